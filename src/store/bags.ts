// What grouping keeps of each text that was read: its words, and the day among whose reports it is grouped.
// Groups nothing; grouping.ts does.
import { sql, type Transaction } from 'kysely';
import { findBag, rowOf } from '../compare/stories/index.js';
import { countedOn } from './counters.js';
import type { Engine } from './engine.js';
import { packBag, reportOfRow, unpackReading } from './rows.js';
import { PLACING } from './story-rows.js';
import type { Tables } from './tables.js';
import { IS_UNBAGGED } from './waiting.js';

/** Readings opened in one transaction. */
const BATCH = 100;

/** Keeps the bag of each text that was read since, and gives those without a day their place. */
export async function keepBags(engine: Engine): Promise<void> {
  for (let isMore = true; isMore; )
    isMore = await engine.db.transaction().execute(async trx => {
      await engine.takeTurn(trx, 'grouping');
      const rows = await trx
        .selectFrom('report')
        .select(['key', 'id', 'version', 'text', 'meta', 'reading'])
        .where(IS_UNBAGGED)
        .orderBy('key')
        .limit(BATCH)
        // Nobody keeps another reading of these until they are bagged.
        .modifyEnd(engine.held)
        .execute();
      if (rows.length === 0) return false;
      const keys = rows.map(({ key }) => key);
      const before = await trx.selectFrom('bag').select(['report', 'was']).where('report', 'in', keys).execute();
      const was = new Map(before.map(row => [row.report, row.was]));
      await trx.deleteFrom('bag').where('report', 'in', keys).execute();
      await trx
        .insertInto('bag')
        .values(rows.map(row => ({ ...bagOf(row), was: was.get(row.key) ?? null })))
        .execute();
      await trx.updateTable('report').set({ bagged: 1 }).where('key', 'in', keys).execute();
      await placeUndated(trx, keys[0]!);
      // Whoever groups just now sees that the bags are others and begins anew.
      await countedOn(trx, PLACING, 1);
      return rows.length === BATCH;
    });
}

interface ReadRow {
  key: number;
  id: string;
  version: number;
  text: string;
  meta: string;
  reading: Uint8Array | null;
}

function bagOf({ key, id, version, reading, ...row }: ReadRow): Omit<Tables['bag'], 'was'> {
  const report = reportOfRow(row);
  // The reading knows days that the page does not give: those that its own words bound.
  const published = reading === null ? report.published : unpackReading(reading).published;
  const bag = findBag(rowOf({ ...report, published }));
  const day = Number.isNaN(bag.day) ? null : bag.day;
  return { report: key, id, version, day, place: day, words: packBag(bag), grouped: 0 };
}

/**
 * A report of which no day is known is grouped among those of the report that came in before it, or of the first that has a day:
 * what lies side by side in a feed or an archive is mostly of neighbouring days. `changed` is the first key whose bag is another.
 */
async function placeUndated(trx: Transaction<Tables>, changed: number): Promise<void> {
  const { first } = await trx
    .selectFrom('bag')
    .select(({ fn }) => fn.min('report').as('first'))
    .where('day', 'is not', null)
    .executeTakeFirstOrThrow();
  // What came before all that have a day follows the first of them.
  const from = first === null || first >= changed ? 0 : changed;
  const beside = sql`coalesce(
    (SELECT near.day FROM bag AS near WHERE near.day IS NOT NULL AND near.report < bag.report
      ORDER BY near.report DESC LIMIT 1),
    (SELECT near.day FROM bag AS near WHERE near.day IS NOT NULL AND near.report > bag.report
      ORDER BY near.report LIMIT 1), 0)`;
  await sql`UPDATE bag SET place = ${beside}, grouped = 0
    WHERE day IS NULL AND report >= ${from} AND place IS DISTINCT FROM ${beside}`.execute(trx);
}
