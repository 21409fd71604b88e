import { join } from 'node:path';
import type { ListStore, StoredList } from '../list-store/ListStore.ts';
import { openListStore } from '../list-store/openListStore.ts';
import type { ListingMatch, NameQuery } from '../model/hit.ts';
import type { DatedListing } from '../model/listing.ts';
import { IndexFiles } from './IndexFiles.ts';
import { StandingLists } from './StandingLists.ts';

/**
 * The lists as the workflows use them: searched by name as of a day. The index of the day asked last is kept in memory,
 * and in a file beside the lists for the next process.
 */
export class ListShelf {
  readonly #store: ListStore;
  readonly #indexes: IndexFiles;
  #standing: StandingLists | undefined;

  constructor(folder: string) {
    this.#store = openListStore(folder);
    this.#indexes = new IndexFiles(join(folder, 'indexes'));
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
    return this.#standingOn(asOf).index.search(query, options);
  }

  /** The listings of that day that are linked to one another by the lists' own words. */
  linkedListings(asOf: string): DatedListing[] {
    return this.#standingOn(asOf).linkedListings;
  }

  /** The listings of that day with an identifier; none for one too short to tell. */
  listingsWith(identifier: string, asOf: string): readonly DatedListing[] {
    return this.#standingOn(asOf).listingsWith(identifier);
  }

  /** One listing in its latest wording; undefined where the list never had it. */
  listing(list: string, id: string): DatedListing | undefined {
    return this.#store.listing(list, id);
  }

  close(): void {
    this.#standing?.close();
    this.#store.close();
  }

  #standingOn(asOf: string): StandingLists {
    const signature = this.#store.signature(asOf);
    if (this.#standing?.signature !== signature) {
      this.#standing?.close();
      this.#standing = new StandingLists(signature, this.#indexes, () => [...this.#store.standing(asOf)]);
    }
    return this.#standing;
  }
}
