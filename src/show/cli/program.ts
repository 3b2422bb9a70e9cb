// The tree of commands: one file per command beside this one.
// Runs nothing and prints nothing by itself; main.ts does.
import { existsSync } from 'node:fs';
import { Command } from 'commander';
import { addBuildCommand } from './build.js';
import { addDecideCommand } from './decide.js';
import { addDiffCommand } from './diff.js';
import { addExportCommand } from './export.js';
import { addFollowCommand } from './follow.js';
import { addLoadCommand, addWorkCommand } from './load.js';
import { addMcpCommand } from './mcp.js';
import { addNamesCommand } from './names.js';
import { addNewsCommand } from './news.js';
import { addPlanCommand } from './plan.js';
import { addReadCommand } from './read.js';
import { addRulesCommand } from './rules.js';
import { addSealCommand } from './seal.js';
import { addSearchCommand } from './search.js';
import { addServeCommand } from './serve.js';
import { addStepsCommand } from './steps.js';
import { addStoriesCommand } from './stories.js';
import { addVerifyCommand } from './verify.js';
import { VERSION } from './version.js';
import { addWhyCommand } from './why.js';

/** A slip of one or two letters: `serv`, `stroies`. */
const MOST_SLIPS = 2;

/** Letters put in, left out or taken for others between two short words. */
function slipsBetween(a: string, b: string): number {
  let row = [...Array(b.length + 1).keys()];
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[b.length]!;
}

/** The command that a first word was meant to be which is neither a command nor a file: it would be built as a pile. */
export function meantCommand(program: Command, word: string | undefined): string | undefined {
  if (word === undefined || !/^[a-z]{3,12}$/.test(word) || existsSync(word)) return undefined;
  const names = program.commands.map(command => command.name());
  if (names.includes(word) || word === 'help') return undefined;
  return names.find(name => slipsBetween(word, name) <= Math.min(MOST_SLIPS, word.length - 3));
}

/** Builds the whole command tree; tests call it with their own argument lists. */
export function buildProgram(): Command {
  const program = new Command('onrecord')
    .description("Many news reports of one story in, the story's sourced record out. Works offline.")
    .version(VERSION)
    .exitOverride()
    .showHelpAfterError('(see onrecord --help)');
  for (const add of [
    addBuildCommand,
    addReadCommand,
    addWhyCommand,
    addDecideCommand,
    addDiffCommand,
    addExportCommand,
    addSealCommand,
    addVerifyCommand,
    addPlanCommand,
    addLoadCommand,
    addWorkCommand,
    addFollowCommand,
    addNewsCommand,
    addSearchCommand,
    addServeCommand,
    addMcpCommand,
    addStoriesCommand,
    addNamesCommand,
    addRulesCommand,
    addStepsCommand,
  ]) {
    add(program);
  }
  for (const command of program.commands) command.showHelpAfterError(`(see onrecord ${command.name()} --help)`);
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
