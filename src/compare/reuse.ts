// Which reports print each other's words: prose copied, a report told from another, or words both have from a third.
// Does not say who was first from the words alone: direction comes from credits only.
import type { Credit, Reuse } from '../model/index.js';
import { isSameOutlet } from '../read/credits/outlets.js';
import type { CompareStep, Witness } from './comparison.js';
import { findProse, isSpeech, type Prose } from './reuse/prose.js';
import { findRuns, hashRuns, RUN_WORDS, type Run } from './reuse/runs.js';

/**
 * Share of the smaller report's own prose that must lie in shared runs to call it copied. Of 48 pairs judged by
 * reading, shared speeches and chance reach 0.13 and copies begin at 0.20.
 */
const COPIED_SHARE = 0.165;
/** Words of one report's prose that stand in the other between marks, and are no speech: 35 and more in the judged pairs, 27 at most by chance. */
const QUOTED_PROSE_WORDS = 30;
/** Share of the smaller report's words, quotations included, that a report told from a credited one has in common with it. */
const TOLD_SHARE = 0.4;
/** Own words in common below which the same wording is a set phrase. */
const PROSE_WORDS = 16;
/** A run that stands in more reports than this is paired with the first ones only: boilerplate would make every pair a candidate. */
const CROWD = 30;

/** A report prepared for comparing. */
interface Copyist {
  witness: Witness;
  prose: Prose;
  hashes: Int32Array;
}

/** What two reports share, in words. */
interface Shared {
  runs: Run[];
  /** Own prose of both. */
  prose: number;
  /** Words of a run that are speech or stand between marks in at least one report. */
  quoted: number;
  /** Own prose of the one that the other prints between marks. */
  quotedProse: number;
  /** All words of the runs. */
  words: number;
}

function sharedBy(a: Prose, b: Prose, runs: Run[]): Shared {
  const shared: Shared = { runs, prose: 0, quoted: 0, quotedProse: 0, words: 0 };
  for (const run of runs) {
    shared.words += run.length;
    let own = 0;
    for (let k = 0; k < run.length; ) {
      const kind = (at: number): number => a.quoted[run.a + at]! + 2 * b.quoted[run.b + at]!;
      const here = kind(k);
      let end = k + 1;
      while (end < run.length && kind(end) === here) end++;
      const words = end - k;
      if (here === 0) own += words;
      else shared.quoted += words;
      if (
        (here === 1 || here === 2) &&
        words >= RUN_WORDS &&
        !isSpeech(a, run.a + k, run.a + end) &&
        !isSpeech(b, run.b + k, run.b + end)
      )
        shared.quotedProse += words;
      k = end;
    }
    // "she said on Tuesday" between two pieces of one speech is no copy
    if (own >= RUN_WORDS) shared.prose += own;
  }
  return shared;
}

const creditTo = (from: Witness, outlet: string | undefined): Credit | undefined =>
  outlet ? from.read.credits.find(credit => isSameOutlet(credit.origin, outlet)) : undefined;

