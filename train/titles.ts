// Learns what headlines add to the tagger: the tagger's own scores stand, and only weights of headlines are learned beside them.
// Does not make the headlines; headlines.ts does.
import { isNounOnly } from '../src/language/abilities.js';
import { best, hashString, type Scorer, type Weights } from '../src/language/perceptron.js';
import {
  ClauseState,
  MAX_TAG_FEATURES,
  rowsFor,
  type TagLexicon,
  tagFeatures,
  verbLabelsOf,
} from '../src/language/tagger.js';
import { MAX_TITLE_FEATURES, NEVER, titleFeatures, titleRows } from '../src/language/title-tagger.js';
import { PAD, type WordRows } from '../src/language/words.js';
import type { Tree } from './conllu.js';
import { type Headline, madeHeadlines } from './headlines.js';
import { Dice, Learner, meanWeights, WEIGHT_UNIT } from './learner.js';

/** Share of the open words of a made headline that are learned from as if never seen: the tagger has seen those of the treebanks. */
const UNSEEN = 0.3;
const OPEN = /^(?:NOUN|VERB|ADJ|PROPN)\|/;

/** Labels of every word: a word without one has the best that is no verb, by the tagger alone. */
function labelsOf(headline: Headline, lexicon: TagLexicon, tagger: Scorer): Int32Array {
  const rows = rowsFor(headline.forms, lexicon.habits);
  const out = new Int32Array(rows.count);
  const features = new Uint32Array(MAX_TAG_FEATURES);
  const { finite } = verbLabelsOf(lexicon);
  const state = new ClauseState();
  for (let i = 0; i < rows.count; i++) {
    const given = headline.labels[i];
    let label = given == null ? lexicon.fixed.get(rows.form[i + PAD]!) : lexicon.labels.indexOf(given);
    if (label === undefined) {
      const scores = Array.from(tagger.score(features, tagFeatures(rows, i, state, features)));
      label = best(Float64Array.from(scores, (score, c) => (lexicon.labels[c]!.startsWith('VERB') ? -1e9 : score)));
    }
    out[i] = label;
    state.pass(rows, i, label, finite);
  }
  return out;
}

/** Makes some of the open words such as the tagger has never seen: their endings and shapes stay. */
function hideWords(rows: WordRows, gold: Int32Array, lexicon: TagLexicon, dice: Dice): void {
  for (let i = 0; i < rows.count; i++) {
    if (!OPEN.test(lexicon.labels[gold[i]!]!) || dice.roll() >= UNSEEN) continue;
    const unseen = hashString(`unseen ${Math.floor(dice.roll() * 1e9)}`);
    for (const row of [rows.form, rows.lower, rows.head3, rows.end4, rows.end5]) row[i + PAD] = unseen;
    rows.habit[i + PAD] = 0;
  }
}

/** Chosen on the titles of our corpus and on invented headlines that are not learned from. */
const SETTINGS = {
  epochs: 6,
  /** How often each headline of train/sentences is learned from. */
  ownCopies: 6,
  minUpdates: 1,
  /** One learner each, of which the mean is kept. */
  seeds: [31, 32, 33],
};

/** Weights of what the headlines made of these trees, and our own, add to a tagger. */
export function titleWeights(
  trees: readonly Tree[],
  own: readonly Headline[],
  lexicon: TagLexicon,
  tagger: Scorer,
  leastWeight: number,
): Weights {
  const labels = new Set([...lexicon.labels, null]);
  const isKnown = (headline: Headline): boolean => headline.labels.every(label => labels.has(label));
  const made = madeHeadlines(trees, new Dice(29)).filter(isKnown);
  const marked = own.filter(isKnown);
  return meanWeights(
    SETTINGS.seeds.map(seed => trainTitles(made, marked, lexicon, tagger, seed).weights(1)),
    leastWeight,
  );
}

/** @param own headlines of which every word is learned from as it stands */
function trainTitles(
  made: readonly Headline[],
  own: readonly Headline[],
  lexicon: TagLexicon,
  tagger: Scorer,
  seed: number,
): Learner {
  const learner = new Learner(lexicon.labels.length, SETTINGS.minUpdates);
  const dice = new Dice(seed);
  const { finite, verbs } = verbLabelsOf(lexicon);
  const samples = [...made, ...own];
  const gold = samples.map(sample => labelsOf(sample, lexicon, tagger));
  const order = samples.flatMap((_, k) => (k < made.length ? [k] : new Array<number>(SETTINGS.ownCopies).fill(k)));
  const features = new Uint32Array(MAX_TAG_FEATURES);
  const titled = new Uint32Array(MAX_TITLE_FEATURES);
  const scores = new Float64Array(lexicon.labels.length);
  for (let epoch = 0; epoch < SETTINGS.epochs; epoch++) {
    dice.shuffle(order);
    for (const k of order) {
      const { forms } = samples[k]!;
      const rows = rowsFor(forms, lexicon.habits);
      if (k < made.length) hideWords(rows, gold[k]!, lexicon, dice);
      const title = titleRows(rows, lexicon, tagger);
      const state = new ClauseState();
      for (let i = 0; i < rows.count; i++) {
        let label = lexicon.fixed.get(rows.form[i + PAD]!);
        if (label === undefined) {
          const count = titleFeatures(title, i, state, titled);
          const base = tagger.score(features, tagFeatures(rows, i, state, features));
          const added = learner.score(titled, count);
          for (let c = 0; c < scores.length; c++) scores[c] = base[c]! * WEIGHT_UNIT + added[c]!;
          if (isNounOnly(rows.can[i + PAD]!)) for (const c of verbs) scores[c] = NEVER;
          label = best(scores);
          learner.tick();
          if (label !== gold[k]![i]) learner.update(titled, count, gold[k]![i]!, label);
        }
        state.pass(rows, i, label, finite);
      }
    }
  }
  return learner;
}
