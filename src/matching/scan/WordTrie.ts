/** Sequences of word numbers as a trie in flat arrays; node 0 is the root. */
export interface WordTrie {
  /** Open addressing by node and word; a child of 0 is free. The size is a power of two. */
  edgeNode: Uint32Array;
  edgeWord: Uint32Array;
  edgeChild: Uint32Array;
  /** Children of the root by word, 0 where no sequence begins with it. */
  first: Uint32Array;
  /** Sequences that end at node n: `ending` from `endingStart[n]` to `endingStart[n + 1]`. */
  endingStart: Uint32Array;
  ending: Uint32Array;
}

function slotOf(node: number, word: number, mask: number): number {
  const mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(word + 1, 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) & mask;
}

/** The node reached from a node by a word, or 0. */
export function childOf(
  { edgeNode, edgeWord, edgeChild, first }: WordTrie,
  node: number,
  word: number,
): number {
  if (node === 0) return first[word]!;
  const mask = edgeChild.length - 1;
  for (let slot = slotOf(node, word, mask); ; slot = (slot + 1) & mask) {
    const child = edgeChild[slot]!;
    if (child === 0 || (edgeNode[slot] === node && edgeWord[slot] === word)) return child;
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
    edgeNode: new Uint32Array(size),
    edgeWord: new Uint32Array(size),
    edgeChild: new Uint32Array(size),
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
    let slot = slotOf(node, word, size - 1);
    while (trie.edgeChild[slot] !== 0) slot = (slot + 1) & (size - 1);
    trie.edgeNode[slot] = node;
    trie.edgeWord[slot] = word;
    trie.edgeChild[slot] = child;
  }
  for (const node of ends) trie.endingStart[node + 1]!++;
  for (let node = 0; node < nodes; node++) trie.endingStart[node + 1]! += trie.endingStart[node]!;
  const next = trie.endingStart.slice();
  for (const [sequence, node] of ends.entries()) trie.ending[next[node]!++] = sequence;
  return trie;
}
