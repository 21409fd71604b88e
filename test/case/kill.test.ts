import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createCase } from '../../src/case/createCase.ts';
import { openCase } from '../../src/case/openCase.ts';
import { freshPath } from './sampleCase.ts';

const SCRIPT = join(import.meta.dirname, 'addMany.ts');
const COUNT = 200;

/** Starts adding, and kills the process without warning once it has reported so many documents as added. */
async function killedAfter(path: string, reports: number): Promise<number> {
  const child = spawn(process.execPath, [SCRIPT, path, String(COUNT)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.on('data', (chunk) => {
    output += chunk;
    if (output.split('\n').length > reports) child.kill('SIGKILL');
  });
  const [, signal] = await once(child, 'close');
  expect(signal).toBe('SIGKILL');
  return output.split('\n').length - 1;
}

describe('a process that is killed while it adds documents', () => {
  it('leaves a whole case; adding again loses nothing and doubles nothing', async () => {
    const path = freshPath();
    createCase(path, { name: 'killed' }).close();
    let reported = 0;
    for (const reports of [3, 25, 60]) {
      reported += await killedAfter(path, reports);
      const file = openCase(path);
      const kept = file.documents.list().length;
      expect(kept).toBeGreaterThanOrEqual(reported);
      expect(kept).toBeLessThan(COUNT);
      expect(file.verify().problems).toEqual([]);
      file.close();
      reported = kept;
    }
    const finish = spawnSync(process.execPath, [SCRIPT, path, String(COUNT)], { encoding: 'utf8' });
    expect(finish.status).toBe(0);
    const file = openCase(path, { readonly: true });
    const names = file.documents.list().map(({ name }) => name);
    expect(names).toHaveLength(COUNT);
    expect(new Set(names).size).toBe(COUNT);
    expect(file.log.list()).toHaveLength(COUNT + 1);
    expect(file.verify()).toMatchObject({ ok: true, checked: { documents: COUNT, events: COUNT + 1 } });
    file.close();
    expect(existsSync(`${path}-wal`)).toBe(false);
  });
});
