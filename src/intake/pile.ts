// From paths to reports: folders, files, standard input; whatever cannot be read is skipped with its code, and the rest is done.
// Does not print and does not keep reports: they leave one at a time.
import type { Dirent } from 'node:fs';
import { createReadStream } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { createGunzip, gunzipSync } from 'node:zlib';
import { type Code, OnrecordError } from '../errors.js';
import { decode } from './decode.js';
import { reportFromHtml } from './html.js';
import { reportFromRow, skip, skippedBy, type Taken, takeRow } from './jsonl.js';
import { reportFromText } from './text.js';

/** Twenty million bytes: a saved page with its pictures inside stays below, an archive or a film does not. */
export const DEFAULT_MAX_BYTES = 20_000_000;

export interface PileOptions {
  stdin?: AsyncIterable<Uint8Array> | undefined;
  /** Largest file, and largest line of a JSONL file. */
  maxBytes?: number | undefined;
}

/** What a folder is searched for; other files are pictures, scripts and styles of saved pages and are passed over. */
const READ_ENDINGS = new Set(['txt', 'text', 'md', 'markdown', 'html', 'htm', 'xhtml', 'json', 'jsonl', 'ndjson']);
/** Likely reports that cannot be read: listed as skipped, so that nobody misses them silently. */
const LISTED_ENDINGS = new Set(['pdf', 'doc', 'docx', 'odt', 'rtf', 'epub', 'mhtml', 'mht', 'eml', 'warc']);
/** What Onrecord itself writes into a folder. */
const OWN_FILES = new Set(['record.json', 'readings.jsonl', 'decisions.jsonl']);
/** What it writes beside a record, under names that a pile may have too. */
const BESIDE_RECORD = new Set(['dossier.html', 'pile.json']);

interface PileFile {
  path: string;
  id: string;
}

const endingOf = (name: string): string => /\.([a-z0-9]+)(?:\.gz)?$/i.exec(name)?.[1]?.toLowerCase() ?? '';
const byName = (a: Dirent, b: Dirent): number => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);

/** The files of a folder, those of its folders among them, in the order of their names. */
async function* filesOf(folder: string): AsyncGenerator<PileFile | Taken> {
  const stack: { path: string; id: string; folder: boolean }[] = [{ path: folder, id: '', folder: true }];
  let found = 0;
  while (stack.length > 0) {
    const item = stack.pop()!;
    if (!item.folder) {
      found++;
      yield { path: item.path, id: item.id };
      continue;
    }
    let entries: Dirent[];
    try {
      entries = await readdir(item.path, { withFileTypes: true });
    } catch {
      // No permission, or gone since it was listed.
      found++;
      yield skip('E103', item.id === '' ? folder : item.id);
      continue;
    }
    const hasRecord = entries.some(entry => entry.name === 'record.json');
    for (const entry of entries.sort(byName).reverse()) {
      const { name } = entry;
      const id = item.id === '' ? name : `${item.id}/${name}`;
      const path = join(item.path, name);
      // Pipes, sockets and devices would keep the pile waiting for ever.
      if (!entry.isDirectory() && !entry.isFile() && !entry.isSymbolicLink()) continue;
      if (name.startsWith('.') || OWN_FILES.has(name) || (hasRecord && BESIDE_RECORD.has(name))) continue;
      if (entry.isDirectory()) {
        // Pictures and styles of a page that a browser saved beside it.
        if (!/_files$/i.test(name)) stack.push({ path, id, folder: true });
      } else if (READ_ENDINGS.has(endingOf(name)) || LISTED_ENDINGS.has(endingOf(name)))
        stack.push({ path, id, folder: false });
    }
  }
  if (found === 0) yield skip('E109', folder);
}

/** The lines of a stream of bytes in UTF-8; a line over the limit is let go by and comes out as null. */
async function* linesOf(stream: AsyncIterable<Uint8Array>, maxBytes: number): AsyncGenerator<string | null> {
  const utf8 = new TextDecoder('utf-8');
  let pieces: string[] = [];
  let size = 0;
  for await (const chunk of stream) {
    let text = utf8.decode(chunk, { stream: true });
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n')) {
      size += at;
      if (size <= maxBytes) pieces.push(text.slice(0, at));
      yield size <= maxBytes ? pieces.join('').replace(/\r$/, '') : null;
      pieces = [];
      size = 0;
      text = text.slice(at + 1);
    }
    size += text.length;
    if (size <= maxBytes) pieces.push(text);
    else pieces = [];
  }
  const rest = pieces.join('') + utf8.decode();
  if (size > maxBytes) yield null;
  else if (rest !== '') yield rest;
}

async function* takeLines(lines: AsyncIterable<string | null>, name: string): AsyncGenerator<Taken> {
  let n = 0;
  for await (const line of lines) {
    n++;
    const where = `${name}:${n}`;
    if (n === 1 && line?.includes('\u0000')) {
      yield skip('E102', name);
      return;
    }
    if (line === null) yield skip('E104', where);
    else if (line.trim() !== '') yield takeRow(line, where);
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

function* takeJson(text: string, id: string): Generator<Taken> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // Not one JSON value: rows line by line under a .json name, or broken; each line says so itself.
    const lines = text.split('\n');
    for (const [i, line] of lines.entries()) if (line.trim() !== '') yield takeRow(line, `${id}:${i + 1}`);
    return;
  }
  const rows = rowsOf(value);
  for (const [i, row] of rows.entries()) {
    const where = rows.length === 1 && rows[0] === value ? id : `${id}:${i + 1}`;
    try {
      yield { report: reportFromRow(row, where) };
    } catch (error) {
      yield skippedBy(error, where);
    }
  }
}

