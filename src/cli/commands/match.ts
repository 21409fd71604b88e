import { type Command, Option } from 'commander';
import { ENTITY_TYPES, type EntityType } from '../../model/entity.ts';
import { today } from '../../model/time.ts';
import { countryArgument, dayArgument, edtfArgument } from '../arguments.ts';
import type { Terminal } from '../Terminal.ts';

interface MatchOptions {
  type?: EntityType;
  birthDate?: string;
  country?: string;
  asOf?: string;
  limit: string;
  json?: boolean;
}

/** `match NAME`: one name against the lists, with the reasons. */
export function matchCommand(program: Command, terminal: Terminal): void {
  program
    .command('match')
    .summary('look one name up in the lists')
    .description('Compares one name with all lists as they stood on a day, and says what met what.')
    .argument('<name>', 'the name, in any script')
    .addOption(new Option('--type <type>', 'what it names').choices([...ENTITY_TYPES]))
    .option('--birth-date <date>', 'EDTF', edtfArgument)
    .option('--country <code>', 'two letters', countryArgument)
    .option('--as-of <date>', 'the day, YYYY-MM-DD (today)', dayArgument)
    .option('--limit <count>', 'how many to show', '5')
    .option('--json', 'print the matches as JSON')
    .addHelpText('after', '\nExample:\n  redthread match "Sergei Ladygin" --type Person --country ru')
    .action(async (name: string, options: MatchOptions) => {
      const { matchName } = await import('../../workflows/matchName.ts');
      const query = {
        name,
        type: options.type,
        birthDate: options.birthDate,
        countries: options.country ? [options.country] : undefined,
      };
      const matches = matchName(query, options.asOf ?? today(), Number(options.limit) || 5);
      if (options.json) return terminal.json(matches);
      if (matches.length === 0) return terminal.out('Nothing like it is listed.');
      for (const { listing, score, explanation } of matches) {
        terminal.out(`${score.toFixed(2)}  ${listing.names[0]?.text}  (${listing.list} ${listing.id})`);
        terminal.out(`      ${explanation.summary}`);
        for (const { left, right, rule } of explanation.parts) {
          terminal.out(`      ${left || '–'} · ${right || '–'}: ${rule}`);
        }
        for (const { name: about, effect, detail } of explanation.qualifiers) {
          terminal.out(`      ${about} speaks ${effect}: ${detail}`);
        }
      }
    });
}
