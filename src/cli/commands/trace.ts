import type { Command } from 'commander';
import type { TraceNode, TraceStep } from '../../model/network.ts';
import { existingCase } from '../arguments.ts';
import { CommandFailure } from '../exitStatus.ts';
import type { Terminal } from '../Terminal.ts';

const nameOf = (node: TraceNode) =>
  node.kind === 'party' ? node.name : `${node.name} [${node.list} ${node.listing}]`;

function proofOf(step: TraceStep, documentName: (id: string) => string): string[] {
  if (step.kind === 'listing') {
    return [
      step.confirmed
        ? 'confirmed to be the listed one'
        : `may be the listed one (${step.score.toFixed(2)}), undecided`,
    ];
  }
  if (step.kind === 'linked-to') return [`the list says: ${step.remark}`];
  const standing: string[] = [step.stance, `${step.origins} ${step.origins === 1 ? 'origin' : 'origins'}`];
  if (step.denied) standing.push('denied');
  const { quote, document, start, end } = step.citation;
  return [
    `${step.type}: ${step.fromRole} → ${step.toRole} (${standing.join(', ')})`,
    `“${quote.replace(/\s+/g, ' ')}” [${documentName(document)} ${start}–${end}]`,
  ];
}

/** `trace CASE FROM TO`: the best-evidenced way from one party to another. */
export function traceCommand(program: Command, terminal: Terminal): void {
  program
    .command('trace')
    .summary('trace the best-evidenced way between two parties')
    .description('Finds how two parties hang together, each step with the sentence that says it.')
    .argument('<case>', 'the case')
    .argument('<from>', 'name of a party')
    .argument('<to>', 'name of another')
    .option('--json', 'print the trace as JSON')
    .addHelpText('after', '\nExample:\n  redthread trace drones "a factory in China" "Ministry of Defence"')
    .action(async (casePath: string, from: string, to: string, options: { json?: boolean }) => {
      const { openDesk } = await import('../../workflows/openDesk.ts');
      const desk = openDesk(existingCase(casePath));
      try {
        const [start, end] = [desk.partyNamed(from), desk.partyNamed(to)];
        const trace = desk.trace(start.id, end.id);
        if (!trace) throw new CommandFailure(`Nothing in the case ties ${start.name} to ${end.name}.`);
        if (options.json) return terminal.json(trace);
        const documents = new Map(desk.documents().map(({ id, name }) => [id, name]));
        terminal.out(start.name);
        for (const step of trace.steps) {
          for (const line of proofOf(step, (id) => documents.get(id) ?? id)) terminal.out(`  │ ${line}`);
          terminal.out(nameOf(step.to));
        }
        for (const assumption of trace.assumptions) terminal.out(`Assumed, not decided: ${assumption}`);
      } finally {
        await desk.close();
      }
    });
}
