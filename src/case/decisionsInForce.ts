import { type Decision, isDecision, type LogEvent } from '../model/decision.ts';
import { leadKey } from './leadKey.ts';
import { takenBack } from './takenBack.ts';

/** A log event that is a person's decision. */
export type DecisionEvent = LogEvent & { entry: Decision };

function isDecisionEvent(event: LogEvent): event is DecisionEvent {
  return isDecision(event.entry);
}

/** What a decision decides, so that a later one on the same replaces it; null where each stands for itself. */
function matterOf(entry: Decision): string | null {
  switch (entry.kind) {
    case 'merge':
    case 'separate':
      return JSON.stringify(['pair', ...[...entry.entities].sort()]);
    case 'accept-statement':
    case 'reject-statement':
      return JSON.stringify(['verdict', entry.statement]);
    case 'confirm-hit':
    case 'dismiss-hit':
      return JSON.stringify(['hit', entry.entity, entry.list, entry.listing]);
    case 'accept-lead':
    case 'dismiss-lead':
      return leadKey(entry.placeholder, entry.candidate);
    case 'grade-source':
      return JSON.stringify(['source', entry.source]);
    case 'grade-statement':
      return JSON.stringify(['credibility', entry.statement]);
    case 'add-entity':
      return JSON.stringify(['entity', entry.entity.id]);
    case 'add-statement':
      return JSON.stringify(['statement', entry.statement.id]);
    default:
      return null;
  }
}

/**
 * The decisions that count, in the order of the log: those taken back are as if they had never been (taking back a
 * `retract` brings back what it took), then of those on one matter only the latest is left. Corrections of one
 * statement all stay: each builds on the one before.
 */
export function decisionsInForce(events: readonly LogEvent[]): DecisionEvent[] {
  const gone = takenBack(events);
  const matters = new Set<string>();
  const inForce: DecisionEvent[] = [];
  for (const event of events.toReversed()) {
    if (gone.has(event.seq) || !isDecisionEvent(event) || event.entry.kind === 'retract') continue;
    const matter = matterOf(event.entry);
    if (matter !== null && matters.has(matter)) continue;
    if (matter !== null) matters.add(matter);
    inForce.push(event);
  }
  return inForce.reverse();
}
