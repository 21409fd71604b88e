import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { ListImportError } from '../../src/list-store/ListImportError.ts';
import type { ListStore } from '../../src/list-store/ListStore.ts';
import { NoSnapshotError } from '../../src/list-store/NoSnapshotError.ts';
import { openListStore } from '../../src/list-store/openListStore.ts';
import type { Listing } from '../../src/model/listing.ts';
import { listing, stream } from './listing.ts';

const scratch = mkdtempSync(join(tmpdir(), 'redthread-import-'));
let folder: string;
let store: ListStore;
let stores = 0;

beforeEach(() => {
  stores += 1;
  folder = join(scratch, String(stores), 'made', 'when needed');
  store = openListStore(folder);
  return () => store.close();
});
afterAll(() => rmSync(scratch, { recursive: true }));

const snapshot = (date: string, listings: AsyncIterable<Listing>, list = 'a') =>
  store.importSnapshot({ list, date, source: 'test', listings });

const everything = (of: ListStore) =>
  JSON.stringify([of.lists(), [...of.standing('2030-01-01')], of.signature('2030-01-01')]);

describe('an import', () => {
  it('that fails half-way leaves the store as it was', async () => {
    await snapshot('2024-01-01', stream([listing({ id: '1' })]));
    const before = everything(store);
    async function* breaking() {
      for (let id = 0; id < 5000; id += 1) yield listing({ id: String(id) });
      throw new Error('line 5001 is cut short');
    }
    const failed = snapshot('2024-02-01', breaking());
    await expect(failed).rejects.toThrow(ListImportError);
    await expect(failed).rejects.toMatchObject({ list: 'a', date: '2024-02-01', cause: { message: /5001/ } });
    expect(everything(store)).toBe(before);
    await expect(snapshot('2024-02-01', breaking(), 'new')).rejects.toThrow('the lists stay as they were');
    expect(everything(store)).toBe(before);
    const rest = new Database(join(folder, 'lists.sqlite'), { readonly: true });
    expect(rest.prepare('SELECT count(*) FROM wording').pluck().get()).toBe(1);
    rest.close();
  });

  it.each([
    [
      'an entry twice',
      '2024-01-01',
      [listing({ id: '7' }), listing({ id: '7' })],
      /entry 7 stands in it twice/,
    ],
    ['nothing in it', '2024-01-01', [], /holds no listing/],
    ['a day that is none', '2024-02-30', [listing({ id: '1' })], /YYYY-MM-DD/],
    ['an entry of another list', '2024-01-01', [listing({ id: '1', list: 'b' })], /belongs to the list b/],
    ['a nameless entry', '2024-01-01', [listing({ id: '1', names: [] })], /entry 1 has no name/],
  ])('with %s is refused', async (_, date, listings, message) => {
    await expect(snapshot(date, stream(listings))).rejects.toThrow(message);
    expect(store.lists()).toEqual([]);
  });

  it('of the same day replaces the earlier one and leaves nothing of it behind', async () => {
    await snapshot('2024-01-01', stream([listing({ id: '1', remarks: 'wrong' }), listing({ id: '2' })]));
    await snapshot('2024-01-01', stream([listing({ id: '1', remarks: 'right' })]));
    expect([...store.standing('2024-01-01')]).toMatchObject([{ id: '1', remarks: 'right' }]);
    expect(store.history('a', '2')).toEqual([]);
    const rest = new Database(join(folder, 'lists.sqlite'), { readonly: true });
    expect(rest.prepare('SELECT count(*) FROM wording').pluck().get()).toBe(1);
    rest.close();
  });

  it('takes another order of aliases and programmes for no amendment', async () => {
    const names = (...texts: string[]) =>
      texts.map((text, at) => ({ text, kind: at === 0 ? ('primary' as const) : ('alias' as const) }));
    const first = listing({ id: '1', names: names('N', 'A', 'B'), programs: ['P', 'Q'] });
    const again = listing({ id: '1', names: names('N', 'B', 'A'), programs: ['Q', 'P'] });
    await snapshot('2024-01-01', stream([first]));
    expect(await snapshot('2024-02-01', stream([again]))).toMatchObject({ amended: 0, unchanged: 1 });
    const renamed = listing({ id: '1', names: names('A', 'N', 'B'), programs: ['P', 'Q'] });
    expect(await snapshot('2024-03-01', stream([renamed]))).toMatchObject({ amended: 1, unchanged: 0 });
  });

  it('lets the store be used, and other imports run, while its listings come in', async () => {
    await snapshot('2024-01-01', stream([listing({ id: '1' })]));
    async function* slow(from: number) {
      for (let id = from; id < from + 4500; id += 1) {
        if (id % 1500 === 0) await new Promise((done) => setTimeout(done, 1));
        if (id % 100 === 0) expect(store.listing('a', '1')?.id).toBe('1');
        yield listing({ id: String(id) });
      }
    }
    const seen: number[] = [];
    const results = Promise.all([
      store.importSnapshot({
        list: 'a',
        date: '2024-02-01',
        source: 'test',
        listings: slow(0),
        onProgress: (count) => seen.push(count),
      }),
      snapshot('2024-03-01', slow(3000)),
    ]);
    for (const _ of store.standing('2024-06-01')) await new Promise((done) => setImmediate(done));
    expect((await results).map(({ listings }) => listings)).toEqual([4500, 4500]);
    expect(seen).toEqual([1000, 2000, 3000, 4000, 4500]);
    expect(store.diff('a', '2024-02-01', '2024-03-01')).toMatchObject({ added: { length: 3000 } });
  });
});

