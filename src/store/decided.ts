// A person's decisions in a store: added and taken back, never erased; the stories they touch change with them.
// Follows none of them; the record and grouping do.
import { lineId } from '../compare/comparison.js';
import type { Decision } from '../model/index.js';
import { decisionId } from '../record/decisions/index.js';
import { decisionLines } from './decision-lines.js';
import type { Engine } from './engine.js';
import { groupAll } from './grouping.js';
import type { Store, StoredDecision } from './store.js';
import { renewStories } from './story-rows.js';
import { settleStories } from './story-rules.js';

/** The ids of the reports that a decision names. */
export const reportsOf = ({ a, b }: Decision): string[] => [a, b].flatMap(place => (place ? [place.report] : []));

export function decisionMembers(engine: Engine): Pick<Store, 'decisions' | 'addDecision'> {
  const { db } = engine;
  return {
    async decisions(story) {
      const decisions = await settled(engine);
      if (story === undefined) return decisions;
      const rows = await db
        .selectFrom('member')
        .select('report')
        .where('story', 'in', eb =>
          eb
            .selectFrom('story_name')
            .innerJoin('member as named', 'named.report', 'story_name.report')
            .select('named.story')
            .where('story_name.id', '=', story),
        )
        .execute();
      const members = new Set(rows.map(({ report }) => report));
      return decisions.filter(({ decision }) => reportsOf(decision).some(report => members.has(report)));
    },

    async addDecision(line, at) {
      const row = 'undoes' in line ? { id: lineId('X', [line.undoes]), line } : idOf(line);
      const about =
        'undoes' in line
          ? (await decisionLines(db)).find(({ decision }) => decision.id === line.undoes)?.decision
          : line;
      const isOfStories = about?.about === 'story';
      await db.transaction().execute(async trx => {
        await engine.takeTurn(trx);
        const { numInsertedOrUpdatedRows } = await trx
          .insertInto('decision')
          .values({ id: row.id, body: JSON.stringify(row.line), at })
          .onConflict(conflict => conflict.column('id').doNothing())
          .executeTakeFirst();
        if (!about || Number(numInsertedOrUpdatedRows ?? 0) === 0) return;
        const reports = [...reportsOf(about), ''];
        if (isOfStories) await trx.updateTable('bag').set({ grouped: 0 }).where('id', 'in', reports).execute();
        const touched = await trx
          .selectFrom('member')
          .select('story')
          .distinct()
          .where('report', 'in', reports)
          .execute();
        await renewStories(trx, touched.map(({ story }) => story).sort(), at);
      });
      if (isOfStories) await groupAll(engine, at);
    },
  };
}

/** Decisions about stories say what became of them; what became of the others the record says. */
async function settled({ db }: Pick<Engine, 'db'>): Promise<StoredDecision[]> {
  const lines = await decisionLines(db);
  const named = lines.flatMap(({ decision }) => (decision.about === 'story' ? reportsOf(decision) : []));
  if (named.length === 0) return lines;
  const rows = await db.selectFrom('member').select(['report', 'story']).where('report', 'in', named).execute();
  const stories = new Map(rows.map(({ report, story }) => [report, story]));
  const decisions = settleStories(
    lines.map(({ decision }) => decision),
    report => stories.get(report),
  );
  return lines.map(({ at }, index) => ({ decision: decisions[index]!, at }));
}

function idOf(decision: Decision): { id: string; line: Decision } {
  const id = decision.id ?? decisionId(decision);
  return { id, line: { ...decision, id } };
}
