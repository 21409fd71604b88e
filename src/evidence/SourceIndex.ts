import type { DocumentRecord } from '../model/document.ts';
import type { EntityId } from '../model/entity.ts';
import type { ChainLink } from '../model/evidence.ts';
import type { Party } from '../model/party.ts';
import { foldSource } from './foldSource.ts';

/** Finds the party behind an entity or a publisher's name, so that one source is one link however a document names it. */
export class SourceIndex {
  readonly #byEntity = new Map<EntityId, Party>();
  readonly #byName = new Map<string, Party>();

  constructor(parties: readonly Party[]) {
    for (const party of parties) {
      for (const entity of party.entities) this.#byEntity.set(entity, party);
      if (!party.named) continue;
      for (const name of party.names) {
        const key = foldSource(name);
        if (!this.#byName.has(key)) this.#byName.set(key, party);
      }
    }
  }

  partyOf(entity: EntityId): Party | undefined {
    return this.#byEntity.get(entity);
  }

  /** The link of a party that speaks; one that the text does not name is anonymous. */
  linkOf(entity: EntityId): ChainLink {
    const party = this.#byEntity.get(entity);
    if (!party) return { kind: 'anonymous', label: 'somebody' };
    return { kind: party.named ? 'party' : 'anonymous', label: party.name, party: party.id };
  }

  /** The outermost link: who put the document out, or the document itself where nobody says. */
  publisherOf(document: DocumentRecord): ChainLink {
    const { publisher } = document;
    if (!publisher) return { kind: 'document', label: document.title ?? document.name };
    const party = this.#byName.get(foldSource(publisher));
    return { kind: 'publisher', label: publisher, ...(party && { party: party.id }) };
  }
}

/** What makes two links the same source: the party where it is known, otherwise the folded name. */
export function sourceKey(link: ChainLink): string {
  return link.party ?? `name:${foldSource(link.label)}`;
}
