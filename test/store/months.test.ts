// Reports and lines in parts by the month they came in, on PostgreSQL: a month's lines can go without the others'.
import { tmpdir } from 'node:os';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readReport, reportFromText } from '../../src/index.js';
import { openStore, type Store } from '../../src/store/index.js';
import { KEYS_OF_A_MONTH, META_TABLE, MIGRATIONS } from '../../src/store/migrations.js';
import { ENGINES, freshAddress } from './engines.js';

const POSTGRES = ENGINES.find(({ name }) => name === 'postgres')!;
const HOUR_MS = 3_600_000;
/** The version of the tables before lines had parts. */
const BEFORE_PARTS = 7;
/** The version before reports had parts too. */
const BEFORE_REPORT_PARTS = 8;

const report = (id: string, said: string) =>
  reportFromText(id, `Mayor Ana Kovač spoke on Monday. “${said},” Kovač said.`, { published: '2031-05-14' });

describe.skipIf(POSTGRES.address === undefined)('lines by months', () => {
  let address = '';
  let client: pg.Client;
  let store: Store | undefined;
  beforeEach(async () => {
    address = await freshAddress(POSTGRES, tmpdir());
    client = new pg.Client({ connectionString: address });
    await client.connect();
  });
  afterEach(async () => {
    await store?.close();
    store = undefined;
    await client.end();
  });

  const open = async (): Promise<Store> => (store ??= await openStore(address));
  async function load(id: string, said: string, at: string): Promise<void> {
    const own = await open();
    await own.addReports([report(id, said)], at);
    for (const { key, report: claimed } of await own.claim('w', 10, 0, HOUR_MS))
      await own.keepReadings([{ key, read: readReport(claimed) }], 'test-1');
    while ((await own.index(10)) > 0);
  }
  /** The tables as an earlier version left them. */
  async function tablesOf(version: number): Promise<void> {
    await client.query(META_TABLE);
    await client.query("INSERT INTO meta VALUES ('version', $1)", [String(version)]);
    for (const migration of MIGRATIONS.slice(0, version))
      for (const statement of migration.postgres) await client.query(statement);
  }
  /** A report that such a version put in and nobody read. */
  async function oldReport(): Promise<string> {
    const { id, sha256, language, text, lines, parts: own, warnings } = report('old.txt', 'We have waited for years');
    const meta = JSON.stringify({ id, sha256, language, lines, parts: own, warnings, published: null });
    const { rows } = await client.query<{ key: string }>(
      `INSERT INTO report (id, sha256, version, language, lo, hi, text, meta, state, attempts, lease, indexed, loaded)
       VALUES ($1, $2, 1, 'en', '', '', $3, $4, 'waiting', 0, 0, 0, '2031-04-01') RETURNING key`,
      [id, sha256, text, meta],
    );
    return rows[0]!.key;
  }
  const parts = async (table = 'line'): Promise<string[]> => {
    const { rows } = await client.query<{ part: string }>(
      'SELECT inhrelid::regclass::text AS part FROM pg_inherits WHERE inhparent = $1::regclass ORDER BY 1',
      [table],
    );
    return rows.map(({ part }) => part);
  };
  const found = async (): Promise<string[]> =>
    (await (await open()).find({ words: 'waited', kinds: ['quotation'] })).hits.map(({ report: id }) => id);

  test('stand in a part each, and are found in all', async () => {
    await load('may.txt', 'We have waited since May', '2031-05-30T08:00:00.000Z');
    await load('june.txt', 'We have waited till June', '2031-06-01T08:00:00.000Z');
    expect(await parts()).toEqual(['line_2031_05', 'line_2031_06', 'line_before']);
    expect(await parts('report')).toEqual(['report_2031_05', 'report_2031_06', 'report_before']);
    const { rows } = await client.query('SELECT id, tableoid::regclass::text AS part FROM report ORDER BY key');
    expect(rows).toEqual([
      { id: 'may.txt', part: 'report_2031_05' },
      { id: 'june.txt', part: 'report_2031_06' },
    ]);
    expect(await found()).toEqual(['june.txt', 'may.txt']);
  });

  test('go with their part, and no others', async () => {
    await load('may.txt', 'We have waited since May', '2031-05-30T08:00:00.000Z');
    await load('june.txt', 'We have waited till June', '2031-06-01T08:00:00.000Z');
    await client.query('DROP TABLE line_2031_05');
    expect(await found()).toEqual(['june.txt']);
    expect((await (await open()).reading('may.txt'))?.read.quotations).toHaveLength(1);
    // Read again, its lines are there again.
    const own = await open();
    expect(await own.readAgain('test-2')).toBe(2);
    for (const { key, report: claimed } of await own.claim('w', 10, 0, HOUR_MS))
      await own.keepReadings([{ key, read: readReport(claimed) }], 'test-2');
    while ((await own.index(10)) > 0);
    expect(await found()).toEqual(['june.txt', 'may.txt']);
  });

  test('go with their reports, whose texts stay known', async () => {
    await load('may.txt', 'We have waited since May', '2031-05-30T08:00:00.000Z');
    await load('june.txt', 'We have waited till June', '2031-06-01T08:00:00.000Z');
    await client.query('DROP TABLE line_2031_05, report_2031_05');
    const own = await open();
    expect(await found()).toEqual(['june.txt']);
    expect(await own.counts()).toMatchObject({ read: 1 });
    const again = [report('may.txt', 'We have waited since May')];
    expect(await own.addReports(again, '2031-07-01T08:00:00.000Z')).toEqual({ added: 0, known: 1, versions: 0 });
    await own.groupStories('2031-07-01T08:00:00.000Z');
    expect((await own.findStories({})).stories).toHaveLength(1);
  });

  test('hold each version of a text once, whichever month it came in', async () => {
    await load('pier.txt', 'We have waited since May', '2031-05-30T08:00:00.000Z');
    const own = await open();
    const june = '2031-06-01T08:00:00.000Z';
    expect(await own.addReports([report('pier.txt', 'We have waited since May')], june)).toMatchObject({ known: 1 });
    expect(await own.addReports([report('pier.txt', 'We wait no more')], june)).toMatchObject({ versions: 1 });
    expect((await own.versions('pier.txt')).map(({ version }) => version)).toEqual([1, 2]);
    // Not even who writes past the store can add one twice.
    await expect(
      client.query(`INSERT INTO report (id, sha256, version, language, lo, hi, text, meta, state, attempts, lease, indexed, loaded)
        SELECT id, sha256, version, language, lo, hi, text, meta, state, attempts, lease, indexed, loaded FROM report`),
    ).rejects.toThrow('report_text_pkey');
  });

  test('of a machine whose clock is behind come into the month that has begun', async () => {
    await load('june.txt', 'We have waited till June', '2031-06-01T08:00:00.000Z');
    await load('late.txt', 'We have waited too', '2031-05-31T23:59:00.000Z');
    expect(await parts()).toEqual(['line_2031_06', 'line_before']);
    expect(await parts('report')).toEqual(['report_2031_06', 'report_before']);
    expect(await found()).toEqual(['late.txt', 'june.txt']);
  });

  test('whose reports had no parts of their own stay where they are, until their month has ended', async () => {
    await tablesOf(BEFORE_REPORT_PARTS);
    const may = 736 * KEYS_OF_A_MONTH;
    await client.query(
      `CREATE TABLE line_2031_05 PARTITION OF line FOR VALUES FROM (${may}) TO (${may + KEYS_OF_A_MONTH})`,
    );
    await client.query("SELECT setval('report_key_seq', $1, false)", [may]);
    const key = await oldReport();
    expect(key).toBe(String(may));
    await client.query(
      `INSERT INTO line (report, kind, id, type, words, start, stop) VALUES ($1, 'quotation', 'q1', 'direct', 'old words', 0, 3)`,
      [key],
    );
    await load('may.txt', 'We have waited since May', '2031-05-30T08:00:00.000Z');
    await load('june.txt', 'We have waited till June', '2031-06-01T08:00:00.000Z');
    expect(await parts('report')).toEqual(['report_2031_06', 'report_before']);
    expect(await parts()).toEqual(['line_2031_05', 'line_2031_06', 'line_before']);
    const { rows } = await client.query('SELECT id, key FROM report_before ORDER BY key');
    expect(rows).toEqual([
      { id: 'old.txt', key },
      { id: 'may.txt', key: String(may + 1) },
    ]);
    // It waited, was given a job, and was read along.
    expect(await found()).toEqual(['june.txt', 'may.txt', 'old.txt']);
    const own = await open();
    expect(await own.addReports([report('old.txt', 'We have waited for years')], '2031-06-02')).toMatchObject({
      known: 1,
    });
  });

  test('kept before there were parts are one of their own', async () => {
    await tablesOf(BEFORE_PARTS);
    const key = await oldReport();
    await client.query(
      `INSERT INTO line (report, kind, id, type, words, start, stop) VALUES ($1, 'quotation', 'q1', 'direct', 'old words', 0, 3)`,
      [key],
    );
    await load('may.txt', 'We have waited since May', '2031-05-30T08:00:00.000Z');
    expect(await parts()).toEqual(['line_2031_05', 'line_before']);
    // The old report waited and was read along: its new lines went where its old ones were.
    expect(await found()).toEqual(['may.txt', 'old.txt']);
    expect((await client.query("SELECT 1 FROM line_before WHERE words = 'old words'")).rowCount).toBe(0);
    expect((await client.query('SELECT 1 FROM line_before')).rowCount).toBeGreaterThan(0);
  });
});
