import { createHash } from 'node:crypto';
import type { Database, Statement } from 'better-sqlite3';
import type { Listing } from '../model/listing.ts';
import { encodeWording, wordingHash } from './wording.ts';

const BATCH = 2000;
let intakes = 0;

/**
 * Listings of one snapshot on their way into the store, in a temporary table of this connection.
 * Nothing of the store itself is touched or locked while they are read.
 */
export class Intake {
  readonly table: string;
  listings = 0;
  readonly #database: Database;
  readonly #date: string;
  readonly #insert: Statement;
  readonly #ownDays = new Set<string>();
  #batch: Listing[] = [];

  constructor(database: Database, date: string) {
    intakes += 1;
    this.#database = database;
    this.#date = date;
    this.table = `temp.intake_${intakes}`;
    database.exec(
      `CREATE TABLE ${this.table} (listing TEXT PRIMARY KEY, hash BLOB NOT NULL, body TEXT, wording INTEGER) WITHOUT ROWID`,
    );
    this.#insert = database.prepare(
      `INSERT INTO ${this.table} (listing, hash, body)
       VALUES (:id, :hash, CASE WHEN EXISTS (SELECT 1 FROM wording WHERE hash = :hash) THEN NULL ELSE :body END)`,
    );
  }

  /** Takes one listing; throws where its number has come before. */
  add(listing: Listing): void {
    this.listings += 1;
    for (const day of [listing.listedOn, listing.delistedOn]) {
      if (day !== undefined && day > this.#date) this.#ownDays.add(day);
    }
    this.#batch.push(listing);
    if (this.#batch.length >= BATCH) this.flush();
  }

  /** Writes what has been taken so far. */
  flush(): void {
    const batch = this.#batch;
    this.#batch = [];
    this.#database.transaction(() => {
      for (const listing of batch) {
        try {
          const [hash, body] = [wordingHash(listing), encodeWording(listing)];
          this.#insert.run({ id: listing.id, hash, body });
        } catch (cause) {
          if ((cause as { code?: string }).code !== 'SQLITE_CONSTRAINT_PRIMARYKEY') throw cause;
          throw new Error(`entry ${listing.id} stands in it twice`, { cause });
        }
      }
    })();
  }

  /** Days after the snapshot's own on which its listings begin or cease to be listed, sorted. */
  ownDays(): string[] {
    return [...this.#ownDays].sort();
  }

  /** A digest of all listings and their wordings. */
  digest(): string {
    const hash = createHash('sha256');
    const rows = this.#database
      .prepare<[], [string, Buffer]>(`SELECT listing, hash FROM ${this.table} ORDER BY listing`)
      .raw()
      .iterate();
    for (const [listing, wording] of rows) hash.update(`${listing}\0`).update(wording);
    return hash.digest('hex');
  }

  discard(): void {
    this.#database.exec(`DROP TABLE ${this.table}`);
  }
}
