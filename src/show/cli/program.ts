// The tree of commands: one file per command beside this one.
// Runs nothing and prints nothing by itself; main.ts does. Loads only the command that is called for: all of them are 1,800 modules.
import { existsSync } from 'node:fs';
import { Command } from 'commander';
import { VERSION } from './version.js';

type AddCommand = (program: Command) => void;

/** The commands in the order in which the help lists them, each with the file that it is loaded from. */
const COMMANDS: ReadonlyMap<string, () => Promise<AddCommand>> = new Map([
  ['build', async () => (await import('./build.js')).addBuildCommand],
  ['read', async () => (await import('./read.js')).addReadCommand],
  ['why', async () => (await import('./why.js')).addWhyCommand],
  ['decide', async () => (await import('./decide.js')).addDecideCommand],
  ['diff', async () => (await import('./diff.js')).addDiffCommand],
  ['export', async () => (await import('./export.js')).addExportCommand],
  ['seal', async () => (await import('./seal.js')).addSealCommand],
  ['verify', async () => (await import('./verify.js')).addVerifyCommand],
  ['plan', async () => (await import('./plan.js')).addPlanCommand],
  ['load', async () => (await import('./load.js')).addLoadCommand],
  ['work', async () => (await import('./load.js')).addWorkCommand],
  ['follow', async () => (await import('./follow.js')).addFollowCommand],
  ['news', async () => (await import('./news.js')).addNewsCommand],
  ['search', async () => (await import('./search.js')).addSearchCommand],
  ['serve', async () => (await import('./serve.js')).addServeCommand],
  ['mcp', async () => (await import('./mcp.js')).addMcpCommand],
  ['stories', async () => (await import('./stories.js')).addStoriesCommand],
  ['names', async () => (await import('./names.js')).addNamesCommand],
  ['rules', async () => (await import('./rules.js')).addRulesCommand],
  ['steps', async () => (await import('./steps.js')).addStepsCommand],
]);
/** The command of a line whose first word is none: a file, a folder or a flag. */
const DEFAULT_COMMAND = 'build';

/** The commands that a command line with this first word needs: the one it names, none for the version, all where help is asked for. */
function commandsFor(word: string | undefined): readonly string[] {
  if (word === undefined || /^(?:help|--help|-h)$/.test(word)) return [...COMMANDS.keys()];
  if (/^(?:--version|-V)$/.test(word)) return [];
  return [COMMANDS.has(word) ? word : DEFAULT_COMMAND];
}

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
export function meantCommand(word: string | undefined): string | undefined {
  if (word === undefined || !/^[a-z]{3,12}$/.test(word) || existsSync(word)) return undefined;
  if (COMMANDS.has(word) || word === 'help') return undefined;
  return [...COMMANDS.keys()].find(name => slipsBetween(word, name) <= Math.min(MOST_SLIPS, word.length - 3));
}

/**
 * The command tree for a command line with this first word; without one, the whole tree, for the help, the docs and tests that call it
 * with their own argument lists.
 */
export async function buildProgram(word?: string): Promise<Command> {
  const program = new Command('onrecord')
    .description("Many news reports of one story in, the story's sourced record out. Works offline.")
    .version(VERSION)
    .exitOverride()
    .showHelpAfterError('(see onrecord --help)');
  for (const name of commandsFor(word)) {
    const add = await COMMANDS.get(name)!();
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
