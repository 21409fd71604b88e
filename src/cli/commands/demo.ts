import type { Command } from 'commander';
import { portArgument } from '../arguments.ts';
import type { Terminal } from '../Terminal.ts';

interface DemoOptions {
  port: number;
  open: boolean;
  fresh?: boolean;
}

/** `demo`: the invented demonstration case in the browser. */
export function demoCommand(program: Command, terminal: Terminal): void {
  program
    .command('demo')
    .summary('open the demonstration case in the browser')
    .description('Makes the demonstration case (everything in it is invented) and opens it in the browser.')
    .option('--port <port>', 'first port to try', portArgument, 4170)
    .option('--no-open', 'do not open the browser')
    .option('--fresh', 'begin it anew, without what was decided in it')
    .action(async ({ fresh = false, ...options }: DemoOptions) => {
      const { demoDesk } = await import('../../workflows/demoDesk.ts');
      const { serveDesks } = await import('../serveDesks.ts');
      const progress = terminal.progress('Reading the demonstration case');
      const desk = await demoDesk({ fresh, onProgress: progress.update });
      progress.stop();
      await serveDesks([desk], options, terminal);
    });
}
