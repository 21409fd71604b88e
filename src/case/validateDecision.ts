import type { Span } from '../model/citation.ts';
import { type Decision, isDecision, type LogEvent, type StatementChanges } from '../model/decision.ts';
import type { DocumentId } from '../model/document.ts';
import { ENTITY_TYPES, type Entity, type EntityId, kindOf } from '../model/entity.ts';
import type { Hit } from '../model/hit.ts';
import {
  STANCES,
  STATEMENT_ROLES,
  type Statement,
  type StatementId,
  type StatementType,
} from '../model/statement.ts';
import { isEdtf } from '../model/time.ts';
import { checkLead } from './checkLead.ts';
import { danglingDecisions, type ReadThings } from './danglingDecisions.ts';
import { InvalidDecision } from './InvalidDecision.ts';

/** What a decision may speak of; what was added by hand and not taken back included. */
export interface CaseContents {
  entity(id: EntityId): Entity | undefined;
  statement(id: StatementId): Statement | undefined;
  /** What reading itself found. */
  isRead: ReadThings;
  textOf(document: DocumentId): string | undefined;
  /** The whole log. */
  events: readonly LogEvent[];
  /** Those of the latest screening. */
  hits: readonly Omit<Hit, 'decision'>[];
}

export type Refuse = (subject: string, problem: string) => never;

function checkContent(
  content: StatementChanges,
  type: StatementType,
  contents: CaseContents,
  refuse: Refuse,
): void {
  const known: readonly string[] | undefined = STATEMENT_ROLES[type];
  if (!known) refuse(String(type), 'there is no such type of statement');
  if (content.stance !== undefined && !STANCES.includes(content.stance))
    refuse(content.stance, 'there is no such stance');
  if (content.time !== undefined && !isEdtf(content.time))
    refuse(content.time, 'it is not an EDTF time such as 2024-09');
  for (const [role, fillers] of Object.entries(content.roles ?? {})) {
    if (!known!.includes(role))
      refuse(role, `a statement of type ${type} has no such role, only ${known!.join(', ')}`);
    for (const filler of fillers) if (!contents.entity(filler)) refuse(filler, 'the case has no such entity');
  }
}

function checkSpan({ start, end }: Span, document: DocumentId, contents: CaseContents, refuse: Refuse): void {
  const text = contents.textOf(document) ?? refuse(document, 'the case has no such document with a text');
  const place = `${document} at ${start}–${end}`;
  if (![start, end].every(Number.isInteger) || !(0 <= start && start < end && end <= text.length)) {
    refuse(place, `its text has ${text.length} characters`);
  }
  if (!text.slice(start, end).isWellFormed()) refuse(place, 'this would cut a character in half');
}

function checkRetraction(seq: number, decision: Decision, contents: CaseContents, refuse: Refuse): void {
  const { events, isRead } = contents;
  const event = events[seq - 1] ?? refuse(`event ${seq}`, 'the log has no such event');
  if (!isDecision(event.entry)) refuse(`event ${seq}`, 'only decisions of people can be taken back');
  const after = [...events, { ...event, seq: events.length + 1, entry: decision }];
  const [dangling] = danglingDecisions(after, isRead);
  if (dangling) {
    refuse(
      `event ${seq}`,
      `event ${dangling.event.seq} needs ${dangling.missing}; take that event back first`,
    );
  }
}

/** Throws an InvalidDecision where a decision speaks of what the case does not have, or says what cannot be. */
export function validateDecision(decision: Decision, contents: CaseContents): void {
  const refuse: Refuse = (subject, problem) => {
    throw new InvalidDecision(decision.kind, subject, problem);
  };
  const entityOf = (id: EntityId) => contents.entity(id) ?? refuse(id, 'the case has no such entity');
  const statementOf = (id: StatementId) =>
    contents.statement(id) ?? refuse(id, 'the case has no such statement');
  switch (decision.kind) {
    case 'merge':
    case 'separate': {
      const [left, right] = decision.entities.map(entityOf) as [Entity, Entity];
      if (left.id === right.id) refuse(left.id, 'both sides are the same entity');
      if (decision.kind === 'merge' && kindOf(left.type) !== kindOf(right.type)) {
        refuse(left.id, `it is a ${kindOf(left.type)}, and ${right.id} is a ${kindOf(right.type)}`);
      }
      return;
    }
    case 'accept-statement':
    case 'reject-statement':
    case 'grade-statement':
      statementOf(decision.statement);
      return;
    case 'correct-statement': {
      const { changes } = decision;
      const statement = statementOf(decision.statement);
      if (Object.values(changes).every((value) => value === undefined))
        refuse(statement.id, 'nothing is changed');
      const type = changes.type ?? statement.type;
      checkContent({ ...changes, roles: changes.roles ?? statement.roles }, type, contents, refuse);
      return;
    }
    case 'add-statement': {
      const { statement } = decision;
      if (contents.statement(statement.id)) refuse(statement.id, 'the case has a statement of that id');
      checkSpan(statement, statement.document, contents, refuse);
      checkContent(statement, statement.type, contents, refuse);
      statement.attribution.forEach(entityOf);
      return;
    }
    case 'add-entity': {
      const { entity } = decision;
      if (contents.entity(entity.id)) refuse(entity.id, 'the case has an entity of that id');
      if (!ENTITY_TYPES.includes(entity.type)) refuse(String(entity.type), 'there is no such type of entity');
      if (entity.name.trim() === '') refuse(entity.id, 'it has no name');
      checkSpan(entity, entity.document, contents, refuse);
      return;
    }
    case 'confirm-hit':
    case 'dismiss-hit': {
      const { entity, list, listing } = decision;
      const isIt = (hit: Omit<Hit, 'decision'>) =>
        hit.entity.id === entity && hit.listing.list === list && hit.listing.id === listing;
      entityOf(entity);
      if (!contents.hits.some(isIt)) {
        refuse(`${list} ${listing}`, `the latest screening has no such hit for ${entity}`);
      }
      if (decision.reason.trim() === '') refuse(`${list} ${listing}`, 'a reason is needed');
      return;
    }
    case 'accept-lead':
    case 'dismiss-lead':
      checkLead(decision, entityOf, refuse);
      return;
    case 'grade-source':
      if (decision.source.trim() === '') refuse('a source', 'it has no name');
      return;
    case 'retract':
      checkRetraction(decision.event, decision, contents, refuse);
      return;
    default:
      refuse('the case', `there is no decision “${(decision as { kind: string }).kind}”`);
  }
}
