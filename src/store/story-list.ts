// Stories asked for: lists, one by its id, its reports, the texts of a report, and the record kept of it.
// Groups nothing; grouping.ts does.
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { sql } from 'kysely';
import { bindingWords, type FoldedBag, foldBag } from '../compare/stories/index.js';
import type { Engine } from './engine.js';
import { reportOfRow, unpackBag, unpackReading } from './rows.js';
import type { Store, StoredEvent, StoredReport, StoredStory } from './store.js';
import type { StoryTable } from './tables.js';
import { termsOf } from './words.js';

const DEFAULT_LIMIT = 20;
const MOST_LIMIT = 500;

type StoryMembers = Pick<
  Store,
  'findStories' | 'story' | 'storyReports' | 'storyEvents' | 'storyOf' | 'versions' | 'keptRecord' | 'keepRecord'
>;

const storedStory = ({ lo, hi, ...story }: StoryTable): StoredStory => ({ ...story, from: lo, to: hi });

export function storyMembers(engine: Engine): StoryMembers {
  const { db } = engine;
  /** The present id of a story. */
  const presentId = async (id: string): Promise<string | undefined> => {
    const row = await db
      .selectFrom('story_name')
      .innerJoin('member', 'member.report', 'story_name.report')
      .select('member.story')
      .where('story_name.id', '=', id)
      .executeTakeFirst();
    return row?.story;
  };
  return {
    async findStories({ words = '', outlet, from, to, changedSince, limit: wanted, after }) {
      const limit = Math.max(1, Math.min(MOST_LIMIT, wanted ?? DEFAULT_LIMIT));
      const ofReport = [
        ...(words.trim() === '' ? [] : [engine.matching(termsOf(words))]),
        ...(outlet === undefined ? [] : [sql`lower(report.outlet) = lower(${outlet})`]),
      ];
      const conditions = [
        ...(ofReport.length === 0
          ? []
          : [
              sql`story.id IN (SELECT member.story FROM member JOIN report ON report.id = member.report
                WHERE ${sql.join(ofReport, sql` AND `)})`,
            ]),
        ...(from === undefined ? [] : [sql`story.hi >= ${from}`]),
        ...(to === undefined ? [] : [sql`story.lo <> '' AND story.lo <= ${to}`]),
        ...(changedSince === undefined ? [] : [sql`story.changed > ${changedSince}`]),
        ...(after === undefined || !/^\d{1,15}$/.test(after) ? [] : [sql`story.revision < ${Number(after)}`]),
      ];
      const where = conditions.length > 0 ? sql`WHERE ${sql.join(conditions, sql` AND `)}` : sql``;
      const { rows } = await sql<StoryTable>`SELECT * FROM story ${where}
        ORDER BY revision DESC LIMIT ${limit + 1}`.execute(db);
      const stories = rows.slice(0, limit).map(storedStory);
      return rows.length > limit ? { stories, next: String(stories.at(-1)!.revision) } : { stories };
    },

    async story(id) {
      const present = await presentId(id);
      if (present === undefined) return undefined;
      const row = await db.selectFrom('story').selectAll().where('id', '=', present).executeTakeFirst();
      return row && storedStory(row);
    },

    async storyReports(id, loadedBy) {
      const present = await presentId(id);
      if (present === undefined) return [];
      let asked = db
        .selectFrom('member')
        .innerJoin('report', 'report.id', 'member.report')
        .select(['report.id', 'version', 'loaded', 'text', 'meta', 'reading'])
        .where('member.story', '=', present)
        .where('reading', 'is not', null)
        .orderBy('version');
      if (loadedBy !== undefined) asked = asked.where('loaded', '<=', loadedBy);
      const newest = new Map<string, Awaited<ReturnType<typeof asked.execute>>[number]>();
      for (const row of await asked.execute()) newest.set(row.id, row);
      return [...newest.values()]
        .sort((a, b) => (a.id < b.id ? -1 : 1))
        .map(
          ({ version, loaded, reading, ...row }): StoredReport => ({
            report: reportOfRow(row),
            read: unpackReading(reading!),
            version,
            loaded,
          }),
        );
    },

    async storyEvents(id) {
      const present = await presentId(id);
      if (present === undefined) return [];
      const rows = await db
        .selectFrom('member')
        .innerJoin('bag', 'bag.id', 'member.report')
        .select(['member.event', 'bag.id', 'bag.words'])
        .where('member.story', '=', present)
        .where('bag.was', 'is not', null)
        .orderBy('bag.place')
        .orderBy('bag.report')
        .execute();
      const folds = new Map<string, string | null>();
      const events = new Map<string, FoldedBag[]>();
      for (const { event, id: report, words } of rows) {
        const bag = foldBag({ id: report, day: Number.NaN, ...unpackBag(words) }, folds);
        const known = events.get(event);
        if (known) known.push(bag);
        else events.set(event, [bag]);
      }
      const bindings = bindingWords([...events.values()]);
      return [...events].map(([event, bags], index): StoredEvent => {
        const { within, beyond } = bindings[index]!;
        const because = [
          ...(within.length > 0 ? [`shared words: ${within.join(', ')}`] : []),
          ...(beyond.length > 0 ? [`with the other events: ${beyond.join(', ')}`] : []),
        ];
        return { id: event, reports: bags.map(bag => bag.id), because };
      });
    },

    async storyOf(report) {
      const row = await db.selectFrom('member').select('story').where('report', '=', report).executeTakeFirst();
      return row?.story;
    },

    versions: report =>
      db
        .selectFrom('report')
        .select(['version', 'sha256', 'loaded', 'text'])
        .where('id', '=', report)
        .orderBy('version')
        .execute(),

    async keptRecord(story, revision, analyser) {
      const row = await db
        .selectFrom('story_record')
        .select('body')
        .where('story', '=', story)
        .where('revision', '=', revision)
        .where('analyser', '=', analyser)
        .executeTakeFirst();
      return row && inflateRawSync(row.body).toString('utf8');
    },

    async keepRecord({ body, ...row }) {
      const packed = { ...row, body: deflateRawSync(body) };
      await db.transaction().execute(async trx => {
        await engine.takeTurn(trx, 'rows');
        await engine.holdStories(trx, [row.story]);
        const story = await trx
          .selectFrom('story')
          .select('id')
          .where('id', '=', row.story)
          .where('revision', '=', row.revision)
          .executeTakeFirst();
        // It changed while the record was made: nobody would ask for this one.
        if (!story) return;
        await trx
          .insertInto('story_record')
          .values(packed)
          .onConflict(conflict => conflict.column('story').doUpdateSet(packed))
          .execute();
      });
    },
  };
}
