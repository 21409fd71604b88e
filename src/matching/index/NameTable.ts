import { ROLE } from '../parts/namePart.ts';
import type { InitialsTable } from './InitialsTable.ts';
import type { Postings } from './Postings.ts';
import type { StringTable } from './StringTable.ts';
import type { Vocabulary } from './Vocabulary.ts';

/** Listed names as flat arrays: name n has the parts from `partStart[n]` to `partStart[n + 1]`. */
export interface NameRows {
  texts: StringTable;
  /** Listing of each name. */
  listing: Uint32Array;
  /** Kind of each name, as a place in `NAME_KINDS`. */
  kind: Uint8Array;
  /** Class of each name, as a place in `NAME_CLASSES`. */
  nameClass: Uint8Array;
  partStart: Uint32Array;
  partToken: Uint32Array;
  partRole: Uint8Array;
  /** Where each part stands in the text of its name (see `partSpan.ts`). */
  partSpan: Uint32Array;
  initials: InitialsTable;
}

/** Listed names with what follows from all of them together. */
export interface NameTable extends NameRows {
  vocabulary: Vocabulary;
  /** In how many names each word stands. */
  frequencies: Uint32Array;
  /** How rare each word is, by its frequency. */
  rarities: Float64Array;
  /** Sum of the weights of each name's parts. */
  weight: Float32Array;
  /** Token → names that have it as a part that counts, the lightest names first. */
  postings: Postings;
}

/** Whether names are found by a part of this role. */
export function isIndexed(role: number): boolean {
  return role !== ROLE.particle && role !== ROLE.title && role !== ROLE.legal && role !== ROLE.initial;
}
