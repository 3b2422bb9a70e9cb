// How far a reported clause goes on behind the comma at which the tree ended it.
// Does not find the clause; clause-contents.ts does.
import { CUE_VERBS } from '../../lists/cues/index.js';
import { beforeBreak, FINITE, hasFinite, isClauseBreak, segmentEnd } from './breaks.js';
import { isMark, isNominal, type Tree } from './tree.js';

/** "said that nothing had changed, especially as they await a vote": what a clause dwells on behind its comma is part of it. */
export function beyondFocus(tree: Tree, end: number): number {
  const focus = tree.tokens[end + 2];
  if (tree.tokens[end + 1]?.form !== ',' || !focus || !FOCUSES.has(focus.lower) || tree.masked[end + 2] === 1)
    return end;
  let to = end + 2;
  while (to + 1 < tree.tokens.length && !isClauseBreak(tree, to + 1) && tree.tokens[to + 1]!.form !== '.') to++;
  return to;
}

/** Words that open a clause on which the main clause depends. */
const DEPENDENT: ReadonlySet<string> = new Set(
  'since if when while because although though unless until once after before despite'.split(' '),
);
const DEPENDENT_ROWS = /^(?:as long as|as soon as|no matter \w+|even if|even though|given that|regardless of)$/;

/** Whether a clause on which another depends begins at a token: "since", "as long as", "no matter what". */
export function opensDependent({ tokens }: Tree, from: number): boolean {
  const [first, second, third] = [0, 1, 2].map(k => tokens[from + k]?.lower ?? '');
  return (
    DEPENDENT.has(first!) ||
    DEPENDENT_ROWS.test(`${first} ${second}`) ||
    DEPENDENT_ROWS.test(`${first} ${second} ${third}`)
  );
}

/** What a main clause may open with behind the comma of one that depends on it. */
const OPENS_MAIN: ReadonlySet<string> = new Set(['PRON', 'DET', 'PROPN', 'NOUN', 'ADJ', 'NUM']);

/** The last token of the clause with a finite verb that begins behind a comma; -1 where none does. */
export function mainBehind(tree: Tree, comma: number): number {
  const { tokens } = tree;
  let open = comma + 1;
  if (isMark(tokens[open])) open++;
  if (!OPENS_MAIN.has(tokens[open]?.upos ?? '') || /^(?:who|which|whose|that)$/.test(tokens[open]!.lower)) return -1;
  const to = beforeBreak(tree, comma);
  if (!hasFinite(tree, comma + 1, to)) return -1;
  return isMark(tokens[to + 2]) && tokens[to + 1]?.form === '.' ? to + 2 : to;
}

/** "contended that since she is no member, [she should not pay]": a clause that only gives the condition goes on behind its comma. */
export function beyondCondition(tree: Tree, from: number, end: number): number {
  const { tokens } = tree;
  if (tokens[from - 1]?.lower !== 'that' || tokens[end + 1]?.form !== ',' || tokens[end + 1]!.mark >= 0) return end;
  if (!opensDependent(tree, from)) return end;
  for (let i = from; i <= end; i++) if (tokens[i]!.form === ',') return end;
  return Math.max(end, mainBehind(tree, end + 1));
}

/** "said Brod [and the papers are to blame]": nouns without a verb go on with the row that has one. */
export function beyondRow(tree: Tree, from: number, end: number): number {
  const { tokens } = tree;
  const next = tokens[end + 2];
  if (tokens[end + 1]?.lower !== 'and' || !next || hasFinite(tree, from, end)) return end;
  if (!isNominal(tokens[end]) || !(OPENS_MAIN.has(next.upos) || next.xpos === 'PRP$')) return end;
  const to = beforeBreak(tree, end + 1);
  return hasFinite(tree, end + 2, to) ? to : end;
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
