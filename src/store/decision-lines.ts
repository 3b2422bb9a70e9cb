// The decisions of a store as they were put in, each with who took it back.
// Adds and follows none.
import type { Kysely } from 'kysely';
import type { Decision } from '../model/index.js';
import type { Undoing } from '../record/decisions/index.js';
import type { StoredDecision } from './store.js';
import type { Tables } from './tables.js';

/** All decisions in the order they came; those taken back carry `undone`. */
export async function decisionLines(db: Kysely<Tables>): Promise<StoredDecision[]> {
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
}
