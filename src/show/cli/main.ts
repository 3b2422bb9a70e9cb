#!/usr/bin/env node
// The command line's way in: runs the tree of commands and turns errors into exit codes.
// Exit codes: 0 all well; 2 some reports skipped; 1 nothing done, with one coded sentence.
import { CommanderError } from 'commander';
import { OnrecordError, warning } from '../../errors.js';
import { buildProgram, meantCommand } from './program.js';

/** A reader that closes the pipe early (head) ends the work quietly. */
process.stdout.on('error', error => {
  if ((error as NodeJS.ErrnoException).code === 'EPIPE') process.exit(0);
  throw error;
});

try {
  const [word] = process.argv.slice(2);
  const program = await buildProgram(word);
  const meant = meantCommand(word);
  if (meant !== undefined) program.error(`error: unknown command '${word}' (did you mean ${meant}?)`);
  await program.parseAsync(process.argv);
} catch (error) {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? 0 : 1;
  } else if (error instanceof OnrecordError) {
    process.stderr.write(`onrecord: ${error.message}\n`);
    process.exitCode = 1;
  } else {
    process.stderr.write(`onrecord: ${warning('B900', String((error as Error).stack ?? error))}\n`);
    process.exitCode = 1;
  }
}
