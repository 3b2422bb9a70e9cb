// Words into parts of speech: one label for UPOS and Penn tag together, from left to right.
// Does not look at trees; the parser comes after it.
import { best, mix, type Scorer } from './perceptron.js';
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

/** Rows of a sentence with the habits looked up. */
export function rowsFor(forms: readonly string[], habits: ReadonlyMap<number, number>): WordRows {
  const rows = new WordRows(forms);
  for (let i = PAD; i < rows.count + PAD; i++) rows.habit[i] = habits.get(rows.lower[i]!) ?? 0;
  return rows;
}

/** Features of the word at `i` after labels `last` and, before it, `previous`; returns how many. */
export function tagFeatures(rows: WordRows, i: number, last: number, previous: number, out: Uint32Array): number {
  const { form, lower, end1, end2, end3, end4, end5, head1, head3, shape, habit } = rows;
  const j = i + PAD;
  let n = 0;
  out[n++] = mix(1, form[j]!);
  out[n++] = mix(2, lower[j]!);
  out[n++] = mix(3, end3[j]!);
  out[n++] = mix(4, end2[j]!);
  out[n++] = mix(5, end4[j]!);
  out[n++] = mix(6, end5[j]!);
  out[n++] = mix(7, head1[j]!, end1[j]!);
  out[n++] = mix(8, head3[j]!);
  out[n++] = mix(9, shape[j]!);
  out[n++] = mix(10, shape[j]!, i === 0 ? 1 : 0, end2[j]!);
  out[n++] = mix(11, last);
  out[n++] = mix(12, last, previous);
  out[n++] = mix(13, last, lower[j]!);
  out[n++] = mix(14, previous, lower[j]!);
  out[n++] = mix(15, lower[j - 1]!);
  out[n++] = mix(16, lower[j + 1]!);
  out[n++] = mix(17, lower[j - 2]!);
  out[n++] = mix(18, lower[j + 2]!);
  out[n++] = mix(19, end3[j - 1]!);
  out[n++] = mix(20, end3[j + 1]!);
  out[n++] = mix(21, shape[j + 1]!);
  out[n++] = mix(22, habit[j]!);
  out[n++] = mix(23, habit[j + 1]!, last);
  out[n++] = mix(24, habit[j]!, habit[j + 1]!);
  out[n++] = mix(25, habit[j + 1]!, habit[j + 2]!);
  out[n++] = mix(26, last, habit[j]!, habit[j + 1]!);
  out[n++] = mix(27, lower[j]!, lower[j + 1]!);
  out[n++] = mix(28, lower[j - 1]!, lower[j]!);
  out[n++] = mix(29, last, end3[j]!);
  out[n++] = mix(30, shape[j - 1]!, shape[j]!, shape[j + 1]!);
  out[n++] = mix(31, habit[j]!, habit[j + 1]!, habit[j + 2]!);
  out[n++] = mix(32, lower[j - 1]!, habit[j]!, habit[j + 1]!);
  out[n++] = mix(33, lower[j]!, habit[j + 1]!, last);
  out[n++] = mix(34, lower[j - 1]!, lower[j + 1]!, habit[j]!);
  out[n++] = mix(35, lower[j - 2]!, lower[j - 1]!, habit[j]!);
  out[n++] = mix(36, end3[j]!, habit[j + 1]!, last);
  return n;
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
