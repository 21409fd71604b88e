import { join } from 'node:path';
import { root } from './paths.mjs';
import { run } from './run.mjs';
import { setUp } from './setup.mjs';

const node = setUp({ withTools: true, web: false });
process.exitCode = await run(node, [
  join(root, 'node_modules/@biomejs/biome/bin/biome'),
  'check',
  '--write',
  root,
]);
