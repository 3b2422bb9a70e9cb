// Which checks are shown first, and how their proofs are set against each other; the page and the terminal show the same.
// Renders nothing.
import type { Check } from '../../model/index.js';
import { collate } from './pictures/collation.js';

/** Kinds of checks whose proofs word one thing in several ways, so that the words that differ are the point. */
const WORDED: ReadonlySet<string> = new Set(['wording', 'number', 'date', 'hedge', 'negation', 'names']);
/** Kinds of checks whose proof is the sentence rather than the words alone. */
export const IN_PLACE: ReadonlySet<string> = new Set(['marks', 'origin', 'single', 'speaker']);
/** Below this share of common words everything would be loud. */
const LEAST_SHARED = 0.2;
/** Proofs all shorter than this (a number, a name) are told by the sentence around them, not by their difference. */
const BARE_CHARS = 24;

/** Words that stand in all wordings, and words that do not. */
export interface ProofRun {
  text: string;
  isLoud: boolean;
}

/**
 * The proofs of a check in runs, loud where they differ; null where setting them against each other shows nothing.
 * They are compared whole and then cut to `limitChars`, so that no cut passes for a difference.
 */
export function alignedProof(kind: string, texts: readonly string[], limitChars: number): ProofRun[][] | null {
  if (!WORDED.has(kind) || texts.length < 2 || texts.every(text => text.length <= BARE_CHARS)) return null;
  const { rows, sharedShare } = collate(texts, Number.POSITIVE_INFINITY);
  if (sharedShare < LEAST_SHARED) return null;
  return rows.map(row => {
    const runs: ProofRun[] = [];
    for (const { text, kind: bearers } of row.flatMap(cell => cell.runs)) {
      const last = runs.at(-1);
      if (last?.isLoud === (bearers !== 'all')) last.text += ` ${text}`;
      else runs.push({ text, isLoud: bearers !== 'all' });
    }
    return cutRuns(runs, limitChars);
  });
}

function cutRuns(runs: readonly ProofRun[], limitChars: number): ProofRun[] {
  const kept: ProofRun[] = [];
  let room = limitChars;
  for (const run of runs) {
    if (run.text.length <= room) {
      kept.push(run);
      room -= run.text.length + 1;
      continue;
    }
    const space = run.text.lastIndexOf(' ', Math.max(room, 0));
    kept.push({ text: `${space > 0 ? `${run.text.slice(0, space)} ` : ''}…`, isLoud: space > 0 && run.isLoud });
    break;
  }
  return kept;
}

/** The most pressing checks, at most two of a kind, so that one noisy kind does not fill the screen. */
export function shownFirst(checks: readonly Check[], limit: number): Check[] {
  const perKind = new Map<string, number>();
  const shown: Check[] = [];
  for (const check of checks) {
    const count = perKind.get(check.kind) ?? 0;
    if (count >= 2 || shown.length >= limit) continue;
    perKind.set(check.kind, count + 1);
    shown.push(check);
  }
  return shown;
}
