// Jobs of reports on PostgreSQL: they come in with their report and go with its reading, and a queue that is lost is made again.
import { tmpdir } from 'node:os';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readReport, reportFromText } from '../../src/index.js';
import { openStore, type Store } from '../../src/store/index.js';
import { ENGINES, endLeases, freshAddress } from './engines.js';

const POSTGRES = ENGINES.find(({ name }) => name === 'postgres')!;
const AT = '2031-05-16T08:00:00.000Z';
const LEASE_MS = 600_000;

const report = (id: string) => reportFromText(id, `Pier ${id} opened on Monday.`, {});
const REPORTS = ['a', 'b', 'c'].map(report);

describe.skipIf(POSTGRES.address === undefined)('the queue', () => {
  let address = '';
  let schema = '';
  let client: pg.Client;
  let stores: Store[] = [];
  const open = async (): Promise<Store> => {
    const store = await openStore(address);
    stores.push(store);
    return store;
  };
  beforeEach(async () => {
    address = await freshAddress(POSTGRES, tmpdir());
    client = new pg.Client({ connectionString: address });
    await client.connect();
    schema = `${(await client.query<{ own: string }>('SELECT current_schema() AS own')).rows[0]!.own}_queue`;
  });
  afterEach(async () => {
    for (const store of stores) await store.close();
    stores = [];
    await client.end();
  });

  const jobs = async (): Promise<string[]> => {
    const { rows } = await client.query<{ job: string }>(
      `SELECT name || ' ' || state::text AS job FROM ${schema}.job ORDER BY name, state, id`,
    );
    return rows.map(({ job }) => job);
  };
  const claimed = async (store: Store, worker = 'w', limit = 9): Promise<string[]> =>
    (await store.claim(worker, limit, 0, LEASE_MS)).map(one => one.report.id);

  test('takes a report in with its row, or neither', async () => {
    const store = await open();
    await store.addReports(REPORTS.slice(0, 1), AT);
    await expect(store.addReports([report('b'), { ...report('c'), id: 'c\0' }], AT)).rejects.toThrow();
    expect(await jobs()).toEqual(['read created']);
    expect(await claimed(store)).toEqual(['a']);
  });

  test('gives a report away with its reading, and with the word that it cannot be read', async () => {
    const store = await open();
    await store.addReports(REPORTS.slice(0, 2), AT);
    const [a, b] = await store.claim('w', 2, 0, LEASE_MS);
    expect(await jobs()).toEqual(['read active', 'read active']);
    await store.keepReadings([{ key: a!.key, read: readReport(a!.report) }], 'test-1');
    await store.fail(b!.key, 'B901', 'no words');
    expect(await jobs()).toEqual([]);
    expect(await store.readAgain('test-2')).toBe(1);
    expect(await store.readAgain('test-2')).toBe(0);
    expect(await jobs()).toEqual(['read created']);
  });

  test('deals reports out to several processes, each to one', async () => {
    const [one, two] = [await open(), await open()];
    await one.addReports(REPORTS, AT);
    const both = await Promise.all([claimed(one, 'one', 2), claimed(two, 'two', 2)]);
    expect(both.flat().sort()).toEqual(['a', 'b', 'c']);
  });

  test('keeps nothing of workers that died once their reports are read', async () => {
    const store = await open();
    await store.addReports(REPORTS, AT);
    await claimed(store, 'dead');
    await endLeases(POSTGRES, address);
    for (;;) {
      const alone = await store.claim('w', 9, 0, LEASE_MS);
      expect(alone.length).toBeLessThanOrEqual(1);
      if (alone.length === 0) break;
      await store.keepReadings([{ key: alone[0]!.key, read: readReport(alone[0]!.report) }], 'test-1');
    }
    expect(await store.counts()).toMatchObject({ read: 3, waiting: 0, reading: 0 });
    expect(await jobs()).toEqual([]);
  });

  test('that is lost is made again, with all that waits', async () => {
    const store = await open();
    await store.addReports(REPORTS, AT);
    const [a] = await store.claim('w', 1, 0, LEASE_MS);
    await store.keepReadings([{ key: a!.key, read: readReport(a!.report) }], 'test-1');
    await client.query(`DROP SCHEMA ${schema} CASCADE`);
    expect(await claimed(await open())).toEqual(['b', 'c']);
  });

  test('fetches in order by its index, however many wait', async () => {
    await open();
    await client.query('SET enable_seqscan = off; SET enable_sort = off');
    const { rows } = await client.query<{ 'QUERY PLAN': string }>(`EXPLAIN SELECT id FROM ${schema}.job
      WHERE name = 'read' AND state < 'active' AND start_after < now() ORDER BY created_on, id LIMIT 64`);
    const plan = rows.map(row => row['QUERY PLAN']).join('\n');
    expect(plan).toContain('created_on_id_idx');
    expect(plan).not.toContain('Sort');
  });
});
