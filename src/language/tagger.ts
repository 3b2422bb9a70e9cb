// Words into parts of speech: one label for UPOS and Penn tag together, from left to right.
// Does not look at trees; the parser comes after it.
import { best, type Scorer } from './perceptron.js';
import { Templates, valuesFor } from './templates.js';
import { PAD, WordRows } from './words.js';

/** What a tagger knows besides its weights. */
export interface TagLexicon {
  /** `UPOS|XPOS` of every class. */
  labels: readonly string[];
  /** Words (hash of the normal form) that have always had one label. */
  fixed: ReadonlyMap<number, number>;
  /** Hash of the lower form to the class of labels it was seen with. */
  habits: ReadonlyMap<number, number>;
}

export const MAX_TAG_FEATURES = 48;

/** Rows of a sentence with the habits looked up; into `rows` if they may be used again. */
export function rowsFor(
  forms: readonly string[],
  habits: ReadonlyMap<number, number>,
  rows: WordRows = new WordRows(),
): WordRows {
  rows.fill(forms);
  for (let i = PAD; i < rows.count + PAD; i++) rows.habit[i] = habits.get(rows.lower[i]!) ?? 0;
  return rows;
}

/** What is known of a word before it is labelled: "Next" is of the word behind it, "Last2" of the second before it; `last` and `previous` are labels. */
const TAG_VALUES = [
  'form',
  'lower',
  'end3',
  'end2',
  'end4',
  'end5',
  'head1',
  'end1',
  'head3',
  'shape',
  'atStart',
  'last',
  'previous',
  'lowerLast',
  'lowerNext',
  'lowerLast2',
  'lowerNext2',
  'end3Last',
  'end3Next',
  'shapeNext',
  'habit',
  'habitNext',
  'habitNext2',
  'shapeLast',
];
const tagValues = valuesFor(TAG_VALUES);

const TAG_TEMPLATES = new Templates(TAG_VALUES, [
  '1 form',
  '2 lower',
  '3 end3',
  '4 end2',
  '5 end4',
  '6 end5',
  '7 head1 end1',
  '8 head3',
  '9 shape',
  '10 shape atStart end2',
  '11 last',
  '12 last previous',
  '13 last lower',
  '14 previous lower',
  '15 lowerLast',
  '16 lowerNext',
  '17 lowerLast2',
  '18 lowerNext2',
  '19 end3Last',
  '20 end3Next',
  '21 shapeNext',
  '22 habit',
  '23 habitNext last',
  '24 habit habitNext',
  '25 habitNext habitNext2',
  '26 last habit habitNext',
  '27 lower lowerNext',
  '28 lowerLast lower',
  '29 last end3',
  '30 shapeLast shape shapeNext',
  '31 habit habitNext habitNext2',
  '32 lowerLast habit habitNext',
  '33 lower habitNext last',
  '34 lowerLast lowerNext habit',
  '35 lowerLast2 lowerLast habit',
  '36 end3 habitNext last',
]);

/** Features of the word at `i` after labels `last` and, before it, `previous`; returns how many. */
export function tagFeatures(rows: WordRows, i: number, last: number, previous: number, out: Uint32Array): number {
  const { form, lower, end1, end2, end3, end4, end5, head1, head3, shape, habit } = rows;
  const j = i + PAD;
  // In the order of TAG_VALUES.
  const values = tagValues;
  let v = 0;
  values[v++] = form[j]!;
  values[v++] = lower[j]!;
  values[v++] = end3[j]!;
  values[v++] = end2[j]!;
  values[v++] = end4[j]!;
  values[v++] = end5[j]!;
  values[v++] = head1[j]!;
  values[v++] = end1[j]!;
  values[v++] = head3[j]!;
  values[v++] = shape[j]!;
  values[v++] = i === 0 ? 1 : 0;
  values[v++] = last;
  values[v++] = previous;
  values[v++] = lower[j - 1]!;
  values[v++] = lower[j + 1]!;
  values[v++] = lower[j - 2]!;
  values[v++] = lower[j + 2]!;
  values[v++] = end3[j - 1]!;
  values[v++] = end3[j + 1]!;
  values[v++] = shape[j + 1]!;
  values[v++] = habit[j]!;
  values[v++] = habit[j + 1]!;
  values[v++] = habit[j + 2]!;
  values[v++] = shape[j - 1]!;
  return TAG_TEMPLATES.mixInto(values, out, 0);
}

const features = new Uint32Array(MAX_TAG_FEATURES);

/** Labels (numbers into `lexicon.labels`) of a sentence's words. */
export function tagWords(rows: WordRows, lexicon: TagLexicon, scorer: Scorer): Int32Array {
  const labels = new Int32Array(rows.count);
  let last = -1;
  let previous = -2;
  for (let i = 0; i < rows.count; i++) {
    const fixed = lexicon.fixed.get(rows.form[i + PAD]!);
    const label = fixed ?? best(scorer.score(features, tagFeatures(rows, i, last, previous, features)));
    labels[i] = label;
    previous = last;
    last = label;
  }
  return labels;
}
