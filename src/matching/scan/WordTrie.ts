/** Sequences of word numbers as a trie in flat arrays; node 0 is the root. */
export interface WordTrie {
  /** Open addressing by node and word: child, node, word and a blank in turn; a child of 0 is free. */
  edges: Uint32Array;
  /** A bit for each edge by its hash: most words that follow another continue no name, and this much stays in the cache. */
  sieve: Uint32Array;
  /** Children of the root by word, 0 where no sequence begins with it. */
  first: Uint32Array;
  /** Sequences that end at node n: `ending` from `endingStart[n]` to `endingStart[n + 1]`. */
  endingStart: Uint32Array;
  ending: Uint32Array;
}

function edgeHash(node: number, word: number): number {
  const mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(word + 1, 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}

/** False where a node has no child by a word; true where it is likely to. */
export function mayHaveChild({ sieve }: WordTrie, node: number, word: number): boolean {
  const bit = edgeHash(node, word) & (sieve.length * 32 - 1);
  return (sieve[bit >>> 5]! & (1 << (bit & 31))) !== 0;
}

/** The node reached from a node by a word, or 0. */
export function childOf(trie: WordTrie, node: number, word: number): number {
  if (node === 0) return trie.first[word]!;
  if (!mayHaveChild(trie, node, word)) return 0;
  const { edges } = trie;
  const mask = edges.length - 1;
  for (let at = (edgeHash(node, word) << 2) & mask; ; at = (at + 4) & mask) {
    const child = edges[at]!;
    if (child === 0 || (edges[at + 1] === node && edges[at + 2] === word)) return child;
  }
}

/** The trie of the sequences, each known by its place in the array; `words` is how many word numbers there are. */
export function buildTrie(sequences: readonly (readonly number[])[], words: number): WordTrie {
  const children = new Map<number, number>();
  const ends: number[] = [];
  let nodes = 1;
  for (const sequence of sequences) {
    let node = 0;
    for (const word of sequence) {
      const key = node * words + word;
      let child = children.get(key);
      if (child === undefined) {
        child = nodes++;
        children.set(key, child);
      }
      node = child;
    }
    ends.push(node);
  }
  const size = 2 ** Math.ceil(Math.log2(children.size * 2 + 2));
  const trie: WordTrie = {
    edges: new Uint32Array(size * 4),
    sieve: new Uint32Array(Math.max(1, size / 8)),
    first: new Uint32Array(words),
    endingStart: new Uint32Array(nodes + 1),
    ending: new Uint32Array(sequences.length),
  };
  for (const [key, child] of children) {
    const [node, word] = [Math.floor(key / words), key % words];
    if (node === 0) {
      trie.first[word] = child;
      continue;
    }
    const hash = edgeHash(node, word);
    const bit = hash & (trie.sieve.length * 32 - 1);
    trie.sieve[bit >>> 5]! |= 1 << (bit & 31);
    let at = (hash << 2) & (trie.edges.length - 1);
    while (trie.edges[at] !== 0) at = (at + 4) & (trie.edges.length - 1);
    trie.edges[at] = child;
    trie.edges[at + 1] = node;
    trie.edges[at + 2] = word;
  }
  for (const node of ends) trie.endingStart[node + 1]!++;
  for (let node = 0; node < nodes; node++) trie.endingStart[node + 1]! += trie.endingStart[node]!;
  const next = trie.endingStart.slice();
  for (const [sequence, node] of ends.entries()) trie.ending[next[node]!++] = sequence;
  return trie;
}
