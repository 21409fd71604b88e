const WORDS_IN_SHINGLE = 5;

/** 32-bit FNV-1a over UTF-16 code units; the same on every machine. */
function hashOf(words: readonly string[], first: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = first; at < end; at++) {
    const word = words[at]!;
    for (let unit = 0; unit < word.length; unit++) {
      hash = Math.imul(hash ^ word.charCodeAt(unit), 0x01000193);
    }
    hash = Math.imul(hash ^ 32, 0x01000193);
  }
  return hash >>> 0;
}

/** Hashes of all runs of five words, case and punctuation aside; scripts without spaces count each character as a word. */
export function shingles(text: string): Set<number> {
  const words =
    text.toLowerCase().match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}]+/gu) ?? [];
  const found = new Set<number>();
  for (let at = 0; at + WORDS_IN_SHINGLE <= words.length; at++) {
    found.add(hashOf(words, at, at + WORDS_IN_SHINGLE));
  }
  return found;
}

/** How many shingles both have. */
export function sharedShingles(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const shingle of small) if (large.has(shingle)) shared++;
  return shared;
}
