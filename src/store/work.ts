// The work on a store: whatever waits is claimed, read on the threads of a pool, kept, indexed and grouped, until nothing waits.
// Any number of processes on any number of machines may do it at once; the store gives each report to one of them.
import type { ReadReport } from '../model/index.js';
import type { ReadingPool } from '../read/pool.js';
import type { Claimed, Store } from './store.js';
import { LEASE_MS } from './waiting.js';

export interface WorkOptions {
  /** Names this process among the workers. */
  worker: string;
  analyser: string;
  pool: ReadingPool;
  /** A clock in milliseconds since 1970. */
  now: () => number;
  /** Called after each batch with how many reports it held. */
  onBatch?: (count: number) => void;
  /** Work ends after the batch under way. */
  signal?: AbortSignal;
}

export interface Worked {
  read: number;
  failed: number;
}

/** Reports of one claim and of one transaction: a batch that is lost is read again, so it should be a few seconds' work. */
const BATCH = 64;
/**
 * Towards the end a claim takes no more than this share of what still waits, and for each thread no fewer than so many: else one
 * worker reads a last batch while the others have nothing left to do. With 200 reports and two workers that cost a fifth of the time.
 */
const LARGEST_SHARE = 1 / 4;
const FEWEST_OF_THREAD = 2;
/** Reports of one transaction of the index. */
const INDEX_BATCH = 200;

/** Works until nothing waits; what other workers hold is theirs. */
export async function workOff(store: Store, options: WorkOptions): Promise<Worked> {
  const { worker, analyser, pool, now, onBatch, signal } = options;
  const worked: Worked = { read: 0, failed: 0 };
  const claim = async () => {
    if (signal?.aborted) return [];
    const share = Math.ceil((await store.waiting(BATCH / LARGEST_SHARE)) * LARGEST_SHARE);
    return store.claim(worker, Math.max(share, FEWEST_OF_THREAD * pool.room), now(), LEASE_MS);
  };
  const begin = async () => {
    const batch = await claim();
    // Held in an object: a promise that is returned as it is would be waited for.
    return batch.length > 0 ? { count: batch.length, done: readBatch(batch, pool) } : undefined;
  };
  // Threads of a pool read the next batch while this one keeps the last; what one thread does alone it does in turn, so that no
  // transaction stays open over a reading.
  const isAhead = pool.room > 1;
  for (let batch = await begin(); batch !== undefined; ) {
    const done = await batch.done;
    const next = isAhead ? await begin() : undefined;
    await store.keepReadings(done.kept, analyser);
    for (const { key, reason } of done.failed) await store.fail(key, 'B901', reason);
    worked.read += done.kept.length;
    worked.failed += done.failed.length;
    onBatch?.(batch.count);
    while ((await store.index(INDEX_BATCH)) === INDEX_BATCH);
    batch = isAhead ? next : await begin();
  }
  while ((await store.index(INDEX_BATCH)) > 0);
  // Once, when all is read: whatever is grouped, the reports of the days around it are grouped with it.
  await store.groupStories(new Date(now()).toISOString());
  return worked;
}

interface Batch {
  kept: { key: number; read: ReadReport }[];
  failed: { key: number; reason: string }[];
}

async function readBatch(claimed: readonly Claimed[], pool: ReadingPool): Promise<Batch> {
  const batch: Batch = { kept: [], failed: [] };
  const queue = [...claimed];
  const readOn = async (): Promise<void> => {
    for (let next = queue.shift(); next; next = queue.shift())
      try {
        batch.kept.push({ key: next.key, read: await pool.read(next.report) });
      } catch (error) {
        batch.failed.push({ key: next.key, reason: String(error) });
      }
  };
  await Promise.all(Array.from({ length: pool.room }, readOn));
  batch.kept.sort((a, b) => a.key - b.key);
  return batch;
}
