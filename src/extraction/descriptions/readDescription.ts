import type { Sentence } from '../annotatedText.ts';
import { singular } from '../gazetteers/roleNouns.ts';
import { demonymAt } from '../names/matchGazetteer.ts';
import { isCapitalised } from '../names/tokenShape.ts';
import type { TokenizedText } from '../text/tokenizedText.ts';
import type { Description } from './Description.ts';
import { describedType } from './describedNouns.ts';
import { FUNCTION_WORDS, isVerbForm, REGION_ADJECTIVES } from './functionWords.ts';
import { type PlaceAt, readTail } from './readTail.ts';

const UNNAMED =
  /^(?:unnamed|unidentified|undisclosed|unknown|anonymous|unspecified|nameless|little-known|obscure)$/;
const NUMBERS =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|dozens|hundreds|\d{1,3})$/;
const QUANTIFIERS =
  /^(?:several|some|many|multiple|various|numerous|few|other|certain|both|dozens|scores|handful|number)$/;
const MOST_WORDS = 7;

/** What is looked up about names already found: whether a token is inside one, and the place that begins at a token. */
export interface NamesAround {
  inName(token: number): boolean;
  placeAt: PlaceAt;
}

/** Reads the noun phrase whose head noun is token `head`; null where the head makes no party or belongs to a name. */
export function readDescription(
  doc: TokenizedText,
  sentence: Sentence,
  head: number,
  names: NamesAround,
): Description | null {
  const { tokens } = doc;
  const { first: from, end: to } = sentence.tokens;
  const noun = singular(tokens[head]!.lower);
  const described = describedType(noun);
  if (!described || names.inName(head)) return null;
  const next = tokens[head + 1];
  // "company executives": the noun only qualifies what follows.
  if (next && head + 1 < to) {
    if (next.kind === 'word' && !FUNCTION_WORDS.has(next.lower) && describedType(singular(next.lower)))
      return null;
    if (next.text === '-') return null;
  }
  const result: Description = {
    first: head,
    end: head + 1,
    head,
    noun,
    plural: noun !== tokens[head]!.lower,
    type: described.type,
    determiner: 'none',
    unnamed: false,
    count: undefined,
    countries: [],
    modifiers: [],
    specificity: described.vague ? -0.5 : 0,
  };
  readLeft(doc, from, result, names);
  const tail = readTail(doc, head + 1, to, names.placeAt);
  result.end = tail.end;
  result.countries.push(...tail.countries);
  result.modifiers.push(...tail.words);
  result.specificity += tail.specificity;
  return result;
}

function readLeft(doc: TokenizedText, from: number, result: Description, names: NamesAround): void {
  const { tokens } = doc;
  let at = result.head - 1;
  let counted = false;
  for (; at >= from && result.head - at <= MOST_WORDS; at -= 1) {
    const token = tokens[at]!;
    const lower = token.lower;
    // Left of a number stands nothing but "the" or "some": "sanctioned several companies".
    if (counted && !/^(?:a|an|the|these|those|another|some|other|one)$/.test(lower)) return;
    if (token.text === '-' && tokens[at + 1]?.lower === 'based') continue;
    const nationality = isCapitalised(token) ? demonymAt(doc, at, at + 1) : null;
    if (nationality) {
      const long = at > from ? demonymAt(doc, at - 1, at + 1) : null;
      const whole = long && long.end - long.first === 2 ? long : nationality;
      result.countries.push(...(whole.countries ?? []));
      result.specificity += 1;
      at = whole.first;
    } else if (REGION_ADJECTIVES.has(lower)) {
      result.countries.push(lower);
      result.specificity += 0.7;
    } else if (UNNAMED.test(lower)) {
      result.unnamed = true;
      result.specificity += 1;
    } else if (NUMBERS.test(lower) || QUANTIFIERS.test(lower)) {
      result.determiner = 'number';
      result.count = lower;
      counted = true;
      result.specificity += NUMBERS.test(lower) ? 1 : 0.5;
      if (lower === 'other' || lower === 'few' || lower === 'both') result.specificity -= 0.3;
    } else if (lower === 'a' || lower === 'an' || lower === 'another' || lower === 'one') {
      result.determiner = 'indefinite';
      if (lower === 'one') result.specificity += 0.3;
      result.first = at;
      return;
    } else if (result.plural && (lower === 'that' || lower === 'this')) {
      // "said that factories in China": a conjunction, and no determiner.
      return;
    } else if (/^(?:the|these|those|this|that|said)$/.test(lower)) {
      result.determiner = 'definite';
      result.first = at;
      return;
    } else if (lower === "'s" || lower === '’s' || lower === "'" || lower === '’') {
      // "Reuters' intelligence sources": the whole possessor goes with it.
      let owner = at - 1;
      while (owner > from && names.inName(owner) && names.inName(owner - 1)) owner -= 1;
      if (!names.inName(owner)) return;
      result.determiner = 'possessive';
      result.specificity += 0.6;
      result.first = owner;
      return;
    } else if (
      /^(?:its|his|her|their|our|my|your|no|any|every|each|all|such|most|more|what|which|whose)$/.test(lower)
    ) {
      result.specificity -= 1;
      return;
    } else if (names.inName(at)) {
      if (tokens[at + 1]?.text === '-') result.specificity += 1;
      else result.specificity += 0.7;
      const place = names.placeAt(at);
      if (place) result.countries.push(...place.countries);
    } else if (
      token.kind !== 'word' ||
      FUNCTION_WORDS.has(lower) ||
      (isCapitalised(token) && at > from && !isAcronym(token.text))
    )
      return;
    else if (lower !== 'based' && isVerbForm(lower) && at < result.head - 1) return;
    else if (lower !== 'based') result.modifiers.push(lower);
    result.first = at;
  }
}

function isAcronym(text: string): boolean {
  return /^(?:\p{Lu}|&){2,5}$/u.test(text);
}
