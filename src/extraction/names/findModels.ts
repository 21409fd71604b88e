import { type Candidate, STRENGTH } from '../candidate.ts';
import { PRODUCT_NOUNS, singular } from '../gazetteers/roleNouns.ts';
import type { TokenizedText } from '../text/tokenizedText.ts';
import { isCapitalised } from './tokenShape.ts';

// Name, hyphen, number or short mark: "Bayraktar-2", "Su-34", "Kh-101M", "AGM-88", "STM32F4", "9M723", "X-47B".
const HYPHENATED =
  /^[\p{Lu}][\p{L}’']*(?:-[\p{L}]+)?-(?:\p{Lu}{0,3}\d{1,4}\p{L}{0,3}\d?|\d{1,4}(?:-\d{1,3})?)s?$/u;
const LETTERS_DIGITS =
  /^(?:\p{Lu}{1,5}\d{1,5}\p{L}{0,4}\d{0,3}|\p{Lu}{1,4}\d{1,4}-\p{L}{1,3}|\d{1,2}\p{Lu}{1,2}\d{1,4}\p{L}?)s?$/u;
const NOT_MODELS =
  /^(?:covid-\d+|g-?(?:7|8|20|77)|b2b|b2c|q[1-4]|a[0-9]|h1|h2|fy\d+|mi[56]|p[1-5]|c4i|top-\d+|article-\d+|\d+[ap]m|u2|m\d{1,2}-?\d*|no-\d+|resolution-\d+|un-\d+|ww[1212]|e\d{3})$/i;
const CONFUSABLE = /^(?:a|m|e|u|g|p|c|q|t)\d{1,2}s?$/i;

/** Whether a token is followed, within two words, or preceded by a noun for things that have model names. */
function besideProduct({ tokens }: TokenizedText, at: number): boolean {
  for (const other of [at + 1, at + 2, at - 1, at - 2]) {
    const word = tokens[other]?.lower;
    if (word && PRODUCT_NOUNS.has(singular(word))) return true;
  }
  return false;
}

const singularModel = (text: string) => text.replace(/(?<=\d)s$/, '');

/** Short marks that the text itself introduces for a model, in brackets behind its name: "Typhoon-7 (T7)". */
export function introducedMarks({ tokens }: TokenizedText): Set<string> {
  const marks = new Set<string>();
  for (let at = 2; at < tokens.length - 1; at += 1) {
    if (tokens[at - 1]!.text !== '(' || tokens[at + 1]!.text !== ')') continue;
    const { text } = tokens[at]!;
    if (CONFUSABLE.test(text) && LETTERS_DIGITS.test(text) && isCapitalised(tokens[at - 2])) marks.add(text);
  }
  return marks;
}

/**
 * Products by the shape of a model number, or by a capitalised name before a noun like "drone" or "missile". A short mark
 * that could be much else ("G3", "A4") counts beside such a noun, or where it is among the `introduced`.
 */
export function findModels(
  doc: TokenizedText,
  first: number,
  end: number,
  introduced: ReadonlySet<string>,
): Candidate[] {
  const { tokens } = doc;
  const found: Candidate[] = [];
  const make = (from: number, to: number, rule: string): Candidate => ({
    first: from,
    end: to,
    kind: 'product',
    type: 'Product',
    rule,
    reference: 'name',
    strength: STRENGTH.model,
  });
  for (let at = first; at < end; at += 1) {
    const token = tokens[at]!;
    if (token.kind !== 'word' || token.text.length > 24 || !isCapitalised(token) || !/\d/.test(token.text))
      continue;
    if (NOT_MODELS.test(token.text)) continue;
    const certain = HYPHENATED.test(token.text) && /^\p{Lu}[\p{L}’']+/u.test(token.text);
    if (certain) found.push(make(at, at + 1, 'model:name-number'));
    else if (LETTERS_DIGITS.test(token.text) || HYPHENATED.test(token.text)) {
      const known = introduced.has(singularModel(token.text));
      if (CONFUSABLE.test(token.text) && !known && !besideProduct(doc, at)) continue;
      if (token.text.length > 6 && !besideProduct(doc, at) && !/[-]/.test(token.text)) continue;
      found.push(make(at, at + 1, 'model:letters-digits'));
    }
  }
  return found;
}
