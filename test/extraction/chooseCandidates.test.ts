import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Candidate } from '../../src/extraction/candidate.ts';
import { chooseCandidates } from '../../src/extraction/chooseCandidates.ts';

const candidate = fc
  .record({ first: fc.nat(30), length: fc.integer({ min: 1, max: 5 }), strength: fc.nat(100) })
  .map(
    ({ first, length, strength }): Candidate => ({
      first,
      end: first + length,
      strength,
      kind: 'party',
      rule: 'test',
      reference: 'name',
    }),
  );

it('keeps candidates that do not overlap, in order, and leaves out none that would still fit', () => {
  fc.assert(
    fc.property(fc.array(candidate, { maxLength: 20 }), (candidates) => {
      const kept = chooseCandidates(candidates, 40);
      for (let at = 1; at < kept.length; at += 1)
        expect(kept[at]!.first).toBeGreaterThanOrEqual(kept[at - 1]!.end);
      for (const left of candidates.filter((one) => !kept.includes(one))) {
        expect(kept.some((one) => one.first < left.end && left.first < one.end)).toBe(true);
      }
    }),
  );
});
