import type { DatedListing } from '../../model/listing.ts';
import type { StringTable } from './StringTable.ts';

const CACHE_SIZE = 16_384;

/** Listings as JSON in one run of bytes; each is parsed when it is first asked for, and some thousands are kept. */
export class ListingTable {
  readonly strings: StringTable;
  readonly #cache = new Map<number, DatedListing>();

  constructor(strings: StringTable) {
    this.strings = strings;
  }

  at(index: number): DatedListing {
    const known = this.#cache.get(index);
    if (known) return known;
    const listing = JSON.parse(this.strings.at(index)) as DatedListing;
    if (this.#cache.size >= CACHE_SIZE) this.#cache.clear();
    this.#cache.set(index, listing);
    return listing;
  }
}
