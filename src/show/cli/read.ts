// `onrecord read`: reports in, one ReadReport a line out, in input order and streaming; or a readable form for a person.
// Writes nothing to disk.
import type { Command } from 'commander';
import type { SkippedReport } from '../../model/index.js';
import { FIELDS, fieldsOf, jobsOf, PILE, type PileOptions, readPile, reportSkips, writeOut } from './pile.js';
import { renderReading } from './reading.js';

export function addReadCommand(program: Command): void {
  program
    .command('read')
    .argument('[files...]', `${PILE} (the default)`)
    .description('read each report on its own: who says what, times, events, figures, each with its rule')
    .option('--jsonl', 'one ReadReport as JSON a line, in input order')
    .option('--text', 'add the stored text as `text`')
    .option('--max-bytes <n>', 'largest report taken in', Number)
    .option('--fields <map>', FIELDS, fieldsOf)
    .option('--jobs <n>', 'threads that read; else as many as there are cores, 1 for none beside', jobsOf)
    .option('--without <steps...>', 'leave out steps (see onrecord steps)')
    .addHelpText(
      'after',
      `
Examples:
  onrecord read report.txt
  onrecord read pile/ --jsonl > readings.jsonl
  parallel --pipe onrecord read - --jsonl < reports.jsonl`,
    )
    .action(runRead);
}

async function runRead(files: string[], options: PileOptions & { jsonl?: boolean; text?: boolean }): Promise<void> {
  const skipped: SkippedReport[] = [];
  let readCount = 0;
  for await (const item of readPile(files.length === 0 ? ['-'] : files, options)) {
    if ('skipped' in item) {
      skipped.push(item.skipped);
      continue;
    }
    readCount++;
    const { read, report } = item;
    await writeOut(
      options.jsonl
        ? `${JSON.stringify(options.text ? { ...read, text: report.text } : read)}\n`
        : renderReading(report, read),
    );
  }
  reportSkips(skipped, readCount);
}
