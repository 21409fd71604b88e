import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openListStore } from '../../src/list-store/openListStore.ts';
import { parseList } from '../../src/lists/parseList.ts';

const real = resolve(import.meta.dirname, '../../../shared/data/lists/us_ofac_sdn');
const [OLD, NEW] = ['2021-08-24', '2023-12-28'];

/** Each entry's raw fields with its alias and address rows, read without any code of the project. */
function rawEntries(date: string): Map<string, string> {
  const rows = (file: string): string[][] =>
    parse(readFileSync(join(real, date, file)), { relax_column_count: true });
  const entries = new Map<string, [string[], string[], string[]]>();
  for (const row of rows('sdn.csv')) if (row.length > 1) entries.set(row[0]!, [row, [], []]);
  for (const row of rows('alt.csv')) entries.get(row[0]!)?.[1].push(row.slice(2).join('|').trim());
  for (const row of rows('add.csv')) entries.get(row[0]!)?.[2].push(row.slice(2).join('|').trim());
  const text = ([row, ...others]: [string[], string[], string[]]) =>
    JSON.stringify([row, ...others.map((one) => one.sort())]);
  return new Map([...entries].map(([id, entry]) => [id, text(entry)]));
}

describe.skipIf(!existsSync(real))('two years of the real SDN list (skipped where it is absent)', () => {
  const folder = mkdtempSync(join(tmpdir(), 'redthread-real-'));
  const store = openListStore(folder);
  beforeAll(async () => {
    for (const date of [NEW, OLD]) {
      const path = join(real, date);
      const listings = parseList(path, 'us_ofac_sdn');
      await store.importSnapshot({ list: 'us_ofac_sdn', date, source: path, listings });
    }
  });
  afterAll(() => {
    store.close();
    rmSync(folder, { recursive: true });
  });

  it('differs by what a count over the raw files says', () => {
    const [before, after] = [rawEntries(OLD), rawEntries(NEW)];
    const sorted = (ids: Iterable<string>) => [...ids].sort();
    const diff = store.diff('us_ofac_sdn', OLD, NEW);
    expect(diff.added).toEqual(sorted(after.keys().filter((id) => !before.has(id))));
    expect(diff.removed).toEqual(sorted(before.keys().filter((id) => !after.has(id))));
    expect(diff.amended).toEqual(
      sorted(after.keys().filter((id) => before.has(id) && before.get(id) !== after.get(id))),
    );
    expect([diff.added.length, diff.removed.length, diff.amended.length]).toEqual([5487, 790, 885]);
  });

  it('has each edition on its days, and the plant and its buyer only since the second', () => {
    expect([...store.standing('2021-08-23')]).toEqual([]);
    expect([...store.standing('2022-06-01')]).toHaveLength(9124);
    expect([...store.standing('2024-09-25')]).toHaveLength(13_821);
    for (const id of ['46431', '46441']) {
      expect(store.listing('us_ofac_sdn', id, '2022-06-01')).toBeUndefined();
      expect(store.listing('us_ofac_sdn', id, '2024-09-25')).toMatchObject({
        from: NEW,
        until: null,
        basis: 'seen',
      });
    }
  });
});
