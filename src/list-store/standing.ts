import type { Database } from 'better-sqlite3';
import type { DatedListing } from '../model/listing.ts';
import { dated, type StandingRow, stoodOn } from './dated.ts';
import { listRows, snapshotAsOf } from './snapshots.ts';

const PAGE = 5000;
// The unary plus keeps the planner on the primary key, whose order the paging needs.
const STANDING = `
  SELECT v.listing, w.body, s.first, s.until
  FROM version v
  CROSS JOIN standing s ON s.list = v.list AND s.listing = v.listing AND s.first <= v.first AND s.until >= v.until
  CROSS JOIN wording w ON w.id = v.wording
  WHERE v.list = :list AND +v.first <= :snapshot AND +v.until > :snapshot`;

/** The listings that stood on the day, list by list; in pages, so that the store can be used in between. */
export function* standing(
  database: Database,
  asOf: string,
  names?: readonly string[],
): IterableIterator<DatedListing> {
  const page = database.prepare<{ list: number; snapshot: string; past: string }, StandingRow>(
    `${STANDING} AND v.listing > :past ORDER BY v.listing LIMIT ${PAGE}`,
  );
  for (const { id: list, name } of listRows(database, names)) {
    const snapshot = snapshotAsOf(database, list, asOf);
    if (snapshot === null) continue;
    let past: string | undefined = '';
    while (past !== undefined) {
      const rows: StandingRow[] = page.all({ list, snapshot, past });
      for (const row of rows) {
        const listing = dated(name, row);
        if (stoodOn(listing, asOf)) yield listing;
      }
      past = rows.length === PAGE ? rows.at(-1)!.listing : undefined;
    }
  }
}

/** One listing as it stood on the day, or in its latest wording, whether or not it still stands. */
export function oneListing(
  database: Database,
  name: string,
  listing: string,
  asOf?: string,
): DatedListing | undefined {
  const [row] = listRows(database, [name]);
  if (!row) return undefined;
  const key = { list: row.id, listing };
  if (asOf === undefined) {
    const latest = database
      .prepare<typeof key, StandingRow>(
        `SELECT v.listing, w.body, s.first, s.until FROM version v
         JOIN standing s ON s.list = v.list AND s.listing = v.listing AND s.first <= v.first AND s.until >= v.until
         JOIN wording w ON w.id = v.wording
         WHERE v.list = :list AND v.listing = :listing ORDER BY v.first DESC LIMIT 1`,
      )
      .get(key);
    return latest && dated(name, latest);
  }
  const snapshot = snapshotAsOf(database, row.id, asOf);
  const found =
    snapshot === null
      ? undefined
      : database
          .prepare<typeof key & { snapshot: string }, StandingRow>(`${STANDING} AND v.listing = :listing`)
          .get({ ...key, snapshot });
  const then = found && dated(name, found);
  return then && stoodOn(then, asOf) ? then : undefined;
}
