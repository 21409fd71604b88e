import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CaseFile } from '../../src/case/CaseFile.ts';
import { createCase } from '../../src/case/createCase.ts';
import type { Runner } from '../../src/runners/Runner.ts';
import { createThreadRunner } from '../../src/runners/threadRunner.ts';
import { addFiles, type PendingFile } from '../../src/workflows/addFiles.ts';

const file = (name: string, text: string): PendingFile => ({
  name,
  load: async () => new TextEncoder().encode(text),
});

describe('addFiles', () => {
  const folder = mkdtempSync(join(tmpdir(), 'redthread-add-'));
  let runner: Runner;
  let caseFile: CaseFile;
  beforeAll(() => {
    runner = createThreadRunner({ threads: 2 });
    caseFile = createCase(join(folder, 'a.redthread'), { name: 'a' });
  });
  afterAll(async () => {
    await runner.close();
    caseFile.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('gives the outcomes in order, the same bytes only once, a file that cannot be loaded with its reason', async () => {
    const broken: PendingFile = {
      name: 'gone.txt',
      load: () => Promise.reject(new Error('the disk is gone')),
    };
    const seen: string[] = [];
    const outcomes = await addFiles(
      caseFile,
      runner,
      [file('one.txt', 'The first.'), broken, file('copy.txt', 'The first.'), file('two.txt', 'The second.')],
      { publisher: 'Example Post' },
      { onProgress: (done, total, name) => seen.push(`${done}/${total} ${name}`), atOnce: 2 },
    );
    expect(outcomes.map(({ name, result }) => `${name}: ${result}`)).toEqual([
      'one.txt: read',
      'gone.txt: unread',
      'copy.txt: already-here',
      'two.txt: read',
    ]);
    expect(outcomes[1]!.message).toBe('the disk is gone');
    expect(outcomes[2]!.message).toBe('as one.txt');
    expect(seen).toEqual(['1/4 one.txt', '2/4 gone.txt', '3/4 copy.txt', '4/4 two.txt']);
    expect(caseFile.documents.list().map(({ name, publisher }) => `${name} ${publisher}`)).toEqual([
      'one.txt Example Post',
      'two.txt Example Post',
    ]);
  });

  it('stops at the signal, keeps what it had, and goes on the next time', async () => {
    const files = Array.from({ length: 20 }, (_, number) => file(`${number}.txt`, `Number ${number}.`));
    const stop = new AbortController();
    const before = caseFile.documents.list().length;
    const first = await addFiles(
      caseFile,
      runner,
      files,
      {},
      {
        signal: stop.signal,
        onProgress: (done) => done === 5 && stop.abort(),
      },
    );
    expect(first.length).toBeGreaterThanOrEqual(5);
    expect(first.length).toBeLessThan(20);
    expect(caseFile.documents.list().length).toBe(before + first.length);
    const second = await addFiles(caseFile, runner, files, {});
    expect(second.filter(({ result }) => result === 'already-here')).toHaveLength(first.length);
    expect(caseFile.documents.list().length).toBe(before + 20);
  });
});
