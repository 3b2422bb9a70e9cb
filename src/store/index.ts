// A store by its address: a path is a SQLite file, `postgres://…` a server. This file opens it; store.ts says what it can.
import { existsSync } from 'node:fs';
import { OnrecordError } from '../errors.js';
import type { Engine } from './engine.js';
import { newStore } from './kept.js';
import { migrate } from './migrate.js';
import type { Store } from './store.js';

export type { FollowedKind, FollowedRow } from './followed.js';
export { bearerOf } from './rows.js';
export * from './store.js';
export { storyDecision } from './story-decision.js';
export { type RecordOfStory, recordOfStory } from './story-record.js';
export { termsOf } from './words.js';

const isServer = (address: string): boolean => /^postgres(?:ql)?:\/\//.test(address);

/**
 * Opens a store that is there, for whoever only asks: a path mistyped would be an empty store that knows nothing.
 *
 * **Errors**: E410 where there is none, and those of `openStore`.
 */
export async function openPresentStore(address: string): Promise<Store> {
  if (!isServer(address) && !existsSync(address)) throw new OnrecordError('E410', address);
  return openStore(address);
}

/**
 * MiB of pages that a thread which only asks keeps of a SQLite file: the system keeps the file at hand as well, and five connections of one
 * server with a loader's 64 each filled 320 MB over ten minutes.
 */
export const ASKING_CACHE = 8;

/**
 * Opens a store, made where there is none, and brings its tables to the present version. `cacheMiB` is for a SQLite file: how much of it
 * the connection keeps in memory; left out, as much as loading wants.
 *
 * **Errors**: E401 where it cannot be opened, E402 where a newer Onrecord wrote it.
 */
export async function openStore(address: string, cacheMiB?: number): Promise<Store> {
  let engine: Engine | undefined;
  try {
    engine = isServer(address)
      ? (await import('./postgres/engine.js')).openPostgresEngine(address)
      : (await import('./sqlite/engine.js')).openSqliteEngine(address, cacheMiB);
    await migrate(engine, nameOf(address));
    return coded(newStore(engine), nameOf(address));
  } catch (cause) {
    await engine?.close();
    if (cause instanceof OnrecordError) throw cause;
    throw new OnrecordError('E401', `${nameOf(address)} (${cause instanceof Error ? cause.message : cause})`, {
      cause,
    });
  }
}

/** What engines say when no room is left or nothing may be written: SQLite's names, its numbers by way of Node, PostgreSQL's classes. */
const NO_ROOM = /^(?:SQLITE_(?:FULL|READONLY|IOERR)|53100|25006)/;
const NO_ROOM_NUMBERS: ReadonlySet<number> = new Set([8, 10, 13]);

/** What is said when a server is stopped, does not answer, or breaks off: PostgreSQL's classes, Node's names, the driver's words. */
const GONE = /^(?:57P0[1-3]|08|ECONNREFUSED|ECONNRESET|EPIPE)/;
const GONE_WORDS = /^Connection terminated|Client has encountered a connection error/;

/** The store with its engine's own errors for a full disk and for a server that went away turned into E403 and E409. */
function coded(store: Store, where: string): Store {
  const entries = Object.entries(store).map(([name, member]) => {
    if (typeof member !== 'function') return [name, member];
    return [
      name,
      async (...parameters: unknown[]) => {
        try {
          return await (member as (...all: unknown[]) => Promise<unknown>).apply(store, parameters);
        } catch (cause) {
          const { code, errcode } = cause as { code?: unknown; errcode?: unknown };
          if (NO_ROOM.test(String(code)) || NO_ROOM_NUMBERS.has(Number(errcode) & 0xff))
            throw new OnrecordError('E403', `${where} (${cause instanceof Error ? cause.message : cause})`, { cause });
          if (GONE.test(String(code)) || (cause instanceof Error && GONE_WORDS.test(cause.message)))
            throw new OnrecordError('E409', `${where} (${cause instanceof Error ? cause.message : cause})`, { cause });
          throw cause;
        }
      },
    ];
  });
  return Object.fromEntries(entries) as Store;
}

/** The address as it may be printed: never with its password. */
const nameOf = (address: string): string => address.replace(/(:\/\/[^:/@]*):[^@]*@/, '$1:…@');
