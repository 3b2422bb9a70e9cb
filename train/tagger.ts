// Learns the tagger and its lexicon from trees.
// Does not write files; main.ts does.
import { best } from '../src/language/perceptron.js';
import { MAX_TAG_FEATURES, rowsFor, type TagLexicon, tagFeatures, tagWords } from '../src/language/tagger.js';
import { PAD, WordRows } from '../src/language/words.js';
import type { Tree } from './conllu.js';
import { Dice, Learner } from './learner.js';

export interface TrainedTagger {
  lexicon: TagLexicon;
  learner: Learner;
}

/** A word seen at least so often and always with one label keeps it: it needs no decision. */
const FIXED_COUNT = 40;
const FIXED_SHARE = 0.995;
/** Words seen less often than this have no habit: three sightings do not show one. */
const HABIT_COUNT = 3;
const HABIT_SHARE = 0.03;

export const labelOf = (tree: Tree, i: number): string => `${tree.upos[i]}|${tree.xpos[i]}`;

function countInto(counts: Map<number, Map<number, number>>, word: number, label: number): void {
  let labels = counts.get(word);
  if (labels === undefined) {
    labels = new Map();
    counts.set(word, labels);
  }
  labels.set(label, (labels.get(label) ?? 0) + 1);
}

export function buildLexicon(trees: readonly Tree[]): TagLexicon {
  const labels = [...new Set(trees.flatMap(tree => tree.forms.map((_, i) => labelOf(tree, i))))].sort();
  const numbers = new Map(labels.map((label, i) => [label, i]));
  const byForm = new Map<number, Map<number, number>>();
  const byLower = new Map<number, Map<number, number>>();
  for (const tree of trees) {
    const rows = new WordRows(tree.forms);
    for (let i = 0; i < rows.count; i++) {
      const label = numbers.get(labelOf(tree, i))!;
      countInto(byForm, rows.form[i + PAD]!, label);
      countInto(byLower, rows.lower[i + PAD]!, label);
    }
  }
  const fixed = new Map<number, number>();
  for (const [word, seen] of byForm) {
    const total = [...seen.values()].reduce((a, b) => a + b, 0);
    const [label, count] = [...seen].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]!;
    if (total >= FIXED_COUNT && count / total >= FIXED_SHARE) fixed.set(word, label);
  }
  const classes = new Map<number, string>();
  for (const [word, seen] of byLower) {
    const total = [...seen.values()].reduce((a, b) => a + b, 0);
    if (total < HABIT_COUNT) continue;
    const usual = [...seen].filter(([, count]) => count / total > HABIT_SHARE).map(([label]) => labels[label]!);
    classes.set(word, usual.sort().join(' '));
  }
  const numbered = new Map([...new Set(classes.values())].sort().map((name, i) => [name, i + 1]));
  const habits = new Map([...classes].map(([word, name]) => [word, numbered.get(name)!]));
  return { labels, fixed, habits };
}

export function trainTagger(trees: readonly Tree[], epochs: number, minUpdates: number): TrainedTagger {
  const lexicon = buildLexicon(trees);
  const learner = new Learner(lexicon.labels.length, minUpdates);
  const numbers = new Map(lexicon.labels.map((label, i) => [label, i]));
  const gold = trees.map(tree => Int32Array.from(tree.forms, (_, i) => numbers.get(labelOf(tree, i))!));
  const features = new Uint32Array(MAX_TAG_FEATURES);
  const order = trees.map((_, i) => i);
  const dice = new Dice(7);
  for (let epoch = 0; epoch < epochs; epoch++) {
    dice.shuffle(order);
    for (const t of order) {
      const rows = rowsFor(trees[t]!.forms, lexicon.habits);
      let last = -1;
      let previous = -2;
      for (let i = 0; i < rows.count; i++) {
        let label = lexicon.fixed.get(rows.form[i + PAD]!);
        if (label === undefined) {
          const count = tagFeatures(rows, i, last, previous, features);
          label = best(learner.score(features, count));
          learner.tick();
          if (label !== gold[t]![i]) learner.update(features, count, gold[t]![i]!, label);
        }
        previous = last;
        last = label;
      }
    }
  }
  return { lexicon, learner };
}

/** Tags every tree with a tagger that did not learn from it, so that the parser learns from tags as wrong as those it will meet. */
export function jackknifeTags(
  trees: readonly Tree[],
  folds: number,
  epochs: number,
  labels: readonly string[],
): Int32Array[] {
  const numbers = new Map(labels.map((label, i) => [label, i]));
  const out: Int32Array[] = new Array(trees.length);
  // Folds are runs of whole documents' sentences, so that no fold learns from the neighbours of what it tags.
  const foldOf = (t: number): number => Math.floor((t * folds * 4) / trees.length) % folds;
  for (let fold = 0; fold < folds; fold++) {
    const { lexicon, learner } = trainTagger(
      trees.filter((_, t) => foldOf(t) !== fold),
      epochs,
      1,
    );
    const averaged = learner.averaged();
    trees.forEach((tree, t) => {
      if (foldOf(t) !== fold) return;
      const rows = rowsFor(tree.forms, lexicon.habits);
      out[t] = tagWords(rows, lexicon, averaged).map(label => numbers.get(lexicon.labels[label]!)!);
    });
  }
  return out;
}
