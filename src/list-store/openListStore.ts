import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { diff } from './diff.ts';
import { history } from './history.ts';
import { importSnapshot } from './importSnapshot.ts';
import type { ListStore } from './ListStore.ts';
import { migrate } from './migrations.ts';
import { signature } from './signature.ts';
import { listRows, snapshotAsOf, storedLists } from './snapshots.ts';
import { oneListing, standing } from './standing.ts';

/** Opens the lists of a home folder (`lists.sqlite` in it), making both where they do not exist yet. */
export function openListStore(folder: string): ListStore {
  mkdirSync(folder, { recursive: true });
  const database = new Database(join(folder, 'lists.sqlite'), { timeout: 10_000 });
  try {
    database.pragma('journal_mode = WAL');
    database.pragma('synchronous = NORMAL');
    database.pragma('cache_size = -65536');
    migrate(database);
  } catch (error) {
    database.close();
    throw error;
  }
  return {
    importSnapshot: (snapshot) => importSnapshot(database, snapshot),
    lists: () => storedLists(database),
    snapshotsAsOf: (day) =>
      listRows(database).map(({ id, name }) => ({ list: name, snapshot: snapshotAsOf(database, id, day) })),
    standing: (asOf, lists) => standing(database, asOf, lists),
    listing: (list, id, asOf) => oneListing(database, list, id, asOf),
    history: (list, id) => history(database, list, id),
    diff: (list, dateA, dateB) => diff(database, list, dateA, dateB),
    signature: (asOf, lists) => signature(database, asOf, lists),
    close: () => {
      database.close();
    },
  };
}
