// Reports as weighted bags of terms: rare words of these days count most, the title's three times.
// Does not compare them; link.ts does.
import { WORD_BANDS } from '../../lists/word-bands.js';
import { findTerms, foldedWords, foldWord, newVocabulary, termOfFolded, type Vocabulary } from './terms.js';

export interface StoryRow {
  id: string;
  /** ISO date or time; a row without one may belong to any day. */
  date?: string | undefined;
  outlet?: string | undefined;
  title?: string | undefined;
  text: string;
}

/** How reports are weighed. Chosen on development data; the comment behind each says what moves if it changes. */
export const WEIGHING = {
  /** Content words read of the body: full text costs 0.4 to 0.8 BCubed and twice the time. */
  bodyWords: 150,
  titleWeight: 3,
  /** Content words after which a word counts 1/e: reports say first what they are about. Without it 0.5 BCubed less. */
  fadeWords: 100,
  /** Days before and after a report whose reports decide what is rare; an older table costs up to 3 BCubed. */
  windowDays: 15,
  /** Reports that the word bands count for beside the reports at hand: they carry a small pile and fade in a large one. */
  bandReports: 50,
} as const;

const FADE = Float64Array.from({ length: WEIGHING.bodyWords }, (_, k) => Math.exp(-k / WEIGHING.fadeWords));
/** A word late in the body counts at least this much before the logarithm, which would turn it against the report. */
const LEAST_COUNT = 0.3;

const UNWEIGHED = new Float64Array(0);

/** Share of reports a term of no band stands in: below the rarest band. */
const RARE_SHARE = 1 / 400;

/** What grouping keeps of one report, so that a store need not read its text again. */
export interface Bag {
  id: string;
  /** Days since 1970; NaN where no day is known. */
  day: number;
  /** Its content words as printed, each once, and how each counts. */
  words: string[];
  counts: number[];
}

export interface Bags<Row extends { id: string } = StoryRow> {
  /** Rows in order of day, then id. */
  rows: Row[];
  /** Days since 1970 for each row; NaN for a row without a date. */
  days: Float64Array;
  /** Term ids of each row in rising order, and how they count in it. */
  terms: Int32Array[];
  counts: Float64Array[];
  /** Term id to the word first met for it. */
  words: string[];
  /** Term id to the share of all news reports it stands in, by the word bands. */
  shares: Float64Array;
}

const DAY_MS = 86_400_000;

/** Day number of an ISO date or time by its own calendar date, whatever the time zone; NaN if there is none. */
export function dayOf(date: string | undefined): number {
  const match = date ? /^(\d{4})-(\d\d)-(\d\d)/.exec(date) : null;
  return match ? Math.round(Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])) / DAY_MS) : Number.NaN;
}

interface Dated {
  row: { id: string; text?: string };
  day: number;
}

const byDay = (a: Dated, b: Dated): number => {
  const [x, y] = [Number.isNaN(a.day) ? -1 : a.day, Number.isNaN(b.day) ? -1 : b.day];
  if (x !== y) return x - y;
  if (a.row.id !== b.row.id) return a.row.id < b.row.id ? -1 : 1;
  const [text, other] = [a.row.text ?? '', b.row.text ?? ''];
  return text < other ? -1 : text > other ? 1 : 0;
};

let bandShares: Map<string, number> | undefined;

/** Folded form to the share of all news reports its words stand in, for the words of the bands. Made when first asked for. */
function knownShares(): ReadonlyMap<string, number> {
  if (bandShares === undefined) {
    bandShares = new Map();
    for (const { words, inOneOf } of WORD_BANDS)
      for (const folded of foldedWords(words))
        bandShares.set(folded, Math.max(bandShares.get(folded) ?? RARE_SHARE, 1 / inOneOf));
  }
  return bandShares;
}

/** Whether a folded word stands in one of the word bands. */
export const isBanded = (folded: string): boolean => knownShares().has(folded);

function sharesOf({ terms }: Vocabulary): Float64Array {
  const known = knownShares();
  const shares = new Float64Array(terms.size);
  for (const [folded, id] of terms) shares[id] = known.get(folded) ?? RARE_SHARE;
  return shares;
}

/** Term ids of a row, and how each counts in it. */
function termsOfRow({ title, text }: StoryRow, vocabulary: Vocabulary): Map<number, number> {
  const found = new Map<number, number>();
  findTerms(text, WEIGHING.bodyWords, vocabulary).forEach((id, k) => {
    found.set(id, (found.get(id) ?? 0) + FADE[k]!);
  });
  if (title)
    for (const id of findTerms(title, 40, vocabulary)) found.set(id, (found.get(id) ?? 0) + WEIGHING.titleWeight);
  return found;
}

/** Digits kept of a count: more than likeness needs, and short to write down. */
const KEPT_DIGITS = 1_000;

/** One report as a bag to keep. */
export function findBag(row: StoryRow, day = dayOf(row.date)): Bag {
  const vocabulary = newVocabulary();
  const found = termsOfRow(row, vocabulary);
  return {
    id: row.id,
    day,
    words: [...found.keys()].map(id => vocabulary.words[id]!),
    counts: [...found.values()].map(count => Math.round(count * KEPT_DIGITS) / KEPT_DIGITS),
  };
}

