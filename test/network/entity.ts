import type { Entity, EntityType } from '../../src/model/entity.ts';
import type { ReviewedStatement } from '../../src/model/review.ts';
import type { Stance, StatementType } from '../../src/model/statement.ts';

/** An entity of the document that its id begins with. */
export function entity(id: string, type: EntityType, name: string, more: Partial<Entity> = {}): Entity {
  return { id, document: id.split(':')[0]!, type, names: [name], named: true, ...more };
}

/** A statement with a quote made of its own parts. */
export function statement(
  id: string,
  type: StatementType,
  roles: Record<string, string[]>,
  more: Partial<ReviewedStatement> & { stance?: Stance } = {},
): ReviewedStatement {
  return {
    id,
    type,
    roles,
    stance: 'asserted',
    attribution: [],
    properties: {},
    citation: { document: 'aa', start: 0, end: id.length, quote: id },
    rule: 'test',
    confidence: 1,
    review: { state: 'proposed' },
    ...more,
  };
}
