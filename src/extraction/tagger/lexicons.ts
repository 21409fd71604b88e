import { CITIES } from '../gazetteers/cities.ts';
import { ENGLISH_COUNTRIES, placesOfTable } from '../gazetteers/countries.ts';
import { DEMONYMS } from '../gazetteers/demonyms.ts';
import { GIVEN_NAMES } from '../gazetteers/givenNames.ts';
import {
  LEGAL_FORMS,
  ORGANIZATION_ADJECTIVES,
  ORGANIZATION_HEADS,
  STATE_HEADS,
} from '../gazetteers/organizationHeads.ts';
import { KNOWN_ORGANIZATIONS } from '../gazetteers/organizations.ts';
import { REGIONS } from '../gazetteers/regions.ts';
import {
  COMPANY_NOUNS,
  ORGANIZATION_NOUNS,
  PERSON_NOUNS,
  PLACE_NOUNS,
  PRODUCT_NOUNS,
  singular,
} from '../gazetteers/roleNouns.ts';
import { isParticle } from '../names/nameRuns.ts';
import { CALENDAR_WORDS, NOT_NAMES } from '../names/notNames.ts';
import { COMMON_OPENERS, SENTENCE_OPENERS } from '../text/sentenceOpeners.ts';

const wordsOf = (names: Iterable<string>): ReadonlySet<string> =>
  new Set([...names].flatMap((name) => name.toLowerCase().split(/[\s-]+/)));

const placeWords = wordsOf([
  ...ENGLISH_COUNTRIES.map(([name]) => name),
  ...placesOfTable(CITIES).map(({ name }) => name),
  ...placesOfTable(REGIONS).map(({ name }) => name),
]);
const organizationWords = wordsOf(KNOWN_ORGANIZATIONS.map(({ name }) => name));

const SAYING =
  /^(?:said|says|say|told|tells|added|adds|wrote|writes|argued|warned|noted|insisted|claimed|announced|confirmed|denied|stated|reported|declared|called|asked|met|urged|welcomed|expressed|condemned)$/;
const LIVING =
  /^(?:he|she|his|her|him|who|whom|born|died|married|wife|husband|son|daughter|father|mother|brother|sister|family|aged)$/;
const WHERE = /^(?:in|near|at|from|to|into|across|outside|around|throughout|toward|towards|within)$/;

// The order is part of the trained model: a new test goes to the end, and the weights are trained again.
const TESTS: readonly ((word: string) => boolean)[] = [
  (word) => GIVEN_NAMES.has(word),
  (word) => DEMONYMS.has(word),
  (word) => placeWords.has(word),
  (word) => organizationWords.has(word),
  (word) => ORGANIZATION_HEADS.has(word) || STATE_HEADS.has(word),
  (word) => LEGAL_FORMS.has(word.replaceAll('.', '')),
  (word) => PERSON_NOUNS.has(singular(word)),
  (word) => COMPANY_NOUNS.has(singular(word)),
  (word) => ORGANIZATION_NOUNS.has(singular(word)),
  (word) => PLACE_NOUNS.has(singular(word)),
  (word) => PRODUCT_NOUNS.has(singular(word)),
  (word) => ORGANIZATION_ADJECTIVES.has(word),
  (word) => CALENDAR_WORDS.has(word),
  (word) => NOT_NAMES.has(word),
  (word) => SENTENCE_OPENERS.has(word) || COMMON_OPENERS.has(word),
  isParticle,
  (word) => SAYING.test(word),
  (word) => LIVING.test(word),
  (word) => WHERE.test(word),
];

/** Which word lists hold a word in lower case, as bits. */
export function lexiconBits(lower: string): number {
  let bits = 0;
  for (const [index, test] of TESTS.entries()) if (test(lower)) bits |= 1 << index;
  return bits;
}
