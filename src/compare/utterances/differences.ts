// Where two renderings of one utterance differ in a way that can change the meaning: another word, number, negation, hedge, marks.
// Does not say which is right.
import { HEDGE_KIND, HEDGES, MODAL_STRENGTH } from '../../lists/modality.js';
import type { Difference } from '../../model/index.js';
import { hull } from '../../model/index.js';
import { evidenceOf } from '../comparison.js';
import type { Alignment } from './alignment.js';
import type { Rendering } from './renderings.js';
import type { Word } from './wording.js';

/** A run of words longer than this between two matched words is another clause, not another word for the thing. */
const GAP_WORDS = 4;
/** Below this share in order, gaps between matched words no longer face each other. */
const FACING_ORDER = 0.4;

export function findDifferences(a: Rendering, b: Rendering, alignment: Alignment): Difference[] {
  const whole = { a: wholeOf(a), b: wholeOf(b) };
  const evidence = (left: readonly Word[], right: readonly Word[]): Pick<Difference, 'a' | 'b'> => ({
    a: left.length > 0 ? evidenceOf(a.witness, hull(left.map(word => word.span))!) : whole.a,
    b: right.length > 0 ? evidenceOf(b.witness, hull(right.map(word => word.span))!) : whole.b,
  });
  const differences: Difference[] = [];

  const negative = { a: aloneIn(a.words, alignment, 'i', isNegative), b: aloneIn(b.words, alignment, 'j', isNegative) };
  if (countOf(a.words, isNegative) % 2 !== countOf(b.words, isNegative) % 2) {
    if (negative.a.length > 0 !== negative.b.length > 0) {
      differences.push({ kind: 'negation', ...evidence(negative.a, negative.b) });
    }
  }

  const hedges = { a: hedgesOf(a.words), b: hedgesOf(b.words) };
  const extraA = hedges.a.filter(x => !hedges.b.some(y => y.kind === x.kind)).map(x => x.word);
  const extraB = hedges.b.filter(x => !hedges.a.some(y => y.kind === x.kind)).map(x => x.word);
  if (extraA.length > 0 || extraB.length > 0) differences.push({ kind: 'hedge', ...evidence(extraA, extraB) });
  else {
    const modal = { a: strongest(a.words), b: strongest(b.words) };
    if (modal.a && modal.b && MODAL_STRENGTH.get(modal.a.lower) !== MODAL_STRENGTH.get(modal.b.lower)) {
      differences.push({ kind: 'hedge', ...evidence([modal.a], [modal.b]) });
    }
  }

  const numbers = {
    a: a.words.filter(word => word.value !== undefined && !b.words.some(other => other.value === word.value)),
    b: b.words.filter(word => word.value !== undefined && !a.words.some(other => other.value === word.value)),
  };
  // A number is another only where both give one; a number left out is a cut.
  if (numbers.a.length > 0 && numbers.b.length > 0) {
    differences.push({ kind: 'number', ...evidence(numbers.a.slice(0, 1), numbers.b.slice(0, 1)) });
  }

  if (alignment.order >= FACING_ORDER) {
    for (const [left, right] of facingGaps(a.words, b.words, alignment)) {
      differences.push({ kind: 'word', ...evidence(left, right) });
    }
  }

  if (a.quotation.type !== b.quotation.type) differences.push({ kind: 'marks', ...whole });
  if (a.speaker !== null && b.speaker !== null && a.speaker !== b.speaker) {
    differences.push({ kind: 'speaker', ...sourcesOf(a, b, whole) });
  }
  return differences;
}

const wholeOf = (rendering: Rendering) => evidenceOf(rendering.witness, rendering.spans[0]!);

function sourcesOf(a: Rendering, b: Rendering, whole: Pick<Difference, 'a' | 'b'>): Pick<Difference, 'a' | 'b'> {
  const of = (rendering: Rendering, fallback: Difference['a']): Difference['a'] => {
    const span = hull(rendering.quotation.source);
    return span === null ? fallback : evidenceOf(rendering.witness, span);
  };
  return { a: of(a, whole.a), b: of(b, whole.b) };
}

const isNegative = (word: Word): boolean => word.negative === true;
const countOf = (words: readonly Word[], is: (word: Word) => boolean): number => words.filter(is).length;

/** Words of one side that the alignment leaves alone and that are of a kind. */
function aloneIn(words: readonly Word[], alignment: Alignment, side: 'i' | 'j', is: (word: Word) => boolean): Word[] {
  const matched = new Set(alignment.pairs.map(pair => pair[side]));
  return words.filter((word, index) => is(word) && !matched.has(index));
}

/** Hedges that are words of the speaker about the claim; "if" and "unless" make a condition and count as well. */
const hedgesOf = (words: readonly Word[]): { word: Word; kind: string }[] =>
  words.filter(word => HEDGES.has(word.lower)).map(word => ({ word, kind: HEDGE_KIND[word.lower] ?? word.lower }));

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
    const facing = left.some(isContent) && right.some(isContent);
    if (facing && left.length <= GAP_WORDS && right.length <= GAP_WORDS && !(edge && alignment.order < 0.6)) {
      gaps.push([trimmed(left), trimmed(right)]);
    }
    const [x, y] = [a[anchor.i], b[anchor.j]];
    if (x && y && anchor.likeness < 1 && x.weight >= 1 && y.weight >= 1) gaps.push([[x], [y]]);
    i = anchor.i + 1;
    j = anchor.j + 1;
  });
  return gaps;
}

const isContent = (word: Word): boolean => word.weight >= 0.5 && word.value === undefined;

/** Without the function words at either end. */
function trimmed(words: readonly Word[]): Word[] {
  const first = words.findIndex(isContent);
  const last = words.findLastIndex(isContent);
  return words.slice(first, last + 1);
}
