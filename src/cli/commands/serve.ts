import { readdirSync } from 'node:fs';
import type { Command } from 'commander';
import { existingCase, portArgument } from '../arguments.ts';
import { CommandFailure, EXIT } from '../exitStatus.ts';
import type { Terminal } from '../Terminal.ts';

/** `serve [CASE…]`: cases in the browser, on this machine only. */
export function serveCommand(program: Command, terminal: Terminal): void {
  program
    .command('serve')
    .summary('open cases in the browser')
    .description(
      'Serves cases to a browser on this machine, and to nobody else. Without a case: all in this folder.',
    )
    .argument('[case...]', 'the cases')
    .option('--port <port>', 'first port to try', portArgument, 4170)
    .option('--no-open', 'do not open the browser')
    .addHelpText('after', '\nExample:\n  redthread serve drones.redthread')
    .action(async (cases: string[], options: { port: number; open: boolean }) => {
      const paths =
        cases.length > 0 ? cases.map(existingCase) : readdirSync('.').filter((f) => f.endsWith('.redthread'));
      if (paths.length === 0) {
        throw new CommandFailure(
          'There is no case in this folder. Make one with: redthread new CASE',
          EXIT.usage,
        );
      }
      const { openDesk } = await import('../../workflows/openDesk.ts');
      const { serveDesks } = await import('../serveDesks.ts');
      await serveDesks(
        paths.map((path) => openDesk(path)),
        options,
        terminal,
      );
    });
}