/** Whether a run stands as a block behind a colon: "It reports:" and then the other's paragraphs. */
function isBlock(side: Copyist, word: number): boolean {
  const text = side.witness.report.text;
  let at = side.prose.starts[word]! - 1;
  while (at >= 0 && /[\s"“«„*>]/.test(text[at]!)) at--;
  return text[at] === ':';
}

/** How two reports that share runs are related; null when what they share is chance. */
export function judgeReuse(a: Copyist, b: Copyist): Reuse | null {
  const shared = sharedBy(a.prose, b.prose, findRuns(a.prose, b.prose, a.hashes, b.hashes));
  if (shared.runs.length === 0) return null;
  const own = Math.min(a.prose.own, b.prose.own);
  const share = own > 0 ? Math.min(1, shared.prose / own) : 0;
  const credits = [
    { credit: creditTo(a.witness, b.witness.report.outlet), by: a, of: b },
    { credit: creditTo(b.witness, a.witness.report.outlet), by: b, of: a },
  ].filter(x => x.credit);
  const because = credits.map(
    x => `${x.by.witness.report.id} credits ${x.credit!.origin}, the outlet of ${x.of.witness.report.id}`,
  );
  const longest = shared.runs.reduce((best, run) => (run.length > best.length ? run : best));
  let relation: Reuse['relation'] | null = null;
  if (share >= COPIED_SHARE && shared.prose >= PROSE_WORDS) {
    const block = isBlock(a, longest.a) || isBlock(b, longest.b);
    relation = block || shared.quotedProse > shared.prose ? 'reports-on' : 'copies-prose';
    because.unshift(
      `${shared.prose} words of own prose in common, ${Math.round(100 * share)} % of the shorter report’s`,
    );
    if (block) because.push('the longest shared run stands behind a colon');
  } else if (shared.quotedProse >= QUOTED_PROSE_WORDS) {
    relation = 'reports-on';
    because.unshift(`${shared.quotedProse} words of one report’s own prose stand between marks in the other`);
  } else if (credits.length > 0 && shared.words >= TOLD_SHARE * Math.min(a.prose.words.length, b.prose.words.length)) {
    relation = 'reports-on';
    because.unshift(`${shared.words} words in common`);
  } else if (shared.quoted >= RUN_WORDS || shared.prose >= PROSE_WORDS) {
    relation = 'shared-origin';
    because.unshift(
      shared.quoted >= RUN_WORDS
        ? `${shared.words} words in common, as somebody’s words in at least one report`
        : `${shared.prose} words of own prose in common, too few to call it copied`,
    );
  }
  return (
    relation && {
      a: a.witness.report.id,
      b: b.witness.report.id,
      relation,
      runs: runSpans(a, b, shared.runs),
      share: Math.round(1000 * share) / 1000,
      because,
    }
  );
}

function runSpans(a: Copyist, b: Copyist, runs: readonly Run[]): Reuse['runs'] {
  const textA = a.witness.report.text;
  return runs.map(run => {
    const inA = [a.prose.starts[run.a]!, a.prose.ends[run.a + run.length - 1]!] as const;
    const inB = [b.prose.starts[run.b]!, b.prose.ends[run.b + run.length - 1]!] as const;
    return { a: inA, b: inB, text: textA.slice(...inA) };
  });
}

export function prepare(witness: Witness): Copyist {
  const direct = witness.read.quotations.filter(q => q.type === 'direct').flatMap(q => q.content);
  const prose = findProse(witness.report.text, witness.report.lines, direct);
  return { witness, prose, hashes: hashRuns(prose) };
}

/** Pairs that share at least one run of eight words, by sorting all runs' hashes: memory and time grow with the words. */
function findCandidates(sides: readonly Copyist[]): [number, number][] {
  const total = sides.reduce((sum, side) => sum + side.hashes.length, 0);
  const keys = new Float64Array(total);
  let at = 0;
  sides.forEach((side, i) => {
    for (const hash of side.hashes) keys[at++] = (hash >>> 0) * sides.length + i;
  });
  keys.sort();
  const pairs = new Set<number>();
  for (let first = 0; first < total; ) {
    const hash = Math.floor(keys[first]! / sides.length);
    const holders: number[] = [];
    for (; first < total && Math.floor(keys[first]! / sides.length) === hash; first++) {
      const i = keys[first]! - hash * sides.length;
      if (holders.at(-1) !== i) holders.push(i);
    }
    for (let y = 1; y < holders.length; y++)
      for (let x = 0; x < Math.min(y, CROWD); x++) pairs.add(holders[x]! * sides.length + holders[y]!);
  }
  return [...pairs].sort((p, q) => p - q).map(key => [Math.floor(key / sides.length), key % sides.length]);
}

export const reuse: CompareStep = {
  id: 'compare.reuse',
  needs: [],
  makes: ['reuse'],
  run(comparison) {
    const sides = comparison.witnesses.map(prepare);
    for (const [i, j] of findCandidates(sides)) {
      const found = judgeReuse(sides[i]!, sides[j]!);
      if (found) comparison.reuse.push(found);
    }
  },
};
