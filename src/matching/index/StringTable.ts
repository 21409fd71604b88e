const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Gives the bytes from one place to another of a run of bytes that may stand in a file. */
export type ReadBytes = (from: number, to: number) => Uint8Array;

/** Strings as one run of UTF-8 bytes with offsets, so that a million of them are two arrays that need no parsing. */
export class StringTable {
  readonly offsets: Uint32Array;
  readonly #read: ReadBytes;

  constructor(bytes: Uint8Array | ReadBytes, offsets: Uint32Array) {
    this.#read = typeof bytes === 'function' ? bytes : (from, to) => bytes.subarray(from, to);
    this.offsets = offsets;
  }

  static of(strings: Iterable<string>): StringTable {
    let bytes = new Uint8Array(1 << 16);
    const offsets = [0];
    let used = 0;
    for (const string of strings) {
      while (bytes.length - used < string.length * 3) {
        const larger = new Uint8Array(bytes.length * 2);
        larger.set(bytes);
        bytes = larger;
      }
      used += encoder.encodeInto(string, bytes.subarray(used)).written;
      offsets.push(used);
    }
    return new StringTable(bytes.slice(0, used), Uint32Array.from(offsets));
  }

  get size(): number {
    return this.offsets.length - 1;
  }

  /** All strings, one behind the other. */
  allBytes(): Uint8Array {
    return this.#read(0, this.offsets[this.size]!);
  }

  at(index: number): string {
    return decoder.decode(this.#read(this.offsets[index]!, this.offsets[index + 1]!));
  }
}
