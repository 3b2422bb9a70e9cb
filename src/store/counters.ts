// Numbers that only grow, in the table of names and values. Who counts on holds the row until his transaction ends.
// Knows nothing of what is counted.
import type { Kysely, Transaction } from 'kysely';
import type { Tables } from './tables.js';

/** The number a counter has reached. */
export async function countOf(db: Kysely<Tables>, name: string): Promise<number> {
  const row = await db.selectFrom('meta').select('value').where('name', '=', name).executeTakeFirst();
  return Number(row?.value ?? 0);
}

/** Counts on by some numbers; returns the last of them. */
export async function countedOn(trx: Transaction<Tables>, name: string, by: number): Promise<number> {
  const last = (await countOf(trx, name)) + by;
  const value = String(last);
  await trx
    .insertInto('meta')
    .values({ name, value })
    .onConflict(conflict => conflict.column('name').doUpdateSet({ value }))
    .execute();
  return last;
}
