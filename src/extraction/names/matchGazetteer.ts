import type { EntityType } from '../../model/entity.ts';
import { type Candidate, STRENGTH } from '../candidate.ts';
import { CITIES } from '../gazetteers/cities.ts';
import { ENGLISH_COUNTRIES, placesOfTable } from '../gazetteers/countries.ts';
import { DEMONYMS } from '../gazetteers/demonyms.ts';
import { KNOWN_ORGANIZATIONS } from '../gazetteers/organizations.ts';
import { REGIONS } from '../gazetteers/regions.ts';
import { tokenize } from '../text/tokenize.ts';
import type { TokenizedText } from '../text/tokenizedText.ts';
import { isAllCaps, isCapitalised } from './tokenShape.ts';

interface Entry {
  words: string[];
  /** Short names in capitals ("US", "WHO") are words of another meaning in any other spelling. */
  exact: string | null;
  type: EntityType;
  rule: string;
  name: string;
  key: string;
  countries: string[] | undefined;
}

// Gazetteer names that are everyday words at the start of a sentence.
const EVERYDAY = new Set(
  'nice essen male apple meta visa shell oracle intel amazon guardian emirates us it who ups congress senate time medan'.split(
    ' ',
  ),
);

const byFirstWord = new Map<string, Entry[]>();

function add(name: string, entry: Omit<Entry, 'words' | 'exact'>) {
  const words = tokenize(name).map((token) => token.lower);
  if (words.length === 0) return;
  const exact = isAllCaps(name) && name.length <= 5 ? name : null;
  const list = byFirstWord.get(words[0]!);
  if (list) list.push({ ...entry, words, exact });
  else byFirstWord.set(words[0]!, [{ ...entry, words, exact }]);
}

for (const [name, country] of ENGLISH_COUNTRIES) {
  add(name, {
    type: 'Place',
    rule: 'gazetteer:country',
    name,
    key: `country:${country}`,
    countries: [country],
  });
}
for (const { name, canonical, country } of placesOfTable(CITIES)) {
  add(name, {
    type: 'Place',
    rule: 'gazetteer:city',
    name,
    key: `city:${canonical.toLowerCase()}`,
    countries: [country],
  });
}
for (const { name, canonical, country } of placesOfTable(REGIONS)) {
  add(name, {
    type: 'Place',
    rule: 'gazetteer:region',
    name,
    key: `region:${canonical.toLowerCase()}`,
    countries: country ? [country] : undefined,
  });
}
for (const { name, canonical, type } of KNOWN_ORGANIZATIONS) {
  add(name, {
    type,
    rule: 'gazetteer:organization',
    name,
    key: `organization:${canonical.toLowerCase()}`,
    countries: undefined,
  });
}
for (const list of byFirstWord.values()) list.sort((a, b) => b.words.length - a.words.length);

function matches({ tokens }: TokenizedText, at: number, entry: Entry, inCapitals: boolean): boolean {
  for (const [offset, word] of entry.words.entries()) {
    if (tokens[at + offset]?.lower !== word) return false;
  }
  const first = tokens[at]!;
  if (entry.exact) {
    if (first.text !== entry.exact) return false;
    return !inCapitals || /[.\d]/.test(first.text) || first.text.length > 3;
  }
  return (
    isCapitalised(first) &&
    isCapitalised(tokens[at + entry.words.length - 1]!) ===
      /^\p{Lu}/u.test(entry.name.split(/[\s]/).at(-1) ?? '')
  );
}

/** Places, nationalities and well-known organisations that stand in the gazetteers, the longest at each token. */
export function matchGazetteer(
  doc: TokenizedText,
  from: number,
  end: number,
  inCapitals: boolean,
): Candidate[] {
  const found: Candidate[] = [];
  for (let at = from; at < end; at += 1) {
    const token = doc.tokens[at]!;
    if (!isCapitalised(token) && token.lower !== 'al-qaeda' && token.lower !== 'al-qaida') {
      if (token.lower !== 'mainland') continue;
    }
    const entry = byFirstWord
      .get(token.lower)
      ?.find((one) => at + one.words.length <= end && matches(doc, at, one, inCapitals));
    if (entry && !(at === from && entry.words.length === 1 && EVERYDAY.has(token.lower) && !entry.exact)) {
      found.push({
        first: at,
        end: at + entry.words.length,
        kind: entry.type === 'Place' ? 'place' : 'party',
        type: entry.type,
        rule: entry.rule,
        reference: 'name',
        strength: STRENGTH.gazetteer,
        key: entry.key,
        name: isAllCaps(token.text) && !isAllCaps(entry.name) ? entry.name : undefined,
        countries: entry.countries,
      });
      at += entry.words.length - 1;
      continue;
    }
    const demonym = demonymAt(doc, at, end);
    if (demonym) {
      found.push(demonym);
      at = demonym.end - 1;
    }
  }
  return found;
}

/** A nationality word or two ("Russian", "South Korean") as a mention of its country; null where there is none. */
export function demonymAt(doc: TokenizedText, at: number, end: number): Candidate | null {
  const two = at + 1 < end ? `${doc.tokens[at]!.lower} ${doc.tokens[at + 1]!.lower}` : '';
  const length = DEMONYMS.has(two) ? 2 : 1;
  const found = DEMONYMS.get(length === 2 ? two : doc.tokens[at]!.lower);
  if (!found) return null;
  return {
    first: at,
    end: at + length,
    kind: 'place',
    type: 'Place',
    rule: 'gazetteer:demonym',
    reference: 'name',
    strength: STRENGTH.weak,
    key: `country:${found.country}`,
    name: countryName(found.country),
    countries: [found.country],
    dependent: true,
  };
}

const NAMES = new Map<string, string>();
for (const [name, code] of ENGLISH_COUNTRIES) if (name.length > 3 || !NAMES.has(code)) NAMES.set(code, name);
// The lists' official names are too long for news: the plainest of each country's names is its name.
for (const [name, code] of ENGLISH_COUNTRIES) {
  const now = NAMES.get(code)!;
  if (!name.includes('.') && name.length > 3 && name.length < now.length) NAMES.set(code, name);
}

/** A country's plain English name by its ISO 3166-1 alpha-2 code. */
export function countryName(code: string): string {
  return NAMES.get(code) ?? code.toUpperCase();
}
