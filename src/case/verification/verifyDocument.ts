import type { Database } from 'better-sqlite3';
import { citationHolds } from '../../model/citation.ts';
import type { LogEntry } from '../../model/decision.ts';
import type { DocumentId, DocumentRecord, Passage } from '../../model/document.ts';
import type { Entity } from '../../model/entity.ts';
import type { Mention } from '../../model/mention.ts';
import type { Statement } from '../../model/statement.ts';
import {
  DERIVED_PARTS,
  type Derived,
  derivedHash,
  type PartHashes,
  partHash,
  statementHash,
} from '../derivedHash.ts';
import { parseCanonical } from '../parseCanonical.ts';
import { sha256 } from '../sha256.ts';
import type { Problem } from './Verification.ts';

/** A document's row as the file holds it. */
export interface DocumentRow {
  id: DocumentId;
  sha256: string;
  record: string;
  parts: string;
}

/** What the log says of a document. */
export type Addition = Extract<LogEntry, { kind: 'document-added' | 'document-reread' }>;

interface StatementRow {
  id: string;
  document: DocumentId;
  start: number;
  end: number;
  quote: string;
  statement: string;
  hash: string;
}

/** Checks one document: bytes against hash, everything derived against the log, each citation against the text. */
export class DocumentCheck {
  readonly problems: Problem[] = [];
  passages = 0;
  citations = 0;
  readonly #db: Database;
  readonly #row: DocumentRow;
  readonly #label: string;

  constructor(db: Database, row: DocumentRow, name: string) {
    this.#db = db;
    this.#row = row;
    this.#label = `“${name}” (${row.id})`;
  }

  #report(what: string, place = '', statement?: string): void {
    const where = place === '' ? this.#label : `${this.#label}, ${place}`;
    this.problems.push({
      where,
      what,
      document: this.#row.id,
      ...(statement === undefined ? {} : { statement }),
    });
  }

  #attempt<T>(place: string, fallback: T, read: () => T): T {
    try {
      return read();
    } catch (error) {
      this.#report(`this cannot be read: ${(error as Error).message}`, place);
      return fallback;
    }
  }

  #rows<T>(place: string, sql: string): T[] {
    return this.#attempt(place, [], () => this.#db.prepare<[string], T>(sql).all(this.#row.id));
  }

  #parsed<T>(kind: string, sql: string): T[] {
    return this.#rows<{ ordinal: number; id?: string; json: string }>(`${kind}s`, sql).flatMap(
      ({ ordinal, id, json }) =>
        this.#attempt<T[]>(`${kind} ${id ?? ordinal}`, [], () => [parseCanonical<T>(json)]),
    );
  }

  /** Makes all checks of the document; whatever cannot be read any more becomes a problem. */
  run(addition: Addition | undefined): void {
    const record = this.#attempt<DocumentRecord | null>('record', null, () =>
      parseCanonical(this.#row.record),
    );
    this.#attempt('original bytes', undefined, () => this.#checkBytes(record));
    this.#attempt('what was derived', undefined, () => this.#checkDerived(record, addition));
  }

  #checkBytes(record: DocumentRecord | null): void {
    const place = 'original bytes';
    const bytes = this.#attempt(place, undefined, () =>
      this.#db
        .prepare<[string], Buffer>('SELECT bytes FROM originals WHERE document = ?')
        .pluck()
        .get(this.#row.id),
    );
    if (bytes === undefined) {
      this.#report('they are missing', place);
      return;
    }
    const hash = sha256(bytes);
    if (hash !== this.#row.sha256) this.#report(`they were altered: their SHA-256 is ${hash}`, place);
    if (!this.#row.sha256.startsWith(this.#row.id))
      this.#report('its id is not the beginning of its SHA-256');
    if (record && record.size !== bytes.length) {
      this.#report(`there are ${bytes.length} of them, and the record says ${record.size}`, place);
    }
    if (record && (record.sha256 !== this.#row.sha256 || record.id !== this.#row.id)) {
      this.#report('it is of another file', 'record');
    }
  }

  #statements(text: string): Statement[] {
    const sql =
      'SELECT id, document, start, "end", quote, statement, hash FROM statements WHERE document = ? ORDER BY ordinal';
    return this.#rows<StatementRow>('statements', sql).flatMap(
      ({ id, hash, statement: json, ...citation }) => {
        const place = `statement ${id}`;
        this.citations += 1;
        if (!citationHolds(text, citation)) {
          const what = `its quote does not stand in the text at ${citation.start}–${citation.end}: “${citation.quote}”`;
          this.#report(what, place, id);
        }
        return this.#attempt<Statement[]>(place, [], () => {
          const statement = { ...parseCanonical<Statement>(json), citation };
          if (statement.id !== id || statementHash(statement) !== hash)
            this.#report('it was altered', place, id);
          return [statement];
        });
      },
    );
  }

  #checkDerived(record: DocumentRecord | null, addition: Addition | undefined): void {
    const ofDocument = 'FROM texts WHERE document = ?';
    const [kept] = this.#rows<{ text: string }>('text', `SELECT text ${ofDocument}`);
    if (record?.outcome.status === 'read' && kept === undefined) this.#report('it is missing', 'text');
    const text = kept?.text ?? '';
    const derived = {
      record,
      text,
      passages: this.#parsed<Passage>(
        'passage',
        'SELECT ordinal, passage AS json FROM passages WHERE document = ? ORDER BY ordinal',
      ),
      mentions: this.#parsed<Mention>(
        'mention',
        'SELECT ordinal, mention AS json FROM mentions WHERE document = ? ORDER BY ordinal',
      ),
      entities: this.#parsed<Entity>(
        'entity',
        'SELECT ordinal, id, entity AS json FROM entities WHERE document = ? ORDER BY ordinal',
      ),
      statements: this.#statements(text),
    } as Derived;
    this.passages = derived.passages.length;
    const parts = this.#attempt<PartHashes | null>('hashes', null, () =>
      parseCanonical<PartHashes>(this.#row.parts),
    );
    if (!parts) return;
    for (const part of DERIVED_PARTS) {
      if (partHash(part, derived) !== parts[part]) this.#report('altered since it was added', part);
    }
    if (!addition) this.#report('the log has no event that it was added');
    else if (derivedHash(parts) !== addition.derived)
      this.#report('they are not those that the log recorded', 'hashes');
  }
}
