#!/usr/bin/env node
// The command line: one file per command beside this one; this one parses arguments and turns errors into exit codes.
// Exit codes: 0 all well; 2 some reports skipped; 1 nothing done, with one coded sentence.
import { readFileSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import { OnrecordError } from '../../errors.js';
import { addBuildCommand } from './build.js';
import { addDiffCommand } from './diff.js';
import { addNamesCommand } from './names.js';
import { addReadCommand } from './read.js';
import { addRulesCommand } from './rules.js';
import { addStepsCommand } from './steps.js';
import { addStoriesCommand } from './stories.js';
import { addWhyCommand } from './why.js';

const { version } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

/** Builds the whole command tree; tests call it with their own argument lists. */
export function buildProgram(): Command {
  const program = new Command('onrecord')
    .description("Many news reports of one story in, the story's sourced record out. Works offline.")
    .version(version)
    .exitOverride()
    .showHelpAfterError('(see onrecord --help)');
  for (const add of [
    addBuildCommand,
    addReadCommand,
    addWhyCommand,
    addDiffCommand,
    addStoriesCommand,
    addNamesCommand,
    addRulesCommand,
    addStepsCommand,
  ]) {
    add(program);
  }
  program.addHelpText(
    'after',
    `
Examples:
  onrecord reports/                      read and compare a folder of reports; writes onrecord-out/dossier.html
  onrecord build a.html b.txt -o out     the same for named files
  onrecord read report.txt               one report, with its quotations, times, events, marked in the text
  onrecord why U1a2b3c4d5e               how a line of the record came about
  cat pile.jsonl | onrecord read - --jsonl

Exit codes: 0 all well; 2 some reports skipped; 1 nothing done.`,
  );
  return program;
}

/** A reader that closes the pipe early (head) ends the work quietly. */
process.stdout.on('error', error => {
  if ((error as NodeJS.ErrnoException).code === 'EPIPE') process.exit(0);
  throw error;
});

try {
  await buildProgram().parseAsync(process.argv);
} catch (error) {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? 0 : 1;
  } else if (error instanceof OnrecordError) {
    process.stderr.write(`onrecord: ${error.message}\n`);
    process.exitCode = 1;
  } else {
    process.stderr.write(`onrecord: B900 this is our bug, please report it: ${(error as Error).stack ?? error}\n`);
    process.exitCode = 1;
  }
}
