import { copyFileSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import Database from 'better-sqlite3';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCase } from '../../src/case/createCase.ts';
import { openCase } from '../../src/case/openCase.ts';
import { verifyCase } from '../../src/case/verifyCase.ts';
import { plainText } from './plainText.ts';
import { freshPath, sampleCase } from './sampleCase.ts';

let whole: string;
let document: string;

beforeAll(() => {
  const { path, file, ids } = sampleCase();
  whole = path;
  document = ids.document;
  file.close();
});

function copy(): string {
  const path = freshPath();
  copyFileSync(whole, path);
  return path;
}

function placesOf(needle: string): number[] {
  const bytes = readFileSync(whole);
  const places: number[] = [];
  for (let at = bytes.indexOf(needle); at >= 0; at = bytes.indexOf(needle, at + 1)) places.push(at);
  return places;
}

/** Verifies a copy of the case in which one byte of the file was changed, as with a hex editor. */
function afterFlip(offset: number, mask = 0x01) {
  const path = copy();
  const bytes = readFileSync(path);
  bytes[offset] = bytes[offset]! ^ mask;
  writeFileSync(path, bytes);
  return { path, result: verifyCase(path) };
}

/** Verifies a copy of the case that somebody changed through another SQLite program. */
function afterSql(sql: string) {
  const path = copy();
  const db = new Database(path);
  const triggers = db
    .prepare<[], string>("SELECT sql FROM sqlite_schema WHERE type = 'trigger'")
    .pluck()
    .all();
  db.pragma('foreign_keys = OFF');
  db.exec(`DROP TRIGGER log_in_order; DROP TRIGGER log_never_changed; DROP TRIGGER log_never_cut; ${sql}`);
  for (const trigger of triggers) db.exec(trigger);
  db.close();
  return verifyCase(path);
}

describe('verifyCase on a whole case', () => {
  it('finds nothing, counts what it looked at, and writes nothing', () => {
    const before = readFileSync(whole);
    const result = verifyCase(whole);
    expect(result).toMatchObject({ ok: true, problems: [] });
    expect(result.checked).toEqual({ documents: 2, passages: 3, citations: 3, events: 7, hits: 1 });
    expect(readFileSync(whole).equals(before)).toBe(true);
  });

  it('can be asked of an open case, and gives the head of its chain', () => {
    const file = openCase(whole, { readonly: true });
    const last = file.log.list().at(-1)!;
    expect(verifyCase(file)).toMatchObject({ ok: true, head: { event: last.seq, hash: last.hash } });
    file.close();
  });
});

describe('verifyCase after one byte of the file was changed', () => {
  it('names document and place, wherever the quote stands', () => {
    const places = placesOf('supplied seven Tern');
    const found = places.map((at) => afterFlip(at + 4).result);
    expect(found.every(({ ok }) => !ok)).toBe(true);
    const first = found.map(({ problems }) => problems.map(({ where }) => where).join('; '));
    const name = `“report.txt” (${document})`;
    expect(first.some((where) => where.includes(`${name}, original bytes`))).toBe(true);
    expect(first.some((where) => where.includes(`${name}, text`))).toBe(true);
    expect(first.filter((where) => where.includes(`${name}, statement ${document}:s1`))).toHaveLength(2);
  });

  it.each([
    ['a logged decision', 'seen in the original', 'event 5'],
    ['its author', 'Ben', 'event 6'],
    ['a statement marked by hand', 'by-hand-1', 'event 7'],
    ['an entity', '"names":["Marit Voss"]', ', entities'],
    ['a mention', '"kind":"party"', ', mention'],
    ['the publisher', 'The Tern Courier', ', record'],
    ['why a document was not read', 'this is a zip archive', '“scrap.pdf”'],
    ['a hit', 'HALDEN WORKS', 'screening of event 4'],
    ['a trigger', 'an event of the log is never changed', 'trigger log_never_changed'],
  ])('finds it in %s', (_, needle, where) => {
    const places = placesOf(needle);
    expect(places.length).toBeGreaterThan(0);
    for (const place of places) {
      const { problems } = afterFlip(place + Math.floor(needle.length / 2), 0x02).result;
      expect(problems.map((problem) => problem.where).join('; ')).toContain(where);
    }
  });

  it('finds it in the schema, where only the case of a letter changed', () => {
    const [place] = placesOf('sqlite_sequence(name,seq)');
    const { problems } = afterFlip(place! + 2, 0x20).result;
    expect(problems.map(({ where }) => where)).toContain('the file, table sqlite_sequence');
  });

  it('finds it anywhere, or nothing of the case has changed', () => {
    const contents = (path: string) => {
      const file = openCase(path, { readonly: true });
      try {
        const documents = file.documents.list();
        return JSON.stringify([
          documents,
          documents.map(({ id }) => [
            file.documents.text(id),
            file.documents.original(id),
            file.documents.passages(id),
          ]),
          documents.map(({ id }) => [
            file.mentions.list(id),
            file.entities.list(id),
            file.statements.list(id),
          ]),
          file.log.list(),
          file.screenings.latest(),
          file.documents.search('halden'),
        ]);
      } finally {
        file.close();
      }
    };
    const bytes = readFileSync(whole);
    const used = [...bytes.keys()].filter((at) => bytes[at] !== 0);
    const before = contents(whole);
    let found = 0;
    fc.assert(
      fc.property(fc.constantFrom(...used), fc.nat(7), (at, bit) => {
        const { path, result } = afterFlip(at, 1 << bit);
        expect(result.ok).toBe(result.problems.length === 0);
        if (result.ok) expect(contents(path)).toBe(before);
        else found += 1;
      }),
      { numRuns: 80 },
    );
    expect(found).toBeGreaterThan(25);
  });
});

