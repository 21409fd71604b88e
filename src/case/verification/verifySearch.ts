import Database from 'better-sqlite3';
import type { DocumentId, Passage } from '../../model/document.ts';
import { migrate } from '../migrate.ts';
import { SearchIndex } from '../SearchIndex.ts';
import type { Problem } from './Verification.ts';

type Place = [term: string, passage: number, column: string, offset: number];

const BUILD_ANEW = 'the index does not fit the texts; nothing is lost, as it can be built anew from them';

function placesIn(db: Database.Database): IterableIterator<Place> {
  db.exec(
    `DROP TABLE IF EXISTS temp.places;
     CREATE VIRTUAL TABLE temp.places USING fts5vocab('main', 'passage_search', 'instance')`,
  );
  const places = db.prepare<[], Place>('SELECT term, doc, col, offset FROM temp.places').raw();
  return places.iterate() as IterableIterator<Place>;
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
    return [...comparePlaces(db, fresh), ...compareSizes(db, fresh), ...lookUpAll(db, fresh)].slice(0, 1);
  } finally {
    fresh.close();
  }
}

function* comparePlaces(db: Database.Database, fresh: Database.Database): Generator<Problem> {
  const kept = placesIn(db);
  for (const should of placesIn(fresh)) {
    const is = kept.next();
    if (is.done || is.value.some((member, at) => member !== should[at])) {
      yield problemAt(db, is.done ? should : is.value);
      kept.return?.();
      return;
    }
  }
  const more = kept.next();
  if (!more.done) yield problemAt(db, more.value);
  kept.return?.();
}

/** The lengths of passages, by which answers are ranked. */
function* compareSizes(db: Database.Database, fresh: Database.Database): Generator<Problem> {
  const sizes =
    'SELECT id, hex(sz) FROM passage_search_docsize UNION ALL SELECT id, hex(block) FROM passage_search_data WHERE id = 1';
  const [is, should] = [db, fresh].map((each) => JSON.stringify(each.prepare(sizes).raw().all()));
  if (is !== should) yield { where: 'the search index, lengths of passages', what: BUILD_ANEW };
}

/** Looks each word up as a search would: the way to a word can be broken where the word itself is not. */
function* lookUpAll(db: Database.Database, fresh: Database.Database): Generator<Problem> {
  fresh.exec("CREATE VIRTUAL TABLE temp.terms USING fts5vocab('main', 'passage_search', 'row')");
  const count = db
    .prepare<[string], number>('SELECT count(*) FROM passage_search WHERE passage_search MATCH ?')
    .pluck();
  const terms = fresh.prepare<[], { term: string; doc: number }>('SELECT term, doc FROM temp.terms');
  for (const { term, doc } of terms.iterate()) {
    if (count.get(`"${term}"`) === doc) continue;
    yield { where: `the search index, word “${term}”`, what: BUILD_ANEW };
    return;
  }
}

function problemAt(db: Database.Database, [term, passage]: Place): Problem {
  const document = db
    .prepare<[number], string>('SELECT document FROM passages WHERE seq = ?')
    .pluck()
    .get(passage);
  const place = document === undefined ? `passage ${passage}, which is not there` : `document ${document}`;
  return { where: `the search index, word “${term}”, ${place}`, what: BUILD_ANEW, document };
}
