import type { NameIndex } from '../matching/NameIndex.ts';
import type { DatedListing } from '../model/listing.ts';
import type { IndexFiles } from './IndexFiles.ts';

/** An identifier without the signs that lists set differently. */
const foldedIdentifier = (value: string) => value.toUpperCase().replace(/[^\p{L}\p{N}]/gu, '');
/** Shorter numbers are too often something else: a programme, a page, a year. */
const TELLING_LENGTH = 8;

/** All listings that stood on a day. Each way of looking them up is prepared when it is first needed. */
export class StandingLists {
  readonly signature: string;
  readonly #indexes: IndexFiles;
  readonly #read: () => DatedListing[];
  #listings: DatedListing[] | undefined;
  #linked: DatedListing[] | undefined;
  #index: NameIndex | undefined;
  #byIdentifier: Map<string, DatedListing[]> | undefined;

  constructor(signature: string, indexes: IndexFiles, read: () => DatedListing[]) {
    this.signature = signature;
    this.#indexes = indexes;
    this.#read = read;
  }

  get index(): NameIndex {
    this.#index ??= this.#indexes.open(this.signature, () => this.#all());
    return this.#index;
  }

  /** Listings that name others as linked, and all that they may mean. */
  get linkedListings(): DatedListing[] {
    this.#linked ??= linkedOf(this.#all());
    return this.#linked;
  }

  /** The listings with an identifier; none for one too short to tell. */
  listingsWith(identifier: string): readonly DatedListing[] {
    const folded = foldedIdentifier(identifier);
    if (folded.length < TELLING_LENGTH) return [];
    this.#byIdentifier ??= listingsByIdentifier(this.#all());
    return this.#byIdentifier.get(folded) ?? [];
  }

  close(): void {
    this.#index?.close();
    this.#index = undefined;
  }

  #all(): DatedListing[] {
    this.#listings ??= this.#read();
    return this.#listings;
  }
}

function linkedOf(listings: readonly DatedListing[]): DatedListing[] {
  const linked = new Set(listings.flatMap(({ list, linkedTo }) => linkedTo.map((name) => `${list} ${name}`)));
  return listings.filter(
    ({ list, names, linkedTo }) =>
      linkedTo.length > 0 || names.some(({ text }) => linked.has(`${list} ${text}`)),
  );
}

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
