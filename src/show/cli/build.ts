// `onrecord build PILE...`: reads all, compares, writes the record, the readings and the dossier, and says what to check first.
// Does none of the work itself.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import type { Witness } from '../../compare/comparison.js';
import { compareReports } from '../../compare/index.js';
import { OnrecordError } from '../../errors.js';
import type { SkippedReport } from '../../model/index.js';
import { followDecisions } from '../../record/decisions/index.js';
import { exporterOf } from '../../record/exports/index.js';
import { buildRecord, serializeRecord } from '../../record/index.js';
import { renderDossier } from '../html/index.js';
import { troubleOf } from './decide.js';
import { decisionsFileOf, readDecisions, writePointer } from './decisions-file.js';
import { writeExports } from './export.js';
import { FIELDS, fieldsOf, jobsOf, PILE, type PileOptions, readPile, reportSkips } from './pile.js';
import { progressOf } from './progress.js';
import { renderSummary } from './summary.js';

export function addBuildCommand(program: Command): void {
  program
    .command('build', { isDefault: true })
    .argument('[pile...]', PILE)
    .description('read and compare reports; write record.json, readings.jsonl and dossier.html')
    .option('-o, --out <dir>', 'folder to write to', 'onrecord-out')
    .option(
      '--decisions <file>',
      'a person’s decisions; else decisions.jsonl in the pile’s folder, or in the folder written to',
    )
    .option('--export <formats...>', 'write these formats too (see onrecord export)')
    .option('--max-bytes <n>', 'largest report taken in', Number)
    .option('--fields <map>', FIELDS, fieldsOf)
    .option('--jobs <n>', 'threads that read; else as many as there are cores, 1 for none beside', jobsOf)
    .option('--without <steps...>', 'leave out steps (see onrecord steps)')
    .action(runBuild);
}

async function runBuild(
  pile: string[],
  options: PileOptions & { out: string; decisions?: string; export?: string[] },
): Promise<void> {
  if (pile.length === 0) throw new OnrecordError('E110', 'build');
  for (const format of options.export ?? []) exporterOf(format);
  const decisionsFile = decisionsFileOf(pile, options.out, options.decisions);
  const decisions = readDecisions(decisionsFile, options.decisions !== undefined);
  const { witnesses: asRead, skipped } = await readAll(pile, options);
  if (asRead.length === 0) {
    reportSkips(skipped, 0);
    return;
  }
  const { witnesses, settled, pairs } = followDecisions(decisions, asRead);
  const comparison = compareReports(witnesses, { without: options.without ?? [], decisions: pairs });
  const record = buildRecord(comparison, skipped, settled);
  mkdirSync(options.out, { recursive: true });
  writeFileSync(join(options.out, 'record.json'), serializeRecord(record));
  writeFileSync(
    join(options.out, 'readings.jsonl'),
    witnesses
      .slice()
      .sort((a, b) => (a.report.id < b.report.id ? -1 : 1))
      .map(({ report, read }) => `${JSON.stringify({ ...read, text: report.text })}\n`)
      .join(''),
  );
  writePointer(options.out, decisionsFile);
  writeFileSync(join(options.out, 'dossier.html'), renderDossier(record, witnesses));
  writeExports(
    options.export ?? [],
    { record, readings: witnesses.map(({ report, read }) => ({ ...read, text: report.text })) },
    options.out,
  );
  process.stdout.write(renderSummary(record, options.out));
  for (const decision of record.decisions)
    if (decision.state !== 'applied' && decision.state !== 'undone')
      process.stderr.write(`${troubleOf(decision, decisionsFile)}\n`);
  reportSkips(skipped, witnesses.length);
}

async function readAll(pile: readonly string[], options: PileOptions) {
  const witnesses: Witness[] = [];
  const skipped: SkippedReport[] = [];
  const progress = progressOf('reading reports');
  for await (const item of readPile(pile, options)) {
    if ('skipped' in item) skipped.push(item.skipped);
    else witnesses.push(item);
    progress.tick();
  }
  progress.stop();
  return { witnesses, skipped };
}
