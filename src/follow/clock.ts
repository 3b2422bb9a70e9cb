// Time as following needs it: what it is now, and waiting. Passed in, so that no test waits or depends on the day.
// Schedules nothing; schedule.ts does.
import { setTimeout as sleep } from 'node:timers/promises';

export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Ends early, without an error, where the signal says so. */
  wait(ms: number, signal?: AbortSignal): Promise<void>;
}

export const SYSTEM_CLOCK: Clock = {
  now: Date.now,
  async wait(ms, signal) {
    try {
      await sleep(ms, undefined, signal ? { signal } : {});
    } catch (error) {
      if (!signal?.aborted) throw error;
    }
  },
};
