// What the parser looks at before it acts and before it names a relation.
// Does not decide; the weights do. Each line is one template, its number the first argument of `mix`.
import type { ParseInput, ParseState } from './parse-state.js';
import { mix } from './perceptron.js';

export const MAX_ACTION_FEATURES = 112;
export const MAX_RELATION_FEATURES = 64;

const NONE = -11;
const ROOT = -13;
const BEHIND = -17;
const FAR = 6;

const near = (distance: number): number => (distance > FAR ? (distance > 2 * FAR ? FAR + 2 : FAR + 1) : distance);

/** Features for the choice of an action; returns how many. s = stack from the top, b = next words, l and r = their outer dependants. */
export function actionFeatures(input: ParseInput, state: ParseState, out: Uint32Array): number {
  const { words, tags, coarse, ends, sorts, count } = input;
  const { stack, depth, next, left1, left2, right1, right2, leftCount, rightCount, leftRels, rightRels, rel } = state;
  const word = (i: number): number => (i < 0 ? NONE : i < count ? words[i]! : i === count ? ROOT : BEHIND);
  const tag = (i: number): number => (i < 0 ? NONE : i < count ? tags[i]! : i === count ? ROOT : BEHIND);
  const kind = (i: number): number => (i < 0 ? NONE : i < count ? coarse[i]! : i === count ? ROOT : BEHIND);
  const relation = (i: number): number => (i < 0 ? NONE : rel[i]!);
  const sort = (i: number): number => (i < 0 || i >= count ? NONE : sorts[i]!);

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

  const ws0 = word(s0);
  const ws1 = word(s1);
  const wb0 = word(b0);
  const wb1 = word(b1);
  const ts0 = tag(s0);
  const ts1 = tag(s1);
  const ts2 = tag(s2);
  const tb0 = tag(b0);
  const tb1 = tag(b1);
  const tb2 = tag(b2);
  const ks0 = kind(s0);
  const ks1 = kind(s1);
  const kb0 = kind(b0);
  const kb1 = kind(b1);
  const ts0l = tag(s0l);
  const ts0r = tag(s0r);
  const ts1r = tag(s1r);
  const tb0l = tag(b0l);
  const ws0l = word(s0l);
  const gap0 = s0 < 0 ? 0 : near(b0 - s0);
  const gap1 = s1 < 0 ? 0 : near(s0 - s1);
  const s0Left = s0 < 0 ? 0 : leftCount[s0]!;
  const s0Right = s0 < 0 ? 0 : rightCount[s0]!;
  const s0LeftRels = s0 < 0 ? 0 : leftRels[s0]!;
  const s0RightRels = s0 < 0 ? 0 : rightRels[s0]!;
  const s1RightRels = s1 < 0 ? 0 : rightRels[s1]!;
  const b0LeftRels = leftRels[b0]!;

  let n = 0;
  out[n++] = mix(1, depth > 2 ? 3 : depth, b0 === count ? 1 : 0);
  out[n++] = mix(2, ws0, ts0);
  out[n++] = mix(3, ws0);
  out[n++] = mix(4, ts0);
  out[n++] = mix(5, ws1, ts1);
  out[n++] = mix(6, ws1);
  out[n++] = mix(7, ts1);
  out[n++] = mix(8, wb0, tb0);
  out[n++] = mix(9, wb0);
  out[n++] = mix(10, tb0);
  out[n++] = mix(11, wb1, tb1);
  out[n++] = mix(12, tb1);
  out[n++] = mix(13, word(b2), tb2);
  out[n++] = mix(14, tb2, tb1, tb0);
  out[n++] = mix(15, word(s2), ts2);
  // Pairs
  out[n++] = mix(16, ws0, wb0);
  out[n++] = mix(17, ws0, ts0, tb0);
  out[n++] = mix(18, ts0, wb0, tb0);
  out[n++] = mix(19, ts0, tb0);
  out[n++] = mix(20, ws0, wb0, ts0 * 131 + tb0);
  out[n++] = mix(21, tb0, tb1);
  out[n++] = mix(22, ws1, ws0);
  out[n++] = mix(23, ws1, ts1, ts0);
  out[n++] = mix(24, ts1, ws0, ts0);
  out[n++] = mix(25, ts1, ts0);
  out[n++] = mix(26, ts1, wb0, tb0);
  out[n++] = mix(27, ws1, tb0);
  out[n++] = mix(28, ws1, wb0);
  out[n++] = mix(29, s0 < 0 ? NONE : ends[s0]!, tb0, ks0);
  out[n++] = mix(30, b0 < count ? ends[b0]! : NONE, ts0, kb0);
  // Threes
  out[n++] = mix(31, kb0, kb1, kind(b2));
  out[n++] = mix(32, ts0, tb0, tb1);
  out[n++] = mix(33, ts1, ts0, tb0);
  out[n++] = mix(34, kind(s2), ks1, ks0);
  out[n++] = mix(35, ts0, ts0l, tb0);
  out[n++] = mix(36, ts0, ts0r, tb0);
  out[n++] = mix(37, ts0, tb0, tb0l);
  out[n++] = mix(38, ts1, ts0, ts0l);
  out[n++] = mix(39, ts1, ts0, ts0r);
  out[n++] = mix(40, ts1, ts1r, ts0);
  out[n++] = mix(41, ts1, ts1r, tb0);
  out[n++] = mix(42, ks1, ks0, kb0 * 31 + kb1);
  out[n++] = mix(43, ws1, ws0, wb0);
  out[n++] = mix(44, ts1, ws0, tb0);
  out[n++] = mix(45, ws1, ts0, tb0);
  out[n++] = mix(46, ws0, tb0, tb1);
  out[n++] = mix(47, ts0, wb0, tb1);
  out[n++] = mix(48, ts0, tb0, wb1);
  out[n++] = mix(49, ks0, kb0, kb1 * 961 + kind(b2) * 31 + kind(next + 3));
  // Distance
  out[n++] = mix(50, ws0, gap0);
  out[n++] = mix(51, ts0, gap0);
  out[n++] = mix(52, wb0, gap0);
  out[n++] = mix(53, tb0, gap0, ts0);
  out[n++] = mix(54, ts1, gap1, ts0);
  out[n++] = mix(55, ws1, gap1);
  // How many dependants, and of which relations
  out[n++] = mix(56, ws0, s0Left, s0Right);
  out[n++] = mix(57, ts0, s0Left, s0Right);
  out[n++] = mix(58, wb0, leftCount[b0]!);
  out[n++] = mix(59, tb0, leftCount[b0]!);
  out[n++] = mix(60, ts1, s1 < 0 ? 0 : rightCount[s1]!);
  out[n++] = mix(61, ts0, s0LeftRels, tb0);
  out[n++] = mix(62, ts0, s0RightRels, tb0);
  out[n++] = mix(63, tb0, b0LeftRels, ts0);
  out[n++] = mix(64, ts1, s1RightRels, ts0);
  out[n++] = mix(65, ws0, s0RightRels);
  out[n++] = mix(66, ws0, s0LeftRels);
  out[n++] = mix(67, wb0, b0LeftRels);
  out[n++] = mix(68, ts1, s1RightRels, ts0 * 131 + tb0);
  out[n++] = mix(69, ws1, s1RightRels, ts0);
  // Dependants
  out[n++] = mix(70, ws0l, ts0l, relation(s0l));
  out[n++] = mix(71, word(s0r), ts0r, relation(s0r));
  out[n++] = mix(72, word(b0l), tb0l, relation(b0l));
  out[n++] = mix(73, tag(s0l2), ts0l, ts0);
  out[n++] = mix(74, tag(s0r2), ts0r, ts0);
  out[n++] = mix(75, tag(b0l2), tb0l, tb0);
  out[n++] = mix(76, ts1r, tag(s1r2), ts1);
  out[n++] = mix(77, word(s1r), ts1, ts0);
  out[n++] = mix(78, ws0l, ws0, wb0);
  out[n++] = mix(79, ws0l, ts0, ts1);
  out[n++] = mix(80, ws0l, ts0, tb0);
  out[n++] = mix(81, ws0l, ws1, ts0);
  out[n++] = mix(82, tag(s1l), ts1, ts0);
  out[n++] = mix(83, relation(s0l), relation(s0r), ts0 * 131 + tb0);
  out[n++] = mix(84, word(s0r), ts0, tb0);
  out[n++] = mix(85, word(b0l), tb0, ts0);
  // The words just left of the next and just right of the top: where a phrase begins and ends
  out[n++] = mix(86, tag(b0 - 1), ts0, tb0);
  out[n++] = mix(87, word(b0 - 1), ks0, kb0);
  out[n++] = mix(88, s0 < 0 ? NONE : tag(s0 + 1), ts0, tb0);
  out[n++] = mix(89, s1 < 0 ? NONE : tag(s1 + 1), ts1, ts0);
  if (sorts.length === 0) return n;
  // What the lists know of the words
  const ps0 = sort(s0);
  const ps1 = sort(s1);
  const pb0 = sort(b0);
  out[n++] = mix(90, ps0, ts0 * 131 + tb0, pb0);
  out[n++] = mix(91, ps0, ts0, tb0 * 131 + tb1);
  out[n++] = mix(92, pb0, ts0, tb0);
  out[n++] = mix(93, ps1, ts1 * 131 + ts0, tb0);
  out[n++] = mix(94, ps1, ps0, ts0 * 131 + tb0);
  out[n++] = mix(95, ps0, s0RightRels, tb0);
  out[n++] = mix(96, ps1, s1RightRels, ts0 * 131 + tb0);
  out[n++] = mix(97, ps0, s0LeftRels, tb0);
  out[n++] = mix(98, ps1, ts0, gap1);
  return n;
}

