import type { Span } from '../../model/citation.ts';
import type { ListedNameKind } from '../../model/listing.ts';

/** By what rules a stretch of text is a listed name, in plain words; the first says which form of the name it is. */
export type ScanRule =
  | 'as listed'
  | 'natural order'
  | 'first and last name'
  | 'without legal form'
  | 'distinctive part'
  | 'written together'
  | 'case form'
  | "possessive 's"
  | 'letters that look alike';

/** A listed name found in running text: `text` is the slice from `start` to `end`. */
export interface ScanHit extends Span {
  text: string;
  list: string;
  /** The list's own number for the party. */
  listing: string;
  /** The name as the list has it. */
  name: string;
  kind: ListedNameKind;
  how: ScanRule[];
  /** Too little to alarm by itself: the list calls the alias weak, or the words are common, few or short. */
  weak: boolean;
}
