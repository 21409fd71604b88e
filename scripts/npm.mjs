import { spawnSync } from 'node:child_process';
import { delimiter, dirname } from 'node:path';

/**
 * Runs npm with `args` in `cwd`, under the Node `node`; throws with npm's own output when it fails.
 * Where npm itself started us, that npm is used; otherwise the one on the PATH. Which Node runs it matters: npm leaves
 * out a platform's binary without a word where its package wants a newer Node than npm's own.
 */
export function npm(args, cwd, node = process.execPath) {
  const ownNpm = process.env.npm_execpath;
  const [command, first] = ownNpm?.endsWith('.js') ? [node, [ownNpm]] : ['npm', []];
  const quiet = ['--no-audit', '--no-fund', '--no-update-notifier', '--loglevel=error'];
  const done = spawnSync(command, [...first, ...args, ...quiet], {
    cwd,
    env: { ...process.env, PATH: `${dirname(node)}${delimiter}${process.env.PATH ?? ''}` },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32' && command === 'npm',
  });
  if (done.error) throw new Error(`npm could not be started: ${done.error.message}`);
  if (done.status !== 0) {
    throw new Error(`npm ${args.join(' ')} failed in ${cwd}:\n${done.stderr || done.stdout}`);
  }
}
