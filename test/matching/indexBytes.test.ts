import { describe, expect, it } from 'vitest';
import { IndexFileError } from '../../src/matching/index/sections.ts';
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
