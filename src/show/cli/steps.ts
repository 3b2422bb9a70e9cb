// `onrecord steps`: the ordered lists of reading and comparing, with what each step needs and makes, and its time on a pile.
// Runs the steps only where a pile is named.
import type { Command } from 'commander';
import { compareReports } from '../../compare/index.js';
import { COMPARE_STEPS } from '../../compare/steps.js';
import { openPile } from '../../intake/index.js';
import { readReport } from '../../read/index.js';
import { READ_STEPS } from '../../read/steps.js';
import pc from './colors.js';

export function addStepsCommand(program: Command): void {
  program
    .command('steps')
    .argument('[pile...]', 'a pile to time the steps on')
    .description('list the steps in their order: what each needs, makes, and how long it takes')
    .action(runSteps);
}

async function runSteps(pile: string[]): Promise<void> {
  const milliseconds = pile.length > 0 ? await timeSteps(pile) : new Map<string, number>();
  for (const step of [...READ_STEPS, ...COMPARE_STEPS]) {
    const time = milliseconds.get(step.id);
    const needs = step.needs.length > 0 ? step.needs.join(', ') : 'the report';
    process.stdout.write(
      `${step.id.padEnd(26)} ${pc.dim('needs')} ${needs.padEnd(44)} ${pc.dim('makes')} ${step.makes.join(', ')}${time === undefined ? '' : pc.cyan(`  ${time.toFixed(1)} ms`)}\n`,
    );
  }
}

async function timeSteps(pile: string[]): Promise<Map<string, number>> {
  const milliseconds = new Map<string, number>();
  const options = {
    now: () => performance.now(),
    onStep: (id: string, time: number) => {
      milliseconds.set(id, (milliseconds.get(id) ?? 0) + time);
    },
  };
  const witnesses = [];
  for await (const item of openPile(pile, { stdin: process.stdin })) {
    if ('report' in item) witnesses.push({ report: item.report, read: readReport(item.report, options) });
  }
  compareReports(witnesses, options);
  return milliseconds;
}
