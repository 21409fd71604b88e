import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { edtfInterval, isDay, timesOverlap } from '../../src/model/time.ts';

describe('edtfInterval', () => {
  it.each([
    ['2024-09-19', '2024-09-19', '2024-09-19'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2024', '2024-01-01', '2024-12-31'],
    ['2024-XX', '2024-01-01', '2024-12-31'],
    ['202X', '2020-01-01', '2029-12-31'],
    ['2024-22', '2024-06-01', '2024-08-31'],
    ['2023-24', '2023-12-01', '2024-02-29'],
    ['2023-10/2023-12', '2023-10-01', '2023-12-31'],
    ['2022-02/..', '2022-02-01', null],
    ['../2024-04-20', null, '2024-04-20'],
  ])('%s means %s to %s', (edtf, from, until) => {
    expect(edtfInterval(edtf)).toEqual({ from, until });
  });

  it.each(['', 'summer', '2023-02-29', '2024-13', '2024-22-01', '../..', '2024/2023', '2024-1-1', '1/2/3'])(
    'refuses %j',
    (text) => expect(edtfInterval(text)).toBeNull(),
  );

  it('gives every existing day as itself', () => {
    const day = fc.date({ min: new Date('0100-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, (date) => {
        const text = date.toISOString().slice(0, 10);
        expect(edtfInterval(text)).toEqual({ from: text, until: text });
        expect(isDay(text)).toBe(true);
      }),
    );
  });
});

describe('timesOverlap', () => {
  it('knows that a day lies in its season and not in the next', () => {
    expect(timesOverlap('2024-22', '2024-07-14')).toBe(true);
    expect(timesOverlap('2024-23', '2024-07-14')).toBe(false);
    expect(timesOverlap('2022-02/..', '2024')).toBe(true);
    expect(timesOverlap('../2021', '2022-02/..')).toBe(false);
  });
});
