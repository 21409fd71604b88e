import type { OwnershipGraph } from './OwnershipGraph.ts';
import { Reach } from './Reach.ts';
import type { RuleTerms } from './rules.ts';
import type { ListedNodes } from './verdictsOfAll.ts';

/** Node → round in which it comes under a rule, -1 where it does not: with the lowest shares and with the highest. */
export interface RoundSets {
  least: Int32Array;
  most: Int32Array;
}

/** The sets under one rule from which the outcome for single parties is read, each run once. */
export class OwnershipSets {
  readonly terms: RuleTerms;
  readonly #listed: ListedNodes;
  readonly #certain: ReadonlySet<number>;
  readonly #reach: Reach;
  readonly #graph: OwnershipGraph;
  readonly #known = new Map<string, RoundSets>();

  constructor(graph: OwnershipGraph, listed: ListedNodes, terms: RuleTerms) {
    this.terms = terms;
    this.#listed = listed;
    this.#certain = new Set(listed.certain);
    this.#reach = new Reach(graph);
    this.#graph = graph;
  }

  isCertain(node: number): boolean {
    return this.#certain.has(node);
  }

  /**
   * The sets by which a node's owners are judged; its own listing is left aside, or a listed party would prove itself.
   * Where a rule does not add listed parties up, those of the one that weighs most.
   */
  of(node: number): RoundSets {
    const others = [...this.#certain, ...this.#listed.possible].filter((seed) => seed !== node);
    if (this.terms.aggregate) return this.#run(others, others.length === this.#size ? 'all' : `-${node}`);
    let best: RoundSets | undefined;
    for (const seed of others) {
      if (!this.#holds(seed)) continue;
      const found = this.#run([seed], `${seed}`);
      if (!best || this.#weight(found, node) > this.#weight(best, node)) best = found;
    }
    return best ?? this.#run([], 'none');
  }

  #holds(node: number): boolean {
    return this.#graph.offsets[node + 1]! > this.#graph.offsets[node]!;
  }

  get #size(): number {
    return this.#listed.certain.length + this.#listed.possible.length;
  }

  #weight({ least, most }: RoundSets, node: number): number {
    return least[node]! >= 0 ? 2 : most[node]! >= 0 ? 1 : 0;
  }

  #run(seeds: readonly number[], key: string): RoundSets {
    const known = this.#known.get(key);
    if (known) return known;
    const certain = seeds.filter((seed) => this.#certain.has(seed));
    this.#reach.run(certain, this.terms, 'least');
    const least = this.#reach.rounds.slice();
    this.#reach.run(seeds, this.terms, 'most');
    const sets = { least, most: this.#reach.rounds.slice() };
    this.#known.set(key, sets);
    return sets;
  }
}
