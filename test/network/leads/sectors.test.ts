import { expect, it } from 'vitest';
import { sectorsOf, unlikeSectors } from '../../../src/network/leads/sectors.ts';

it.each<[string[], string[], string[]]>([
  [['a company working as an intermediary'], [], ['trader']],
  [['a company that works with the army'], [], []],
  [['Halden Works'], [], ['maker']],
  [['OOO TORGOVYI DOM TERN'], [], ['trader']],
  [['АО Механический завод'], [], ['maker']],
  [['Samarun Freight FZE'], [], ['carrier']],
  [['the defence ministry'], [], ['state']],
  [['Tern'], ['intermediary', 'recipient'], ['trader']],
])('%j as %j → %j', (texts, roles, sectors) => {
  expect([...sectorsOf(texts, roles).keys()]).toEqual(sectors);
});

it('takes a maker for no trader, whichever way it is asked', () => {
  expect([unlikeSectors('maker', 'trader'), unlikeSectors('trader', 'maker')]).toEqual([true, true]);
  expect(unlikeSectors('trader', 'carrier')).toBe(false);
});
