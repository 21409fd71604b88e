import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LABEL_COUNT } from '../../../src/extraction/tagger/labels.ts';
import { BadWeights, packWeights, Weights } from '../../../src/extraction/tagger/Weights.ts';

const file = readFileSync(new URL('../../../src/extraction/tagger/english.weights', import.meta.url));

describe('the file of weights', () => {
  it('is what its header says, small, and holds something', () => {
    const weights = new Weights(file);
    expect(weights.table).toHaveLength(weights.rows * LABEL_COUNT);
    expect(file.length).toBeLessThan(3e6);
    expect(weights.scale).toBeGreaterThan(0);
    expect(weights.table.some((weight) => weight !== 0)).toBe(true);
    expect(weights.transitions.some((weight) => weight !== 0)).toBe(true);
  });

  it('is refused where it was cut or is another file', () => {
    expect(() => new Weights(file.subarray(0, file.length - 1))).toThrow(BadWeights);
    expect(() => new Weights(file.subarray(0, 10))).toThrow(BadWeights);
    expect(() => new Weights(new TextEncoder().encode('x'.repeat(400)))).toThrow(BadWeights);
  });

  it('gives back what was packed, to half a step', () => {
    const table = Float64Array.from({ length: 8 * LABEL_COUNT }, (_, index) => Math.sin(index) * 2);
    const transitions = Float64Array.from({ length: LABEL_COUNT ** 2 }, (_, index) => Math.cos(index) * 3);
    const weights = new Weights(packWeights(8, table, transitions));
    for (const [index, value] of table.entries())
      expect(Math.abs(weights.table[index]! * weights.scale - value)).toBeLessThanOrEqual(
        weights.scale * 0.51,
      );
    for (const [index, value] of transitions.entries())
      expect(weights.transitions[index]).toBeCloseTo(value, 3);
  });
});
