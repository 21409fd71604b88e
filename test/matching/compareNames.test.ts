import { describe, expect, it } from 'vitest';
import { compareNames } from '../../src/matching/compareNames.ts';
import { HIT_THRESHOLD } from '../../src/matching/hitThreshold.ts';
import { NAME_PAIRS } from './namePairs.ts';

describe('compareNames', () => {
  it.each(NAME_PAIRS)('%s | %s → %s', (a, b, expected, type) => {
    const { score } = compareNames(a, b, { type });
    if (expected === 'M') expect(score).toBeGreaterThanOrEqual(HIT_THRESHOLD);
    else expect(score).toBeLessThan(HIT_THRESHOLD);
  });
});
