import type { Database } from 'better-sqlite3';
import type { ListDiff } from './ListStore.ts';
import { NoSnapshotError } from './NoSnapshotError.ts';
import { listRows, snapshotAsOf } from './snapshots.ts';

/** What changed in a list from the snapshot that stood on the one day to that of the other. */
export function diff(database: Database, name: string, dateA: string, dateB: string): ListDiff {
  const [row] = listRows(database, [name]);
  const snapshot = (day: string) => {
    const date = row ? snapshotAsOf(database, row.id, day) : null;
    if (date !== null) return date;
    const oldest = row
      ? database
          .prepare<[number], string | null>('SELECT min(date) FROM snapshot WHERE list = ?')
          .pluck()
          .get(row.id)
      : null;
    throw new NoSnapshotError(name, day, oldest ?? null);
  };
  const [a, b] = [snapshot(dateA), snapshot(dateB)];
  const ids = (sql: string) =>
    database
      .prepare<{ list: number; a: string; b: string }, string>(`${sql} ORDER BY x.listing`)
      .pluck()
      .all({ list: row!.id, a, b });
  const only = (here: 'a' | 'b', there: 'a' | 'b') =>
    ids(`SELECT x.listing FROM standing x WHERE x.list = :list AND x.first <= :${here} AND x.until > :${here}
         AND NOT EXISTS (SELECT 1 FROM standing y WHERE y.list = x.list AND y.listing = x.listing
           AND y.first <= :${there} AND y.until > :${there})`);
  const amended =
    ids(`SELECT x.listing FROM version x JOIN version y ON y.list = x.list AND y.listing = x.listing
    WHERE x.list = :list AND x.first <= :a AND x.until > :a AND y.first <= :b AND y.until > :b
    AND x.wording <> y.wording`);
  return { added: only('b', 'a'), removed: only('a', 'b'), amended };
}
