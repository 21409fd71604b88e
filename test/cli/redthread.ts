import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');
const NOBODY = 65534;
const commandLine = join(root, 'src/cli/main.ts');

export interface Ran {
  status: number | null;
  out: string;
  err: string;
}

/** A folder of its own, with a REDTHREAD_HOME of its own, in which the real command line runs. */
export class Workplace {
  readonly folder = mkdtempSync(join(tmpdir(), 'redthread-'));
  readonly env = { ...process.env, REDTHREAD_HOME: join(this.folder, 'home'), CI: 'true' };

  run(...args: string[]): Ran {
    return this.#run(args, {});
  }

  /**
   * As `run`, by a user without privileges where these tests are run by root, who may read everything. Null where that
   * user may not even read this checkout.
   */
  runUnprivileged(...args: string[]): Ran | null {
    if (process.getuid?.() !== 0) return this.run(...args);
    spawnSync('chown', ['-R', `${NOBODY}:${NOBODY}`, this.folder]);
    const nobody = { uid: NOBODY, gid: NOBODY };
    return this.#run(['--version'], nobody).status === 0 ? this.#run(args, nobody) : null;
  }

  #run(args: string[], user: { uid?: number; gid?: number }): Ran {
    const done = spawnSync(process.execPath, [commandLine, ...args], {
      ...user,
      cwd: this.folder,
      env: this.env,
      encoding: 'utf8',
      maxBuffer: 256 * 1024 * 1024,
    });
    return { status: done.status, out: done.stdout, err: done.stderr };
  }

  start(...args: string[]) {
    return spawn(process.execPath, [commandLine, ...args], { cwd: this.folder, env: this.env });
  }

  path(...parts: string[]): string {
    return join(this.folder, ...parts);
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** Real articles and lists, where they lie beside the checkout. */
export const shared = resolve(root, '../shared');
