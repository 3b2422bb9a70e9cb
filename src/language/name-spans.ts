// Proposes the names of a sentence: where each begins and ends, and what kind of thing it seems to name.
// Does not settle kinds or tie names to entities; read/mentions does, by all of a report's words.
import type { EntityKind, Sentence, Span } from '../model/index.js';
import { loadNames } from './models.js';
import {
  MAX_NAME_FEATURES,
  type NameRows,
  nameFeatures,
  nameRows,
  reusedRows,
  type WordHabits,
} from './name-features.js';
import type { Scorer } from './perceptron.js';

export interface ProposedName {
  span: Span;
  kind: EntityKind;
  /** How much the weights prefer a name here to none, averaged over its tokens; above 0. */
  score: number;
}

export const NAME_KINDS: readonly EntityKind[] = ['person', 'organisation', 'place', 'group', 'other'];

/** Begin, inside, last and unit of each kind; 0 is outside. */
export const OUTSIDE = 0;
const BEGIN = 0;
const INSIDE = 1;
const LAST = 2;
const UNIT = 3;
export const nameLabel = (kind: number, part: number): number => 1 + kind * 4 + part;
export const NAME_LABELS = 1 + NAME_KINDS.length * 4;

/** Labels for a name of `length` tokens, in order. */
export const labelsFor = (kind: number, length: number): number[] =>
  length === 1
    ? [nameLabel(kind, UNIT)]
    : Array.from({ length }, (_, k) => nameLabel(kind, k === 0 ? BEGIN : k === length - 1 ? LAST : INSIDE));

const partOf = (label: number): number => (label === OUTSIDE ? -1 : (label - 1) % 4);
const kindOf = (label: number): number => (label === OUTSIDE ? -1 : (label - 1) >> 2);

/** Whether `label` may stand after `last`: an open name goes on with its kind, and only an open name does. */
export function mayFollow(last: number, label: number): boolean {
  const open = partOf(last) === BEGIN || partOf(last) === INSIDE;
  const part = partOf(label);
  if (open) return (part === INSIDE || part === LAST) && kindOf(label) === kindOf(last);
  return part !== INSIDE && part !== LAST;
}

/** For each label, the labels that may stand before it. */
const BEFORE: readonly (readonly number[])[] = Array.from({ length: NAME_LABELS }, (_, label) =>
  Array.from({ length: NAME_LABELS }, (_, last) => last).filter(last => mayFollow(last, label)),
);

export interface NameModel {
  scorer: Scorer;
  /** What a label before another adds: place `last * NAME_LABELS + label`. */
  steps: Int32Array | Float64Array;
}

const features = new Uint32Array(MAX_NAME_FEATURES);

/** Scores, best sums and the labels before them, by place and label; for one sentence after the other. */
let own = new Float64Array(0);
let total = new Float64Array(0);
let from = new Int32Array(0);

function clearSums(size: number): void {
  if (own.length < size) {
    own = new Float64Array(size * 2);
    total = new Float64Array(size * 2);
    from = new Int32Array(size * 2);
  }
  own.fill(0, 0, size);
  total.fill(Number.NEGATIVE_INFINITY, 0, size);
  from.fill(0, 0, size);
}

/** The best row of labels for a sentence (Viterbi) and, for each token, its label's own lead over "outside". */
export function labelNames(
  rows: NameRows,
  count: number,
  model: NameModel,
): { labels: Int32Array; leads: Float64Array } {
  clearSums(count * NAME_LABELS);
  for (let i = 0; i < count; i++) {
    const at = i * NAME_LABELS;
    if (rows.open[i] === 0) {
      if (i === 0) total[at] = 0;
      else
        for (const last of BEFORE[OUTSIDE]!) {
          const sum = total[at - NAME_LABELS + last]! + model.steps[last * NAME_LABELS]!;
          if (sum > total[at]!) {
            total[at] = sum;
            from[at] = last;
          }
        }
      continue;
    }
    const scores = model.scorer.score(features, nameFeatures(rows, i, features));
    for (let label = 0; label < NAME_LABELS; label++) {
      own[at + label] = scores[label]!;
      if (i === 0) {
        if (mayFollow(OUTSIDE, label)) total[label] = scores[label]!;
        continue;
      }
      for (const last of BEFORE[label]!) {
        const sum = total[at - NAME_LABELS + last]! + model.steps[last * NAME_LABELS + label]! + scores[label]!;
        if (sum > total[at + label]!) {
          total[at + label] = sum;
          from[at + label] = last;
        }
      }
    }
  }
  const labels = new Int32Array(count);
  const leads = new Float64Array(count);
  let label = OUTSIDE;
  const end = (count - 1) * NAME_LABELS;
  for (let last = 0; last < NAME_LABELS; last++) {
    if (partOf(last) !== BEGIN && partOf(last) !== INSIDE && total[end + last]! > total[end + label]!) label = last;
  }
  for (let i = count - 1; i >= 0; i--) {
    labels[i] = label;
    leads[i] = own[i * NAME_LABELS + label]! - own[i * NAME_LABELS + OUTSIDE]!;
    label = from[i * NAME_LABELS + label]!;
  }
  return { labels, leads };
}

/** Names as runs of tokens: `[from, to)` with the number of the kind. */
export function namesIn(labels: Int32Array): { from: number; to: number; kind: number }[] {
  const out: { from: number; to: number; kind: number }[] = [];
  let from = -1;
  labels.forEach((label, i) => {
    const part = partOf(label);
    if (part === BEGIN || part === UNIT) from = i;
    if (part === UNIT || part === LAST) out.push({ from, to: i + 1, kind: kindOf(label) });
  });
  return out;
}

const NO_HABITS: WordHabits = { seen: new Map() };

/**
 * Names that a sentence seems to hold, in order, none overlapping. Titles ("Foreign Minister") and a leading "the" stay outside.
 * **Offsets** are those of the report's text.
 * @param habits how the report writes its words elsewhere (`findWordHabits`): tells "Rain fell" from "Raine fell"
 */
export function findNameSpans(sentence: Pick<Sentence, 'tokens'>, habits: WordHabits = NO_HABITS): ProposedName[] {
  const { tokens } = sentence;
  const { labels, leads } = labelNames(nameRows(tokens, habits, reusedRows), tokens.length, loadNames());
  return namesIn(labels).map(({ from, to, kind }) => {
    let lead = 0;
    for (let i = from; i < to; i++) lead += leads[i]!;
    return { span: [tokens[from]!.start, tokens[to - 1]!.end], kind: NAME_KINDS[kind]!, score: lead / (to - from) };
  });
}
