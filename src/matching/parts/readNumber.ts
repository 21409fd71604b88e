import { ENGLISH_NUMBERS } from '../../model/englishNumbers.ts';

const WORDS: Record<string, number> = {
  ...ENGLISH_NUMBERS,
  hundred: 100,
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  pervyi: 1,
  pervaya: 1,
  vtoroi: 2,
  tretii: 3,
};

const ROMAN: Record<string, number> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

function roman(form: string): number | undefined {
  if (!/^(?:x{0,3})(?:ix|iv|v?i{0,3})$/.test(form)) return undefined;
  let total = 0;
  for (let at = 0; at < form.length; at++) {
    const value = ROMAN[form[at]!]!;
    total += value < (ROMAN[form[at + 1] ?? ''] ?? 0) ? -value : value;
  }
  return total;
}

/**
 * The number that a folded word writes: digits, ordinals ("1st"), words, Roman numerals when `upper` says that it was
 * written in capitals and more than one letter long or standing last. Undefined where it is not a number.
 */
export function readNumber(form: string, upper: boolean, mayBeSingleRoman: boolean): string | undefined {
  const digits = /^0*(\d{1,12})(?:st|nd|rd|th|er|ya|yi|oi)?$/.exec(form);
  if (digits) return digits[1]!;
  if (Object.hasOwn(WORDS, form)) return String(WORDS[form]);
  if (upper && form !== '' && (form.length > 1 || (mayBeSingleRoman && /^[ivx]$/.test(form)))) {
    const value = roman(form);
    if (value !== undefined) return String(value);
  }
  return undefined;
}

/** Whether a folded word is a model or series number: letters and digits mixed ("ar16", "g3"), compared as it stands. */
export function isModelNumber(form: string): boolean {
  return /\d/.test(form) && /[a-z]/.test(form) && form.length <= 12;
}
