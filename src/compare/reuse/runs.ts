// Word runs that two reports share, found through hashed runs of eight words; linear in the words read.
// Does not say what a run means; reuse.ts does.
import type { Prose } from './prose.js';

/** Words a run must have at least. Chosen with the share in reuse.ts: shorter runs are set phrases and chance. */
export const RUN_WORDS = 8;

/** A shared run: `length` words from word `a` of one report and word `b` of the other. */
export interface Run {
  a: number;
  b: number;
  length: number;
}

/** Hash of each run of `RUN_WORDS` words by its first word (32 bit, rolling over word hashes; collisions are checked later). */
export function hashRuns(prose: Prose): Int32Array {
  const n = prose.words.length;
  const single = new Int32Array(n);
  for (let i = 0; i < n; i++) {
    const word = prose.words[i]!;
    let hash = 0x811c9dc5;
    for (let k = 0; k < word.length; k++) hash = Math.imul(hash ^ word.charCodeAt(k), 0x01000193);
    single[i] = hash;
  }
  const runs = new Int32Array(Math.max(0, n - RUN_WORDS + 1));
  let top = 1;
  for (let k = 1; k < RUN_WORDS; k++) top = Math.imul(top, 0x5bd1e995);
  let rolling = 0;
  for (let i = 0; i < n; i++) {
    if (i >= RUN_WORDS) rolling = (rolling - Math.imul(single[i - RUN_WORDS]!, top)) | 0;
    rolling = (Math.imul(rolling, 0x5bd1e995) + single[i]!) | 0;
    if (i >= RUN_WORDS - 1) runs[i - RUN_WORDS + 1] = rolling;
  }
  return runs;
}

/** Places of a run in another report that are tried at most: a refrain printed more often is no copy. */
const PLACES = 4;

/** The longest shared runs, each word of `a` in one run at most, in order of `a`. */
export function findRuns(a: Prose, b: Prose, hashesA: Int32Array, hashesB: Int32Array): Run[] {
  const places = new Map<number, number[]>();
  for (let j = 0; j < hashesB.length; j++) {
    const list = places.get(hashesB[j]!);
    if (!list) places.set(hashesB[j]!, [j]);
    else if (list.length < PLACES) list.push(j);
  }
  const runs: Run[] = [];
  for (let i = 0; i < hashesA.length; ) {
    let best: Run | null = null;
    for (const j of places.get(hashesA[i]!) ?? []) {
      let length = 0;
      while (i + length < a.words.length && j + length < b.words.length && a.words[i + length] === b.words[j + length])
        length++;
      if (length >= RUN_WORDS && (!best || length > best.length)) best = { a: i, b: j, length };
    }
    if (best) runs.push(best);
    i += best ? best.length : 1;
  }
  return runs;
}
