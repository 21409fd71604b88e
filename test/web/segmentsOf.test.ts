import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mention } from '../../src/model/mention.ts';
import { segmentsOf } from '../../src/web/documents/segmentsOf.ts';

const span = fc
  .tuple(fc.nat({ max: 120 }), fc.integer({ min: 1, max: 30 }))
  .map(([start, length]) => ({ start, end: start + length }));
const mention = span.map((place): Mention => ({ ...place, kind: 'party', rule: 'test' }));

describe('segmentsOf', () => {
  it('covers the stretch without gap or overlap, and never cuts a quote in the middle of a segment', () => {
    fc.assert(
      fc.property(fc.array(mention), fc.array(span), (mentions, quotes) => {
        const stretch = { start: 20, end: 100 };
        const segments = segmentsOf(stretch, mentions, quotes);
        expect(segments[0]?.start).toBe(20);
        expect(segments.at(-1)?.end).toBe(100);
        for (const [index, { start, end }] of segments.entries()) {
          expect(end).toBeGreaterThan(start);
          if (index > 0) expect(start).toBe(segments[index - 1]!.end);
          for (const quote of quotes) {
            expect(quote.start > start && quote.start < end).toBe(false);
            expect(quote.end > start && quote.end < end).toBe(false);
          }
        }
      }),
    );
  });

  it('gives each segment the mention that lies over it', () => {
    const party: Mention = { start: 4, end: 10, kind: 'party', rule: 'test' };
    const inner: Mention = { start: 6, end: 8, kind: 'place', rule: 'test' };
    const segments = segmentsOf({ start: 0, end: 20 }, [inner, party], [{ start: 6, end: 15 }]);
    expect(segments).toEqual([
      { start: 0, end: 4 },
      { start: 4, end: 6, mention: party },
      { start: 6, end: 10, mention: party },
      { start: 10, end: 15 },
      { start: 15, end: 20 },
    ]);
  });
});
