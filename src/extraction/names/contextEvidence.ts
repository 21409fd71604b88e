import { GIVEN_NAMES } from '../gazetteers/givenNames.ts';
import {
  COMPANY_NOUNS,
  ORGANIZATION_NOUNS,
  PERSON_NOUNS,
  PLACE_NOUNS,
  PRODUCT_NOUNS,
  singular,
} from '../gazetteers/roleNouns.ts';
import type { TokenizedText } from '../text/tokenizedText.ts';
import { NOT_NAMES } from './notNames.ts';
import { isAllCaps, isCapitalised } from './tokenShape.ts';

/** How strongly the words around a name speak for each kind it may be of. */
export interface Evidence {
  person: number;
  organization: number;
  place: number;
  product: number;
  /** What the text calls it in apposition: "drone maker". */
  role?: string | undefined;
}

const SAYING =
  /^(?:said|says|told|added|wrote|tweeted|explained|argued|testified|recalled|warned|noted|pointed|insisted|replied|joked|commented|denied|claimed|announced|confirmed|acknowledged|admitted|declined|stressed|emphasized|emphasised)$/;
const MAKING =
  /^(?:manufactures?|manufactured|produces?|produced|develops?|developed|supplies|supplied|ships|shipped|exports?|exported|imports?|imported|sells|sold|acquired|delivered|makes|markets|employs|operates|specializes|specialises)$/;
const TRADES =
  /^(?:arms|weapons?|oil|gas|steel|grain|metals?|chips?|electronics|software|defen[cs]e|drones?|shipping|commodit(?:y|ies)|energy|crypto|semiconductors?|components?|fashion|game|machinery|parts)$/;
const HUMAN = /^(?:he|she|who|aged|born|married|died|wife|husband|resigned|testified|joined|graduated)$/;
const OWNED_BY =
  /^(?:subsidiary|unit|arm|division|affiliate|shareholder|shares|stake|employee|employees|owner|customer|contractor|supplier|headquarters|offices|products|branch|ceo|director|manager|founder|board|spokesman|spokesperson|spokeswoman|representative|office|owned|controlled|run|sanctioned|acquired|manufactured|made|produced|supplied|built|developed|designed|invoices|lawyer|lawyers)$/;
const BELONGINGS =
  /^(?:subsidiary|subsidiaries|headquarters|ceo|shareholders?|factory|plant|website|products?|customers?|board|executives?|parent|spokesman|spokeswoman|spokesperson|employees|staff|revenue|profits|shares|director|owner|founder|offices|exports|shipments|suppliers?|activities|operations|drones|chips)$/;

