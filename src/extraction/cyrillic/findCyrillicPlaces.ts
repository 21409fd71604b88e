import { type Candidate, STRENGTH } from '../candidate.ts';
import { CITIES_CYRILLIC } from '../gazetteers/cities.ts';
import { CYRILLIC_COUNTRIES, placesOfTable } from '../gazetteers/countries.ts';
import { CYRILLIC_ADJECTIVE_ENDING, CYRILLIC_DEMONYMS } from '../gazetteers/demonyms.ts';
import { isCapitalised } from '../names/tokenShape.ts';
import type { TokenizedText } from '../text/tokenizedText.ts';
import { caseForms } from './caseForms.ts';

interface Place {
  name: string;
  country: string;
  rule: string;
  /** The further words of a name of several, each with its case forms. */
  more: Set<string>[];
}

const places = new Map<string, Place[]>();
function add(name: string, country: string, rule: string) {
  if (!/^\p{Script=Cyrillic}/u.test(name) || name.includes('(') || name.includes(',')) return;
  const [first, ...more] = name.split(' ');
  const forms = (word: string) => [...caseForms(word.toLowerCase()), ...adjectiveForms(word.toLowerCase())];
  const place = { name, country, rule, more: more.map((word) => new Set(forms(word))) };
  for (const form of new Set(forms(first!))) {
    const list = places.get(form);
    if (list) list.push(place);
    else places.set(form, [place]);
  }
}

function adjectiveForms(word: string): string[] {
  const stem = word.replace(/(?:ая|ий|ый|ые|ие)$/u, '');
  return stem === word
    ? []
    : ['ая', 'ой', 'ую', 'ий', 'ый', 'ого', 'ому', 'ом', 'ые', 'ых', 'ыми', 'ие', 'их'].map(
        (ending) => stem + ending,
      );
}

for (const [name, country] of CYRILLIC_COUNTRIES) add(name, country, 'gazetteer:country');
for (const { name, country } of placesOfTable(CITIES_CYRILLIC)) add(name, country, 'gazetteer:city');
for (const list of places.values()) list.sort((a, b) => b.more.length - a.more.length);

/** Countries, cities and nationalities in Russian and Ukrainian text, in any case form. */
export function findCyrillicPlaces(doc: TokenizedText, first: number, end: number): Candidate[] {
  const { tokens } = doc;
  const found: Candidate[] = [];
  for (let at = first; at < end; at += 1) {
    const token = tokens[at]!;
    if (token.kind !== 'word') continue;
    if (isCapitalised(token)) {
      const place = places
        .get(token.lower)
        ?.find(({ more }) => more.every((forms, index) => forms.has(tokens[at + 1 + index]?.lower ?? '')));
      if (place) {
        const length = place.more.length + 1;
        const country = place.rule === 'gazetteer:country';
        found.push({
          first: at,
          end: at + length,
          kind: 'place',
          type: 'Place',
          rule: place.rule,
          reference: 'name',
          strength: STRENGTH.gazetteer,
          name: place.name,
          key: country ? `country:${place.country}` : `city:${place.name.toLowerCase()}`,
          countries: [place.country],
        });
        at += length - 1;
        continue;
      }
    }
    const country = cyrillicNationality(token.lower);
    if (country) {
      found.push({
        first: at,
        end: at + 1,
        kind: 'place',
        type: 'Place',
        rule: 'gazetteer:demonym',
        reference: 'name',
        strength: STRENGTH.weak,
        key: `country:${country}`,
        countries: [country],
        dependent: true,
      });
    }
  }
  return found;
}

/** The country of a nationality adjective in any form ("китайская" → cn); undefined for other words. */
export function cyrillicNationality(lower: string): string | undefined {
  if (!/с[ькц]?к\p{L}{1,3}$/u.test(lower)) return undefined;
  return CYRILLIC_DEMONYMS.get(lower.replace(CYRILLIC_ADJECTIVE_ENDING, '').replace(/ськ$/u, 'ск'));
}
