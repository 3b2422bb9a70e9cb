// What waits is found by its index, however many reports do not wait: a look through the whole table for each batch of work
// costs nothing in a test and everything at a million reports.
import { type Kysely, sql } from 'kysely';
import { expect, test } from 'vitest';
import { type Report, readReport, reportFromText } from '../../src/index.js';
import type { ReadingPool } from '../../src/read/pool.js';
import { openStore } from '../../src/store/index.js';
import { migrate } from '../../src/store/migrate.js';
import { openSqliteEngine } from '../../src/store/sqlite/engine.js';
import type { Tables } from '../../src/store/tables.js';
import {
  IS_BEING_READ,
  IS_FRESH,
  IS_UNBAGGED,
  IS_UNGROUPED,
  IS_UNINDEXED,
  isSuspect,
} from '../../src/store/waiting.js';
import { workOff } from '../../src/store/work.js';

async function planOf(db: Kysely<Tables>, query: ReturnType<typeof sql>): Promise<string> {
  const { rows } = await sql<{ detail: string }>`EXPLAIN QUERY PLAN ${query}`.execute(db);
  return rows.map(({ detail }) => detail).join('; ');
}

test.each([
  [
    'to be read, in order',
    sql`SELECT key FROM report WHERE ${IS_FRESH} ORDER BY attempts, key LIMIT ${64}`,
    /INDEX report_open \(state=\? AND attempts=\?\)$/,
  ],
  [
    'suspects',
    sql`SELECT key FROM report WHERE ${isSuspect(5)} ORDER BY attempts, key LIMIT ${1}`,
    /INDEX report_open \(state=\? AND attempts>\?\)/,
  ],
  ['being read', sql`SELECT DISTINCT worker FROM report WHERE ${IS_BEING_READ}`, /INDEX report_open/],
  [
    'to be indexed',
    sql`SELECT key FROM report WHERE ${IS_UNINDEXED} ORDER BY key LIMIT ${200}`,
    /INDEX report_unindexed$/,
  ],
  [
    'to be bagged',
    sql`SELECT key FROM report WHERE ${IS_UNBAGGED} ORDER BY key LIMIT ${200}`,
    /INDEX report_unbagged$/,
  ],
  ['to be grouped', sql`SELECT report FROM bag WHERE ${IS_UNGROUPED} ORDER BY report`, /INDEX bag_open$/],
])('%s', async (_, query, plan) => {
  const engine = openSqliteEngine(':memory:');
  try {
    await migrate(engine, ':memory:');
    expect(await planOf(engine.db, query)).toMatch(plan);
  } finally {
    await engine.close();
  }
});

test('the less waits, the less a worker takes at once, so that none reads on alone', async () => {
  const store = await openStore(':memory:');
  try {
    const reports = Array.from({ length: 90 }, (_, i) => reportFromText(`r${i}`, `Pier ${i} opened.`));
    await store.addReports(reports, '2031-05-16T08:00:00.000Z');
    expect(await store.waiting(50)).toBe(50);
    expect(await store.waiting(500)).toBe(90);
    const batches: number[] = [];
    const pool = { room: 1, read: async (report: Report) => readReport(report), close: async () => undefined };
    await workOff(store, {
      worker: 'w',
      analyser: 'test',
      pool: pool as unknown as ReadingPool,
      now: () => 0,
      onBatch: count => batches.push(count),
    });
    expect(batches.slice(0, 4)).toEqual([23, 17, 13, 10]);
    expect(batches.at(-1)).toBeLessThanOrEqual(2);
    expect(batches.reduce((sum, count) => sum + count)).toBe(90);
    expect(await store.waiting(500)).toBe(0);
  } finally {
    await store.close();
  }
});