/** Rows as bags of terms, in an order that does not depend on the order they came in. */
export const findBags = (given: readonly StoryRow[]): Bags =>
  gather(
    given.map(row => ({ row, day: dayOf(row.date) })),
    termsOfRow,
  );

/** A kept bag whose words were folded once for all the times it is compared. */
export interface FoldedBag extends Bag {
  /** For each word its folded form. */
  folded: readonly string[];
}

/** `folds` keeps the folded form of each word met, for the next bags. */
export function foldBag({ words, counts, ...bag }: Bag, folds: Map<string, string | null>): FoldedBag {
  const folded: FoldedBag = { ...bag, words: [], counts: [], folded: [] };
  const forms: string[] = [];
  words.forEach((word, k) => {
    let form = folds.get(word);
    if (form === undefined) {
      form = foldWord(word);
      folds.set(word, form);
    }
    if (form === null) return;
    folded.words.push(word);
    folded.counts.push(counts[k]!);
    forms.push(form);
  });
  return { ...folded, folded: forms };
}

/** Kept bags as bags of terms: what `findBags` makes of their reports. */
export const gatherBags = (given: readonly FoldedBag[]): Bags<FoldedBag> =>
  gather(
    given.map(row => ({ row, day: row.day })),
    ({ words, counts, folded }, vocabulary) => {
      const found = new Map<number, number>();
      folded.forEach((form, k) => {
        found.set(termOfFolded(form, words[k]!, vocabulary), counts[k]!);
      });
      return found;
    },
  );

function gather<Row extends { id: string }>(
  given: { row: Row; day: number }[],
  termsOf: (row: Row, vocabulary: Vocabulary) => Map<number, number>,
): Bags<Row> {
  const sorted = given.sort(byDay);
  const vocabulary = newVocabulary();
  const terms: Int32Array[] = [];
  const counts: Float64Array[] = [];
  for (const { row } of sorted) {
    const found = termsOf(row, vocabulary);
    const ids = Int32Array.from(found.keys()).sort();
    terms.push(ids);
    counts.push(Float64Array.from(ids, id => found.get(id)!));
  }
  return {
    rows: sorted.map(x => x.row),
    days: Float64Array.from(sorted, x => x.day),
    terms,
    counts,
    words: vocabulary.words,
    shares: sharesOf(vocabulary),
  };
}

/**
 * Unit vectors: weight of each term of `bags.terms[i]`, rare words counting most. What is rare is read off the reports
 * of the days around the row (`days`), or off the word bands alone (`bands`): there no report changes the weight of
 * another, which a record promises. Rows that are not wanted count in what is rare and are not weighed.
 */
export function weigh(
  bags: Bags<{ id: string }>,
  rareBy: 'days' | 'bands' = 'days',
  isWanted: (i: number) => boolean = () => true,
): Float64Array[] {
  const n = bags.rows.length;
  const banded = WEIGHING.bandReports;
  const frequency = new Int32Array(bags.words.length);
  let held = 0;
  const change = (i: number, by: number): void => {
    for (const id of bags.terms[i]!) frequency[id]! += by;
    held += by;
  };
  const dated = bags.days.findIndex(day => !Number.isNaN(day));
  const undated = dated < 0 ? n : dated;
  const vectors = new Array<Float64Array>(n);
  const vectorOf = (i: number): Float64Array => {
    if (!isWanted(i)) return UNWEIGHED;
    const ids = bags.terms[i]!;
    const counts = bags.counts[i]!;
    const weights = new Float64Array(ids.length);
    let squares = 0;
    for (let k = 0; k < ids.length; k++) {
      const weight =
        (1 + Math.log(Math.max(counts[k]!, LEAST_COUNT))) *
        Math.log((held + banded + 1) / (frequency[ids[k]!]! + banded * bags.shares[ids[k]!]! + 0.5));
      weights[k] = Math.max(weight, 0);
      squares += weights[k]! * weights[k]!;
    }
    const norm = Math.sqrt(squares) || 1;
    for (let k = 0; k < weights.length; k++) weights[k]! /= norm;
    return weights;
  };
  if (rareBy === 'bands') return bags.rows.map((_, i) => vectorOf(i));
  let first = undated;
  let behind = undated;
  for (let i = undated; i < n; ) {
    const day = bags.days[i]!;
    while (behind < n && bags.days[behind]! <= day + WEIGHING.windowDays) change(behind++, 1);
    while (bags.days[first]! < day - WEIGHING.windowDays) change(first++, -1);
    for (; i < n && bags.days[i] === day; i++) vectors[i] = vectorOf(i);
  }
  if (undated > 0) {
    for (; first > undated; first--) change(first - 1, 1);
    for (; behind < n; behind++) change(behind, 1);
    for (let i = 0; i < undated; i++) change(i, 1);
    for (let i = 0; i < undated; i++) vectors[i] = vectorOf(i);
  }
  return vectors;
}
