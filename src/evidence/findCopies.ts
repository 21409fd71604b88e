import type { DocumentId } from '../model/document.ts';
import { minHash, similarPairs } from './minHash.ts';
import { sharedShingles, shingles } from './shingles.ts';

/** Two documents of which one repeats the other's words; `share` is the part of the shorter one found in the other, 0–1. */
export interface Copy {
  documents: [DocumentId, DocumentId];
  kind: 'near copy' | 'quotes';
  share: number;
}

const NEAR_COPY = 0.6;
const QUOTES = 0.15;
// Fewer shared runs of words than this are a phrase or a formula and no sign of copying.
const LEAST_SHARED = 12;

/** Documents that share their wording: candidates by MinHash, each checked word run by word run. */
export function findCopies(documents: readonly { id: DocumentId; text: string }[]): Copy[] {
  const sets = documents.map(({ text }) => shingles(text));
  const filled = sets.flatMap((set, at) => (set.size >= LEAST_SHARED ? [at] : []));
  return similarPairs(filled.map((at) => minHash(sets[at]!))).flatMap(([left, right]): Copy[] => {
    const [a, b] = [filled[left]!, filled[right]!];
    const shared = sharedShingles(sets[a]!, sets[b]!);
    const share = shared / Math.min(sets[a]!.size, sets[b]!.size);
    if (shared < LEAST_SHARED || share < QUOTES) return [];
    const kind = share >= NEAR_COPY ? 'near copy' : 'quotes';
    return [{ documents: [documents[a]!.id, documents[b]!.id], kind, share }];
  });
}
