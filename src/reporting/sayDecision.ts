import type { Decision } from '../model/decision.ts';
import type { LeadSubject } from '../model/lead.ts';
import type { ReportContext } from './ReportContext.ts';

/** A decision of the log in one line, with the names that the report uses where it knows them. */
export function sayDecision(decision: Decision, context: ReportContext): string {
  const entity = (id: string) => context.nameOf(id);
  const subject = (candidate: LeadSubject) =>
    'entity' in candidate
      ? entity(candidate.entity)
      : `${candidate.name} (${candidate.list} ${candidate.listing})`;
  switch (decision.kind) {
    case 'merge':
      return `${entity(decision.entities[0])} and ${entity(decision.entities[1])} are one`;
    case 'separate':
      return `${entity(decision.entities[0])} and ${entity(decision.entities[1])} are not one`;
    case 'accept-statement':
      return `accepted statement ${decision.statement}`;
    case 'reject-statement':
      return `rejected statement ${decision.statement}`;
    case 'correct-statement':
      return `corrected statement ${decision.statement}: ${Object.keys(decision.changes).join(', ')}`;
    case 'add-statement':
      return `added statement ${decision.statement.id} by hand`;
    case 'add-entity':
      return `added ${decision.entity.name} by hand`;
    case 'confirm-hit':
      return `confirmed that ${entity(decision.entity)} is ${decision.list} ${decision.listing}`;
    case 'dismiss-hit':
      return `dismissed that ${entity(decision.entity)} is ${decision.list} ${decision.listing}`;
    case 'accept-lead':
      return `identified ${entity(decision.placeholder)} as ${subject(decision.candidate)}`;
    case 'dismiss-lead':
      return `held that ${entity(decision.placeholder)} is not ${subject(decision.candidate)}`;
    case 'grade-source':
      return `graded ${decision.source} ${decision.reliability}`;
    case 'grade-statement':
      return `graded statement ${decision.statement} ${decision.credibility}`;
    case 'retract':
      return `took back decision ${decision.event}`;
  }
}
