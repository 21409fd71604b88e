import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseList } from '../../../src/lists/parseList.ts';
import { allListings } from '../allListings.ts';
import { realList } from '../realLists.ts';

const path = resolve(import.meta.dirname, '../fixtures/un/consolidated.xml');
const [person, woman, company] = await allListings(parseList(path, 'un'));

describe('UN consolidated XML', () => {
  it('reads a person with native script, qualities of aliases, dates of birth and papers', () => {
    expect(person).toEqual({
      list: 'un',
      id: '100001',
      type: 'Person',
      names: [
        { text: 'OMAR AL-HADDAR SALIM', kind: 'primary' },
        { text: 'عمر الحدار', kind: 'alias' },
        { text: 'Umar al-Hadar', kind: 'alias' },
        { text: 'Abu Salim', kind: 'weak' },
        { text: 'Omar Hader', kind: 'former' },
      ],
      programs: ['Al-Qaida'],
      countries: ['ir', 'pk'],
      addresses: ['12 Mill Lane, Quetta, Pakistan'],
      birthDates: ['1961-02-03', '1963~', '1958/1963', '1962-03-04'],
      birthPlaces: ['Zahedan, Iran (Islamic Republic of)'],
      gender: 'male',
      identifiers: [
        { scheme: 'passport', value: 'A0269124', country: 'pk' },
        { scheme: 'national ID', value: '54400-1', country: 'ir' },
        { scheme: 'UN reference', value: 'QDi.901' },
      ],
      linkedTo: [],
      remarks: 'Haji; Keeper of the stores; Deputy; Trader in parts & tools. Gender: male',
      listedOn: '2010-06-09',
    });
  });

  it('takes empty elements for nothing', () => {
    expect(woman).toMatchObject({
      names: [{ text: 'RIM CHOL SAN', kind: 'primary' }],
      gender: 'female',
      countries: ['kp'],
      addresses: [],
      birthDates: [],
      birthPlaces: [],
    });
    expect(woman!.remarks).toBeUndefined();
  });

  it('reads an entity with its former names and CDATA', () => {
    expect(company).toMatchObject({
      type: 'Company',
      names: [
        { text: 'TAEBONG TRADING CORPORATION', kind: 'primary' },
        { text: 'Tae Bong', kind: 'alias' },
        { text: 'Old Bong', kind: 'former' },
      ],
      addresses: ["Rakwon-dong, Pyongyang, Democratic People's Republic of Korea"],
      listedOn: '2016-03-02',
      remarks: 'Ships <parts> abroad.',
    });
  });
});

const real = realList('un_sc_sanctions/2026-02-27');

it.skipIf(real === undefined)(
  'reads the real UN list: people, entities, aliases, days of listing',
  async () => {
    const all = await allListings(parseList(real!, 'un_sc_sanctions'));
    expect(all.filter(({ type }) => type === 'Person')).toHaveLength(730);
    expect(all.filter(({ type }) => type !== 'Person')).toHaveLength(273);
    expect(all.filter(({ listedOn }) => listedOn === undefined)).toEqual([]);
    const kinds = all.flatMap(({ names }) => names.map(({ kind }) => kind));
    expect(kinds.filter((kind) => kind === 'weak')).toHaveLength(615);
    // 2,139 + 613 aliases and 336 + 42 names in their own script.
    expect(kinds.filter((kind) => kind !== 'primary')).toHaveLength(2139 + 613 + 336 + 42);
  },
);
