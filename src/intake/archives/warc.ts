// A web archive in WARC: the pages that were answered with, each under its address; also the plain texts of a WET.
// Does not take the day a page was fetched for the day it was published; that day stands in the page or nowhere.
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import { WARCParser, type WARCRecord } from 'warcio';
import { OnrecordError } from '../../errors.js';
import type { ReportMeta } from '../report.js';
import { codedError, skip, skippedBy, type Taken } from '../taken.js';
import { type ByteReader, newByteReader } from './byte-reader.js';
import { type Entry, entryId, type Format, heldEntry, type Taking, takeInside } from './entry.js';

const HEAD_END = Buffer.from('\r\n\r\n');
const RECORD_BEGIN = Buffer.from('WARC/1.');
/** A record's own fields take a few hundred bytes. */
const MAX_HEAD_BYTES = 65_536;
/** Kinds of record that hold a page or its text; requests, fetch notes and repeats of what stands elsewhere are passed over. */
const TAKEN_KINDS = new Set(['response', 'resource', 'conversion']);
const PAGE_TYPES = /^(?:text\/html|application\/xhtml\+xml)\b/i;
const TEXT_TYPES = /^text\/(?:plain|markdown)\b/i;

const fieldOf = (head: string, name: string): string | undefined =>
  new RegExp(`^${name}:[ \\t]*(.*)$`, 'im').exec(head)?.[1]?.trim();

/** The head of the next record: damage before it is let go by. Undefined at the end. */
async function nextHead(reader: ByteReader): Promise<Buffer | 'damaged' | undefined> {
  const lead = await reader.until(RECORD_BEGIN, MAX_HEAD_BYTES);
  if (!lead) return reader.ended() ? undefined : 'damaged';
  const rest = await reader.until(HEAD_END, MAX_HEAD_BYTES);
  return rest ? Buffer.concat([RECORD_BEGIN, rest]) : 'damaged';
}

const DECODERS: Readonly<Record<string, (bytes: Uint8Array, options: { maxOutputLength: number }) => Buffer>> = {
  gzip: gunzipSync,
  'x-gzip': gunzipSync,
  deflate: inflateSync,
  br: brotliDecompressSync,
};

/** The body of an answer, unpacked. Crawlers keep the field that names the packing after they have unpacked it: then it stays as it is. */
function unpackedBody(bytes: Uint8Array, encoding: string | undefined, maxBytes: number, where: string): Uint8Array {
  const decode = DECODERS[encoding?.toLowerCase() ?? ''];
  if (!decode) return bytes;
  try {
    return decode(bytes, { maxOutputLength: maxBytes });
  } catch (cause) {
    if (cause instanceof RangeError)
      throw new OnrecordError('E104', `${where}: more than ${maxBytes} bytes`, { cause });
    return bytes;
  }
}

const charsetOf = (type: string): string | undefined => /charset\s*=\s*["']?([\w:-]{2,40})/i.exec(type)?.[1];

/** What one record holds, where it is a page or a text. */
async function entryOf(record: WARCRecord, id: string, maxBytes: number): Promise<Entry | undefined> {
  const { httpHeaders, warcType, warcTargetURI } = record;
  const status = httpHeaders ? Number(httpHeaders.statusCode) : 200;
  const type = httpHeaders?.headers.get('content-type') ?? record.warcContentType ?? '';
  const isPage = PAGE_TYPES.test(type);
  if (status !== 200 || !(isPage || TEXT_TYPES.test(type))) return undefined;
  const packing = httpHeaders?.headers.get('content-encoding') ?? undefined;
  // What the library unpacks by itself has no bound.
  httpHeaders?.headers.delete('content-encoding');
  const body = unpackedBody(await record.readFully(true), packing, maxBytes, id);
  const meta: ReportMeta = warcTargetURI ? { url: warcTargetURI } : {};
  // The lists of links and notes that crawlers write are resources too, under addresses of their own kind.
  if (warcType === 'resource' && !/^https?:/i.test(warcTargetURI ?? '')) return undefined;
  const encoding = charsetOf(type);
  return heldEntry(id, isPage ? 'page.html' : 'text.txt', body, { isPage, meta, ...(encoding ? { encoding } : {}) });
}

async function* takeWarc(entry: Entry, taking: Taking): AsyncGenerator<Taken> {
  const reader = newByteReader(entry.open());
  try {
    yield* takeRecords(reader, entry, taking);
  } finally {
    await reader.close();
  }
}

async function* takeRecords(reader: ByteReader, entry: Entry, taking: Taking): AsyncGenerator<Taken> {
  const { maxBytes } = taking.bounds.limits;
  const captures = new Map<string, number>();
  for (let head = await nextHead(reader); head; head = await nextHead(reader)) {
    taking.bounds.countEntry(entry.id);
    if (head === 'damaged') throw new OnrecordError('E113', entry.id);
    const fields = head.toString('utf8');
    const length = Number(fieldOf(fields, 'content-length') ?? Number.NaN);
    if (!Number.isSafeInteger(length) || length < 0) throw new OnrecordError('E113', `${entry.id}: Content-Length`);
    const url = fieldOf(fields, 'warc-target-uri')?.replace(/^<|>$/g, '');
    const isTaken = url !== undefined && TAKEN_KINDS.has(fieldOf(fields, 'warc-type')?.toLowerCase() ?? '');
    if (!isTaken || length > maxBytes) {
      if (!(await reader.pass(length))) throw new OnrecordError('E113', entry.id);
      // A film is no report, and nobody misses it; a page of that size would be one.
      if (isTaken && PAGE_TYPES.test(fieldOf(fields, 'warc-identified-payload-type') ?? ''))
        yield skip('E104', entryId(entry.id, url), `${url}: ${length} bytes, limit ${maxBytes}`);
      continue;
    }
    const body = await reader.take(length);
    // Half a page would pass for the whole.
    if (body.length < length) throw new OnrecordError('E113', entry.id);
    const before = captures.get(url) ?? 0;
    captures.set(url, before + 1);
    const id = before === 0 ? `${entry.id}/${url}` : `${entry.id}/${url}#${before + 1}`;
    if (taking.isKnown(id)) continue;
    let inner: Entry | undefined;
    try {
      const record = await WARCParser.parse([Buffer.concat([head, body])]);
      inner = record ? await entryOf(record, id, maxBytes) : undefined;
    } catch (error) {
      yield skippedBy(codedError(error, id), id);
    }
    if (inner) yield* takeInside(inner, taking);
  }
}

export const warc: Format = {
  name: 'WARC',
  endings: ['warc', 'wet'],
  begins: head => RECORD_BEGIN.every((byte, i) => head[i] === byte),
  take: takeWarc,
};
