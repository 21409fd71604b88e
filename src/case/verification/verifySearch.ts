import Database from 'better-sqlite3';
import type { DocumentId, Passage } from '../../model/document.ts';
import { migrate } from '../migrate.ts';
import { SearchIndex } from '../SearchIndex.ts';
import type { Problem } from './Verification.ts';

type Place = [term: string, passage: number, column: string, offset: number];

function placesIn(db: Database.Database, vocabulary: string): IterableIterator<Place> {
  db.exec(
    `DROP TABLE IF EXISTS temp.${vocabulary};
     CREATE VIRTUAL TABLE temp.${vocabulary} USING fts5vocab('main', 'passage_search', 'instance')`,
  );
  return db
    .prepare<[], Place>(`SELECT term, doc, col, offset FROM temp.${vocabulary}`)
    .raw()
    .iterate() as IterableIterator<Place>;
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
    return compare(db, placesIn(db, 'kept_words'), placesIn(fresh, 'fresh_words'));
  } finally {
    fresh.close();
  }
}

function compare(
  db: Database.Database,
  kept: IterableIterator<Place>,
  fresh: IterableIterator<Place>,
): Problem[] {
  try {
    for (;;) {
      const [is, should] = [kept.next(), fresh.next()];
      if (is.done && should.done) return [];
      if (!is.done && !should.done && is.value.every((member, at) => member === should.value[at])) continue;
      const [term, passage] = (is.value ?? should.value) as Place;
      return [problemAt(db, term, passage)];
    }
  } finally {
    kept.return?.();
    fresh.return?.();
  }
}

function problemAt(db: Database.Database, term: string, passage: number): Problem {
  const document = db
    .prepare<[number], string>('SELECT document FROM passages WHERE seq = ?')
    .pluck()
    .get(passage);
  const place = document === undefined ? `passage ${passage}, which is not there` : `document ${document}`;
  const what = 'the index does not fit the text; nothing is lost, as it can be built anew from the texts';
  return { where: `the search index, word “${term}”, ${place}`, what, document };
}
