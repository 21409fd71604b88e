import type { ReadText } from '../model/reading.ts';

/** A file as it came: its name without folders, and all of its bytes. */
export interface NamedBytes {
  name: string;
  bytes: Uint8Array;
}

/** Reads one format. The same bytes give the same text, passages and offsets each time. */
export interface Reader {
  readonly mediaType: string;
  /** Rejects with an `Unreadable` where the bytes have no text that can be read. */
  read(file: NamedBytes): Promise<ReadText>;
}
