import type { Command } from 'commander';
import { existingCase } from '../arguments.ts';
import { EXIT } from '../exitStatus.ts';
import type { Terminal } from '../Terminal.ts';

/** `verify CASE`: re-checks every byte, quote and log entry; status 1 when anything is not as it was. */
export function verifyCommand(program: Command, terminal: Terminal): void {
  program
    .command('verify')
    .summary('prove that nothing in a case was altered')
    .description('Checks every document’s hash, every citation against its text, and the chain of decisions.')
    .argument('<case>', 'the case')
    .option('--json', 'print the findings as JSON')
    .addHelpText('after', '\nExample:\n  redthread verify drones')
    .action(async (casePath: string, options: { json?: boolean }) => {
      const { verifyCase } = await import('../../case/verifyCase.ts');
      const findings = verifyCase(existingCase(casePath));
      if (!findings.ok) process.exitCode = EXIT.failed;
      if (options.json) return terminal.json(findings);
      for (const { where, what } of findings.problems) terminal.out(`${where}: ${what}`);
      const { head } = findings;
      if (findings.ok && head) terminal.out(`The log ends with event ${head.event}, ${head.hash}`);
      const { documents, citations, events } = findings.checked;
      const checked = `${documents} documents, ${citations} citations, ${events} log entries`;
      terminal.out(
        findings.ok ? `Whole: ${checked}.` : `NOT WHOLE: ${findings.problems.length} found in ${checked}.`,
      );
    });
}
