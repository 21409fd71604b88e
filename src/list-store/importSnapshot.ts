import type { Database } from 'better-sqlite3';
import { isDay } from '../model/time.ts';
import { Intake } from './Intake.ts';
import { ListImportError } from './ListImportError.ts';
import type { ImportResult, Snapshot } from './ListStore.ts';
import { addToRanges, type Position, removeFromRanges } from './ranges.ts';
import { positionOf } from './snapshots.ts';

const PROGRESS_STEP = 1000;

/** Reads all listings, then takes them into the store in one transaction; throws a ListImportError and changes nothing. */
export async function importSnapshot(database: Database, snapshot: Snapshot): Promise<ImportResult> {
  const { list, date } = snapshot;
  if (!/^[\w.-]+$/.test(list)) {
    throw new ListImportError(list, date, 'a list is named in letters, digits, "_", "-" and "."');
  }
  if (!isDay(date)) throw new ListImportError(list, date, 'give the date of the edition as YYYY-MM-DD');
  const intake = new Intake(database, date);
  try {
    await fill(intake, snapshot);
    return database.transaction(() => store(database, snapshot, intake)).immediate();
  } catch (cause) {
    throw new ListImportError(list, date, cause instanceof Error ? cause.message : String(cause), cause);
  } finally {
    intake.discard();
  }
}

async function fill(intake: Intake, { list, listings, onProgress }: Snapshot): Promise<void> {
  for await (const listing of listings) {
    if (listing.list !== list) throw new Error(`entry ${listing.id} belongs to the list ${listing.list}`);
    if (listing.names.length === 0) throw new Error(`entry ${listing.id} has no name`);
    intake.add(listing);
    if (intake.listings % PROGRESS_STEP === 0) onProgress?.(intake.listings);
  }
  if (intake.listings === 0) throw new Error('it holds no listing');
  intake.flush();
  onProgress?.(intake.listings);
}

function store(database: Database, snapshot: Snapshot, intake: Intake): ImportResult {
  const at = positionOf(database, listId(database, snapshot), snapshot.date);
  const replaced = database
    .prepare('DELETE FROM snapshot WHERE list = ? AND date = ?')
    .run(at.list, at.date).changes;
  if (replaced) removeFromRanges(database, at);
  resolveWordings(database, intake);
  addToRanges(database, intake.table, at);
  if (replaced) database.exec('DELETE FROM wording WHERE id NOT IN (SELECT wording FROM version)');
  database
    .prepare(
      `INSERT INTO snapshot (list, date, listings, source, sha256, digest, own_days) VALUES (?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(
      at.list,
      at.date,
      intake.listings,
      snapshot.source,
      snapshot.sha256 ?? null,
      intake.digest(),
      JSON.stringify(intake.ownDays()),
    );
  return countChanges(database, at, intake.listings);
}

function listId(database: Database, { list, title }: Snapshot): number {
  return database
    .prepare<[string, string, string | null], number>(
      `INSERT INTO list (name, title) VALUES (?, ?)
       ON CONFLICT (name) DO UPDATE SET title = coalesce(?, title) RETURNING id`,
    )
    .pluck()
    .get(list, title ?? list, title ?? null)!;
}

function resolveWordings(database: Database, { table }: Intake): void {
  database.exec(
    `INSERT OR IGNORE INTO wording (hash, body) SELECT hash, body FROM ${table} WHERE body IS NOT NULL;
     UPDATE ${table} SET wording = (SELECT id FROM wording w WHERE w.hash = ${table.replace('temp.', '')}.hash);`,
  );
  const lost = database.prepare(`SELECT count(*) FROM ${table} WHERE wording IS NULL`).pluck().get();
  if (lost) throw new Error('another import changed the lists meanwhile; run this one again');
}

// Ranges that begin or end with the snapshot are what sets it apart from the one before it.
function countChanges(database: Database, { list, date }: Position, listings: number): ImportResult {
  const count = (table: string, column: string) =>
    database
      .prepare<[number, string], number>(`SELECT count(*) FROM ${table} WHERE list = ? AND ${column} = ?`)
      .pluck()
      .get(list, date)!;
  const added = count('standing', 'first');
  const amended = count('version', 'first') - added;
  const removed = count('standing', 'until');
  return { added, removed, amended, unchanged: listings - added - amended, listings };
}
