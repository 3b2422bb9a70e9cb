// A newsroom for tests: a fresh store with the example story read into it, and the application over it. No port is opened.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Hono } from 'hono';
import { type Report, readReport } from '../../src/index.js';
import { newNewsroom } from '../../src/show/web/app.js';
import { DEFAULT_LIMITS, type Desk, type DeskEnv } from '../../src/show/web/desk.js';
import { reachOf } from '../../src/show/web/reach.js';
import { newRecordDesk } from '../../src/show/web/record-desk.js';
import { openStore, type Store } from '../../src/store/index.js';

export const LOADED = '2031-03-10T08:00:00.000Z';
/** The clock of the newsroom stands still. */
export const NOW = Date.parse('2031-03-12T09:00:00.000Z');

export interface Newsroom {
  app: Hono<DeskEnv>;
  store: Store;
  /** What should not have happened. */
  errors: unknown[];
  /** Times the reader was woken. */
  woken: number;
  get(path: string, headers?: Record<string, string>): Promise<Response>;
  /** A form of fields, as a browser sends it from a page of ours. */
  post(path: string, fields: Record<string, string>, headers?: Record<string, string>): Promise<Response>;
  close(): Promise<void>;
}

/** Puts reports in, reads them, indexes and groups them. */
export async function fill(store: Store, reports: readonly Report[], at = LOADED): Promise<void> {
  await store.addReports(reports, at);
  for (
    let claimed = await store.claim('w', 50, 0, 1000);
    claimed.length > 0;
    claimed = await store.claim('w', 50, 0, 1000)
  )
    await store.keepReadings(
      claimed.map(({ key, report }) => ({ key, read: readReport(report) })),
      'test',
    );
  while ((await store.index(50)) > 0);
  await store.groupStories(at);
}

export async function openNewsroom(reports: readonly Report[], changes: Partial<Desk> = {}): Promise<Newsroom> {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-desk-'));
  const store = await openStore(join(folder, 'desk.db'));
  await fill(store, reports);
  const errors: unknown[] = [];
  const room: Newsroom = {
    app: undefined as never,
    store,
    errors,
    woken: 0,
    get: async (path, headers = {}) => room.app.request(path, { headers: { host: 'localhost:7377', ...headers } }),
    post: async (path, fields, headers = {}) =>
      room.app.request(path, {
        method: 'POST',
        body: new URLSearchParams(fields).toString(),
        headers: {
          host: 'localhost:7377',
          origin: 'http://localhost:7377',
          'content-type': 'application/x-www-form-urlencoded',
          ...headers,
        },
      }),
    async close() {
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
  room.app = newNewsroom(
    {
      store,
      records: newRecordDesk(store),
      analyser: 'test',
      tokens: [],
      reach: reachOf({ host: '127.0.0.1', port: 7377 }),
      limits: { ...DEFAULT_LIMITS, requestsPerSecond: 0 },
      userName: 'ana',
      now: () => NOW,
      wakeReader: () => void room.woken++,
      onError: error => void errors.push(error),
      ...changes,
    },
    'test',
  );
  return room;
}

/** The key that the forms of a page carry. */
export const formKeyOf = (html: string): string => /name="key" value="([^"]+)"/.exec(html)![1]!;
