import type { OwnershipGraph } from './OwnershipGraph.ts';
import { WHOLE } from './share.ts';

const CLOSE_ENOUGH = 1e-6;
const MOST_ROUNDS = 500;

/**
 * What listed parties hold of each node when the lowest shares are multiplied through all layers, 0–1, 1 for the listed
 * themselves. No rule counts so; it is shown beside the rules for the reader to see how they differ.
 */
export function lookThrough(graph: OwnershipGraph, listed: readonly number[]): Float64Array {
  const { size, offsets, assets, least } = graph;
  const fixed = new Uint8Array(size);
  for (const node of listed) fixed[node] = 1;
  let held = Float64Array.from(fixed);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const next = Float64Array.from(fixed);
    for (let owner = 0; owner < size; owner++) {
      if (held[owner] === 0) continue;
      for (let slot = offsets[owner]!; slot < offsets[owner + 1]!; slot++) {
        const asset = assets[slot]!;
        if (!fixed[asset]) next[asset] = Math.min(1, next[asset]! + (held[owner]! * least[slot]!) / WHOLE);
      }
    }
    const moved = next.some((share, node) => Math.abs(share - held[node]!) > CLOSE_ENOUGH);
    held = next;
    if (!moved) break;
  }
  return held;
}
