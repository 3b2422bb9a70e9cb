// What waits is found by its index, however many reports do not wait: a look through the whole table for each batch of work
// costs nothing in a test and everything at a million reports.
import { type Kysely, sql } from 'kysely';
import { expect, test } from 'vitest';
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
