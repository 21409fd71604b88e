import { groupByKey, type Postings } from './Postings.ts';

const PREFIX = 7;
const LONG = 7;

/** Edits within which a key is looked for: two for long ones, one for short ones. */
export function editsFor(key: string): number {
  return key.length < LONG ? 1 : 2;
}

const LETTERS = 0x07ffffff;

/** Which letters a key has, one bit for each, digits sharing one; the length stands in the five bits above. */
function profileOf(key: string): number {
  let letters = 0;
  for (let at = 0; at < key.length; at++) {
    const code = key.charCodeAt(at) - 97;
    letters |= 1 << (code >= 0 && code < 26 ? code : 26);
  }
  return (letters | (Math.min(31, key.length) << 27)) >>> 0;
}

function bitCount(bits: number): number {
  let rest = bits - ((bits >>> 1) & 0x55555555);
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333);
  return (((rest + (rest >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

/**
 * Finds keys within one or two edits of another: both keys, with up to that many letters of their beginning left out,
 * have a spelling in common (the symmetric deletion of SymSpell). Buckets hold no spellings, so what is found is checked.
 */
export class DeletionIndex {
  readonly buckets: Postings;
  readonly profiles: Uint32Array;
  readonly #mask: number;
  readonly #seen: Uint32Array;
  #round = 0;

  constructor(buckets: Postings, profiles: Uint32Array) {
    this.buckets = buckets;
    this.profiles = profiles;
    this.#mask = buckets.offsets.length - 2;
    this.#seen = new Uint32Array(profiles.length);
  }

  /** Indexes keys by their number; those of one or two letters are left out. */
  static of(keys: readonly string[]): DeletionIndex {
    const [buckets, values]: [number[], number[]] = [[], []];
    for (const [value, key] of keys.entries()) {
      if (key.length < 3) continue;
      const count = hashDeletions(key);
      for (let deletion = 0; deletion < count; deletion++) {
        buckets.push(hashes[deletion]!);
        values.push(value);
      }
    }
    const size = 2 ** Math.ceil(Math.log2(Math.max(1024, buckets.length / 4)));
    for (let at = 0; at < buckets.length; at++) buckets[at] = buckets[at]! & (size - 1);
    return new DeletionIndex(groupByKey(buckets, values, size), Uint32Array.from(keys, profileOf));
  }

  /** Calls `visit` once with the number of each key that may be within the edits. */
  find(key: string, visit: (value: number) => void): void {
    const edits = editsFor(key);
    const own = profileOf(key);
    const length = own >>> 27;
    const { offsets, values } = this.buckets;
    const [profiles, seen] = [this.profiles, this.#seen];
    const round = ++this.#round;
    const count = hashDeletions(key);
    for (let deletion = 0; deletion < count; deletion++) {
      const bucket = hashes[deletion]! & this.#mask;
      const end = offsets[bucket + 1]!;
      for (let at = offsets[bucket]!; at < end; at++) {
        const value = values[at]!;
        const profile = profiles[value]!;
        if (Math.abs((profile >>> 27) - length) > edits) continue;
        if (bitCount((profile ^ own) & LETTERS) > 2 * edits || seen[value] === round) continue;
        seen[value] = round;
        visit(value);
      }
    }
  }
}

const hashes = new Uint32Array(1 + PREFIX + (PREFIX * (PREFIX - 1)) / 2);

/** Puts into `hashes` those of the beginning of a key with none, one and (where long) two letters left out. */
function hashDeletions(key: string): number {
  const length = Math.min(PREFIX, key.length);
  let count = 0;
  hashes[count++] = hashWithout(key, length, -1, -1);
  for (let first = 0; first < length; first++) {
    hashes[count++] = hashWithout(key, length, first, -1);
    if (key.length < LONG - 1) continue;
    for (let second = first + 1; second < length; second++) {
      hashes[count++] = hashWithout(key, length, first, second);
    }
  }
  return count;
}

function hashWithout(key: string, length: number, first: number, second: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < length; at++) {
    if (at !== first && at !== second) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}
