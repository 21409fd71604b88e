import { expect, it } from 'vitest';
import { compareNames } from '../../../src/matching/compareNames.ts';
import { HIT_THRESHOLD } from '../../../src/matching/hitThreshold.ts';

const score = (a: string, b: string) => compareNames(a, b, { type: 'Person' }).score;

it('an initial is no family name where another family name stands beside it', () => {
  expect(score('BELOV, Munir A.', 'ARDANOV, Munir')).toBeLessThan(HIT_THRESHOLD);
  expect(score('ARDANOV, Munir', 'BELOV, Munir A.')).toBeLessThan(HIT_THRESHOLD);
});

it('an initial still stands for a given name', () => {
  expect(score('BELOV, M. A.', 'BELOV, Munir Arslan')).toBeGreaterThanOrEqual(HIT_THRESHOLD);
});
