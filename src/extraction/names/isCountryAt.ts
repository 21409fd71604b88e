import { ENGLISH_COUNTRIES } from '../gazetteers/countries.ts';
import { DEMONYMS } from '../gazetteers/demonyms.ts';
import { tokenize } from '../text/tokenize.ts';
import type { TokenizedText } from '../text/tokenizedText.ts';

const COUNTRY_WORDS: ReadonlyMap<string, string> = new Map(
  ENGLISH_COUNTRIES.map(([name, code]) => [
    tokenize(name)
      .map((token) => token.lower)
      .join(' '),
    code,
  ]),
);

/** Whether exactly the tokens from `start` to `end` are a country's name, or one word of them a nationality. */
export function isCountryAt({ tokens }: TokenizedText, start: number, end: number): boolean {
  const words = tokens.slice(start, Math.min(end, start + 8)).map((token) => token.lower);
  return COUNTRY_WORDS.has(words.join(' ')) || (words.length > 0 && DEMONYMS.has(words[0]!));
}

/** The country that words name, as a name or as a nationality: ISO 3166-1 alpha-2, lower case. */
export function countryOf(words: string): string | undefined {
  const lower = words.toLowerCase();
  return COUNTRY_WORDS.get(lower) ?? DEMONYMS.get(lower)?.country;
}
