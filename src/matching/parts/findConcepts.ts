import { nameKey, wordKey } from '../romanise/nameKey.ts';
import { CONCEPT_ROWS, GENERIC_WORDS } from './conceptWords.ts';
import { TRANSLATED_ROWS } from './translatedWords.ts';

/** A known meaning; `end` is exclusive. */
export interface FoundConcept {
  concept: string;
  end: number;
  /** Whether the meaning says little about which body is meant. */
  generic: boolean;
}

interface Node {
  concept?: string;
  generic?: boolean;
  next: Map<string, Node>;
  /** Beginnings of words, whatever their endings. */
  stems: Map<string, Node>;
}

const LEAST_STEM = 4;
const root: Node = { next: new Map(), stems: new Map() };
const generic = new Set(
  GENERIC_WORDS.split(/\s+/)
    .filter((word) => word !== '')
    .map(wordKey),
);

function childOf(node: Node, word: string): Node {
  const children = word.endsWith('~') ? node.stems : node.next;
  // A consonant stands for the ending, so that the key's rules for word ends leave the stem alone.
  const key = word.endsWith('~') ? nameKey(`${word.slice(0, -1)}b`).slice(0, -1) : wordKey(word);
  let next = children.get(key);
  if (!next) {
    next = { next: new Map(), stems: new Map() };
    children.set(key, next);
  }
  return next;
}

function learn(rows: string, isGeneric: (key: string) => boolean): void {
  for (const row of rows.trim().split('\n')) {
    const spellings = row.split('|');
    const concept = spellings[0]!.replaceAll('_', '');
    for (const spelling of [concept, ...spellings.slice(1)]) {
      let node = root;
      for (const word of spelling.replaceAll('_', ' ').trim().split(' ')) node = childOf(node, word);
      if (node.concept !== undefined) continue;
      node.concept = concept;
      node.generic = isGeneric(wordKey(concept));
    }
  }
}

for (const row of CONCEPT_ROWS.trim().split('\n'))
  generic.add(wordKey(row.split('|')[0]!.replaceAll('_', '')));
learn(CONCEPT_ROWS, () => true);
learn(TRANSLATED_ROWS, (key) => generic.has(key));

function follow(node: Node, key: string): Node | undefined {
  const exact = node.next.get(key);
  if (exact || node.stems.size === 0) return exact;
  for (let length = key.length; length >= LEAST_STEM; length--) {
    const found = node.stems.get(key.slice(0, length));
    if (found) return found;
  }
  return undefined;
}

/** The longest phrase of word keys from `start` that has a known meaning, as one word that stands for it. */
export function conceptAt(keys: readonly string[], start: number): FoundConcept | undefined {
  let node: Node | undefined = root;
  let best: FoundConcept | undefined;
  for (let at = start; at < keys.length; at++) {
    node = follow(node, keys[at]!);
    if (!node) break;
    if (node.concept !== undefined)
      best = { concept: node.concept, end: at + 1, generic: node.generic === true };
  }
  return best;
}

/** Whether a word says little about which body is meant. */
export function isGenericWord(key: string): boolean {
  return generic.has(key);
}
