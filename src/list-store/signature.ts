import { createHash } from 'node:crypto';
import type { Database } from 'better-sqlite3';
import { listRows, snapshotAsOf } from './snapshots.ts';

/**
 * A short hash that is the same only while `standing` answers the same. Besides the snapshot that stands, it knows
 * all others of the list, since they set from when and until when, and the list's own days that have passed since.
 */
export function signature(database: Database, asOf: string, names?: readonly string[]): string {
  const snapshots = database.prepare<[number], { date: string; digest: string; ownDays: string }>(
    'SELECT date, digest, own_days AS ownDays FROM snapshot WHERE list = ? ORDER BY date',
  );
  const parts = listRows(database, names).flatMap(({ id, name }) => {
    const standing = snapshotAsOf(database, id, asOf);
    if (standing === null) return [];
    const all = snapshots.all(id);
    const days = JSON.parse(all.find(({ date }) => date === standing)!.ownDays) as string[];
    const passed = days.filter((day) => day <= asOf).length;
    return [[name, standing, passed, all.map(({ date, digest }) => [date, digest])]];
  });
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);
}
