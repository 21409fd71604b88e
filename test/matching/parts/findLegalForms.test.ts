import { expect, it } from 'vitest';
import { analyseName } from '../../../src/matching/parts/analyseName.ts';
import { ROLE } from '../../../src/matching/parts/namePart.ts';

const rolesOf = (text: string) =>
  analyseName(text, 'organization')
    .parts.filter(({ role }) => role !== ROLE.particle)
    .map(({ form, role }) => `${Object.keys(ROLE)[role]}:${form}`);

it.each([
  'ООО «Луч»',
  'Luch LLC',
  'Luch L.L.C.',
  'Obshchestvo s ogranichennoi otvetstvennostyu Luch',
  'Luch GmbH',
  'Luch G.m.b.H.',
  'Luch Sp. z o.o.',
  'Luch S.à r.l.',
  'Luch S.A.R.L.',
  'Luch Sdn Bhd',
  'Luch Pte. Ltd.',
  'Luch (Pvt) Ltd',
  'ТОВ «Луч»',
  'Luch UAB',
  'Luch d.o.o.',
  'Luch Kft.',
  'Luch Limited Şirketi',
  'Luch FZE',
  'Luch Co., Ltd.',
  'OOO Luch',
  'Luch S. de R.L. de C.V.',
  'Luch B.V.',
  'Luch Oy',
  'Luch ApS',
  'Luch s.r.o.',
])('%s is a company with limited liability called Luch', (text) => {
  expect(rolesOf(text).toSorted()).toEqual(['legal:limited', 'word:luch']);
});

it('tells joint-stock companies, state enterprises, partnerships and bodies without profit', () => {
  expect(rolesOf('Открытое акционерное общество «Луч»')).toEqual(['legal:stock', 'word:luch']);
  expect(rolesOf('ФГУП Луч')).toEqual(['legal:state', 'word:luch']);
  expect(rolesOf('Luch GmbH & Co. KG').at(-1)).toMatch(/^legal:/);
  expect(rolesOf('АНО «Луч»')).toEqual(['legal:nonprofit', 'word:luch']);
});

it('reads numbers, ordinals, Roman numerals, countries and words of one meaning', () => {
  expect(rolesOf('First Capital Fund III')).toEqual([
    'number:1',
    'generic:capital',
    'generic:foundation',
    'number:3',
  ]);
  expect(rolesOf('Завод Луч России')).toEqual(['generic:plant', 'word:luch', 'country:ru']);
  expect(rolesOf('Brigade Forty 4')).toEqual(['generic:brigade', 'number:44']);
});
