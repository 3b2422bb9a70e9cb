// How much garbage a server may gather before it is collected.
// Collects nothing itself; Node does.
import { setFlagsFromString } from 'node:v8';

/**
 * Garbage of a heap in percent of what lives in it. Left to itself a heap may grow to four times what lives in it, and a server has
 * five, one for each thread.
 */
const GARBAGE_PERCENT = 60;

/** For all threads of this process, those of later too. A Node that does not know the word goes on as it is. */
export const collectOften = (): void => setFlagsFromString(`--heap-growing-percent=${GARBAGE_PERCENT}`);
