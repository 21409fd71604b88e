import { describe, expect, it } from 'vitest';
import { standsOn } from '../../../src/network/ownership/standsOn.ts';

describe('whether ownership held on a day', () => {
  it.each([
    [undefined, '2024-06-01', 'yes'],
    ['2020', '2024-06-01', 'yes'],
    ['2024', '2024-06-01', 'unclear'],
    ['2024-06-02', '2024-06-01', 'no'],
    ['2024-06-01', '2024-06-01', 'yes'],
    ['2020/2022', '2021-06-01', 'yes'],
    ['2020/2022', '2022-06-01', 'unclear'],
    ['2020/2022', '2023-01-01', 'no'],
    ['2020/..', '2030-01-01', 'yes'],
    ['../2022-05-10', '2022-05-10', 'yes'],
    ['../2022-05-10', '2022-05-11', 'no'],
  ])('%s on %s: %s', (time, day, expected) => {
    expect(standsOn(time, day)).toBe(expected);
  });
});
