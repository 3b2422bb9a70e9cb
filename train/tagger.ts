// Learns the tagger and its lexicon from trees.
// Does not write files; main.ts does.
import { best, hashString } from '../src/language/perceptron.js';
import {
  ClauseState,
  MAX_TAG_FEATURES,
  rowsFor,
  type TagLexicon,
  tagFeatures,
  tagWords,
  verbLabelsOf,
} from '../src/language/tagger.js';
import { PAD, WordRows } from '../src/language/words.js';
import type { Tree } from './conllu.js';
import { Dice, Learner } from './learner.js';
import type { BoundSentence } from './tag-bounds.js';

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

/** What a tagger learns from besides trees: sentences in which some words are bound to some labels, and how often to take each. */
export interface BoundSentences {
  sentences: readonly BoundSentence[];
  copies: number;
}

/** Share of the words that are learned from as if their spelling was never seen: what the senses and the neighbours say must do. */
const UNSEEN = 0.1;

interface Sample {
  forms: readonly string[];
  /** For each word the labels it may have; null where any may stand. */
  allowed: readonly (Uint8Array | null)[];
}

/** The labels, one byte each, of which a pattern holds; null where it is of none that the trees know. */
function labelSets(labels: readonly string[]): (pattern: RegExp | null) => Uint8Array | null {
  const sets = new Map<string, Uint8Array | null>();
  return pattern => {
    if (pattern === null) return null;
    let found = sets.get(pattern.source);
    if (found === undefined) {
      const set = Uint8Array.from(labels, label => (pattern.test(label) ? 1 : 0));
      found = set.includes(1) ? set : null;
      sets.set(pattern.source, found);
    }
    return found;
  };
}

/** The best of the labels that are allowed. */
function bestOf(scores: Float64Array, allowed: Uint8Array): number {
  let top = -1;
  for (let c = 0; c < scores.length; c++) if (allowed[c] === 1 && (top < 0 || scores[c]! > scores[top]!)) top = c;
  return top;
}

/** Makes some words such as no tree has: their endings, shapes and senses stay. */
function hideSome(rows: WordRows, dice: Dice, share: number): void {
  for (let i = 0; i < rows.count; i++) {
    if (dice.roll() >= share) continue;
    const unseen = hashString(`unseen ${Math.floor(dice.roll() * 1e9)}`);
    for (const row of [rows.form, rows.lower, rows.head3, rows.end4, rows.end5]) row[i + PAD] = unseen;
    rows.habit[i + PAD] = 0;
  }
}

export function trainTagger(
  trees: readonly Tree[],
  epochs: number,
  minUpdates: number,
  own: readonly BoundSentences[] = [],
  seed = 7,
): TrainedTagger {
  const lexicon = buildLexicon(trees);
  const learner = new Learner(lexicon.labels.length, minUpdates);
  const numbers = new Map(lexicon.labels.map((label, i) => [label, i]));
  const only = lexicon.labels.map((_, label) => Uint8Array.from(lexicon.labels, (_, c) => (c === label ? 1 : 0)));
  const setOf = labelSets(lexicon.labels);
  const samples: Sample[] = trees.map(tree => ({
    forms: tree.forms,
    allowed: tree.forms.map((_, i) => only[numbers.get(labelOf(tree, i))!]!),
  }));
  const order = samples.map((_, i) => i);
  for (const { sentences, copies } of own) {
    for (const { forms, allowed } of sentences) {
      for (let copy = 0; copy < copies; copy++) order.push(samples.length);
      samples.push({ forms, allowed: allowed.map(setOf) });
    }
  }
  const { finite } = verbLabelsOf(lexicon);
  const features = new Uint32Array(MAX_TAG_FEATURES);
  const dice = new Dice(seed);
  // What was read without an error rests for a turn: it has little left to teach, and the time goes to what has.
  const rests = new Uint8Array(samples.length);
  for (let epoch = 0; epoch < epochs; epoch++) {
    dice.shuffle(order);
    for (const s of order) {
      if (rests[s] === 1) {
        rests[s] = 0;
        continue;
      }
      rests[s] = 1;
      const { forms, allowed } = samples[s]!;
      const rows = rowsFor(forms, lexicon.habits);
      const fixed = Array.from(forms, (_, i) => lexicon.fixed.get(rows.form[i + PAD]!));
      hideSome(rows, dice, UNSEEN);
      const state = new ClauseState();
      for (let i = 0; i < rows.count; i++) {
        let label = fixed[i];
        if (label === undefined) {
          const count = tagFeatures(rows, i, state, features);
          const scores = learner.score(features, count);
          label = best(scores);
          const may = allowed[i]!;
          if (may !== null) {
            learner.tick();
            if (may[label] === 0) {
              learner.update(features, count, bestOf(scores, may), label);
              rests[s] = 0;
            }
          }
        }
        state.pass(rows, i, label, finite);
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
  own: readonly BoundSentences[] = [],
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
      own,
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
