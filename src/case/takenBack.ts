import type { LogEvent } from '../model/decision.ts';

/** Numbers of the events that were taken back. A `retract` that was itself taken back takes nothing. */
export function takenBack(events: readonly LogEvent[]): Set<number> {
  const found = new Set<number>();
  for (const { seq, entry } of events.toReversed()) {
    if (entry.kind === 'retract' && !found.has(seq)) found.add(entry.event);
  }
  return found;
}
