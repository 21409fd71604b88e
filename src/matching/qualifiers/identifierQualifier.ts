import type { NameQuery, Qualifier } from '../../model/hit.ts';
import type { Listing } from '../../model/listing.ts';

const bare = (value: string) => value.toUpperCase().replace(/[^\p{L}\p{N}]/gu, '');

/** An identifier in common speaks strongly for; two different numbers of one scheme speak against. */
export function identifierQualifier(
  asked: NameQuery['identifiers'],
  listed: Listing['identifiers'],
): Qualifier | undefined {
  if (!asked?.length || listed.length === 0) return undefined;
  for (const { value } of asked) {
    const same = listed.find((one) => bare(one.value) === bare(value));
    if (same && bare(value).length >= 5)
      return { name: 'identifier', effect: 'for', change: 0.4, detail: `same ${same.scheme} ${value}` };
  }
  for (const { scheme, value } of asked) {
    const other = scheme && listed.find((one) => one.scheme.toLowerCase() === scheme.toLowerCase());
    if (other)
      return {
        name: 'identifier',
        effect: 'against',
        change: -0.1,
        detail: `${scheme} ${value}, but listed with ${other.value}`,
      };
  }
  return undefined;
}