describe('verifyCase after somebody changed the case in another program', () => {
  it.each([
    [
      'an altered decision',
      "UPDATE log SET entry = replace(entry, 'accept', 'reject') WHERE seq = 5",
      'event 5',
    ],
    ['an event cut out', 'DELETE FROM log WHERE seq = 5', 'event 5'],
    ['the last event cut off', 'DELETE FROM log WHERE seq = 7', 'event 7'],
    ['a missing document', "DELETE FROM documents WHERE record LIKE '%scrap.pdf%'", 'scrap.pdf'],
    ['a missing statement', "DELETE FROM statements WHERE id LIKE '%s2'", 'report.txt'],
    ['a moved citation', 'UPDATE statements SET start = start + 1', 'statement'],
    ['a missing text', 'DELETE FROM texts', 'report.txt'],
    ['a missing screening', 'DELETE FROM screening_hits; DELETE FROM screenings', 'screening of event 4'],
    ['a missing hit', 'DELETE FROM screening_hits', 'screening of event 4'],
    [
      'an emptied search index',
      "INSERT INTO passage_search (passage_search) VALUES ('delete-all')",
      'search index',
    ],
    ['a table that does not belong', 'CREATE TABLE extra (x)', 'table extra'],
  ])('finds %s', (_, sql, where) => {
    const { ok, problems } = afterSql(sql);
    expect(ok).toBe(false);
    expect(problems.map((problem) => problem.where).join('; ')).toContain(where);
  });

  it('finds a text and a quote that were changed to agree', () => {
    const swap = (column: string) => `${column} = replace(${column}, 'seven', 'eight')`;
    const { problems } = afterSql(`UPDATE texts SET ${swap('text')}; UPDATE statements SET ${swap('quote')}`);
    expect(problems.map(({ where }) => where)).toContain(
      `“report.txt” (${document}), statement ${document}:s1`,
    );
  });

  it('finds an event whose hash was made to fit, by the link after it', () => {
    const path = copy();
    const file = openCase(path, { readonly: true });
    const { hash } = file.log.get(5)!;
    file.close();
    const { problems } = afterSql(`UPDATE log SET hash = '${hash.replace(/^./, 'x')}' WHERE seq = 5`);
    expect(problems.map(({ event }) => event)).toEqual([5, 6]);
  });
});

describe('verifyCase on a file that is no longer a case', () => {
  it('gives a problem and no stack trace', () => {
    const [letter, half, newer] = [freshPath(), copy(), copy()];
    writeFileSync(letter, 'not a database');
    truncateSync(half, Math.floor(statSync(half).size / 2));
    const db = new Database(newer);
    db.pragma('user_version = 99');
    db.close();
    for (const path of [letter, half, newer]) {
      const result = verifyCase(path);
      expect(result.ok).toBe(false);
      expect(result.problems.length).toBeGreaterThan(0);
    }
  });

  it('says that there is no file', () => {
    expect(() => verifyCase(freshPath())).toThrow(expect.objectContaining({ code: 'not-found' }));
  });
});

afterAll(() => expect(verifyCase(whole).ok).toBe(true));

describe('a closed case', () => {
  it('holds each byte of evidence once, so that whatever is altered in the file is altered evidence', () => {
    const path = freshPath();
    const file = createCase(path, { name: 'once' });
    const rules: string[] = [];
    for (let number = 0; number < 60; number += 1) {
      const addition = plainText(`${number}.txt`, `Report ${number} says so. `.repeat(40));
      const mentions = Array.from({ length: 1 + ((number * 37) % 60) }, (_, at) => ({
        kind: 'document' as const,
        start: at * 10,
        end: at * 10 + 6,
        rule: `"rule-${number}-${at}-${'x'.repeat((number * 13 + at * 7) % 90)}`,
      }));
      rules.push(...mentions.map(({ rule }) => rule.slice(1)));
      file.documents.add({ ...addition, extract: { mentions, entities: [], statements: [] } });
    }
    file.close();
    const text = readFileSync(path, 'latin1');
    const places = Map.groupBy(text.matchAll(/rule-\d+-\d+-x*/g), ([rule]) => rule);
    expect([...places.keys()].sort()).toEqual(rules.sort());
    expect([...places].filter(([, found]) => found.length > 1).map(([rule]) => rule)).toEqual([]);
  });
});
