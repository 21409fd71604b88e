const EMPTY = 0xffffffff;

function hashOf(reading: number, form: string): number {
  let hash = 0x811c9dc5 ^ reading;
  for (let at = 0; at < form.length; at++) hash = Math.imul(hash ^ form.charCodeAt(at), 0x01000193);
  return (Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) ^ (hash >>> 13)) >>> 0;
}

/** The number of a word by its spelling and reading: an open hash table in two arrays that need no parsing. */
export class WordLookup {
  readonly hashes: Uint32Array;
  readonly ids: Uint32Array;
  readonly #mask: number;

  constructor(hashes: Uint32Array, ids: Uint32Array) {
    this.hashes = hashes;
    this.ids = ids;
    this.#mask = ids.length - 1;
  }

  static of(words: readonly { form: string; reading: number }[]): WordLookup {
    const size = 2 ** Math.ceil(Math.log2(Math.max(16, words.length * 2)));
    const [hashes, ids] = [new Uint32Array(size), new Uint32Array(size).fill(EMPTY)];
    for (const [id, { form, reading }] of words.entries()) {
      const hash = hashOf(reading, form);
      let slot = hash & (size - 1);
      while (ids[slot] !== EMPTY) slot = (slot + 1) & (size - 1);
      hashes[slot] = hash;
      ids[slot] = id;
    }
    return new WordLookup(hashes, ids);
  }

  /** The word for which `is` is true, among those with the hash of this spelling. */
  find(form: string, reading: number, is: (id: number) => boolean): number | undefined {
    const hash = hashOf(reading, form);
    for (let slot = hash & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const id = this.ids[slot]!;
      if (id === EMPTY) return undefined;
      if (this.hashes[slot] === hash && is(id)) return id;
    }
  }
}
