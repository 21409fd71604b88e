import { spawnSync } from 'node:child_process';

/**
 * Runs npm with `args` in `cwd`; throws with npm's own output when it fails.
 * Where npm itself started us, that npm is used; otherwise the one on the PATH.
 */
export function npm(args, cwd) {
  const ownNpm = process.env.npm_execpath;
  const [command, first] = ownNpm?.endsWith('.js') ? [process.execPath, [ownNpm]] : ['npm', []];
  const quiet = ['--no-audit', '--no-fund', '--no-update-notifier', '--loglevel=error'];
  const done = spawnSync(command, [...first, ...args, ...quiet], {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32' && command === 'npm',
  });
  if (done.error) throw new Error(`npm could not be started: ${done.error.message}`);
  if (done.status !== 0) {
    throw new Error(`npm ${args.join(' ')} failed in ${cwd}:\n${done.stderr || done.stdout}`);
  }
}
