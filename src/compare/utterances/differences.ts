// Where two renderings of one utterance differ in a way that can change the meaning: another word, number, negation, hedge, marks.
// Does not say which is right.
import { HEDGE_KIND, HEDGES, MODAL_STRENGTH } from '../../lists/modality.js';
import type { Difference } from '../../model/index.js';
import { hull } from '../../model/index.js';
import { evidenceOf } from '../comparison.js';
import type { Alignment } from './alignment.js';
import type { Rendering } from './renderings.js';
import type { SpeakerTie } from './speakers.js';
import { likeness, NAME_WEIGHT, type Word } from './wording.js';

/** A run of words longer than this between two matched words is another clause, not another word for the thing. */
const GAP_WORDS = 4;
/** Below this share in order, gaps between matched words no longer face each other. */
const FACING_ORDER = 0.4;
/**
 * Below this share in order a hedge or a "not" on one side mostly stands in a part that the other lacks: of 72 pairs of US news that part in
 * one, 45 of the 49 below it are two sentences on one matter.
 */
const CLAIM_ORDER = 0.58;

/**
 * What two wordings must share for two names to be two speakers of one utterance: words in order, and their share of the shorter one; or a
 * long run without a gap between two named people. Of 73 pairs of US news under two names, 38 of 41 above the share are one utterance,
 * 4 of 32 below it.
 */
const SPEAKER_WORDS = 6;
const SPEAKER_ORDER = 0.75;
const SPEAKER_RUN = { words: 7, order: 0.55 };

export function findDifferences(a: Rendering, b: Rendering, alignment: Alignment, tie: SpeakerTie): Difference[] {
  const whole = { a: wholeOf(a), b: wholeOf(b) };
  const evidence = (left: readonly Word[], right: readonly Word[]): Pick<Difference, 'a' | 'b'> => ({
    a: left.length > 0 ? evidenceOf(a.witness, hull(left.map(word => word.span))!) : whole.a,
    b: right.length > 0 ? evidenceOf(b.witness, hull(right.map(word => word.span))!) : whole.b,
  });
  const differences: Difference[] = [];

  const negative = { a: [...negativesOn(a, b, alignment, 'i')], b: [...negativesOn(b, a, alignment, 'j')] };
  const facing = alignment.order >= FACING_ORDER;
  const oneClaim = alignment.order >= CLAIM_ORDER;
  if (oneClaim && negative.a.length > 0 !== negative.b.length > 0) {
    differences.push({ kind: 'negation', ...evidence(negative.a, negative.b) });
  }

  const hedges = { a: hedgesOf(a.words), b: hedgesOf(b.words) };
  const alone = (mine: typeof hedges.a, theirs: typeof hedges.a, side: 'i' | 'j'): Word[] =>
    mine
      .filter(
        x =>
          !theirs.some(y => y.kind === x.kind) && isAnchored(side === 'i' ? a.words : b.words, x.at, alignment, side),
      )
      .map(x => x.word);
  const extra = { a: alone(hedges.a, hedges.b, 'i'), b: alone(hedges.b, hedges.a, 'j') };
  if (oneClaim && (extra.a.length > 0 || extra.b.length > 0))
    differences.push({ kind: 'hedge', ...evidence(extra.a, extra.b) });
  else if (oneClaim) {
    const modal = { a: strongest(a.words), b: strongest(b.words) };
    if (modal.a && modal.b && MODAL_STRENGTH.get(modal.a.lower) !== MODAL_STRENGTH.get(modal.b.lower)) {
      differences.push({ kind: 'hedge', ...evidence([modal.a], [modal.b]) });
    }
  }

  for (const [left, right] of otherNumbers(a.words, b.words, alignment)) {
    differences.push({ kind: 'number', ...evidence([left], [right]) });
  }

  if (facing) {
    for (const [left, right] of facingGaps(a.words, b.words, alignment)) {
      differences.push({ kind: 'word', ...evidence(left, right) });
    }
    if (a.marked === 'all' && b.marked === 'all') {
      for (const [left, right] of leftOut(a.words, b.words, alignment)) {
        differences.push({ kind: 'cut', ...evidence(left, right) });
      }
    }
  }

  if (a.quotation.type !== b.quotation.type) differences.push({ kind: 'marks', ...whole });
  if (
    (tie === 'different' && isRun(alignment)) ||
    ((tie === 'different' || tie === 'apart') && isNearlyAll(alignment))
  ) {
    differences.push({ kind: 'speaker', ...sourcesOf(a, b, whole) });
  }
  return differences;
}

