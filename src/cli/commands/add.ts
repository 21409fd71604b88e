import type { Command } from 'commander';
import type { AddedDocument } from '../../workflows/desk.ts';
import { edtfArgument, existingCase } from '../arguments.ts';
import { columns } from '../columns.ts';
import { EXIT } from '../exitStatus.ts';
import type { Terminal } from '../Terminal.ts';

interface AddOptions {
  publisher?: string;
  published?: string;
  url?: string;
  author?: string;
  json?: boolean;
}

const LABEL = { read: 'read', 'already-here': 'already here', unread: 'NOT READ' } as const;

function rowOf({ name, result, message }: AddedDocument): string[] {
  return [LABEL[result], name, message ?? ''];
}

/** `add CASE PATH…`: puts documents into a case; status 3 when some could not be read. */
export function addCommand(program: Command, terminal: Terminal): void {
  program
    .command('add')
    .summary('add documents, or folders of them')
    .description(
      'Adds documents to a case and reads them. Folders are searched to the bottom. What is in the case already is left as it is, so an interrupted add can simply be run again.',
    )
    .argument('<case>', 'the case')
    .argument('<path...>', 'files and folders')
    .option('--publisher <name>', 'who put the documents out')
    .option('--published <date>', 'when, as EDTF; relative dates in the text count from it', edtfArgument)
    .option('--url <address>', 'where they came from')
    .option('--json', 'print what became of each document as JSON')
    .addHelpText(
      'after',
      '\nExample:\n  redthread add drones article.html --publisher Newsweek --published 2024-09-25',
    )
    .action(async (casePath: string, paths: string[], options: AddOptions) => {
      const { openDesk } = await import('../../workflows/openDesk.ts');
      const desk = openDesk(existingCase(casePath));
      const progress = terminal.progress('Reading');
      const interrupted = new AbortController();
      const stop = () => interrupted.abort();
      process.once('SIGINT', stop);
      try {
        const { publisher, published, url } = options;
        const added = await desk.addPaths(
          paths,
          { publisher, published, url },
          {
            onProgress: progress.update,
            signal: interrupted.signal,
          },
        );
        progress.stop();
        if (options.json) terminal.json(added);
        else terminal.out(columns(added.map(rowOf)));
        const unread = added.filter(({ result }) => result === 'unread').length;
        if (interrupted.signal.aborted) {
          terminal.note('Interrupted. Run the same command again to go on.');
          process.exitCode = EXIT.failed;
        } else if (unread > 0) {
          terminal.note(`${unread} of ${added.length} could not be read; the others were.`);
          process.exitCode = EXIT.someUnread;
        }
      } finally {
        process.off('SIGINT', stop);
        progress.stop();
        await desk.close();
      }
    });
}
