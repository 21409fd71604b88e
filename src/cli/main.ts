import { CommanderError } from 'commander';
import { buildProgram } from './buildProgram.ts';
import { CommandFailure, EXIT } from './exitStatus.ts';
import { terminal } from './Terminal.ts';

// A reader that stops early ("redthread … | head") is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(EXIT.ok);
  throw error;
});

try {
  await buildProgram(terminal).parseAsync(process.argv);
} catch (error) {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? EXIT.ok : EXIT.usage;
  } else {
    const failure = error instanceof Error ? error : new Error(String(error));
    terminal.note(`redthread: ${failure.message}`);
    if (process.env.REDTHREAD_DEBUG) terminal.note(failure.stack ?? '');
    process.exitCode = failure instanceof CommandFailure ? failure.status : EXIT.failed;
  }
}
