// A store by its address: a path is a SQLite file, `postgres://…` a server. This file opens it; store.ts says what it can.
import { OnrecordError } from '../errors.js';
import type { Engine } from './engine.js';
import { newStore } from './kept.js';
import { migrate } from './migrate.js';
import type { Store } from './store.js';

export * from './store.js';
export { termsOf } from './words.js';

/**
 * Opens a store, made where there is none, and brings its tables to the present version.
 *
 * **Errors**: E401 where it cannot be opened, E402 where a newer Onrecord wrote it.
 */
export async function openStore(address: string): Promise<Store> {
  let engine: Engine | undefined;
  try {
    engine = /^postgres(?:ql)?:\/\//.test(address)
      ? (await import('./postgres/engine.js')).openPostgresEngine(address)
      : (await import('./sqlite/engine.js')).openSqliteEngine(address);
    await migrate(engine, nameOf(address));
    return newStore(engine);
  } catch (cause) {
    await engine?.close();
    if (cause instanceof OnrecordError) throw cause;
    throw new OnrecordError('E401', `${nameOf(address)} (${cause instanceof Error ? cause.message : cause})`, {
      cause,
    });
  }
}

/** The address as it may be printed: never with its password. */
const nameOf = (address: string): string => address.replace(/(:\/\/[^:/@]*):[^@]*@/, '$1:…@');
