import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { IndexFileError } from '../../src/matching/index/IndexFileError.ts';
import { NameIndex } from '../../src/matching/NameIndex.ts';
import { listing } from './listings.ts';

const index = NameIndex.build([
  listing('1', 'Person', [['VOLKONSKIY, Aleksandr'], ['欧阳建国'], ['عبد الرحمن', 'weak']]),
  listing('2', 'Company', [['COASTAL HERITAGE REVIVAL TRUST'], ['ООО «Луч»']]),
]);
const queries = [
  'Alexander Volkonsky',
  'Ouyang Jianguo',
  '欧阳建国',
  'CHRT',
  'Luch LLC',
  'Coastl Heritage Trust',
].map((name) => ({ name }));

describe('an index as bytes', () => {
  it('answers as the index that it was made of', () => {
    const again = NameIndex.fromBytes(index.toBytes());
    expect(again.size).toBe(index.size);
    for (const query of queries) {
      const found = index.search(query);
      expect(found.length, query.name).toBeGreaterThan(0);
      expect(again.search(query)).toEqual(found);
    }
  });

  it('can be shared, and may lie anywhere in a buffer', () => {
    const bytes = index.toBytes();
    const shared = new Uint8Array(new SharedArrayBuffer(bytes.length));
    shared.set(bytes);
    const shifted = new Uint8Array(bytes.length + 3).subarray(3);
    shifted.set(bytes);
    for (const copy of [shared, shifted]) {
      expect(NameIndex.fromBytes(copy).search(queries[0]!)[0]?.listing.id).toBe('1');
    }
  });

  it('says what is wrong with bytes that are no index', () => {
    const bytes = index.toBytes();
    expect(() => NameIndex.fromBytes(new Uint8Array(20))).toThrow(IndexFileError);
    expect(() => NameIndex.fromBytes(bytes.slice(0, 10))).toThrow(/cut short/);
    expect(() => NameIndex.fromBytes(bytes.slice(0, bytes.length >> 1))).toThrow(
      /cut short.*build the index again/,
    );
  });
});

describe('an index file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'redthread-index-'));
  const path = join(folder, 'names.index');
  afterAll(() => rmSync(folder, { recursive: true }));

  it('answers as the index that it was made of', () => {
    writeFileSync(path, index.toBytes());
    const again = NameIndex.fromFile(path);
    for (const query of queries) expect(again.search(query)).toEqual(index.search(query));
    expect(Buffer.from(again.toBytes())).toEqual(readFileSync(path));
    again.close();
  });

  it('is refused where it is cut short, changed, or something else', () => {
    const bytes = index.toBytes();
    const reasonOf = (content: Uint8Array) => {
      writeFileSync(path, content);
      try {
        NameIndex.fromFile(path).close();
      } catch (error) {
        return error instanceof IndexFileError ? error.reason : error;
      }
      return 'taken';
    };
    expect(reasonOf(bytes)).toBe('taken');
    truncateSync(path, bytes.length - 8);
    expect(() => NameIndex.fromFile(path)).toThrow(/cut short/);
    expect(reasonOf(bytes.slice(0, 5))).toBe('cut-short');
    expect(reasonOf(new TextEncoder().encode('{"a": "file of another programme"}'))).toBe('not-an-index');
    const changed = bytes.slice();
    changed[bytes.length >> 1]! ^= 1;
    expect(reasonOf(changed)).toBe('damaged');
    const header = bytes.slice();
    header[14] = 0;
    expect(reasonOf(header)).toBe('damaged');
  });
});
