import fc from 'fast-check';
import { buildOwnershipGraph, type OwnershipGraph } from '../../../src/network/ownership/OwnershipGraph.ts';
import type { RuleTerms } from '../../../src/network/ownership/rules.ts';
import { WHOLE } from '../../../src/network/ownership/share.ts';

/** A small ownership case; shares in quarters of the whole, so that all of them can be tried. */
export interface SmallCase {
  size: number;
  edges: { owner: number; asset: number; least: number; most: number }[];
  certain: number[];
  possible: number[];
}

const QUARTER = WHOLE / 4;

/** Random graphs, cycles and cross-holdings among them, in which no asset has more than 100 percent given for certain. */
export const smallCases: fc.Arbitrary<SmallCase> = fc
  .integer({ min: 2, max: 5 })
  .chain((size) =>
    fc.record({
      size: fc.constant(size),
      edges: fc.uniqueArray(
        fc.record({
          owner: fc.nat(size - 1),
          asset: fc.nat(size - 1),
          bounds: fc.tuple(fc.nat(4), fc.nat(4)),
        }),
        { maxLength: 6, selector: ({ owner, asset }) => owner * 10 + asset },
      ),
      certain: fc.uniqueArray(fc.nat(size - 1), { maxLength: 2 }),
      possible: fc.uniqueArray(fc.nat(size - 1), { maxLength: 1 }),
    }),
  )
  .map(({ size, edges, certain, possible }) => {
    const given = new Map<number, number>();
    const kept = edges
      .filter(({ owner, asset }) => owner !== asset)
      .map(({ owner, asset, bounds }) => ({
        owner,
        asset,
        least: Math.min(...bounds) * QUARTER,
        most: Math.max(...bounds) * QUARTER,
      }))
      .filter(({ asset, least }) => {
        const sum = (given.get(asset) ?? 0) + least;
        if (sum > WHOLE) return false;
        given.set(asset, sum);
        return true;
      });
    return { size, edges: kept, certain, possible: possible.filter((node) => !certain.includes(node)) };
  });

export function graphOf({ size, edges }: SmallCase): OwnershipGraph {
  return buildOwnershipGraph(size, {
    owners: edges.map(({ owner }) => owner),
    assets: edges.map(({ asset }) => asset),
    least: edges.map(({ least }) => least),
    most: edges.map(({ most }) => most),
  });
}

/** Every way to fix all shares within their bounds, no asset owned to more than 100 percent. */
function* assignments({ size, edges }: SmallCase): Generator<number[]> {
  const shares = edges.map(({ least }) => least);
  const sums = new Array<number>(size).fill(0);
  function* from(at: number): Generator<number[]> {
    if (at === edges.length) {
      yield [...shares];
      return;
    }
    const { asset, least, most } = edges[at]!;
    for (let share = least; share <= most; share += QUARTER) {
      if (sums[asset]! + share > WHOLE) continue;
      sums[asset]! += share;
      shares[at] = share;
      yield* from(at + 1);
      sums[asset]! -= share;
    }
  }
  yield* from(0);
}

/** The smallest set that holds the seeds and all that it owns enough of: the intersection of all sets that are so closed. */
function smallestClosed({ size, edges }: SmallCase, shares: number[], seeds: number[], threshold: number) {
  let smallest = (1 << size) - 1;
  for (let set = 0; set < 1 << size; set++) {
    const inside = (node: number) => (set & (1 << node)) !== 0;
    if (!seeds.every(inside)) continue;
    const held = new Array<number>(size).fill(0);
    edges.forEach(({ owner, asset }, at) => {
      if (inside(owner)) held[asset]! += shares[at]!;
    });
    if (held.every((sum, node) => inside(node) || sum < threshold)) smallest &= set;
  }
  return smallest;
}

/** By node: 2 where every assignment blocks it with the certain listings, 1 where some does with all listings, else 0. */
export function verdictsByTrying(small: SmallCase, terms: RuleTerms): number[] {
  const groups = (seeds: number[]) => (terms.aggregate ? [seeds] : seeds.map((seed) => [seed]));
  const everywhere = groups(small.certain).map(() => (1 << small.size) - 1);
  let somewhere = 0;
  for (const shares of assignments(small)) {
    groups(small.certain).forEach((seeds, at) => {
      everywhere[at]! &= smallestClosed(small, shares, seeds, terms.threshold);
    });
    for (const seeds of groups([...small.certain, ...small.possible])) {
      somewhere |= smallestClosed(small, shares, seeds, terms.threshold);
    }
  }
  const always = everywhere.reduce((all, set) => all | set, 0);
  return Array.from({ length: small.size }, (_, node) =>
    always & (1 << node) ? 2 : somewhere & (1 << node) ? 1 : 0,
  );
}
