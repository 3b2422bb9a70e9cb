// Learns the name-span model from documents whose names are known.
// Does not read them; name-sources.ts does.
import { findWordHabits, MAX_NAME_FEATURES, nameFeatures, nameRows } from '../src/language/name-features.js';
import { bestNameLabel, labelNames, NAME_LABELS, namesIn, OUTSIDE } from '../src/language/name-spans.js';
import type { Scorer } from '../src/language/perceptron.js';
import { Dice, Learner } from './learner.js';
import type { NamedDocument } from './name-sources.js';

export function trainNames(documents: readonly NamedDocument[], epochs: number, minUpdates: number): Learner {
  const learner = new Learner(NAME_LABELS, minUpdates);
  const features = new Uint32Array(MAX_NAME_FEATURES);
  const samples = documents.flatMap(document => {
    const habits = findWordHabits(document.sentences);
    return document.sentences.map(({ tokens, labels }) => ({ rows: nameRows(tokens, habits), labels }));
  });
  const order = samples.map((_, i) => i);
  const dice = new Dice(31);
  for (let epoch = 0; epoch < epochs; epoch++) {
    dice.shuffle(order);
    for (const index of order) {
      const { rows, labels } = samples[index]!;
      let last = OUTSIDE;
      let previous = OUTSIDE;
      for (let i = 0; i < labels.length; i++) {
        const count = nameFeatures(rows, i, last, previous, features);
        const scores = learner.score(features, count);
        const label = bestNameLabel(scores, last, i === labels.length - 1);
        learner.tick();
        if (label !== labels[i]) learner.update(features, count, labels[i]!, label);
        previous = last;
        last = label;
      }
    }
  }
  return learner;
}

/** Counts of exact spans of people, organisations and places: proposed, gold, right, and right with the kind. */
export interface NameCounts {
  proposed: number;
  gold: number;
  spans: number;
  typed: number;
}

export function countNames(documents: readonly NamedDocument[], scorer: Scorer): NameCounts {
  const counts: NameCounts = { proposed: 0, gold: 0, spans: 0, typed: 0 };
  const measured = (run: { kind: number }): boolean => run.kind < 3;
  for (const document of documents) {
    const habits = findWordHabits(document.sentences);
    for (const { tokens, labels } of document.sentences) {
      const gold = namesIn(labels).filter(measured);
      const proposed = namesIn(labelNames(tokens, habits, scorer).labels).filter(measured);
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
