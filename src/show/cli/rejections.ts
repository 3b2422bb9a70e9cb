// What was not taken in, for a person: how many for which reason, the first of them by name, and all of them in a file.
// Decides nothing; intake does.
import { closeSync, openSync, writeSync } from 'node:fs';
import { CODES, type Code, OnrecordError } from '../../errors.js';
import type { SkippedReport } from '../../model/index.js';

/** Printed one by one; beyond them only the reasons are counted. */
const MOST_LISTED = 50;

export interface Rejections {
  keep(skipped: readonly SkippedReport[]): void;
  /** Prints to standard error. */
  print(): void;
  close(): void;
}

/** The reasons with how often each was met, the most frequent first: `E107 12 times: No article was found in the page.` */
export function reasonLines(counts: ReadonlyMap<string, number>): string[] {
  return [...counts]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([code, count]) => `${code} ${count === 1 ? 'once' : `${count} times`}: ${CODES[code as Code].what}`);
}

/** Keeps what is rejected; all of it goes to `file`, where one is named. **Errors** E103 where it cannot be written. */
export function keptRejections(file: string | undefined): Rejections {
  const counts = new Map<string, number>();
  const first: SkippedReport[] = [];
  let total = 0;
  const lines = file === undefined ? undefined : openedFor(file);
  return {
    keep(skipped) {
      for (const one of skipped) {
        total++;
        counts.set(one.code, (counts.get(one.code) ?? 0) + 1);
        if (first.length < MOST_LISTED) first.push(one);
        if (lines !== undefined) writeSync(lines, `${JSON.stringify(one)}\n`);
      }
    },
    print() {
      for (const { message } of first) process.stderr.write(`skipped ${message}\n`);
      if (total > first.length) process.stderr.write(`and ${total - first.length} more\n`);
      if (total > 1) for (const line of reasonLines(counts)) process.stderr.write(`  ${line}\n`);
    },
    close() {
      if (lines !== undefined) closeSync(lines);
    },
  };
}

function openedFor(file: string): number {
  try {
    return openSync(file, 'w');
  } catch (cause) {
    throw new OnrecordError('E103', file, { cause });
  }
}
