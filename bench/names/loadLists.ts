import { parseList } from '../../src/lists/parseList.ts';
import type { DatedListing } from '../../src/model/listing.ts';

const NAMES: Record<string, string> = { 'ofac-csv': 'us_ofac_sdn', 'un-xml': 'un_sc_sanctions' };

/** Listings of list files given as FORMAT:PATH, taken as standing now. */
export async function loadLists(given: readonly string[]): Promise<DatedListing[]> {
  const listings: DatedListing[] = [];
  for (const one of given) {
    const at = one.indexOf(':');
    const [format, path] = [one.slice(0, at), one.slice(at + 1)];
    for await (const listing of parseList(path, NAMES[format] ?? format, format)) {
      listings.push({ ...listing, from: '2000-01-01', until: null, basis: 'seen' });
    }
  }
  return listings;
}
