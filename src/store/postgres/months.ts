// The part of the lines that belongs to a month of coming in: made with the first report of the month.
// Drops no part: that is for whoever runs the server.
import { sql, type Transaction } from 'kysely';
import { KEYS_OF_A_MONTH } from '../migrations.js';
import type { Tables } from '../tables.js';

const MONTHS_OF_A_YEAR = 12;

/** Months since January 1970 of an ISO time. */
const monthOf = (at: string): number => (Number(at.slice(0, 4)) - 1970) * MONTHS_OF_A_YEAR + Number(at.slice(5, 7)) - 1;

/** `line_2031_05` */
function nameOf(month: number): string {
  const year = 1970 + Math.floor(month / MONTHS_OF_A_YEAR);
  return `line_${year}_${String((month % MONTHS_OF_A_YEAR) + 1).padStart(2, '0')}`;
}

/**
 * Sees to it that reports added at a time have keys of its month, and that there is a part for their lines. Keys never go back: where
 * another machine's clock has already begun a later month, the reports go into that one. To be called by whoever holds the turn.
 */
export async function openMonth(trx: Transaction<Tables>, at: string): Promise<void> {
  const { rows } = await sql<{ last: number }>`SELECT last_value AS last FROM report_key_seq`.execute(trx);
  const reached = Math.floor(rows[0]!.last / KEYS_OF_A_MONTH);
  const month = Math.max(monthOf(at), reached);
  const name = nameOf(month);
  const found = await sql<{ part: string | null }>`SELECT to_regclass(${name})::text AS part`.execute(trx);
  const first = month * KEYS_OF_A_MONTH;
  if (found.rows[0]!.part === null) {
    const part = sql.table(name);
    await sql`CREATE TABLE ${part} (LIKE line INCLUDING DEFAULTS INCLUDING CONSTRAINTS)`.execute(trx);
    await sql`ALTER TABLE line ATTACH PARTITION ${part}
      FOR VALUES FROM (${sql.lit(first)}) TO (${sql.lit(first + KEYS_OF_A_MONTH)})`.execute(trx);
  }
  if (reached < month) await sql`SELECT setval('report_key_seq', ${sql.lit(first)}, false)`.execute(trx);
}
