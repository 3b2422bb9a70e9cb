// What the parser looks at before it names a relation.
// Does not decide; the weights do.

import { FRONT, NONE, near } from './parse-places.js';
import type { ParseInput, ParseState } from './parse-state.js';
import { Templates, valuesFor } from './templates.js';

export const MAX_RELATION_FEATURES = 64;

/** What is known of a word and its head, named as above: h = head, d = dependent. */
const RELATION_VALUES = [
  'side',
  'stretch',
  'wh',
  'th',
  'kh',
  'eh',
  'thBefore',
  'thAfter',
  'hLeftRels',
  'hRightRels',
  'rhl',
  'rhr',
  'wd',
  'td',
  'kd',
  'ed',
  'wdBefore',
  'wdAfter',
  'tdBefore',
  'tdAfter',
  'dLeftRels',
  'dRightRels',
  'wdl',
  'tdl',
  'wdl2',
  'wdr',
  'tdr',
  'thSide',
  'tdSide',
  'thtdSide',
  'ph',
  'pd',
];
const relationValues = valuesFor(RELATION_VALUES);

const RELATION_TEMPLATES = new Templates(RELATION_VALUES, [
  '101 side',
  '102 wd side',
  '103 td side',
  '104 wh side',
  '105 th side',
  '106 wh wd side',
  '107 th td stretch',
  '108 wh td side',
  '109 th wd side',
  '110 td stretch',
  '111 thSide td dLeftRels',
  '112 td dLeftRels side',
  '113 thSide td dRightRels',
  '114 thSide td hLeftRels',
  '115 thSide td hRightRels',
  '116 wdl td side',
  '117 wdl thSide td',
  '118 wdl wh side',
  '119 tdBefore td thSide',
  '120 tdAfter td thSide',
  '121 thBefore th tdSide',
  '122 thAfter th tdSide',
  '123 wdr td side',
  '124 rhl th tdSide',
  '125 rhr th tdSide',
  '126 wdl wdl2 td',
  '127 wdBefore td side',
  '128 wdl wd side',
  '129 hLeftRels td side',
  '130 hRightRels td side',
  '131 wh hRightRels td',
  '132 wh hLeftRels td',
  '133 wd hRightRels side',
  '134 ed kh side',
  '135 eh kd side',
  '136 tdl tdr tdSide',
  '137 wdAfter td side',
]);
const RELATION_SORT_TEMPLATES = new Templates(RELATION_VALUES, [
  '138 ph pd thtdSide',
  '139 ph thSide td',
  '140 pd thSide td',
  '141 ph hRightRels td',
  '142 ph tdSide dLeftRels',
]);

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
  const side = head > dependent ? 1 : 0;
  const stretch = side * 16 + near(Math.abs(head - dependent));
  const wh = words[head + FRONT]!;
  const th = tags[head + FRONT]!;
  const wd = words[dependent + FRONT]!;
  const td = tags[dependent + FRONT]!;
  const kh = coarse[head + FRONT]!;
  const kd = coarse[dependent + FRONT]!;
  const dl = left1[dependent]!;
  const dl2 = left2[dependent]!;
  const dr = right1[dependent]!;
  const hl = head < count ? left1[head]! : -1;
  const hr = head < count ? right1[head]! : -1;
  const hLeftRels = head < count ? leftRels[head]! : 7;
  const hRightRels = head < count ? rightRels[head]! : 7;
  const dLeftRels = leftRels[dependent]!;
  const dRightRels = rightRels[dependent]!;

  // In the order of RELATION_VALUES.
  const values = relationValues;
  let v = 0;
  values[v++] = side;
  values[v++] = stretch;

  values[v++] = wh;
  values[v++] = th;
  values[v++] = kh;
  values[v++] = ends[head + FRONT]!;
  values[v++] = tags[head + FRONT - 1]!;
  values[v++] = tags[head + FRONT + 1]!;

  values[v++] = hLeftRels;
  values[v++] = hRightRels;
  values[v++] = hl < 0 ? NONE : rel[hl]!;
  values[v++] = hr < 0 ? NONE : rel[hr]!;

  values[v++] = wd;
  values[v++] = td;
  values[v++] = kd;
  values[v++] = ends[dependent + FRONT]!;

  values[v++] = words[dependent + FRONT - 1]!;
  values[v++] = words[dependent + FRONT + 1]!;
  values[v++] = tags[dependent + FRONT - 1]!;
  values[v++] = tags[dependent + FRONT + 1]!;

  values[v++] = dLeftRels;
  values[v++] = dRightRels;
  values[v++] = words[dl + FRONT]!;
  values[v++] = tags[dl + FRONT]!;
  values[v++] = words[dl2 + FRONT]!;
  values[v++] = words[dr + FRONT]!;
  values[v++] = tags[dr + FRONT]!;

  values[v++] = th * 2 + side;
  values[v++] = td * 2 + side;
  values[v++] = th * 262 + td * 2 + side;

  const sorted = sorts.length > 0;
  values[v++] = sorted ? sorts[head + FRONT]! : 0;
  values[v++] = sorted ? sorts[dependent + FRONT]! : 0;
  const n = RELATION_TEMPLATES.mixInto(values, out, 0);
  return sorts.length === 0 ? n : RELATION_SORT_TEMPLATES.mixInto(values, out, n);
}
