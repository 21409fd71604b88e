import type { Database } from 'better-sqlite3';
import { APPLICATION_ID, CASE_VERSION, MIGRATIONS } from './migrations.ts';

/** The version of the case in an open database; 0 where there is none yet. */
export function versionOf(db: Database): number {
  return db.pragma('user_version', { simple: true }) as number;
}

/** Brings a database, empty or of an older version, to the present version: wholly or not at all. */
export function migrate(db: Database): void {
  const pending = db.transaction(() => {
    for (const sql of MIGRATIONS.slice(versionOf(db))) db.exec(sql);
    db.pragma(`application_id = ${APPLICATION_ID}`);
    db.pragma(`user_version = ${CASE_VERSION}`);
  });
  if (versionOf(db) < CASE_VERSION) pending.immediate();
}
