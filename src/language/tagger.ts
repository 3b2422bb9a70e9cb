// Words into parts of speech: one label for UPOS and Penn tag together, from left to right.
// Does not look at trees; the parser comes after it.
import { ability } from './abilities.js';
import { best, type Scorer } from './perceptron.js';
import { Templates, valuesFor } from './templates.js';
import { sortOf } from './word-sorts.js';
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

export const MAX_TAG_FEATURES = 72;

/** What opens another clause, in which another verb may stand; a hyphen opens none. */
const CLAUSE_OPENERS: ReadonlySet<string> = new Set(
  '; : – — . ? ! as after while when if but because before until that who which though amid'.split(' '),
);

const breakOf = (form: string): number => (form === ',' ? 1 : CLAUSE_OPENERS.has(form.toLowerCase()) ? 2 : 0);

/** Rows of a sentence with the habits and abilities looked up; into `rows` if they may be used again. */
export function rowsFor(
  forms: readonly string[],
  habits: ReadonlyMap<number, number>,
  rows: WordRows = new WordRows(),
): WordRows {
  rows.fill(forms);
  for (let i = 0; i < rows.count; i++) {
    rows.habit[i + PAD] = habits.get(rows.lower[i + PAD]!) ?? 0;
    rows.can[i + PAD] = ability(forms[i]!);
    rows.breaks[i + PAD] = breakOf(forms[i]!);
  }
  return rows;
}

/** What has been seen of a sentence up to a word. */
export class ClauseState {
  last = -1;
  previous = -2;
  /** Whether the clause has a finite verb. */
  verbs = 0;
  /** Words since the clause or the part between commas began. */
  since = 0;

  /** Goes on behind the word at `i`. */
  pass(rows: WordRows, i: number, label: number, finite: ReadonlySet<number>): void {
    this.previous = this.last;
    this.last = label;
    if (finite.has(label)) this.verbs = 1;
    const cut = rows.breaks[i + PAD]!;
    if (cut === 2) this.verbs = 0;
    this.since = cut === 0 ? this.since + 1 : 0;
  }
}

/** Of the words since a clause began so many are counted. */
const MOST_WORDS = 4;

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
  'can',
  'canLast',
  'canNext',
  'canNext2',
  'verbSort',
  'sortLast',
  'verbs',
  'since',
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
  '37 can',
  '38 can last',
  '39 can last previous',
  '40 can canNext',
  '41 can canLast last',
  '42 can lowerLast',
  '43 can lowerNext',
  '44 can habitNext last',
  '45 can verbs last',
  '46 can verbs canNext',
  '47 can verbSort',
  '48 verbSort last verbs',
  '49 can sortLast verbs',
  '50 habit verbs last',
  '51 can canNext canNext2',
  '52 can since verbs',
  '53 end2 can',
  '54 canNext canNext2 habit',
]);

/** Features of the word at `i` behind what `state` has seen; returns how many. */
export function tagFeatures(rows: WordRows, i: number, state: ClauseState, out: Uint32Array): number {
  const { form, lower, end1, end2, end3, end4, end5, head1, head3, shape, habit, can } = rows;
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
  values[v++] = state.last;
  values[v++] = state.previous;
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
  values[v++] = can[j]!;
  values[v++] = can[j - 1]!;
  values[v++] = can[j + 1]!;
  values[v++] = can[j + 2]!;
  values[v++] = sortOf(lower[j]!, true);
  values[v++] = sortOf(lower[j - 1]!, false);
  values[v++] = state.verbs;
  values[v++] = state.since < MOST_WORDS ? state.since : MOST_WORDS;
  return TAG_TEMPLATES.mixInto(values, out, 0);
}

interface VerbLabels {
  finite: ReadonlySet<number>;
  verbs: readonly number[];
  /** 1 for each label of a verb. */
  isVerb: Uint8Array;
}

const known = new WeakMap<TagLexicon, VerbLabels>();

/** Labels of verbs, and those of finite ones. */
export function verbLabelsOf(lexicon: TagLexicon): VerbLabels {
  let found = known.get(lexicon);
  if (found === undefined) {
    const that = (pattern: RegExp): number[] => lexicon.labels.flatMap((label, i) => (pattern.test(label) ? [i] : []));
    const isVerb = Uint8Array.from(lexicon.labels, label => (label.startsWith('VERB|') ? 1 : 0));
    found = { finite: new Set(that(/\|(?:VB[DPZ]|MD)$/)), verbs: that(/^VERB\|/), isVerb };
    known.set(lexicon, found);
  }
  return found;
}

const features = new Uint32Array(MAX_TAG_FEATURES);

/** Labels (numbers into `lexicon.labels`) of a sentence's words. */
export function tagWords(rows: WordRows, lexicon: TagLexicon, scorer: Scorer): Int32Array {
  const labels = new Int32Array(rows.count);
  const { finite } = verbLabelsOf(lexicon);
  const state = new ClauseState();
  for (let i = 0; i < rows.count; i++) {
    const fixed = lexicon.fixed.get(rows.form[i + PAD]!);
    const label = fixed ?? best(scorer.score(features, tagFeatures(rows, i, state, features)));
    labels[i] = label;
    state.pass(rows, i, label, finite);
  }
  return labels;
}
