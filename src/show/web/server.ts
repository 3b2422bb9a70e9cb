// The server: a store opened, a port bound, the newsroom answering on it, until it is ended.
// Answers nothing itself; app.ts does.
import { readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { hostname, userInfo } from 'node:os';
import { createAdaptorServer } from '@hono/node-server';
import { OnrecordError } from '../../errors.js';
import { analyserVersion } from '../../read/analyser.js';
import { defaultJobs } from '../../read/pool.js';
import { ASKING_CACHE, openStore } from '../../store/index.js';
import { newNewsroom } from './app.js';
import { DEFAULT_LIMITS, type Token } from './desk.js';
import { collectOften } from './memory.js';
import { reachOf } from './reach.js';
import { newReader } from './reader.js';
import { newThreadedRecordDesk } from './record-desk.js';
import { newSearchDesk } from './search-desk.js';
import { tokensOf } from './tokens.js';

export interface ServeOptions {
  store: string;
  host: string;
  port: number;
  origin?: string;
  tokenFile?: string;
  rate?: number;
  maxUpload: number;
}

/** A head comes in seconds; an upload over a slow line in minutes. */
const HEAD_MS = 15_000;
const REQUEST_MS = 300_000;
const MOST_HEAD_BYTES = 16_384;
/** What other processes put into the store and left unread is looked for so often. */
const LOOK_MS = 60_000;
/** Records of the newest stories made before anybody asks: those of a page of the queue. */
const WARMED = 8;

/**
 * Runs until it is ended by Ctrl-C or SIGTERM.
 *
 * **Errors**: E601, E602, E603, E604 where it must not or cannot start.
 */
export async function runServe(options: ServeOptions): Promise<void> {
  const { host, port, origin } = options;
  const reach = reachOf({ host, port, ...(origin === undefined ? {} : { origin }) });
  const tokens = options.tokenFile === undefined ? [] : readTokens(options.tokenFile);
  if (tokens.length === 0 && !reach.isLocal) throw new OnrecordError('E601', origin ?? host);
  collectOften();
  const opened = await openStore(options.store, ASKING_CACHE);
  const searches = newSearchDesk(opened, options.store);
  const { store } = searches;
  const onError = (error: unknown) =>
    void process.stderr.write(`onrecord: ${error instanceof Error ? (error.stack ?? error.message) : error}\n`);
  const analyser = analyserVersion();
  const worker = `${hostname()}:${process.pid}`;
  const records = newThreadedRecordDesk(options.store);
  // Whoever looks first need not wait until the newest records are made.
  const onRead = async (signal: AbortSignal): Promise<void> => {
    for (const { id, reports } of (await store.findStories({ limit: WARMED })).stories)
      if (reports > 1 && !signal.aborted) await records.ask('review', id, { checks: 0, pairs: 0 });
  };
  // At least two, since one would read on the thread that answers.
  const reader = newReader({ store, analyser, worker, jobs: Math.max(2, defaultJobs()), onRead, onError });
  const looking = setInterval(() => reader.wake(), LOOK_MS).unref();
  try {
    const app = newNewsroom(
      {
        store,
        records,
        analyser,
        tokens,
        reach,
        limits: {
          ...DEFAULT_LIMITS,
          requestsPerSecond: options.rate ?? rateFor(reach.isLocal),
          uploadBytes: options.maxUpload,
        },
        userName: userName(),
        now: Date.now,
        wakeReader: () => reader.wake(),
        onError,
      },
      analyser,
    );
    const server = createAdaptorServer({
      fetch: app.fetch,
      serverOptions: { headersTimeout: HEAD_MS, requestTimeout: REQUEST_MS, maxHeaderSize: MOST_HEAD_BYTES },
    }) as Server;
    await listening(server, host, port);
    reader.wake();
    process.stderr.write(`onrecord: ${origin ?? [...reach.origins][0]} (Ctrl-C ends it)\n`);
    await ended(server);
  } finally {
    clearInterval(looking);
    await reader.stop();
    await records.close();
    await searches.close();
    await opened.close();
  }
}

/** This machine's own user may turn pages as fast as they like. */
const rateFor = (isLocal: boolean): number => (isLocal ? 0 : DEFAULT_LIMITS.requestsPerSecond);

function readTokens(file: string): Token[] {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (cause) {
    throw new OnrecordError('E602', file, { cause });
  }
  return tokensOf(text, file);
}

/** The name of the user; a machine may know none for a process. */
function userName(): string {
  try {
    return userInfo().username;
  } catch {
    // The user id has no entry in the list of users, as in some containers.
    return 'desk';
  }
}

const listening = (server: Server, host: string, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', cause => reject(new OnrecordError('E604', `${host}:${port} (${cause.message})`, { cause })));
    server.listen(port, host, resolve);
  });

/** Ends on Ctrl-C or when asked to: requests under way are answered, new ones are not taken. */
const ended = (server: Server): Promise<void> =>
  new Promise(resolve => {
    const end = () => {
      server.close(() => resolve());
      server.closeIdleConnections();
    };
    process.once('SIGINT', end);
    process.once('SIGTERM', end);
  });
