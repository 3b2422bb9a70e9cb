// The work on a store: whatever waits is claimed, read on the threads of a pool, kept, indexed and grouped, until nothing waits.
// Any number of processes on any number of machines may do it at once; the store gives each report to one of them.
import type { ReadReport } from '../model/index.js';
import type { ReadingPool } from '../read/pool.js';
import type { Claimed, Store } from './store.js';

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
/** A worker that has not kept its batch by then is taken for dead; a batch takes seconds. */
const LEASE_MS = 10 * 60_000;
/** Reports of one transaction of the index. */
const INDEX_BATCH = 200;

/** Works until nothing waits; what other workers hold is theirs. */
export async function workOff(store: Store, options: WorkOptions): Promise<Worked> {
  const { worker, analyser, pool, now, onBatch, signal } = options;
  const worked: Worked = { read: 0, failed: 0 };
  const claim = () => (signal?.aborted ? Promise.resolve([]) : store.claim(worker, BATCH, now(), LEASE_MS));
  for (let batch = await claim(); batch.length > 0; batch = await claim()) {
    const done = await readBatch(batch, pool);
    await store.keepReadings(done.kept, analyser);
    for (const { key, reason } of done.failed) await store.fail(key, 'B901', reason);
    worked.read += done.kept.length;
    worked.failed += done.failed.length;
    onBatch?.(batch.length);
    while ((await store.index(INDEX_BATCH)) === INDEX_BATCH);
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
