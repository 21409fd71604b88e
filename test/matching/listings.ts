import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseList } from '../../src/lists/parseList.ts';
import type { DatedListing, ListedNameKind } from '../../src/model/listing.ts';

const shared = resolve(import.meta.dirname, '../../../shared/data');

/** Where the shared lists are, or undefined where there are none. */
export const sharedLists = existsSync(shared) ? join(shared, 'lists') : undefined;

/** The OFAC list of a day from the shared data. */
export async function ofacListings(date: string): Promise<DatedListing[]> {
  const listings: DatedListing[] = [];
  for await (const listing of parseList(join(sharedLists!, 'us_ofac_sdn', date), 'us_ofac_sdn', 'ofac-csv')) {
    listings.push({ ...listing, from: date, until: null, basis: 'seen' });
  }
  return listings;
}

/** A listing with the given names, the first being the primary one. */
export function listing(
  id: string,
  type: DatedListing['type'],
  names: [string, ListedNameKind?][],
  more: Partial<DatedListing> = {},
): DatedListing {
  return {
    list: 'test',
    id,
    type,
    names: names.map(([text, kind = 'alias'], at) => ({ text, kind: at === 0 ? 'primary' : kind })),
    programs: [],
    countries: [],
    addresses: [],
    birthDates: [],
    identifiers: [],
    linkedTo: [],
    from: '2024-01-01',
    until: null,
    basis: 'seen',
    ...more,
  };
}
