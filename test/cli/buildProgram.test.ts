import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { buildProgram } from '../../src/cli/buildProgram.ts';
import { terminal } from '../../src/cli/Terminal.ts';

const page = readFileSync(join(import.meta.dirname, '../../docs/commands.md'), 'utf8');

function commandsOf(command: Command, path: string): { path: string; command: Command }[] {
  return command.commands.flatMap((child) => {
    const childPath = `${path} ${child.name()}`;
    return child.commands.length > 0 ? commandsOf(child, childPath) : [{ path: childPath, command: child }];
  });
}

describe('docs/commands.md', () => {
  it.each(commandsOf(buildProgram(terminal), 'redthread'))(
    'has $path with its options',
    ({ path, command }) => {
      const section = page
        .split(/^## /m)
        .find((text) => text.startsWith(`\`${path} `) || text.startsWith(`\`${path}\``));
      expect(section, `no section for ${path}`).toBeDefined();
      for (const option of command.options) expect(section).toContain(option.long);
    },
  );

  it('names every setting that the sources read from the environment', () => {
    for (const name of ['REDTHREAD_HOME', 'REDTHREAD_DEBUG']) expect(page).toContain(`\`${name}\``);
  });
});