const looksLikeHtml = (text: string): boolean =>
  /^\s*(?:<!--[^>]{0,200}-->\s*)?(?:<!doctype html|<html[\s>])/i.test(text.slice(0, 1000));
const looksLikeRows = (text: string): boolean => /^\s*\{\s*"/.test(text.slice(0, 1000));

/** What one file holds, by its ending and its first signs. */
function* takeBytes(bytes: Uint8Array, file: PileFile): Generator<Taken> {
  const { id } = file;
  try {
    const { text, warnings } = decode(bytes, id);
    const ending = endingOf(file.path);
    if (ending === 'json') {
      yield* takeJson(text, id);
      return;
    }
    const isPage = ending === 'html' || ending === 'htm' || ending === 'xhtml' || looksLikeHtml(text);
    const report = isPage ? reportFromHtml(id, text) : reportFromText(id, text);
    yield { report: { ...report, warnings: [...warnings, ...report.warnings] } };
  } catch (error) {
    yield skippedBy(error, id);
  }
}

function unzip(bytes: Uint8Array, id: string, maxBytes: number): Uint8Array {
  try {
    return gunzipSync(bytes, { maxOutputLength: maxBytes });
  } catch (cause) {
    const tooLarge = cause instanceof RangeError;
    throw new OnrecordError(tooLarge ? 'E104' : 'E102', id, { cause });
  }
}

function streamOf(path: string, zipped: boolean): AsyncIterable<Uint8Array> {
  const file = createReadStream(path);
  if (!zipped) return file;
  const unzipped = createGunzip();
  file.on('error', error => unzipped.destroy(error));
  return file.pipe(unzipped);
}

/** The code of a failure to read: damaged compression is a damaged file, anything else could not be opened. */
const codeOf = (error: unknown): Code =>
  error instanceof Error && String((error as NodeJS.ErrnoException).code).startsWith('Z_') ? 'E102' : 'E103';

async function* takeFile(file: PileFile, maxBytes: number): AsyncGenerator<Taken> {
  const ending = endingOf(file.path);
  const zipped = /\.gz$/i.test(file.path);
  if (LISTED_ENDINGS.has(ending)) {
    yield skip('E102', file.id);
    return;
  }
  try {
    if (ending === 'jsonl' || ending === 'ndjson') {
      yield* takeLines(linesOf(streamOf(file.path, zipped), maxBytes), file.id);
      return;
    }
    const { size } = await stat(file.path);
    if (size > maxBytes) {
      yield skip('E104', file.id, `${file.id}: ${size} bytes, limit ${maxBytes}`);
      return;
    }
    const bytes = await readFile(file.path);
    yield* takeBytes(zipped ? unzip(bytes, file.id, maxBytes) : bytes, file);
  } catch (error) {
    const known = error instanceof OnrecordError ? error : new OnrecordError(codeOf(error), file.id, { cause: error });
    yield skippedBy(known, file.id);
  }
}

/** Standard input: rows if it begins like one, else a single text or page. */
async function* takeStdin(stdin: AsyncIterable<Uint8Array>, maxBytes: number): AsyncGenerator<Taken> {
  const iterator = stdin[Symbol.asyncIterator]();
  const head: Uint8Array[] = [];
  let seen = '';
  let ended = false;
  while (!ended && seen.trim().length < 2) {
    const next = await iterator.next();
    if (next.done) ended = true;
    else {
      head.push(next.value);
      seen += new TextDecoder('utf-8').decode(next.value);
    }
  }
  async function* all(): AsyncGenerator<Uint8Array> {
    yield* head;
    if (ended) return;
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
  }
  if (looksLikeRows(seen) || /^\s*\{/.test(seen)) {
    yield* takeLines(linesOf(all(), maxBytes), 'stdin');
    return;
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of all()) {
    size += chunk.length;
    if (size > maxBytes) {
      yield skip('E104', 'stdin');
      return;
    }
    chunks.push(chunk);
  }
  const isJson = /^\s*\[/.test(seen);
  yield* takeBytes(Buffer.concat(chunks), { path: isJson ? 'stdin.json' : 'stdin', id: 'stdin' });
}

async function* takePath(path: string, options: PileOptions, maxBytes: number): AsyncGenerator<Taken> {
  if (path === '-') {
    if (options.stdin) yield* takeStdin(options.stdin, maxBytes);
    else yield skip('E103', 'stdin');
    return;
  }
  let isFolder: boolean;
  try {
    isFolder = (await stat(path)).isDirectory();
  } catch {
    // Not there, or not ours to open.
    yield skip('E103', path);
    return;
  }
  if (!isFolder) {
    yield* takeFile({ path, id: basename(path) }, maxBytes);
    return;
  }
  for await (const item of filesOf(path)) {
    if ('path' in item) yield* takeFile(item, maxBytes);
    else yield item;
  }
}

/**
 * The reports of a pile, one at a time, and what had to be skipped. Paths are folders, files, or `-` for standard input.
 * A report's id is its path inside the folder named, the base name of a file named, or the id of its row.
 * **Errors** E110 where no path is given; everything else is yielded as skipped.
 */
export async function* openPile(paths: readonly string[], options: PileOptions = {}): AsyncGenerator<Taken> {
  if (paths.length === 0) throw new OnrecordError('E110', 'no path');
  const maxBytes = options.maxBytes ?? DEFAULT_MAX_BYTES;
  const ids = new Set<string>();
  for (const path of paths)
    for await (const taken of takePath(path, options, maxBytes)) {
      if ('skipped' in taken) yield taken;
      else if (ids.has(taken.report.id)) yield skip('E108', taken.report.id);
      else {
        ids.add(taken.report.id);
        yield taken;
      }
    }
}
