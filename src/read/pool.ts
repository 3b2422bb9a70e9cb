// Many reports read on several threads at once.
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

/** Threads that read, started when they are first needed. */
export interface ReadingPool {
  /** Reports that may be under way at once: enough that no thread waits, few enough that a pile does not gather in memory. */
  readonly room: number;
  /** Rejects where reading throws or the thread dies; the other reports are read all the same. */
  read(report: Report): Promise<ReadReport>;
  close(): Promise<void>;
}

const UNDER_WAY_EACH = 4;
/** More threads than this gain little while one thread takes in and compares. */
const MOST_JOBS = 8;
const WORKER = new URL('./pool-worker.js', import.meta.url).href;
/** A thread that waits so long is let go; taking in a large page may leave the others without work. */
const IDLE_MS = 2_000;

/** Threads used where nobody says how many. */
export const defaultJobs = (): number => Math.max(1, Math.min(MOST_JOBS, availableParallelism()));

export function newReadingPool({ jobs = defaultJobs(), without = [] }: PoolOptions = {}): ReadingPool {
  if (jobs <= 1)
    return {
      room: 1,
      read: async report => readReport(report, { without }),
      close: async () => undefined,
    };
  let threads: Tinypool | undefined;
  return {
    room: jobs * UNDER_WAY_EACH,
    async read(report) {
      threads ??= new Tinypool({ filename: WORKER, minThreads: 0, maxThreads: jobs, idleTimeout: IDLE_MS });
      return (await threads.run({ report, without } satisfies ReadingTask)) as ReadReport;
    },
    async close() {
      await threads?.destroy();
    },
  };
}

/** A report with its reading, or with what kept it from being read. */
export type PoolResult<Item> = { item: Item; read: ReadReport } | { item: Item; failed: unknown };

/**
 * Reports read on the calling thread before others are started: a thread loads the models anew, which takes as long as
 * reading so many.
 */
const READ_HERE = 12;

/**
 * Reads what `items` gives as it comes; results leave in the order in which their reports came. Items without a report
 * (`reportOf` gives null) pass through in their place; a report that cannot be read comes out as `failed`.
 */
export async function* readMany<Item>(
  items: AsyncIterable<Item>,
  reportOf: (item: Item) => Report | null,
  options: PoolOptions = {},
): AsyncGenerator<PoolResult<Item> | { item: Item }> {
  const here = newReadingPool({ ...options, jobs: 1 });
  const there = newReadingPool(options);
  const waiting: Promise<PoolResult<Item> | { item: Item }>[] = [];
  let count = 0;
  try {
    for await (const item of items) {
      const report = reportOf(item);
      if (report === null) waiting.push(Promise.resolve({ item }));
      else waiting.push(resultOf(++count <= READ_HERE ? here : there, item, report));
      const room = count <= READ_HERE ? 1 : there.room;
      while (waiting.length >= room) yield await waiting.shift()!;
    }
    while (waiting.length > 0) yield await waiting.shift()!;
  } finally {
    await there.close();
  }
}

/** Never rejects: an error waits in its place in the row until its turn comes. */
async function resultOf<Item>(pool: ReadingPool, item: Item, report: Report): Promise<PoolResult<Item>> {
  try {
    return { item, read: await pool.read(report) };
  } catch (failed) {
    return { item, failed };
  }
}
