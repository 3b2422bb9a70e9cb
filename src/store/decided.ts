// A person's decisions in a store: added and taken back, never erased; the stories they touch change with them.
// Follows none of them; the record and grouping do.
import type { Transaction } from 'kysely';
import { lineId } from '../compare/comparison.js';
import { OnrecordError } from '../errors.js';
import type { Decision } from '../model/index.js';
import { decisionId } from '../record/decisions/index.js';
import { countedOn } from './counters.js';
import { decisionLines } from './decision-lines.js';
import type { Engine } from './engine.js';
import { groupAll } from './grouping.js';
import { slices } from './slices.js';
import type { DecisionLine, Store, StoredDecision } from './store.js';
import { PLACING, renewStories } from './story-rows.js';
import { settleStories } from './story-rules.js';
import type { Tables } from './tables.js';

/** The ids of the reports that a decision names. */
export const reportsOf = (decision: Decision | undefined): string[] =>
  [decision?.a, decision?.b].flatMap(place => (place ? [place.report] : []));

export function decisionMembers(engine: Engine): Pick<Store, 'decisions' | 'addDecision' | 'undoDecision'> {
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

    async addDecision(lines, at) {
      const rows = (isSeveral(lines) ? lines : [lines]).map(line =>
        'undoes' in line ? { id: lineId('X', [line.undoes]), line } : idOf(line),
      );
      const known = new Map((await decisionLines(db)).map(({ decision }) => [decision.id, decision]));
      const about = (line: DecisionLine): Decision | undefined => ('undoes' in line ? known.get(line.undoes) : line);
      const named = [...new Set(rows.flatMap(({ line }) => reportsOf(about(line))))];
      let isOfStories: boolean | undefined;
      while (isOfStories === undefined)
        isOfStories = await db.transaction().execute(async trx => {
          await engine.takeTurn(trx, 'rows');
          const held = await storiesOf(trx, named);
          await engine.holdStories(trx, held);
          // A report went into another story while this waited for its own: once more, with that.
          if ((await storiesOf(trx, named)).join() !== held.join()) return undefined;
          if (rows.some(({ line }) => about(line)?.about === 'story')) await engine.takeTurn(trx, 'grouping');
          const reports = new Set<string>();
          const regrouped = new Set<string>();
          for (const { id, line } of rows) {
            const { numInsertedOrUpdatedRows } = await trx
              .insertInto('decision')
              .values({ id, body: JSON.stringify(line), at })
              .onConflict(conflict => conflict.column('id').doNothing())
              .executeTakeFirst();
            const decision = about(line);
            if (!decision || Number(numInsertedOrUpdatedRows ?? 0) === 0) continue;
            for (const report of reportsOf(decision)) {
              reports.add(report);
              if (decision.about === 'story') regrouped.add(report);
            }
          }
          for (const some of slices([...regrouped]))
            await trx.updateTable('bag').set({ grouped: 0 }).where('id', 'in', some).execute();
          if (regrouped.size > 0) await countedOn(trx, PLACING, 1);
          if (reports.size > 0) await renewStories(engine, trx, await storiesOf(trx, [...reports]), at);
          return regrouped.size > 0;
        });
      if (isOfStories) await groupAll(engine, at);
    },

    async undoDecision(id, by) {
      const standing = (await decisionLines(db)).filter(({ decision }) => !decision.undone);
      const found = standing.find(({ decision }) => decision.id === id)?.decision;
      if (!found) throw new OnrecordError('E211', `"${id}"`);
      const ids = standing.flatMap(({ decision }) =>
        decision.id !== undefined && (decision.id === id || (found.act !== undefined && decision.act === found.act))
          ? [decision.id]
          : [],
      );
      await this.addDecision(
        ids.map(undoes => ({ undoes, ...by })),
        by.at,
      );
      return ids;
    },
  };
}

/** The stories that hold some reports. */
async function storiesOf(trx: Transaction<Tables>, reports: readonly string[]): Promise<string[]> {
  const stories = new Set<string>();
  for (const some of slices(reports))
    for (const { story } of await trx.selectFrom('member').select('story').where('report', 'in', some).execute())
      stories.add(story);
  return [...stories].sort();
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

const isSeveral = (lines: DecisionLine | readonly DecisionLine[]): lines is readonly DecisionLine[] =>
  Array.isArray(lines);
