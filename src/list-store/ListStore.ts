import type { DatedListing, Listing } from '../model/listing.ts';

/** One edition of a list, as it was on the day `date`. */
export interface Snapshot {
  list: string;
  title?: string | undefined;
  /** ISO day of the edition. */
  date: string;
  listings: AsyncIterable<Listing>;
  /** Where it came from, for people: a path or an address. */
  source: string;
  /** Of the file that it came from, hexadecimal. */
  sha256?: string | undefined;
  /** Called now and then with the number of listings read so far. */
  onProgress?: ((listings: number) => void) | undefined;
}

/** What changed against the snapshot before it in time; all are added where there is none before. */
export interface ImportResult {
  added: number;
  removed: number;
  amended: number;
  unchanged: number;
  /** All listings of the snapshot. */
  listings: number;
}

export interface StoredSnapshot {
  date: string;
  listings: number;
  source: string;
  sha256?: string | undefined;
}

export interface StoredList {
  list: string;
  title: string;
  /** Oldest first. */
  snapshots: StoredSnapshot[];
}

/** One wording of a listing and the snapshots that have it: from the first that does until the first that does not. */
export interface ListingVersion {
  listing: Listing;
  from: string;
  /** Null while it stands in the newest snapshot. */
  until: string | null;
}

/** Ids in the order of the text, each list's own numbers. */
export interface ListDiff {
  added: string[];
  removed: string[];
  amended: string[];
}

/**
 * All lists with their history. The state of a list on a day is that of its newest snapshot at or before the day,
 * without the listings that by the list's own dates were not yet, or no longer, listed.
 */
export interface ListStore {
  /** Adds or replaces one snapshot, wholly or not at all; snapshots may come in any order. Throws a ListImportError. */
  importSnapshot(snapshot: Snapshot): Promise<ImportResult>;
  /** All lists by name. */
  lists(): StoredList[];
  /** The snapshot of each list that stood on the day; null where the list has none that old. */
  snapshotsAsOf(day: string): { list: string; snapshot: string | null }[];
  /** The listings that stood on the day, of all lists or of those named. */
  standing(asOf: string, lists?: readonly string[]): IterableIterator<DatedListing>;
  /** One listing as it stood on the day, or in its latest wording where no day is given. */
  listing(list: string, id: string, asOf?: string): DatedListing | undefined;
  /** All wordings of one listing, oldest first; empty where the list has never had it. */
  history(list: string, id: string): ListingVersion[];
  /** What changed in a list between two days; throws a NoSnapshotError where the list has none that old. */
  diff(list: string, dateA: string, dateB: string): ListDiff;
  /** Changes whenever `standing` with the same arguments would answer otherwise; so an index built from it can be kept. */
  signature(asOf: string, lists?: readonly string[]): string;
  close(): void;
}
