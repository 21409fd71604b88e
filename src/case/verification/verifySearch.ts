import Database from 'better-sqlite3';
import type { DocumentId, Passage } from '../../model/document.ts';
import { migrate } from '../migrate.ts';
import { SearchIndex } from '../SearchIndex.ts';
import type { Problem } from './Verification.ts';

interface Word {
  term: string;
  /** Passages that hold it, and a sum over all its places, which differs where one of them does. */
  passages: number;
  places: number;
}

const BUILD_ANEW = 'the index does not fit the texts; nothing is lost, as it can be built anew from them';

function wordsIn(db: Database.Database): IterableIterator<Word> {
  db.exec(
    `DROP TABLE IF EXISTS temp.places;
     CREATE VIRTUAL TABLE temp.places USING fts5vocab('main', 'passage_search', 'instance')`,
  );
  const sql = `SELECT term, count(DISTINCT doc) AS passages, sum((doc * 1000003 + offset) % 2147483647) AS places
    FROM temp.places GROUP BY term ORDER BY term`;
  return db.prepare<[], Word>(sql).iterate();
}

/** Builds the search index anew from the texts, in memory, and compares it word by word with the one in the file. */
export function verifySearch(db: Database.Database): Problem[] {
  const fresh = new Database(':memory:');
  try {
    migrate(fresh);
    const index = new SearchIndex(fresh);
    const textOf = db.prepare<[DocumentId], string>('SELECT text FROM texts WHERE document = ?').pluck();
    const passages = db.prepare<[], { seq: number; document: DocumentId; passage: string }>(
      'SELECT seq, document, passage FROM passages ORDER BY seq',
    );
    let current: { document: DocumentId; text: string } | undefined;
    fresh.exec('BEGIN');
    for (const { seq, document, passage } of passages.iterate()) {
      if (current?.document !== document) current = { document, text: textOf.get(document) ?? '' };
      const { start, end } = JSON.parse(passage) as Passage;
      index.add(seq, current.text.slice(start, end));
    }
    fresh.exec('COMMIT');
    const problems = [...compareWords(db, fresh), ...compareSizes(db, fresh)].slice(0, 1);
    return problems.map((where) => ({ where: `the search index, ${where}`, what: BUILD_ANEW }));
  } finally {
    fresh.close();
  }
}

/** Compares each word with its places, and looks it up as a search would: the way to a word can be broken, too. */
function* compareWords(db: Database.Database, fresh: Database.Database): Generator<string> {
  const kept = [...wordsIn(db)];
  const count = db
    .prepare<[string], number>('SELECT count(*) FROM passage_search WHERE passage_search MATCH ?')
    .pluck();
  let at = 0;
  for (const { term, passages, places } of wordsIn(fresh)) {
    const word = kept[at];
    at += 1;
    if (word?.term === term && word.places === places && count.get(`"${term}"`) === passages) continue;
    yield `word “${term}”`;
    return;
  }
  if (kept.length > at) yield `word “${kept[at]!.term}”`;
}

/** Compares the lengths of passages, by which answers are ranked. */
function* compareSizes(db: Database.Database, fresh: Database.Database): Generator<string> {
  const sizes =
    'SELECT id, hex(sz) FROM passage_search_docsize UNION ALL SELECT id, hex(block) FROM passage_search_data WHERE id = 1';
  const [is, should] = [db, fresh].map((each) => JSON.stringify(each.prepare(sizes).raw().all()));
  if (is !== should) yield 'lengths of passages';
}
