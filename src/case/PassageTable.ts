import type { Database, Statement } from 'better-sqlite3';
import type { DocumentId, Passage } from '../model/document.ts';
import { canonicalJson } from './canonicalJson.ts';
import type { SearchIndex } from './SearchIndex.ts';

/** The passages of each document, in the order of its text. Adding them makes them searchable. */
export class PassageTable {
  readonly #insert: Statement<[DocumentId, number, string]>;
  readonly #ofDocument: Statement<[DocumentId], string>;
  readonly #index: SearchIndex;

  constructor(db: Database, index: SearchIndex) {
    this.#insert = db.prepare('INSERT INTO passages (document, ordinal, passage) VALUES (?, ?, ?)');
    this.#ofDocument = db
      .prepare<[DocumentId], string>('SELECT passage FROM passages WHERE document = ? ORDER BY ordinal')
      .pluck();
    this.#index = index;
  }

  /** Stores a document's passages and indexes their words; call it inside the transaction that adds the document. */
  add(document: DocumentId, text: string, passages: Passage[]): void {
    passages.forEach((passage, ordinal) => {
      const { lastInsertRowid } = this.#insert.run(document, ordinal, canonicalJson(passage));
      this.#index.add(Number(lastInsertRowid), text.slice(passage.start, passage.end));
    });
  }

  /** A document's passages; none where it was not read or is not in the case. */
  list(document: DocumentId): Passage[] {
    return this.#ofDocument.all(document).map((json) => JSON.parse(json) as Passage);
  }
}
