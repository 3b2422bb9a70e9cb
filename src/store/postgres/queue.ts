// What waits to be read, as jobs of pg-boss in a schema beside the store's: one job a report, put in with it and taken out with its reading.
// Reads nothing, and judges no report: how often one was tried stands on its row.
import { createRequire } from 'node:module';
import { CompiledQuery, type Kysely, sql, type Transaction } from 'kysely';
import { slices } from '../slices.js';
import type { Tables } from '../tables.js';
import { IS_BEING_READ, IS_OPEN, LEASE_MS } from '../waiting.js';
import { takeTurn } from './locks.js';

/** Reports that no worker died over. */
const READ = 'read';
/** Those that one died over, each to be read alone. */
const ALONE = 'read-alone';
/** Where pg-boss puts a job whose worker gave no sign in time or is known to be gone; from here it goes among those read alone. */
const DIED = 'read-died';

/** Minutes that a job may wait: fifty years, as pg-boss puts away what waits longer. */
const RETENTION_MINUTES = 50 * 366 * 24 * 60;
/** Jobs of dead workers looked at in one transaction. */
const DIED_BATCH = 100;

interface Job {
  /** Key of its report. */
  report: number;
}

/** How pg-boss asks the server. */
interface Asking {
  executeSql(text: string, values?: unknown[]): Promise<{ rows: unknown[] }>;
}
interface FetchedJob {
  id: string;
  data: Job;
}
interface NewJob {
  name: string;
  id: string;
  data: Job;
  priority: number;
}
/** What is asked of pg-boss, as its code takes it: its own types want one job for each word that it failed. */
interface Boss {
  isInstalled(): Promise<boolean>;
  start(): Promise<unknown>;
  createQueue(name: string, options: QueueOptions): Promise<void>;
  insert(jobs: readonly NewJob[], options: { db: Asking }): Promise<unknown>;
  fetch(name: string, options: { batchSize: number; priority: boolean; db: Asking }): Promise<FetchedJob[]>;
  fail(name: string, ids: readonly string[], why: object, options: { db: Asking }): Promise<unknown>;
  deleteJob(name: string, ids: readonly string[], options: { db: Asking }): Promise<unknown>;
  expire(): Promise<void>;
}
interface QueueOptions {
  retryLimit: number;
  expireInSeconds: number;
  retentionMinutes: number;
  deadLetter?: string;
}
type BossOptions = { db: Asking; schema: string; supervise: boolean; schedule: boolean };

const require = createRequire(import.meta.url);

/** Jobs are touched before the rows of their reports, everywhere: so no two transactions wait for each other. */
export interface ReadingQueue {
  /** Adds jobs for reports, in the transaction that adds them or has them read again. */
  put(trx: Transaction<Tables>, keys: readonly number[]): Promise<void>;
  /** Takes out the jobs of reports, in the transaction that keeps their readings or sets them aside. */
  remove(trx: Transaction<Tables>, keys: readonly number[]): Promise<void>;
  /** Marks up to `limit` reports as read by a worker; returns their keys. */
  claim(worker: string, limit: number): Promise<number[]>;
  /** The same for one report whose worker died, of those tried least. */
  claimSuspect(worker: string): Promise<number[]>;
  /** Gives back what a worker holds that is gone. */
  release(worker: string): Promise<void>;
}

/** A job has the key of its report as its name, written as a UUID: so no report has two in a queue, and the first come first. */
const jobId = (key: number): string =>
  key
    .toString(16)
    .padStart(32, '0')
    .replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');

/** Schema of the queue of a store, by the schema of the store; pg-boss takes plain names of up to 50 letters. */
const schemaOf = (store: string): string => `${store.replace(/\W/g, '_').slice(0, 44)}_queue`;

/** pg-boss on a connection of ours, or within a transaction. */
const over = (db: Kysely<Tables>): Asking => ({
  executeSql: (text, values = []) => db.executeQuery<unknown>(CompiledQuery.raw(text, values)),
});

/** Opens the queue of a store, made where there is none; reports that wait without a job are given one then. */
export async function openReadingQueue(db: Kysely<Tables>): Promise<ReadingQueue> {
  const { rows } = await sql<{ schema: string }>`SELECT current_schema() AS schema`.execute(db);
  // Only a server needs it, so no other store waits for it to be loaded.
  const OpenedBoss = require('pg-boss') as new (options: BossOptions) => Boss;
  // No clock of its own: whoever finds nothing fresh to read looks for what ran out of time.
  const schema = schemaOf(rows[0]!.schema);
  const boss = new OpenedBoss({ db: over(db), schema, supervise: false, schedule: false });
  if ((await boss.isInstalled()) && (await isFilled(db))) await boss.start();
  else await makeQueue(boss, db, schema);
  return queueOn(boss, db);
}

/** In the table of names and values: the queues of a store are made, and hold what waited before. */
const FILLED = 'queue';

async function isFilled(db: Kysely<Tables>): Promise<boolean> {
  return (await db.selectFrom('meta').select('name').where('name', '=', FILLED).executeTakeFirst()) !== undefined;
}

/**
 * Makes the queues, and jobs for what waits already: in a store of an earlier version, or one that was copied without its queue. Any
 * number of processes may do so at once, and one that breaks off is followed by the next.
 */
