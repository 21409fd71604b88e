import type { DatedListing, ListedNameKind } from '../../model/listing.ts';
import { alternativesIn, analyseName } from '../parts/analyseName.ts';
import { nameClassOf } from '../parts/namePart.ts';
import type { NameEntry } from './layOutNames.ts';

/** Kinds of listed names as the index numbers them. */
export const NAME_KINDS: readonly ListedNameKind[] = ['primary', 'alias', 'former', 'weak'];

/** Every name of every listing, taken apart; the listings are numbered from `first` on. */
export function* nameEntries(listings: Iterable<DatedListing>, first = 0): Generator<NameEntry> {
  let number = first;
  for (const { type, names } of listings) {
    const nameClass = nameClassOf(type);
    for (const { text, kind } of names) {
      for (const alternative of alternativesIn(text)) {
        yield {
          name: analyseName(alternative, nameClass),
          listing: number,
          kind: NAME_KINDS.indexOf(kind),
        };
      }
    }
    number += 1;
  }
}
