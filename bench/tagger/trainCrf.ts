import { Lattice } from '../../src/extraction/tagger/Lattice.ts';
import { LABEL_COUNT as L, OUTSIDE } from '../../src/extraction/tagger/labels.ts';
import { packWeights } from '../../src/extraction/tagger/Weights.ts';
import { seededRandom } from '../random.ts';
import type { Example } from './examplesOf.ts';

export interface TrainingOptions {
  /** log2 of the rows of the table. */
  bits: number;
  epochs: number;
  rate: number;
  /** Pull of each weight towards 0, at each of its updates. */
  decay: number;
  /** The share of a word's features that are hidden at each look, so that no weight is leant on alone. */
  hidden: number;
  /** How much a corpus counts; 1 where it is not named. */
  corpora: Record<string, number>;
  seed: number;
  report?: ((epoch: number, loss: number) => void) | undefined;
}

/**
 * Learns a conditional random field by stochastic gradient with AdaGrad's steps, and packs the mean of the weights
 * over the second half of the epochs. Rows that fewer than two words use stay 0.
 */
export function trainCrf(examples: readonly Example[], options: TrainingOptions): Uint8Array {
  const rows = 2 ** options.bits;
  const mask = rows - 1;
  const used = new Uint8Array(rows);
  for (const { features } of examples)
    for (const token of features)
      for (const feature of token) if (used[feature & mask]! < 2) used[feature & mask]! += 1;

  const table = new Float64Array(rows * L);
  const squares = new Float64Array(rows * L).fill(1e-3);
  const mean = new Float64Array(rows * L);
  const transitions = new Float64Array(L * L);
  const stepSquares = new Float64Array(L * L).fill(1e-3);
  const lattice = new Lattice(transitions);
  const next = seededRandom(options.seed);
  const order = examples.map((_, index) => index);
  const hiddenBelow = options.hidden * 0x100000000;
  let [averaged, salt] = [0, 1];

  for (let epoch = 0; epoch < options.epochs; epoch += 1) {
    shuffle(order, next);
    let loss = 0;
    for (const index of order) {
      const { corpus, features, labels } = examples[index]!;
      const weight = options.corpora[corpus] ?? 1;
      if (weight === 0) continue;
      salt = (next() * 0x100000000) >>> 0;
      const kept = features.map((token) =>
        token.filter((feature) => used[feature & mask] === 2 && isKept(feature, salt, hiddenBelow)),
      );
      for (const [at, token] of kept.entries()) {
        lattice.scores.fill(0, at * L, at * L + L);
        for (const feature of token)
          for (let label = 0; label < L; label += 1)
            lattice.scores[at * L + label]! += table[(feature & mask) * L + label]!;
      }
      const length = features.length;
      const total = lattice.sum(length);
      for (const [at, token] of kept.entries()) {
        const gold = labels[at]!;
        loss -= Math.log(Math.max(1e-12, lattice.marginals[at * L + gold]!));
        const before = at === 0 ? OUTSIDE : labels[at - 1]!;
        for (let from = 0; from < L; from += 1) {
          if (at === 0 && from !== OUTSIDE) continue;
          for (let to = 0; to < L; to += 1) {
            const wanted = from === before && to === gold ? 1 : 0;
            const gradient = weight * (lattice.pair(at, from, to, total) - wanted);
            const cell = from * L + to;
            stepSquares[cell]! += gradient * gradient;
            transitions[cell]! -= (options.rate * gradient) / Math.sqrt(stepSquares[cell]!);
          }
        }
        for (let label = 0; label < L; label += 1) {
          const slope = weight * (lattice.marginals[at * L + label]! - (label === gold ? 1 : 0));
          if (Math.abs(slope) < 1e-4) continue;
          for (const feature of token) {
            const cell = (feature & mask) * L + label;
            const gradient = slope + options.decay * table[cell]!;
            squares[cell]! += gradient * gradient;
            table[cell]! -= (options.rate * gradient) / Math.sqrt(squares[cell]!);
          }
        }
      }
    }
    if (epoch >= options.epochs / 2) {
      averaged += 1;
      for (let cell = 0; cell < mean.length; cell += 1) mean[cell]! += table[cell]!;
    }
    options.report?.(epoch, loss / examples.length);
  }
  const kept = 1 - options.hidden;
  for (let cell = 0; cell < mean.length; cell += 1) mean[cell] = (mean[cell]! / averaged) * kept;
  return packWeights(rows, mean, transitions);
}

function isKept(feature: number, salt: number, below: number): boolean {
  let mixed = Math.imul(feature ^ salt, 0x9e3779b1);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x85ebca6b);
  return (mixed ^ (mixed >>> 13)) >>> 0 >= below;
}

function shuffle(order: number[], next: () => number): void {
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = Math.floor(next() * (at + 1));
    [order[at], order[other]] = [order[other]!, order[at]!];
  }
}
