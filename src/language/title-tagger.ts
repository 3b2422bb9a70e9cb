// Words of headlines into parts of speech: what the tagger says, corrected by weights learned on headlines alone.
// Does not touch running text, which the tagger reads by itself; a headline has its own grammar: "Two held after fire guts mill".
import { IRREGULAR_VERBS } from '../lists/irregular-verbs.js';
import { best, type Scorer } from './perceptron.js';
import { sensesOf } from './senses.js';
import { MAX_TAG_FEATURES, type TagLexicon, tagFeatures, tagWords } from './tagger.js';
import { Templates, valuesFor } from './templates.js';
import { regularBase } from './verb-forms.js';
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

/** What opens another clause, in which another verb may stand; a hyphen opens none. */
const CLAUSE_OPENERS: ReadonlySet<string> = new Set(
  '; : – — . ? ! as after while when if but because before until that who which though amid'.split(' '),
);
const MOST_WORDS = 4;

const ENDINGS = ['', 's', 'ed', 'ing', 'irregular'] as const;

function endingOf(lower: string): (typeof ENDINGS)[number] {
  if (IRREGULAR_VERBS.has(lower)) return 'irregular';
  if (lower.length < 3) return '';
  if (lower.endsWith('s')) return lower.endsWith('ss') ? '' : 's';
  return lower.endsWith('ed') ? 'ed' : lower.endsWith('ing') ? 'ing' : '';
}

const PENN = { s: 'VBZ', ed: 'VBD', ing: 'VBG' } as const;
const asVerb = (word: string): number => sensesOf(word, 'verb').length;

/** What a word can be by its ending and by the senses of its base: as a verb, a noun, an adjective, at most three each. */
function abilityOf(lower: string): number {
  const ending = endingOf(lower);
  const base =
    ending === ''
      ? lower
      : ending === 'irregular'
        ? IRREGULAR_VERBS.get(lower)!
        : regularBase(lower, PENN[ending], asVerb);
  const noun = Math.max(sensesOf(lower, 'noun').length, ending === 's' ? sensesOf(base, 'noun').length : 0);
  const adjective = sensesOf(lower, 'adjective').length;
  return 1 + ((ENDINGS.indexOf(ending) * 4 + asVerb(base)) * 4 + noun) * 4 + adjective;
}

const NOUN_ONLY_BELOW = 16;

/** Whether a word of this ability is a noun by its senses and no form of a verb: "owner". */
export const isNounOnly = (can: number): boolean => can > 0 && can - 1 < NOUN_ONLY_BELOW && (can - 1) >> 2 !== 0;

const abilities = new Map<string, number>();
const ABILITIES_LIMIT = 20_000;

function ability(form: string): number {
  const lower = form.toLowerCase();
  let found = abilities.get(lower);
  if (found === undefined) {
    if (abilities.size >= ABILITIES_LIMIT) abilities.clear();
    found = abilityOf(lower);
    abilities.set(lower, found);
  }
  return found;
}

/** A headline's words with what is known of them before the first is labelled. */
export interface TitleRows {
  rows: WordRows;
  can: Int32Array;
  /** What the tagger alone makes of each word: what stands behind a word has no other label yet. */
  first: Int32Array;
  /** Whether the clause has, further on, 1 a participle or 2 a finite verb by those labels. */
  later: Uint8Array;
  /** What each word does to a clause: 2 opens another, 1 divides it as a comma does. */
  breaks: Uint8Array;
}

/** No score is so low. */
export const NEVER = -1_000_000;

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
    const verbs = that(/^VERB\|/);
    const isVerb = Uint8Array.from(lexicon.labels, label => (label.startsWith('VERB|') ? 1 : 0));
    found = { finite: new Set(that(/\|(?:VB[DPZ]|MD)$/)), verbs, isVerb };
    known.set(lexicon, found);
  }
  return found;
}

export function titleRows(forms: readonly string[], rows: WordRows, lexicon: TagLexicon, tagger: Scorer): TitleRows {
  const { finite } = verbLabelsOf(lexicon);
  const first = tagWords(rows, lexicon, tagger);
  const can = new Int32Array(rows.count + 2 * PAD);
  const later = new Uint8Array(rows.count);
  const breaks = new Uint8Array(rows.count);
  let sure = 0;
  for (let i = rows.count - 1; i >= 0; i--) {
    can[i + PAD] = ability(forms[i]!);
    later[i] = sure;
    const lower = forms[i]!.toLowerCase();
    breaks[i] = CLAUSE_OPENERS.has(lower) ? 2 : lower === ',' ? 1 : 0;
    if (breaks[i] === 2) sure = 0;
    if (finite.has(first[i]!)) sure = 2;
    else if (sure === 0 && lexicon.labels[first[i]!] === 'VERB|VBN') sure = 1;
  }
  return { rows, can, first, later, breaks };
}

/** What has been seen of a headline up to a word. */
export class TitleState {
  last = -1;
  previous = -2;
  /** Whether the clause has a finite verb. */
  verbs = 0;
  /** Words since the clause or the part between commas began. */
  since = 0;

  /** Goes on behind the word at `i`. */
  pass({ breaks }: TitleRows, i: number, label: number, finite: ReadonlySet<number>): void {
    this.previous = this.last;
    this.last = label;
    if (finite.has(label)) this.verbs = 1;
    if (breaks[i] === 2) this.verbs = 0;
    this.since = breaks[i] === 0 ? this.since + 1 : 0;
  }
}

const most = (count: number): number => (count < MOST_WORDS ? count : MOST_WORDS);

/** Features of the word at `i` of a headline; returns how many. */
export function titleFeatures(title: TitleRows, i: number, state: TitleState, out: Uint32Array): number {
  const { rows, can, first, later } = title;
  const { lower, end2, end3, shape, habit } = rows;
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
export function tagTitle(
  forms: readonly string[],
  rows: WordRows,
  lexicon: TagLexicon,
  tagger: Scorer,
  titles: Scorer,
): Int32Array {
  const labels = new Int32Array(rows.count);
  const title = titleRows(forms, rows, lexicon, tagger);
  const { finite, verbs, isVerb } = verbLabelsOf(lexicon);
  const state = new TitleState();
  for (let i = 0; i < rows.count; i++) {
    let label = lexicon.fixed.get(rows.form[i + PAD]!);
    if (label === undefined) {
      const scores = tagger.score(features, tagFeatures(rows, i, state.last, state.previous, features));
      const own = titles.score(ownFeatures, titleFeatures(title, i, state, ownFeatures));
      for (let c = 0; c < scores.length; c++) scores[c]! += own[c]!;
      if (isNounOnly(title.can[i + PAD]!)) for (const c of verbs) scores[c] = NEVER;
      label = best(scores);
      if (isVerb[label] === 1 && isVerb[title.first[i]!] === 0) label = surest(scores, label, verbs);
    }
    labels[i] = label;
    state.pass(title, i, label, finite);
  }
  return labels;
}
