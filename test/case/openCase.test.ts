import { existsSync, mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { createCase } from '../../src/case/createCase.ts';
import { APPLICATION_ID, CASE_VERSION } from '../../src/case/migrations.ts';
import { openCase } from '../../src/case/openCase.ts';
import { plainText } from './plainText.ts';
import { freshPath, sampleCase } from './sampleCase.ts';

const filesBeside = (path: string) =>
  readdirSync(dirname(path)).filter((name) => name.startsWith(basename(path)));

describe('createCase', () => {
  it('makes a case that is marked as one and knows its name', () => {
    const path = freshPath();
    createCase(path, { name: 'Кейс 北', author: 'Ada' }).close();
    const db = new Database(path, { readonly: true });
    expect(db.pragma('application_id', { simple: true })).toBe(APPLICATION_ID);
    expect(db.pragma('user_version', { simple: true })).toBe(CASE_VERSION);
    db.close();
    const file = openCase(path);
    expect(file.name).toBe('Кейс 北');
    expect(file.log.list()).toMatchObject([{ seq: 1, author: 'Ada', entry: { kind: 'case-created' } }]);
    file.close();
  });

  it('never overwrites a file', () => {
    const path = freshPath();
    writeFileSync(path, 'a letter');
    expect(() => createCase(path, { name: 'x' })).toThrow(expect.objectContaining({ code: 'exists', path }));
    expect(readFileSync(path, 'utf8')).toBe('a letter');
  });

  it('says that the folder is missing', () => {
    const path = `${freshPath()}/inside/a.redthread`;
    expect(() => createCase(path, { name: 'x' })).toThrow(expect.objectContaining({ code: 'no-folder' }));
  });
});

describe('openCase', () => {
  it('finds again what was written, and closes into one file', () => {
    const { path, file } = sampleCase();
    const before = [file.documents.list(), file.statements.list(), file.log.list(), file.screenings.latest()];
    file.close();
    file.close();
    expect(filesBeside(path)).toEqual([basename(path)]);
    const again = openCase(path);
    expect([
      again.documents.list(),
      again.statements.list(),
      again.log.list(),
      again.screenings.latest(),
    ]).toEqual(before);
    again.close();
    expect(filesBeside(path)).toEqual([basename(path)]);
  });

  it('reads a closed case without leaving anything beside it, and writes nothing', () => {
    const { path, file, ids } = sampleCase();
    file.close();
    const bytes = readFileSync(path);
    const reader = openCase(path, { readonly: true });
    expect(reader.documents.text(ids.document)).toContain('Halden');
    expect(() => reader.documents.add(plainText('b.txt', 'more'))).toThrow(
      expect.objectContaining({ code: 'not-writable' }),
    );
    reader.close();
    expect(filesBeside(path)).toEqual([basename(path)]);
    expect(readFileSync(path).equals(bytes)).toBe(true);
  });

  it('lets a second one read while the first writes; the last to close tidies up', () => {
    const { path, file } = sampleCase();
    const reader = openCase(path, { readonly: true });
    file.documents.add(plainText('b.txt', 'more'));
    expect(reader.documents.list()).toHaveLength(3);
    file.close();
    expect(reader.documents.list()).toHaveLength(3);
    reader.close();
    openCase(path).close();
    expect(filesBeside(path)).toEqual([basename(path)]);
  });

  it('says that another process is writing, and writes nothing', () => {
    const { path, file } = sampleCase();
    const other = new Database(path, { timeout: 0 });
    const busy = openCase(path, { timeout: 10 });
    other.exec('BEGIN IMMEDIATE');
    const busyError = expect.objectContaining({ name: 'CaseError', code: 'busy' });
    expect(() => busy.documents.add(plainText('b.txt', 'more'))).toThrow(busyError);
    other.exec('ROLLBACK');
    other.close();
    expect(busy.documents.list()).toHaveLength(2);
    busy.close();
    file.close();
  });

  it('refuses a case of a newer version, and leaves it as it is', () => {
    const { path, file } = sampleCase();
    file.close();
    const db = new Database(path);
    db.pragma(`user_version = ${CASE_VERSION + 1}`);
    db.close();
    const bytes = readFileSync(path);
    expect(() => openCase(path)).toThrow(expect.objectContaining({ code: 'newer-version' }));
    expect(() => openCase(path)).toThrow(/update redthread/);
    expect(readFileSync(path).equals(bytes)).toBe(true);
  });

  it('tells a missing file, a folder, a letter, an empty file and another SQLite file apart from a case', () => {
    const path = freshPath();
    expect(() => openCase(path)).toThrow(expect.objectContaining({ code: 'not-found' }));
    expect(existsSync(path)).toBe(false);
    const [folder, letter, empty, other] = [freshPath(), freshPath(), freshPath(), freshPath()];
    mkdirSync(folder);
    writeFileSync(letter, 'Dear Ada, this is not a database, but it is long enough to look at. '.repeat(20));
    writeFileSync(empty, '');
    new Database(other).exec('CREATE TABLE t (x)').close();
    for (const each of [folder, letter, empty, other]) {
      expect(() => openCase(each)).toThrow(
        expect.objectContaining({ name: 'CaseError', code: 'not-a-case' }),
      );
    }
  });

  it('says that a file cut in half is damaged', () => {
    const { path, file } = sampleCase();
    file.close();
    truncateSync(path, 4096 * 3);
    expect(() => {
      const half = openCase(path);
      half.documents.list();
      half.close();
    }).toThrow(/damaged|malformed/);
  });
});
