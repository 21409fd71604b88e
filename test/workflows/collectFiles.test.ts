import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { collectFiles } from '../../src/workflows/collectFiles.ts';

describe('collectFiles', () => {
  const folder = mkdtempSync(join(tmpdir(), 'redthread-collect-'));
  beforeAll(() => {
    mkdirSync(join(folder, 'b', 'c'), { recursive: true });
    for (const name of ['z.txt', 'a.txt', 'b/c/deep.txt', '.hidden', 'old.redthread', 'old.redthread-wal']) {
      writeFileSync(join(folder, name), name);
    }
    symlinkSync(folder, join(folder, 'b', 'loop'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('goes to the bottom of folders in a fixed order, past hidden files, cases and links', () => {
    expect(collectFiles([folder]).map(({ name }) => name)).toEqual(['a.txt', 'deep.txt', 'z.txt']);
  });

  it('takes a named file whatever it is called, and keeps a path that leads nowhere with the reason', () => {
    const found = collectFiles([join(folder, '.hidden'), join(folder, 'missing')]);
    expect(found[0]).toMatchObject({ name: '.hidden', size: 7 });
    expect(found[1]).toMatchObject({
      name: 'missing',
      problem: expect.stringContaining('there is nothing at'),
    });
  });
});
