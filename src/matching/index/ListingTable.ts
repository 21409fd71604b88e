import { ENTITY_TYPES } from '../../model/entity.ts';
import type { DatedListing, Listing } from '../../model/listing.ts';
import { HashLookup } from './HashLookup.ts';
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

const keyOf = (list: string, id: string) => `${list}\n${id}`;

/** Listings as JSON in one run of bytes; each is parsed when it is first asked for, and some thousands are kept. */
export class ListingTable {
  readonly strings: StringTable;
  /** Type of each, as a place in `ENTITY_TYPES`. */
  readonly types: Uint8Array;
  /** Numbers by list and id. */
  readonly keys: HashLookup;
  readonly #cache = new Map<number, DatedListing>();

  constructor(strings: StringTable, types: Uint8Array, keys: HashLookup) {
    this.strings = strings;
    this.types = types;
    this.keys = keys;
  }

  /** All that `listings` gives, in its order. */
  static of(listings: Iterable<DatedListing>): ListingTable {
    const types: number[] = [];
    const keys: [string, number][] = [];
    function* json(): Generator<string> {
      for (const listing of listings) {
        keys.push([keyOf(listing.list, listing.id), types.length]);
        types.push(ENTITY_TYPES.indexOf(listing.type));
        yield JSON.stringify(listing);
      }
    }
    const strings = StringTable.of(json());
    return new ListingTable(strings, Uint8Array.from(types), HashLookup.of(keys));
  }

  get size(): number {
    return this.types.length;
  }

  /** The numbers of a list's entry; more than one where a list was given twice. */
  numbersOf(list: string, id: string): number[] {
    const found: number[] = [];
    this.keys.find(keyOf(list, id), (number) => {
      const listing = this.at(number);
      if (listing.list === list && listing.id === id) found.push(number);
    });
    return found;
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
