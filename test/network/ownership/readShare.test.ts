import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PropertyValue } from '../../../src/model/statement.ts';
import { readShare } from '../../../src/network/ownership/readShare.ts';
import { exactly, rangeOf } from '../../../src/network/ownership/share.ts';

const read = (quote: string, share?: PropertyValue, more: Record<string, PropertyValue> = {}) =>
  readShare({
    properties: share === undefined ? more : { share, unit: '%', ...more },
    citation: { document: 'd', start: 0, end: quote.length, quote },
    roles: { owner: ['d:1'], asset: ['d:2'] },
  });
const words = (quote: string, share?: PropertyValue) => rangeOf(read(quote, share)).words;

describe('the share that a sentence gives', () => {
  it.each([
    ['A owns 40 percent of B', 40, '40%'],
    ['A owns 33.3% of B', 33.3, '33.3%'],
    ['A owns at least 25% of B', 25, '25% or more'],
    ['A owns more than 50 percent of B', 50, 'more than 50%'],
    ['A holds less than 10% of B', 10, 'less than 10%'],
    ['A holds up to 30% of B', 30, '30% at most'],
    ['A holds about 40% of B', 40, '35% to 45%'],
    ['A holds between 20 and 30 percent of B', 30, '20% to 30%'],
    ['A holds 20–30% of B', 30, '20% to 30%'],
    ['In 2020 A owned 12 percent of C and 60 percent of B', 60, '60%'],
    ['A has a share of B', '62,5%', '62.5%'],
  ])('“%s” is %s: %s', (quote, share, expected) => {
    expect(words(quote, share)).toBe(expected);
  });

  it.each([
    ['B is a wholly owned subsidiary of A', '100%'],
    ['A is the sole shareholder of B', '100%'],
    ['A is the majority shareholder of B', 'more than 50%'],
    ['A holds a minority stake in B', 'less than 50%'],
    ['A owns half of B', '50%'],
    ['B is a subsidiary of A', '50% or more'],
    ['A is the parent company of B', '50% or more'],
    ['the state-owned B', '50% or more'],
    ['the partly state-owned B', '0–100%, unknown'],
    ['B is owned by A', '0–100%, unknown'],
    ['A has a stake in B', '0–100%, unknown'],
    ['B — дочерняя компания A', '50% or more'],
    ['B是A的全资子公司', '100%'],
  ])('“%s”, without a number, is %s', (quote, expected) => {
    expect(words(quote)).toBe(expected);
  });

  it('is unknown where the number counts something else than percent', () => {
    expect(rangeOf(read('A owns 400 shares of B', 400, { unit: 'shares' })).words).toContain('unknown');
  });

  it('is anything up to the whole for each of several joint owners', () => {
    const quote = 'A and C own 80 percent of B';
    const joint = readShare({
      properties: { share: 80, unit: '%' },
      citation: { document: 'd', start: 0, end: quote.length, quote },
      roles: { owner: ['d:1', 'd:3'], asset: ['d:2'] },
    });
    expect(rangeOf(joint).words).toBe('80% at most');
  });

  it('keeps control and former ownership apart from the share', () => {
    expect(read('A controls B')).toMatchObject({ control: true, former: false });
    expect(read('B, a state-run bank')).toMatchObject({ control: true });
    expect(read('A owns 10% of the export control agency B', 10).control).toBe(false);
    expect(read('B, a former subsidiary of A').former).toBe(true);
  });

  it('adds up without a remainder', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 9 }), (tenths) => {
        const sum = tenths.reduce((total, tenth) => total + exactly(tenth / 10).least, 0);
        expect(sum).toBe(tenths.reduce((total, tenth) => total + Math.min(1000, tenth), 0) * 1000);
      }),
    );
  });
});
