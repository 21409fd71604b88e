import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parseList } from '../../../src/lists/parseList.ts';
import { allListings } from '../allListings.ts';
import { realList } from '../realLists.ts';

const fixtures = resolve(import.meta.dirname, '../fixtures');
const scratch = mkdtempSync(join(tmpdir(), 'redthread-ftm-'));
afterAll(() => rmSync(scratch, { recursive: true }));

describe('targets.simple.csv', async () => {
  const [works, person, vessel, trader] = await allListings(parseList(join(fixtures, 'opensanctions'), 'xx'));

  it('splits fields of several values, quoted ones too, and names the numbers whose shape says what they are', () => {
    expect(works).toEqual({
      list: 'xx',
      id: 'NK-a1',
      type: 'Company',
      names: [
        { text: 'Northern Lathe Works', kind: 'primary' },
        { text: 'NLW', kind: 'alias' },
        { text: 'LATHE WORKS "NORTH" LLC', kind: 'alias' },
      ],
      programs: ['XX-WS-MILIND'],
      countries: ['ru', 'hk'],
      addresses: ['1 Quay, Murmansk', '2 Quay; Annex, Murmansk'],
      birthDates: [],
      identifiers: [
        { scheme: 'identifier', value: '1027739118659' },
        { scheme: 'IMO', value: '6495856' },
        { scheme: 'USCC', value: '91110000100000000X' },
        { scheme: 'email', value: 'info@lathe.example' },
        { scheme: 'phone', value: '+7 000' },
      ],
      linkedTo: [],
      remarks: undefined,
    });
  });

  it('reads people, vessels and legal entities', () => {
    expect(person).toMatchObject({
      type: 'Person',
      names: [{ text: 'IVOLGIN Denis' }, { text: 'ИВОЛГИН Денис' }],
      birthDates: ['1973-06-23', '1974'],
      remarks: 'Took part,\nand said so.',
    });
    expect(vessel).toMatchObject({ type: 'Vessel', identifiers: [{ scheme: 'IMO', value: '9253325' }] });
    expect(trader).toMatchObject({ type: 'LegalEntity', countries: [], programs: [] });
  });

  const real = realList('ua_war_sanctions/2026-03-13');
  it.skipIf(real === undefined)('loses no alias of a real list', async () => {
    const all = await allListings(parseList(real!, 'ua_war_sanctions'));
    expect(all.filter(({ names }) => names.length > 1).length).toBeGreaterThan(3800);
    expect(
      all.flatMap(({ names }) => names).filter(({ text }) => /^"|"$/.test(text) && !/".+"/.test(text)),
    ).toEqual([]);
  });
});

describe('entities.ftm.json', async () => {
  const path = join(fixtures, 'ftm/entities.ftm.json');
  const [company, person, ship] = await allListings(parseList(path, 'xx'));

  it('gathers sanctions, links and addresses from the other entities, before and after', () => {
    expect(company).toEqual({
      list: 'xx',
      id: 'x-co',
      type: 'Company',
      names: [
        { text: 'Meridian Optics LLC', kind: 'primary' },
        { text: 'Meridian Optics', kind: 'alias' },
        { text: 'ООО Меридиан Оптика', kind: 'alias' },
        { text: 'Meridian Glass', kind: 'former' },
        { text: 'MO', kind: 'weak' },
      ],
      programs: ['PROGRAM-A', 'Programme B'],
      countries: ['ru', 'cy'],
      addresses: ['5 Glass Street, Omsk'],
      birthDates: [],
      birthPlaces: [],
      gender: undefined,
      identifiers: [
        { scheme: 'INN', value: '7714027882' },
        { scheme: 'OGRN', value: '1027739118659' },
        { scheme: 'website', value: 'https://meridian.example' },
      ],
      linkedTo: ['Sunrise Holding', 'Vera Lindt'],
      remarks: 'Makes lenses.; Supplies optics.',
      listedOn: '2022-03-03',
      delistedOn: undefined,
    });
  });

  it('ends a listing only with its last sanction, and knows papers and owners', () => {
    expect(person).toMatchObject({
      names: [{ text: 'Vera Lindt', kind: 'primary' }],
      programs: ['Office of Examples'],
      birthDates: ['1960', '1960-05-04'],
      gender: 'female',
      identifiers: [{ scheme: 'passport', value: '75 1234567', country: 'ru' }],
      linkedTo: ['Meridian Optics LLC'],
      listedOn: '2021-01-01',
      delistedOn: '2022-01-01',
    });
    expect(ship).toMatchObject({
      type: 'Vessel',
      countries: ['pa'],
      identifiers: [{ scheme: 'IMO', value: '9253325' }],
      linkedTo: ['Sunrise Holding'],
    });
    expect(ship!.listedOn).toBeUndefined();
  });

  it('takes those under sanctions where the file itself marks nobody', async () => {
    const file = join(scratch, 'plain.json');
    const lines = [
      { id: 'a', schema: 'Person', properties: { name: ['Anna Holm'] } },
      { id: 'b', schema: 'Company', properties: { name: ['Holm Ltd'] } },
      { id: 'c', schema: 'Company', properties: { name: ['Holm Bank'], topics: ['sanction.linked'] } },
      { id: 'd', schema: 'Company', properties: { name: ['Holm Arms'], topics: ['debarment'] } },
      { id: 's', schema: 'Sanction', properties: { entity: ['b'], program: ['P'] } },
    ];
    writeFileSync(file, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
    expect((await allListings(parseList(file, 'xx'))).map(({ id }) => id)).toEqual(['b', 'd']);
  });
});
