/** FNV-1a of a string's code units, 32 bits. */
export function hash32(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

const DIRECTORY_BITS = 14;
const SHIFT = 32 - DIRECTORY_BITS;

/**
 * Numbers by the hash of a string key, as two sorted typed arrays. Different keys may share a hash: what is found has to
 * be checked by whoever asks.
 */
export class HashLookup {
  readonly hashes: Uint32Array;
  readonly values: Uint32Array;
  /** Where the hashes with the same first bits begin. */
  readonly #starts = new Uint32Array(2 ** DIRECTORY_BITS + 1);

  constructor(hashes: Uint32Array, values: Uint32Array) {
    this.hashes = hashes;
    this.values = values;
    let at = 0;
    for (let bits = 0; bits < this.#starts.length; bits++) {
      while (at < hashes.length && hashes[at]! >>> SHIFT < bits) at++;
      this.#starts[bits] = at;
    }
  }

  static of(entries: readonly [key: string, value: number][]): HashLookup {
    const hashed = entries
      .map(([key, value]) => [hash32(key), value] as const)
      .sort((a, b) => a[0] - b[0] || a[1] - b[1]);
    const unique = hashed.filter(
      ([hash, value], at) => at === 0 || hash !== hashed[at - 1]![0] || value !== hashed[at - 1]![1],
    );
    return new HashLookup(
      Uint32Array.from(unique, ([hash]) => hash),
      Uint32Array.from(unique, ([, value]) => value),
    );
  }

  /** Calls `visit` with each number that was stored under `key`. */
  find(key: string, visit: (value: number) => void): void {
    const hash = hash32(key);
    const bits = hash >>> SHIFT;
    let low = this.#starts[bits]!;
    let high = this.#starts[bits + 1]!;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.hashes[middle]! < hash) low = middle + 1;
      else high = middle;
    }
    for (; low < this.hashes.length && this.hashes[low] === hash; low++) visit(this.values[low]!);
  }
}
