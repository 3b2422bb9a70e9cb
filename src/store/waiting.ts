// What waits, as conditions on the table of reports: to be read, to be indexed, to be grouped; each has an index of its own.
// Their values stand in the statement: an index on a part of a table serves only who names that part in so many words.
import { type RawBuilder, sql } from 'kysely';

type Condition = RawBuilder<boolean>;

/** A worker that has not kept its batch by then is taken for dead; a batch takes seconds. */
export const LEASE_MS = 10 * 60_000;

/** In the part of the table that `report_open` lists. */
export const IS_OPEN: Condition = sql`state IN ('waiting', 'reading')`;

export const IS_BEING_READ: Condition = sql`(${IS_OPEN} AND state = 'reading')`;

/** Reports that nobody has claimed yet. */
export const IS_FRESH: Condition = sql`(${IS_OPEN} AND state = 'waiting' AND attempts = 0)`;

/** Reports whose worker died: given back, or their time is up. Few at any moment, as workers hold few. */
export const isSuspect = (nowMs: number): Condition =>
  sql`(${IS_OPEN} AND attempts > 0 AND (state = 'waiting' OR lease < ${nowMs}))`;

export const IS_UNINDEXED: Condition = sql`(indexed < 2 AND state IN ('read', 'failed'))`;

export const IS_UNBAGGED: Condition = sql`(bagged = 0 AND state = 'read')`;

/** Bags that were not grouped yet. */
export const IS_UNGROUPED: Condition = sql`(grouped = 0)`;
