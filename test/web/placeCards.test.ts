import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeCards } from '../../src/web/documents/placeCards.ts';

const wishes = fc.array(
  fc.record({
    y: fc.integer({ min: -50, max: 2000 }),
    height: fc.integer({ min: 20, max: 300 }),
    weight: fc.constantFrom(1, 10_000),
  }),
  { maxLength: 30 },
);

describe('placeCards', () => {
  it('never lets two cards overlap, nor one stand above the page', () => {
    fc.assert(
      fc.property(wishes, (cards) => {
        const tops = placeCards(cards, 8);
        expect(tops).toHaveLength(cards.length);
        for (const [index, top] of tops.entries()) {
          const before = index > 0 ? tops[index - 1]! + cards[index - 1]!.height + 8 : 0;
          expect(top).toBeGreaterThanOrEqual(before - 1e-6);
        }
      }),
    );
  });

  it('leaves cards where they want to stand when there is room', () => {
    const cards = [
      { y: 10, height: 50, weight: 1 },
      { y: 200, height: 50, weight: 1 },
    ];
    expect(placeCards(cards, 8)).toEqual([10, 200]);
  });

  it('shares what is too narrow between light cards, and hardly moves a heavy one', () => {
    const [first, second] = [
      { y: 100, height: 50, weight: 1 },
      { y: 100, height: 50, weight: 1 },
    ];
    expect(placeCards([first, second], 0)).toEqual([75, 125]);
    const [above, heavy] = placeCards([first, { ...second, weight: 10_000 }], 0);
    expect(heavy).toBeCloseTo(100, 1);
    expect(above).toBeCloseTo(50, 1);
  });
});
