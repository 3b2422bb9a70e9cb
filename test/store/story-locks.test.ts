// Who changes one story on PostgreSQL waits for that one alone: another process holds a story, and the others go on without it.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readReport, reportFromText } from '../../src/index.js';
import type { Decision } from '../../src/model/index.js';
import { analyserVersion } from '../../src/read/analyser.js';
import { openStore, recordOfStory, type Store } from '../../src/store/index.js';
import { STORY_LOCKS } from '../../src/store/postgres/locks.js';
import { ENGINES, freshAddress } from './engines.js';

const POSTGRES = ENGINES.find(({ name }) => name === 'postgres')!;
const MONDAY = '2031-05-12T08:00:00.000Z';
const TUESDAY = '2031-05-13T08:00:00.000Z';
const HOUR_MS = 3_600_000;

const STRIKE = [
  'Dockers walk out at Port Lessa',
  'Dockers at Port Lessa walked out over wages on Monday. Union leader Ana Kovač said talks with the harbour board had collapsed. Cranes stood still and nine ferries were held.',
] as const;
const QUAKE = [
  'Earthquake damages monastery in Arven',
  'A shallow earthquake cracked the bell tower of the monastery above Arven. Monks slept outside. The seismological institute measured 5.1.',
] as const;

const folder = mkdtempSync(join(tmpdir(), 'onrecord-locks-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.skipIf(POSTGRES.address === undefined)('a story that another process holds', () => {
  let address = '';
  let [one, two]: Store[] = [];
  let holder: pg.Client;
  let strike = '';
  let quake = '';

  async function put(store: Store, id: string, [title, text]: readonly [string, string], at: string) {
    const published = at.slice(0, 10);
    await store.addReports([reportFromText(id, `${title}\n\n${text}\n`, { published, title })], at);
    for (const { key, report } of await store.claim(id, 10, 0, HOUR_MS))
      await store.keepReadings([{ key, read: readReport(report) }], 'test-1');
  }
  /** Whoever waits for a lock on the server, until the last wait is over or the first begins. */
  async function waiters(are: (count: number) => boolean): Promise<void> {
    for (;;) {
      const { rows } = await holder.query<{ waiting: number }>(
        `SELECT count(*)::int AS waiting FROM pg_locks
         WHERE locktype = 'advisory' AND NOT granted AND (classid, objid) = ($1::int::oid, hashtext($2)::oid)`,
        [STORY_LOCKS, strike],
      );
      if (are(rows[0]!.waiting)) return;
    }
  }
  const decide = (store: Store, report: string): Promise<void> => {
    const decision: Decision = {
      id: `d-${report}`,
      action: 'wrong',
      about: 'event',
      a: { report, span: [0, 7], text: 'Dockers' },
    };
    return store.addDecision(decision, TUESDAY);
  };

  beforeEach(async () => {
    address = await freshAddress(POSTGRES, folder);
    [one, two] = [await openStore(address), await openStore(address)];
    await put(one, 'strike', STRIKE, MONDAY);
    await put(one, 'quake', QUAKE, MONDAY);
    await one.groupStories(MONDAY);
    [strike, quake] = [(await one.storyOf('strike'))!, (await one.storyOf('quake'))!];
    holder = new pg.Client({ connectionString: address });
    await holder.connect();
    await holder.query('BEGIN');
    await holder.query('SELECT pg_advisory_xact_lock($1, hashtext($2))', [STORY_LOCKS, strike]);
  });
  afterEach(async () => {
    await holder.end();
    await one?.close();
    await two?.close();
  });

  test('holds up no decision about another, and one about itself until it is free', async () => {
    const own = decide(one!, 'strike');
    await waiters(count => count === 1);
    await decide(two!, 'quake');
    expect((await two!.decisions()).map(({ decision }) => decision.id)).toEqual(['d-quake']);
    await holder.query('COMMIT');
    await own;
    expect((await two!.decisions()).map(({ decision }) => decision.id).sort()).toEqual(['d-quake', 'd-strike']);
  });

  test('holds up no record of another', async () => {
    expect((await recordOfStory(two!, quake))?.record.reports.map(({ id }) => id)).toEqual(['quake']);
    const { revision } = (await two!.story(quake))!;
    expect(await two!.keptRecord(quake, revision, analyserVersion())).toContain('"quake"');
  });

  test('has its new reports placed, and holds up nobody else who groups', async () => {
    await put(one!, 'strike-2', STRIKE, TUESDAY);
    const own = one!.groupStories(TUESDAY);
    await waiters(count => count === 1);
    await put(two!, 'quake-2', QUAKE, TUESDAY);
    expect((await two!.groupStories(TUESDAY)).changed).toEqual([quake]);
    expect(await two!.story(quake)).toMatchObject({ reports: 2 });
    // Placed, but not yet written anew: whoever holds the story sees it change under no hand of his.
    expect(await two!.storyOf('strike-2')).toBe(strike);
    expect(await two!.story(strike)).toMatchObject({ reports: 1 });
    await holder.query('COMMIT');
    expect((await own).changed).toEqual([strike]);
    expect(await two!.story(strike)).toMatchObject({ reports: 2, changed: TUESDAY });
  });

  test('is written anew by the next who groups where the process that waited for it is gone', async () => {
    await holder.query("INSERT INTO story_due VALUES ($1, '2031-05-12')", [strike]);
    await holder.query('COMMIT');
    const before = (await two!.story(strike))!;
    await two!.groupStories(TUESDAY);
    expect((await two!.story(strike))!.revision).toBeGreaterThan(before.revision);
    expect((await holder.query('SELECT 1 FROM story_due')).rowCount).toBe(0);
  });
});

describe.skipIf(POSTGRES.address === undefined)('two who read', () => {
  test('keep their readings without waiting for each other', async () => {
    const address = await freshAddress(POSTGRES, folder);
    const [one, two] = [await openStore(address), await openStore(address)];
    const holder = new pg.Client({ connectionString: address });
    await holder.connect();
    try {
      const reports = ['a', 'b'].map(id => reportFromText(id, `Pier ${id} opened on Monday.`, {}));
      await one.addReports(reports, MONDAY);
      const [a, b] = [(await one.claim('one', 1, 0, HOUR_MS))[0]!, (await two.claim('two', 1, 0, HOUR_MS))[0]!];
      await holder.query('BEGIN');
      await holder.query('SELECT 1 FROM report WHERE key = $1 FOR UPDATE', [a.key]);
      const own = one.keepReadings([{ key: a.key, read: readReport(a.report) }], 'test-1');
      await two.keepReadings([{ key: b.key, read: readReport(b.report) }], 'test-1');
      expect(await two.index(10)).toBe(1);
      expect(await two.counts()).toMatchObject({ read: 1, reading: 1 });
      await holder.query('COMMIT');
      await own;
      expect(await two.counts()).toMatchObject({ read: 2, reading: 0 });
    } finally {
      await holder.end();
      await one.close();
      await two.close();
    }
  });
});
