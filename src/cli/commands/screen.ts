import type { Command } from 'commander';
import type { Hit } from '../../model/hit.ts';
import { today } from '../../model/time.ts';
import { dayArgument, existingCase } from '../arguments.ts';
import { columns } from '../columns.ts';
import type { Terminal } from '../Terminal.ts';

interface ScreenOptions {
  asOf?: string;
  all?: boolean;
  json?: boolean;
}

/** The shape that `screen --json` promises. */
function hitJson({ entity, listing, score, explanation, decision }: Hit): unknown {
  const { list, id, names, programs, from, until } = listing;
  return {
    entity: { id: entity.id, name: entity.name, type: entity.type },
    listing: { list, id, name: names[0]?.text, programs, from, until },
    score,
    explanation,
    decision,
  };
}

function rowOf({ entity, listing, score, decision }: Hit): string[] {
  const { list, id, names, from, until } = listing;
  return [
    score.toFixed(2),
    entity.name,
    names[0]?.text ?? '',
    `${list} ${id}`,
    `${from} – ${until ?? ''}`,
    decision?.verdict ?? 'undecided',
  ];
}

/** `screen CASE`: the case's parties against the lists as they stood on a day. */
export function screenCommand(program: Command, terminal: Terminal): void {
  program
    .command('screen')
    .summary('screen the parties of a case against the lists')
    .description(
      'Compares every named party with all lists as they stood on a day. A hit is a possible match: a person confirms or dismisses it.',
    )
    .argument('<case>', 'the case')
    .option('--as-of <date>', 'the day, YYYY-MM-DD (today)', dayArgument)
    .option('--all', 'show weaker likenesses below the threshold, too')
    .option('--json', 'print the hits as JSON')
    .addHelpText('after', '\nExample:\n  redthread screen drones --as-of 2024-09-25 --json')
    .action(async (casePath: string, options: ScreenOptions) => {
      const { openDesk } = await import('../../workflows/openDesk.ts');
      const desk = openDesk(existingCase(casePath));
      const progress = terminal.progress('Screening');
      try {
        const { asOf, lists, hits, threshold } = await desk.screen(options.asOf ?? today(), progress.update);
        progress.stop();
        if (lists.length === 0) {
          terminal.note(
            'There are no lists yet. Import one with: redthread lists import LIST PATH --date DATE',
          );
        }
        for (const { list } of lists.filter(({ snapshot }) => snapshot === null)) {
          terminal.note(`${list} has no snapshot of ${asOf} or before: nothing was screened against it.`);
        }
        const shown = hits.filter(({ score }) => options.all || score >= threshold);
        if (options.json) terminal.json(shown.map(hitJson));
        else if (shown.length === 0) terminal.out(`No hits as of ${asOf}.`);
        else
          terminal.out(
            columns([['SCORE', 'PARTY', 'LISTED AS', 'LIST', 'STOOD', 'DECISION'], ...shown.map(rowOf)]),
          );
      } finally {
        progress.stop();
        await desk.close();
      }
    });
}
