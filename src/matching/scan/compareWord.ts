import { foldDigitsInWord, foldMixedScripts } from '../text/foldHomoglyphs.ts';
import { CHAR, charTables } from './charTables.ts';
import type { ScanVocabulary } from './ScanVocabulary.ts';
import { foldWord } from './TextWords.ts';

/**
 * How a word of a text meets a form of the vocabulary that has its hash. `imitated`: some letters are of another script
 * or digits; `otherScript`: all of them are, and the word could as well be one of that script ("OOO" for "ООО").
 */
export const WORD_MATCH = { none: 0, same: 1, imitated: 2, otherScript: 3 } as const;

/** Compares the text from `start` to `end` with a form, letter by letter. */
export function compareWord(
  text: string,
  start: number,
  end: number,
  { formStart, letters }: ScanVocabulary,
  entry: number,
): number {
  const { kind, fold, skeleton } = charTables();
  const last = formStart[entry + 1]!;
  let letter = formStart[entry]!;
  let alike = false;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    const found = kind[code]!;
    if (found === CHAR.expanded || found === CHAR.ampersand) return compareFolded(text, start, end, formOf());
    if (found !== CHAR.letter && found !== CHAR.alone && found !== CHAR.surrogate) continue;
    if (letter >= last) return WORD_MATCH.none;
    const expected = letters[letter++]!;
    if (fold[code] === expected) continue;
    if (skeleton[code] !== skeleton[expected]) return WORD_MATCH.none;
    alike = true;
  }
  if (letter !== last) return WORD_MATCH.none;
  return alike ? compareFolded(text, start, end, formOf()) : WORD_MATCH.same;

  function formOf(): string {
    return String.fromCharCode(...letters.subarray(formStart[entry]!, last));
  }
}

function compareFolded(text: string, start: number, end: number, form: string): number {
  const folded = foldWord(text, start, end);
  if (folded === form) return WORD_MATCH.same;
  const unmixed = foldDigitsInWord(foldMixedScripts(folded));
  if (unmixed === form) return WORD_MATCH.imitated;
  const [hasDigit, isCyrillic] = [/\d/, /\p{Script=Cyrillic}/u];
  const sameLength = folded.length === form.length && !hasDigit.test(folded + form);
  return sameLength && isCyrillic.test(folded) !== isCyrillic.test(form) && !isMixed(folded)
    ? WORD_MATCH.otherScript
    : WORD_MATCH.none;
}

function isMixed(word: string): boolean {
  return /\p{Script=Cyrillic}/u.test(word) && /\p{Script=Latin}/u.test(word);
}
