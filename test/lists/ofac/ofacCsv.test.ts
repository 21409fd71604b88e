import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parseList } from '../../../src/lists/parseList.ts';
import { allListings } from '../allListings.ts';
import { realList } from '../realLists.ts';

const small = await allListings(parseList(resolve(import.meta.dirname, '../fixtures/ofac'), 'us_ofac_sdn'));
const byId = new Map(small.map((listing) => [listing.id, listing]));

describe('OFAC legacy CSV', () => {
  it('joins an entity with its aliases, addresses and remarks', () => {
    const { remarks, ...works } = byId.get('7001')!;
    expect(works).toEqual({
      list: 'us_ofac_sdn',
      id: '7001',
      type: 'Company',
      names: [
        { text: 'JOINT STOCK COMPANY VOLGAR INSTRUMENT WORKS', kind: 'primary' },
        { text: 'AO VOLGAR', kind: 'alias' },
        { text: 'VOLGAR STATE WORKS', kind: 'former' },
        { text: 'VOLGAR', kind: 'weak' },
        { text: 'VIW; INSTRUMENTS', kind: 'weak' },
        { text: 'RED VOLGAR', kind: 'former' },
      ],
      programs: ['RUSSIA-EO14024', 'NPWMD'],
      countries: ['ru', 'by'],
      addresses: ['ul. Lesnaya 3, Izhma 100000, Russia', 'Belarus'],
      birthDates: [],
      birthPlaces: [],
      gender: undefined,
      identifiers: [
        { scheme: 'website', value: 'www.volgar.example' },
        { scheme: 'INN', value: '1234567890', country: 'ru' },
        { scheme: 'OKPO', value: '01234567', country: 'ru' },
        { scheme: 'OGRN', value: '1021800000000', country: 'ru' },
      ],
      linkedTo: ['MINISTRY OF MACHINES', 'HOLDING S.A.'],
    });
    expect(remarks).toMatch(/^Website www\.volgar\.example; .*Linked To: HOLDING S\.A\.$/);
  });

  it('reads a person: dates of birth in every form, places, nationality, citizenship, gender, papers', () => {
    expect(byId.get('7002')).toMatchObject({
      type: 'Person',
      names: [
        { text: 'ZORIN, Maksim Petrovich', kind: 'primary' },
        { text: 'ZORIN, Max', kind: 'alias' },
      ],
      birthDates: ['1952-10-07', '1953-11', '1951~', '1950/1952', '1950-02-01/1950-03-03'],
      birthPlaces: ['Tomsk, Russia', 'Omsk, Russia'],
      countries: ['ru', 'cy'],
      gender: 'male',
      identifiers: [{ scheme: 'passport', value: 'AB1234567', country: 'ru' }],
      linkedTo: ['JOINT STOCK COMPANY VOLGAR INSTRUMENT WORKS'],
      addresses: [],
    });
  });

  it('reads a vessel with flag, owner and numbers, and an aircraft', () => {
    expect(byId.get('7003')).toMatchObject({
      type: 'Vessel',
      countries: ['pa'],
      linkedTo: ['HERON LINES', 'HERON SHIPPING'],
      identifiers: [
        { scheme: 'IMO', value: '9187629' },
        { scheme: 'MMSI', value: '572469210' },
        { scheme: 'call sign', value: '5IM411' },
      ],
    });
    expect(byId.get('7003')!.remarks).toMatch(/^Crude Oil Tanker; Former Vessel Flag Malta;/);
    expect(byId.get('7004')).toMatchObject({
      type: 'Airplane',
      programs: ['SDGT', 'IFSR'],
      identifiers: [{ scheme: 'MSN', value: '1023409321' }],
      linkedTo: ['HERON AIR'],
    });
  });

  it('leaves what is empty empty', () => {
    const front = byId.get('7005')!;
    expect(front).toMatchObject({ type: 'Organization', identifiers: [], linkedTo: [], addresses: [] });
    expect(front.remarks).toBeUndefined();
  });

  it('keeps the full stop of a name that ends the remarks, and drops what was cut off without comments', () => {
    expect(byId.get('7007')).toMatchObject({
      linkedTo: ['LONG TALE TRADING CO., LTD.'],
      names: [
        { text: 'CUT OFF LLC', kind: 'primary' },
        { text: 'WEAK NAME', kind: 'weak' },
      ],
    });
    expect(byId.get('7007')!.remarks).toMatch(/; Linked To: JOINT STOCK COMPANY VOL$/);
  });

  it('goes on reading in the comments where the remarks were cut off in the middle of a word', () => {
    expect(byId.get('7006')).toMatchObject({
      names: [
        { text: 'LONG TALE TRADING CO., LTD.', kind: 'primary' },
        { text: 'LTT', kind: 'weak' },
      ],
      identifiers: [
        { scheme: 'SWIFT', value: 'ABCDEF2L' },
        { scheme: 'USCC', value: '91110000100000000X', country: 'cn' },
        { scheme: 'LEI', value: '253400V1H6ART1UQ0N98', country: 'ru' },
      ],
    });
  });
});

