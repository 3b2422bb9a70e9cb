// How much of a SQLite file a connection keeps in memory: a server has five of them, and only one loads.
import { expect, it } from 'vitest';
import { ASKING_CACHE } from '../../src/store/index.js';
import { LOADING_CACHE, openSqlite } from '../../src/store/sqlite/driver.js';

/** Kibibytes of pages, as the engine tells them: negative. */
const cacheOf = (cacheMiB?: number): unknown => {
  const database = openSqlite(':memory:', cacheMiB);
  try {
    return database.prepare('PRAGMA cache_size').all([]);
  } finally {
    database.close();
  }
};

it.each([
  ['whoever loads', undefined, LOADING_CACHE],
  ['a thread that asks', ASKING_CACHE, 8],
])('%s keeps so many MiB of pages', (_who, asked, kept) => {
  expect(cacheOf(asked)).toEqual([{ cache_size: -1024 * kept }]);
});
