import { type Database, SqliteError } from 'better-sqlite3';
import type { Decision, LogEvent } from '../model/decision.ts';
import { addedEntities } from './addedEntities.ts';
import { addedStatements } from './addedStatements.ts';
import { DocumentTable } from './DocumentTable.ts';
import { EntityTable } from './EntityTable.ts';
import { LogTable } from './LogTable.ts';
import { MentionTable } from './MentionTable.ts';
import { PassageTable } from './PassageTable.ts';
import { ScreeningTable } from './ScreeningTable.ts';
import { SearchIndex } from './SearchIndex.ts';
import { StatementTable } from './StatementTable.ts';
import { type CaseContents, validateDecision } from './validateDecision.ts';
import type { Verification } from './verification/Verification.ts';
import { verifyDatabase } from './verification/verifyDatabase.ts';
import { writeTransaction } from './writeTransaction.ts';

const COMPACTED_BYTES = 64 * 1024 * 1024;
// Somebody else has the case open, or the disk has no room for a second copy: it is whole as it is.
const LEFT_AS_IT_IS = /^SQLITE_(BUSY|LOCKED|FULL)/;
const SIZE = 'SELECT page_count * page_size FROM pragma_page_count, pragma_page_size';

/** An open case. All reading and writing of one case file goes through its tables. */
export class CaseFile {
  readonly path: string;
  readonly readonly: boolean;
  readonly documents: DocumentTable;
  readonly mentions: MentionTable;
  readonly entities: EntityTable;
  readonly statements: StatementTable;
  readonly log: LogTable;
  readonly screenings: ScreeningTable;
  readonly #db: Database;

  /** Takes an open database of the present version; use `createCase` or `openCase`. */
  constructor(db: Database) {
    this.#db = db;
    this.path = db.name;
    this.readonly = db.readonly;
    this.log = new LogTable(db);
    const search = new SearchIndex(db);
    const passages = new PassageTable(db, search);
    this.mentions = new MentionTable(db);
    this.entities = new EntityTable(db);
    this.statements = new StatementTable(db);
    const { log, mentions, entities, statements } = this;
    this.documents = new DocumentTable(db, { log, passages, mentions, entities, statements, search });
    this.screenings = new ScreeningTable(db, log);
  }

  /** The name that the case was given when it was created. */
  get name(): string {
    const first = this.log.get(1)?.entry;
    return first?.kind === 'case-created' ? first.name : '';
  }

  /** Appends a person's decision to the log. Throws an InvalidDecision where it speaks of what the case does not have. */
  decide(decision: Decision, author: string): LogEvent {
    const decide = writeTransaction(this.#db, () => {
      validateDecision(decision, this.#contents());
      return this.log.append(decision, author);
    });
    this.#db.pragma('synchronous = FULL');
    try {
      return decide();
    } finally {
      this.#db.pragma('synchronous = NORMAL');
    }
  }

  #contents(): CaseContents {
    const events = this.log.list();
    const textOf = (document: string) => this.documents.text(document);
    const entitiesByHand = addedEntities(events);
    const statementsByHand = addedStatements(events, textOf);
    return {
      events,
      textOf,
      isRead: {
        entity: (id) => this.entities.get(id) !== undefined,
        statement: (id) => this.statements.get(id) !== undefined,
      },
      entity: (id) => this.entities.get(id) ?? entitiesByHand.find((entity) => entity.id === id),
      statement: (id) => this.statements.get(id) ?? statementsByHand.find((statement) => statement.id === id),
      hits: this.screenings.latest()?.hits ?? [],
    };
  }

  /** Verifies the whole case as it stands; see `verifyCase`. */
  verify(): Verification {
    return verifyDatabase(this.#db);
  }

  // When SQLite splits a page it leaves behind copies of what it moved. Written anew, the file holds each byte of
  // evidence once, so that whatever is altered in it is altered evidence. Large files are not worth the wait.
  #compact(): void {
    const bytes = this.#db.prepare<[], number>(SIZE).pluck().get()!;
    const changes = this.#db.prepare<[], number>('SELECT total_changes()').pluck().get()!;
    if (changes > 0 && bytes <= COMPACTED_BYTES) this.#db.exec('VACUUM');
  }

  /** Closes the case into one file. Where another process still has it open, that one will do so. */
  close(): void {
    if (!this.#db.open) return;
    try {
      if (!this.readonly) {
        this.#db.pragma('busy_timeout = 0');
        this.#compact();
        this.#db.pragma('journal_mode = DELETE');
      }
    } catch (error) {
      if (!(error instanceof SqliteError && LEFT_AS_IT_IS.test(error.code))) throw error;
    } finally {
      this.#db.close();
    }
  }
}
