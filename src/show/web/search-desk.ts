// A store whose searches run on threads of their own where the engine would search on the thread that answers: a word that stands in
// every eighth report is looked for a tenth of a second, in which nobody else would be answered. Searches nothing itself.
import Tinypool from 'tinypool';
import { type Code, OnrecordError } from '../../errors.js';
import type { Query, Store, StoryQuery } from '../../store/index.js';

/** A question that goes through an index of words. */
export type SearchTask = { address: string } & (
  | { of: 'find'; query: Query }
  | { of: 'findStories'; query: StoryQuery }
);

/** What a thread answers: errors of ours as plain values, since their kind is lost on the way between threads. */
export type SearchTold = { answer: unknown } | { code: Code; where: string };

const THREAD = new URL('./search-thread.js', import.meta.url).href;
/** Two, so that one common word does not keep a rare one waiting. */
const THREADS = 2;
/** A thread that waits so long is let go, and its store with it. */
const IDLE_MS = 120_000;

export interface SearchDesk {
  store: Store;
  close(): Promise<void>;
}

/** The store of an address with its searches on threads; a server searches in processes of its own, so its store stays as it is. */
export function newSearchDesk(store: Store, address: string): SearchDesk {
  if (store.engine !== 'sqlite') return { store, close: async () => undefined };
  const threads = new Tinypool({ filename: THREAD, minThreads: 0, maxThreads: THREADS, idleTimeout: IDLE_MS });
  let isClosed = false;
  const ending = (cause?: unknown) => new OnrecordError('E409', 'the newsroom is ending', { cause });
  const ask = async (task: SearchTask): Promise<never> => {
    // Who asks while the server ends has gone, or is told to ask again.
    if (isClosed) throw ending();
    const told = (await threads.run(task).catch(cause => {
      throw isClosed ? ending(cause) : cause;
    })) as SearchTold;
    if ('code' in told) throw new OnrecordError(told.code, told.where);
    return told.answer as never;
  };
  return {
    store: {
      ...store,
      find: query => ask({ address, of: 'find', query }),
      // Without words a list of stories is read from an index and takes no time.
      findStories: query =>
        query.words === undefined ? store.findStories(query) : ask({ address, of: 'findStories', query }),
    },
    async close() {
      isClosed = true;
      await threads.destroy();
    },
  };
}
