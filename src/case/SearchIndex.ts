import type { Database, Statement } from 'better-sqlite3';
import type { DocumentId, Passage } from '../model/document.ts';
import { indexedWords } from './indexedWords.ts';
import { searchQuery } from './searchQuery.ts';

/** A passage that answers a search, best first. */
export interface PassageHit {
  document: DocumentId;
  passage: Passage;
}

/** Full-text index over all passages (FTS5). It holds no copy of the text, and can be built again from it. */
export class SearchIndex {
  readonly #insert: Statement<[number, string]>;
  readonly #search: Statement<[string, number], { document: DocumentId; passage: string }>;

  constructor(db: Database) {
    this.#insert = db.prepare('INSERT INTO passage_search (rowid, words) VALUES (?, ?)');
    this.#search = db.prepare(
      `SELECT document, passage FROM passage_search JOIN passages ON passages.seq = passage_search.rowid
       WHERE passage_search MATCH ? ORDER BY passage_search.rank LIMIT ?`,
    );
  }

  /** Indexes the words of one passage under its row number. */
  add(passage: number, text: string): void {
    this.#insert.run(passage, indexedWords(text));
  }

  /** Passages that hold all words and "quoted phrases" of the query; none where it has no letter or digit. */
  find(query: string, limit: number): PassageHit[] {
    const match = searchQuery(query);
    if (match === null) return [];
    return this.#search
      .all(match, limit)
      .map(({ document, passage }) => ({ document, passage: JSON.parse(passage) as Passage }));
  }
}
