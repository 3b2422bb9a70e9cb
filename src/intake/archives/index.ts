// THE list of formats, and the one way into any of them: by the name, else by the first bytes, else as a text.
// Does not list folders; pile.ts does.
import { codedError, skip, skippedBy, type Taken } from '../taken.js';
import { type Entry, endingOf, type Format, type Taking } from './entry.js';
import { feed } from './feed.js';
import { gzip } from './gzip.js';
import { mail, mailbox } from './mail.js';
import { json, rows } from './rows.js';
import { single } from './single.js';
import { table } from './table.js';
import { tar } from './tar.js';
import { isListed } from './wanted.js';
import { warc } from './warc.js';
import { zip } from './zip.js';

export const FORMATS: readonly Format[] = [single, json, rows, table, feed, gzip, zip, tar, warc, mail, mailbox];

const BY_ENDING = new Map(FORMATS.flatMap(format => format.endings.map(ending => [ending, format] as const)));

/** Bytes looked at where the name says nothing: the mark of a tar stands at 257. */
const HEAD_BYTES = 1024;

/** A row at the beginning of any of the first lines: the very first may be a bad one. */
const BEGINS_ROWS = /^\s*\{|\n\s*\{\s*"/;

/** The format by the first bytes, and the entry with those bytes put back. */
async function formatByHead(entry: Entry): Promise<{ format: Format; entry: Entry }> {
  const iterator = entry.open()[Symbol.asyncIterator]();
  const chunks: Uint8Array[] = [];
  let size = 0;
  while (size < HEAD_BYTES) {
    const next = await iterator.next();
    if (next.done) break;
    chunks.push(next.value);
    size += next.value.length;
    // A filter's first row may be all there is for a while.
    if (BEGINS_ROWS.test(Buffer.from(next.value).toString('latin1')) && chunks.length === 1) break;
  }
  async function* all(): AsyncGenerator<Uint8Array> {
    try {
      yield* chunks;
      for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
    } finally {
      await iterator.return?.();
    }
  }
  const head = Buffer.concat(chunks);
  const shown = FORMATS.find(format => format.begins?.(head));
  if (shown) return { format: shown, entry: { ...entry, open: all } };
  const text = new TextDecoder('utf-8').decode(head);
  const format = BEGINS_ROWS.test(text) ? rows : /^\s*\[\s*[{\]]/.test(text) ? json : single;
  return { format, entry: { ...entry, open: all } };
}

/**
 * The reports of one entry. Whatever goes wrong inside is a line among the skipped, and the pile goes on; only an archive
 * that unpacks to too much (E114) ends as a whole.
 */
export async function* takeEntry(given: Entry, taking: Taking): AsyncGenerator<Taken> {
  if (taking.depth > taking.bounds.limits.maxDepth) {
    yield skip('E115', given.id);
    return;
  }
  if (isListed(given.name)) {
    yield skip('E111', given.id);
    return;
  }
  try {
    const byName = BY_ENDING.get(endingOf(given.name));
    const { format, entry } = byName ? { format: byName, entry: given } : await formatByHead(given);
    yield* format.take(entry, taking);
  } catch (error) {
    const coded = codedError(error, given.id);
    if (coded.code === 'E114' && taking.depth > 0) throw coded;
    yield skippedBy(coded, given.id);
  }
}
