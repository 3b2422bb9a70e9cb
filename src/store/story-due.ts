// Stories that changed while another process held them: remembered where their reports are placed, and written anew once they are free.
// So whoever gives places waits for no story, and whoever changes one story waits for that one alone.
import { sql, type Transaction } from 'kysely';
import type { Engine } from './engine.js';
import { slices } from './slices.js';
import type { StoryDueTable, Tables } from './tables.js';

/** Remembers that stories are to be written anew. Where one is just being taken off the list, this waits and puts it there again. */
export async function putOff(trx: Transaction<Tables>, stories: readonly string[]): Promise<void> {
  for (const some of slices(stories)) {
    const last = await trx
      .selectFrom('member')
      .innerJoin('report', 'report.id', 'member.report')
      .select(({ fn }) => ['member.story', fn.max('report.hi').as('hi')])
      .where('member.story', 'in', some)
      .groupBy('member.story')
      .execute();
    const days = new Map(last.map(({ story, hi }) => [story, hi]));
    await trx
      .insertInto('story_due')
      .values(some.map(story => ({ story, hi: days.get(story) ?? '' })))
      .onConflict(conflict => conflict.column('story').doNothing())
      .execute();
  }
}

/** Stories of one transaction: each is held until it ends, and a server has locks for some thousands. */
export const MOST_HELD = 500;

type Renew = (trx: Transaction<Tables>, stories: readonly string[]) => Promise<void>;

/**
 * Writes all stories that are due and that nobody holds; for those of `own` that are held it waits, each in a transaction of its own.
 * What another process left behind is written along.
 */
export async function writeDue(engine: Engine, own: readonly string[], renew: Renew): Promise<void> {
  const { db } = engine;
  for (let due = await dueBehind(engine); due.length > 0; due = await dueBehind(engine, due.at(-1)))
    await db.transaction().execute(async trx => {
      await engine.takeTurn(trx, 'rows');
      const free = await engine.tryStories(
        trx,
        due.map(({ story }) => story),
      );
      await renew(trx, await takeOff(trx, free));
    });
  for (const some of slices(own)) {
    const held = await db.selectFrom('story_due').select('story').where('story', 'in', some).execute();
    for (const { story } of held)
      await db.transaction().execute(async trx => {
        await engine.takeTurn(trx, 'rows');
        await engine.holdStories(trx, [story]);
        await renew(trx, await takeOff(trx, [story]));
      });
  }
}

function dueBehind({ db }: Pick<Engine, 'db'>, last?: StoryDueTable): Promise<StoryDueTable[]> {
  const due = db.selectFrom('story_due').selectAll().orderBy('hi').orderBy('story').limit(MOST_HELD);
  return (last ? due.where(sql<boolean>`(hi, story) > (${last.hi}, ${last.story})`) : due).execute();
}

/** Before their reports are looked at: a report that comes in from then on puts its story on the list again. */
async function takeOff(trx: Transaction<Tables>, stories: readonly string[]): Promise<string[]> {
  if (stories.length === 0) return [];
  const rows = await trx
    .deleteFrom('story_due')
    .where('story', 'in', [...stories])
    .returning('story')
    .execute();
  return rows.map(({ story }) => story).sort();
}
