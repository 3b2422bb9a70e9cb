// Rows of JSON: one a line, of any number; or a list in one file, bare or inside the answer of a search.
// Does not read a row's fields; jsonl.ts does.
import { decode, decodeStream } from '../decode.js';
import { looksLikeFeed } from '../feeds/index.js';
import { takeRow, takeValue } from '../jsonl.js';
import { skip, type Taken } from '../taken.js';
import { wholeOf } from './bounds.js';
import type { Entry, Format, Taking } from './entry.js';
import { takeFeedText } from './feed.js';

/** The lines of a stream of text; a line over the limit is let go by and comes out as null. */
export async function* linesOf(stream: AsyncIterable<string>, maxChars: number): AsyncGenerator<string | null> {
  let pieces: string[] = [];
  let size = 0;
  for await (const chunk of stream) {
    let from = 0;
    for (let at = chunk.indexOf('\n'); at >= 0; at = chunk.indexOf('\n', from)) {
      size += at - from;
      if (size <= maxChars) pieces.push(chunk.slice(from, at));
      yield size <= maxChars ? pieces.join('').replace(/\r$/, '') : null;
      pieces = [];
      size = 0;
      from = at + 1;
    }
    size += chunk.length - from;
    if (size <= maxChars) pieces.push(chunk.slice(from));
    else pieces = [];
  }
  if (size > maxChars) yield null;
  else if (size > 0) yield pieces.join('');
}

async function* takeLines(entry: Entry, taking: Taking): AsyncGenerator<Taken> {
  let n = 0;
  for await (const line of linesOf(decodeStream(entry.open()), taking.bounds.limits.maxBytes)) {
    n++;
    const where = `${entry.id}:${n}`;
    if (n === 1 && line?.includes('\u0000')) {
      yield skip('E102', entry.id);
      return;
    }
    if (line === null) yield skip('E104', where);
    else if (line.trim() !== '') {
      const taken = takeRow(line, where, taking);
      if (taken) yield taken;
    }
  }
}

/** Rows of a JSON file: a list, one row, or a list inside the answer of a search. */
function rowsOf(value: unknown): unknown[] {
  if (Array.isArray(value)) return value;
  let inner = value;
  for (let depth = 0; depth < 3; depth++) {
    if (inner === null || typeof inner !== 'object') break;
    const row = inner as Record<string, unknown>;
    const held = row['results'] ?? row['articles'] ?? row['items'] ?? row['data'];
    if (Array.isArray(held)) return held;
    inner = held;
  }
  return [value];
}

async function* takeJson(entry: Entry, taking: Taking): AsyncGenerator<Taken> {
  const { id } = entry;
  const { text } = decode(await wholeOf(entry.open(), taking.bounds.limits.maxBytes, id), id);
  if (looksLikeFeed(text)) {
    yield* takeFeedText(text, id, taking);
    return;
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // Not one JSON value: rows line by line under a .json name, or broken; each line says so itself.
    for (const [i, line] of text.split('\n').entries()) {
      const taken = line.trim() === '' ? undefined : takeRow(line, `${id}:${i + 1}`, taking);
      if (taken) yield taken;
    }
    return;
  }
  const rows = rowsOf(value);
  for (const [i, row] of rows.entries()) {
    const where = rows.length === 1 && rows[0] === value ? id : `${id}:${i + 1}`;
    const taken = takeValue(row, where, taking);
    if (taken) yield taken;
  }
}

export const rows: Format = { name: 'rows of JSON', endings: ['jsonl', 'ndjson'], take: takeLines };
export const json: Format = { name: 'JSON', endings: ['json'], take: takeJson };
