import { ENGLISH_NUMBERS } from '../../model/englishNumbers.ts';

const WORDS: Record<string, number> = {
  ...ENGLISH_NUMBERS,
  dozen: 12,
  два: 2,
  две: 2,
  три: 3,
  четыре: 4,
  пять: 5,
  шесть: 6,
  семь: 7,
  восемь: 8,
  девять: 9,
  десять: 10,
  дві: 2,
  чотири: 4,
};
const SCALES: Record<string, number> = {
  thousand: 1e3,
  k: 1e3,
  million: 1e6,
  mln: 1e6,
  mn: 1e6,
  m: 1e6,
  billion: 1e9,
  bn: 1e9,
  b: 1e9,
  trillion: 1e12,
  tn: 1e12,
  hundred: 100,
  тыс: 1e3,
  тысяч: 1e3,
  тысячи: 1e3,
  млн: 1e6,
  миллион: 1e6,
  миллиона: 1e6,
  миллионов: 1e6,
  мільйонів: 1e6,
  млрд: 1e9,
  миллиард: 1e9,
  миллиарда: 1e9,
  миллиардов: 1e9,
  万: 1e4,
  亿: 1e8,
  千: 1e3,
};

/** Pattern for a number in digits: "2,000", "1.5", "2 000" with a no-break or plain space between threes. */
export const DIGITS = '\\d{1,3}(?:[,  \\u202f]\\d{3})+(?:\\.\\d+)?|\\d+(?:[.,]\\d+)?';
/** Pattern for a number in words up to ninety-nine. */
export const NUMBER_WORDS =
  '(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)[- ](?:one|two|three|four|five|six|seven|eight|nine)|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)';

/** The value of a number as written, in digits or words; NaN where it is none. */
export function numberOf(written: string): number {
  const text = written.trim().toLowerCase();
  if (/^\d/.test(text)) {
    const plain = text.replace(/[  \u202f]/g, '');
    if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(plain)) return Number(plain.replaceAll(',', ''));
    if (/^\d{1,3}(?:\.\d{3}){2,}$/.test(plain)) return Number(plain.replaceAll('.', ''));
    return Number(plain.replace(',', '.'));
  }
  const parts = text.split(/[- ]/).map((part) => WORDS[part] ?? Number.NaN);
  return parts.reduce((sum, part) => sum + part, 0);
}

/** The factor of a scale word ("million", "тыс."); 1 where there is none. */
export function scaleOf(word: string | undefined): number {
  return SCALES[word?.toLowerCase().replace('.', '') ?? ''] ?? 1;
}
