import type { LogEvent } from '../model/decision.ts';
import type { EntityId } from '../model/entity.ts';
import type { HitDecision } from '../model/hit.ts';
import { decisionsInForce } from './decisionsInForce.ts';

/** What identifies a hit through all screenings: the entity, the list, and the list's number for the party. */
export function hitKey(entity: EntityId, list: string, listing: string): string {
  return JSON.stringify([entity, list, listing]);
}

/** What people decided on hits, by `hitKey`. */
export function hitDecisions(events: readonly LogEvent[]): Map<string, HitDecision> {
  const decisions = new Map<string, HitDecision>();
  for (const { seq: event, author, at, entry } of decisionsInForce(events)) {
    if (entry.kind !== 'confirm-hit' && entry.kind !== 'dismiss-hit') continue;
    const verdict = entry.kind === 'confirm-hit' ? 'confirmed' : 'dismissed';
    decisions.set(hitKey(entry.entity, entry.list, entry.listing), {
      verdict,
      reason: entry.reason,
      author,
      at,
      event,
    });
  }
  return decisions;
}
