import type { ScanVocabulary } from './ScanVocabulary.ts';
import { mayHaveChild, type WordTrie } from './WordTrie.ts';

/** Most words of a text begin no name; these arrays tell so without a walk through the trie. */
export interface ScanStarts {
  /** The word of a slot, or `MANY` where it holds several. */
  slotWord: Uint32Array;
  /** The node that the word leads to from the root: 0 where no name begins with it, `MANY` where one has to look. */
  slotNode: Uint32Array;
}

const MANY = 0xffffffff;

/** Lays out the arrays. */
export function scanStarts({ slotHash, slotEntries, entryWord }: ScanVocabulary, trie: WordTrie): ScanStarts {
  const slotWord = new Uint32Array(slotHash.length).fill(MANY);
  const slotNode = new Uint32Array(slotHash.length);
  for (let slot = 0; slot < slotHash.length; slot++) {
    const words = entryWord.subarray(slotEntries[slot], slotEntries[slot + 1]);
    const nodes = words.map((word) => trie.first[word]!).filter((node) => node !== 0);
    if (words.length === 1) slotWord[slot] = words[0]!;
    if (nodes.length === 0) continue;
    const isName = nodes.some((node) => trie.endingStart[node]! < trie.endingStart[node + 1]!);
    slotNode[slot] = words.length > 1 || isName ? MANY : nodes[0]!;
  }
  return { slotWord, slotNode };
}

/** Whether a name can begin with the word of a slot and go on with that of the next; slots are -1 for unknown words. */
export function mayBegin(
  { slotWord, slotNode }: ScanStarts,
  trie: WordTrie,
  slot: number,
  next: number,
  nextBase: number,
): boolean {
  const node = slotNode[slot]!;
  if (node === 0 || node === MANY) return node !== 0;
  if (nextBase >= 0) return true;
  if (next < 0) return false;
  const word = slotWord[next]!;
  return word === MANY || mayHaveChild(trie, node, word);
}
