// One SQLite file: by the engine that Node brings, where it brings one, else by libsql, which speaks the same.
// Knows no table.
import { createRequire } from 'node:module';
import type { SqliteDatabase } from 'kysely';

/** Milliseconds a statement waits for another process that writes. */
const BUSY_MS = 30_000;

/** MiB of pages that a connection keeps: who loads goes back to the same pages of its indexes again and again. */
export const LOADING_CACHE = 64;

/** Set before anything is read: first how long to wait, as changing to the log waits already. */
const pragmasWith = (cacheMiB: number): string[] => [
  `PRAGMA busy_timeout = ${BUSY_MS}`,
  'PRAGMA journal_mode = WAL',
  'PRAGMA synchronous = NORMAL',
  'PRAGMA foreign_keys = ON',
  // Kibibytes are negative here.
  `PRAGMA cache_size = -${cacheMiB * 1024}`,
];

interface NodeStatement {
  columns(): readonly unknown[];
  all(...parameters: unknown[]): unknown[];
  run(...parameters: unknown[]): { changes: number | bigint; lastInsertRowid: number | bigint };
  iterate(...parameters: unknown[]): IterableIterator<unknown>;
}
interface NodeDatabase {
  exec(statements: string): void;
  close(): void;
  prepare(statement: string): NodeStatement;
}
interface LibsqlDatabase extends SqliteDatabase {
  inTransaction: boolean;
  exec(statements: string): void;
}

const require = createRequire(import.meta.url);

/** Milliseconds between two tries at what the engine refuses at once. */
const RETRY_MS = 25;

/**
 * Sets a pragma. The change to the log needs the file alone and is refused at once, without waiting, while another process makes the
 * same change to a fresh file: it is tried again for as long as a statement waits.
 */
function setPragma(opened: Opened, pragma: string): void {
  for (let waited = 0; ; waited += RETRY_MS) {
    try {
      opened.exec(pragma);
      return;
    } catch (error) {
      if (waited >= BUSY_MS || !/database is locked|SQLITE_BUSY/.test(String(error))) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, RETRY_MS);
    }
  }
}

/** Opens a file, made where there is none, with so many MiB of its pages kept. Throws what the engine throws. */
export function openSqlite(path: string, cacheMiB = LOADING_CACHE): SqliteDatabase {
  const opened = openOwn(path) ?? openLibsql(path);
  for (const pragma of pragmasWith(cacheMiB)) setPragma(opened, pragma);
  return forgiving(remembering(opened.database));
}

/** Statements kept ready. A load uses some forty texts of them again and again; those with keys in them pass through. */
const MOST_READY = 120;

/**
 * Each text of a statement is prepared once. To prepare takes longer than to run most of them, and what was prepared holds memory
 * that is given back late: loading 8,713 reports held a gigabyte of it.
 */
function remembering(database: SqliteDatabase): SqliteDatabase {
  const ready = new Map<string, ReturnType<SqliteDatabase['prepare']>>();
  return {
    close() {
      ready.clear();
      database.close();
    },
    prepare(text) {
      const statement = ready.get(text) ?? database.prepare(text);
      // The one used last stands last; the one used longest ago goes first.
      ready.delete(text);
      ready.set(text, statement);
      if (ready.size > MOST_READY) ready.delete(ready.keys().next().value!);
      return statement;
    },
  };
}

/**
 * A full disk ends the transaction by itself; to roll it back once more is an error then, which would hide the first.
 */
const forgiving = (database: SqliteDatabase): SqliteDatabase => ({
  close: () => database.close(),
  prepare(statement) {
    const prepared = database.prepare(statement);
    if (statement !== 'rollback') return prepared;
    return {
      reader: prepared.reader,
      all: parameters => prepared.all(parameters),
      iterate: parameters => prepared.iterate(parameters),
      run(parameters) {
        try {
          return prepared.run(parameters);
        } catch (error) {
          if (/no transaction is active/.test(String(error))) return { changes: 0, lastInsertRowid: 0 };
          throw error;
        }
      },
    };
  },
});

interface Opened {
  database: SqliteDatabase;
  exec(statements: string): void;
}

/** By `node:sqlite`; undefined on a Node that has none. */
function openOwn(path: string): Opened | undefined {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  // Before 22.13 it hid behind a flag.
  if (major < 22 || (major === 22 && minor < 13)) return undefined;
  const { DatabaseSync } = require('node:sqlite') as { DatabaseSync: new (path: string) => NodeDatabase };
  const database = new DatabaseSync(path);
  return {
    exec: statements => database.exec(statements),
    database: {
      close: () => database.close(),
      prepare(statement) {
        const prepared = database.prepare(statement);
        return {
          reader: prepared.columns().length > 0,
          all: parameters => prepared.all(...parameters),
          run: parameters => prepared.run(...parameters),
          iterate: parameters => prepared.iterate(...parameters),
        };
      },
    },
  };
}

function openLibsql(path: string): Opened {
  const Database = require('libsql') as new (path: string) => LibsqlDatabase;
  const database = new Database(path);
  return {
    exec: statements => database.exec(statements),
    database: {
      close() {
        // It lets the file go only when its memory is cleared; what was written is then in the file itself already.
        try {
          if (!database.inTransaction) database.exec('PRAGMA wal_checkpoint(PASSIVE)');
        } catch {
          // No room, or closed already: the log beside the file keeps what it has.
        }
        database.close();
      },
      prepare: statement => database.prepare(statement),
    },
  };
}
