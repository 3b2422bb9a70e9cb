// Learns the name-span model from documents whose names are known.
// Does not read them; name-sources.ts does.
import { findWordHabits, MAX_NAME_FEATURES, nameFeatures, nameRows } from '../src/language/name-features.js';
import { labelNames, NAME_LABELS, type NameModel, namesIn } from '../src/language/name-spans.js';
import { Dice, Learner, WEIGHT_UNIT } from './learner.js';
import type { NamedDocument } from './name-sources.js';

/** Sums of the steps between labels: now, and over all sentences so far for the average. */
class Steps {
  readonly steps = new Float64Array(NAME_LABELS * NAME_LABELS);
  private readonly totals = new Float64Array(NAME_LABELS * NAME_LABELS);
  private time = 0;

  change(labels: Int32Array, by: number): void {
    for (let i = 1; i < labels.length; i++) {
      const place = labels[i - 1]! * NAME_LABELS + labels[i]!;
      this.steps[place]! += by;
      this.totals[place]! += by * this.time;
    }
  }
  tick(): void {
    this.time++;
  }
  /** Averages in the unit of the weights. */
  averaged(): Int32Array {
    return Int32Array.from(this.steps, (step, i) => Math.round((step - this.totals[i]! / this.time) / WEIGHT_UNIT));
  }
}

export interface TrainedNames {
  learner: Learner;
  steps: Int32Array;
}

/** Structured perceptron: where the best row of labels is not the right one, the features of the right one gain and its own lose. */
export function trainNames(documents: readonly NamedDocument[], epochs: number, minUpdates: number): TrainedNames {
  const learner = new Learner(NAME_LABELS, minUpdates);
  const steps = new Steps();
  const features = new Uint32Array(MAX_NAME_FEATURES);
  const samples = documents.flatMap(document => {
    const habits = findWordHabits(document.sentences);
    return document.sentences.map(({ tokens, labels }) => ({ rows: nameRows(tokens, habits), gold: labels }));
  });
  const order = samples.map((_, i) => i);
  const dice = new Dice(31);
  for (let epoch = 0; epoch < epochs; epoch++) {
    dice.shuffle(order);
    for (const index of order) {
      const { rows, gold } = samples[index]!;
      const { labels } = labelNames(rows, gold.length, { scorer: learner, steps: steps.steps });
      learner.tick();
      steps.tick();
      if (labels.every((label, i) => label === gold[i])) continue;
      labels.forEach((label, i) => {
        if (label !== gold[i]) learner.update(features, nameFeatures(rows, i, features), gold[i]!, label);
      });
      steps.change(gold, 1);
      steps.change(labels, -1);
    }
  }
  return { learner, steps: steps.averaged() };
}

/** Counts of exact spans of people, organisations and places: proposed, gold, right, and right with the kind. */
export interface NameCounts {
  proposed: number;
  gold: number;
  spans: number;
  typed: number;
}

export function countNames(documents: readonly NamedDocument[], model: NameModel): NameCounts {
  const counts: NameCounts = { proposed: 0, gold: 0, spans: 0, typed: 0 };
  const measured = (run: { kind: number }): boolean => run.kind < 3;
  for (const document of documents) {
    const habits = findWordHabits(document.sentences);
    for (const { tokens, labels } of document.sentences) {
      const gold = namesIn(labels).filter(measured);
      const proposed = namesIn(labelNames(nameRows(tokens, habits), tokens.length, model).labels).filter(measured);
      counts.gold += gold.length;
      counts.proposed += proposed.length;
      for (const run of proposed) {
        const same = gold.find(other => other.from === run.from && other.to === run.to);
        if (same === undefined) continue;
        counts.spans++;
        if (same.kind === run.kind) counts.typed++;
      }
    }
  }
  return counts;
}
