// What the parser looks at before it acts.
// Does not decide; the weights do.

import { FRONT, NONE, near } from './parse-places.js';
import type { ParseInput, ParseState } from './parse-state.js';
import { Templates, valuesFor } from './templates.js';

export const MAX_ACTION_FEATURES = 112;

/**
 * What is known before an action. w = word, t = label, k = UPOS, e = ending, p = sort by the lists, r = relation; s = stack from the top,
 * b = next words, l and r = their outer dependants; several in one name are one number made of them.
 */
const ACTION_VALUES = [
  'depth3',
  'atEnd',
  'gap0',
  'gap1',
  'ws0',
  'ts0',
  'ks0',
  'es0',
  'ts0After',
  's0Left',
  's0Right',
  's0LeftRels',
  's0RightRels',
  'ws0l',
  'ts0l',
  'rs0l',
  'ts0l2',
  'ws0r',
  'ts0r',
  'rs0r',
  'ts0r2',
  'ws1',
  'ts1',
  'ks1',
  'ts1After',
  's1Right',
  's1RightRels',
  'ts1l',
  'ws1r',
  'ts1r',
  'ts1r2',
  'ws2',
  'ts2',
  'ks2',
  'wb0',
  'tb0',
  'kb0',
  'eb0',
  'wb0Before',
  'tb0Before',
  'b0Left',
  'b0LeftRels',
  'wb0l',
  'tb0l',
  'rb0l',
  'tb0l2',
  'wb1',
  'tb1',
  'kb1',
  'wb2',
  'tb2',
  'kb2',
  'ts0tb0',
  'ts1ts0',
  'tb0tb1',
  'kb0kb1',
  'kb1kb2kb3',
  'ps0',
  'ps1',
  'pb0',
];
const actionValues = valuesFor(ACTION_VALUES);

/** What stays while the top of the stack lies where it lies: its left dependants and all that is below it. */
const TOP_TEMPLATES = new Templates(ACTION_VALUES, [
  '2 ws0 ts0',
  '3 ws0',
  '4 ts0',
  '5 ws1 ts1',
  '6 ws1',
  '7 ts1',
  '15 ws2 ts2',
  '22 ws1 ws0',
  '23 ws1 ts1 ts0',
  '24 ts1 ws0 ts0',
  '25 ts1 ts0',
  '34 ks2 ks1 ks0',
  '38 ts1 ts0 ts0l',
  '40 ts1 ts1r ts0',
  '54 ts1 gap1 ts0',
  '55 ws1 gap1',
  '60 ts1 s1Right',
  '64 ts1 s1RightRels ts0',
  '66 ws0 s0LeftRels',
  '69 ws1 s1RightRels ts0',
  '70 ws0l ts0l rs0l',
  '73 ts0l2 ts0l ts0',
  '76 ts1r ts1r2 ts1',
  '77 ws1r ts1 ts0',
  '79 ws0l ts0 ts1',
  '81 ws0l ws1 ts0',
  '82 ts1l ts1 ts0',
  '89 ts1After ts1 ts0',
]);
/** What stays while the next word is the next, its dependants left out. */
const NEXT_TEMPLATES = new Templates(ACTION_VALUES, [
  '8 wb0 tb0',
  '9 wb0',
  '10 tb0',
  '11 wb1 tb1',
  '12 tb1',
  '13 wb2 tb2',
  '14 tb2 tb1 tb0',
  '21 tb0 tb1',
  '31 kb0 kb1 kb2',
]);
/** What any action may change: the two together, what hung on the top last, what hangs on the next. */
const PAIR_TEMPLATES = new Templates(ACTION_VALUES, [
  '1 depth3 atEnd',
  '16 ws0 wb0',
  '17 ws0 ts0 tb0',
  '18 ts0 wb0 tb0',
  '19 ts0 tb0',
  '20 ws0 wb0 ts0tb0',
  '26 ts1 wb0 tb0',
  '27 ws1 tb0',
  '28 ws1 wb0',
  '29 es0 tb0 ks0',
  '30 eb0 ts0 kb0',
  '32 ts0 tb0 tb1',
  '33 ts1 ts0 tb0',
  '35 ts0 ts0l tb0',
  '36 ts0 ts0r tb0',
  '37 ts0 tb0 tb0l',
  '39 ts1 ts0 ts0r',
  '41 ts1 ts1r tb0',
  '42 ks1 ks0 kb0kb1',
  '43 ws1 ws0 wb0',
  '44 ts1 ws0 tb0',
  '45 ws1 ts0 tb0',
  '46 ws0 tb0 tb1',
  '47 ts0 wb0 tb1',
  '48 ts0 tb0 wb1',
  '49 ks0 kb0 kb1kb2kb3',
  '50 ws0 gap0',
  '51 ts0 gap0',
  '52 wb0 gap0',
  '53 tb0 gap0 ts0',
  '56 ws0 s0Left s0Right',
  '57 ts0 s0Left s0Right',
  '58 wb0 b0Left',
  '59 tb0 b0Left',
  '61 ts0 s0LeftRels tb0',
  '62 ts0 s0RightRels tb0',
  '63 tb0 b0LeftRels ts0',
  '65 ws0 s0RightRels',
  '67 wb0 b0LeftRels',
  '68 ts1 s1RightRels ts0tb0',
  '71 ws0r ts0r rs0r',
  '72 wb0l tb0l rb0l',
  '74 ts0r2 ts0r ts0',
  '75 tb0l2 tb0l tb0',
  '78 ws0l ws0 wb0',
  '80 ws0l ts0 tb0',
  '83 rs0l rs0r ts0tb0',
  '84 ws0r ts0 tb0',
  '85 wb0l tb0 ts0',
  '86 tb0Before ts0 tb0',
  '87 wb0Before ks0 kb0',
  '88 ts0After ts0 tb0',
]);
/** What the lists know of the words. */
const ACTION_SORT_TEMPLATES = new Templates(ACTION_VALUES, [
  '90 ps0 ts0tb0 pb0',
  '91 ps0 ts0 tb0tb1',
  '92 pb0 ts0 tb0',
  '93 ps1 ts1ts0 tb0',
  '94 ps1 ps0 ts0tb0',
  '95 ps0 s0RightRels tb0',
  '96 ps1 s1RightRels ts0tb0',
  '97 ps0 s0LeftRels tb0',
  '98 ps1 ts0 gap1',
]);

