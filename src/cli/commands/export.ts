import { type Command, Option } from 'commander';
import { existingCase } from '../arguments.ts';
import type { Terminal } from '../Terminal.ts';

interface ExportOptions {
  format: 'statements' | 'ftm';
  document?: string;
}

/** `export CASE`: the case's statements for other tools, on standard output. */
export function exportCommand(program: Command, terminal: Terminal): void {
  program
    .command('export')
    .summary('print statements for other tools')
    .description(
      'Prints one document’s statements with offsets and quotes as JSON, or the whole case as FollowTheMoney entities, one a line.',
    )
    .argument('<case>', 'the case')
    .addOption(
      new Option('--format <format>', 'what to print').choices(['statements', 'ftm']).makeOptionMandatory(),
    )
    .option(
      '--document <document>',
      'file name or id; needed for statements where the case has several documents',
    )
    .addHelpText('after', '\nExample:\n  redthread export drones --format statements --document article.html')
    .action(async (casePath: string, { format, document }: ExportOptions) => {
      const { openDesk } = await import('../../workflows/openDesk.ts');
      const desk = openDesk(existingCase(casePath));
      try {
        if (format === 'statements') terminal.json(desk.exportStatements(document));
        else for (const line of desk.exportFtm(document)) terminal.out(line);
      } finally {
        await desk.close();
      }
    });
}
