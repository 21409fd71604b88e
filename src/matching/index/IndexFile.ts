import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { IndexFileError } from './IndexFileError.ts';
import {
  checkSections,
  HEAD_BYTES,
  headerLength,
  readHeader,
  type SectionHeader,
  type SectionReader,
  unpackSections,
} from './sections.ts';

// A single read takes less than 2 GiB.
const MOST_AT_ONCE = 2 ** 30;

/**
 * An index file of which all arrays but the last are in memory; the last is read piece by piece while the file is open.
 * Throws an IndexFileError where the file is no index, is cut short or is not as it was written.
 */
export class IndexFile {
  readonly section: SectionReader;
  readonly #header: SectionHeader;
  readonly #file: number;

  constructor(path: string) {
    this.#file = openSync(path, 'r');
    try {
      const head = this.#read(0, HEAD_BYTES);
      const length = headerLength(head);
      const size = fstatSync(this.#file).size;
      if (HEAD_BYTES + length > size)
        throw new IndexFileError('cut-short', `the index of names ${path} is cut short`);
      this.#header = readHeader(this.#read(HEAD_BYTES, length));
      const { start, checked } = this.#header;
      if (size !== start + this.#header.size)
        throw new IndexFileError('cut-short', `the index of names ${path} is cut short`);
      const bytes = this.#read(0, start + checked);
      checkSections(this.#header, bytes);
      this.section = unpackSections(bytes, this.#header);
    } catch (error) {
      closeSync(this.#file);
      throw error;
    }
  }

  /** Bytes of the last array. */
  readLast(from: number, to: number): Uint8Array {
    return this.#read(this.#header.start + this.#header.checked + from, to - from);
  }

  close(): void {
    closeSync(this.#file);
  }

  #read(position: number, length: number): Uint8Array {
    const bytes = new Uint8Array(length);
    let done = 0;
    while (done < length) {
      const read = readSync(this.#file, bytes, done, Math.min(MOST_AT_ONCE, length - done), position + done);
      if (read === 0) throw new IndexFileError('cut-short', 'the index of names is cut short');
      done += read;
    }
    return bytes;
  }
}
