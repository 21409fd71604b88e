import { createRequire } from 'node:module';
import countries from 'i18n-iso-countries';
import { COUNTRY_SPELLINGS } from './countrySpellings.ts';

const require = createRequire(import.meta.url);
countries.registerLocale(require('i18n-iso-countries/langs/en.json'));

function key(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/&/g, 'and')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/^the /, '')
    .trim();
}

const codes = new Map<string, string>();
for (const [code, names] of Object.entries(countries.getNames('en', { select: 'all' }))) {
  for (const name of names) codes.set(key(name), code.toLowerCase());
}
for (const [name, code] of Object.entries(COUNTRY_SPELLINGS)) codes.set(key(name), code);

/** ISO 3166-1 alpha-2, lower case, for a country as sanctions lists spell it; undefined where it names none. */
export function countryCode(name: string): string | undefined {
  return codes.get(key(name));
}

/** The codes of all the names that are countries, each once, in their order. */
export function countryCodes(names: Iterable<string>): string[] {
  const found = new Set<string>();
  for (const name of names) {
    const code = countryCode(name);
    if (code) found.add(code);
  }
  return [...found];
}
