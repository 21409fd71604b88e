import type { Database } from 'better-sqlite3';
import type { LogEntry, LogEvent } from '../../model/decision.ts';
import { eventHash, FIRST_PREVIOUS } from '../eventHash.ts';
import type { LogRow } from '../LogTable.ts';
import { parseCanonical } from '../parseCanonical.ts';
import type { Problem } from './Verification.ts';

/**
 * Goes through the rows of a log, which come in order: numbers without gaps, each entry as it was written, each hash
 * that of its event, each link to the event before. The first problem is the first broken link.
 */
export function verifyChain(rows: Iterable<LogRow>): { events: LogEvent[]; problems: Problem[] } {
  const events: LogEvent[] = [];
  const problems: Problem[] = [];
  let expected = 1;
  let previous: string | null = FIRST_PREVIOUS;
  for (const row of rows) {
    const report = (what: string) => problems.push({ where: `event ${row.seq}`, what, event: row.seq });
    if (row.seq !== expected) {
      const missing =
        row.seq - expected > 1 ? `events ${expected} to ${row.seq - 1} are` : `event ${expected} is`;
      problems.push({ where: `event ${expected}`, what: `${missing} missing from the log`, event: expected });
    } else if (row.previous !== previous) {
      report(
        `the chain breaks here: it does not follow the event before, ${row.seq - 1}, as that stands now`,
      );
    }
    try {
      const event = { ...row, entry: parseCanonical<LogEntry>(row.entry) };
      if (eventHash(event) !== row.hash) report('the event was altered: it does not give its hash');
      events.push(event);
    } catch (error) {
      report(`the event was altered: ${(error as Error).message}`);
    }
    expected = row.seq + 1;
    previous = row.hash;
  }
  return { events, problems };
}

/** Verifies the log of an open database, and that no event was cut off at its end. */
export function verifyLog(db: Database): { events: LogEvent[]; problems: Problem[] } {
  const rows = db
    .prepare<[], LogRow>('SELECT seq, at, author, entry, previous, hash FROM log ORDER BY seq')
    .all();
  const { events, problems } = verifyChain(rows);
  const last = rows.at(-1)?.seq ?? 0;
  const written =
    db.prepare<[], number>("SELECT seq FROM sqlite_sequence WHERE name = 'log'").pluck().get() ?? 0;
  if (written !== last || last === 0) {
    const what = `the log ends with event ${last}, and ${written} were written`;
    problems.push({ where: `event ${last + 1}`, what, event: last + 1 });
  }
  return { events, problems };
}
