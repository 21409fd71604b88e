import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ListFormatError } from '../../src/lists/ListFormatError.ts';
import { detectListFormat, parseList } from '../../src/lists/parseList.ts';
import { allListings } from './allListings.ts';

const scratch = mkdtempSync(join(tmpdir(), 'redthread-parse-'));
afterAll(() => rmSync(scratch, { recursive: true }));

async function failure(path: string, format?: string): Promise<ListFormatError> {
  const error = await allListings(parseList(path, 'a_list', format)).then(
    () => undefined,
    (reason) => reason,
  );
  expect(error).toBeInstanceOf(ListFormatError);
  return error;
}

function file(name: string, text: string): string {
  const path = join(scratch, name);
  writeFileSync(path, text);
  return path;
}

describe('parseList says what is wrong, where, and what to do', () => {
  it('no such path', async () => {
    const path = join(scratch, 'nowhere');
    expect(await failure(path)).toMatchObject({ path, advice: 'Check the path.' });
    await expect(detectListFormat(path)).rejects.toThrow('no such file or folder');
  });

  it('an empty folder, an empty file, a web page', async () => {
    mkdirSync(join(scratch, 'empty'));
    expect((await failure(join(scratch, 'empty'))).message).toMatch(/holds no file/);
    expect((await failure(file('empty.csv', ''))).message).toMatch(/the list is empty/);
    expect((await failure(file('page.csv', '<html>\n'))).message).toMatch(/web page, not a list/);
  });

  it('a format that there is not', async () => {
    expect((await failure(scratch, 'pdf')).advice).toMatch(/un-xml, .*ftm-json, ofac-csv/);
  });

  it('the line and the entry of a record with too few fields', async () => {
    const row = (id: number) => `${id},"NAME ${id}","individual","P"${',-0- '.repeat(8)}\r\n`;
    const path = file('sdn.csv', `${row(1)}${row(2)}3,"NAME 3","individual"\r\n${row(4)}`);
    expect(await failure(path)).toMatchObject({ path, line: 3, record: '3' });
    expect((await failure(path)).message).toMatch(/expected 12 fields, found 3/);
  });

  it('an entry that stands there twice', async () => {
    const row = '1,"NAME","individual","P",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \r\n';
    expect(await failure(file('twice.csv', row + row))).toMatchObject({ line: 2, record: '1' });
  });

  it('XML that breaks off', async () => {
    const path = file('un.xml', '<CONSOLIDATED_LIST>\n<INDIVIDUALS>\n<INDIVIDUAL><DATAID>1</DATAID>\n');
    expect(await failure(path)).toMatchObject({ path, line: 4 });
  });

  it('XML nested without end', async () => {
    const path = file('deep.xml', `<CONSOLIDATED_LIST>${'<A>'.repeat(100_000)}`);
    expect((await failure(path)).message).toMatch(/more than 100 deep/);
  });

  it('the line of broken JSON, keeping the cause', async () => {
    const good = JSON.stringify({ id: 'a', schema: 'Person', properties: { name: ['A'] } });
    const error = await failure(file('e.json', `${good}\n${good.slice(0, 20)}\n`));
    expect(error).toMatchObject({ line: 2 });
    expect(error.cause).toBeInstanceOf(SyntaxError);
  });

  it('a list without an entry', async () => {
    const path = file('none.xml', '<CONSOLIDATED_LIST></CONSOLIDATED_LIST>');
    expect((await failure(path)).message).toMatch(/holds no entry/);
  });
});

it('finds the list among other files of a folder', async () => {
  const folder = join(scratch, 'several');
  mkdirSync(folder);
  writeFileSync(join(folder, 'README.txt'), 'What these files are.\n');
  writeFileSync(
    join(folder, 'b.json'),
    '{"id":"a","schema":"Person","target":true,"properties":{"name":["A"]}}\n',
  );
  expect((await detectListFormat(folder)).name).toBe('ftm-json');
  expect(await allListings(parseList(resolve(folder), 'x'))).toHaveLength(1);
});
