// `onrecord why ID`: how a line of the record came about, with rules, reasons and refusals.
// Reads a record folder; explains nothing itself.
import type { Command } from 'commander';
import { type Explanation, explain } from '../../why/index.js';
import pc from './colors.js';
import { loadRecordFolder } from './record-folder.js';

export function addWhyCommand(program: Command): void {
  program
    .command('why')
    .argument('<id>', 'id of a line (U…, E…, …), or REPORT#ID for an annotation (a.txt#q3)')
    .description('explain a line: its words, its rules, what was joined and what was refused')
    .option('--record <dir>', 'folder that `onrecord build` wrote', 'onrecord-out')
    .option('--json', 'as JSON')
    .action((id: string, options: { record: string; json?: boolean }) => {
      const explanation = explain(loadRecordFolder(options.record), id);
      process.stdout.write(options.json ? `${JSON.stringify(explanation, null, 2)}\n` : renderExplanation(explanation));
    });
}

/** An explanation as text: label, report and span, words, rule, note. */
export function renderExplanation({ id, kind, title, rows }: Explanation): string {
  const width = Math.max(...rows.map(row => row.label.length), 0) + 2;
  return [
    `${pc.bold(id)}  ${kind}: ${title}`,
    ...rows.map(({ label, evidence, rule, note }) =>
      [
        `  ${label.padEnd(width)}`,
        evidence ? `${pc.cyan(evidence.report)} ${evidence.span[0]}..${evidence.span[1]}  ` : '',
        evidence?.text ? pc.green(`"${evidence.text.replace(/\s+/g, ' ')}"  `) : '',
        rule ? `${pc.dim(rule)}  ` : '',
        note ?? '',
      ].join(''),
    ),
    '',
  ].join('\n');
}
