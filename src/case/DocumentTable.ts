import type { Database, Statement } from 'better-sqlite3';
import type { LogEvent } from '../model/decision.ts';
import type { DocumentId, DocumentRecord, Passage } from '../model/document.ts';
import type { Extract, ReadText } from '../model/reading.ts';
import { canonicalJson } from './canonicalJson.ts';
import { checkDerived, checkRecord } from './checkAddition.ts';
import { type Derived, derivedHash, partHashes } from './derivedHash.ts';
import type { EntityTable } from './EntityTable.ts';
import { InvalidAddition } from './InvalidAddition.ts';
import type { LogTable } from './LogTable.ts';
import type { MentionTable } from './MentionTable.ts';
import type { PassageTable } from './PassageTable.ts';
import type { SearchIndex } from './SearchIndex.ts';
import type { StatementTable } from './StatementTable.ts';
import { type Snippet, snippetOf } from './snippetOf.ts';
import { wellFormed } from './wellFormed.ts';
import { writeTransaction } from './writeTransaction.ts';

/** One file with all that was made of it. `reading` is absent where it could not be read. */
export interface Addition {
  record: DocumentRecord;
  bytes: Uint8Array;
  reading?: Pick<ReadText, 'text' | 'passages'> | undefined;
  extract?: Extract | undefined;
}

/**
 * `already-here`: the same bytes are in the case under this record, and nothing was changed. `reread`: they were, could
 * not be read then, and now are.
 */
export type AddResult =
  | { status: 'added' | 'reread'; event: LogEvent }
  | { status: 'already-here'; document: DocumentRecord };

export interface SearchHit {
  document: DocumentId;
  passage: Passage;
  snippet: Snippet;
}

/** The tables that a document is spread over. */
export interface DocumentParts {
  log: LogTable;
  passages: PassageTable;
  mentions: MentionTable;
  entities: EntityTable;
  statements: StatementTable;
  search: SearchIndex;
}

// SQLite holds a thousand million bytes in one value.
const MOST_BYTES = 999_000_000;
const NOTHING: Extract = { mentions: [], entities: [], statements: [] };

/** The documents of a case: original bytes, record, text. Nothing is ever changed once it was read. */
export class DocumentTable {
  readonly #parts: DocumentParts;
  readonly #add: (derived: Derived, bytes: Uint8Array, author: string) => AddResult;
  readonly #bySha256: Statement<[string], string>;
  readonly #all: Statement<[], string>;
  readonly #one: Statement<[DocumentId], string>;
  readonly #text: Statement<[DocumentId], string>;
  readonly #original: Statement<[DocumentId], Buffer>;

