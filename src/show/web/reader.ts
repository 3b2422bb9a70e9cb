// The reading of what was put into the store through the newsroom: it begins when it is woken, and ends when nothing waits.
// Reads on threads of its own, so that pages are answered meanwhile.
import { newReadingPool } from '../../read/pool.js';
import type { Store } from '../../store/index.js';
import { workOff } from '../../store/work.js';

export interface Reader {
  /** Begins reading, or sees to it that what just came in is read too. */
  wake(): void;
  /** Ends after the batch under way. */
  stop(): Promise<void>;
}

export interface ReaderOptions {
  store: Store;
  analyser: string;
  /** Names this process among the workers. */
  worker: string;
  jobs: number;
  /** Called when nothing waits any more: the first time, and whenever something was read. */
  onRead(signal: AbortSignal): Promise<void>;
  onError(error: unknown): void;
}

export function newReader({ store, analyser, worker, jobs, onRead, onError }: ReaderOptions): Reader {
  const stopping = new AbortController();
  let isWoken = false;
  let isFirst = true;
  let work: Promise<void> | undefined;
  const run = async (): Promise<void> => {
    const pool = newReadingPool({ jobs });
    try {
      while (isWoken && !stopping.signal.aborted) {
        isWoken = false;
        const { read } = await workOff(store, { worker, analyser, pool, now: Date.now, signal: stopping.signal });
        if ((read > 0 || isFirst) && !stopping.signal.aborted) await onRead(stopping.signal);
        isFirst = false;
      }
    } catch (error) {
      onError(error);
    } finally {
      await pool.close();
      work = undefined;
    }
  };
  return {
    wake() {
      isWoken = true;
      work ??= run();
    },
    async stop() {
      stopping.abort();
      await work;
    },
  };
}
