// Where the decisions of a pile are kept, and reading and adding to that file: beside the reports when the pile is one folder.
// Decides nothing.
import { appendFileSync, existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { z } from 'zod';
import { OnrecordError } from '../../errors.js';
import type { Decision } from '../../model/index.js';
import { decisionLine, parseDecisions, type Undoing } from '../../record/decisions/index.js';

const NAME = 'decisions.jsonl';
/** Beside the record: where its pile's decisions are kept, so that `onrecord decide` finds the file. */
const POINTER = 'pile.json';

/** The file of a pile: the one named, else in the pile's only folder, else beside the record. */
export function decisionsFileOf(pile: readonly string[], out: string, named: string | undefined): string {
  if (named !== undefined) return named;
  const [only, second] = pile;
  const isFolder = only !== undefined && second === undefined && existsSync(only) && statSync(only).isDirectory();
  return join(isFolder ? only : out, NAME);
}

/** Notes beside the record where the decisions are kept, as seen from there. */
export function writePointer(out: string, file: string): void {
  const decisions = relative(resolve(out), resolve(file)).split('\\').join('/');
  writeFileSync(join(out, POINTER), `${JSON.stringify({ decisions })}\n`);
}

/** The file in which decisions about a record belong: the one named, else the one its pile was built with. */
export function decisionsFileFor(folder: string, named: string | undefined): string {
  if (named !== undefined) return named;
  const dir = existsSync(folder) && !statSync(folder).isDirectory() ? dirname(folder) : folder;
  const pointer = join(dir, POINTER);
  if (!existsSync(pointer)) return join(dir, NAME);
  const parsed = z.object({ decisions: z.string() }).safeParse(jsonOf(pointer));
  if (!parsed.success) throw new OnrecordError('E204', pointer);
  return join(dir, parsed.data.decisions);
}

function jsonOf(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    throw new OnrecordError('E204', file, { cause });
  }
}

/**
 * The decisions of a file; none where it is not there.
 *
 * **Errors**: E103 where it cannot be opened, or is not there though it was named; E209 for a line that is no decision.
 */
export function readDecisions(file: string, isNamed = false): Decision[] {
  if (!isNamed && !existsSync(file)) return [];
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (cause) {
    throw new OnrecordError('E103', file, { cause });
  }
  return parseDecisions(text, file);
}

/** Adds one line at the end; nothing that stands in the file is altered. */
export function addDecision(file: string, line: Decision | Undoing): void {
  try {
    const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
    appendFileSync(file, `${text === '' || text.endsWith('\n') ? '' : '\n'}${decisionLine(line)}`);
  } catch (cause) {
    throw new OnrecordError('E103', file, { cause });
  }
}
