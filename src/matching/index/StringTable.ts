const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Strings as one run of UTF-8 bytes with offsets, so that a million of them are two arrays that need no parsing. */
export class StringTable {
  readonly bytes: Uint8Array;
  readonly offsets: Uint32Array;

  constructor(bytes: Uint8Array, offsets: Uint32Array) {
    this.bytes = bytes;
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

  at(index: number): string {
    return decoder.decode(this.bytes.subarray(this.offsets[index], this.offsets[index + 1]));
  }
}
