import { closeSync, existsSync, openSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { CaseError } from './CaseError.ts';
import { CaseFile } from './CaseFile.ts';
import { migrate } from './migrate.ts';
import { caseErrorFrom, prepareForWriting } from './openDatabase.ts';

function reserve(path: string): void {
  if (!existsSync(dirname(path)))
    throw new CaseError('no-folder', path, 'its folder does not exist; make it first');
  try {
    closeSync(openSync(path, 'wx'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') {
      throw new CaseError('exists', path, 'this file exists already; choose another name', { cause: error });
    }
    throw new CaseError('not-writable', path, 'the file cannot be made; check the permissions', {
      cause: error,
    });
  }
}

/** Makes a new case file and opens it. Never overwrites: throws a CaseError where the file exists. */
export function createCase(
  path: string,
  { name, author = 'redthread' }: { name: string; author?: string },
): CaseFile {
  reserve(path);
  let db: Database.Database | undefined;
  try {
    db = new Database(path);
    prepareForWriting(db);
    migrate(db);
    const made = new CaseFile(db);
    made.log.append({ kind: 'case-created', name }, author);
    return made;
  } catch (error) {
    db?.close();
    rmSync(path, { force: true });
    throw caseErrorFrom(error, path);
  }
}
