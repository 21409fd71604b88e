import type { Database, Statement } from 'better-sqlite3';
import type { LogEntry, LogEvent } from '../model/decision.ts';
import { canonicalJson } from './canonicalJson.ts';
import { eventHash, FIRST_PREVIOUS } from './eventHash.ts';
import { writeTransaction } from './writeTransaction.ts';

/** An event as its row holds it. */
export interface LogRow {
  seq: number;
  at: string;
  author: string;
  entry: string;
  previous: string;
  hash: string;
}

const COLUMNS = 'seq, at, author, entry, previous, hash';

function fromRow(row: LogRow): LogEvent {
  return { ...row, entry: JSON.parse(row.entry) as LogEntry };
}

/** The hash-chained log. Events are only ever appended; triggers in the file refuse everything else. */
export class LogTable {
  readonly #append: (entry: LogEntry, author: string) => LogEvent;
  readonly #all: Statement<[], LogRow>;
  readonly #one: Statement<[number], LogRow>;
  readonly #length: Statement<[], number>;

  constructor(db: Database) {
    this.#all = db.prepare(`SELECT ${COLUMNS} FROM log ORDER BY seq`);
    this.#one = db.prepare(`SELECT ${COLUMNS} FROM log WHERE seq = ?`);
    this.#length = db.prepare<[], number>('SELECT count(*) FROM log').pluck();
    const last = db.prepare<[], { seq: number; hash: string }>('SELECT seq, hash FROM log ORDER BY seq DESC');
    const insert = db.prepare(
      `INSERT INTO log (${COLUMNS}) VALUES (@seq, @at, @author, @entry, @previous, @hash)`,
    );
    this.#append = writeTransaction(db, (entry: LogEntry, author: string): LogEvent => {
      const before = last.get();
      const event = {
        seq: (before?.seq ?? 0) + 1,
        at: new Date().toISOString(),
        author: author.toWellFormed(),
        entry: JSON.parse(canonicalJson(entry)) as LogEntry,
        previous: before?.hash ?? FIRST_PREVIOUS,
      };
      const hash = eventHash(event);
      insert.run({ ...event, entry: canonicalJson(entry), hash });
      return { ...event, hash };
    });
  }

  /** Appends an entry and returns the event it became. `author` is a person's name, or "redthread" for the machine. */
  append(entry: LogEntry, author: string): LogEvent {
    return this.#append(entry, author);
  }

  /** How many events there are; whoever has read that many has read all. */
  get length(): number {
    return this.#length.get()!;
  }

  /** All events, the oldest first. */
  list(): LogEvent[] {
    return this.#all.all().map(fromRow);
  }

  /** The event of that number; undefined where there is none. */
  get(seq: number): LogEvent | undefined {
    const row = this.#one.get(seq);
    return row && fromRow(row);
  }
}
