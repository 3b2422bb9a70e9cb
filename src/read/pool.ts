// Many reports read on several threads at once; they leave in the order in which they came.
// Reads nothing itself; the threads run read/index.ts as it is, so that a reading has the same bytes however many there are.
import { availableParallelism } from 'node:os';
import Tinypool from 'tinypool';
import type { ReadReport, Report } from '../model/index.js';
import { readReport } from './index.js';
import type { ReadingTask } from './pool-worker.js';

export interface PoolOptions {
  /** Threads; 1 reads on the calling thread. */
  jobs?: number;
  without?: readonly string[];
}

/** A report with its reading, or with what kept it from being read. */
export type PoolResult<Item> = { item: Item; read: ReadReport } | { item: Item; failed: unknown };

/**
 * Reports read on the calling thread before others are started: a thread loads the models anew, which takes as long as
 * reading so many.
 */
const READ_HERE = 12;
/** Reports under way for each thread: enough that none waits, few enough that a large pile does not gather in memory. */
const UNDER_WAY = 4;
/** More threads than this gain little while one thread takes in and compares. */
const MOST_JOBS = 8;

/** Threads used where nobody says how many. */
export const defaultJobs = (): number => Math.max(1, Math.min(MOST_JOBS, availableParallelism()));

/**
 * Reads what `items` gives as it comes. Items without a report (`reportOf` gives null) pass through in their place.
 * A report whose reading throws, or whose thread dies, comes out as `failed`; the others are read all the same.
 */
export async function* readMany<Item>(
  items: AsyncIterable<Item>,
  reportOf: (item: Item) => Report | null,
  { jobs = defaultJobs(), without = [] }: PoolOptions = {},
): AsyncGenerator<PoolResult<Item> | { item: Item }> {
  let pool: Tinypool | undefined;
  const waiting: Promise<PoolResult<Item> | { item: Item }>[] = [];
  let count = 0;
  try {
    for await (const item of items) {
      const report = reportOf(item);
      const isHere = report === null || jobs <= 1 || ++count <= READ_HERE;
      if (isHere && waiting.length === 0) {
        yield report === null ? { item } : readHere(item, report, without);
        continue;
      }
      if (report === null) waiting.push(Promise.resolve({ item }));
      else {
        pool ??= new Tinypool({ filename: WORKER, minThreads: 0, maxThreads: jobs, idleTimeout: IDLE_MS });
        waiting.push(readThere(pool, item, { report, without }));
      }
      if (waiting.length >= jobs * UNDER_WAY) yield await waiting.shift()!;
    }
    while (waiting.length > 0) yield await waiting.shift()!;
  } finally {
    await pool?.destroy();
  }
}

const WORKER = new URL('./pool-worker.js', import.meta.url).href;
/** A thread that waits so long is let go; taking in a large page may leave the others without work. */
const IDLE_MS = 2_000;

function readHere<Item>(item: Item, report: Report, without: readonly string[]): PoolResult<Item> {
  try {
    return { item, read: readReport(report, { without }) };
  } catch (failed) {
    return { item, failed };
  }
}

/** Never rejects: an error waits in its place in the row until its turn comes. */
async function readThere<Item>(pool: Tinypool, item: Item, task: ReadingTask): Promise<PoolResult<Item>> {
  try {
    return { item, read: (await pool.run(task)) as ReadReport };
  } catch (failed) {
    return { item, failed };
  }
}
