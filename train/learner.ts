// Learns the weights of a linear model: averaged perceptron on hashed features.
// Does not know what the features mean; tagger, parser and name spans bring theirs.
import { featureKey, type Scorer, SparseScorer, type Weights } from '../src/language/perceptron.js';

/** A small generator of pseudo-random numbers with a seed: training gives the same bytes every time. */
export class Dice {
  constructor(private state: number) {}
  /** A number in [0, 1). */
  roll(): number {
    this.state = (Math.imul(this.state, 1664525) + 1013904223) >>> 0;
    return this.state / 4294967296;
  }
  /** Puts a list in another order, in place. */
  shuffle(list: number[]): void {
    for (let i = list.length - 1; i > 0; i--) {
      const j = Math.floor(this.roll() * (i + 1));
      const held = list[i]!;
      list[i] = list[j]!;
      list[j] = held;
    }
  }
}

/** Size of a weight of 1 in the file, in corrections: finer steps change no figure on EWT dev. */
export const WEIGHT_UNIT = 0.3;

const grow = <T extends Int32Array | Float64Array | Float32Array | Uint8Array | Uint32Array>(
  old: T,
  size: number,
): T => {
  const made = new (old.constructor as new (size: number) => T)(size);
  made.set(old as never);
  return made;
};

/** A weight as cells of one byte: what one cannot hold goes into further cells of the same class. */
function pushCells(cells: [label: number, weight: number][], label: number, weight: number): void {
  for (let rest = weight; rest !== 0; ) {
    const part = Math.max(-127, Math.min(127, rest));
    cells.push([label, part]);
    rest -= part;
  }
}

/** Weights of a model that has learned nothing. */
export const noWeights = (classes: number): Weights => ({
  classes,
  keys: new Uint32Array(0),
  starts: new Uint32Array(1),
  cellClasses: new Uint8Array(0),
  cellWeights: new Int8Array(0),
});

/**
 * The mean of the weights of models that learned the same in another order: what they agree on stays, what chance gave one of them shrinks.
 * @param least smaller weights are dropped
 */
export function meanWeights(models: readonly Weights[], least: number): Weights {
  const sums = new Map<number, Map<number, number>>();
  for (const { keys, starts, cellClasses, cellWeights } of models) {
    keys.forEach((key, k) => {
      const cells = sums.get(key) ?? new Map<number, number>();
      sums.set(key, cells);
      for (let i = starts[k]!; i < starts[k + 1]!; i++) {
        const label = cellClasses[i]!;
        cells.set(label, (cells.get(label) ?? 0) + cellWeights[i]!);
      }
    });
  }
  const kept: number[] = [];
  const starts = [0];
  const cells: [label: number, weight: number][] = [];
  for (const key of [...sums.keys()].sort((a, b) => a - b)) {
    for (const [label, sum] of [...sums.get(key)!].sort((a, b) => a[0] - b[0])) {
      const weight = Math.round(sum / models.length);
      if (Math.abs(weight) >= least) pushCells(cells, label, weight);
    }
    if (cells.length === starts.at(-1)) continue;
    kept.push(key);
    starts.push(cells.length);
  }
  return {
    classes: models[0]!.classes,
    keys: Uint32Array.from(kept),
    starts: Uint32Array.from(starts),
    cellClasses: Uint8Array.from(cells, ([label]) => label),
    cellWeights: Int8Array.from(cells, ([, weight]) => weight),
  };
}

export class Learner {
  readonly scores: Float64Array;
  /** Decisions so far: the denominator of the average. */
  private time = 0;
  private keys = new Uint32Array(1 << 18);
  private rows = new Int32Array(1 << 18).fill(-1);
  private rowCount = 0;
  private rowHeads = new Int32Array(1 << 16).fill(-1);
  private cellCount = 0;
  private cellNext = new Int32Array(1 << 18);
  private cellClass = new Uint8Array(1 << 18);
  private cellWeight = new Float64Array(1 << 18);
  private cellTotal = new Float64Array(1 << 18);
  private cellTime = new Float64Array(1 << 18);
  /** How often a feature asked for its first weight, by a hash of 24 bits. */
  private readonly asked = new Uint8Array(1 << 24);

  /** A feature gets weights only once it has been part of more than `minUpdates` corrections: rare ones only fill the file. */
  constructor(
    readonly classes: number,
    private readonly minUpdates: number,
  ) {
    this.scores = new Float64Array(classes);
  }

  private find(key: number): number {
    const mask = this.keys.length - 1;
    let slot = (Math.imul(key, 0x9e3779b1) >>> 5) & mask;
    for (;;) {
      const row = this.rows[slot]!;
      if (row < 0 || this.keys[slot] === key) return row;
      slot = (slot + 1) & mask;
    }
  }

