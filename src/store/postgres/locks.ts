// Advisory locks of the server: who adds reports, who places them, who changes a story. All end with their transaction.
// Locks no row.
import { sql, type Transaction } from 'kysely';
import type { Turn } from '../engine.js';
import { MOST_HELD } from '../story-due.js';
import type { Tables } from '../tables.js';

/** Numbers of our own among the server's locks; whoever changes tables adds. */
const TURNS = { adding: 0x6f6e7265, grouping: 0x6f6e7266 } as const;
/** The first half of the lock of a story; the second is the hash of its id. */
export const STORY_LOCKS = 0x6f6e7267;

export async function takeTurn(trx: Transaction<Tables>, turn: Turn): Promise<void> {
  // Whoever works on rows waits for those alone.
  if (turn !== 'rows') await sql`SELECT pg_advisory_xact_lock(${sql.lit(TURNS[turn])})`.execute(trx);
}

/** Stories as rows in the order of their locks, so that no two who hold several wait for each other. */
const inOrder = (stories: readonly string[]) => sql`
  (SELECT story, hashtext(story) AS lock FROM unnest(${[...stories]}::text[]) AS story ORDER BY lock OFFSET 0) AS asked`;

export async function holdStories(trx: Transaction<Tables>, stories: readonly string[]): Promise<void> {
  if (stories.length > 0)
    await sql`SELECT pg_advisory_xact_lock(${sql.lit(STORY_LOCKS)}, lock) FROM ${inOrder(stories)}`.execute(trx);
}

/** None where they are too many for one transaction: then all are due, the latest told last. */
export async function tryStories(trx: Transaction<Tables>, stories: readonly string[]): Promise<string[]> {
  if (stories.length === 0 || stories.length > MOST_HELD) return [];
  const { rows } = await sql<{ story: string; isHeld: boolean }>`
    SELECT story, pg_try_advisory_xact_lock(${sql.lit(STORY_LOCKS)}, lock) AS "isHeld"
    FROM ${inOrder(stories)}`.execute(trx);
  return rows.flatMap(({ story, isHeld }) => (isHeld ? [story] : []));
}
