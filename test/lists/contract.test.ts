import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { ListFormatError } from '../../src/lists/ListFormatError.ts';
import { listFormats } from '../../src/lists/listFormats.ts';
import { detectListFormat, parseList } from '../../src/lists/parseList.ts';
import { ENTITY_TYPES } from '../../src/model/entity.ts';
import type { Listing } from '../../src/model/listing.ts';
import { isDay, isEdtf } from '../../src/model/time.ts';
import { allListings } from './allListings.ts';
import { realList } from './realLists.ts';

const fixture = (name: string) => resolve(import.meta.dirname, 'fixtures', name);
const scratch = mkdtempSync(join(tmpdir(), 'redthread-lists-'));
afterAll(() => rmSync(scratch, { recursive: true }));

/** Every format with a small file in its true form, and the real files where they are. */
const SOURCES: { format: string; name: string; path: string | undefined; main: string; listings: number }[] =
  [
    { format: 'ofac-csv', name: 'small', path: fixture('ofac'), main: 'sdn.csv', listings: 7 },
    {
      format: 'ofac-csv',
      name: 'small cons',
      path: fixture('ofac-cons'),
      main: 'cons_prim.csv',
      listings: 1,
    },
    { format: 'un-xml', name: 'small', path: fixture('un'), main: 'consolidated.xml', listings: 3 },
    { format: 'ftm-json', name: 'small', path: fixture('ftm'), main: 'entities.ftm.json', listings: 3 },
    {
      format: 'opensanctions-simple',
      name: 'small',
      path: fixture('opensanctions'),
      main: 'targets.simple.csv',
      listings: 4,
    },
    { format: 'ofac-xml', name: 'small', path: fixture('ofac-xml'), main: 'sdn.xml', listings: 3 },
    { format: 'us-csl-csv', name: 'small', path: fixture('us-csl'), main: 'csl.csv', listings: 5 },
    { format: 'us-bis-denied', name: 'small', path: fixture('us-dpl'), main: 'dpl.txt', listings: 2 },
    { format: 'uk-csv', name: 'small', path: fixture('uk'), main: 'UK-Sanctions-List.csv', listings: 3 },
    { format: 'eu-csv', name: 'small', path: fixture('eu'), main: 'full.csv', listings: 2 },
    real('us-csl-csv', 'us_trade_csl', 'csl.csv', 115),
    real('us-bis-denied', 'us_bis_denied', 'dpl.txt', 461),
    real('ofac-csv', 'us_ofac_sdn/2021-08-24', 'sdn.csv', 9124),
    real('ofac-csv', 'us_ofac_sdn/2023-12-28', 'sdn.csv', 13_821),
    real('ofac-csv', 'us_ofac_cons', 'cons_prim.csv', 442),
    real('un-xml', 'un_sc_sanctions/2026-02-27', 'consolidated.xml', 730 + 273),
    real('opensanctions-simple', 'ua_war_sanctions/2026-03-13', 'targets.simple.csv', 5600),
  ];

function real(format: string, name: string, main: string, listings: number) {
  return { format, name, path: realList(name), main, listings };
}

function expectWellFormed(listing: Listing): void {
  const problems: string[] = [];
  const check = (holds: boolean, what: string) => holds || problems.push(`${listing.id}: ${what}`);
  check(listing.list === 'a_list', 'list');
  check(listing.id.trim() === listing.id && listing.id !== '', 'id');
  check(ENTITY_TYPES.includes(listing.type), 'type');
  check(listing.names[0]?.kind === 'primary', 'the primary name comes first');
  check(listing.names.filter(({ kind }) => kind === 'primary').length === 1, 'one primary name');
  const texts = [
    ...listing.names.map(({ text }) => text),
    ...listing.programs,
    ...listing.addresses,
    ...listing.linkedTo,
    ...(listing.birthPlaces ?? []),
    ...listing.identifiers.flatMap(({ scheme, value }) => [scheme, value]),
    ...(listing.remarks === undefined ? [] : [listing.remarks]),
  ];
  check(
    texts.every((text) => text !== '' && !text.startsWith('-0-')),
    `no empty text among ${texts.join('|')}`,
  );
  check(
    listing.countries.every((code) => /^[a-z]{2}$/.test(code)),
    `countries ${listing.countries}`,
  );
  check(new Set(listing.countries).size === listing.countries.length, 'each country once');
  check(listing.birthDates.every(isEdtf), `birth dates ${listing.birthDates}`);
  check(listing.listedOn === undefined || isDay(listing.listedOn), 'listedOn');
  check(listing.delistedOn === undefined || isDay(listing.delistedOn), 'delistedOn');
  expect(problems).toEqual([]);
}

