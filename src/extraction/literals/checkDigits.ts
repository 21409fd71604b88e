import { validate as validateUscc } from 'stdnum/lib/cjs/cn/uscc.js';
import { validate as validateInn } from 'stdnum/lib/cjs/ru/inn.js';
import { validate as validateEdrpou } from 'stdnum/lib/cjs/ua/edrpou.js';

/** Remainder modulo 97 of a number in which letters stand for 10 to 35 (ISO 7064, as in IBAN and LEI). */
function modulo97(text: string): number {
  let remainder = 0;
  for (const char of text) {
    const value = Number.parseInt(char, 36);
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
  }
  return remainder;
}

function weighted(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, at) => sum + weight * Number(digits[at]), 0);
}

/** Whether a compact number (no spaces, upper case) carries the right check digits of its scheme. */
export const CHECKS: Record<string, (value: string) => boolean> = {
  INN: (value) => validateInn(value).isValid,
  USCC: (value) => validateUscc(value).isValid,
  EDRPOU: (value) => validateEdrpou(value).isValid,
  // The last digit is the remainder of the rest modulo 11 (OGRN) or 13 (OGRNIP), its last digit.
  OGRN: (value) =>
    (value.length === 13 && Number((BigInt(value.slice(0, 12)) % 11n) % 10n) === Number(value[12])) ||
    (value.length === 15 && Number((BigInt(value.slice(0, 14)) % 13n) % 10n) === Number(value[14])),
  LEI: (value) => /^[A-Z0-9]{18}\d\d$/.test(value) && modulo97(value) === 1,
  IBAN: (value) =>
    /^[A-Z]{2}\d\d[A-Z0-9]{11,30}$/.test(value) && modulo97(value.slice(4) + value.slice(0, 4)) === 1,
  IMO: (value) => /^\d{7}$/.test(value) && weighted(value, [7, 6, 5, 4, 3, 2]) % 10 === Number(value[6]),
};
