import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

// Each bench runs in a process of its own: one's garbage is not another's time.
const [bench, ...args] = process.argv.slice(2);
const folder = import.meta.dirname;
const benches = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, 'main.ts')))
  .map(({ name }) => name)
  .sort();

if (bench !== undefined && !benches.includes(bench)) {
  process.stderr.write(`There is no bench “${bench}”. There are: ${benches.join(', ')}.\n`);
  process.exit(2);
}
for (const name of bench === undefined ? benches : [bench]) {
  const { status } = spawnSync(process.execPath, [join(folder, name, 'main.ts'), ...args], {
    stdio: 'inherit',
  });
  if (status !== 0) process.exitCode = status ?? 1;
}
