export const SPACE = 1;
export const UPPER = 2;
export const LOWER = 3;
/** Letters of scripts without case, and combining marks. */
export const LETTER = 4;
export const DIGIT = 5;
/** Han and kana: written without spaces, so each stands for itself. */
export const IDEOGRAPH = 6;
export const OTHER = 7;

// Filled as characters are met: testing all of Unicode up front would cost more than most documents.
const known = new Uint8Array(0x10000);

function classify(char: string): number {
  if (/\s/u.test(char) || char === '\u200b' || char === '\ufeff') return SPACE;
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(char)) return IDEOGRAPH;
  if (/[\p{Lu}\p{Lt}]/u.test(char)) return UPPER;
  if (/\p{Ll}/u.test(char)) return LOWER;
  if (/\p{L}|\p{M}|\u200c|\u200d|\u00ad/u.test(char)) return LETTER;
  if (/\p{Nd}/u.test(char)) return DIGIT;
  return OTHER;
}

/** The class of the UTF-16 code unit at `index`; half a surrogate pair counts as OTHER. */
export function charClass(text: string, index: number): number {
  const code = text.charCodeAt(index);
  const found = known[code]!;
  if (found !== 0) return found;
  const made = code >= 0xd800 && code <= 0xdfff ? OTHER : classify(String.fromCharCode(code));
  known[code] = made;
  return made;
}
