import { expect, it } from 'vitest';
import { nameKey } from '../../../src/matching/romanise/nameKey.ts';
import { romanise } from '../../../src/matching/romanise/romanise.ts';

it.each([
  ['sergei', 'sergey', 'serguei', 'sergej', 'sergeii'],
  ['shcherbakov', 'scherbakov', 'sherbakov'],
  ['yury', 'yuri', 'iurii', 'yuriy', 'jurij'],
  ['dmitry', 'dmitrii', 'dmitriy', 'dmitri'],
  ['kuznetsov', 'kuznetzov', 'kouznetsov', 'kuznetsoff'],
  ['tatyana', 'tatiana', 'tatjana'],
  ['khamenei', 'hamenei'],
])('brings together %s and its other spellings', (first, ...others) => {
  for (const other of others) expect(nameKey(other), other).toBe(nameKey(first));
});

it.each([
  ['ivan', 'iran'],
  ['petrov', 'pavlov'],
  ['kim', 'kum'],
])('keeps %s and %s apart', (a, b) => {
  expect(nameKey(a)).not.toBe(nameKey(b));
});

it.each([
  ['Щербаков', 'shcherbakov'],
  ['євген', 'yeven'.replace('v', 'vh')],
  ['최', 'choe'],
  ['كريمي', 'krymy'],
  ['کریمی', 'krymy'],
  ['γεώργιος', 'georgios'],
  ['œuvre', 'oeuvre'],
])('reads %s', (word, form) => {
  expect(romanise(word.toLowerCase()).form).toBe(form);
});
