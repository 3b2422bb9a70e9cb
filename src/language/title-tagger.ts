// Words of headlines into parts of speech: what the tagger says, corrected by weights learned on headlines alone.
// Does not touch running text, which the tagger reads by itself; a headline has its own grammar: "Two held after fire guts mill".
import { isNounOnly } from './abilities.js';
import { best, type Scorer } from './perceptron.js';
import { ClauseState, MAX_TAG_FEATURES, type TagLexicon, tagFeatures, tagWords, verbLabelsOf } from './tagger.js';
import { Templates, valuesFor } from './templates.js';
import { sortOf } from './word-sorts.js';
import { PAD, type WordRows } from './words.js';

export const MAX_TITLE_FEATURES = 48;

const TITLE_VALUES = [
  'lower',
  'end3',
  'end2',
  'shape',
  'habit',
  'can',
  'verbSort',
  'last',
  'previous',
  'lowerLast',
  'lowerLast2',
  'shapeLast',
  'canLast',
  'sortLast',
  'lowerNext',
  'lowerNext2',
  'shapeNext',
  'habitNext',
  'canNext',
  'canNext2',
  'first',
  'firstNext',
  'firstNext2',
  'verbs',
  'later',
  'since',
  'left',
];
const titleValues = valuesFor(TITLE_VALUES);

const TITLE_TEMPLATES = new Templates(TITLE_VALUES, [
  '0 can',
  '1 can last',
  '2 can last verbs',
  '3 can verbs later',
  '4 can canNext verbs',
  '5 can canLast last',
  '6 can habit verbs',
  '7 can lowerNext verbs',
  '8 can lowerLast verbs',
  '9 can sortLast verbs',
  '10 can since verbs',
  '11 can left verbs',
  '12 habit verbs last',
  '13 habit canNext verbs',
  '14 habit habitNext verbs',
  '15 lower',
  '16 lower verbs',
  '17 lower last',
  '18 end3 last verbs',
  '19 end2 last canNext',
  '20 can last previous',
  '21 can lowerNext lowerNext2',
  '22 can lowerLast lowerLast2',
  '23 can shape shapeLast',
  '24 last previous verbs',
  '25 can canNext canNext2',
  '26 can shapeNext last',
  '27 can verbSort last',
  '28 verbSort verbs',
  '29 can sortLast canNext',
  '30 lowerNext last verbs',
  '31 lower lowerNext',
  '32 lowerLast lower',
  '33 can last later',
  '34 can since left',
  '35 end3',
  '36 can firstNext verbs',
  '37 can firstNext firstNext2',
  '38 can later verbs',
  '39 last firstNext verbs',
  '40 last can firstNext',
  '41 first last verbs',
  '42 first firstNext verbs',
  '43 first later verbs',
]);

/** A headline's words with what is known of them before the first is labelled. */
export interface TitleRows {
  rows: WordRows;
  /** What the tagger alone makes of each word: what stands behind a word has no other label yet. */
  first: Int32Array;
  /** Whether the clause has, further on, 1 a participle or 2 a finite verb by those labels. */
  later: Uint8Array;
}

/** No score is so low. */
export const NEVER = -1_000_000;

export function titleRows(rows: WordRows, lexicon: TagLexicon, tagger: Scorer): TitleRows {
  const { finite } = verbLabelsOf(lexicon);
  const first = tagWords(rows, lexicon, tagger);
  const later = new Uint8Array(rows.count);
  let sure = 0;
  for (let i = rows.count - 1; i >= 0; i--) {
    later[i] = sure;
    if (rows.breaks[i + PAD] === 2) sure = 0;
    if (finite.has(first[i]!)) sure = 2;
    else if (sure === 0 && lexicon.labels[first[i]!] === 'VERB|VBN') sure = 1;
  }
  return { rows, first, later };
}

const MOST_WORDS = 4;
const most = (count: number): number => (count < MOST_WORDS ? count : MOST_WORDS);

/** Features of the word at `i` of a headline; returns how many. */
export function titleFeatures(title: TitleRows, i: number, state: ClauseState, out: Uint32Array): number {
  const { rows, first, later } = title;
  const { lower, end2, end3, shape, habit, can } = rows;
  const j = i + PAD;
  // In the order of TITLE_VALUES.
  const values = titleValues;
  let v = 0;
  values[v++] = lower[j]!;
  values[v++] = end3[j]!;
  values[v++] = end2[j]!;
  values[v++] = shape[j]!;
  values[v++] = habit[j]!;
  values[v++] = can[j]!;
  values[v++] = sortOf(lower[j]!, true);
  values[v++] = state.last;
  values[v++] = state.previous;
  values[v++] = lower[j - 1]!;
  values[v++] = lower[j - 2]!;
  values[v++] = shape[j - 1]!;
  values[v++] = can[j - 1]!;
  values[v++] = sortOf(lower[j - 1]!, false);
  values[v++] = lower[j + 1]!;
  values[v++] = lower[j + 2]!;
  values[v++] = shape[j + 1]!;
  values[v++] = habit[j + 1]!;
  values[v++] = can[j + 1]!;
  values[v++] = can[j + 2]!;
  values[v++] = first[i]!;
  values[v++] = first[i + 1] ?? -1;
  values[v++] = first[i + 2] ?? -1;
  values[v++] = state.verbs;
  values[v++] = later[i]!;
  values[v++] = most(state.since);
  values[v++] = most(rows.count - 1 - i);
  return TITLE_TEMPLATES.mixInto(values, out, 0);
}

/**
 * A word that the tagger alone takes for no verb must be one by so much, in units of a weight. Of 59 words of our titles that look like
 * verbs and are none 16 are taken for verbs without it, 12 at 16 and 6 at 30; of 295 verbs 14, 17 and 19 are lost.
 */
const MARGIN = 30;

/** The label of a verb where it is better by the margin than the best of all others, else that one. */
function surest(scores: Int32Array | Float64Array, label: number, verbs: readonly number[]): number {
  const least = scores[label]! - MARGIN;
  for (const c of verbs) scores[c] = NEVER;
  const other = best(scores);
  return scores[other]! > least ? other : label;
}

const features = new Uint32Array(MAX_TAG_FEATURES);
const ownFeatures = new Uint32Array(MAX_TITLE_FEATURES);

/** Labels of a headline's words: the scores of the tagger and of what headlines taught, together. */
export function tagTitle(rows: WordRows, lexicon: TagLexicon, tagger: Scorer, titles: Scorer): Int32Array {
  const labels = new Int32Array(rows.count);
  const title = titleRows(rows, lexicon, tagger);
  const { finite, verbs, isVerb } = verbLabelsOf(lexicon);
  const state = new ClauseState();
  for (let i = 0; i < rows.count; i++) {
    let label = lexicon.fixed.get(rows.form[i + PAD]!);
    if (label === undefined) {
      const scores = tagger.score(features, tagFeatures(rows, i, state, features));
      const own = titles.score(ownFeatures, titleFeatures(title, i, state, ownFeatures));
      for (let c = 0; c < scores.length; c++) scores[c]! += own[c]!;
      if (isNounOnly(rows.can[i + PAD]!)) for (const c of verbs) scores[c] = NEVER;
      label = best(scores);
      if (isVerb[label] === 1 && isVerb[title.first[i]!] === 0) label = surest(scores, label, verbs);
    }
    labels[i] = label;
    state.pass(rows, i, label, finite);
  }
  return labels;
}
