/** "rdth", as SQLite's `application_id`: tells a case from any other SQLite file. */
export const APPLICATION_ID = 0x72647468;

const FIRST = `
CREATE TABLE documents (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  sha256 TEXT NOT NULL UNIQUE,
  record TEXT NOT NULL,
  parts TEXT NOT NULL
) STRICT;
CREATE TABLE originals (
  document TEXT PRIMARY KEY REFERENCES documents (id),
  bytes BLOB NOT NULL
) STRICT;
CREATE TABLE texts (
  document TEXT PRIMARY KEY REFERENCES documents (id),
  text TEXT NOT NULL
) STRICT;
CREATE TABLE passages (
  seq INTEGER PRIMARY KEY,
  document TEXT NOT NULL REFERENCES documents (id),
  ordinal INTEGER NOT NULL,
  passage TEXT NOT NULL,
  UNIQUE (document, ordinal)
) STRICT;
CREATE VIRTUAL TABLE passage_search USING fts5 (
  words, content = '', contentless_delete = 1, tokenize = "unicode61 remove_diacritics 2"
);
CREATE TABLE mentions (
  document TEXT NOT NULL REFERENCES documents (id),
  ordinal INTEGER NOT NULL,
  mention TEXT NOT NULL,
  PRIMARY KEY (document, ordinal)
) STRICT, WITHOUT ROWID;
CREATE TABLE entities (
  id TEXT PRIMARY KEY,
  document TEXT NOT NULL REFERENCES documents (id),
  ordinal INTEGER NOT NULL,
  entity TEXT NOT NULL,
  UNIQUE (document, ordinal)
) STRICT;
CREATE TABLE statements (
  id TEXT PRIMARY KEY,
  document TEXT NOT NULL REFERENCES documents (id),
  ordinal INTEGER NOT NULL,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  quote TEXT NOT NULL CHECK (quote <> ''),
  statement TEXT NOT NULL,
  hash TEXT NOT NULL,
  UNIQUE (document, ordinal)
) STRICT;
CREATE TABLE log (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  at TEXT NOT NULL,
  author TEXT NOT NULL,
  entry TEXT NOT NULL,
  previous TEXT NOT NULL,
  hash TEXT NOT NULL
) STRICT;
CREATE TRIGGER log_in_order BEFORE INSERT ON log
WHEN NEW.seq IS NOT (SELECT coalesce(max(seq), 0) + 1 FROM log)
BEGIN SELECT raise(ABORT, 'the log is written in order, without gaps'); END;
CREATE TRIGGER log_never_changed BEFORE UPDATE ON log
BEGIN SELECT raise(ABORT, 'an event of the log is never changed'); END;
CREATE TRIGGER log_never_cut BEFORE DELETE ON log
BEGIN SELECT raise(ABORT, 'an event of the log is never deleted'); END;
CREATE TABLE screenings (
  event INTEGER PRIMARY KEY REFERENCES log (seq),
  screening TEXT NOT NULL
) STRICT;
CREATE TABLE screening_hits (
  screening INTEGER NOT NULL REFERENCES screenings (event) ON DELETE CASCADE,
  ordinal INTEGER NOT NULL,
  hit TEXT NOT NULL,
  PRIMARY KEY (screening, ordinal)
) STRICT, WITHOUT ROWID;
`;

/** Each brings a case from the version of its index to the next; one that was released is never edited. */
export const MIGRATIONS: readonly string[] = [FIRST];

/** The version, as SQLite's `user_version`, that this program writes. */
export const CASE_VERSION = MIGRATIONS.length;
