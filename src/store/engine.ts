// What an engine does in its own way: take turns at writing, hand out what is to be read, index, look for words. All else is the same SQL on both.
// Holds no statement.
import type { Kysely, RawBuilder, Transaction } from 'kysely';
import type { Migration } from './migrations.js';
import type { LineKind } from './store.js';
import type { Tables } from './tables.js';
import type { Term } from './words.js';

/** A line or text in which the words of a search were found, newest report first. */
export interface FoundRow {
  kind: LineKind;
  /** Key of its report. */
  report: number;
  /** Key of its line; 0 for the text itself. */
  line: number;
  id: string;
  type: string;
  who: string | null;
  start: number;
  stop: number;
  /** The text with the signs of words.ts around the words found; null where none were looked for, and for lines. */
  marked: string | null;
}

/** What narrows a search besides words. */
export interface Narrowing {
  kinds: readonly LineKind[];
  bearer: readonly string[];
  outlet?: string;
  from?: string;
  to?: string;
  type?: string;
  story?: string;
  /** Only what stands behind this row. */
  after?: { report: number; line: number };
  limit: number;
}

/**
 * What only one process does at a time: adding reports, for their keys and versions, and giving them their places among the stories.
 * `rows` is for work on rows that are held one by one.
 */
export type Turn = 'adding' | 'grouping' | 'rows';

export interface Engine {
  readonly name: 'sqlite' | 'postgres';
  readonly db: Kysely<Tables>;
  /** Makes the table on which turns are taken, where it is not there yet; any number of processes may do so at once. */
  prepare(): Promise<void>;
  /** The statements of a migration that are this engine's. */
  statementsOf(migration: Migration): readonly string[];
  /**
   * Waits for a turn, for the rest of the transaction. A file has one turn for all who write, so whoever writes there takes one before
   * he reads anything.
   */
  takeTurn(trx: Transaction<Tables>, turn: Turn): Promise<void>;
  /** Waits until no other process changes some stories, for the rest of the transaction. */
  holdStories(trx: Transaction<Tables>, stories: readonly string[]): Promise<void>;
  /** Holds those of some stories that no other process changes just now, and returns them; waits for none, and may refuse too many. */
  tryStories(trx: Transaction<Tables>, stories: readonly string[]): Promise<string[]>;
  /** The end of a question whose rows nobody else may change until the transaction ends. */
  readonly held: RawBuilder<unknown>;
  /** The same, without the rows that somebody else holds. */
  readonly heldFree: RawBuilder<unknown>;
  /** Counts on by so many revisions, each greater than all that were given before; returns them. */
  nextRevisions(trx: Transaction<Tables>, count: number): Promise<number[]>;
  /** Makes room for reports that come in at a time, where lines are kept by months. Whoever calls it holds the turn. */
  openMonth(trx: Transaction<Tables>, at: string): Promise<void>;
  /** The same for the lines of reports by their keys: their months may have been dropped since. */
  openMonthsOf(trx: Transaction<Tables>, keys: readonly number[]): Promise<void>;
  /** Opens what hands out reports to be read, once the tables are there. */
  openQueue(): Promise<void>;
  /** Has reports that were added, or are to be read again, wait for a worker; in the transaction that says so of their rows. */
  putToRead(trx: Transaction<Tables>, keys: readonly number[]): Promise<void>;
  /** Has reports wait no more: they are read, or set aside. */
  endReading(trx: Transaction<Tables>, keys: readonly number[]): Promise<void>;
  /** Marks up to `limit` reports as read by a worker: fresh ones, or one whose worker died. Returns their keys. */
  claim(worker: string, limit: number, nowMs: number, untilMs: number, ofSuspects: boolean): Promise<number[]>;
  /** Gives back what a worker holds that is gone. */
  release(worker: string): Promise<void>;
  /** Puts the words of some reports and of their lines into the index. */
  index(trx: Transaction<Tables>, keys: readonly number[]): Promise<void>;
  /** The condition that a report holds words. */
  matching(terms: readonly Term[]): RawBuilder<unknown>;
  find(terms: readonly Term[], narrowing: Narrowing): Promise<FoundRow[]>;
  close(): Promise<void>;
}
