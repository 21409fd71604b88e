import type { ListingMatch, NameQuery } from '../model/hit.ts';
import type { DatedListing } from '../model/listing.ts';
import { applyDelta, type ListingDelta } from './index/applyDelta.ts';
import { CandidateFinder } from './index/CandidateFinder.ts';
import { finishTable } from './index/finishTable.ts';
import { IndexFile } from './index/IndexFile.ts';
import { fromSections, toIndexBytes } from './index/indexBytes.ts';
import { ListingTable } from './index/ListingTable.ts';
import { layOutNames } from './index/layOutNames.ts';
import type { NameTable } from './index/NameTable.ts';
import { nameEntries } from './index/nameEntries.ts';
import { numberWords } from './index/numberWords.ts';
import { SearchRun } from './index/SearchRun.ts';
import { unpackSections } from './index/sections.ts';
import { TokenMatcher } from './index/TokenMatcher.ts';
import { Vocabulary } from './index/Vocabulary.ts';
import { PartyFinder } from './party/PartyFinder.ts';

export interface SearchOptions {
  /** How many listings at most; 10 unless told. */
  limit?: number;
  /** Listings below this score are left out; 0.4 unless told. See `HIT_THRESHOLD` for what is an alert. */
  threshold?: number;
}

/** An index over the names of listings, for finding those that a name may mean, each with its explanation. */
export class NameIndex {
  readonly #table: NameTable;
  readonly #listings: ListingTable;
  readonly #matcher: TokenMatcher;
  readonly #finder: CandidateFinder;
  readonly #parties: PartyFinder;

  #file: IndexFile | undefined;

  private constructor(table: NameTable, listings: ListingTable, file?: IndexFile) {
    this.#file = file;
    this.#table = table;
    this.#listings = listings;
    this.#matcher = new TokenMatcher(table.vocabulary);
    this.#finder = new CandidateFinder(table, this.#matcher);
    this.#parties = new PartyFinder(table);
  }

  /** Indexes every name of every listing; the listings are copied, so that later changes to them are not seen. */
  static build(listings: Iterable<DatedListing>): NameIndex {
    const all = [...listings];
    const { numberOf, added } = numberWords();
    const rows = layOutNames(nameEntries(all), numberOf);
    return new NameIndex(finishTable(rows, Vocabulary.of(added)), ListingTable.of(all));
  }

  /**
   * The index after a delta, answering as one built anew from the listings that stay and those that were added; names
   * that stay are not taken apart again. This index stays as it is.
   */
  withDelta(delta: ListingDelta): NameIndex {
    const { table, listings } = applyDelta(this.#table, this.#listings, delta);
    return new NameIndex(table, listings);
  }

  /** The index as one run of bytes: for a file, or for memory that threads share. */
  toBytes(): Uint8Array {
    return toIndexBytes(this.#table, this.#listings);
  }

  /**
   * The index that `toBytes` gave; its arrays are views of the bytes, which must not change afterwards. Throws an
   * IndexFileError where the bytes are no such index or are cut short.
   */
  static fromBytes(bytes: Uint8Array): NameIndex {
    const { table, listings } = fromSections(unpackSections(bytes));
    return new NameIndex(table, listings);
  }

  /**
   * The index that stands in a file as `toBytes` gave it. The listings are left in the file and read when they are found,
   * so that the file stays open until `close`. Throws an IndexFileError where the file is no index or is not whole.
   */
  static fromFile(path: string): NameIndex {
    const file = new IndexFile(path);
    try {
      const { table, listings } = fromSections(file.section, (from, to) => file.readLast(from, to));
      return new NameIndex(table, listings, file);
    } catch (error) {
      file.close();
      throw error;
    }
  }

  /** Closes the file that the index was read from, if it was; it cannot be searched any more then. */
  close(): void {
    this.#file?.close();
    this.#file = undefined;
  }

  /** How many names are indexed, all aliases counted. */
  get size(): number {
    return this.#table.listing.length;
  }

  /** Listings that the query may mean, the best first; of each listing its best name counts. Any string may be asked. */
  search(query: NameQuery, { limit = 10, threshold = 0.4 }: SearchOptions = {}): ListingMatch[] {
    return new SearchRun(
      this.#table,
      this.#listings,
      this.#matcher,
      this.#finder,
      this.#parties,
      query,
      limit,
      threshold,
    ).matches();
  }
}