  constructor(db: Database, parts: DocumentParts) {
    this.#parts = parts;
    const insert = db.prepare('INSERT INTO documents (id, sha256, record, parts) VALUES (?, ?, ?, ?)');
    const insertBytes = db.prepare('INSERT INTO originals (document, bytes) VALUES (?, ?)');
    const insertText = db.prepare('INSERT INTO texts (document, text) VALUES (?, ?)');
    this.#bySha256 = db.prepare<[string], string>('SELECT record FROM documents WHERE sha256 = ?').pluck();
    this.#all = db.prepare<[], string>('SELECT record FROM documents ORDER BY seq').pluck();
    this.#one = db.prepare<[DocumentId], string>('SELECT record FROM documents WHERE id = ?').pluck();
    this.#text = db.prepare<[DocumentId], string>('SELECT text FROM texts WHERE document = ?').pluck();
    this.#original = db
      .prepare<[DocumentId], Buffer>('SELECT bytes FROM originals WHERE document = ?')
      .pluck();
    const replace = db.prepare('UPDATE documents SET record = ?, parts = ? WHERE id = ?');
    const insertDerived = ({ record, text, passages, mentions, entities, statements }: Derived) => {
      if (record.outcome.status === 'read') insertText.run(record.id, text);
      parts.passages.add(record.id, text, passages);
      parts.mentions.add(record.id, mentions);
      parts.entities.add(record.id, entities);
      parts.statements.add(record.id, statements);
    };
    this.#add = writeTransaction(db, (derived: Derived, bytes: Uint8Array, author: string): AddResult => {
      const { record } = derived;
      const { id, sha256, name } = record;
      const present = this.#bySha256.get(sha256);
      if (present === undefined) {
        const hashes = partHashes(derived);
        insert.run(id, sha256, canonicalJson(record), canonicalJson(hashes));
        insertBytes.run(id, bytes);
        insertDerived(derived);
        const entry = {
          kind: 'document-added',
          document: id,
          sha256,
          name,
          derived: derivedHash(hashes),
        } as const;
        return { status: 'added', event: parts.log.append(entry, author) };
      }
      const before = JSON.parse(present) as DocumentRecord;
      // What was read once stays as it was read: decisions speak of its statements.
      if (before.outcome.status === 'read' || record.outcome.status !== 'read') {
        return { status: 'already-here', document: before };
      }
      const reread = { ...derived, record: { ...record, name: before.name, addedAt: before.addedAt } };
      const hashes = partHashes(reread);
      replace.run(canonicalJson(reread.record), canonicalJson(hashes), id);
      insertDerived(reread);
      const entry = { kind: 'document-reread', document: id, derived: derivedHash(hashes) } as const;
      return { status: 'reread', event: parts.log.append(entry, author) };
    });
  }

  /**
   * Adds a document with its log event, wholly or not at all. The same bytes a second time change nothing, unless they
   * could not be read before and now are. Throws an InvalidAddition where the record does not fit the bytes, or a statement
   * does not reproduce its quote.
   */
  add({ record, bytes, reading, extract }: Addition, author = 'redthread'): AddResult {
    if ((record.outcome.status === 'read') !== (reading !== undefined) || (extract && !reading)) {
      throw new InvalidAddition('outcome', record.id, 'a text is given where it is read, and only there');
    }
    if (bytes.length > MOST_BYTES) {
      throw new InvalidAddition('size', record.id, `it has more than ${MOST_BYTES} bytes; add it in parts`);
    }
    const given = {
      record,
      text: reading?.text ?? '',
      passages: reading?.passages ?? [],
      ...(extract ?? NOTHING),
    };
    const derived = wellFormed<Derived>(given);
    checkRecord(derived, bytes);
    checkDerived(derived);
    return this.#add(derived, bytes, author);
  }

  /** Whether the case holds a file with this SHA-256 (64 hex digits). */
  has(sha256: string): boolean {
    return this.#bySha256.get(sha256) !== undefined;
  }

  /** All records, in the order in which they were added. */
  list(): DocumentRecord[] {
    return this.#all.all().map((json) => JSON.parse(json) as DocumentRecord);
  }

  /** The record of that id; undefined where the case has no such document. */
  get(id: DocumentId): DocumentRecord | undefined {
    const json = this.#one.get(id);
    return json === undefined ? undefined : (JSON.parse(json) as DocumentRecord);
  }

  /** The text that all offsets count in; undefined where the document was not read. */
  text(id: DocumentId): string | undefined {
    return this.#text.get(id);
  }

  /** The passages of the text, in its order. */
  passages(id: DocumentId): Passage[] {
    return this.#parts.passages.list(id);
  }

  /** The bytes as they came; undefined where the case has no such document. */
  original(id: DocumentId): Buffer | undefined {
    return this.#original.get(id);
  }

  /**
   * Passages that hold every word and "quoted phrase" of the query, best first. Case and accents do not count; words
   * are found by their beginning, Chinese, Japanese and Korean characters anywhere, however few.
   */
  search(query: string, limit = 50): SearchHit[] {
    return this.#parts.search.find(query, limit).map(({ document, passage }) => {
      const text = this.#text.get(document) ?? '';
      return { document, passage, snippet: snippetOf(text.slice(passage.start, passage.end), query) };
    });
  }
}
