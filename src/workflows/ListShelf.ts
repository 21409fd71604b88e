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
      this.#standing = {
        signature,
        index,
        listings: listings.filter(
          ({ list, names, linkedTo }) =>
            linkedTo.length > 0 || names.some(({ text }) => linked.has(`${list} ${text}`)),
        ),
      };
    }
    return this.#standing;
  }
}
