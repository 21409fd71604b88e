import type { Database } from 'better-sqlite3';
import type { StoredList, StoredSnapshot } from './ListStore.ts';
import type { Position } from './ranges.ts';

interface ListRow {
  id: number;
  name: string;
  title: string;
}

/** The lists in the store by name, all or those named. */
export function listRows(database: Database, names?: readonly string[]): ListRow[] {
  const rows = database.prepare<[], ListRow>('SELECT id, name, title FROM list ORDER BY name').all();
  return names ? rows.filter(({ name }) => names.includes(name)) : rows;
}

/** Each list with its snapshots, oldest first. */
export function storedLists(database: Database): StoredList[] {
  const snapshots = database.prepare<[number], StoredSnapshot & { sha256: string | null }>(
    'SELECT date, listings, source, sha256 FROM snapshot WHERE list = ? ORDER BY date',
  );
  return listRows(database).map(({ id, name, title }) => ({
    list: name,
    title,
    snapshots: snapshots.all(id).map((row) => ({ ...row, sha256: row.sha256 ?? undefined })),
  }));
}

/** The date of the list's newest snapshot at or before the day; null where there is none. */
export function snapshotAsOf(database: Database, list: number, day: string): string | null {
  return database
    .prepare<[number, string], string | null>('SELECT max(date) FROM snapshot WHERE list = ? AND date <= ?')
    .pluck()
    .get(list, day)!;
}

/** Where a snapshot of that date stands, or would stand, among the list's others. */
export function positionOf(database: Database, list: number, date: string): Position {
  return database
    .prepare<{ list: number; date: string }, Position>(
      `SELECT :list AS list, :date AS date,
         (SELECT max(date) FROM snapshot WHERE list = :list AND date < :date) AS before,
         (SELECT min(date) FROM snapshot WHERE list = :list AND date > :date) AS after`,
    )
    .get({ list, date })!;
}
