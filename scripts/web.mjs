import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';

const SOURCES = ['src/web', 'src/api', 'src/model'];
const SINGLE_FILES = ['vite.config.ts', 'package-lock.json'];
const stampFile = join(root, 'dist', 'web', '.stamp');

function filesUnder(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) =>
      entry.isDirectory() ? filesUnder(join(folder, entry.name)) : [join(folder, entry.name)],
    )
    .sort();
}

function sourceHash() {
  const hash = createHash('sha256');
  for (const file of [
    ...SOURCES.flatMap((folder) => filesUnder(join(root, folder))),
    ...SINGLE_FILES.map((f) => join(root, f)),
  ]) {
    hash.update(file.slice(root.length)).update('\0').update(readFileSync(file));
  }
  return hash.digest('hex');
}

/** Builds the web page into dist/web, unless it was built from just these sources already. */
export function ensureWeb(say, node) {
  const hash = sourceHash();
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === hash) return;
  say('building the web page');
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const done = spawnSync(node, [vite, 'build', '--logLevel', 'warn'], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (done.status !== 0) throw new Error(`the web page could not be built:\n${done.stderr}${done.stdout}`);
  writeFileSync(stampFile, hash);
}
