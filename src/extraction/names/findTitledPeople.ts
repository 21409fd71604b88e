import { type Candidate, STRENGTH } from '../candidate.ts';
import { GIVEN_NAMES } from '../gazetteers/givenNames.ts';
import { ORGANIZATION_HEADS } from '../gazetteers/organizationHeads.ts';
import { PERSON_NOUNS } from '../gazetteers/roleNouns.ts';
import type { TokenizedText } from '../text/tokenizedText.ts';
import { isCountryAt } from './isCountryAt.ts';
import { isParticle, type NameRun } from './nameRuns.ts';
import { isAllCaps, isInitial } from './tokenShape.ts';

const HONORIFICS = new Set(
  'mr mrs ms miss mr. mrs. ms. dr dr. prof prof. sir lord lady dame baroness gen gen. col col. lt lt. maj maj. capt capt. sgt sgt. adm adm. cmdr cmdr. sen sen. rep rep. gov gov. hon rev rev. brig brig. he hm mme m. herr frau vice-admiral lieutenant-general'.split(
    ' ',
  ),
);
const MODIFIERS = new Set(
  'prime foreign defense defence interior deputy vice acting first chief special senior former executive general assistant under home trade finance energy justice health education press staff lieutenant managing permanent national state federal presidential high principal right honourable honorable commercial legal technical founding'.split(
    ' ',
  ),
);

/** Whether a word in lower case is a title or post that goes before a person's name: "president", "dr.". */
export function isPersonTitle(lower: string): boolean {
  return HONORIFICS.has(lower) || PERSON_NOUNS.has(lower);
}

const OFFICE_TAILS =
  /^(?:state|defense|defence|treasury|commerce|energy|staff|war|justice|labor|labour|affairs|transportation|security)$/;

/** Up to five words of a person's name from `at` on; 0 where the words are not a name's. */
export function personNameLength(doc: TokenizedText, at: number, end: number): number {
  let length = 0;
  while (at + length < end && length < 6) {
    const token = doc.tokens[at + length]!;
    if (isParticle(token.lower) && at + length + 1 < end) {
      length += 1;
      continue;
    }
    if (token.text === '&' || /\d/.test(token.text) || (ORGANIZATION_HEADS.has(token.lower) && length > 0))
      break;
    if (HONORIFICS.has(token.lower) && length === 0) break;
    if (length > 0 && (PERSON_NOUNS.has(token.lower) || isCountryAt(doc, at + length, at + length + 1)))
      break;
    if (isAllCaps(token.text) && !isInitial(token.text) && token.text.length < 4 && length === 0) break;
    length += 1;
  }
  while (length > 0 && isParticle(doc.tokens[at + length - 1]!.lower)) length -= 1;
  return length;
}

/** People by what stands before the name in capitals ("Foreign Minister X"), by a known given name or by initials. */
export function findTitledPeople(doc: TokenizedText, run: NameRun): Candidate[] {
  const { tokens } = doc;
  const found: Candidate[] = [];
  let at = run.first;
  if (tokens[at - 1]?.lower === 'of' && isPersonTitle(tokens[at - 2]?.lower ?? '')) {
    // "Secretary of State John Kerry"
    let office = at;
    while (office < run.end && OFFICE_TAILS.test(tokens[office]!.lower)) office += 1;
    if (office > at && office < run.end) {
      const length = personNameLength(doc, office, run.end);
      if (length > 0)
        found.push(
          person(office, office + length, STRENGTH.title, 'title:office', roleText(doc, at - 2, office)),
        );
      return found;
    }
  }
  while (at < run.end) {
    const lower = tokens[at]!.lower;
    if (isPersonTitle(lower)) {
      let name = at + 1;
      while (name < run.end && isPersonTitle(tokens[name]!.lower)) name += 1;
      const length = personNameLength(doc, name, run.end);
      if (length > 0 && !isCountryAt(doc, name, name + length)) {
        let start = at;
        while (start > run.first && MODIFIERS.has(tokens[start - 1]!.lower)) start -= 1;
        found.push(
          person(
            name,
            name + length,
            STRENGTH.title,
            'title',
            HONORIFICS.has(lower) ? undefined : roleText(doc, start, name),
          ),
        );
        at = name + length;
        continue;
      }
    } else if (
      isInitial(tokens[at]!.text) &&
      at + 1 < run.end &&
      !/^(?:U\.S\.|U\.K\.|U\.N\.|E\.U\.)$/i.test(tokens[at]!.text)
    ) {
      const length = personNameLength(doc, at, run.end);
      if (length > 1 && length <= 4) {
        found.push(person(at, at + length, STRENGTH.title, 'initials'));
        at += length;
        continue;
      }
    } else if (GIVEN_NAMES.has(lower) && at + 1 < run.end) {
      const length = personNameLength(doc, at, run.end);
      if (length > 1) {
        found.push(person(at, at + length, STRENGTH.given, 'given-name'));
        at += length;
        continue;
      }
    }
    at += 1;
  }
  return found;
}

function roleText({ tokens, text }: TokenizedText, first: number, end: number): string {
  return text.slice(tokens[first]!.start, tokens[end - 1]!.end).toLowerCase();
}

function person(first: number, end: number, strength: number, rule: string, role?: string): Candidate {
  return {
    first,
    end,
    kind: 'party',
    type: 'Person',
    rule,
    reference: 'name',
    strength,
    roles: role ? [role] : undefined,
  };
}