/** Whether nearly all of the shorter wording stands in the other, in order. */
const isNearlyAll = ({ order, pairs }: Alignment): boolean =>
  order >= SPEAKER_ORDER && pairs.filter(pair => pair.likeness === 1).length >= SPEAKER_WORDS;

/** Whether a long run of words stands in both without a gap. */
function isRun({ order, pairs }: Alignment): boolean {
  let run = 0;
  let longest = 0;
  pairs.forEach((pair, at) => {
    const before = pairs[at - 1];
    const goesOn = before !== undefined && pair.i === before.i + 1 && pair.j === before.j + 1;
    run = pair.likeness < 1 ? 0 : goesOn ? run + 1 : 1;
    longest = Math.max(longest, run);
  });
  return order >= SPEAKER_RUN.order && longest >= SPEAKER_RUN.words;
}

const wholeOf = (rendering: Rendering) => evidenceOf(rendering.witness, rendering.spans[0]!);

function sourcesOf(a: Rendering, b: Rendering, whole: Pick<Difference, 'a' | 'b'>): Pick<Difference, 'a' | 'b'> {
  const of = (rendering: Rendering, fallback: Difference['a']): Difference['a'] => {
    const span = hull(rendering.quotation.source);
    return span === null ? fallback : evidenceOf(rendering.witness, span);
  };
  return { a: of(a, whole.a), b: of(b, whole.b) };
}

/** Negatives of one side whose negated word the other side has without one: "not open" beside "open". */
function* negativesOn(mine: Rendering, theirs: Rendering, alignment: Alignment, side: 'i' | 'j'): Generator<Word> {
  const other = side === 'i' ? 'j' : 'i';
  for (const [at, word] of mine.words.entries()) {
    if (word.negative !== true || alignment.pairs.some(pair => pair[side] === at)) continue;
    const negated = mine.words.findIndex((x, index) => index > at && index <= at + 3 && x.weight >= 0.5);
    const pair = alignment.pairs.find(x => x[side] === negated);
    if (pair === undefined) continue;
    // "contain no swearing" beside "do not contain swearing"
    const around = theirs.words.slice(Math.max(0, pair[other] - 4), pair[other] + 2);
    if (!around.some(x => x.negative === true)) yield word;
  }
}

/** Words between a hedge and a matched content word, at most, for the hedge to be about what both sides say. */
const NEAR_WORDS = 7;

/** Whether a word stands in a part that both sides have. */
function isAnchored(words: readonly Word[], at: number, alignment: Alignment, side: 'i' | 'j'): boolean {
  // A condition brings its own clause, so it counts wherever it stands.
  if (words[at]!.lower === 'if' || words[at]!.lower === 'unless') return true;
  return alignment.pairs.some(pair => Math.abs(pair[side] - at) <= NEAR_WORDS && words[pair[side]]!.weight >= 0.5);
}

/** Words that make a number a round one. */
const ROUNDING: ReadonlySet<string> = new Set('about around roughly approximately some nearly almost circa'.split(' '));
/** How far apart a round number and the exact one may be, as a share of the larger. */
const ROUNDED_SHARE = 0.1;

/** Whether one of two numbers is the other in round words: "about two hundred" for 190. */
function isRounded(a: readonly Word[], x: number, b: readonly Word[], y: number): boolean {
  const [p, q] = [Math.abs(a[x]!.value!), Math.abs(b[y]!.value!)];
  const round = ROUNDING.has(a[x - 1]?.lower ?? '') || ROUNDING.has(b[y - 1]?.lower ?? '');
  return round && Math.abs(p - q) <= Math.max(p, q) * ROUNDED_SHARE;
}

/** How far apart two numbers are, by their ratio. */
const apart = (a: Word, b: Word): number =>
  Math.abs(Math.log(Math.abs(a.value!) + 1) - Math.log(Math.abs(b.value!) + 1));

