import type { OwnershipGraph } from './OwnershipGraph.ts';
import { Reach } from './Reach.ts';
import type { RuleTerms } from './rules.ts';

/** Listed parties by node: those that a person confirmed, and those that may be listed. */
export interface ListedNodes {
  certain: readonly number[];
  possible: readonly number[];
}

/** By node: 2 blocked, 1 possible, 0 not; and the fewest layers to a listed party that give that verdict, -1 where not. */
export interface Verdicts {
  verdict: Uint8Array;
  distance: Int32Array;
}

/** What one rule makes of every node of a graph. */
export function verdictsOfAll(graph: OwnershipGraph, listed: ListedNodes, terms: RuleTerms): Verdicts {
  const verdict = new Uint8Array(graph.size);
  const distance = new Int32Array(graph.size).fill(-1);
  const reach = new Reach(graph);
  const mark = (seeds: readonly number[], bound: 'least' | 'most', as: number) => {
    for (const node of reach.run(seeds, terms, bound)) {
      const round = reach.rounds[node]!;
      if (verdict[node]! > as || (verdict[node] === as && distance[node]! <= round)) continue;
      verdict[node] = as;
      distance[node] = round;
    }
  };
  const all = [...listed.certain, ...listed.possible];
  if (terms.aggregate) {
    mark(listed.certain, 'least', 2);
    mark(all, 'most', 1);
  } else {
    for (const seed of listed.certain) mark([seed], 'least', 2);
    for (const seed of all) mark([seed], 'most', 1);
  }
  return { verdict, distance };
}
