// What several commands share: a pile opened and read report by report, with progress, skips and warnings kept.
// Prints to standard error only.
import { SingleBar } from 'cli-progress';
import { OnrecordError, warning } from '../../errors.js';
import { openPile } from '../../intake/index.js';
import type { ReadReport, Report, SkippedReport } from '../../model/index.js';
import { readReport } from '../../read/index.js';

/** One report of a pile, read; or the reason why it was skipped. */
export type ReadItem = { report: Report; read: ReadReport } | { skipped: SkippedReport };

export interface PileOptions {
  maxBytes?: number;
  without?: readonly string[];
}

/** Reads a pile in input order; a report that fails is skipped with a reason and never stops the pile. */
export async function* readPile(paths: readonly string[], options: PileOptions = {}): AsyncGenerator<ReadItem> {
  for await (const item of openPile([...paths], {
    stdin: process.stdin,
    ...(options.maxBytes === undefined ? {} : { maxBytes: options.maxBytes }),
  })) {
    if ('skipped' in item) yield item;
    else yield readOne(item.report, options.without ?? []);
  }
}

function readOne(report: Report, without: readonly string[]): ReadItem {
  try {
    return { report, read: readReport(report, { without }) };
  } catch (error) {
    return { skipped: { id: report.id, code: 'B901', message: `${warning('B901', report.id)} (${error})` } };
  }
}

/** A progress line on standard error, only where that is a terminal. */
export function progressOf(what: string): { tick(): void; stop(): void } {
  if (!process.stderr.isTTY) return { tick() {}, stop() {} };
  const bar = new SingleBar({
    format: `${what} {value} · {duration_formatted}`,
    stream: process.stderr,
    clearOnComplete: true,
  });
  bar.start(0, 0);
  return { tick: () => bar.increment(), stop: () => bar.stop() };
}

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
