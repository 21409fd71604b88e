import { expect, it } from 'vitest';
import { birthDateQualifier } from '../../../src/matching/qualifiers/birthDateQualifier.ts';

it.each([
  ['1961-04-09', ['1961-04-09'], 'for'],
  ['1961', ['1961-04-09'], 'for'],
  ['1961-04-09', ['1955', '1961'], 'for'],
  ['1961-09-04', ['1961-04-09'], 'for'],
  ['1960/1962', ['1961-04-09'], 'for'],
  ['1961-05-20', ['1961-04-09'], 'neutral'],
  ['1962-04-09', ['1961-04-09'], 'neutral'],
  ['1961-04-09', ['1964-06-01'], 'against'],
  ['1985', ['1961-04-09'], 'against'],
] as const)('%s against %j speaks %s', (asked, listed, effect) => {
  expect(birthDateQualifier(asked, listed)?.effect).toBe(effect);
});

it('says nothing where a date is missing or is none', () => {
  expect(birthDateQualifier(undefined, ['1961'])).toBeUndefined();
  expect(birthDateQualifier('1961', [])).toBeUndefined();
  expect(birthDateQualifier('about 1961', ['1961'])).toBeUndefined();
});
