import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root, runtimeFolder } from './paths.mjs';

/**
 * Runs a TypeScript file of the project under `node` with this terminal, passing signals on; resolves to its exit status.
 * A child that a signal ended counts as 128 + its number, as shells have it.
 */
export function run(node, args, env = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(node, args, {
      stdio: 'inherit',
      env: { NODE_COMPILE_CACHE: join(runtimeFolder, 'compile-cache'), ...process.env, ...env },
    });
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
      // A terminal sends SIGINT to both; the child decides how to end, and we report it.
      process.on(signal, () => signal !== 'SIGINT' && child.kill(signal));
    }
    child.on('error', reject);
    child.on('exit', (status, signal) => resolve(status ?? (signal === 'SIGINT' ? 130 : 143)));
  });
}

/** The command line's entry file. */
export const commandLine = join(root, 'src', 'cli', 'main.ts');
