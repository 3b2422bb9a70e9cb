// How far a reported clause goes on behind the comma at which the tree ended it.
// Does not find the clause; clause-contents.ts does.
import { CUE_VERBS } from '../../lists/cues/index.js';
import { FINITE, hasFinite, isClauseBreak, segmentEnd } from './breaks.js';
import type { Tree } from './tree.js';

/** "said that nothing had changed, especially as they await a vote": what a clause dwells on behind its comma is part of it. */
export function beyondFocus(tree: Tree, end: number): number {
  const focus = tree.tokens[end + 2];
  if (tree.tokens[end + 1]?.form !== ',' || !focus || !FOCUSES.has(focus.lower) || tree.masked[end + 2] === 1)
    return end;
  let to = end + 2;
  while (to + 1 < tree.tokens.length && !isClauseBreak(tree, to + 1) && tree.tokens[to + 1]!.form !== '.') to++;
  return to;
}

const FOCUSES: ReadonlySet<string> = new Set(['especially', 'particularly', 'including', 'notably', 'namely']);

/** "said that the mayor, who was late, [would come]": a clause that stops with a relative clause goes on behind its comma. */
export function beyondRelative(tree: Tree, from: number, end: number): number {
  if (tree.tokens[end + 1]?.form !== ',') return end;
  let relative = -1;
  for (let i = from; i <= end; i++) {
    if (tree.tokens[i]!.form === ',' && /^(?:who|which|whose)$/.test(tree.tokens[i + 1]?.lower ?? '')) relative = i;
    if (relative < 0 && FINITE.test(tree.tokens[i]!.xpos)) return end;
  }
  if (relative < 0 || !hasFinite(tree, end + 2, segmentEnd(tree, end + 1))) return end;
  const next = tree.tokens[end + 2]!;
  if (next.upos !== 'ADV' && next.upos !== 'AUX' && next.upos !== 'VERB') return end;
  let to = end + 2;
  while (to + 1 < tree.tokens.length && !isClauseBreak(tree, to + 1)) to++;
  return to;
}

/** Words that an absolute may open with: a noun and how it is with it. */
const STATE: ReadonlySet<string> = new Set(['VBG', 'VBN', 'VBD']);

/** "said that the work is short, with two towers meant to be built in May, and a third left": how it is with the parts belongs to it. */
export function beyondAbsolute(tree: Tree, end: number): number {
  const { tokens, masked } = tree;
  if (tokens[end + 1]?.form !== ',' || tokens[end + 2]?.lower !== 'with') return end;
  let to = end + 2;
  let state = -1;
  while (to + 1 < tokens.length && !isClauseBreak(tree, to + 1) && tokens[to + 1]!.form !== '.') {
    const { xpos, lower } = tokens[++to]!;
    if (/^W/.test(xpos) || xpos === 'MD' || xpos === 'VBZ' || xpos === 'VBP' || masked[to] === 1) return end;
    if (state < 0 && to > end + 3 && STATE.has(xpos)) state = to;
    if (FINITE.test(xpos) && to !== state) return end;
    if (lower === 'with' && state < 0) return end;
  }
  // "…, with her deputy calling it late": another one speaks.
  if (state < 0 || CUE_VERBS.has(tokens[state]!.lemma)) return end;
  const next = tokens[to + 2];
  if (tokens[to + 1]?.form !== ',' || next?.upos !== 'CCONJ') return to;
  const last = segmentEnd(tree, to);
  if (hasFinite(tree, to + 2, last) || tokens.slice(to + 2, last).some(({ form }) => form === ',')) return to;
  return tokens[last]!.form === '.' ? last - 1 : last;
}
