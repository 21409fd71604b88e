import type { Database, Statement } from 'better-sqlite3';
import type { DocumentId } from '../model/document.ts';
import type { Mention } from '../model/mention.ts';
import { canonicalJson } from './canonicalJson.ts';

/** The mentions that reading found in each document. */
export class MentionTable {
  readonly #insert: Statement<[DocumentId, number, string]>;
  readonly #ofDocument: Statement<[DocumentId], string>;

  constructor(db: Database) {
    this.#insert = db.prepare('INSERT INTO mentions (document, ordinal, mention) VALUES (?, ?, ?)');
    this.#ofDocument = db
      .prepare<[DocumentId], string>('SELECT mention FROM mentions WHERE document = ? ORDER BY ordinal')
      .pluck();
  }

  /** Stores a document's mentions; call it inside the transaction that adds the document. */
  add(document: DocumentId, mentions: Mention[]): void {
    mentions.forEach((mention, ordinal) => {
      this.#insert.run(document, ordinal, canonicalJson(mention));
    });
  }

  /** A document's mentions, in the order in which they were added. */
  list(document: DocumentId): Mention[] {
    return this.#ofDocument.all(document).map((json) => JSON.parse(json) as Mention);
  }
}
