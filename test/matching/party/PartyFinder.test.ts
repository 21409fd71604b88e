import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leastCovered, PARTY_BELOW, partyScore } from '../../../src/matching/compare/partyScore.ts';
import { HIT_THRESHOLD } from '../../../src/matching/hitThreshold.ts';
import { NameIndex } from '../../../src/matching/NameIndex.ts';
import { listing } from '../listings.ts';

const shop = listing('a', 'Organization', [
  ['Velmarin Trading'],
  ['Sorokova Optical Works'],
  ['Velmarin Brothers'],
]);
const others = Array.from({ length: 40 }, (_, at) =>
  listing(`b${at}`, 'Organization', [
    [at < 4 ? `Sorokova Nimber${at}` : `Dulvik${at}`],
    [`Kelpin${at} Brothers`],
  ]),
);

describe('listings weighed by all their names together', () => {
  it('puts the party first whose names share both words, though no single one does', () => {
    const index = NameIndex.build([...others, shop]);
    const found = index.search({ name: 'Velmarin Sorokova', type: 'Organization' }, { threshold: 0.1 });
    expect(found[0]?.listing.id).toBe('a');
    expect(found[0]?.explanation.summary).toContain('all its names together');
    expect(found[0]!.score).toBeLessThan(HIT_THRESHOLD);
  });

  it('finds a word that only begins as a listed one does', () => {
    const index = NameIndex.build([...others, shop]);
    const found = index.search({ name: 'Velmarinsk Gudrob', type: 'Organization' }, { threshold: 0.1 });
    expect(found[0]?.listing.id).toBe('a');
  });
});

const share = fc.double({ min: 0, max: 1, noNaN: true });

describe('partyScore', () => {
  it('is never an alert, even with birth date and country, and rises with what is covered', () => {
    fc.assert(
      fc.property(share, share, share, share, (covered, more, likeness, nameScore) => {
        const score = partyScore({ covered, likeness, nameScore });
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score + 0.09).toBeLessThan(HIT_THRESHOLD);
        expect(partyScore({ covered: Math.max(covered, more), likeness, nameScore })).toBeGreaterThanOrEqual(
          score,
        );
      }),
    );
  });

  it('cannot reach a score with less covered than it is said to need', () => {
    fc.assert(
      fc.property(share, share, share, share, (least, covered, likeness, name) => {
        const nameScore = name * PARTY_BELOW;
        if (partyScore({ covered, likeness, nameScore }) >= least)
          expect(covered).toBeGreaterThanOrEqual(leastCovered(least) - 1e-9);
      }),
    );
  });
});
