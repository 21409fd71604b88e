import { eventHash, FIRST_PREVIOUS } from '../../src/case/eventHash.ts';
import type { LogEntry, LogEvent } from '../../src/model/decision.ts';

/** A log of these entries, as a case would have written it. */
export function logOf(entries: readonly LogEntry[]): LogEvent[] {
  let previous = FIRST_PREVIOUS;
  return entries.map((entry, at) => {
    const event = { seq: at + 1, at: '2026-03-01T12:00:00.000Z', author: 'Ada', entry, previous };
    previous = eventHash(event);
    return { ...event, hash: previous };
  });
}
