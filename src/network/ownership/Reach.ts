import type { OwnershipGraph } from './OwnershipGraph.ts';
import type { RuleTerms } from './rules.ts';
import { WHOLE } from './share.ts';

/** Counts with the lowest shares that the sources allow, or with the highest. */
export type Bound = 'least' | 'most';

/**
 * Spreads from listed parties to what they own: the least set that holds them and every entity whose owners in the set
 * hold enough of it. Round by round, so a cycle that nobody listed feeds stays outside, and every member's proof rests on
 * earlier rounds only. Arrays are kept between runs; a run costs what it reaches.
 */
export class Reach {
  readonly #graph: OwnershipGraph;
  /** Node → the round in which it came in, 0 for the listed; -1 outside. Of the latest run. */
  readonly rounds: Int32Array;
  readonly #held: Float64Array;
  readonly #heldLeast: Float64Array;
  #touched: number[] = [];

  constructor(graph: OwnershipGraph) {
    this.#graph = graph;
    this.rounds = new Int32Array(graph.size).fill(-1);
    this.#held = new Float64Array(graph.size);
    this.#heldLeast = new Float64Array(graph.size);
  }

  /** Runs from the seeds and gives all members, seeds first, by round. */
  run(seeds: ArrayLike<number>, terms: RuleTerms, bound: Bound): readonly number[] {
    this.#clear();
    const { offsets, assets, least, most, control } = this.#graph;
    const share = bound === 'least' ? least : most;
    // With the lowest shares only stated control counts, with the highest possible control, too.
    const controlFrom = terms.control ? (bound === 'least' ? 2 : 1) : 3;
    const members: number[] = [];
    for (let at = 0; at < seeds.length; at++) {
      const seed = seeds[at]!;
      if (this.rounds[seed] !== -1) continue;
      this.rounds[seed] = 0;
      members.push(seed);
    }
    for (let at = 0; at < members.length; at++) {
      const owner = members[at]!;
      for (let slot = offsets[owner]!; slot < offsets[owner + 1]!; slot++) {
        const asset = assets[slot]!;
        if (this.rounds[asset] !== -1) continue;
        if (this.#held[asset] === 0 && this.#heldLeast[asset] === 0) this.#touched.push(asset);
        this.#held[asset]! += share[slot]!;
        this.#heldLeast[asset]! += least[slot]!;
        if (control[slot]! < controlFrom && this.#sum(asset, bound) < terms.threshold) continue;
        this.rounds[asset] = this.rounds[owner]! + 1;
        members.push(asset);
      }
    }
    for (const member of members) this.#touched.push(member);
    return members;
  }

  /** What owners inside hold together; never so much that those outside could not have the least that they have. */
  #sum(asset: number, bound: Bound): number {
    const held = this.#held[asset]!;
    const total = this.#graph.total[asset]!;
    if (bound === 'least' || total > WHOLE) return held;
    return Math.min(held, WHOLE - total + this.#heldLeast[asset]!);
  }

  #clear(): void {
    for (const node of this.#touched) {
      this.rounds[node] = -1;
      this.#held[node] = 0;
      this.#heldLeast[node] = 0;
    }
    this.#touched = [];
  }
}
