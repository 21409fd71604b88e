import type { Database } from 'better-sqlite3';

/**
 * Step n brings a database from version n to n + 1; a step that has been released is never changed.
 *
 * `standing` and `version` hold ranges of consecutive snapshots of a list: from the date of the `first` that has a
 * listing, or has it in one wording, to the date of the first later one that does not (`until`, or OPEN). Ranges are
 * as long as can be, so a new snapshot writes no more than what it changes.
 */
const STEPS = [
  `
  CREATE TABLE list (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, title TEXT NOT NULL);
  CREATE TABLE snapshot (
    list INTEGER NOT NULL REFERENCES list,
    date TEXT NOT NULL,
    listings INTEGER NOT NULL,
    source TEXT NOT NULL,
    sha256 TEXT,
    digest TEXT NOT NULL,
    own_days TEXT NOT NULL,
    PRIMARY KEY (list, date)
  ) WITHOUT ROWID;
  CREATE TABLE wording (id INTEGER PRIMARY KEY, hash BLOB NOT NULL UNIQUE, body TEXT NOT NULL);
  CREATE TABLE standing (
    list INTEGER NOT NULL, listing TEXT NOT NULL, first TEXT NOT NULL, until TEXT NOT NULL,
    PRIMARY KEY (list, listing, first)
  ) WITHOUT ROWID;
  CREATE INDEX standing_until ON standing (list, until);
  CREATE INDEX standing_first ON standing (list, first);
  CREATE TABLE version (
    list INTEGER NOT NULL, listing TEXT NOT NULL, wording INTEGER NOT NULL REFERENCES wording,
    first TEXT NOT NULL, until TEXT NOT NULL,
    PRIMARY KEY (list, listing, first)
  ) WITHOUT ROWID;
  CREATE INDEX version_until ON version (list, until);
  CREATE INDEX version_first ON version (list, first);
  `,
];

/** Brings the database to this program's version; throws where a newer program has written it. */
export function migrate(database: Database): void {
  database
    .transaction(() => {
      const version = database.pragma('user_version', { simple: true }) as number;
      if (version > STEPS.length) {
        throw new Error(
          `the lists in ${database.name} were written by a newer redthread (version ${version} of the store, ` +
            `this one knows ${STEPS.length}). Update redthread, or set REDTHREAD_HOME to another folder.`,
        );
      }
      for (const step of STEPS.slice(version)) database.exec(step);
      database.pragma(`user_version = ${STEPS.length}`);
    })
    .immediate();
}
