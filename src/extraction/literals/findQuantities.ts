import { type Candidate, STRENGTH } from '../candidate.ts';
import { COMPANY_NOUNS, PERSON_NOUNS, PRODUCT_NOUNS, singular } from '../gazetteers/roleNouns.ts';
import { type TokenizedText, tokensOf } from '../text/tokenizedText.ts';
import { DIGITS, NUMBER_WORDS, numberOf, scaleOf } from './numbers.ts';
import { UNIT_PATTERN, unitOf } from './units.ts';

const NUMBER = `(?:${DIGITS}|${NUMBER_WORDS})`;
const SCALE = '(?: ?(million|billion|thousand|hundred|тыс\\.?|тысяч[иа]?|млн|млрд|万|亿|千))?';
const CONVERSION = `(?: ?\\((?:about |around |approximately |roughly |some |nearly |over )?${NUMBER}(?: ?(?:–|—|-|to) ?${NUMBER})?[- ]?(?:${UNIT_PATTERN})\\))?`;
const MEASURE = new RegExp(
  `(?<![\\p{Script=Latin}\\p{Script=Cyrillic}\\p{N}.,$€£¥-])(?:${NUMBER} ?(?:–|—|-|to) ?)?(${NUMBER})${SCALE}[- ]?(${UNIT_PATTERN})(?![\\p{Script=Latin}\\p{Script=Cyrillic}\\p{N}])${CONVERSION}`,
  'giu',
);
const COUNT = new RegExp(
  `(?<![\\p{Script=Latin}\\p{Script=Cyrillic}\\p{N}.,$€£¥-])(${NUMBER})(?: (million|billion|thousand|hundred|dozen))?(?= \\p{L})`,
  'giu',
);
const TRIGGER = new RegExp(`\\d|\\b${NUMBER_WORDS}\\b`, 'iu');
const THINGS =
  /^(?:unit|piece|set|item|part|component|box|container|crate|pallet|shipment|delivery|batch|consignment|flight|truckload|copy|share|contract|invoice|document|file|page|payment|transaction|account|sortie|strike|attack|round|casualty|death|chip|engine|drone|system|machine|kit|sample|prototype|crew|plane|car|wagon|ton)$/;

/** Quantities with their units, a conversion in brackets included, and counts of things and people. */
export function findQuantities(doc: TokenizedText): Candidate[] {
  const found: Candidate[] = [];
  for (const sentence of doc.sentences) {
    const text = doc.text.slice(sentence.start, sentence.end);
    if (!TRIGGER.test(text)) continue;
    for (const match of text.matchAll(MEASURE)) {
      const value = numberOf(match[1]!) * scaleOf(match[2]);
      if (Number.isNaN(value)) continue;
      found.push(
        ...quantity(
          doc,
          sentence.start + match.index,
          match[0].length,
          value,
          unitOf(match[3]!),
          'quantity:unit',
        ),
      );
    }
    for (const match of text.matchAll(COUNT)) {
      const value = numberOf(match[1]!) * (match[2]?.toLowerCase() === 'dozen' ? 12 : scaleOf(match[2]));
      const start = sentence.start + match.index;
      const counted = Number.isNaN(value)
        ? null
        : countedNoun(doc, start + match[0].length, sentence.tokens.end);
      if (counted)
        found.push(
          ...quantity(doc, start, doc.tokens[counted.at]!.end - start, value, counted.unit, 'quantity:count'),
        );
    }
  }
  return found;
}

/** The noun counted by a number that ends before offset `end`, within four words: "seven [war drones]". */
function countedNoun(
  { tokens }: TokenizedText,
  end: number,
  last: number,
): { at: number; unit: string } | null {
  const first = tokensOf(tokens, { start: end, end: end + 2 })?.first;
  if (first === undefined) return null;
  for (let at = first; at < Math.min(last, first + 4); at += 1) {
    const token = tokens[at]!;
    if (
      token.kind !== 'word' ||
      /^(?:of|in|on|at|to|and|or|for|from|years?|months?|weeks?|days?|percent|the|was|were)$/.test(
        token.lower,
      )
    )
      return null;
    if (/^\p{Lu}[\p{L}’'-]*\d+s$/u.test(token.text)) return { at, unit: token.text.slice(0, -1) };
    const noun = singular(token.lower);
    if (noun === token.lower && noun !== 'aircraft') continue;
    if (PRODUCT_NOUNS.has(noun) || PERSON_NOUNS.has(noun) || COMPANY_NOUNS.has(noun) || THINGS.test(noun))
      return { at, unit: noun };
  }
  return null;
}

function quantity(
  doc: TokenizedText,
  start: number,
  length: number,
  value: number,
  unit: string,
  rule: string,
): Candidate[] {
  const tokens = tokensOf(doc.tokens, { start, end: start + length });
  if (!tokens) return [];
  return [
    {
      ...tokens,
      kind: 'quantity',
      rule,
      reference: 'name',
      strength: STRENGTH.literal - (rule.endsWith('count') ? 10 : 0),
      quantity: { value, unit },
    },
  ];
}
