import type { Database, Statement as Query } from 'better-sqlite3';
import type { DocumentId } from '../model/document.ts';
import type { Statement, StatementId } from '../model/statement.ts';
import { canonicalJson } from './canonicalJson.ts';
import { statementHash } from './derivedHash.ts';

interface StatementRow {
  document: DocumentId;
  start: number;
  end: number;
  quote: string;
  statement: string;
}

function fromRow({ document, start, end, quote, statement }: StatementRow): Statement {
  return { ...(JSON.parse(statement) as Statement), citation: { document, start, end, quote } };
}

const COLUMNS = 'document, start, "end", quote, statement';

/** The statements that reading proposed. What people decided on them, and added by hand, is in the log. */
export class StatementTable {
  readonly #insert: Query<[StatementId, DocumentId, number, number, number, string, string, string]>;
  readonly #all: Query<[], StatementRow>;
  readonly #ofDocument: Query<[DocumentId], StatementRow>;
  readonly #one: Query<[StatementId], StatementRow>;

  constructor(db: Database) {
    this.#insert = db.prepare(
      'INSERT INTO statements (id, document, ordinal, start, "end", quote, statement, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
    );
    this.#all = db.prepare(
      `SELECT ${COLUMNS} FROM statements JOIN documents ON documents.id = document ORDER BY documents.seq, ordinal`,
    );
    this.#ofDocument = db.prepare(`SELECT ${COLUMNS} FROM statements WHERE document = ? ORDER BY ordinal`);
    this.#one = db.prepare(`SELECT ${COLUMNS} FROM statements WHERE id = ?`);
  }

  /** Stores a document's statements, whose citations have been checked; call it inside the adding transaction. */
  add(document: DocumentId, statements: Statement[]): void {
    statements.forEach((statement, ordinal) => {
      const { citation, ...rest } = statement;
      const { start, end, quote } = citation;
      const hash = statementHash(statement);
      this.#insert.run(rest.id, document, ordinal, start, end, quote, canonicalJson(rest), hash);
    });
  }

  /** The statements of one document, or of all documents in the order in which they were added. */
  list(document?: DocumentId): Statement[] {
    return (document === undefined ? this.#all.all() : this.#ofDocument.all(document)).map(fromRow);
  }

  /** The statement of that id; undefined where reading proposed none. */
  get(id: StatementId): Statement | undefined {
    const row = this.#one.get(id);
    return row && fromRow(row);
  }
}
