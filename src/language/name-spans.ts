// Proposes the names of a sentence: where each begins and ends, and what kind of thing it seems to name.
// Does not settle kinds or tie names to entities; read/mentions does, by all of a report's words.
import type { EntityKind, Sentence, Span, Token } from '../model/index.js';
import { loadNames } from './models.js';
import { MAX_NAME_FEATURES, nameFeatures, nameRows, type WordHabits } from './name-features.js';
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
export function mayFollow(last: number, label: number, closing: boolean): boolean {
  const open = partOf(last) === BEGIN || partOf(last) === INSIDE;
  const part = partOf(label);
  if (closing && (part === BEGIN || part === INSIDE)) return false;
  if (open) return (part === INSIDE || part === LAST) && kindOf(label) === kindOf(last);
  return part !== INSIDE && part !== LAST;
}

/** The best label that may stand after `last`. */
export function bestNameLabel(scores: Int32Array | Float64Array, last: number, closing: boolean): number {
  let top = -1;
  for (let label = 0; label < scores.length; label++) {
    if (mayFollow(last, label, closing) && (top < 0 || scores[label]! > scores[top]!)) top = label;
  }
  return top;
}

const features = new Uint32Array(MAX_NAME_FEATURES);
const NO_HABITS: WordHabits = { seen: new Map() };

/** Labels of a sentence's tokens and, for each, its lead over "outside". */
export function labelNames(
  tokens: readonly Token[],
  habits: WordHabits,
  scorer: Scorer,
): { labels: Int32Array; leads: Float64Array } {
  const rows = nameRows(tokens, habits);
  const labels = new Int32Array(tokens.length);
  const leads = new Float64Array(tokens.length);
  let last = OUTSIDE;
  let previous = OUTSIDE;
  for (let i = 0; i < tokens.length; i++) {
    const scores = scorer.score(features, nameFeatures(rows, i, last, previous, features));
    const label = bestNameLabel(scores, last, i === tokens.length - 1);
    labels[i] = label;
    leads[i] = scores[label]! - scores[OUTSIDE]!;
    previous = last;
    last = label;
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

/**
 * Names that a sentence seems to hold, in order, none overlapping. Titles ("Foreign Minister") and a leading "the" stay outside.
 * **Offsets** are those of the report's text.
 * @param habits how the report writes its words elsewhere (`findWordHabits`): tells "Rain fell" from "Raine fell"
 */
export function findNameSpans(sentence: Pick<Sentence, 'tokens'>, habits: WordHabits = NO_HABITS): ProposedName[] {
  const { tokens } = sentence;
  const { labels, leads } = labelNames(tokens, habits, loadNames());
  return namesIn(labels).map(({ from, to, kind }) => {
    let lead = 0;
    for (let i = from; i < to; i++) lead += leads[i]!;
    return { span: [tokens[from]!.start, tokens[to - 1]!.end], kind: NAME_KINDS[kind]!, score: lead / (to - from) };
  });
}
