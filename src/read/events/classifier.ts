// A small softmax over features as numbers, frozen as bytes: gives each label its share.
// Does not train; train/events.ts does. Does not know what its labels mean.

export interface FrozenClassifier {
  labels: string[];
  /** Base64 of little-endian Uint32: the features kept, ascending. */
  features: string;
  /** Base64 of Int8: one row of labels for each feature. */
  weights: string;
  /** What an Int8 step is worth. */
  scale: number;
}

export interface Classifier {
  readonly labels: readonly string[];
  /** Share of each label, in the order of `labels`; they add up to 1. */
  judge(features: readonly number[]): Float64Array;
}

export function softmax(scores: Float64Array): Float64Array {
  let most = Number.NEGATIVE_INFINITY;
  for (const score of scores) if (score > most) most = score;
  let sum = 0;
  for (let i = 0; i < scores.length; i++) {
    scores[i] = Math.exp(scores[i]! - most);
    sum += scores[i]!;
  }
  for (let i = 0; i < scores.length; i++) scores[i]! /= sum;
  return scores;
}

/** Features looked up together. */
const TOGETHER = 128;
/** They, as the table holds them. */
const sought = new Int32Array(TOGETHER);
/** What stands where each of them is first looked for: fetched for all before the first is looked at, so that memory is waited for once. */
const fetched = new Int32Array(TOGETHER);
/** Where the weights of those found begin, and the first weight of each, fetched ahead likewise. */
const bases = new Int32Array(TOGETHER);
const firsts = new Int8Array(TOGETHER);

/** Rows of features in a flat table with open places. */
class RowTable {
  private readonly mask: number;
  /** A feature and its row + 1, in turn; a row of 0 is free. */
  private readonly slots: Int32Array;

  constructor(bytes: Buffer) {
    const count = bytes.length / 4;
    let size = 1;
    while (size < count * 3) size *= 2;
    this.mask = size - 1;
    this.slots = new Int32Array(size * 2);
    for (let row = 0; row < count; row++) {
      const feature = bytes.readInt32LE(row * 4);
      let at = feature & this.mask;
      while (this.slots[at * 2 + 1] !== 0) at = (at + 1) & this.mask;
      this.slots[at * 2] = feature;
      this.slots[at * 2 + 1] = row + 1;
    }
  }

  /** Adds up the weights of those of the features, from `from` to before `to`, that have a row. */
  sum(features: readonly number[], from: number, to: number, weights: Int8Array, scores: Int32Array): void {
    const { slots, mask } = this;
    const width = scores.length;
    const count = to - from;
    for (let f = 0; f < count; f++) sought[f] = features[from + f]!;
    for (let f = 0; f < count; f++) fetched[f] = slots[(sought[f]! & mask) * 2 + 1]!;
    let hits = 0;
    for (let f = 0; f < count; f++) {
      let row = fetched[f]!;
      if (row === 0) continue;
      const feature = sought[f]!;
      let at = feature & mask;
      while (row !== 0 && slots[at * 2] !== feature) {
        at = (at + 1) & mask;
        row = slots[at * 2 + 1]!;
      }
      if (row !== 0) bases[hits++] = (row - 1) * width;
    }
    for (let hit = 0; hit < hits; hit++) firsts[hit] = weights[bases[hit]!]!;
    for (let hit = 0; hit < hits; hit++) {
      const base = bases[hit]!;
      scores[0]! += firsts[hit]!;
      for (let label = 1; label < width; label++) scores[label]! += weights[base + label]!;
    }
  }
}

export function thawClassifier(frozen: FrozenClassifier): Classifier {
  const rows = new RowTable(Buffer.from(frozen.features, 'base64'));
  const weights = new Int8Array(Buffer.from(frozen.weights, 'base64'));
  const sums = new Int32Array(frozen.labels.length);
  return {
    labels: frozen.labels,
    judge(features) {
      sums.fill(0);
      for (let from = 0; from < features.length; from += TOGETHER) {
        rows.sum(features, from, Math.min(from + TOGETHER, features.length), weights, sums);
      }
      const scores = new Float64Array(sums.length);
      for (let label = 0; label < scores.length; label++) scores[label] = sums[label]! * frozen.scale;
      return softmax(scores);
    },
  };
}
