import type { LogEvent } from '../model/decision.ts';
import type { EntityId } from '../model/entity.ts';
import type { LeadDecision, LeadSubject } from '../model/lead.ts';
import { decisionsInForce } from './decisionsInForce.ts';

/** A person's word on who a placeholder is, or is not. */
export interface DecidedLead {
  placeholder: EntityId;
  candidate: LeadSubject;
  decision: LeadDecision;
}

/** What people decided on leads, in the order of the log. */
export function leadDecisions(events: readonly LogEvent[]): DecidedLead[] {
  return decisionsInForce(events).flatMap(({ seq: event, author, at, entry }) => {
    if (entry.kind !== 'accept-lead' && entry.kind !== 'dismiss-lead') return [];
    const { placeholder, candidate, reason } = entry;
    const verdict = entry.kind === 'accept-lead' ? 'accepted' : 'dismissed';
    return [{ placeholder, candidate, decision: { verdict, reason, author, at, event } }];
  });
}
