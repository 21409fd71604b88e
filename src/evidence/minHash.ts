const BANDS = 128;
const ROWS = 2;

/** Odd multipliers and offsets from a fixed generator, so that signatures are the same on every machine. */
const FUNCTIONS = (() => {
  const numbers = new Uint32Array(BANDS * ROWS * 2);
  let state = 0x9e3779b9;
  for (let at = 0; at < numbers.length; at++) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    numbers[at] = (state ^ (state >>> 15)) | 1;
  }
  return numbers;
})();

/** MinHash signature of a set of 32-bit hashes: the share of equal places estimates the Jaccard index of two sets. */
export function minHash(hashes: ReadonlySet<number>): Uint32Array {
  const signature = new Uint32Array(BANDS * ROWS).fill(0xffffffff);
  for (const hash of hashes) {
    const mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    for (let at = 0; at < signature.length; at++) {
      const value = (Math.imul(mixed, FUNCTIONS[2 * at]!) + FUNCTIONS[2 * at + 1]!) >>> 0;
      if (value < signature[at]!) signature[at] = value;
    }
  }
  return signature;
}

/**
 * Pairs of signatures that share a band (locality-sensitive hashing), each once, smaller index first. Finds pairs that
 * share a seventh of their text with a chance of 0.9 and more, and nearly never those that share nothing.
 */
export function similarPairs(signatures: readonly Uint32Array[]): [number, number][] {
  const pairs = new Map<number, [number, number]>();
  for (let band = 0; band < BANDS; band++) {
    const buckets = new Map<string, number[]>();
    signatures.forEach((signature, at) => {
      const key = signature.subarray(band * ROWS, (band + 1) * ROWS).join(' ');
      const bucket = buckets.get(key);
      for (const other of bucket ?? []) pairs.set(other * signatures.length + at, [other, at]);
      if (bucket) bucket.push(at);
      else buckets.set(key, [at]);
    });
  }
  return [...pairs.values()].sort(([a, b], [c, d]) => a - c || b - d);
}