async function makeQueue(boss: Boss, db: Kysely<Tables>, schema: string): Promise<void> {
  await db.transaction().execute(async trx => {
    // Two that make the tables of pg-boss at the same moment fail on each other's names. Here they wait; the tables are made on other
    // connections, as pg-boss ends its transaction itself.
    await takeTurn(trx, 'adding');
    await boss.start();
    const common = { retryLimit: 0, expireInSeconds: LEASE_MS / 1000, retentionMinutes: RETENTION_MINUTES };
    await boss.createQueue(DIED, common);
    for (const name of [READ, ALONE]) await boss.createQueue(name, { ...common, deadLetter: DIED });
    // pg-boss sorts all that wait for each batch that is fetched; in their order they need no sorting.
    const jobs = sql.table(`${schema}.job`);
    await sql`CREATE INDEX IF NOT EXISTS job_order ON ${jobs} (created_on, id) WHERE state < 'active'`.execute(db);
  });
  await db.transaction().execute(async trx => {
    const open = await trx.selectFrom('report').select('key').where(IS_OPEN).orderBy('key').execute();
    await insertJobs(
      boss,
      trx,
      READ,
      open.map(({ key }) => key),
    );
    await trx
      .insertInto('meta')
      .values({ name: FILLED, value: '1' })
      .onConflict(conflict => conflict.column('name').doNothing())
      .execute();
  });
}

async function insertJobs(
  boss: Boss,
  trx: Transaction<Tables>,
  name: string,
  keys: readonly number[],
  priority = 0,
): Promise<void> {
  for (const some of slices(keys))
    await boss.insert(
      some.map(key => ({ name, id: jobId(key), data: { report: key }, priority })),
      { db: over(trx) },
    );
}

function queueOn(boss: Boss, db: Kysely<Tables>): ReadingQueue {
  const remove = async (trx: Transaction<Tables>, keys: readonly number[]) => {
    for (const some of slices(keys))
      for (const name of [READ, ALONE]) await boss.deleteJob(name, some.map(jobId), { db: over(trx) });
  };
  /** pg-boss takes whatever goes wrong for an empty queue; a server that went away is none. */
  const fetch = async (trx: Transaction<Tables>, name: string, batchSize: number): Promise<FetchedJob[]> => {
    const failed: unknown[] = [];
    const watched: Asking = {
      executeSql: (text, values) =>
        over(trx)
          .executeSql(text, values)
          .catch((error: unknown) => {
            failed.push(error);
            throw error;
          }),
    };
    // Only those that are read alone have an order of their own; to sort them all would look at all that wait.
    const jobs = await boss.fetch(name, { batchSize, priority: name === ALONE, db: watched });
    if (failed.length > 0) throw failed[0];
    return jobs;
  };
  /** Undefined where the queue is empty; no keys where all its jobs were of reports that are read by now. */
  const take = (name: string, worker: string, limit: number): Promise<number[] | undefined> =>
    db.transaction().execute(async trx => {
      const asked = (await fetch(trx, name, limit)).map(({ data }) => data.report);
      if (asked.length === 0) return undefined;
      const { rows } = await sql<{ key: number }>`
        UPDATE report SET state = 'reading', worker = ${worker}, attempts = attempts + 1
        WHERE key IN (${sql.join(asked)}) AND ${IS_OPEN} RETURNING key`.execute(trx);
      const keys = new Set(rows.map(({ key }) => key));
      // A worker that was taken for dead kept its reading after all.
      await remove(
        trx,
        asked.filter(key => !keys.has(key)),
      );
      return [...keys].sort((a, b) => a - b);
    });
  const takeSome = async (name: string, worker: string, limit: number): Promise<number[]> => {
    for (;;) {
      const keys = await take(name, worker, limit);
      if (keys === undefined || keys.length > 0) return keys ?? [];
    }
  };
  /** Puts the reports of dead workers among those read alone, those tried more behind the others. */
  const siftDied = (): Promise<boolean> =>
    db.transaction().execute(async trx => {
      const died = await fetch(trx, DIED, DIED_BATCH);
      if (died.length === 0) return false;
      const keys = [...new Set(died.map(({ data }) => data.report))];
      await remove(trx, keys);
      const open = await trx
        .updateTable('report')
        .set({ state: 'waiting', worker: null })
        .where('key', 'in', keys)
        .where(IS_OPEN)
        .returning(['key', 'attempts'])
        .execute();
      for (const { key, attempts } of open) await insertJobs(boss, trx, ALONE, [key], -attempts);
      const ids = died.map(({ id }) => id);
      await boss.deleteJob(DIED, ids, { db: over(trx) });
      return true;
    });
  return {
    put: async (trx, keys) => {
      await remove(trx, keys);
      await insertJobs(boss, trx, READ, keys);
    },
    remove,
    claim: (worker, limit) => takeSome(READ, worker, limit),
    async claimSuspect(worker) {
      await boss.expire();
      while (await siftDied());
      return takeSome(ALONE, worker, 1);
    },
    async release(worker) {
      await db.transaction().execute(async trx => {
        const held = await trx
          .selectFrom('report')
          .select('key')
          .where(IS_BEING_READ)
          .where('worker', '=', worker)
          .execute();
        if (held.length === 0) return;
        const keys = held.map(({ key }) => key);
        // As the end of the time that a worker is given would do later: they go to the queue of those whose worker died.
        for (const name of [READ, ALONE]) await boss.fail(name, keys.map(jobId), { worker }, { db: over(trx) });
        await trx.updateTable('report').set({ state: 'waiting', worker: null }).where('key', 'in', keys).execute();
      });
    },
  };
}