/** Features for the name of the relation between `head` and `word`; returns how many. */
export function relationFeatures(
  input: ParseInput,
  state: ParseState,
  head: number,
  dependent: number,
  out: Uint32Array,
): number {
  const { words, tags, coarse, ends, sorts, count } = input;
  const { left1, left2, right1, leftRels, rightRels, rel } = state;
  const word = (i: number): number => (i < 0 ? NONE : i < count ? words[i]! : ROOT);
  const tag = (i: number): number => (i < 0 ? NONE : i < count ? tags[i]! : ROOT);
  const side = head > dependent ? 1 : 0;
  const stretch = side * 16 + near(Math.abs(head - dependent));
  const wh = word(head);
  const th = tag(head);
  const wd = word(dependent);
  const td = tag(dependent);
  const kh = head < count ? coarse[head]! : ROOT;
  const kd = coarse[dependent]!;
  const dl = left1[dependent]!;
  const dl2 = left2[dependent]!;
  const dr = right1[dependent]!;
  const hl = head < count ? left1[head]! : -1;
  const hr = head < count ? right1[head]! : -1;
  const hLeftRels = head < count ? leftRels[head]! : 7;
  const hRightRels = head < count ? rightRels[head]! : 7;
  const dLeftRels = leftRels[dependent]!;
  const dRightRels = rightRels[dependent]!;

  let n = 0;
  out[n++] = mix(101, side);
  out[n++] = mix(102, wd, side);
  out[n++] = mix(103, td, side);
  out[n++] = mix(104, wh, side);
  out[n++] = mix(105, th, side);
  out[n++] = mix(106, wh, wd, side);
  out[n++] = mix(107, th, td, stretch);
  out[n++] = mix(108, wh, td, side);
  out[n++] = mix(109, th, wd, side);
  out[n++] = mix(110, td, stretch);
  out[n++] = mix(111, th * 2 + side, td, dLeftRels);
  out[n++] = mix(112, td, dLeftRels, side);
  out[n++] = mix(113, th * 2 + side, td, dRightRels);
  out[n++] = mix(114, th * 2 + side, td, hLeftRels);
  out[n++] = mix(115, th * 2 + side, td, hRightRels);
  out[n++] = mix(116, word(dl), td, side);
  out[n++] = mix(117, word(dl), th * 2 + side, td);
  out[n++] = mix(118, word(dl), wh, side);
  out[n++] = mix(119, tag(dependent - 1), td, th * 2 + side);
  out[n++] = mix(120, tag(dependent + 1), td, th * 2 + side);
  out[n++] = mix(121, tag(head - 1), th, td * 2 + side);
  out[n++] = mix(122, tag(head + 1), th, td * 2 + side);
  out[n++] = mix(123, word(dr), td, side);
  out[n++] = mix(124, hl < 0 ? NONE : rel[hl]!, th, td * 2 + side);
  out[n++] = mix(125, hr < 0 ? NONE : rel[hr]!, th, td * 2 + side);
  out[n++] = mix(126, word(dl), word(dl2), td);
  out[n++] = mix(127, word(dependent - 1), td, side);
  out[n++] = mix(128, word(dl), wd, side);
  out[n++] = mix(129, hLeftRels, td, side);
  out[n++] = mix(130, hRightRels, td, side);
  out[n++] = mix(131, wh, hRightRels, td);
  out[n++] = mix(132, wh, hLeftRels, td);
  out[n++] = mix(133, wd, hRightRels, side);
  out[n++] = mix(134, ends[dependent]!, kh, side);
  out[n++] = mix(135, head < count ? ends[head]! : ROOT, kd, side);
  out[n++] = mix(136, tag(dl), tag(dr), td * 2 + side);
  out[n++] = mix(137, word(dependent + 1), td, side);
  if (sorts.length === 0) return n;
  const ph = head < count ? sorts[head]! : ROOT;
  const pd = sorts[dependent]!;
  out[n++] = mix(138, ph, pd, th * 262 + td * 2 + side);
  out[n++] = mix(139, ph, th * 2 + side, td);
  out[n++] = mix(140, pd, th * 2 + side, td);
  out[n++] = mix(141, ph, hRightRels, td);
  out[n++] = mix(142, ph, td * 2 + side, dLeftRels);
  return n;
}
