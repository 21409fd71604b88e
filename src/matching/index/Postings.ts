/** Numbers grouped by a key from 0 on: the group of key k is `values` from `offsets[k]` to `offsets[k + 1]`. */
export interface Postings {
  offsets: Uint32Array;
  values: Uint32Array;
}

/** Groups pairs of parallel arrays by key, keeping their order within a group. */
export function groupByKey(keys: ArrayLike<number>, values: ArrayLike<number>, keyCount: number): Postings {
  const offsets = new Uint32Array(keyCount + 1);
  for (let at = 0; at < keys.length; at++) offsets[keys[at]! + 1]! += 1;
  for (let key = 0; key < keyCount; key++) offsets[key + 1]! += offsets[key]!;
  const next = offsets.slice(0, keyCount);
  const grouped = new Uint32Array(keys.length);
  for (let at = 0; at < keys.length; at++) {
    const key = keys[at]!;
    grouped[next[key]!] = values[at]!;
    next[key]! += 1;
  }
  return { offsets, values: grouped };
}
