import type { Database, Statement } from 'better-sqlite3';
import type { DocumentId } from '../model/document.ts';
import type { Entity, EntityId } from '../model/entity.ts';
import { canonicalJson } from './canonicalJson.ts';

/** The entities that reading found, each of one document. Those that people add by hand are in the log. */
export class EntityTable {
  readonly #insert: Statement<[EntityId, DocumentId, number, string]>;
  readonly #all: Statement<[], string>;
  readonly #ofDocument: Statement<[DocumentId], string>;
  readonly #one: Statement<[EntityId], string>;

  constructor(db: Database) {
    this.#insert = db.prepare('INSERT INTO entities (id, document, ordinal, entity) VALUES (?, ?, ?, ?)');
    this.#all = db
      .prepare<[], string>(
        'SELECT entity FROM entities JOIN documents ON documents.id = document ORDER BY documents.seq, ordinal',
      )
      .pluck();
    this.#ofDocument = db
      .prepare<[DocumentId], string>('SELECT entity FROM entities WHERE document = ? ORDER BY ordinal')
      .pluck();
    this.#one = db.prepare<[EntityId], string>('SELECT entity FROM entities WHERE id = ?').pluck();
  }

  /** Stores a document's entities; call it inside the transaction that adds the document. */
  add(document: DocumentId, entities: Entity[]): void {
    entities.forEach((entity, ordinal) => {
      this.#insert.run(entity.id, document, ordinal, canonicalJson(entity));
    });
  }

  /** The entities of one document, or of all documents in the order in which they were added. */
  list(document?: DocumentId): Entity[] {
    const rows = document === undefined ? this.#all.all() : this.#ofDocument.all(document);
    return rows.map((json) => JSON.parse(json) as Entity);
  }

  /** The entity of that id; undefined where reading found none. */
  get(id: EntityId): Entity | undefined {
    const json = this.#one.get(id);
    return json === undefined ? undefined : (JSON.parse(json) as Entity);
  }
}
