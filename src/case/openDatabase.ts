import { existsSync, statSync } from 'node:fs';
import Database from 'better-sqlite3';
import { CaseError } from './CaseError.ts';
import { versionOf } from './migrate.ts';
import { APPLICATION_ID, CASE_VERSION } from './migrations.ts';

/** Milliseconds to wait for another process that writes. */
export const BUSY_TIMEOUT = 5_000;

/** Turns an error of SQLite into a CaseError that says what to do; other errors pass through as they are. */
export function caseErrorFrom(error: unknown, path: string): unknown {
  const code = error instanceof Database.SqliteError ? error.code : '';
  const refer = (kind: ConstructorParameters<typeof CaseError>[0], message: string) =>
    new CaseError(kind, path, message, { cause: error });
  if (code.startsWith('SQLITE_NOTADB')) return refer('not-a-case', 'this is not a case file of redthread');
  if (code.startsWith('SQLITE_CORRUPT') || code.startsWith('SQLITE_IOERR')) {
    return refer('damaged', 'the file is damaged; run verify on it, and go back to a copy');
  }
  if (code.startsWith('SQLITE_BUSY')) {
    return refer('busy', 'another process is writing to the case; close it there, or try again');
  }
  if (
    code.startsWith('SQLITE_CANTOPEN') ||
    code.startsWith('SQLITE_READONLY') ||
    code.startsWith('SQLITE_PERM')
  ) {
    return refer(
      'not-writable',
      'the file or its folder cannot be written to; check the permissions, or open it for reading only',
    );
  }
  return error;
}

/** Opens an existing case's database and checks what it is, without changing it. Throws a CaseError. */
export function openDatabase(path: string, readonly: boolean, timeout = BUSY_TIMEOUT): Database.Database {
  if (!existsSync(path))
    throw new CaseError('not-found', path, 'there is no such file; make a case with `new`');
  if (!statSync(path).isFile()) throw new CaseError('not-a-case', path, 'this is not a file');
  let db: Database.Database | undefined;
  try {
    db = new Database(path, { readonly, fileMustExist: true, timeout });
    const applicationId = db.pragma('application_id', { simple: true });
    if (applicationId !== APPLICATION_ID) {
      throw new CaseError('not-a-case', path, 'this is not a case file of redthread');
    }
    const version = versionOf(db);
    if (version > CASE_VERSION) {
      const message = `the case was written by a newer redthread (version ${version}; this one knows ${CASE_VERSION}); update redthread`;
      throw new CaseError('newer-version', path, message);
    }
    return db;
  } catch (error) {
    db?.close();
    throw caseErrorFrom(error, path);
  }
}

/**
 * Sets a database up for writing. In WAL with `synchronous = NORMAL` no committed transaction is lost when the process
 * is killed, and none is torn when the power fails; what a person decides is also flushed to the disk at once.
 */
export function prepareForWriting(db: Database.Database): void {
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = NORMAL');
  // What SQLite moves between pages it also wipes where it was, so that each byte of evidence stands in the file once.
  db.pragma('secure_delete = ON');
}