/** Reads the words before and after a capitalised name (tokens, end exclusive) inside its sentence. */
export function contextEvidence(
  doc: TokenizedText,
  first: number,
  end: number,
  from: number,
  to: number,
): Evidence {
  const { tokens } = doc;
  const lower = (at: number) => (at >= from && at < to ? tokens[at]!.lower : '');
  const result: Evidence = { person: 0, organization: 0, place: 0, product: 0 };
  const length = end - first;
  const before = lower(first - 1);
  const beforeNoun = singular(before);
  const after = lower(end);

  // "UAV expert X", "drone maker X", "the city of X", "missile X"
  if (first > from && !isCapitalised(tokens[first - 1]) && before !== '') {
    // A "designer" or "trader" is a firm where the word before says of what ("chip designer"), else rather a person.
    const either = PERSON_NOUNS.has(before) && COMPANY_NOUNS.has(before);
    const trade = either && (PRODUCT_NOUNS.has(lower(first - 2)) || TRADES.test(lower(first - 2)));
    if (PERSON_NOUNS.has(before) && !trade) result.person += either && length === 1 ? 1 : 3;
    if (COMPANY_NOUNS.has(before) || ORGANIZATION_NOUNS.has(before)) {
      result.organization += either && !trade ? 1 : 3;
      if (COMPANY_NOUNS.has(before)) result.role = roleBefore(doc, first, from);
    } else if ((COMPANY_NOUNS.has(beforeNoun) || ORGANIZATION_NOUNS.has(beforeNoun)) && beforeNoun !== before)
      result.organization += 2;
    if (PLACE_NOUNS.has(before)) result.place += 2;
    if (PRODUCT_NOUNS.has(before)) result.product += 2;
    if (before === 'state-owned' || before === 'state-run' || before === 'privately-held')
      result.organization += 3;
  }
  // "its owner, X,", "the company, X,"
  if (before === ',' && first - 2 >= from) {
    const called = lower(first - 2);
    if (PERSON_NOUNS.has(called)) result.person += COMPANY_NOUNS.has(called) ? 1.5 : 2.5;
    if (COMPANY_NOUNS.has(called) && after === ',') result.organization += PERSON_NOUNS.has(called) ? 1 : 2.5;
  }
  if (before === 'based' && lower(first - 2) === '-') result.organization += 2.5;
  if (
    /^(?:is|was)$/.test(after) &&
    /^(?:owned|headquartered|controlled|incorporated|founded)$/.test(lower(end + 1))
  ) {
    result.organization += 2;
  }
  if (before === ',' && (after === ',' || SAYING.test(after)) && isPostOf(doc, first - 2, from))
    result.person += 2.5;
  if (before === 'of' && PLACE_NOUNS.has(lower(first - 2))) result.place += 3;
  if (/^(?:of|by|at|in|for|to|from)$/.test(before) && OWNED_BY.test(lower(first - 2))) {
    result.organization += before === 'in' || before === 'to' || before === 'from' ? 1 : 2;
    if (before === 'by' || before === 'at') result.organization -= 0.5;
  }
  if (/^(?:in|near|outside|across|around|throughout|toward|towards)$/.test(before))
    result.place += length <= 2 ? 1.5 : 0.5;
  if (/^(?:from|to|at)$/.test(before)) result.place += 0.4;
  if (
    /^(?:northern|southern|eastern|western|central|downtown|northeastern|northwestern|southeastern|southwestern|nearby)$/.test(
      before,
    )
  )
    result.place += 2.5;

  if (PLACE_NOUNS.has(after)) result.place += 2.5;
  if (PRODUCT_NOUNS.has(singular(after)) && !isCapitalised(tokens[end])) result.product += 2;
  if (after === 'uav' || after === 'drone') result.product += 1;
  if (after === 'regime' || after === 'administration') result.person += 1;
  if (SAYING.test(after) || (/^(?:has|had|have|also)$/.test(after) && SAYING.test(lower(end + 1)))) {
    result.person += length === 2 || length === 3 ? 1.2 : 0.5;
    result.organization += 0.6;
  }
  if (SAYING.test(before) && /[,”"]/.test(lower(first - 2)) && length <= 3) result.person += 1.5;
  if (MAKING.test(after) || (/^(?:has|had|have|also)$/.test(after) && MAKING.test(lower(end + 1))))
    result.organization += 1.5;
  if (after === "'s" || after === '’s') {
    if (BELONGINGS.test(lower(end + 1))) result.organization += 1.2;
    if (lower(end + 1) === 'regime' || lower(end + 2) === 'regime') result.person += 1.5;
  }
  if (after === '(' && isAllCaps(tokens[end + 1]?.text ?? '')) result.organization += 1;
  if (after === ',' || after === '(') apposition(doc, end + 1, to, result);
  // "Main Intelligence Directorate (HUR)"
  if (before === '(' && after === ')' && length === 1 && isAllCaps(tokens[first]!.text)) {
    result.organization += 1;
  }
  if (HUMAN.test(after)) result.person += 1.5;

  const text = tokens[first]!.text;
  if (length === 1 && isAllCaps(text) && text.length <= 6 && !/\d/.test(text)) result.organization += 1;
  if (length === 2 && GIVEN_NAMES.has(tokens[first]!.lower)) result.person += 2;
  if (
    length === 1 &&
    /(?:grad|burg|ville|abad|istan|zhou|shire|polis|pur|ovsk|insk|yansk)$/.test(tokens[first]!.lower)
  )
    result.place += 1.5;
  if (
    length === 1 &&
    /(?:tech|soft|corp|tron|tronics|prom|bank|mash|energo|neft|avia|stroy|export|trans|invest)$/.test(
      tokens[first]!.lower,
    )
  )
    result.organization += 1.5;
  if (
    length === 1 &&
    /(?:enko|ovich|evich|shvili|dze|escu|ović|ić|ova|eva|ovna|sson|sky|skiy)$/.test(tokens[first]!.lower)
  )
    result.person += 0.8;
  return result;
}

/** ", a former professor", ", the city's mayor", ", a subsidiary of", ", 54,", ", who". */
function apposition(doc: TokenizedText, at: number, to: number, result: Evidence): void {
  const { tokens } = doc;
  const word = tokens[at]?.lower ?? '';
  if (at >= to) return;
  if (word === 'who' || word === 'whose') result.person += word === 'who' ? 2.5 : 0.5;
  if (tokens[at]?.kind === 'number' && /^[1-9]\d$/.test(word) && tokens[at + 1]?.text === ',')
    result.person += 3;
  if (word === 'headquartered' || word === 'based') result.organization += 2;
  const determined = /^(?:a|an|the|its|his|her|their|another|one|formerly|then|now)$/.test(word);
  for (let next = determined ? at + 1 : at; next < to && next - at < 8; next += 1) {
    const lower = tokens[next]!.lower;
    if (/^[,;:.()]$/.test(lower) || /^(?:of|for|in|at|that|which|who|with|from|is|was|has|said)$/.test(lower))
      break;
    const following = tokens[next + 1]?.lower ?? '';
    const ends =
      next + 1 >= to ||
      /^(?:[,;:.)(]|of|for|in|at|that|which|who|with|from|and|on|based|to|specializing)$/.test(following);
    if (!ends) continue;
    if (PERSON_NOUNS.has(lower)) result.person += determined ? 3 : 2;
    else if (COMPANY_NOUNS.has(lower) || ORGANIZATION_NOUNS.has(lower)) {
      if (determined) {
        result.organization += 3;
        result.role ??= doc.text.slice(tokens[at + 1]!.start, tokens[next]!.end).toLowerCase();
      }
    } else if (PLACE_NOUNS.has(lower) && determined) result.place += 2.5;
    else if (PRODUCT_NOUNS.has(lower) && determined) result.product += 2.5;
    break;
  }
}

/** "drone maker" before a name: the noun and up to two lower-case words that qualify it. */
function roleBefore({ tokens, text }: TokenizedText, first: number, from: number): string {
  let start = first - 1;
  while (start > from && first - start < 3) {
    const token = tokens[start - 1]!;
    if (
      token.kind !== 'word' ||
      (isCapitalised(token) && !NOT_NAMES.has(token.lower)) ||
      /^(?:a|an|the|of|by|to|from|and|its|their|as|with|for|in|between|on)$/.test(token.lower)
    )
      break;
    start -= 1;
  }
  return text.slice(tokens[start]!.start, tokens[first - 1]!.end).toLowerCase();
}

/** "A spokeswoman for the Trade Ministry" up to token `at`: a post, "for", "of" or "at", and no comma since. */
function isPostOf({ tokens }: TokenizedText, at: number, from: number): boolean {
  for (let back = at; back > from && at - back < 10; back -= 1) {
    if (tokens[back]!.text === ',') return false;
    if (/^(?:for|of|at)$/.test(tokens[back]!.lower) && PERSON_NOUNS.has(tokens[back - 1]!.lower)) return true;
  }
  return false;
}
