import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { NameIndex } from '../../src/matching/NameIndex.ts';
import type { DatedListing } from '../../src/model/listing.ts';
import { IndexFiles } from '../../src/workflows/IndexFiles.ts';

let folder: string;
let opened: NameIndex[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'redthread-indexes-'));
  opened = [];
});
afterEach(() => {
  for (const index of opened) index.close();
  rmSync(folder, { recursive: true });
});

const listing: DatedListing = {
  list: 'demo',
  id: '7',
  type: 'Company',
  names: [{ text: 'BOREALIS SHIPPING', kind: 'primary' }],
  programs: [],
  countries: [],
  addresses: [],
  birthDates: [],
  identifiers: [],
  linkedTo: [],
  from: '2024-01-01',
  until: null,
  basis: 'seen',
};

/** Opens as a new process would; tells whether the index had to be built, and what it finds. */
function open(signature: string) {
  let built = false;
  const index = new IndexFiles(join(folder, 'indexes')).open(signature, () => {
    built = true;
    return [listing];
  });
  opened.push(index);
  return { built, found: index.search({ name: 'Borealis Shiping' })[0]?.listing.id };
}
const files = () => readdirSync(join(folder, 'indexes'));
const only = () => join(folder, 'indexes', files()[0]!);

it('builds once and answers from the file afterwards', () => {
  expect(open('a')).toEqual({ built: true, found: '7' });
  expect(open('a')).toEqual({ built: false, found: '7' });
  expect(open('b').built).toBe(true);
});

it('replaces a file that is damaged or something else', () => {
  open('a');
  const whole = readFileSync(only());
  const changed = Buffer.from(whole);
  changed[whole.length >> 1]! ^= 1;
  for (const content of [changed, whole.subarray(0, 100), Buffer.from('no index'), Buffer.alloc(0)]) {
    writeFileSync(only(), content);
    expect(open('a')).toEqual({ built: true, found: '7' });
    expect(readFileSync(only()).equals(whole)).toBe(true);
  }
});

it('removes what was not used for longest, what other versions wrote, and unfinished files', () => {
  open('a');
  const [first] = files();
  utimesSync(only(), new Date('2020-01-01'), new Date('2020-01-01'));
  for (const name of ['RTNAMES0-x.index', 'y.index.1.part', 'note.txt']) {
    const path = join(folder, 'indexes', name);
    writeFileSync(path, '');
    utimesSync(path, new Date('2020-01-01'), new Date('2020-01-01'));
  }
  for (const signature of ['b', 'c', 'd']) open(signature);
  expect(files()).toHaveLength(4);
  expect(files()).toContain('note.txt');
  expect(files()).not.toContain(first);
});

it('says so where its folder is a file', () => {
  writeFileSync(join(folder, 'taken'), '');
  expect(() => new IndexFiles(join(folder, 'taken')).open('a', () => [listing])).toThrow(/ENOTDIR|EEXIST/);
});
