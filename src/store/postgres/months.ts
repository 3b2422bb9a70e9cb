// The part of the lines that belongs to a month of coming in: made with the first report of the month.
// Drops no part: that is for whoever runs the server.
import { sql, type Transaction } from 'kysely';
import { KEYS_OF_A_MONTH } from '../migrations.js';
import type { Tables } from '../tables.js';

const MONTHS_OF_A_YEAR = 12;

/** Months since January 1970 of an ISO time. */
const monthOf = (at: string): number => (Number(at.slice(0, 4)) - 1970) * MONTHS_OF_A_YEAR + Number(at.slice(5, 7)) - 1;

/** Keys given before there were months. */
const BEFORE = 0;

/** `line_2031_05` */
function nameOf(month: number): string {
  if (month === BEFORE) return 'line_before';
  const year = 1970 + Math.floor(month / MONTHS_OF_A_YEAR);
  return `line_${year}_${String((month % MONTHS_OF_A_YEAR) + 1).padStart(2, '0')}`;
}

/** Makes the part of a month where it is not there. */
async function openPart(trx: Transaction<Tables>, month: number): Promise<void> {
  const name = nameOf(month);
  const found = await sql<{ part: string | null }>`SELECT to_regclass(${name})::text AS part`.execute(trx);
  if (found.rows[0]!.part !== null) return;
  const part = sql.table(name);
  const from = month === BEFORE ? sql`MINVALUE` : sql.lit(month * KEYS_OF_A_MONTH);
  await sql`CREATE TABLE ${part} (LIKE line INCLUDING DEFAULTS INCLUDING CONSTRAINTS)`.execute(trx);
  await sql`ALTER TABLE line ATTACH PARTITION ${part}
    FOR VALUES FROM (${from}) TO (${sql.lit((month + 1) * KEYS_OF_A_MONTH)})`.execute(trx);
}

/**
 * Sees to it that reports added at a time have keys of its month, and that there is a part for their lines. Keys never go back: where
 * another machine's clock has already begun a later month, the reports go into that one. To be called by whoever holds the turn.
 */
export async function openMonth(trx: Transaction<Tables>, at: string): Promise<void> {
  const { rows } = await sql<{ last: number }>`SELECT last_value AS last FROM report_key_seq`.execute(trx);
  const reached = Math.floor(rows[0]!.last / KEYS_OF_A_MONTH);
  const month = Math.max(monthOf(at), reached);
  await openPart(trx, month);
  if (reached < month)
    await sql`SELECT setval('report_key_seq', ${sql.lit(month * KEYS_OF_A_MONTH)}, false)`.execute(trx);
}

/** Parts for the lines of reports that are read again after their part was dropped. */
export async function openMonthsOf(trx: Transaction<Tables>, keys: readonly number[]): Promise<void> {
  for (const month of new Set(keys.map(key => Math.floor(key / KEYS_OF_A_MONTH)))) await openPart(trx, month);
}
