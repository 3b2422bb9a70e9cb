// `onrecord diff OLD NEW`: what changed in the record, by line.
// Compares nothing itself; record/diff.ts does.
import type { Command } from 'commander';
import { diffRecords } from '../../record/index.js';
import pc from './colors.js';
import { loadRecord } from './record-folder.js';

const SIGN = { added: pc.green('+'), gone: pc.red('-'), changed: pc.yellow('~') };

export function addDiffCommand(program: Command): void {
  program
    .command('diff')
    .argument('<old>', 'a record.json, or the folder it is in')
    .argument('<new>', 'the same, newer')
    .description('what changed between two records, line by line')
    .option('--jsonl', 'one change as JSON a line')
    .action((before: string, after: string, options: { jsonl?: boolean }) => {
      const changes = diffRecords(loadRecord(before), loadRecord(after));
      for (const change of changes) {
        const fields = change.fields.length > 0 ? pc.dim(`  (${change.fields.join(', ')})`) : '';
        process.stdout.write(
          options.jsonl
            ? `${JSON.stringify(change)}\n`
            : `${SIGN[change.change]} ${change.kind.padEnd(13)} ${pc.bold(change.id)}  ${change.label}${fields}\n`,
        );
      }
      if (changes.length === 0 && !options.jsonl) process.stdout.write('no line differs\n');
    });
}
