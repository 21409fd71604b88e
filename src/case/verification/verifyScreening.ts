import type { Database } from 'better-sqlite3';
import type { LogEvent } from '../../model/decision.ts';
import { parseCanonical } from '../parseCanonical.ts';
import { type ScreenedHit, type Screening, screeningHash } from '../ScreeningTable.ts';
import type { Verification } from './Verification.ts';

/** Verifies that the latest screening is the one that the log recorded. */
export function verifyScreening(db: Database, events: readonly LogEvent[], result: Verification): void {
  const recorded = events.findLast(({ entry }) => entry.kind === 'screened');
  const rows = db
    .prepare<[], { event: number; screening: string }>('SELECT event, screening FROM screenings')
    .all();
  const report = (what: string, event: number) =>
    result.problems.push({ where: `the screening of event ${event}`, what, event });
  if (recorded && !rows.some(({ event }) => event === recorded.seq)) report('it is missing', recorded.seq);
  for (const { event, screening } of rows) {
    const hits = db
      .prepare<[number], string>('SELECT hit FROM screening_hits WHERE screening = ? ORDER BY ordinal')
      .pluck()
      .all(event);
    result.checked.hits += hits.length;
    try {
      const rest = parseCanonical<Omit<Screening, 'hits'>>(screening);
      const hash = screeningHash({ ...rest, hits: hits.map((hit) => parseCanonical<ScreenedHit>(hit)) });
      if (recorded?.seq !== event) report('the log has another screening as the latest', event);
      else if (recorded.entry.kind === 'screened' && recorded.entry.hits !== hash) {
        report('the screening or one of its hits was altered', event);
      }
    } catch (error) {
      report(`the screening or one of its hits was altered: ${(error as Error).message}`, event);
    }
  }
}
