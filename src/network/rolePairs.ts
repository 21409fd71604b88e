import type { EntityId } from '../model/entity.ts';
import { STATEMENT_ROLES, type Statement, type StatementType } from '../model/statement.ts';

/** Two fillers of one statement that stand in a line of the network, with the roles they fill. */
export interface RolePair {
  from: EntityId;
  to: EntityId;
  fromRole: string;
  toRole: string;
}

function rolesToPair(type: StatementType, filled: string[]): [string, string][] {
  if (type === 'supply') {
    const chain = ['supplier', 'intermediary', 'recipient'].filter((role) => filled.includes(role));
    const along = chain.slice(1).map((role, at): [string, string] => [chain[at]!, role]);
    const goods = filled.includes('product') ? chain.map((role): [string, string] => [role, 'product']) : [];
    return [...along, ...goods];
  }
  const [subject, ...others] = STATEMENT_ROLES[type].filter((role) => filled.includes(role));
  return subject === undefined ? [] : others.map((other) => [subject, other]);
}

/**
 * The lines that one statement draws: its subject to each other role; a supply as supplier → intermediary → recipient with
 * the product beside each of them. Statements with one filled role draw none.
 */
export function rolePairs(statement: Pick<Statement, 'type' | 'roles'>): RolePair[] {
  const filled = Object.keys(statement.roles).filter((role) => statement.roles[role]!.length > 0);
  return rolesToPair(statement.type, filled).flatMap(([fromRole, toRole]) =>
    statement.roles[fromRole]!.flatMap((from) =>
      statement.roles[toRole]!.map((to) => ({ from, to, fromRole, toRole })),
    ),
  );
}
