import type { Command } from 'commander';
import type { Terminal } from '../Terminal.ts';

/** `new CASE`: makes an empty case file. */
export function newCommand(program: Command, terminal: Terminal): void {
  program
    .command('new')
    .summary('make an empty case')
    .description('Makes an empty case: one file that will hold its documents, statements and decisions.')
    .argument('<case>', 'file to make; .redthread is added where it is missing')
    .addHelpText('after', '\nExample:\n  redthread new drones.redthread')
    .action(async (path: string) => {
      const { newCase } = await import('../../workflows/newCase.ts');
      terminal.out(`Made ${newCase(path)}.`);
    });
}
