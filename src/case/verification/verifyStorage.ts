import Database from 'better-sqlite3';
import { migrate } from '../migrate.ts';
import type { Problem } from './Verification.ts';

const MOST = 20;

interface SchemaRow {
  type: string;
  name: string;
  table: string;
  sql: string | null;
}

function schemaOf(db: Database.Database): Map<string, string> {
  const rows = db.prepare<[], SchemaRow>(
    "SELECT type, name, tbl_name AS \"table\", sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite\\_stat%' ESCAPE '\\'",
  );
  return new Map(rows.all().map(({ type, name, table, sql }) => [`${type} ${name}`, `${table}: ${sql}`]));
}

function verifySchema(db: Database.Database): Problem[] {
  const fresh = new Database(':memory:');
  try {
    migrate(fresh);
    const [expected, found] = [schemaOf(fresh), schemaOf(db)];
    const names = new Set([...expected.keys(), ...found.keys()]);
    return [...names].flatMap((name) => {
      const [should, is] = [expected.get(name), found.get(name)];
      if (should === is) return [];
      const what =
        is === undefined
          ? 'it is missing'
          : should === undefined
            ? 'it does not belong here'
            : 'it was altered';
      return [{ where: `the file, ${name}`, what }];
    });
  } finally {
    fresh.close();
  }
}

/** SQLite's own checks: pages, indexes, column types, the search index's structure, references, and the schema. */
export function verifyStorage(db: Database.Database): Problem[] {
  const messages = db.prepare<[], string>(`PRAGMA integrity_check(${MOST})`).pluck().all();
  const broken = messages
    .filter((message) => message !== 'ok')
    .map((message) => ({ where: 'the file', what: `SQLite finds it damaged: ${message}` }));
  const orphans = db
    .prepare<[], { table: string; rowid: number | null; parent: string }>('PRAGMA foreign_key_check')
    .all();
  const loose = orphans.slice(0, MOST).map(({ table, rowid, parent }) => ({
    where: `the file, table ${table}${rowid === null ? '' : `, row ${rowid}`}`,
    what: `it belongs to something that is not in ${parent}`,
  }));
  return [...broken, ...loose, ...verifySchema(db)];
}
