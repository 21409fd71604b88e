import type { Decision } from '../model/decision.ts';
import type { EntityId } from '../model/entity.ts';
import type { StatementId } from '../model/statement.ts';

/** The entities and statements that a decision needs in the case to mean anything. */
export function decisionReferences(decision: Decision): { entities: EntityId[]; statements: StatementId[] } {
  switch (decision.kind) {
    case 'merge':
    case 'separate':
      return { entities: decision.entities, statements: [] };
    case 'confirm-hit':
    case 'dismiss-hit':
      return { entities: [decision.entity], statements: [] };
    case 'accept-lead':
    case 'dismiss-lead': {
      const { placeholder, candidate } = decision;
      return {
        entities: [placeholder, ...('entity' in candidate ? [candidate.entity] : [])],
        statements: [],
      };
    }
    case 'accept-statement':
    case 'reject-statement':
    case 'grade-statement':
      return { entities: [], statements: [decision.statement] };
    case 'correct-statement':
      return {
        entities: Object.values(decision.changes.roles ?? {}).flat(),
        statements: [decision.statement],
      };
    case 'add-statement': {
      const { roles, attribution } = decision.statement;
      return { entities: [...Object.values(roles).flat(), ...attribution], statements: [] };
    }
    default:
      return { entities: [], statements: [] };
  }
}
