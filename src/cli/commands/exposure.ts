import type { Command } from 'commander';
import type { OwnershipFinding, PartyExposure, Verdict } from '../../model/exposure.ts';
import { dayArgument, existingCase } from '../arguments.ts';
import { columns } from '../columns.ts';
import type { Terminal } from '../Terminal.ts';

const VERDICT_WORDS: Record<Verdict, string> = { blocked: 'BLOCKED', possible: 'POSSIBLE', not: 'NEAR' };
const ORDER: Verdict[] = ['blocked', 'possible', 'not'];

const indented = (text: string, by: string) => text.replace(/^/gm, by);

function arithmetic({ owners, total, reasons }: OwnershipFinding): string[] {
  const rows = owners.map(({ name, share, because }) => [name, share.words, because]);
  const table = columns([['OWNER', 'SHARE', 'COUNTS AS'], ...rows, ['Sum that counts', total.words, '']]);
  return [indented(table, '      '), ...reasons.map((reason) => `      – ${reason}`)];
}

function linesOf({ name, verdict, exposures, ownership }: PartyExposure): string[] {
  const lines = [`${VERDICT_WORDS[verdict]}  ${name}`];
  for (const { kind, sentence } of exposures.filter((one) => one.kind !== 'owned')) {
    lines.push(`    ${kind}: ${sentence}`);
  }
  for (const finding of ownership) {
    if (finding.verdict === 'not' && finding.owners.every((owner) => owner.verdict === 'not')) continue;
    lines.push(`    owned: ${finding.sentence}`, ...arithmetic(finding));
  }
  return lines;
}

/** `exposure CASE`: how its parties come under sanctions, or near them, as of a day. */
export function exposureCommand(program: Command, terminal: Terminal): void {
  program
    .command('exposure')
    .summary('show how parties come under sanctions: listed, owned, linked, trading')
    .description(
      'Applies OFAC’s 50 percent rule and the ownership and control tests of the EU and the UK to what the documents say, with the arithmetic, and shows who is linked to listed parties or trades with them. It is no legal advice.',
    )
    .argument('<case>', 'the case')
    .option('--as-of <date>', 'the day, YYYY-MM-DD (that of the latest screening, else today)', dayArgument)
    .option('--json', 'print everything as JSON')
    .addHelpText('after', '\nExample:\n  redthread exposure drones --as-of 2024-09-25')
    .action(async (casePath: string, options: { asOf?: string; json?: boolean }) => {
      const { openDesk } = await import('../../workflows/openDesk.ts');
      const desk = openDesk(existingCase(casePath));
      try {
        const found = await desk.exposure(options.asOf);
        if (options.json) return terminal.json(found);
        const exposed = found.parties
          .filter(({ exposures }) => exposures.length > 0)
          .sort((a, b) => ORDER.indexOf(a.verdict) - ORDER.indexOf(b.verdict));
        if (exposed.length === 0) return terminal.out(`No exposure as of ${found.asOf}.`);
        terminal.out(`Exposure as of ${found.asOf}, by what the documents say. No legal advice.`);
        for (const party of exposed) terminal.out(`\n${linesOf(party).join('\n')}`);
        for (const { reason, statements } of found.leftOut) {
          const sentences = statements.length === 1 ? 'sentence' : 'sentences';
          terminal.out(`\n${statements.length} ${sentences} on ownership: ${reason}.`);
        }
      } finally {
        await desk.close();
      }
    });
}
