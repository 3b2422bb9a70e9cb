// The linear models behind tagger, parser and name spans: hashed features in, one score for each class out.
// Does not learn; train/learner.ts does. Weights are small integers, so scores are exact and the same on every machine.

/** Mixes a template number and up to three values into one 32-bit feature. */
export function mix(template: number, a: number, b = 0, c = 0): number {
  let h = Math.imul(template + 1, 0x9e3779b1) ^ Math.imul(a, 0x85ebca6b);
  h ^= h >>> 15;
  h = Math.imul(h ^ Math.imul(b, 0xc2b2ae35), 0x27d4eb2f);
  h ^= h >>> 13;
  h = Math.imul(h ^ Math.imul(c, 0x165667b1), 0x9e3779b1);
  return (h ^ (h >>> 16)) >>> 0;
}

/** FNV-1a over UTF-16 units: the number by which a string enters features. */
export function hashString(value: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < value.length; i++) h = Math.imul(h ^ value.charCodeAt(i), 0x01000193);
  return h | 0;
}

/**
 * Width of a stored feature. Of the 32 bits only these are kept, which saves a third of the model file;
 * a feature never seen in training then meets a stored one by chance in under 1 of 300 look-ups.
 */
export const FEATURE_BITS = 27;
export const featureKey = (feature: number): number => feature >>> (32 - FEATURE_BITS);

/** Weights as they lie in a model file: features in rising order, each with its classes and weights. */
export interface Weights {
  classes: number;
  keys: Uint32Array;
  /** Where each feature's cells begin; one more than there are features. */
  starts: Uint32Array;
  cellClasses: Uint8Array;
  cellWeights: Int8Array;
}

const EMPTY = 0xffffffff;
const tableSize = (count: number): number => {
  let size = 1024;
  while (size < count * 2) size *= 2;
  return size;
};
const slotOf = (key: number, mask: number): number => (Math.imul(key, 0x9e3779b1) >>> 5) & mask;

/** Takes the free slot for a key and writes the key there. */
function freeSlot(slots: Uint32Array, mask: number, key: number): number {
  let slot = slotOf(key, mask);
  while (slots[slot * 2] !== EMPTY) slot = (slot + 1) & mask;
  slots[slot * 2] = key;
  return slot;
}

/** Scores of many classes; each feature touches only the classes it has weights for. */
export class SparseScorer {
  readonly scores: Int32Array;
  private readonly mask: number;
  /** Pairs of key and index of the feature. */
  private readonly slots: Uint32Array;
  private readonly starts: Uint32Array;
  /** Class in the low byte, weight above it. */
  private readonly cells: Int16Array;

  constructor(weights: Weights) {
    const size = tableSize(weights.keys.length);
    this.mask = size - 1;
    this.slots = new Uint32Array(size * 2).fill(EMPTY);
    this.scores = new Int32Array(weights.classes);
    this.starts = weights.starts;
    this.cells = new Int16Array(weights.cellClasses.length);
    for (let i = 0; i < this.cells.length; i++)
      this.cells[i] = (weights.cellWeights[i]! << 8) | weights.cellClasses[i]!;
    const { slots, mask } = this;
    for (let index = 0; index < weights.keys.length; index++) {
      const slot = freeSlot(slots, mask, weights.keys[index]!);
      slots[slot * 2 + 1] = index;
    }
  }

  /** Sums the first `count` features into `scores`. */
  score(features: Uint32Array, count: number): Int32Array {
    const { scores, slots, starts, cells, mask } = this;
    scores.fill(0);
    for (let f = 0; f < count; f++) {
      const key = featureKey(features[f]!);
      let slot = slotOf(key, mask);
      let found = slots[slot * 2]!;
      while (found !== key && found !== EMPTY) {
        slot = (slot + 1) & mask;
        found = slots[slot * 2]!;
      }
      if (found === EMPTY) continue;
      const index = slots[slot * 2 + 1]!;
      const end = starts[index + 1]!;
      for (let cell = starts[index]!; cell < end; cell++) {
        const value = cells[cell]!;
        scores[value & 255]! += value >> 8;
      }
    }
    return scores;
  }
}

/** Largest weight kept beside a feature; larger ones are rare and decide no less when cut. */
const MOST = 127;
const byte = (sum: number): number => Math.max(-MOST, Math.min(MOST, sum)) & 255;
/** A byte that tells features in one place of the table apart, never 0: two meet by chance in 1 of 200 look-ups of unknown features. */
const fingerprint = (key: number): number => (key % 255) + 1;

/** Scores of three classes, the weights packed beside the feature's fingerprint: one look into memory a feature. */
export class TripleScorer {
  readonly scores = new Int32Array(3);
  private readonly mask: number;
  /** Fingerprint and three weights, a byte each; 0 is free. */
  private readonly slots: Int32Array;

  constructor(weights: Weights) {
    const { keys, starts, cellClasses, cellWeights } = weights;
    const size = tableSize(keys.length);
    const mask = size - 1;
    const slots = new Int32Array(size);
    const sums = new Int32Array(3);
    for (let index = 0; index < keys.length; index++) {
      const key = keys[index]!;
      sums.fill(0);
      const end = starts[index + 1]!;
      for (let cell = starts[index]!; cell < end; cell++) sums[cellClasses[cell]!]! += cellWeights[cell]!;
      let slot = slotOf(key, mask);
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = (fingerprint(key) << 24) | (byte(sums[2]!) << 16) | (byte(sums[1]!) << 8) | byte(sums[0]!);
    }
    this.mask = mask;
    this.slots = slots;
  }

  score(features: Uint32Array, count: number): Int32Array {
    const { slots, mask, scores } = this;
    let a = 0;
    let b = 0;
    let c = 0;
    for (let f = 0; f < count; f++) {
      const key = featureKey(features[f]!);
      const sign = fingerprint(key);
      let slot = slotOf(key, mask);
      let packed = slots[slot]!;
      while (packed !== 0 && packed >>> 24 !== sign) {
        slot = (slot + 1) & mask;
        packed = slots[slot]!;
      }
      a += (packed << 24) >> 24;
      b += (packed << 16) >> 24;
      c += (packed << 8) >> 24;
    }
    scores[0] = a;
    scores[1] = b;
    scores[2] = c;
    return scores;
  }
}

/** What training and reading share: something that scores features. */
export interface Scorer {
  score(features: Uint32Array, count: number): Int32Array | Float64Array;
}

/** Class with the highest score; the lower number on a tie. */
export function best(scores: Int32Array | Float64Array): number {
  let top = 0;
  for (let c = 1; c < scores.length; c++) if (scores[c]! > scores[top]!) top = c;
  return top;
}
