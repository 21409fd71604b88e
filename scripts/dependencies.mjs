import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { npm } from './npm.mjs';
import { root } from './paths.mjs';

// Inside node_modules, so that whoever removes the packages removes the note that they are there.
const stampFile = join(root, 'node_modules', '.redthread-installed');

/**
 * Installs what package-lock.json names, unless just that is installed already. `withTools` adds what only tests need.
 * No package's install script is run: none is needed, and none can run foreign code at set-up.
 */
export function ensureDependencies(say, node, withTools) {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  const stamp = existsSync(stampFile) ? readFileSync(stampFile, 'utf8').trim() : '';
  if (stamp === `${lock} all` || (!withTools && stamp === `${lock} product`)) return;
  // Whoever has the tools keeps them: npm would take away what it is told to leave out.
  const all = withTools || stamp.endsWith(' all');
  say('installing packages');
  // Not `npm ci`: it refuses a lock file that lacks another platform's optional binaries, and it empties node_modules
  // under a running server. `--no-save` keeps to the locked versions and leaves the lock file as it is.
  npm(['install', '--no-save', '--ignore-scripts', all ? '--include=dev' : '--omit=dev'], root, node);
  writeFileSync(stampFile, `${lock} ${all ? 'all' : 'product'}\n`);
}