/** Sets the values for the choice of an action: before any of the features below are asked for. */
export function setActionValues(input: ParseInput, state: ParseState): void {
  const { words, tags, coarse, ends, sorts, count } = input;
  const { stack, depth, next, left1, left2, right1, right2, leftCount, rightCount, leftRels, rightRels, rel } = state;
  const s0 = depth > 0 ? stack[depth - 1]! : -1;
  const s1 = depth > 1 ? stack[depth - 2]! : -1;
  const s2 = depth > 2 ? stack[depth - 3]! : -1;
  const b0 = next;
  const b1 = next + 1;
  const b2 = next + 2;
  const s0l = s0 < 0 ? -1 : left1[s0]!;
  const s0l2 = s0 < 0 ? -1 : left2[s0]!;
  const s0r = s0 < 0 ? -1 : right1[s0]!;
  const s0r2 = s0 < 0 ? -1 : right2[s0]!;
  const s1l = s1 < 0 ? -1 : left1[s1]!;
  const s1r = s1 < 0 ? -1 : right1[s1]!;
  const s1r2 = s1 < 0 ? -1 : right2[s1]!;
  const b0l = left1[b0]!;
  const b0l2 = left2[b0]!;

  const ws0 = words[s0 + FRONT]!;
  const ws1 = words[s1 + FRONT]!;
  const wb0 = words[b0 + FRONT]!;
  const wb1 = words[b1 + FRONT]!;
  const ts0 = tags[s0 + FRONT]!;
  const ts1 = tags[s1 + FRONT]!;
  const ts2 = tags[s2 + FRONT]!;
  const tb0 = tags[b0 + FRONT]!;
  const tb1 = tags[b1 + FRONT]!;
  const tb2 = tags[b2 + FRONT]!;
  const ks0 = coarse[s0 + FRONT]!;
  const ks1 = coarse[s1 + FRONT]!;
  const kb0 = coarse[b0 + FRONT]!;
  const kb1 = coarse[b1 + FRONT]!;
  const ts0l = tags[s0l + FRONT]!;
  const ts0r = tags[s0r + FRONT]!;
  const ts1r = tags[s1r + FRONT]!;
  const tb0l = tags[b0l + FRONT]!;
  const ws0l = words[s0l + FRONT]!;
  const gap0 = s0 < 0 ? 0 : near(b0 - s0);
  const gap1 = s1 < 0 ? 0 : near(s0 - s1);
  const s0Left = s0 < 0 ? 0 : leftCount[s0]!;
  const s0Right = s0 < 0 ? 0 : rightCount[s0]!;
  const s0LeftRels = s0 < 0 ? 0 : leftRels[s0]!;
  const s0RightRels = s0 < 0 ? 0 : rightRels[s0]!;
  const s1RightRels = s1 < 0 ? 0 : rightRels[s1]!;
  const b0LeftRels = leftRels[b0]!;

  // In the order of ACTION_VALUES.
  const values = actionValues;
  let v = 0;
  values[v++] = depth > 2 ? 3 : depth;
  values[v++] = b0 === count ? 1 : 0;
  values[v++] = gap0;
  values[v++] = gap1;

  values[v++] = ws0;
  values[v++] = ts0;
  values[v++] = ks0;
  values[v++] = ends[s0 + FRONT]!;
  values[v++] = s0 < 0 ? NONE : tags[s0 + FRONT + 1]!;

  values[v++] = s0Left;
  values[v++] = s0Right;
  values[v++] = s0LeftRels;
  values[v++] = s0RightRels;

  values[v++] = ws0l;
  values[v++] = ts0l;
  values[v++] = s0l < 0 ? NONE : rel[s0l]!;
  values[v++] = tags[s0l2 + FRONT]!;

  values[v++] = words[s0r + FRONT]!;
  values[v++] = ts0r;
  values[v++] = s0r < 0 ? NONE : rel[s0r]!;
  values[v++] = tags[s0r2 + FRONT]!;

  values[v++] = ws1;
  values[v++] = ts1;
  values[v++] = ks1;
  values[v++] = s1 < 0 ? NONE : tags[s1 + FRONT + 1]!;

  values[v++] = s1 < 0 ? 0 : rightCount[s1]!;
  values[v++] = s1RightRels;
  values[v++] = tags[s1l + FRONT]!;
  values[v++] = words[s1r + FRONT]!;
  values[v++] = ts1r;
  values[v++] = tags[s1r2 + FRONT]!;

  values[v++] = words[s2 + FRONT]!;
  values[v++] = ts2;
  values[v++] = coarse[s2 + FRONT]!;

  values[v++] = wb0;
  values[v++] = tb0;
  values[v++] = kb0;
  values[v++] = b0 < count ? ends[b0 + FRONT]! : NONE;
  values[v++] = words[b0 + FRONT - 1]!;
  values[v++] = tags[b0 + FRONT - 1]!;

  values[v++] = leftCount[b0]!;
  values[v++] = b0LeftRels;
  values[v++] = words[b0l + FRONT]!;
  values[v++] = tb0l;
  values[v++] = b0l < 0 ? NONE : rel[b0l]!;
  values[v++] = tags[b0l2 + FRONT]!;

  values[v++] = wb1;
  values[v++] = tb1;
  values[v++] = kb1;
  values[v++] = words[b2 + FRONT]!;
  values[v++] = tb2;
  values[v++] = coarse[b2 + FRONT]!;

  values[v++] = ts0 * 131 + tb0;
  values[v++] = ts1 * 131 + ts0;
  values[v++] = tb0 * 131 + tb1;
  values[v++] = kb0 * 31 + kb1;
  values[v++] = kb1 * 961 + coarse[b2 + FRONT]! * 31 + coarse[next + FRONT + 3]!;

  const sorted = sorts.length > 0;
  values[v++] = sorted ? sorts[s0 + FRONT]! : 0;
  values[v++] = sorted ? sorts[s1 + FRONT]! : 0;
  values[v++] = sorted ? (b0 < count ? sorts[b0 + FRONT]! : NONE) : 0;
}

/** Features of the top of the stack that stay while it lies there; returns how many. */
export const topFeatures = (out: Uint32Array): number => TOP_TEMPLATES.mixInto(actionValues, out, 0);

/** Features of the next words that stay while they are the next; returns how many. */
export const nextFeatures = (out: Uint32Array): number => NEXT_TEMPLATES.mixInto(actionValues, out, 0);

/** All other features for the choice of an action; returns where they end. */
export function pairFeatures(input: ParseInput, out: Uint32Array, from: number): number {
  const n = PAIR_TEMPLATES.mixInto(actionValues, out, from);
  return input.sorts.length === 0 ? n : ACTION_SORT_TEMPLATES.mixInto(actionValues, out, n);
}

/** All features for the choice of an action, for training; returns how many. */
export function actionFeatures(input: ParseInput, state: ParseState, out: Uint32Array): number {
  setActionValues(input, state);
  const top = TOP_TEMPLATES.mixInto(actionValues, out, 0);
  return pairFeatures(input, out, NEXT_TEMPLATES.mixInto(actionValues, out, top));
}
