import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ImportResult, ListStore } from '../../src/list-store/ListStore.ts';
import { openListStore } from '../../src/list-store/openListStore.ts';
import type { Listing } from '../../src/model/listing.ts';
import { type Kept, snapshotOn, standingOn, versionsOf } from './bruteForce.ts';
import { listing, stream } from './listing.ts';

const DAYS = Array.from({ length: 9 }, (_, day) => `2024-01-${String(day + 1).padStart(2, '0')}`);
const IDS = ['1', '2', '3', '4', '5'];
const day = fc.constantFrom(...DAYS);

// Few ids, few wordings and few days, so that listings leave, return, and return in an earlier wording.
const wording = fc.record(
  {
    remarks: fc.constantFrom('x', 'y'),
    listedOn: fc.option(day, { nil: undefined, freq: 4 }),
    delistedOn: fc.option(day, { nil: undefined, freq: 8 }),
  },
  { requiredKeys: ['remarks'] },
);
const snapshot = fc
  .dictionary(fc.constantFrom(...IDS), wording, { minKeys: 1 })
  .map((byId) => Object.entries(byId).map(([id, fields]) => listing({ id, ...withoutUndefined(fields) })));
// The same day may come twice: the later import replaces the earlier.
const imports = fc.array(fc.record({ date: day, listings: snapshot }), { minLength: 1, maxLength: 12 });

function withoutUndefined<T extends object>(fields: T): Partial<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<T>;
}

async function inStore<T>(use: (store: ListStore) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'redthread-store-'));
  const store = openListStore(folder);
  try {
    return await use(store);
  } finally {
    store.close();
    rmSync(folder, { recursive: true });
  }
}

function changes(kept: Kept, date: string): ImportResult {
  const now = kept.get(date)!;
  const dates = [...kept.keys()].sort();
  const before = kept.get(dates[dates.indexOf(date) - 1] ?? '') ?? new Map<string, Listing>();
  const same = (id: string) => JSON.stringify(now.get(id)) === JSON.stringify(before.get(id));
  const stayed = [...now.keys()].filter((id) => before.has(id));
  return {
    added: now.size - stayed.length,
    removed: [...before.keys()].filter((id) => !now.has(id)).length,
    amended: stayed.filter((id) => !same(id)).length,
    unchanged: stayed.filter(same).length,
    listings: now.size,
  };
}

describe('a store of snapshots, in whatever order they came', () => {
  it('answers as if it kept every snapshot whole', async () => {
    await fc.assert(
      fc.asyncProperty(imports, (steps) =>
        inStore(async (store) => {
          const kept: Kept = new Map();
          for (const { date, listings } of steps) {
            kept.set(date, new Map(listings.map((one) => [one.id, one])));
            const source = 'test';
            const result = await store.importSnapshot({
              list: 'a',
              date,
              source,
              listings: stream(listings),
            });
            expect(result).toEqual(changes(kept, date));
          }
          expect(store.lists()[0]!.snapshots.map(({ date }) => date)).toEqual([...kept.keys()].sort());
          for (const asOf of ['2023-12-31', ...DAYS]) {
            expect(store.snapshotsAsOf(asOf)).toEqual([{ list: 'a', snapshot: snapshotOn(kept, asOf) }]);
            const expected = standingOn(kept, asOf);
            expect([...store.standing(asOf)]).toEqual(expected);
            for (const id of IDS) {
              expect(store.listing('a', id, asOf)).toEqual(expected.find((one) => one.id === id));
            }
          }
          for (const id of IDS) {
            const versions = store.history('a', id);
            const plain = versionsOf(kept, id);
            expect(versions.map(({ from, until }) => ({ from, until }))).toEqual(
              plain.map(({ from, until }) => ({ from, until })),
            );
            expect(versions.map((version) => version.listing)).toEqual(
              plain.map(({ text }) => JSON.parse(text)),
            );
          }
        }),
      ),
      { numRuns: 60 },
    );
  });

  it('tells the difference of any two days as two whole snapshots would', async () => {
    await fc.assert(
      fc.asyncProperty(imports, day, day, (steps, a, b) =>
        inStore(async (store) => {
          const kept: Kept = new Map();
          for (const { date, listings } of steps) {
            kept.set(date, new Map(listings.map((one) => [one.id, one])));
            await store.importSnapshot({ list: 'a', date, source: 'test', listings: stream(listings) });
          }
          const [on, off] = [snapshotOn(kept, a), snapshotOn(kept, b)];
          if (on === null || off === null) {
            expect(() => store.diff('a', a, b)).toThrow('no snapshot of a');
            return;
          }
          const [left, right] = [kept.get(on)!, kept.get(off)!];
          const differs = (id: string) => JSON.stringify(left.get(id)) !== JSON.stringify(right.get(id));
          expect(store.diff('a', a, b)).toEqual({
            added: [...right.keys()].filter((id) => !left.has(id)).sort(),
            removed: [...left.keys()].filter((id) => !right.has(id)).sort(),
            amended: [...left.keys()].filter((id) => right.has(id) && differs(id)).sort(),
          });
        }),
      ),
      { numRuns: 30 },
    );
  });

  it('signs what stands: another answer has another signature, and the order of imports does not count', async () => {
    await fc.assert(
      fc.asyncProperty(imports, (steps) =>
        inStore(async (store) => {
          const answers = new Map<string, string>();
          const note = () => {
            for (const asOf of DAYS) {
              const signature = store.signature(asOf);
              const answer = JSON.stringify([...store.standing(asOf)]);
              expect(answers.get(signature) ?? answer).toBe(answer);
              answers.set(signature, answer);
            }
          };
          const last = new Map(steps.map(({ date, listings }) => [date, listings]));
          for (const { date, listings } of steps) {
            await store.importSnapshot({ list: 'a', date, source: 'test', listings: stream(listings) });
            note();
          }
          await inStore(async (other) => {
            for (const [date, listings] of [...last].sort()) {
              await other.importSnapshot({ list: 'a', date, source: 'test', listings: stream(listings) });
            }
            for (const asOf of DAYS) expect(other.signature(asOf)).toBe(store.signature(asOf));
          });
        }),
      ),
      { numRuns: 20 },
    );
  });
});
