// Searches of a served store on threads of their own: the same answers, the same refusals, and who answers is free meanwhile.
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { openStore } from '../../src/store/index.js';
import { fill } from '../support/desk.js';
import { exampleReports } from '../support/pile.js';

/** Threads run built files. */
const BUILT = resolve(import.meta.dirname, '../../dist/show/web/search-desk.js');

const folder = mkdtempSync(join(tmpdir(), 'onrecord-search-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the threads answer as the store does', { timeout: 60_000 }, async () => {
  expect(existsSync(BUILT)).toBe(true);
  const { newSearchDesk } = (await import(
    pathToFileURL(BUILT).href
  )) as typeof import('../../src/show/web/search-desk.js');
  const address = join(folder, 'desk.db');
  const store = await openStore(address);
  await fill(store, await exampleReports());
  const desk = newSearchDesk(store, address);
  try {
    for (const query of [{ words: 'Soravia', limit: 5 }, { words: '"no such phrase"' }, { who: 'Holubets' }])
      expect(await desk.store.find(query)).toEqual(await store.find(query));
    for (const query of [{ words: 'Soravia' }, { limit: 3 }])
      expect(await desk.store.findStories(query)).toEqual(await store.findStories(query));
    await expect(desk.store.find({ words: '-only' })).rejects.toThrow(/^E405 /);
    await expect(desk.store.find({ words: 'a', from: 'May' })).resolves.toBeDefined();
    // What is no search is the store's own.
    expect(await desk.store.counts()).toEqual(await store.counts());
  } finally {
    await desk.close();
    await expect(desk.store.find({ words: 'Soravia' })).rejects.toThrow(/^E409 /);
    await store.close();
  }
});
