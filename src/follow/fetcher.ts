// One request to one address, within bounds: where it may connect, how long it may take, how much it may send, packed or not.
// Follows no redirect, waits for nobody's turn and asks no robots.txt; visitor.ts does.
import { lookup } from 'node:dns/promises';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { Agent, type Dispatcher, request } from 'undici';
import { type Code, OnrecordError } from '../errors.js';
import { literalAddress } from './addresses.js';

export interface FetchLimits {
  /** The whole answer, from connecting to its last byte. */
  totalMs: number;
  connectMs: number;
  /** Without a byte. */
  silentMs: number;
  /** Of the answer, packed and unpacked. */
  maxBytes: number;
}

/** Pages of news are a fifth of a megabyte on average and four at most; slow hosts answer within ten seconds. */
export const FETCH_LIMITS: FetchLimits = {
  totalMs: 30_000,
  connectMs: 10_000,
  silentMs: 15_000,
  maxBytes: 8_000_000,
};

interface Resolved {
  address: string;
  family: number;
}

export interface FetcherOptions {
  /** Which IP addresses may be connected to. */
  mayVisit: (address: string) => boolean;
  /** How programs are told who asks. */
  userAgent: string;
  limits?: FetchLimits;
  /** All addresses of a host name. */
  resolve?: (hostname: string) => Promise<Resolved[]>;
}

export interface Wanted {
  /** Media types, as the header has them. */
  accept: string;
  /** From the last answer: with them the host may say that nothing changed. */
  etag?: string | undefined;
  modified?: string | undefined;
  maxBytes?: number;
  signal?: AbortSignal | undefined;
}

export interface Answer {
  status: number;
  /** Where it leads on to, as written; of a redirect only. */
  location?: string;
  etag?: string;
  modified?: string;
  /** `text/html`, in small letters, without its parameters. */
  type?: string;
  charset?: string;
  /** As written: seconds or a date. */
  retryAfter?: string;
  /** Empty but for a status of 200. */
  bytes: Uint8Array;
}

export interface Fetcher {
  /** **Errors** E501 to E504, E507. */
  fetch(url: URL, wanted: Wanted): Promise<Answer>;
  close(): Promise<void>;
}

const UNPACKERS = { gzip: createGunzip, 'x-gzip': createGunzip, deflate: createInflate, br: createBrotliDecompress };

export function newFetcher({
  mayVisit,
  userAgent,
  limits = FETCH_LIMITS,
  resolve = hostname => lookup(hostname, { all: true }),
}: FetcherOptions): Fetcher {
  /** All addresses of a name, or none: a name that leads inside with one of them is not to be trusted with the others. */
  async function allowed(hostname: string): Promise<Resolved[]> {
    const resolved = await resolve(hostname);
    if (resolved.length === 0) throw new OnrecordError('E502', hostname);
    const closed = resolved.find(({ address }) => !mayVisit(address));
    if (closed) throw new OnrecordError('E501', `${hostname} (${closed.address})`);
    return resolved;
  }
  const agent = new Agent({
    connections: 2,
    pipelining: 1,
    keepAliveTimeout: 1_000,
    maxHeaderSize: 32_768,
    headersTimeout: limits.silentMs,
    bodyTimeout: limits.silentMs,
    connect: {
      timeout: limits.connectMs,
      // The socket connects to what was checked here: a name that answers otherwise the next moment gains nothing.
      lookup(hostname, options, done) {
        allowed(hostname).then(
          resolved => {
            if (options.all) done(null, resolved);
            else done(null, resolved[0]!.address, resolved[0]!.family);
          },
          error => done(error, [], 0),
        );
      },
    },
  });
  return {
    async fetch(url, wanted) {
      const literal = literalAddress(url.hostname);
      // A socket to an address by number asks nobody for it.
      if (literal !== undefined && !mayVisit(literal)) throw new OnrecordError('E501', url.host);
      const deadline = AbortSignal.timeout(limits.totalMs);
      const signal = wanted.signal ? AbortSignal.any([deadline, wanted.signal]) : deadline;
      try {
        const response = await request(url, { dispatcher: agent, signal, headers: headersOf(wanted, userAgent) });
        return await answerOf(response, url, wanted.maxBytes ?? limits.maxBytes, signal);
      } catch (cause) {
        if (cause instanceof OnrecordError) throw cause;
        const code = wanted.signal?.aborted || deadline.aborted ? 'E503' : codeOf(cause);
        throw new OnrecordError(code, `${url.href} (${cause instanceof Error ? cause.message : cause})`, { cause });
      }
    },
    close: () => agent.destroy(),
  };
}

