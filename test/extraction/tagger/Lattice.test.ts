import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Lattice } from '../../../src/extraction/tagger/Lattice.ts';
import { LABEL_COUNT as L, mayFollow, OUTSIDE } from '../../../src/extraction/tagger/labels.ts';

const score = fc.double({ min: -4, max: 4, noNaN: true });
const cases = fc.record({
  transitions: fc.array(score, { minLength: L * L, maxLength: L * L }),
  scores: fc
    .integer({ min: 1, max: 4 })
    .chain((n) => fc.array(score, { minLength: n * L, maxLength: n * L })),
});

/** Every allowed sequence of labels with the sum of its scores. */
function sequences(transitions: number[], scores: number[]): { labels: number[]; sum: number }[] {
  let all: { labels: number[]; sum: number }[] = [{ labels: [], sum: 0 }];
  for (let at = 0; at * L < scores.length; at += 1)
    all = all.flatMap(({ labels, sum }) => {
      const from = labels.at(-1) ?? OUTSIDE;
      return [...Array(L).keys()]
        .filter((to) => mayFollow(from, to))
        .map((to) => ({
          labels: [...labels, to],
          sum: sum + transitions[from * L + to]! + scores[at * L + to]!,
        }));
    });
  return all;
}

describe('the lattice of labels', () => {
  it('finds what trying every sequence finds', () => {
    fc.assert(
      fc.property(cases, ({ transitions, scores }) => {
        const lattice = new Lattice(Float64Array.from(transitions));
        lattice.scores.set(scores);
        const length = scores.length / L;
        const all = sequences(transitions, scores);
        const most = Math.max(...all.map(({ sum }) => sum));
        lattice.best(length);
        const labels = [...lattice.labels.subarray(0, length)];
        const own = all.find((one) => one.labels.join() === labels.join());
        expect(own?.sum).toBeCloseTo(most, 6);

        const total = lattice.sum(length);
        const whole = all.reduce((sum, one) => sum + Math.exp(one.sum), 0);
        expect(total).toBeCloseTo(Math.log(whole), 6);
        const last = length - 1;
        for (let label = 0; label < L; label += 1) {
          const share = all
            .filter((one) => one.labels[last] === label)
            .reduce((sum, one) => sum + Math.exp(one.sum) / whole, 0);
          expect(lattice.marginals[last * L + label]).toBeCloseTo(share, 6);
        }
      }),
      { numRuns: 25 },
    );
  });

  it('shares each place in the text among pairs of labels', () => {
    const lattice = new Lattice(new Float64Array(L * L));
    lattice.scores.fill(0, 0, 3 * L);
    const total = lattice.sum(3);
    let sum = 0;
    for (let from = 0; from < L; from += 1)
      for (let to = 0; to < L; to += 1) sum += lattice.pair(1, from, to, total);
    expect(sum).toBeCloseTo(1, 6);
  });
});
