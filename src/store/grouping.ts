// Stories of a store: what was read is kept as bags of words, all bags are grouped, and the stories that changed are written.
// Reads no text twice and groups nothing itself; compare/stories does.
import { lineId } from '../compare/comparison.js';
import { type Bag, findBag, groupBags, rowOf } from '../compare/stories/index.js';
import type { Engine } from './engine.js';
import { packBag, reportOfRow, unpackBag, unpackReading } from './rows.js';
import { slices } from './slices.js';
import { revisionOf, writeStories } from './story-rows.js';
import type { Tables } from './tables.js';

/** Readings opened in one transaction. */
const BAG_BATCH = 100;

export interface Grouped {
  grouped: number;
  changed: string[];
}

/** Where a report stands after grouping. */
export interface Membership {
  story: string;
  event: string;
}

/**
 * Groups all there is. The answer is made without holding anybody up and written only if nobody else wrote one meanwhile;
 * else it is made anew.
 */
export async function groupAll(engine: Engine, at: string): Promise<Grouped> {
  await keepBags(engine);
  for (;;) {
    const done = await groupOnce(engine, at);
    if (done) return done;
  }
}

/** Keeps the bag of each text that was read since. */
async function keepBags(engine: Engine): Promise<void> {
  for (let isMore = true; isMore; )
    isMore = await engine.db.transaction().execute(async trx => {
      await engine.takeTurn(trx);
      const rows = await trx
        .selectFrom('report')
        .select(['key', 'id', 'version', 'text', 'meta', 'reading'])
        .where('bagged', '=', 0)
        .where('state', '=', 'read')
        .orderBy('key')
        .limit(BAG_BATCH)
        .execute();
      if (rows.length === 0) return false;
      const keys = rows.map(({ key }) => key);
      await trx.deleteFrom('bag').where('report', 'in', keys).execute();
      await trx.insertInto('bag').values(rows.map(bagRow)).execute();
      await trx.updateTable('report').set({ bagged: 1 }).where('key', 'in', keys).execute();
      return rows.length === BAG_BATCH;
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

function bagRow({ key, id, version, reading, ...row }: ReadRow): Tables['bag'] {
  const report = reportOfRow(row);
  // The reading knows days that the page does not give: those that its own words bound.
  const published = reading === null ? report.published : unpackReading(reading).published;
  const bag = findBag(rowOf({ ...report, published }));
  return { report: key, id, version, day: Number.isNaN(bag.day) ? null : bag.day, words: packBag(bag), grouped: 0 };
}

async function groupOnce(engine: Engine, at: string): Promise<Grouped | undefined> {
  const { db } = engine;
  const revision = await revisionOf(db);
  const open = await db.selectFrom('bag').select(['report', 'id']).where('grouped', '=', 0).execute();
  if (open.length === 0) return { grouped: 0, changed: [] };
  const found = await membershipsOf(engine);
  return db.transaction().execute(async trx => {
    await engine.takeTurn(trx);
    if ((await revisionOf(trx)) !== revision) return undefined;
    const changed = await writeStories(trx, found, new Set(open.map(({ id }) => id)), at);
    for (const some of slices(open.map(({ report }) => report)))
      await trx.updateTable('bag').set({ grouped: 1 }).where('report', 'in', some).execute();
    return { grouped: open.length, changed };
  });
}

/** Event and story of each report, by its first text. Both are named after the first of their reports to come in. */
async function membershipsOf({ db }: Pick<Engine, 'db'>): Promise<Map<string, Membership>> {
  const rows = await db
    .selectFrom('bag')
    .select(['report', 'id', 'version', 'day', 'words'])
    .orderBy('report')
    .execute();
  const ids = new Set<string>();
  const bags: Bag[] = [];
  // In the order in which they came in, so the first text of each id comes first.
  for (const { id, day, words } of rows) {
    if (ids.has(id)) continue;
    ids.add(id);
    bags.push({ id, day: day ?? Number.NaN, ...unpackBag(words) });
  }
  const { events, stories } = groupBags(bags);
  const found = new Map(bags.map(({ id }): [string, Membership] => [id, { story: '', event: '' }]));
  const name = (key: keyof Membership, prefix: string, groups: number[][]) => {
    for (const members of groups) {
      const own = lineId(prefix, [bags[Math.min(...members)]!.id]);
      for (const place of members) found.get(bags[place]!.id)![key] = own;
    }
  };
  name('event', 'V', events);
  name('story', 'S', stories);
  return found;
}
