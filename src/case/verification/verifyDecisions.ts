import type { Database } from 'better-sqlite3';
import type { LogEvent } from '../../model/decision.ts';
import { danglingDecisions } from '../danglingDecisions.ts';
import { decisionsInForce } from '../decisionsInForce.ts';
import type { Verification } from './Verification.ts';

/** Verifies that decisions in force speak of what the case has, and that what was marked by hand lies in its text. */
export function verifyDecisions(db: Database, events: readonly LogEvent[], result: Verification): void {
  const has = (table: 'entities' | 'statements') => {
    const ids = new Set(db.prepare<[], string>(`SELECT id FROM ${table}`).pluck().all());
    return (id: string) => ids.has(id);
  };
  const isRead = { entity: has('entities'), statement: has('statements') };
  for (const { event, missing } of danglingDecisions(events, isRead)) {
    const what = `“${event.entry.kind}” speaks of ${missing}, which the case does not have`;
    result.problems.push({ where: `event ${event.seq}`, what, event: event.seq });
  }
  const textOf = db.prepare<[string], string>('SELECT text FROM texts WHERE document = ?').pluck();
  for (const { seq, entry } of decisionsInForce(events)) {
    if (entry.kind !== 'add-statement' && entry.kind !== 'add-entity') continue;
    const { id, document, start, end } = entry.kind === 'add-statement' ? entry.statement : entry.entity;
    const text = textOf.get(document) ?? '';
    if (entry.kind === 'add-statement') result.checked.citations += 1;
    if (0 <= start && start < end && end <= text.length) continue;
    const what = `${id}, added by hand, cites ${start}–${end} of document ${document}, where there is no text`;
    result.problems.push({ where: `event ${seq}`, what, event: seq, document });
  }
}