describe('the store', () => {
  it('keeps lists apart, and everything over closing', async () => {
    await snapshot('2024-01-01', stream([listing({ id: '1' })]));
    const other = listing({ id: '1', list: 'b', remarks: 'of b' });
    const [title, sha256] = ['The B list', 'ab'.repeat(32)];
    await store.importSnapshot({
      list: 'b',
      title,
      date: '2024-05-01',
      source: 'b.csv',
      sha256,
      listings: stream([other]),
    });
    const before = everything(store);
    store.close();
    store = openListStore(folder);
    expect(everything(store)).toBe(before);
    expect(store.lists()).toEqual([
      { list: 'a', title: 'a', snapshots: [{ date: '2024-01-01', listings: 1, source: 'test' }] },
      { list: 'b', title, snapshots: [{ date: '2024-05-01', listings: 1, source: 'b.csv', sha256 }] },
    ]);
    expect(store.snapshotsAsOf('2024-03-01')).toEqual([
      { list: 'a', snapshot: '2024-01-01' },
      { list: 'b', snapshot: null },
    ]);
    expect([...store.standing('2024-06-01', ['b'])]).toEqual([
      { ...other, from: '2024-05-01', until: null, basis: 'seen' },
    ]);
    expect(store.signature('2024-06-01', ['b'])).not.toBe(store.signature('2024-06-01'));
    expect(store.listing('b', '1', '2024-03-01')).toBeUndefined();
    expect(store.listing('b', '2')).toBeUndefined();
    expect(store.listing('c', '1')).toBeUndefined();
  });

  it('gives a listing that has left with the day when it was first missed', async () => {
    await snapshot('2024-01-01', stream([listing({ id: '1' }), listing({ id: '2' })]));
    await snapshot('2024-02-01', stream([listing({ id: '2' })]));
    expect(store.listing('a', '1')).toMatchObject({ from: '2024-01-01', until: '2024-02-01' });
    expect(store.listing('a', '1', '2024-01-31')).toMatchObject({ until: '2024-02-01' });
    expect(store.listing('a', '1', '2024-02-01')).toBeUndefined();
  });

  it('says from when a list can be asked', async () => {
    await snapshot('2024-01-01', stream([listing({ id: '1' })]));
    expect(() => store.diff('a', '2023-01-01', '2024-01-01')).toThrow(NoSnapshotError);
    expect(() => store.diff('a', '2023-01-01', '2024-01-01')).toThrow(/oldest snapshot is of 2024-01-01/);
    expect(() => store.diff('z', '2023-01-01', '2024-01-01')).toThrow(/Import it first/);
  });

  it('refuses a database that a newer program has written', () => {
    const newer = new Database(join(folder, 'lists.sqlite'));
    newer.pragma('user_version = 99');
    newer.close();
    expect(() => openListStore(folder)).toThrow(/newer redthread/);
  });
});
