// What several commands share: a pile opened and read report by report, skips and warnings kept.
// Prints to standard error only.
import { InvalidArgumentError } from 'commander';
import { OnrecordError, warning } from '../../errors.js';
import { FIELD_NAMES, type FieldMap, type FieldName, openPile, type Taken } from '../../intake/index.js';
import type { ReadReport, Report, SkippedReport } from '../../model/index.js';
import { readMany } from '../../read/pool.js';

/** One report of a pile, read; or the reason why it was skipped. */
export type ReadItem = { report: Report; read: ReadReport } | { skipped: SkippedReport };

export interface PileOptions {
  maxBytes?: number;
  fields?: FieldMap;
  stdinIsRows?: boolean;
  without?: readonly string[];
  /** Threads that read; as many as the machine has cores where nobody says. */
  jobs?: number;
}

/** Reads a pile in input order; a report that fails is skipped with a reason and never stops the pile. */
export async function* readPile(paths: readonly string[], options: PileOptions = {}): AsyncGenerator<ReadItem> {
  const items = openPile([...paths], {
    stdin: process.stdin,
    maxBytes: options.maxBytes,
    fields: options.fields,
    stdinIsRows: options.stdinIsRows,
  });
  const reportOf = (item: Taken) => ('skipped' in item ? null : item.report);
  const { without = [], jobs } = options;
  for await (const result of readMany(items, reportOf, { without, ...(jobs === undefined ? {} : { jobs }) })) {
    const { item } = result;
    if ('skipped' in item) yield item;
    else if ('read' in result) yield { report: item.report, read: result.read };
    else yield { skipped: unread(item.report, 'failed' in result ? result.failed : undefined) };
  }
}

/** What a pile may be, as every command that takes one says it. */
export const PILE =
  'folders, files (text, Markdown, HTML, JSON, JSONL, CSV, feeds, mail), archives of them (zip, tar, gz, WARC), or - for standard input';
export const FIELDS = 'which field or column holds what: text=body,title=headline,published=date';

/** `text=body,title=headline`: the fields that a person names. */
export function fieldsOf(words: string): FieldMap {
  const pairs = words.split(',').map(pair => {
    const [name, ...field] = pair.split('=');
    if (!FIELD_NAMES.includes(name!.trim() as FieldName) || field.length === 0)
      throw new InvalidArgumentError(`Give NAME=FIELD with one of ${FIELD_NAMES.join(', ')}.`);
    return [name!.trim(), field.join('=').trim()];
  });
  return Object.fromEntries(pairs) as FieldMap;
}

/** The number of threads a person asks for. */
export function jobsOf(words: string): number {
  const jobs = Number(words);
  if (!Number.isInteger(jobs) || jobs < 1) throw new InvalidArgumentError('Give a whole number from 1.');
  return jobs;
}

const unread = ({ id }: Report, error: unknown): SkippedReport => ({
  id,
  code: 'B901',
  message: `${warning('B901', id)} (${error})`,
});

/** Says the skipped reports, one a line, and sets the exit code; 1 where nothing was read. */
export function reportSkips(skipped: readonly SkippedReport[], readCount: number): void {
  for (const skip of skipped) process.stderr.write(`skipped ${skip.message}\n`);
  if (readCount === 0 && skipped.length === 0) throw new OnrecordError('E109', 'the pile');
  if (readCount === 0) process.exitCode = 1;
  else if (skipped.length > 0) process.exitCode = 2;
}

/** Writes to standard output, waiting where the reader is slower than we are. */
export async function writeOut(text: string): Promise<void> {
  if (!process.stdout.write(text)) await new Promise(resolve => process.stdout.once('drain', resolve));
}
