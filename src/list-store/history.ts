import type { Database } from 'better-sqlite3';
import type { ListingVersion } from './ListStore.ts';
import { OPEN } from './ranges.ts';
import { decodeWording } from './wording.ts';

/** All wordings of one listing with the snapshots that have them, oldest first. */
export function history(database: Database, list: string, id: string): ListingVersion[] {
  return database
    .prepare<[string, string], { body: string; first: string; until: string }>(
      `SELECT w.body, v.first, v.until FROM version v JOIN list l ON l.id = v.list JOIN wording w ON w.id = v.wording
       WHERE l.name = ? AND v.listing = ? ORDER BY v.first`,
    )
    .all(list, id)
    .map(({ body, first, until }) => ({
      listing: decodeWording(list, id, body),
      from: first,
      until: until === OPEN ? null : until,
    }));
}
