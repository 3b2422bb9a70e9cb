// The parts of reports and lines that belong to a month of coming in: made with the first report of the month.
// Drops no part: that is for whoever runs the server.
import { sql, type Transaction } from 'kysely';
import { KEYS_OF_A_MONTH, MONTHS_BEFORE } from '../migrations.js';
import type { Tables } from '../tables.js';
import { takeTurn } from './locks.js';

const MONTHS_OF_A_YEAR = 12;

/** Months since January 1970 of an ISO time. */
const monthOf = (at: string): number => (Number(at.slice(0, 4)) - 1970) * MONTHS_OF_A_YEAR + Number(at.slice(5, 7)) - 1;

/** Keys given before there were months. */
const BEFORE = 0;

/** `line_2031_05` */
function nameOf(table: 'report' | 'line', month: number): string {
  if (month === BEFORE) return `${table}_before`;
  const year = 1970 + Math.floor(month / MONTHS_OF_A_YEAR);
  return `${table}_${year}_${String((month % MONTHS_OF_A_YEAR) + 1).padStart(2, '0')}`;
}

/** Whether there is no part for the rows of a month. The part of what was kept before may reach into the months. */
async function lacks(trx: Transaction<Tables>, table: 'report' | 'line', month: number): Promise<boolean> {
  const { rows } = await sql<{ isThere: boolean; before: number }>`
    SELECT to_regclass(${nameOf(table, month)}) IS NOT NULL AS "isThere",
      (SELECT value::bigint FROM meta WHERE name = ${MONTHS_BEFORE}) AS before`.execute(trx);
  const [{ isThere, before }] = rows as [(typeof rows)[number]];
  return !isThere && (table === 'line' || month > before);
}

/** Makes the part of a month where it is not there. */
async function openPart(trx: Transaction<Tables>, table: 'report' | 'line', month: number): Promise<void> {
  if (!(await lacks(trx, table, month))) return;
  await takeTurn(trx, 'adding');
  // Another process may have made it while this one waited for its turn.
  if (!(await lacks(trx, table, month))) return;
  const part = sql.table(nameOf(table, month));
  const from = month === BEFORE ? sql`MINVALUE` : sql.lit(month * KEYS_OF_A_MONTH);
  await sql`CREATE TABLE ${part} (LIKE ${sql.table(table)} INCLUDING DEFAULTS INCLUDING CONSTRAINTS)`.execute(trx);
  await sql`ALTER TABLE ${sql.table(table)} ATTACH PARTITION ${part}
    FOR VALUES FROM (${from}) TO (${sql.lit((month + 1) * KEYS_OF_A_MONTH)})`.execute(trx);
}

/**
 * Sees to it that reports added at a time have keys of its month, and that there are parts for them and for their lines. Keys never go
 * back: where another machine's clock has already begun a later month, the reports go into that one. To be called by whoever adds.
 */
export async function openMonth(trx: Transaction<Tables>, at: string): Promise<void> {
  const { rows } = await sql<{ last: number }>`SELECT last_value AS last FROM report_key`.execute(trx);
  const reached = Math.floor(rows[0]!.last / KEYS_OF_A_MONTH);
  const month = Math.max(monthOf(at), reached);
  for (const table of ['report', 'line'] as const) await openPart(trx, table, month);
  if (reached < month) await sql`SELECT setval('report_key', ${sql.lit(month * KEYS_OF_A_MONTH)}, false)`.execute(trx);
}

/** Parts for the lines of reports that are read again after their part was dropped. */
export async function openMonthsOf(trx: Transaction<Tables>, keys: readonly number[]): Promise<void> {
  for (const month of new Set(keys.map(key => Math.floor(key / KEYS_OF_A_MONTH)))) await openPart(trx, 'line', month);
}
