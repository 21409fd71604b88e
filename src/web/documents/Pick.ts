import type { Span } from '../../model/citation.ts';
import type { NewEntity } from '../../model/decision.ts';
import type { EntityId, EntityType } from '../../model/entity.ts';

/** What fills a role in the form: an entity of the document, or one that is marked now, under the id it will have. */
export type Pick = { entity: EntityId } | { fresh: NewEntity };

/** The id of what was picked. */
export function pickId(pick: Pick): EntityId {
  return 'entity' in pick ? pick.entity : pick.fresh.id;
}

/** Marks a name of the text as a new entity; null where neither the quote nor the rest of the document contains it. */
export function markFresh(
  document: string,
  text: string,
  quote: Span,
  name: string,
  type: EntityType,
): NewEntity | null {
  const inQuote = text.slice(quote.start, quote.end).indexOf(name);
  const start = inQuote >= 0 ? quote.start + inQuote : text.indexOf(name);
  if (start < 0 || name.trim() === '') return null;
  const id = `${document}:p${crypto.randomUUID().slice(0, 8)}`;
  return { id, document, type, name, named: true, start, end: start + name.length };
}