/** Copies a source's files, replacing the main one; gives the folder. */
function withMain(source: { path: string | undefined; main: string }, main: Buffer | string): string {
  const folder = mkdtempSync(join(scratch, 'case-'));
  for (const file of readdirSync(source.path!)) copyFileSync(join(source.path!, file), join(folder, file));
  rmSync(join(folder, source.main));
  writeFileSync(join(folder, source.main), main);
  return folder;
}

describe.each(SOURCES)('$format: $name', ({ format, path, main, listings }) => {
  const tests = path === undefined ? it.skip : it;

  tests('is told by its content, from the folder and from the file, by this format alone', async () => {
    for (const place of [path!, join(path!, main)]) {
      expect((await detectListFormat(place)).name).toBe(format);
      const claims = await Promise.all(listFormats.map(async (one) => (await one.detect(place)) && one.name));
      expect(claims.filter(Boolean)).toEqual([format]);
    }
  });

  tests(`gives ${listings} well-formed listings, each id once`, async () => {
    const all = await allListings(parseList(path!, 'a_list'));
    expect(all).toHaveLength(listings);
    all.forEach(expectWellFormed);
    expect(new Set(all.map(({ id }) => id)).size).toBe(listings);
    if (listings < 2000)
      expect(await allListings(parseList(join(path!, main), 'a_list', format))).toEqual(all);
  });
});

describe.each(SOURCES.filter(({ name }) => name === 'small'))('$format, damaged', (source) => {
  const bytes = readFileSync(join(source.path!, source.main));

  it('cut anywhere, is refused or gives the first of its listings, whole', async () => {
    const whole = await allListings(parseList(source.path!, 'a_list'));
    const ids = new Map(whole.map((listing) => [listing.id, listing]));
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: bytes.length - 2 }), async (length) => {
        const folder = withMain(source, bytes.subarray(0, length));
        try {
          const some = await allListings(parseList(folder, 'a_list'));
          expect(some.length).toBeLessThanOrEqual(whole.length);
          // In these formats, more about a party may stand behind the cut, on lines of its own.
          const goesOn = ['ftm-json', 'us-bis-denied', 'uk-csv', 'eu-csv'].includes(source.format);
          for (const one of some) {
            const { names } = ids.get(one.id)!;
            if (!goesOn) expect(one).toEqual(ids.get(one.id));
            else
              expect(names.map(({ text }) => text)).toEqual(
                expect.arrayContaining(one.names.map(({ text }) => text)),
              );
          }
        } catch (error) {
          if (!(error instanceof ListFormatError)) throw error;
          expect(error.path.startsWith(folder)).toBe(true);
          expect(error.message).toContain(error.advice);
        }
      }),
      { numRuns: 25 },
    );
  });

  it('fails with a ListFormatError on any text in its place', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), fc.nat(bytes.length), async (text, at) => {
        const folder = withMain(
          source,
          Buffer.concat([bytes.subarray(0, at), Buffer.from(text), bytes.subarray(at)]),
        );
        try {
          await allListings(parseList(folder, 'a_list'));
        } catch (error) {
          if (!(error instanceof ListFormatError)) throw error;
        }
      }),
      { numRuns: 12 },
    );
  });

  it.each([
    ['a web page', '<!DOCTYPE html>\n<html><body>Sorry, please try again later</body></html>\n'],
    ['an empty file', ''],
    ['white space', ' \n\n'],
    ['something else', 'Dear reader,\nthis is a letter.\n'],
  ])('refuses %s in its place, also where the format is named', async (_, text) => {
    const folder = withMain(source, text);
    await expect(allListings(parseList(folder, 'a_list'))).rejects.toThrow(ListFormatError);
    await expect(allListings(parseList(folder, 'a_list', source.format))).rejects.toThrow(ListFormatError);
    const file = join(folder, basename(source.main));
    await expect(allListings(parseList(file, 'a_list', source.format))).rejects.toThrow(ListFormatError);
  });
});
