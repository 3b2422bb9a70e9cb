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
    .option(
      '--keep-skipped',
      'with --jsonl: {"id", "skipped": {code, message}} in the place of what cannot be read, and exit with 0; standard input is rows then',
    )
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
  parallel --pipe -k onrecord read - --jsonl --jobs 1 < reports.jsonl`,
    )
    .action(runRead);
}

async function runRead(
  files: string[],
  options: PileOptions & { jsonl?: boolean; text?: boolean; keepSkipped?: boolean },
): Promise<void> {
  // An engine may hand over a share of the rows that is empty, or begins with a bad one.
  const isFilter = options.jsonl === true && options.keepSkipped === true;
  const skipped: SkippedReport[] = [];
  let readCount = 0;
  for await (const item of readPile(files.length === 0 ? ['-'] : files, { ...options, stdinIsRows: isFilter })) {
    if ('skipped' in item) {
      const { id, ...reason } = item.skipped;
      if (isFilter) await writeOut(`${JSON.stringify({ id, skipped: reason })}\n`);
      else skipped.push(item.skipped);
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
  if (!isFilter) reportSkips(skipped, readCount);
}
