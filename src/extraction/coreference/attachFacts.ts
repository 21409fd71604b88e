import type { Candidate } from '../candidate.ts';
import type { TokenizedText } from '../text/tokenizedText.ts';
import type { NameGroup } from './NameGroup.ts';

const OF_PARTIES = new Set([
  'INN',
  'OGRN',
  'KPP',
  'EDRPOU',
  'USCC',
  'LEI',
  'IMO',
  'MMSI',
  'SWIFT',
  'VAT',
  'REGISTRATION',
  'PASSPORT',
  'IBAN',
  'EMAIL',
  'PHONE',
  'URL',
]);
const BIRTH = /(?:\bborn(?: on| in)?|\bdate of birth:?|\bDOB:?|\bродил(?:ся|ась)|\bдата рождения:?)\s*$/iu;

/** Gives identifiers and birth dates to the named party that stands last before them in the same sentence. */
export function attachFacts(doc: TokenizedText, groups: NameGroup[], literals: Candidate[]): void {
  const mentions = groups
    .filter((group) => group.named && group.kind !== 'place')
    .flatMap((group) => group.candidates.map((candidate) => ({ candidate, group })))
    .sort((a, b) => a.candidate.first - b.candidate.first);
  let at = 0;
  for (const literal of literals) {
    if (literal.kind !== 'identifier' && literal.kind !== 'date') continue;
    while (at < mentions.length && mentions[at]!.candidate.first < literal.first) at += 1;
    const last = mentions[at - 1];
    if (!last || doc.sentenceOf[last.candidate.first] !== doc.sentenceOf[literal.first]) continue;
    const { group } = last;
    if (literal.kind === 'identifier') {
      if (!OF_PARTIES.has(literal.scheme!) || literal.rule.endsWith('wrong')) continue;
      const ship = literal.scheme === 'IMO' || literal.scheme === 'MMSI';
      if (ship ? group.type === 'Person' : group.kind !== 'party') continue;
      const known = group.identifiers.some(
        (one) => one.scheme === literal.scheme && one.value === literal.value,
      );
      if (!known) group.identifiers.push({ scheme: literal.scheme!, value: literal.value! });
    } else if (group.type === 'Person' && literal.value && !literal.value.includes('/')) {
      const start = doc.tokens[literal.first]!.start;
      if (BIRTH.test(doc.text.slice(Math.max(0, start - 24), start))) group.birthDate ??= literal.value;
    }
  }
}
