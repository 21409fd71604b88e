import { type Candidate, STRENGTH } from '../candidate.ts';
import type { TokenizedText } from '../text/tokenizedText.ts';
import { demonymAt } from './matchGazetteer.ts';
import type { NameRun } from './nameRuns.ts';

const LOWER_HEADS =
  /^(?:administration|regime|government|cabinet|ministry|army|military|navy|parliament|embassy|security|intelligence|armed|air|foreign|defense|defence|interior|police)$/;
const PHRASES: readonly (readonly string[])[] = [
  ['administration'],
  ['regime'],
  ['government'],
  ['army'],
  ['navy'],
  ['military'],
  ['parliament'],
  ['embassy'],
  ['foreign', 'ministry'],
  ['defense', 'ministry'],
  ['defence', 'ministry'],
  ['interior', 'ministry'],
  ['air', 'force'],
  ['armed', 'forces'],
  ['security', 'forces'],
  ['intelligence', 'service'],
  ['security', 'service'],
  ['intelligence', 'agency'],
];

/** Bodies whose head is written small: "Biden administration", "the Iraqi government", "Polish foreign ministry". */
export function findAdministrations(doc: TokenizedText, run: NameRun, sentenceEnd: number): Candidate[] {
  const { tokens } = doc;
  const next = tokens[run.end]?.lower ?? '';
  if (run.end >= sentenceEnd || !LOWER_HEADS.test(next)) return [];
  const phrase = PHRASES.find((words) =>
    words.every((word, offset) => tokens[run.end + offset]?.lower === word),
  );
  if (!phrase || run.end + phrase.length > sentenceEnd) return [];
  const nationality =
    demonymAt(doc, run.end - 1, run.end) ??
    (run.end - run.first > 1 ? demonymAt(doc, run.end - 2, run.end) : null);
  const personal = phrase[0] === 'administration' || phrase[0] === 'regime';
  const state = /^(?:U\.S\.|US|U\.K\.|UK|UN|U\.N\.|EU)$/.test(tokens[run.end - 1]!.text);
  if (!personal && !nationality && !state) return [];
  return [
    {
      first: nationality ? nationality.first : run.end - 1,
      end: run.end + phrase.length,
      kind: 'party',
      type: 'PublicBody',
      rule: 'head:small',
      reference: 'name',
      strength: STRENGTH.head,
      countries: nationality?.countries,
    },
  ];
}