  private add(key: number): number {
    if (this.rowCount * 2 > this.keys.length) this.rehash();
    const mask = this.keys.length - 1;
    let slot = (Math.imul(key, 0x9e3779b1) >>> 5) & mask;
    while (this.rows[slot]! >= 0) slot = (slot + 1) & mask;
    if (this.rowCount === this.rowHeads.length) {
      const heads = new Int32Array(this.rowCount * 2).fill(-1);
      heads.set(this.rowHeads);
      this.rowHeads = heads;
    }
    this.keys[slot] = key;
    this.rows[slot] = this.rowCount;
    return this.rowCount++;
  }

  private rehash(): void {
    const { keys, rows } = this;
    this.keys = new Uint32Array(keys.length * 2);
    this.rows = new Int32Array(keys.length * 2).fill(-1);
    const mask = this.keys.length - 1;
    for (let old = 0; old < keys.length; old++) {
      if (rows[old]! < 0) continue;
      let slot = (Math.imul(keys[old]!, 0x9e3779b1) >>> 5) & mask;
      while (this.rows[slot]! >= 0) slot = (slot + 1) & mask;
      this.keys[slot] = keys[old]!;
      this.rows[slot] = rows[old]!;
    }
  }

  score(features: Uint32Array, count: number): Float64Array {
    const { scores } = this;
    scores.fill(0);
    for (let f = 0; f < count; f++) {
      const row = this.find(featureKey(features[f]!));
      if (row < 0) continue;
      for (let cell = this.rowHeads[row]!; cell >= 0; cell = this.cellNext[cell]!) {
        scores[this.cellClass[cell]!]! += this.cellWeight[cell]!;
      }
    }
    return scores;
  }

  /** A decision was made: the average goes one step on. */
  tick(): void {
    this.time++;
  }

  /** Raises the weights of `good` and lowers those of `bad` for these features. */
  update(features: Uint32Array, count: number, good: number, bad: number, step = 1): void {
    for (let f = 0; f < count; f++) {
      const key = featureKey(features[f]!);
      let row = this.find(key);
      if (row < 0) {
        const place = Math.imul(key, 0x2545f491) >>> 8;
        const asked = this.asked[place]!;
        if (asked < this.minUpdates) {
          this.asked[place] = asked + 1;
          continue;
        }
        row = this.add(key);
      }
      this.bump(row, good, step);
      this.bump(row, bad, -step);
    }
  }

  private bump(row: number, label: number, change: number): void {
    let cell = this.rowHeads[row]!;
    while (cell >= 0 && this.cellClass[cell] !== label) cell = this.cellNext[cell]!;
    if (cell < 0) {
      if (this.cellCount === this.cellNext.length) {
        const size = this.cellCount * 2;
        this.cellNext = grow(this.cellNext, size);
        this.cellClass = grow(this.cellClass, size);
        this.cellWeight = grow(this.cellWeight, size);
        this.cellTotal = grow(this.cellTotal, size);
        this.cellTime = grow(this.cellTime, size);
      }
      cell = this.cellCount++;
      this.cellClass[cell] = label;
      this.cellTime[cell] = this.time;
      this.cellNext[cell] = this.rowHeads[row]!;
      this.rowHeads[row] = cell;
    }
    this.cellTotal[cell]! += (this.time - this.cellTime[cell]!) * this.cellWeight[cell]!;
    this.cellTime[cell] = this.time;
    this.cellWeight[cell]! += change;
  }

  /** The model as it will be used: averaged, whole numbers. */
  averaged(): Scorer {
    return new SparseScorer(this.weights(1));
  }

  /**
   * The averaged weights as integers of one byte, features in rising order.
   * @param least smaller weights are dropped: they decide little and fill the file
   */
  weights(least: number): Weights {
    const average = (cell: number): number =>
      (this.cellTotal[cell]! + (this.time - this.cellTime[cell]!) * this.cellWeight[cell]!) / Math.max(1, this.time);
    const slots = Array.from(this.keys.keys()).filter(slot => this.rows[slot]! >= 0);
    slots.sort((a, b) => this.keys[a]! - this.keys[b]!);
    const keys: number[] = [];
    const starts: number[] = [0];
    const cellClasses: number[] = [];
    const cellWeights: number[] = [];
    for (const slot of slots) {
      const cells: [number, number][] = [];
      for (let cell = this.rowHeads[this.rows[slot]!]!; cell >= 0; cell = this.cellNext[cell]!) {
        const weight = Math.round(average(cell) / WEIGHT_UNIT);
        if (Math.abs(weight) >= least) pushCells(cells, this.cellClass[cell]!, weight);
      }
      if (cells.length === 0) continue;
      cells.sort((a, b) => a[0] - b[0] || Math.abs(b[1]) - Math.abs(a[1]));
      keys.push(this.keys[slot]!);
      for (const [label, weight] of cells) {
        cellClasses.push(label);
        cellWeights.push(weight);
      }
      starts.push(cellClasses.length);
    }
    return {
      classes: this.classes,
      keys: Uint32Array.from(keys),
      starts: Uint32Array.from(starts),
      cellClasses: Uint8Array.from(cellClasses),
      cellWeights: Int8Array.from(cellWeights),
    };
  }
}
