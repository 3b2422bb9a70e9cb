// What following keeps in a store between two passes: its settings, feeds, articles and the answers of hosts, as rows.
// Knows nothing of what a row's value says; follow/ writes and reads it.
import type { Kysely } from 'kysely';
import { compareText } from '../record/index.js';
import type { Tables } from './tables.js';

export const FOLLOWED_KINDS = ['settings', 'feed', 'article', 'robots'] as const;
export type FollowedKind = (typeof FOLLOWED_KINDS)[number];

export interface FollowedRow {
  /** What it belongs to, as `onrecord follow NAME` has it. */
  name: string;
  kind: FollowedKind;
  /** Of its kind, under its name: an address for the most part. */
  key: string;
  /** Milliseconds since 1970 from which on it is to be looked at again. */
  due: number;
  /** JSON. */
  value: string;
}

export interface FollowedStore {
  /** Writes rows, each over the one of its name, kind and key. */
  keepFollowed(rows: readonly FollowedRow[]): Promise<void>;
  /** Rows of a kind, those due first; `dueBy` leaves out what is due later. */
  followed(name: string, kind: FollowedKind, dueBy?: number): Promise<FollowedRow[]>;
  followedRow(name: string, kind: FollowedKind, key: string): Promise<FollowedRow | undefined>;
  followedNames(): Promise<string[]>;
  /** Takes the turn of following a name until a time, unless another process has it. */
  takeFollowing(name: string, nowMs: number, untilMs: number): Promise<boolean>;
  /** Whoever has the turn keeps it until another time; gives it back by one that is past. */
  keepFollowing(name: string, untilMs: number): Promise<void>;
}

const COLUMNS = ['name', 'kind', 'key', 'due', 'value'] as const;
/** Rows of one statement. */
const MOST_ROWS = 500;
const TURN = 'turn';

export function followedIn(db: Kysely<Tables>): FollowedStore {
  return {
    async keepFollowed(rows) {
      for (let at = 0; at < rows.length; at += MOST_ROWS)
        await db
          .insertInto('followed')
          .values(rows.slice(at, at + MOST_ROWS))
          .onConflict(conflict =>
            conflict.columns(['name', 'kind', 'key']).doUpdateSet(({ ref }) => ({
              due: ref('excluded.due'),
              value: ref('excluded.value'),
            })),
          )
          .execute();
    },

    async followed(name, kind, dueBy) {
      let query = db.selectFrom('followed').select(COLUMNS).where('name', '=', name).where('kind', '=', kind);
      if (dueBy !== undefined) query = query.where('due', '<=', dueBy);
      const rows = (await query.execute()) as FollowedRow[];
      // Engines order text each in its own way.
      return rows.sort((a, b) => a.due - b.due || compareText(a.key, b.key));
    },

    async followedRow(name, kind, key) {
      const row = await db
        .selectFrom('followed')
        .select(COLUMNS)
        .where('name', '=', name)
        .where('kind', '=', kind)
        .where('key', '=', key)
        .executeTakeFirst();
      return row as FollowedRow | undefined;
    },

    async followedNames() {
      const rows = await db.selectFrom('followed').select('name').distinct().where('kind', '=', 'settings').execute();
      return rows.map(({ name }) => name).sort(compareText);
    },

    async takeFollowing(name, nowMs, untilMs) {
      await db
        .insertInto('followed')
        .values({ name, kind: TURN, key: '', due: 0, value: '' })
        .onConflict(conflict => conflict.columns(['name', 'kind', 'key']).doNothing())
        .execute();
      const taken = await db
        .updateTable('followed')
        .set({ due: untilMs })
        .where('name', '=', name)
        .where('kind', '=', TURN)
        .where('due', '<=', nowMs)
        .executeTakeFirst();
      return taken.numUpdatedRows > 0n;
    },

    async keepFollowing(name, untilMs) {
      await db
        .updateTable('followed')
        .set({ due: untilMs })
        .where('name', '=', name)
        .where('kind', '=', TURN)
        .execute();
    },
  };
}
