// Questions about records, asked without holding up the server: on threads, or in the calling thread for tests.
// Answers nothing itself; record-questions.ts does.
import Tinypool from 'tinypool';
import { type Code, OnrecordError } from '../../errors.js';
import { recordOfStory, type Store } from '../../store/index.js';
import { type Answer, type AskedStory, type Given, type Question, RECORD_QUESTIONS } from './record-questions.js';

export interface RecordDesk {
  /** The answer of a story by its present id; undefined where there is no such story. */
  ask<Q extends Question>(question: Q, story: string, given?: Given<Q>): Promise<Answer<Q> | undefined>;
  close(): Promise<void>;
}

/** Records kept at hand: a person looks at one story, its lines and its review in turn. */
const MOST_KEPT = 3;

/** Asks on the calling thread. */
export function newRecordDesk(store: Store): RecordDesk {
  const kept = new Map<string, Promise<AskedStory | undefined>>();
  const askedStory = async (id: string): Promise<AskedStory | undefined> => {
    const story = await store.story(id);
    if (!story) return undefined;
    const key = `${story.id} ${story.revision}`;
    const known = kept.get(key);
    if (known) return known;
    const made = recordOfStory(store, story.id).then(found => found && { ...found, story, store });
    kept.set(key, made);
    if (kept.size > MOST_KEPT) kept.delete(kept.keys().next().value!);
    // What failed is asked anew.
    made.catch(() => kept.delete(key));
    return made;
  };
  return {
    async ask(question, story, given) {
      const asked = await askedStory(story);
      if (!asked) return undefined;
      const answer = RECORD_QUESTIONS[question] as (asked: AskedStory, given: unknown) => Promise<never>;
      return answer(asked, given);
    },
    close: async () => kept.clear(),
  };
}

export interface RecordTask {
  address: string;
  question: Question;
  story: string;
  given: unknown;
}

/** What a thread answers: errors of ours as plain values, since their kind is lost on the way between threads. */
export type RecordTold = { answer: unknown } | { code: Code; where: string };

const THREAD = new URL('./record-thread.js', import.meta.url).href;
/** Two, so that one large story does not keep the others waiting. */
const THREADS = 2;
/** A thread that waits so long is let go, and its store with it. */
const IDLE_MS = 120_000;

/** Asks on threads that open the store by its address. */
export function newThreadedRecordDesk(address: string): RecordDesk {
  const threads = new Tinypool({ filename: THREAD, minThreads: 0, maxThreads: THREADS, idleTimeout: IDLE_MS });
  let isClosed = false;
  return {
    async ask(question, story, given) {
      const task: RecordTask = { address, question, story, given };
      const told = (await threads.run(task).catch(cause => {
        // Who asked while the server ends has gone, or is told to ask again.
        throw isClosed ? new OnrecordError('E409', 'the newsroom is ending', { cause }) : cause;
      })) as RecordTold;
      if ('code' in told) throw new OnrecordError(told.code, told.where);
      return told.answer as never;
    },
    async close() {
      isClosed = true;
      await threads.destroy();
    },
  };
}
