import type { Database, Statement } from 'better-sqlite3';
import type { LogEvent } from '../model/decision.ts';
import type { Hit } from '../model/hit.ts';
import { canonicalJson } from './canonicalJson.ts';
import type { LogTable } from './LogTable.ts';
import { sha256 } from './sha256.ts';
import { writeTransaction } from './writeTransaction.ts';

/** A hit as the machine found it; decisions on it are in the log. */
export type ScreenedHit = Omit<Hit, 'decision'>;

/** All parties of the case against the lists as they stood on a day. */
export interface Screening {
  /** ISO day. */
  asOf: string;
  /** The snapshot of each list that stood on that day; null where the list has none that old. */
  lists: { list: string; snapshot: string | null }[];
  /** Hits at or above this score are alerts. */
  threshold: number;
  hits: ScreenedHit[];
}

/** The hash that the log keeps of a screening: SHA-256 over its canonical JSON. */
export function screeningHash(screening: Screening): string {
  return sha256(canonicalJson(screening));
}

/** The latest screening. Earlier ones remain in the log, by their day, snapshots and hash. */
export class ScreeningTable {
  readonly #save: (screening: Screening, author: string) => LogEvent;
  readonly #latest: Statement<[], { event: number; screening: string }>;
  readonly #hits: Statement<[number], string>;

  constructor(db: Database, log: LogTable) {
    this.#latest = db.prepare('SELECT event, screening FROM screenings ORDER BY event DESC LIMIT 1');
    this.#hits = db
      .prepare<[number], string>('SELECT hit FROM screening_hits WHERE screening = ? ORDER BY ordinal')
      .pluck();
    const clear = db.prepare('DELETE FROM screenings');
    const insert = db.prepare('INSERT INTO screenings (event, screening) VALUES (?, ?)');
    const insertHit = db.prepare('INSERT INTO screening_hits (screening, ordinal, hit) VALUES (?, ?, ?)');
    this.#save = writeTransaction(db, (screening: Screening, author: string): LogEvent => {
      const { hits, ...rest } = screening;
      const lists = rest.lists.flatMap(({ list, snapshot }) =>
        snapshot === null ? [] : [{ list, snapshot }],
      );
      const entry = { kind: 'screened', asOf: rest.asOf, lists, hits: screeningHash(screening) } as const;
      const event = log.append(entry, author);
      clear.run();
      insert.run(event.seq, canonicalJson(rest));
      hits.forEach((hit, ordinal) => {
        insertHit.run(event.seq, ordinal, canonicalJson(hit));
      });
      return event;
    });
  }

  /** Keeps a screening in place of the one before, and its hash in the log. */
  save(screening: Screening, author = 'redthread'): LogEvent {
    return this.#save(screening, author);
  }

  /** The latest screening and the number of its log event; undefined before the first. */
  latest(): (Screening & { event: number }) | undefined {
    const row = this.#latest.get();
    if (!row) return undefined;
    const rest = JSON.parse(row.screening) as Omit<Screening, 'hits'>;
    const hits = this.#hits.all(row.event).map((json) => JSON.parse(json) as ScreenedHit);
    return { ...rest, hits, event: row.event };
  }
}
