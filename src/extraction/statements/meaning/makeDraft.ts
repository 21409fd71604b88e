import type { Span } from '../../../model/citation.ts';
import type { EntityId } from '../../../model/entity.ts';
import type { StatementType } from '../../../model/statement.ts';
import type { Draft } from './Draft.ts';
import { type Filled, spanning } from './fill.ts';

/** Makes a find of what fills its roles; the span reaches over all of it and over `also`. */
export function makeDraft(
  type: StatementType,
  rule: string,
  confidence: number,
  roles: Record<string, Filled | undefined>,
  also: (Span | undefined)[],
  rest: Partial<Draft> = {},
): Draft {
  const filled: Record<string, EntityId[]> = {};
  for (const [role, value] of Object.entries(roles)) if (value) filled[role] = value.ids;
  return { type, rule, confidence, roles: filled, ...spanning(...Object.values(roles), ...also), ...rest };
}
