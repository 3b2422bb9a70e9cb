// The linear models behind tagger, parser and name spans: hashed features in, one score for each class out.
// Does not learn; train/learner.ts does. Weights are small integers, so scores are exact and the same on every machine.

/** Mixes a template number and up to three values into one 32-bit feature. */
export function mix(template: number, a: number, b = 0, c = 0): number {
  let h = mixStart(template) ^ Math.imul(a, 0x85ebca6b);
  h ^= h >>> 15;
  h = Math.imul(h ^ Math.imul(b, 0xc2b2ae35), 0x27d4eb2f);
  h ^= h >>> 13;
  h = Math.imul(h ^ Math.imul(c, 0x165667b1), 0x9e3779b1);
  return (h ^ (h >>> 16)) >>> 0;
}

/** Values a template has at most. */
export const MOST_VALUES = 3;

/** What `mix` makes of the number of a template alone. */
export const mixStart = (template: number): number => Math.imul(template + 1, 0x9e3779b1);

/**
 * `mix` of many templates in one loop: the start of template `t` is `starts[t]`, its values lie at the three places of `values` that
 * `places` gives from `3 * t` on. Puts the features into `out`, from `from` on.
 */
export function mixAll(
  starts: Int32Array,
  places: Uint8Array,
  values: Int32Array,
  out: Uint32Array,
  from: number,
): void {
  let at = 0;
  for (let t = 0; t < starts.length; t++) {
    let h = starts[t]! ^ Math.imul(values[places[at]!]!, 0x85ebca6b);
    h ^= h >>> 15;
    h = Math.imul(h ^ Math.imul(values[places[at + 1]!]!, 0xc2b2ae35), 0x27d4eb2f);
    h ^= h >>> 13;
    h = Math.imul(h ^ Math.imul(values[places[at + 2]!]!, 0x165667b1), 0x9e3779b1);
    out[from + t] = h ^ (h >>> 16);
    at += MOST_VALUES;
  }
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

/** Bits of a table's places: at least so many places a feature. */
const placeBits = (count: number, placesEach: number): number => {
  let bits = 10;
  while (2 ** bits < count * placesEach) bits++;
  return bits;
};

/**
 * Where each of the rising keys lies in a table whose place is the feature's highest bits: in the order of the keys, each at its place or
 * the next free one. Filling such a table writes from front to back, which takes a fifth of the time of a scattered one.
 * A few places more than 2^bits let the last keys move on, and one stays free. `shift` makes a place of a feature.
 */
function layOut(keys: Uint32Array, placesEach: number): { shift: number; size: number; places: Uint32Array } {
  const bits = placeBits(keys.length, placesEach);
  const keyShift = FEATURE_BITS - bits;
  const places = new Uint32Array(keys.length);
  let free = 0;
  for (let index = 0; index < keys.length; index++) {
    const home = keys[index]! >>> keyShift;
    const place = Math.max(home, free);
    places[index] = place;
    free = place + 1;
  }
  return { shift: 32 - bits, size: Math.max(2 ** bits, free) + 1, places };
}

/** More features than any list of templates gives at once. */
const MOST_FEATURES = 128;
/**
 * What the first places hold, fetched for all features before the first is looked at, and likewise the first cells of all features found:
 * nothing in such a loop waits for memory, so the processor fetches many places at once, and the more the shorter the loop is: hence four
 * in a row (behind the last feature old ones, in vain) and one shift. Measured: both took a quarter off tagging and parsing.
 */
const fetched = new Int32Array(MOST_FEATURES);
/** Where the cells of the features found lie. */
const found = new Int32Array(MOST_FEATURES);

/** Places a feature in the table of many classes: with three most look-ups end at once, found or not. */
const SPARSE_PLACES = 3;

/** Scores of many classes; each feature touches only the classes it has weights for. */
export class SparseScorer {
  readonly scores: Int32Array;
  private readonly shift: number;
  /** Pairs of key + 1 (0 is free) and where the feature's cells lie: their beginning, and their number in the low byte. */
  private readonly slots: Int32Array;
  /** Class in the low byte, weight above it. */
  private readonly cells: Int16Array;

  constructor(weights: Weights) {
    const { keys, starts, cellClasses, cellWeights } = weights;
    const { shift, size, places } = layOut(keys, SPARSE_PLACES);
    const slots = new Int32Array(size * 2);
    for (let index = 0; index < keys.length; index++) {
      const at = places[index]! * 2;
      const start = starts[index]!;
      slots[at] = keys[index]! + 1;
      slots[at + 1] = (start << 8) | (starts[index + 1]! - start);
    }
    // One more than there are: whoever has read the last cell of a feature looks at the next.
    const cells = new Int16Array(cellClasses.length + 1);
    for (let i = 0; i < cellClasses.length; i++) cells[i] = (cellWeights[i]! << 8) | cellClasses[i]!;
    this.shift = shift;
    this.slots = slots;
    this.cells = cells;
    this.scores = new Int32Array(weights.classes);
  }

  /** Sums the first `count` features into `scores`. */
  score(features: Uint32Array, count: number): Int32Array {
    const { scores, cells } = this;
    scores.fill(0);
    const hits = this.find(features, count);
    for (let hit = 0; hit < hits; hit++) {
      const place = found[hit]!;
      const start = place >>> 8;
      const end = start + (place & 255);
      let value = fetched[hit]!;
      for (let cell = start; cell < end; ) {
        scores[value & 255]! += value >> 8;
        value = cells[++cell]!;
      }
    }
    return scores;
  }

  /** Puts where the cells of the known among the features lie into `found`, their first cells into `fetched`; returns how many. */
  private find(features: Uint32Array, count: number): number {
    const { slots, cells, shift } = this;
    for (let f = 0; f < count; f += 4) {
      fetched[f] = slots[(features[f]! >>> shift) * 2]!;
      fetched[f + 1] = slots[(features[f + 1]! >>> shift) * 2]!;
      fetched[f + 2] = slots[(features[f + 2]! >>> shift) * 2]!;
      fetched[f + 3] = slots[(features[f + 3]! >>> shift) * 2]!;
    }
    let hits = 0;
    for (let f = 0; f < count; f++) {
      let stored = fetched[f]!;
      if (stored === 0) continue;
      const sought = featureKey(features[f]!) + 1;
      let at = (features[f]! >>> shift) * 2;
      while (stored !== sought && stored !== 0) {
        at += 2;
        stored = slots[at]!;
      }
      if (stored !== 0) found[hits++] = slots[at + 1]!;
    }
    for (let hit = 0; hit < hits; hit++) fetched[hit] = cells[found[hit]! >>> 8]!;
    return hits;
  }
}

/** Largest weight kept beside a feature; larger ones are rare and decide no less when cut. */
const MOST = 127;
const byte = (sum: number): number => Math.max(-MOST, Math.min(MOST, sum)) & 255;
/** A byte that tells neighbours in the table apart, never 0: keys that lie near each other differ by less than 255. */
const fingerprint = (key: number): number => (key % 255) + 1;

/** Places a feature in the table of three classes. Another number gives other chance matches of fingerprints, and now and then another tree. */
const TRIPLE_PLACES = 1.5;

/** Scores of three classes, the weights packed beside the feature's fingerprint: one look into memory a feature. */
export class TripleScorer {
  readonly scores = new Int32Array(3);
  private readonly shift: number;
  /** Fingerprint and three weights, a byte each; 0 is free. */
  private readonly slots: Int32Array;

  constructor(weights: Weights) {
    const { keys, starts, cellClasses, cellWeights } = weights;
    const { shift, size, places } = layOut(keys, TRIPLE_PLACES);
    const slots = new Int32Array(size);
    for (let index = 0; index < keys.length; index++) {
      let a = 0;
      let b = 0;
      let c = 0;
      const end = starts[index + 1]!;
      for (let cell = starts[index]!; cell < end; cell++) {
        const label = cellClasses[cell]!;
        const weight = cellWeights[cell]!;
        if (label === 0) a += weight;
        else if (label === 1) b += weight;
        else c += weight;
      }
      slots[places[index]!] = (fingerprint(keys[index]!) << 24) | (byte(c) << 16) | (byte(b) << 8) | byte(a);
    }
    this.shift = shift;
    this.slots = slots;
  }

  score(features: Uint32Array, count: number): Int32Array {
    const { slots, shift, scores } = this;
    let a = 0;
    let b = 0;
    let c = 0;
    for (let f = 0; f < count; f += 4) {
      fetched[f] = slots[features[f]! >>> shift]!;
      fetched[f + 1] = slots[features[f + 1]! >>> shift]!;
      fetched[f + 2] = slots[features[f + 2]! >>> shift]!;
      fetched[f + 3] = slots[features[f + 3]! >>> shift]!;
    }
    for (let f = 0; f < count; f++) {
      let packed = fetched[f]!;
      if (packed === 0) continue;
      const sign = fingerprint(featureKey(features[f]!));
      let slot = features[f]! >>> shift;
      while (packed !== 0 && packed >>> 24 !== sign) packed = slots[++slot]!;
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
