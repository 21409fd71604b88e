import { findLegalForms } from '../parts/findLegalForms.ts';
import type { NameClass } from '../parts/namePart.ts';
import { isCommonWord } from './commonWords.ts';
import type { NameVariant } from './nameVariants.ts';
import { WORD_CASE } from './wordCase.ts';

/** What a text must show before a name counts as found in it, and how much it then says; one bit each. */
export const GUARD = {
  /** Capitals as in the list. */
  sameCase: 1,
  /** A capital at each longer word. */
  capitals: 2,
  /** Found, but by itself no alarm. */
  weak: 4,
  weakInSmallLetters: 8,
  /** Not beside another capitalised word: "Grace Kelly" is not the ship "Grace". */
  alone: 16,
  /** Quotation marks before it, as in «Радоном» for a plant whose listed name has the word in quotes. */
  quoted: 32,
} as const;

/** How often a word stands in listed names, for judging how much it says. */
export interface WordFrequencies {
  listings: number;
  /** Listings with the word in one of their names. */
  of(folded: string): number;
  /** The same for people only. */
  ofPeople(folded: string): number;
}

// Bits by which the words of a name tell its bearer from the other listings.
const TELLING = 15;
const HARDLY_TELLING = 11;

function isFrequent(count: number, listings: number): boolean {
  return count >= Math.max(6, listings / 1600);
}

/**
 * The guards under which a form of a name may be found, or undefined where it would raise false alarms only. Frequencies
 * in the lists know "Mohammed", a list of everyday words knows "Hope"; neither alone would.
 */
export function guardsOf(
  { words, rule }: NameVariant,
  nameClass: NameClass,
  frequencies: WordFrequencies,
): number | undefined {
  const letters = words.map(({ folded }) => folded).join('');
  // Of numbers with one letter only the marks of aircraft are known by themselves.
  if (!/\p{L}{2}/u.test(letters))
    return nameClass === 'thing' && /\p{L}/u.test(letters) && letters.length >= 4
      ? GUARD.sameCase | GUARD.weak
      : undefined;
  if (/^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}]+$/u.test(letters)) {
    // Two or three signs are a common person's name, or a part of a longer word.
    return letters.length < 3 ? GUARD.weak : letters.length === 3 && nameClass !== 'person' ? GUARD.weak : 0;
  }
  if (words.length === 1) return guardsOfOneWord(words[0]!, letters, rule, nameClass, frequencies);
  const telling = words.filter(({ folded }) => folded.length > 1 && !isCommonWord(folded));
  if (rule === 'distinctive part') return guardsOfPart(words, telling, frequencies);
  if (telling.length === 0 && words.length >= 3) {
    // "Special Technology Center": every word is common, the three together with their capitals are not.
    return rule === 'as listed' ? GUARD.capitals : GUARD.capitals | GUARD.weak;
  }
  if (
    rule === 'without legal form' &&
    !telling.some(({ folded }) => !isFrequent(frequencies.of(folded), frequencies.listings))
  )
    return undefined;
  let bits = 0;
  for (const { folded } of telling)
    bits += Math.log2(frequencies.listings / Math.max(1, frequencies.of(folded)));
  const enough = TELLING - Math.max(0, 15 - Math.log2(frequencies.listings + 1));
  if (telling.length === 0) return GUARD.capitals | GUARD.weak;
  if (rule === 'first and last name' && bits < Math.min(HARDLY_TELLING, enough)) return undefined;
  if (letters.length < 6) return GUARD.sameCase | GUARD.weak;
  // One rare word among common ones ("Al Nour", "Blue Wave"), or names that thousands bear.
  if (telling.length === 1) {
    const { folded } = telling[0]!;
    const count = nameClass === 'organization' ? frequencies.ofPeople(folded) : frequencies.of(folded);
    const thin = folded.length < 3 || (words.length < 4 && isFrequent(count, frequencies.listings));
    return GUARD.capitals | (thin ? GUARD.weak : 0);
  }
  return bits < Math.min(HARDLY_TELLING, enough) || (rule === 'first and last name' && bits < enough)
    ? GUARD.weak
    : 0;
}

/** Parts of a name say less than the whole: each word has to be telling, or the text has to quote it as a name. */
function guardsOfPart(
  words: NameVariant['words'],
  telling: NameVariant['words'],
  { listings, of }: WordFrequencies,
): number | undefined {
  if (telling.length < Math.max(2, words.length)) return undefined;
  const frequent = telling.filter(({ folded }) => isFrequent(of(folded), listings)).length;
  if (frequent === telling.length) return undefined;
  return frequent === 0 ? GUARD.capitals : GUARD.capitals | GUARD.weak;
}

function guardsOfOneWord(
  { capitals, folded }: NameVariant['words'][number],
  letters: string,
  rule: NameVariant['rule'],
  nameClass: NameClass,
  frequencies: WordFrequencies,
): number | undefined {
  // "Company", "So": entries that are no more than this are slips of the list, and would be found on every page.
  const isSlip = findLegalForms([folded]).length > 0 || (letters.length <= 2 && capitals !== WORD_CASE.upper);
  if (isSlip && isCommonWord(folded)) return undefined;
  const cased = capitals !== WORD_CASE.none;
  // A group's acronym stands in the names of its branches, too, and is none the less telling; a given name is not.
  const count = nameClass === 'organization' ? frequencies.ofPeople(folded) : frequencies.of(folded);
  const common = isCommonWord(folded) || isFrequent(count, frequencies.listings);
  if (common || letters.length <= 3) {
    if (rule !== 'as listed') return undefined;
    return GUARD.weak | GUARD.alone | (cased ? GUARD.sameCase : 0);
  }
  if (rule === 'distinctive part') return GUARD.quoted | GUARD.capitals | GUARD.weak;
  if (letters.length === 4 && capitals === WORD_CASE.upper) {
    return rule === 'without legal form' || nameClass !== 'organization'
      ? GUARD.sameCase | GUARD.weak | GUARD.alone
      : GUARD.sameCase;
  }
  // A ship is called after a town, a star or a saint; a man's alias is another man's given name.
  if (nameClass === 'thing') return GUARD.weak | GUARD.alone | GUARD.capitals;
  if (nameClass === 'person') return GUARD.weak | GUARD.alone;
  return GUARD.weakInSmallLetters | (rule === 'without legal form' ? GUARD.alone | GUARD.capitals : 0);
}
