// Trains the small softmax of events: AdaGrad over features as numbers, frozen to bytes; the same bytes every time.
// Does not know what features mean; train/events.ts brings them.
import { type FrozenClassifier, softmax } from '../src/read/events/classifier.js';
import { isWordFeature } from '../src/read/events/feature-list.js';
import { Dice } from './learner.js';

export interface Example {
  features: number[];
  label: string;
  /** The frame of the lists and how much of it was met, for evaluation: `frame:AID:strong`. */
  frame?: string;
  /** How much the example counts. */
  weight?: number;
}

export interface SoftmaxOptions {
  epochs: number;
  rate: number;
  /** Pull of every weight towards zero at each update. */
  decay: number;
  /** Features rarer than this are left out. */
  leastCount: number;
  /** Share of passes in which features of single words are left out, so that the others learn to do without. */
  dropShare: number;
  seed: number;
  /** Runs with seeds of their own whose weights are averaged: what one order of the examples got by chance evens out. */
  runs?: number;
}

/** Features that weigh less than this in every label are left out of the file. */
const LEAST_WEIGHT = 0.03;

export function trainSoftmax(
  examples: readonly Example[],
  labels: readonly string[],
  options: SoftmaxOptions,
): FrozenClassifier {
  const counts = new Map<number, number>();
  for (const example of examples)
    for (const feature of example.features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const index = new Map<number, number>();
  const dropped: boolean[] = [];
  for (const [feature, count] of counts) {
    if (count < options.leastCount) continue;
    index.set(feature, index.size);
    dropped.push(isWordFeature(feature));
  }
  const width = labels.length;
  const mean = new Float64Array(index.size * width);
  const rows = examples.map(example =>
    Int32Array.from([...new Set(example.features)].map(feature => index.get(feature) ?? -1).filter(row => row >= 0)),
  );
  const wanted = examples.map(example => labels.indexOf(example.label));
  const runs = options.runs ?? 1;
  for (let run = 0; run < runs; run++) {
    const weights = new Float64Array(index.size * width);
    descend(rows, wanted, examples, dropped, weights, width, { ...options, seed: options.seed + run });
    for (let i = 0; i < mean.length; i++) mean[i]! += weights[i]! / runs;
  }
  return freeze(index, mean, labels);
}

/** One run over the examples: AdaGrad, in place. */
function descend(
  rows: readonly Int32Array[],
  wanted: readonly number[],
  examples: readonly Example[],
  dropped: readonly boolean[],
  weights: Float64Array,
  width: number,
  options: SoftmaxOptions,
): void {
  const squares = new Float64Array(weights.length).fill(1e-6);
  const dice = new Dice(options.seed);
  const order = examples.map((_, i) => i);
  const scores = new Float64Array(width);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    dice.shuffle(order);
    for (const at of order) {
      const drop = dice.roll() < options.dropShare;
      const used = drop ? rows[at]!.filter(row => !dropped[row]) : rows[at]!;
      scores.fill(0);
      for (const row of used) for (let l = 0; l < width; l++) scores[l]! += weights[row * width + l]!;
      softmax(scores);
      const weight = examples[at]!.weight ?? 1;
      for (let l = 0; l < width; l++) {
        const slope = weight * (scores[l]! - (l === wanted[at] ? 1 : 0));
        if (Math.abs(slope) < 1e-4) continue;
        for (const row of used) {
          const cell = row * width + l;
          const full = slope + options.decay * weights[cell]!;
          squares[cell]! += full * full;
          weights[cell]! -= (options.rate * full) / Math.sqrt(squares[cell]!);
        }
      }
    }
  }
}

function freeze(
  index: ReadonlyMap<number, number>,
  weights: Float64Array,
  labels: readonly string[],
): FrozenClassifier {
  const width = labels.length;
  let most = 0;
  for (const weight of weights) most = Math.max(most, Math.abs(weight));
  const scale = most / 127 || 1;
  const kept = new Map<number, Int8Array>();
  for (const [feature, row] of index) {
    const cells = weights.subarray(row * width, (row + 1) * width);
    if (!cells.some(cell => Math.abs(cell) >= LEAST_WEIGHT)) continue;
    if (!kept.has(feature))
      kept.set(
        feature,
        Int8Array.from(cells, cell => Math.max(-127, Math.min(127, Math.round(cell / scale)))),
      );
  }
  const hashes = [...kept.keys()].sort((a, b) => a - b);
  const features = Buffer.alloc(hashes.length * 4);
  const bytes = Buffer.alloc(hashes.length * width);
  hashes.forEach((hash, i) => {
    features.writeUInt32LE(hash, i * 4);
    bytes.set(new Uint8Array(kept.get(hash)!.buffer), i * width);
  });
  return { labels: [...labels], features: features.toString('base64'), weights: bytes.toString('base64'), scale };
}
