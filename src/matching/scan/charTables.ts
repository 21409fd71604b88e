import { simplifyHan } from '../romanise/romaniseHan.ts';
import { foldLatin } from '../text/foldLatin.ts';
import { scriptOfCodePoint } from '../text/scriptOf.ts';

/** What a code unit is to the reader of words. From `separator` on it parts words. */
export const CHAR = {
  letter: 0,
  /** Combining marks, zero-width characters, soft hyphens: in a word, and of no account. */
  ignored: 1,
  apostrophe: 2,
  /** A ligature or a letter that folds to several. */
  expanded: 3,
  /** A word by itself, since its script writes no spaces between words (or glues particles to them). */
  alone: 4,
  ampersand: 5,
  surrogate: 6,
  separator: 7,
} as const;

/** What stands between two words; one bit each. */
export const GAP = { comma: 1, dot: 2, bracket: 4, other: 8, dash: 16, newline: 32, break: 64 } as const;

/** By code unit, so that text is read without making strings. */
export interface CharTables {
  kind: Uint8Array;
  /** Lower case, no diacritics, one letter for those that one writes for another. */
  fold: Uint16Array;
  /** As `fold`, with letters and digits that look alike taken for one. */
  skeleton: Uint16Array;
  /** `skeleton` for letters, 0 for all else: one look at most code units is enough. */
  letter: Uint16Array;
  gap: Uint8Array;
  /** 1 for capitals, 2 for small letters, 0 for what has no case. */
  letterCase: Uint8Array;
  expansions: Map<number, readonly number[]>;
}

const SAME_LETTER: Record<string, string> = { ґ: 'г', ي: 'ی', ى: 'ی', ك: 'ک', ة: 'ه', ٱ: 'ا', ς: 'σ' };
// Cyrillic letters by the Latin ones that they look like, as capitals or as small letters; then digits by letters.
const LOOKALIKES =
  'аa вb сc еe нh іi кk мm оo рp тt хx уy ѕs јj ԁd һh αa βb εe ηh ιi κk μm οo ρp τt χx υy νn li 0o 1i 3e 4a 5s 8b 9g';

/** Separators by what they say of the words around them; those not named are plain ("«", a space) or `other`. */
const GAPS: [string, number][] = [
  [',،、，', GAP.comma],
  ['.．…', GAP.dot],
  ['()[]{}（）【】', GAP.bracket],
  ['-‐‑‒–−', GAP.dash],
  ['\n\u0085\u2028', GAP.newline],
  ['\u2029', GAP.break],
  ['_\u200c"“”„«»‹›*', 0],
];

let tables: CharTables | undefined;

/** The tables, built when they are first asked for (some tens of milliseconds). */
export function charTables(): CharTables {
  tables ??= build();
  return tables;
}

function build(): CharTables {
  const size = 0x10000;
  const made: CharTables = {
    kind: new Uint8Array(size).fill(CHAR.separator),
    fold: new Uint16Array(size),
    skeleton: new Uint16Array(size),
    letter: new Uint16Array(size),
    gap: new Uint8Array(size).fill(GAP.other),
    letterCase: new Uint8Array(size),
    expansions: new Map(),
  };
  for (let code = 0; code < size; code++) classify(code, made);
  foldHan(made);
  for (const [separators, bits] of GAPS) for (const one of separators) made.gap[one.charCodeAt(0)] = bits;
  made.kind[0x26] = made.kind[0xff06] = CHAR.ampersand;
  for (const [code, folded] of made.fold.entries()) made.skeleton[code] = folded;
  const lookalikes = new Map(LOOKALIKES.split(' ').map(([from, to]) => [from!.charCodeAt(0), to!]));
  for (let code = 0; code < size; code++) {
    const latin = lookalikes.get(made.fold[code]!);
    if (latin !== undefined) made.skeleton[code] = latin.charCodeAt(0);
    if (made.kind[code] === CHAR.letter) made.letter[code] = made.skeleton[code]!;
  }
  return made;
}

function classify(code: number, made: CharTables): void {
  if (code >= 0xd800 && code <= 0xdfff) {
    made.kind[code] = CHAR.surrogate;
    made.fold[code] = code;
    return;
  }
  const char = String.fromCharCode(code);
  if (/['`´ʻʼʽʾʿˈ‘’‛′＇ˊˋ]/.test(char)) {
    made.kind[code] = CHAR.apostrophe;
    made.gap[code] = 0;
  } else if (/\s/.test(char)) made.gap[code] = 0;
  else if (code !== 0x200c && /[\p{Cf}\u0640]/u.test(char)) made.kind[code] = CHAR.ignored;
  else if (
    /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u.test(char) &&
    /[\p{L}\p{M}]/u.test(char)
  )
    stand(code, code, CHAR.alone, made);
  else if (/\p{M}/u.test(char)) made.kind[code] = CHAR.ignored;
  else if (/[\p{L}\p{N}]/u.test(char)) classifyLetter(code, char, made);
}

function classifyLetter(code: number, char: string, made: CharTables): void {
  const lower = char.toLowerCase();
  if (lower !== char.toUpperCase()) made.letterCase[code] = char === lower ? 2 : 1;
  if (/[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}]/u.test(char)) {
    stand(code, char.normalize('NFKC').charCodeAt(0), CHAR.alone, made);
    return;
  }
  const digit = /\p{Nd}/u.test(char) ? decimalDigit(code) : undefined;
  const latin = scriptOfCodePoint(code) === 'latin' ? foldLatin(lower) : '';
  const folded =
    digit ??
    (latin || lower.normalize('NFKD').replace(/[\p{M}\P{L}]/gu, (one) => (/\d/.test(one) ? one : '')));
  const letters = [...(folded === '' ? lower : folded)].map((one) => (SAME_LETTER[one] ?? one).charCodeAt(0));
  stand(code, letters[0]!, letters.length > 1 ? CHAR.expanded : CHAR.letter, made);
  if (letters.length > 1) made.expansions.set(code, letters);
}

// Decimal digits of every script stand in runs of ten that begin with zero.
function decimalDigit(code: number): string {
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCharCode(zero - 1))) zero--;
  return String(code - zero);
}

function stand(code: number, folded: number, kind: number, made: CharTables): void {
  made.kind[code] = kind;
  made.fold[code] = folded;
}

function foldHan({ fold }: CharTables): void {
  const codes = Array.from({ length: 0xa000 - 0x3400 }, (_, at) => 0x3400 + at);
  const simple = simplifyHan(codes.map((code) => String.fromCharCode(code)).join('\n')).split('\n');
  for (const [at, code] of codes.entries())
    if (simple[at]?.length === 1) fold[code] = simple[at].charCodeAt(0);
}