const headersOf = ({ accept, etag, modified }: Wanted, userAgent: string): Record<string, string> => ({
  accept,
  'accept-encoding': 'gzip, deflate, br',
  'accept-language': 'en',
  'user-agent': userAgent,
  ...(etag === undefined ? {} : { 'if-none-match': etag }),
  ...(modified === undefined ? {} : { 'if-modified-since': modified }),
});

type Response = Dispatcher.ResponseData;

async function answerOf({ statusCode, headers, body }: Response, url: URL, maxBytes: number, signal: AbortSignal) {
  const [type, charset] = mediaType(headerOf(headers, 'content-type'));
  const fields = {
    location: headerOf(headers, 'location'),
    etag: headerOf(headers, 'etag'),
    modified: headerOf(headers, 'last-modified'),
    type,
    charset,
    retryAfter: headerOf(headers, 'retry-after'),
  };
  const answer: Answer = { status: statusCode, bytes: new Uint8Array() };
  for (const [name, value] of Object.entries(fields))
    if (value !== undefined && value.length <= LONGEST_HEADER) Object.assign(answer, { [name]: value });
  if (statusCode !== 200) {
    // Nothing of it is read; the connection goes.
    body.on('error', () => undefined).destroy();
    return answer;
  }
  const announced = Number(headerOf(headers, 'content-length') ?? 0);
  if (announced > maxBytes) {
    body.on('error', () => undefined).destroy();
    throw new OnrecordError('E504', `${url.href}: ${announced} bytes, limit ${maxBytes}`);
  }
  answer.bytes = await readBody(body, headerOf(headers, 'content-encoding'), url, maxBytes, signal);
  return answer;
}

/** Kept from one visit to the next, and sent again: no longer than any real one. */
const LONGEST_HEADER = 1_000;

const headerOf = (headers: Response['headers'], name: string): string | undefined => {
  const value = headers[name];
  return Array.isArray(value) ? value[0] : value;
};

function mediaType(header: string | undefined): [type: string | undefined, charset: string | undefined] {
  if (header === undefined) return [undefined, undefined];
  const [type = '', ...parameters] = header.slice(0, LONGEST_HEADER).split(';');
  const charset = parameters.map(one => /^\s*charset\s*=\s*"?([\w:.-]{1,40})/i.exec(one)?.[1]).find(Boolean);
  return [type.trim().toLowerCase(), charset?.toLowerCase()];
}

/** The bytes of a body, unpacked as they come; stops at the limit, not behind it. */
async function readBody(
  body: Response['body'],
  encoding: string | undefined,
  url: URL,
  maxBytes: number,
  signal: AbortSignal,
): Promise<Uint8Array> {
  const packing = encoding?.trim().toLowerCase() ?? 'identity';
  const chunks: Uint8Array[] = [];
  let size = 0;
  const take = (chunk: Uint8Array): void => {
    size += chunk.length;
    if (size > maxBytes) throw new OnrecordError('E504', `${url.href}: over ${maxBytes} bytes`);
    chunks.push(chunk);
  };
  if (packing === 'identity' || packing === '') {
    for await (const chunk of body) take(chunk as Uint8Array);
    return Buffer.concat(chunks);
  }
  const newUnpacker = UNPACKERS[packing as keyof typeof UNPACKERS];
  // Packed twice or in a way nobody asked for.
  if (!newUnpacker) {
    body.on('error', () => undefined).destroy();
    throw new OnrecordError('E507', `${url.href}: content-encoding ${packing.slice(0, 40)}`);
  }
  const unpacker = newUnpacker();
  const stop = () => unpacker.destroy(signal.reason);
  signal.addEventListener('abort', stop, { once: true });
  body.on('error', error => unpacker.destroy(error));
  body.pipe(unpacker);
  try {
    for await (const chunk of unpacker) take(chunk as Uint8Array);
  } finally {
    signal.removeEventListener('abort', stop);
    body.destroy();
    unpacker.destroy();
  }
  return Buffer.concat(chunks);
}

const UNREACHED =
  /^(?:ENOTFOUND|EAI_|ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|ETIMEDOUT|UND_ERR_CONNECT_TIMEOUT|ERR_TLS|CERT_|DEPTH_|SELF_SIGNED|UNABLE_TO)/;
const TOO_LATE = /^UND_ERR_(?:HEADERS|BODY)_TIMEOUT$/;

function codeOf(error: unknown): Code {
  const code = String((error as NodeJS.ErrnoException).code ?? '');
  if (UNREACHED.test(code)) return 'E502';
  return TOO_LATE.test(code) ? 'E503' : 'E507';
}
