import { resolve } from 'node:path';
import type { Command } from 'commander';
import { dayArgument } from '../arguments.ts';
import { columns } from '../columns.ts';
import type { Terminal } from '../Terminal.ts';

interface ImportOptions {
  date: string;
  format?: string;
  title?: string;
  json?: boolean;
}

/** `lists import` and `lists show`: the sanctions lists that parties are screened against. */
export function listsCommand(program: Command, terminal: Terminal): void {
  const lists = program
    .command('lists')
    .summary('import sanctions lists and show them')
    .description('Sanctions and watch lists, kept under REDTHREAD_HOME for all cases.');

  lists
    .command('import')
    .summary('add a dated snapshot of a list')
    .description('Adds one snapshot of a list. Several snapshots make its history: when each listing stood.')
    .argument('<list>', 'short name of the list, for example us_ofac_sdn')
    .argument('<path>', 'file or folder of the list')
    .requiredOption('--date <date>', 'the day of the snapshot, YYYY-MM-DD', dayArgument)
    .option('--format <format>', 'format of the file, where it is not recognised by itself')
    .option('--title <title>', 'name of the list to show')
    .option('--json', 'print what changed as JSON')
    .addHelpText(
      'after',
      '\nExample:\n  redthread lists import us_ofac_sdn ./sdn-2023-12-28 --date 2023-12-28',
    )
    .action(async (list: string, path: string, options: ImportOptions) => {
      const { importList } = await import('../../workflows/importList.ts');
      const progress = terminal.progress(`Importing ${list}`);
      try {
        const change = await importList({ list, path: resolve(path), ...options }, (done) =>
          progress.update(done, done, 'listings'),
        );
        progress.stop();
        if (options.json) terminal.json({ list, date: options.date, ...change });
        else {
          const { listings, added, removed, amended } = change;
          terminal.out(
            `${list} of ${options.date}: ${listings} listings (${added} added, ${amended} amended, ${removed} removed).`,
          );
        }
      } finally {
        progress.stop();
      }
    });

  lists
    .command('show')
    .summary('show the lists that are there')
    .description('Shows each list with its snapshots.')
    .option('--json', 'print as JSON')
    .action(async ({ json }: { json?: boolean }) => {
      const { showLists } = await import('../../workflows/showLists.ts');
      const known = showLists();
      if (json) return terminal.json(known);
      if (known.length === 0) {
        return terminal.out('No lists yet. Import one with: redthread lists import LIST PATH --date DATE');
      }
      const rows = known.flatMap(({ list, snapshots }) =>
        snapshots.map(({ date, listings }) => [list, date, `${listings} listings`]),
      );
      terminal.out(columns([['LIST', 'SNAPSHOT', ''], ...rows]));
    });
}
