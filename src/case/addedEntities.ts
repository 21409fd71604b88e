import type { LogEvent } from '../model/decision.ts';
import type { DocumentId } from '../model/document.ts';
import { type Entity, kindOf } from '../model/entity.ts';
import type { Mention } from '../model/mention.ts';
import { decisionsInForce } from './decisionsInForce.ts';

function additions(events: readonly LogEvent[]) {
  return decisionsInForce(events).flatMap(({ entry }) => (entry.kind === 'add-entity' ? [entry.entity] : []));
}

/** The entities that people marked by hand and have not taken back, in the order of the log. */
export function addedEntities(events: readonly LogEvent[]): Entity[] {
  return additions(events).map(({ id, document, type, name, named }) => ({
    id,
    document,
    type,
    names: [name],
    named,
  }));
}

/** The places in one document's text where people marked entities by hand. */
export function addedMentions(events: readonly LogEvent[], document: DocumentId): Mention[] {
  return additions(events)
    .filter((entity) => entity.document === document)
    .map(({ id, type, start, end }) => {
      const kind = kindOf(type);
      return {
        kind: kind === 'place' || kind === 'product' ? kind : 'party',
        entity: id,
        rule: 'person',
        start,
        end,
      };
    });
}
