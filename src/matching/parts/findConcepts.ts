import { wordKey } from '../romanise/nameKey.ts';
import { CONCEPT_ROWS, GENERIC_WORDS } from './conceptWords.ts';

interface Node {
  concept?: string;
  next: Map<string, Node>;
}

const root: Node = { next: new Map() };
const generic = new Set(
  GENERIC_WORDS.split(/\s+/)
    .filter((word) => word !== '')
    .map(wordKey),
);

for (const row of CONCEPT_ROWS.trim().split('\n')) {
  const spellings = row.split('|');
  const concept = spellings[0]!.replaceAll('_', '');
  generic.add(wordKey(concept));
  for (const spelling of [concept, ...spellings.slice(1)]) {
    let node = root;
    for (const word of spelling.replaceAll('_', ' ').trim().split(' ').map(wordKey)) {
      let next = node.next.get(word);
      if (!next) {
        next = { next: new Map() };
        node.next.set(word, next);
      }
      node = next;
    }
    node.concept ??= concept;
  }
}

/** The longest phrase of word keys from `start` that has a known meaning, as one word that stands for it; `end` is exclusive. */
export function conceptAt(
  keys: readonly string[],
  start: number,
): { concept: string; end: number } | undefined {
  let node: Node | undefined = root;
  let best: { concept: string; end: number } | undefined;
  for (let at = start; at < keys.length; at++) {
    node = node.next.get(keys[at]!);
    if (!node) break;
    if (node.concept) best = { concept: node.concept, end: at + 1 };
  }
  return best;
}

/** Whether a word says little about which body is meant. */
export function isGenericWord(key: string): boolean {
  return generic.has(key);
}
