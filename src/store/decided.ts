// A person's decisions in a store: added and taken back, never erased; the stories they touch change with them.
// Follows none of them; the record and grouping do.
import { lineId } from '../compare/comparison.js';
import type { Decision } from '../model/index.js';
import { decisionId, type Undoing } from '../record/decisions/index.js';
import type { Engine } from './engine.js';
import type { Store } from './store.js';
import { renewStories } from './story-rows.js';

/** The ids of the reports that a decision names. */
export const reportsOf = ({ a, b }: Decision): string[] => [a, b].flatMap(place => (place ? [place.report] : []));

export function decisionMembers(engine: Engine): Pick<Store, 'decisions' | 'addDecision'> {
  const { db } = engine;
  const all = async (): Promise<{ decision: Decision; at: string }[]> => {
    const rows = await db.selectFrom('decision').select(['body', 'at']).orderBy('key').execute();
    const parsed = rows.map(({ body, at }) => ({ line: JSON.parse(body) as Decision | Undoing, at }));
    const undone = new Map(
      parsed.flatMap(({ line }) => {
        if (!('undoes' in line)) return [];
        const { undoes, ...mark } = line;
        return [[undoes, mark]];
      }),
    );
    return parsed.flatMap(({ line, at }) => {
      if ('undoes' in line) return [];
      const mark = undone.get(line.id!);
      return [{ decision: mark ? { ...line, undone: mark } : line, at }];
    });
  };
  return {
    async decisions(story) {
      const decisions = await all();
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
        'undoes' in line ? (await all()).find(({ decision }) => decision.id === line.undoes)?.decision : line;
      await db.transaction().execute(async trx => {
        await engine.takeTurn(trx);
        const { numInsertedOrUpdatedRows } = await trx
          .insertInto('decision')
          .values({ id: row.id, body: JSON.stringify(row.line), at })
          .onConflict(conflict => conflict.column('id').doNothing())
          .executeTakeFirst();
        if (!about || Number(numInsertedOrUpdatedRows ?? 0) === 0) return;
        const touched = await trx
          .selectFrom('member')
          .select('story')
          .distinct()
          .where('report', 'in', [...reportsOf(about), ''])
          .execute();
        await renewStories(trx, touched.map(({ story }) => story).sort(), at);
      });
    },
  };
}

function idOf(decision: Decision): { id: string; line: Decision } {
  const id = decision.id ?? decisionId(decision);
  return { id, line: { ...decision, id } };
}
