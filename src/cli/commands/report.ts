import { writeFileSync } from 'node:fs';
import type { Command } from 'commander';
import { existingCase } from '../arguments.ts';
import { CommandFailure } from '../exitStatus.ts';
import type { Terminal } from '../Terminal.ts';

/** `report CASE -o FILE`: the case as one self-contained page. */
export function reportCommand(program: Command, terminal: Terminal): void {
  program
    .command('report')
    .summary('write the report, each sentence with its footnote')
    .description('Writes the case as one self-contained HTML file in which every sentence has its footnote.')
    .argument('<case>', 'the case')
    .requiredOption('-o, --output <file>', 'HTML file to write; - for standard output')
    .addHelpText('after', '\nExample:\n  redthread report drones -o drones.html')
    .action(async (casePath: string, { output }: { output: string }) => {
      const { openDesk } = await import('../../workflows/openDesk.ts');
      const desk = openDesk(existingCase(casePath));
      try {
        const html = desk.report();
        if (output === '-') return terminal.out(html);
        try {
          writeFileSync(output, html);
        } catch (cause) {
          throw new CommandFailure(
            `The report could not be written to ${output}: ${(cause as Error).message}`,
            1,
            { cause },
          );
        }
        terminal.out(`Wrote ${output}.`);
      } finally {
        await desk.close();
      }
    });
}
