import type { Candidate } from './candidate.ts';

// A name of two words by a given name outweighs a city that is one of them: "Jack London".
const WORD = 6;

/**
 * Of overlapping candidates keeps the stronger, each word of length counting a little, then the earlier. Returned in
 * the order of the text.
 */
export function chooseCandidates(candidates: Candidate[], tokenCount: number): Candidate[] {
  const taken = new Uint8Array(tokenCount);
  const weight = (one: Candidate) => one.strength + WORD * (one.end - one.first);
  const order = [...candidates].sort((a, b) => weight(b) - weight(a) || a.first - b.first);
  const kept: Candidate[] = [];
  for (const candidate of order) {
    let free = true;
    for (let at = candidate.first; at < candidate.end && free; at += 1) free = taken[at] === 0;
    if (!free) continue;
    taken.fill(1, candidate.first, candidate.end);
    kept.push(candidate);
  }
  return kept.sort((a, b) => a.first - b.first);
}