/** Numbers that face each other, of one unit or between the same matched words: each faces the nearest that is left. */
function otherNumbers(a: readonly Word[], b: readonly Word[], alignment: Alignment): [Word, Word][] {
  const lone = (words: readonly Word[], others: readonly Word[]): number[] =>
    words.flatMap((word, at) => (word.value !== undefined && !others.some(x => x.value === word.value) ? [at] : []));
  const faces = (x: number, y: number): boolean => {
    const before = alignment.pairs.some(pair => pair.i === x - 1 && pair.j === y - 1);
    const after = alignment.pairs.some(pair => pair.i === x + 1 && pair.j === y + 1 && a[pair.i]!.weight >= 0.5);
    const [mine, theirs] = [countedBy(a, x), countedBy(b, y)];
    const alike = mine.some(unit => theirs.some(other => likeness(unit, other) > 0));
    return after || alike || (before && mine.length === 0 && theirs.length === 0);
  };
  const right = lone(b, a);
  const pairs = lone(a, b).flatMap(x => right.filter(y => faces(x, y)).map(y => [x, y] as const));
  pairs.sort(([x, y], [p, q]) => apart(a[x]!, b[y]!) - apart(a[p]!, b[q]!) || x - p || y - q);
  const taken = { a: new Set<number>(), b: new Set<number>() };
  const found: (readonly [number, number])[] = [];
  for (const [x, y] of pairs) {
    if (taken.a.has(x) || taken.b.has(y)) continue;
    taken.a.add(x);
    taken.b.add(y);
    if (!isRounded(a, x, b, y)) found.push([x, y]);
  }
  return found.sort(([x], [p]) => x - p).map(([x, y]) => [a[x]!, b[y]!]);
}

/** Words behind a number among which stands what it counts: "of Lessa's revenue". */
const COUNTED_WORDS = 4;

/** The content words that a number may count. */
const countedBy = (words: readonly Word[], at: number): Word[] =>
  words.slice(at + 1, at + 1 + COUNTED_WORDS).filter(word => word.weight >= 0.5 && word.value === undefined);

/** Hedges that are words of the speaker about the claim; "if" and "unless" make a condition and count as well. */
const hedgesOf = (words: readonly Word[]): { word: Word; kind: string; at: number }[] =>
  words.flatMap((word, at) =>
    HEDGES.has(word.lower) ? [{ word, kind: HEDGE_KIND[word.lower] ?? word.lower, at }] : [],
  );

function strongest(words: readonly Word[]): Word | undefined {
  let best: Word | undefined;
  for (const word of words) {
    const strength = MODAL_STRENGTH.get(word.lower);
    if (strength !== undefined && (best === undefined || strength > MODAL_STRENGTH.get(best.lower)!)) best = word;
  }
  return best;
}

/** Short runs of unmatched words that stand between the same matched words on both sides, and matched words of another form of the thing. */
function facingGaps(a: readonly Word[], b: readonly Word[], alignment: Alignment): [Word[], Word[]][] {
  const gaps: [Word[], Word[]][] = [];
  const anchors = [...alignment.pairs, { i: a.length, j: b.length, likeness: 1 }];
  let i = 0;
  let j = 0;
  anchors.forEach((anchor, index) => {
    const left = a.slice(i, anchor.i);
    const right = b.slice(j, anchor.j);
    const edge = index === 0 || index === anchors.length - 1;
    const facing = left.some(isTelling) && right.some(isTelling);
    if (facing && left.length <= GAP_WORDS && right.length <= GAP_WORDS && !(edge && alignment.order < 0.6)) {
      gaps.push([trimmed(left), trimmed(right)]);
    }
    const [x, y] = [a[anchor.i], b[anchor.j]];
    // "the Alliance" here, "the Federation" there: names of another sort of body are told apart, too
    if (x && y && anchor.likeness < 1 && Math.min(x.weight, y.weight) >= NAME_WEIGHT) gaps.push([[x], [y]]);
    i = anchor.i + 1;
    j = anchor.j + 1;
  });
  return gaps;
}

/** Words inside the marks of one side, between matched words, that the other leaves out without a sign. */
function leftOut(a: readonly Word[], b: readonly Word[], alignment: Alignment): [Word[], Word[]][] {
  const found: [Word[], Word[]][] = [];
  alignment.pairs.forEach((pair, index) => {
    const before = alignment.pairs[index - 1];
    if (before === undefined) return;
    const left = a.slice(before.i + 1, pair.i).filter(isContent);
    const right = b.slice(before.j + 1, pair.j).filter(isContent);
    if (left.length > 0 !== right.length > 0 && left.length + right.length <= GAP_WORDS) found.push([left, right]);
  });
  return found;
}

const isContent = (word: Word): boolean => word.weight >= 0.5 && word.value === undefined;

/** Whether another word in its place says another thing: "until" for "before" does, "a" for "the" does not. */
const isTelling = (word: Word): boolean => word.weight >= 0.3 && word.value === undefined && word.negative !== true;

/** Without the function words at either end. */
function trimmed(words: readonly Word[]): Word[] {
  const first = words.findIndex(isTelling);
  const last = words.findLastIndex(isTelling);
  return words.slice(first, last + 1);
}
