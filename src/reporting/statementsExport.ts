import type { Entity, EntityId, EntityType } from '../model/entity.ts';
import type { ReviewedStatement } from '../model/review.ts';
import type { PropertyValue, Stance, StatementType } from '../model/statement.ts';

/** One document's entities and statements in the exchange shape that scorers and other tools read. */
export interface StatementsExport {
  document: string;
  text: string;
  entities: { id: EntityId; type: EntityType; names: string[]; named: boolean }[];
  statements: {
    type: StatementType;
    roles: Record<string, EntityId[]>;
    stance: Stance;
    /** Nearest speaker first; "document" where it is a paper. */
    attribution: string[];
    time?: string;
    properties?: Record<string, PropertyValue>;
    start: number;
    end: number;
    quote: string;
  }[];
}

/** Entities and statements of one document as they stand after review; rejected statements are left out. Offsets count UTF-16 code units of `text`. */
export function statementsExport(
  document: { name: string },
  text: string,
  entities: readonly Entity[],
  statements: readonly ReviewedStatement[],
): StatementsExport {
  return {
    document: document.name,
    text,
    entities: entities.map(({ id, type, names, named }) => ({ id, type, names, named })),
    statements: statements
      .filter(({ review }) => review.state !== 'rejected')
      .map(({ type, roles, stance, attribution, time, properties, citation }) => ({
        type,
        roles,
        stance,
        attribution: attribution.map((step) => (step.by === 'document' ? 'document' : step.entity)),
        ...(time !== undefined && { time }),
        ...(Object.keys(properties).length > 0 && { properties }),
        start: citation.start,
        end: citation.end,
        quote: citation.quote,
      })),
  };
}
