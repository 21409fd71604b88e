import { ENTITY_TYPES, type EntityType } from '../../model/entity.ts';
import type { DatedListing, Listing } from '../../model/listing.ts';
import { StringTable } from './StringTable.ts';

const CACHE_SIZE = 16_384;

/** A listing of which only the type is known. */
const BARE = ENTITY_TYPES.map(
  (type): Listing => ({
    list: '',
    id: '',
    type,
    names: [],
    programs: [],
    countries: [],
    addresses: [],
    birthDates: [],
    identifiers: [],
    linkedTo: [],
  }),
);

/** Listings as JSON in one run of bytes; each is parsed when it is first asked for, and some thousands are kept. */
export class ListingTable {
  readonly strings: StringTable;
  /** Type of each, as a place in `ENTITY_TYPES`. */
  readonly types: Uint8Array;
  readonly #cache = new Map<number, DatedListing>();

  constructor(strings: StringTable, types: Uint8Array) {
    this.strings = strings;
    this.types = types;
  }

  static of(json: readonly string[], types: readonly EntityType[]): ListingTable {
    return new ListingTable(
      StringTable.of(json),
      Uint8Array.from(types, (type) => ENTITY_TYPES.indexOf(type)),
    );
  }

  /** The type of a listing and nothing else of it, for a query that asks for nothing else. */
  bareAt(index: number): Listing {
    return BARE[this.types[index]!]!;
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
