import type { Database } from 'better-sqlite3';
import { caseErrorFrom } from './openDatabase.ts';

/**
 * Makes a function write wholly or not at all; inside another such function it becomes part of it. Where the file cannot
 * be written to, because another process writes or the disk is full, a CaseError says so.
 */
export function writeTransaction<A extends unknown[], R>(
  db: Database,
  write: (...given: A) => R,
): (...given: A) => R {
  const { immediate } = db.transaction(write);
  return (...given) => {
    try {
      return immediate(...given) as R;
    } catch (error) {
      throw caseErrorFrom(error, db.name);
    }
  };
}
