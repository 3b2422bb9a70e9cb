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

/** Finds a feature's row in a flat table with open places, about twice as fast as a Map; -1 where it has none. */
function thawRows(bytes: Buffer): (feature: number) => number {
  const count = bytes.length / 4;
  let size = 1;
  while (size < count * 3) size *= 2;
  const keys = new Uint32Array(size);
  const rows = new Int32Array(size).fill(-1);
  const mask = size - 1;
  for (let row = 0; row < count; row++) {
    const feature = bytes.readUInt32LE(row * 4);
    let at = feature & mask;
    while (rows[at]! >= 0) at = (at + 1) & mask;
    keys[at] = feature;
    rows[at] = row;
  }
  return feature => {
    let at = feature & mask;
    while (rows[at]! >= 0) {
      if (keys[at] === feature) return rows[at]!;
      at = (at + 1) & mask;
    }
    return -1;
  };
}

export function thawClassifier(frozen: FrozenClassifier): Classifier {
  const bytes = Buffer.from(frozen.features, 'base64');
  const rowOf = thawRows(bytes);
  const weights = new Int8Array(Buffer.from(frozen.weights, 'base64'));
  const width = frozen.labels.length;
  return {
    labels: frozen.labels,
    judge(features) {
      const scores = new Float64Array(width);
      for (const feature of features) {
        const row = rowOf(feature);
        if (row < 0) continue;
        const base = row * width;
        for (let label = 0; label < width; label++) scores[label]! += weights[base + label]!;
      }
      for (let label = 0; label < width; label++) scores[label]! *= frozen.scale;
      return softmax(scores);
    },
  };
}
