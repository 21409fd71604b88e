import type { Command } from 'commander';
import type { Lead, LeadReason } from '../../model/lead.ts';
import { today } from '../../model/time.ts';
import { dayArgument, existingCase } from '../arguments.ts';
import type { Terminal } from '../Terminal.ts';

interface LeadsOptions {
  asOf?: string;
  json?: boolean;
}

/** A reason with where it can be checked. */
function reasonLine({ effect, text, source }: LeadReason, documentName: (id: string) => string): string {
  if (source.kind === 'case') return `${effect}: ${text}`;
  if (source.kind === 'listing') return `${effect}: ${text} [${source.list} ${source.listing}]`;
  const { document, start, end } = source.citation;
  return `${effect}: ${text} [${documentName(document)} ${start}–${end}]`;
}

const wordOf = ({ decision }: Lead) =>
  decision && `${decision.verdict} by ${decision.author}${decision.reason ? `: ${decision.reason}` : ''}`;

/** `leads CASE`: who the unnamed parties of a case may be. */
export function leadsCommand(program: Command, terminal: Terminal): void {
  program
    .command('leads')
    .summary('propose who the unnamed parties may be')
    .description(
      'Ranks, for each party that the documents describe without a name, whom the case and the lists tie to those named beside it. A lead is no fact: a person accepts or dismisses it.',
    )
    .argument('<case>', 'the case')
    .option('--as-of <date>', 'the day, YYYY-MM-DD (that of the latest screening, else today)', dayArgument)
    .option('--json', 'print the leads as JSON')
    .addHelpText('after', '\nExample:\n  redthread leads drones --as-of 2024-09-25 --json')
    .action(async (casePath: string, options: LeadsOptions) => {
      const { openDesk } = await import('../../workflows/openDesk.ts');
      const desk = openDesk(existingCase(casePath));
      try {
        const day = options.asOf ?? desk.screening()?.asOf ?? today();
        const { asOf, leads } = await desk.leads(day);
        const documents = new Map(desk.documents().map(({ id, name }) => [id, name]));
        const lineOf = (reason: LeadReason) => reasonLine(reason, (id) => documents.get(id) ?? id);
        if (options.json) {
          return terminal.json(
            leads.map(
              ({ placeholder, candidate: { name, party, listing }, rank, score, reasons, decision }) => ({
                placeholder,
                candidate: {
                  name,
                  listing: listing?.id ?? null,
                  list: listing?.list ?? null,
                  party: party ?? null,
                },
                rank,
                score,
                reasons: reasons.map(lineOf),
                decision,
              }),
            ),
          );
        }
        if (leads.length === 0) return terminal.out(`No leads as of ${asOf}.`);
        terminal.out(`Leads as of ${asOf}. None of them is a fact.`);
        for (const lead of leads) {
          const { placeholder, candidate, rank, score, reasons } = lead;
          if (rank === 1) terminal.out(`\n${placeholder.name}`);
          const listing = candidate.listing ? ` [${candidate.listing.list} ${candidate.listing.id}]` : '';
          terminal.out(`  ${rank}. ${candidate.name}${listing} (${score.toFixed(2)})`);
          const word = wordOf(lead);
          if (word) terminal.out(`     ${word}`);
          for (const reason of reasons) terminal.out(`     ${lineOf(reason)}`);
        }
      } finally {
        await desk.close();
      }
    });
}
