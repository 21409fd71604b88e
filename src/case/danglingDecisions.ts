import type { LogEvent } from '../model/decision.ts';
import type { EntityId } from '../model/entity.ts';
import type { StatementId } from '../model/statement.ts';
import { decisionReferences } from './decisionReferences.ts';
import { type DecisionEvent, decisionsInForce } from './decisionsInForce.ts';

/** A decision that counts, and the entity or statement it speaks of that is not there. */
export interface DanglingDecision {
  event: DecisionEvent;
  missing: string;
}

/** Tells whether reading found an entity or a statement of an id. */
export interface ReadThings {
  entity(id: EntityId): boolean;
  statement(id: StatementId): boolean;
}

/** The decisions in force that speak of an entity or a statement which neither reading found nor a person added. */
export function danglingDecisions(events: readonly LogEvent[], isRead: ReadThings): DanglingDecision[] {
  const inForce = decisionsInForce(events);
  const entities = new Set<string>();
  const statements = new Set<string>();
  for (const { entry } of inForce) {
    if (entry.kind === 'add-entity') entities.add(entry.entity.id);
    if (entry.kind === 'add-statement') statements.add(entry.statement.id);
  }
  return inForce.flatMap((event) => {
    const needs = decisionReferences(event.entry);
    return [
      ...needs.entities.filter((id) => !entities.has(id) && !isRead.entity(id)),
      ...needs.statements.filter((id) => !statements.has(id) && !isRead.statement(id)),
    ].map((missing) => ({ event, missing }));
  });
}
