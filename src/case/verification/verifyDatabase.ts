import type { Database } from 'better-sqlite3';
import type { LogEvent } from '../../model/decision.ts';
import { newVerification, type Verification } from './Verification.ts';
import { verifyDecisions } from './verifyDecisions.ts';
import { verifyDocuments } from './verifyDocuments.ts';
import { verifyLog } from './verifyLog.ts';
import { verifyScreening } from './verifyScreening.ts';
import { verifySearch } from './verifySearch.ts';
import { verifyStorage } from './verifyStorage.ts';

/** Verifies all of an open database, as it stands at one moment. Writes nothing to the case. */
export function verifyDatabase(db: Database): Verification {
  const result = newVerification();
  const attempt = (where: string, check: () => void) => {
    try {
      check();
    } catch (error) {
      result.problems.push({ where, what: `this cannot be read: ${(error as Error).message}` });
    }
  };
  db.pragma('temp_store = MEMORY');
  db.exec('BEGIN');
  try {
    let events: LogEvent[] = [];
    attempt('the file', () => result.problems.push(...verifyStorage(db)));
    attempt('the log', () => {
      const log = verifyLog(db);
      events = log.events;
      result.problems.push(...log.problems);
      result.checked.events = events.length;
      const last = events.at(-1);
      result.head = last ? { event: last.seq, hash: last.hash } : null;
    });
    attempt('the documents', () => verifyDocuments(db, events, result));
    attempt('the decisions', () => verifyDecisions(db, events, result));
    attempt('the screening', () => verifyScreening(db, events, result));
    attempt('the search index', () => result.problems.push(...verifySearch(db)));
  } finally {
    db.exec('ROLLBACK');
  }
  result.ok = result.problems.length === 0;
  return result;
}
