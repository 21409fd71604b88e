import { readFileSync, rmSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { root, runtimeFolder } from './paths.mjs';
import { run } from './run.mjs';
import { setUp } from './setup.mjs';

const node = setUp({ withTools: true });
const tool = (path) => join(root, 'node_modules', path);
// Tests that start `node` mean this one, whatever the machine's is.
const env = { PATH: `${dirname(node)}${delimiter}${process.env.PATH ?? ''}` };
const results = join(runtimeFolder, 'test-results.json');
rmSync(results, { force: true });

const filters = process.argv.slice(2);
const stages = [
  ['formatting and lint', [tool('@biomejs/biome/bin/biome'), 'ci', '--colors=off', root]],
  ['types', [tool('typescript/bin/tsc'), '-p', root]],
  [
    'tests',
    [
      tool('vitest/vitest.mjs'),
      'run',
      '--root',
      root,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${results}`,
      ...filters,
    ],
  ],
];

for (const [name, args] of stages) {
  process.stdout.write(`\n── ${name}\n`);
  process.exitCode = await run(node, args, env);
  if (process.exitCode !== 0 && name !== 'tests') break;
  if (name === 'tests') {
    const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(results, 'utf8'));
    process.stdout.write(
      `\n${numPassedTests} passed, ${numFailedTests} failed, ${numPendingTests} skipped\n`,
    );
  }
}
