import type { Span } from '../../model/citation.ts';
import type { Decision } from '../../model/decision.ts';
import { STATEMENT_ROLES, type Stance, type Statement, type StatementType } from '../../model/statement.ts';
import { type Pick, pickId } from './Pick.ts';

interface Edited {
  document: string;
  statement?: Statement | undefined;
  span: Span;
  type: StatementType;
  stance: Stance;
  /** EDTF, or empty. */
  time: string;
  roles: Record<string, Pick[]>;
  speakers: Pick[];
}

/** The decisions that a filled form amounts to: new entities first, then the statement that speaks of them. */
export function editedDecisions(edited: Edited): { id: string; decisions: Decision[] } {
  const { document, statement, span, type, stance, speakers } = edited;
  const filled = STATEMENT_ROLES[type].flatMap((role): [string, Pick[]][] => {
    const picks = edited.roles[role] ?? [];
    return picks.length > 0 ? [[role, picks]] : [];
  });
  const fresh = [...filled.flatMap(([, picks]) => picks), ...speakers].flatMap((pick): Decision[] =>
    'fresh' in pick ? [{ kind: 'add-entity', entity: pick.fresh }] : [],
  );
  const roles = Object.fromEntries(filled.map(([role, picks]) => [role, picks.map(pickId)]));
  const time = edited.time || undefined;
  if (statement) {
    const changes = { type, stance, roles, time };
    return {
      id: statement.id,
      decisions: [...fresh, { kind: 'correct-statement', statement: statement.id, changes }],
    };
  }
  const id = `${document}:h${crypto.randomUUID().slice(0, 8)}`;
  const added = {
    id,
    document,
    start: span.start,
    end: span.end,
    type,
    stance,
    roles,
    time,
    attribution: speakers.map(pickId),
    properties: {},
  };
  return { id, decisions: [...fresh, { kind: 'add-statement', statement: added }] };
}
