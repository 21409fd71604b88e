import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { addCommand } from './commands/add.ts';
import { demoCommand } from './commands/demo.ts';
import { exportCommand } from './commands/export.ts';
import { exposureCommand } from './commands/exposure.ts';
import { leadsCommand } from './commands/leads.ts';
import { listsCommand } from './commands/lists.ts';
import { matchCommand } from './commands/match.ts';
import { newCommand } from './commands/new.ts';
import { reportCommand } from './commands/report.ts';
import { screenCommand } from './commands/screen.ts';
import { serveCommand } from './commands/serve.ts';
import { traceCommand } from './commands/trace.ts';
import { verifyCommand } from './commands/verify.ts';
import type { Terminal } from './Terminal.ts';

const REGISTER = [
  newCommand,
  addCommand,
  listsCommand,
  screenCommand,
  matchCommand,
  traceCommand,
  leadsCommand,
  exposureCommand,
  exportCommand,
  reportCommand,
  verifyCommand,
  serveCommand,
  demoCommand,
];

function version(): string {
  const manifest = new URL('../../package.json', import.meta.url);
  return (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version;
}

function throwInsteadOfExit(command: Command): void {
  command.exitOverride();
  for (const child of command.commands) throwInsteadOfExit(child);
}

/** The command line with all its commands; usage errors are thrown as CommanderError. */
export function buildProgram(terminal: Terminal): Command {
  const program = new Command('redthread')
    .description('Turns reports, invoices and denials into a proven, screened network.')
    .version(version())
    .showHelpAfterError('(add --help for how to use it)');
  for (const register of REGISTER) register(program, terminal);
  throwInsteadOfExit(program);
  return program;
}
