import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseList } from '../../src/lists/parseList.ts';
import { allListings } from './allListings.ts';

const small = (name: string) =>
  allListings(parseList(resolve(import.meta.dirname, 'fixtures', name), 'a_list'));

describe('OFAC standard XML', async () => {
  const [works, person, vessel] = await small('ofac-xml');

  it('tells strong aliases from weak and former ones, and numbers from notes', () => {
    expect(works).toMatchObject({
      id: '7001',
      names: [
        { text: 'VOLGAR INSTRUMENT WORKS', kind: 'primary' },
        { text: 'AO VOLGAR', kind: 'alias' },
        { text: 'VIW', kind: 'weak' },
        { text: 'RED VOLGAR', kind: 'former' },
      ],
      programs: ['RUSSIA-EO14024', 'NPWMD'],
      countries: ['ru', 'by'],
      addresses: ['ul. Lesnaya 3, Izhma, 100000, Russia', 'Belarus'],
      identifiers: [
        { scheme: 'INN', value: '1234567890', country: 'ru' },
        { scheme: 'website', value: 'www.volgar.example' },
      ],
    });
    expect(works!.linkedTo).toContain('HOLDING (WEST) S.A.');
  });

  it('agrees with the legacy CSV on a person and a vessel', async () => {
    const csv = await small('ofac');
    const fromCsv = (id: string) => csv.find((listing) => listing.id === id)!;
    expect(person).toMatchObject({
      names: fromCsv('7002').names,
      countries: ['ru', 'cy'],
      birthDates: ['1952-10-07', '1951~'],
      birthPlaces: ['Tomsk, Russia'],
      gender: 'male',
      identifiers: fromCsv('7002').identifiers,
    });
    const { type, names, programs, countries, linkedTo } = fromCsv('7003');
    expect(vessel).toMatchObject({ type, names, programs, countries, linkedTo });
    expect(vessel!.identifiers).toEqual([
      { scheme: 'IMO', value: '9187629' },
      { scheme: 'call sign', value: '5IM411' },
    ]);
  });
});

describe('US Consolidated Screening List', async () => {
  const [firm, vessel, person, debarred, again] = await small('us-csl');

  it('reads the Entity List with its days, and Treasury entries with numbers and links', () => {
    expect(firm).toMatchObject({
      id: 'EL Blue Heron Avionics Ltd. 2015-11-12 80 FR 69852',
      type: 'Company',
      names: [{ kind: 'primary' }, { text: 'BHA' }, { text: 'Blue Heron Aerospace' }],
      programs: ['EL'],
      countries: ['hk', 'cn'],
      listedOn: '2015-11-12',
    });
    expect(vessel).toMatchObject({
      id: 'SDN 23156',
      type: 'Vessel',
      programs: ['DPRK4', 'IRAN'],
      countries: ['ir'],
      identifiers: [{ scheme: 'IMO', value: '8898831' }],
      linkedTo: ['HERON SHIPPING CO'],
    });
    expect(person).toMatchObject({
      type: 'Person',
      birthDates: ['1959', '1960-10-31'],
      countries: ['sy', 'dz'],
      birthPlaces: ['Damascus, Syria'],
      identifiers: [{ scheme: 'passport', value: '21795618', country: 'lb' }],
    });
  });

  it('gives two entries that nothing tells apart two ids', () => {
    expect([debarred!.id, again!.id]).toEqual(['DTC Gwen Doe 76 FR 70805', 'DTC Gwen Doe 76 FR 70805 #2']);
    expect(debarred!.type).toBe('LegalEntity');
  });
});

it('joins the rows of one order of the US Denied Persons List, which ends with the last of them', async () => {
  const [firm, person] = await small('us-dpl');
  expect(firm).toMatchObject({
    id: 'DOE TRADING LTD 2003-06-19',
    type: 'Company',
    names: [{ text: 'DOE TRADING LTD', kind: 'primary' }],
    countries: ['us', 'ae'],
    addresses: ['1 MILL LANE, EL PASO, TX, 79905, US', 'DUBAI, AE'],
    listedOn: '2003-06-19',
    delistedOn: '2027-06-29',
  });
  expect(person).toMatchObject({ type: 'LegalEntity', listedOn: '1981-09-01' });
  expect(person!.delistedOn).toBeUndefined();
});

describe('UK Sanctions List', async () => {
  const [person, works, ship] = await small('uk');

  it('joins the names of a designation, the primary one first wherever it stands', () => {
    expect(person).toEqual({
      list: 'a_list',
      id: 'RUS9001',
      type: 'Person',
      names: [
        { text: 'Maksim Petrovich ZORIN', kind: 'primary' },
        { text: 'Max ZORIN', kind: 'weak' },
        { text: 'Maxime ZORINE', kind: 'alias' },
        { text: 'Максим Зорин', kind: 'alias' },
      ],
      programs: ['Russia'],
      countries: ['ru', 'cy'],
      addresses: ['1 Quay, Moscow, Russia'],
      birthDates: ['1952-10-07', '1953'],
      birthPlaces: ['Tomsk, Russia'],
      gender: 'male',
      identifiers: [
        { scheme: 'passport', value: 'AB1234567' },
        { scheme: 'passport', value: 'CD7654321' },
      ],
      linkedTo: [],
      remarks: 'Director; Ran the works.',
      listedOn: '2022-02-24',
    });
  });

  it('reads entities with their parents and ships with their owners', () => {
    expect(works).toMatchObject({
      type: 'Company',
      linkedTo: ['VOLGAR HOLDING'],
      addresses: ['ul. Lesnaya 3, "B", Russia'],
      identifiers: [{ scheme: 'registration number' }, { scheme: 'website' }],
    });
    expect(ship).toMatchObject({
      type: 'Vessel',
      countries: ['pa'],
      linkedTo: ['HERON LINES'],
      identifiers: [{ scheme: 'IMO', value: '9123456' }],
      listedOn: '2025-05-09',
    });
  });
});

it('joins the rows of an entry of the EU list: names, births, citizenship, papers, addresses', async () => {
  const [person, company] = await small('eu');
  expect(person).toEqual({
    list: 'a_list',
    id: '13',
    type: 'Person',
    names: [
      { text: 'Maksim ZORIN', kind: 'primary' },
      { text: 'Максим ЗОРИН', kind: 'alias' },
      { text: 'Max Zorin', kind: 'weak' },
    ],
    programs: ['UKR'],
    countries: ['ru'],
    addresses: [],
    birthDates: ['1952-10-07', '1951~', '1949/1951'],
    birthPlaces: ['Tomsk, RUSSIAN FEDERATION'],
    gender: 'male',
    identifiers: [{ scheme: 'passport', value: 'AB1234567', country: 'ru' }],
    linkedTo: [],
    remarks: 'Ran the works; and more.; Director',
    listedOn: '2022-03-15',
  });
  expect(company).toMatchObject({
    type: 'Company',
    countries: ['kp'],
    identifiers: [{ scheme: 'UN reference', value: 'KPe.901' }],
    addresses: ["Rakwon-dong, Pyongyang, KOREA, DEMOCRATIC PEOPLE'S REPUBLIC OF"],
  });
});
