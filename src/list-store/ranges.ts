import type { Database } from 'better-sqlite3';

/** Stands for "no later snapshot lacks it"; sorts after every day. */
export const OPEN = '9999-99-99';

/** A table of ranges, and what besides the list a range is of. */
interface RangeTable {
  name: 'standing' | 'version';
  key: string[];
}

const TABLES: readonly RangeTable[] = [
  { name: 'standing', key: ['listing'] },
  { name: 'version', key: ['listing', 'wording'] },
];

/** A snapshot of a list, with the dates of its neighbours; null where there are none. */
export interface Position {
  list: number;
  date: string;
  before: string | null;
  after: string | null;
}

/** Takes a new snapshot into the ranges. `intake` is a table of its listings and their wordings. */
export function addToRanges(database: Database, intake: string, at: Position): void {
  for (const { name, key } of TABLES) {
    const isIn = `EXISTS (SELECT 1 FROM ${intake} i WHERE ${equal(key, 'i', 'r')})`;
    const run = runner(database, at);
    // A range that runs across the date, but whose listing the snapshot lacks, is cut in two or ends here.
    run(`INSERT INTO ${name} (list, ${key}, first, until) SELECT list, ${key}, :after, until FROM ${name} r
         WHERE list = :list AND first < :date AND until > :end AND NOT ${isIn}`);
    run(`UPDATE ${name} AS r SET until = :date
         WHERE list = :list AND first < :date AND until >= :end AND NOT ${isIn}`);
    run(`UPDATE ${name} AS r SET first = :date WHERE list = :list AND first = :after AND ${isIn}`);
    run(`INSERT INTO ${name} (list, ${key}, first, until)
         SELECT :list, ${key.map((column) => `i.${column}`)}, :date, :end FROM ${intake} i WHERE NOT EXISTS (
           SELECT 1 FROM ${name} r
           WHERE r.list = :list AND ${equal(key, 'r', 'i')} AND r.first <= :date AND r.until > :date)`);
  }
}

/** Takes a snapshot out of the ranges, as if it had never been there. */
export function removeFromRanges(database: Database, at: Position): void {
  for (const { name, key } of TABLES) {
    const run = runner(database, at);
    run(`DELETE FROM ${name} WHERE list = :list AND first = :date AND until = :end`);
    run(`UPDATE ${name} SET first = :after WHERE list = :list AND first = :date`);
    // Ranges that this snapshot alone ended run on, through to the end of one that it alone kept apart from them.
    run(`UPDATE ${name} AS r SET until = coalesce((
           SELECT n.until FROM ${name} n WHERE n.list = :list AND n.first = :after AND ${equal(key, 'n', 'r')}
         ), :end) WHERE list = :list AND until = :date`);
    run(`DELETE FROM ${name} AS r WHERE list = :list AND first = :after AND EXISTS (
           SELECT 1 FROM ${name} e WHERE e.list = :list AND e.listing = r.listing
           AND e.first < :after AND e.until > :after)`);
  }
}

function equal(key: string[], left: string, right: string): string {
  return key.map((column) => `${left}.${column} = ${right}.${column}`).join(' AND ');
}

function runner(database: Database, at: Position): (sql: string) => void {
  return (sql) => {
    database.prepare(sql).run({ ...at, end: at.after ?? OPEN });
  };
}
