import { CaseError } from './CaseError.ts';
import { CaseFile } from './CaseFile.ts';
import { migrate, versionOf } from './migrate.ts';
import { CASE_VERSION } from './migrations.ts';
import { BUSY_TIMEOUT, caseErrorFrom, openDatabase, prepareForWriting } from './openDatabase.ts';

/**
 * Opens a case, and brings one of an older version up to date. Throws a CaseError that says what is wrong with the file.
 * `timeout` is how many milliseconds each write waits for another process that writes.
 */
export function openCase(path: string, { readonly = false, timeout = BUSY_TIMEOUT } = {}): CaseFile {
  const db = openDatabase(path, readonly, timeout);
  try {
    if (!readonly) {
      prepareForWriting(db);
      migrate(db);
    } else if (versionOf(db) < CASE_VERSION) {
      throw new CaseError('not-writable', path, 'the case is of an older version; open it for writing once');
    }
    return new CaseFile(db);
  } catch (error) {
    db.close();
    throw caseErrorFrom(error, path);
  }
}
