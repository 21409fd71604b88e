import { commandLine, run } from './run.mjs';
import { setUp } from './setup.mjs';

const node = setUp();
process.exitCode = await run(node, [commandLine, 'demo', ...process.argv.slice(2)]);