const real = realList('us_ofac_sdn/2023-12-28');

describe.skipIf(real === undefined)(
  'the real SDN list of 2023-12-28 (skipped where it is absent)',
  async () => {
    const scratch = mkdtempSync(join(tmpdir(), 'redthread-ofac-'));
    afterAll(() => rmSync(scratch, { recursive: true }));
    const listings = real ? await allListings(parseList(real, 'us_ofac_sdn')) : [];
    const listing = (id: string) => listings.find((one) => one.id === id)!;

    it('has all aliases of alt.csv', () => {
      const rows = readFileSync(join(real!, 'alt.csv'), 'latin1').split('\r\n');
      const named = listings.flatMap(({ names }) => names.filter(({ kind }) => kind === 'alias'));
      const formerInRemarks = listings.flatMap(({ remarks }) => remarks?.match(/f\.k\.a\. '/g) ?? []).length;
      const former = listings.flatMap(({ names }) => names.filter(({ kind }) => kind === 'former'));
      expect(named).toHaveLength(rows.filter((row) => /^\d+,\d+,"(?:aka|nka)"/.test(row)).length);
      expect(named.length + former.length).toBeGreaterThanOrEqual(17_091);
      expect(named.length + former.length - formerInRemarks).toBeLessThanOrEqual(17_091);
    });

    it('has the entries that the work began with', () => {
      const [plant] = listing('46431').names;
      expect(plant!.text).toMatch(/^JOINT STOCK COMPANY IZHEVSK ELECTROMECHANICAL PLANT/);
      expect(listing('46431').names).toHaveLength(4);
      expect(listing('46441').linkedTo).toEqual([plant!.text]);
      expect(listing('35096')).toMatchObject({
        type: 'Person',
        birthDates: ['1952-10-07'],
        countries: ['ru'],
      });
    });

    it('gives links that lead to entries of the list, all but a few of parties that have gone', () => {
      const primary = new Set(listings.map(({ names }) => names[0]!.text));
      const links = listings.flatMap(({ linkedTo }) => linkedTo);
      expect(links.length).toBeGreaterThan(5900);
      expect(links.filter((name) => !primary.has(name)).length / links.length).toBeLessThan(0.01);
    });

    it('understands every date of birth, nationality and citizenship ', () => {
      const dates = listings.flatMap(({ remarks }) => remarks?.match(/(?:^|; )(?:alt\. )?DOB /g) ?? []);
      const understood = listings.flatMap(({ birthDates }) => birthDates);
      // One entry gives the same date twice.
      expect(dates.length - understood.length).toBe(1);
      const nations = listings.filter(({ remarks }) => /(?:nationality|citizen) [A-Z]/.test(remarks ?? ''));
      expect(nations.filter(({ countries }) => countries.length === 0)).toEqual([]);
    });
  },
);

const consolidated = realList('us_ofac_cons');

describe('files of one edition', () => {
  const scratch = mkdtempSync(join(tmpdir(), 'redthread-ofac-'));
  afterAll(() => rmSync(scratch, { recursive: true }));

  it('are found beside the primary file, in capitals too', async () => {
    const folder = resolve(import.meta.dirname, '../fixtures/ofac');
    for (const file of readdirSync(folder)) cpSync(join(folder, file), join(scratch, file.toUpperCase()));
    expect(await allListings(parseList(join(scratch, 'SDN.CSV'), 'us_ofac_sdn'))).toEqual(small);
  });

  it.skipIf(consolidated === undefined)(
    'are refused when the list is cut between two lines, for its aliases speak of strangers',
    async () => {
      const copy = join(scratch, 'cut');
      cpSync(consolidated!, copy, { recursive: true });
      const lines = readFileSync(join(copy, 'cons_prim.csv'), 'latin1').split('\r\n');
      rmSync(join(copy, 'cons_prim.csv'));
      writeFileSync(join(copy, 'cons_prim.csv'), `${lines.slice(0, 300).join('\r\n')}\r\n`, 'latin1');
      await expect(allListings(parseList(copy, 'us_ofac_cons'))).rejects.toThrow(/not in the list itself/);
    },
  );
});
