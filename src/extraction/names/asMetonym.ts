import { type Candidate, STRENGTH } from '../candidate.ts';
import type { TokenizedText } from '../text/tokenizedText.ts';

const CAPITALS: Record<string, string> = {
  moscow: 'ru',
  beijing: 'cn',
  washington: 'us',
  kyiv: 'ua',
  kiev: 'ua',
  tehran: 'ir',
  london: 'gb',
  paris: 'fr',
  berlin: 'de',
  ankara: 'tr',
  minsk: 'by',
  pyongyang: 'kp',
  seoul: 'kr',
  tokyo: 'jp',
  warsaw: 'pl',
  delhi: 'in',
  'new delhi': 'in',
  jerusalem: 'il',
  damascus: 'sy',
  riyadh: 'sa',
  taipei: 'tw',
  hanoi: 'vn',
  islamabad: 'pk',
};
const LOCATIVE =
  /^(?:in|at|from|to|near|of|outside|around|through|via|into|between|and|,|toward|towards|over|across|city|central|downtown)$/;
const ACTING =
  /^(?:has|have|had|is|was|says|said|will|would|denies|denied|wants|hopes|needs|uses|employs|buys|sells|supplies|insists|rejects|accuses|accused|claims|claimed|calls|called|seeks|sought|sent|sends|continues|began|launched|deployed|relies|plans|agreed|responded|summoned|expelled|imposed|sanctioned|warned|dismissed|condemned|regards|considers|faces|must|could|may|might|did|does|also)$/;

/** A capital that acts ("drones Moscow employs") stands for its country, where the country is named too. */
export function asMetonym(doc: TokenizedText, candidate: Candidate): Candidate {
  if (candidate.rule !== 'gazetteer:city') return candidate;
  const { tokens } = doc;
  const name = tokens
    .slice(candidate.first, candidate.end)
    .map((token) => token.lower)
    .join(' ');
  const country = CAPITALS[name];
  if (!country) return candidate;
  if (
    LOCATIVE.test(tokens[candidate.first - 1]?.lower ?? '') ||
    !ACTING.test(tokens[candidate.end]?.lower ?? '')
  )
    return candidate;
  return {
    ...candidate,
    rule: 'metonym:capital',
    key: `country:${country}`,
    dependent: true,
    strength: STRENGTH.gazetteer,
  };
}
