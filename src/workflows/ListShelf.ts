import type { ListStore, StoredList } from '../list-store/ListStore.ts';
import { openListStore } from '../list-store/openListStore.ts';
import { NameIndex } from '../matching/NameIndex.ts';
import type { ListingMatch, NameQuery } from '../model/hit.ts';
import type { DatedListing } from '../model/listing.ts';

interface StandingLists {
  signature: string;
  /** Built when a name is first looked up. */
  index: () => NameIndex;
  /** Listings that name others as linked, and all that they may mean. */
  listings: DatedListing[];
  /** Identifier, folded → the listings that have it; built when one is first looked up. */
  byIdentifier: () => ReadonlyMap<string, DatedListing[]>;
}

/** An identifier without the signs that lists set differently. */
const foldedIdentifier = (value: string) => value.toUpperCase().replace(/[^\p{L}\p{N}]/gu, '');
/** Shorter numbers are too often something else: a programme, a page, a year. */
const TELLING_LENGTH = 8;

function listingsByIdentifier(listings: readonly DatedListing[]): Map<string, DatedListing[]> {
  const found = new Map<string, DatedListing[]>();
  for (const listing of listings) {
    for (const value of new Set(listing.identifiers.map((one) => foldedIdentifier(one.value)))) {
      const same = found.get(value);
      if (same) same.push(listing);
      else found.set(value, [listing]);
    }
  }
  return found;
}

/** The lists as the workflows use them: searched by name as of a day. The index of the day asked last is kept. */
export class ListShelf {
  readonly #store: ListStore;
  #standing: StandingLists | undefined;

  constructor(folder: string) {
    this.#store = openListStore(folder);
  }

  lists(): StoredList[] {
    return this.#store.lists();
  }

  /** The snapshot of each list that stood on the day; null where the list has none that old. */
  snapshotsAsOf(day: string): { list: string; snapshot: string | null }[] {
    return this.#store.snapshotsAsOf(day);
  }

  /** Listings of that day that the name may mean, best first. */
  search(query: NameQuery, asOf: string, options: { limit: number; threshold?: number }): ListingMatch[] {
    return this.#standingOn(asOf).index().search(query, options);
  }

  /** The listings of that day that are linked to one another by the lists' own words. */
  linkedListings(asOf: string): DatedListing[] {
    return this.#standingOn(asOf).listings;
  }

  /** The listings of that day with an identifier; none for one too short to tell. */
  listingsWith(identifier: string, asOf: string): readonly DatedListing[] {
    const folded = foldedIdentifier(identifier);
    if (folded.length < TELLING_LENGTH) return [];
    return this.#standingOn(asOf).byIdentifier().get(folded) ?? [];
  }

  /** One listing in its latest wording; undefined where the list never had it. */
  listing(list: string, id: string): DatedListing | undefined {
    return this.#store.listing(list, id);
  }

  close(): void {
    this.#store.close();
  }

  #standingOn(asOf: string): StandingLists {
    const signature = this.#store.signature(asOf);
    if (this.#standing?.signature !== signature) {
      const listings = [...this.#store.standing(asOf)];
      const linked = new Set(
        listings.flatMap(({ list, linkedTo }) => linkedTo.map((name) => `${list} ${name}`)),
      );
      let built: NameIndex | undefined;
      const index = () => {
        built ??= NameIndex.build(listings);
        return built;
      };
      let indexed: Map<string, DatedListing[]> | undefined;
      const byIdentifier = () => {
        indexed ??= listingsByIdentifier(listings);
        return indexed;
      };
      this.#standing = {
        signature,
        index,
        byIdentifier,
        listings: listings.filter(
          ({ list, names, linkedTo }) =>
            linkedTo.length > 0 || names.some(({ text }) => linked.has(`${list} ${text}`)),
        ),
      };
    }
    return this.#standing;
  }
}
