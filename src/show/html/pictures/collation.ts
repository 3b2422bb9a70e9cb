// Aligns N wordings of one utterance word by word into columns, as an apparatus does: shared words, differing words, gaps.
// Pure: knows no record and renders nothing. Alignment of two word lists is jsdiff's.
import { diffArrays } from 'diff';

export interface CollationCell {
  /** The words of this wording in this column, as printed; empty for a gap. */
  text: string;
  /** `same`: all wordings have these words here; `differs`: not all; `gap`: this one has no words here. */
  state: 'same' | 'differs' | 'gap';
  /** The words in runs: those that all wordings have here, those that some other one has too, those that stand here alone. */
  runs: { text: string; kind: 'all' | 'some' | 'own' }[];
}

/** More columns than this and the words of a column no longer stand in one line on a page of 1,000 pixels. */
const MOST_COLUMNS = 7;
/** A shared stretch of fewer letters ("the", "to it") gets no column of its own where there are other columns enough. */
const LEAST_LETTERS = 5;
const ENOUGH_COLUMNS = 3;

export interface Collation {
  /** One row a wording, in the order given; all rows have the same number of cells. */
  rows: CollationCell[][];
  /** Share of the shortest wording's words that all wordings have, 0..1. */
  sharedShare: number;
}

interface Word {
  printed: string;
  folded: string;
}

/** Words with the marks and spaces that follow them; folded to letters and digits for comparing. */
const wordsOf = (text: string): Word[] =>
  (text.replace(/\s+/g, ' ').trim().match(/\S+/g) ?? []).map(printed => ({
    printed,
    folded:
      printed
        .toLowerCase()
        .normalize('NFKD')
        .replace(/[^\p{L}\p{N}]/gu, '') || printed,
  }));

/** A column: for each wording the word it has there, or none. */
type Column = (Word | null)[];

/**
 * Aligns wordings. The longest one is the ground; the others are aligned with the columns so far, one by one,
 * and neighbouring columns of one pattern become one cell.
 * Where that leaves too many cells, the shortest shared stretches are set inside the differing cells beside them.
 */
export function collate(wordings: readonly string[], mostColumns = MOST_COLUMNS): Collation {
  const lists = wordings.map(wordsOf);
  const order = lists.map((_, index) => index).sort((a, b) => lists[b]!.length - lists[a]!.length || a - b);
  let columns: Column[] = [];
  for (const index of order) columns = withWording(columns, lists[index]!, index, wordings.length);
  const shared = columns.filter(column => column.every(word => word !== null) && isUniform(column)).length;
  const shortest = Math.min(...lists.map(list => list.length));
  return { rows: rowsOf(columns, wordings.length, mostColumns), sharedShare: shortest > 0 ? shared / shortest : 0 };
}

function withWording(columns: Column[], words: readonly Word[], index: number, width: number): Column[] {
  const empty = (): Column => new Array<Word | null>(width).fill(null);
  const ground = columns.map(column => foldedOf(column));
  const result: Column[] = [];
  let [at, from] = [0, 0];
  for (const part of diffArrays(
    ground,
    words.map(word => word.folded),
  )) {
    const count = part.value.length;
    if (part.added) {
      for (const word of words.slice(from, from + count)) {
        const column = empty();
        column[index] = word;
        result.push(column);
      }
      from += count;
      continue;
    }
    for (const column of columns.slice(at, at + count)) {
      const next = [...column];
      if (!part.removed) next[index] = words[from++]!;
      result.push(next);
    }
    at += count;
  }
  return result;
}

const foldedOf = (column: Column): string => column.find(word => word !== null)!.folded;

const isUniform = (column: Column): boolean =>
  new Set(column.filter(word => word !== null).map(word => word.folded)).size === 1;

interface Stretch {
  columns: Column[];
  isShared: boolean;
}

/** Neighbouring columns that all wordings share, and neighbouring columns that they do not, become one cell each. */
function rowsOf(columns: readonly Column[], width: number, mostColumns: number): CollationCell[][] {
  const stretches = withoutShortest(stretchesOf(columns), mostColumns);
  return Array.from({ length: width }, (_, index) =>
    stretches.map(({ columns: own, isShared }) => {
      const runs = runsOf(own, index);
      const text = runs.map(run => run.text).join(' ');
      return { text, state: text === '' ? 'gap' : isShared ? 'same' : 'differs', runs };
    }),
  );
}

function stretchesOf(columns: readonly Column[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (const column of columns) {
    const isShared = isSharedByAll(column);
    const last = stretches.at(-1);
    if (last?.isShared === isShared) last.columns.push(column);
    else stretches.push({ columns: [column], isShared });
  }
  return stretches;
}

/** Shared and differing stretches take turns, so a shared one that goes joins what stands on either side of it. */
function withoutShortest(stretches: readonly Stretch[], mostColumns: number): Stretch[] {
  const letters = ({ columns }: Stretch) => columns.reduce((sum, column) => sum + foldedOf(column).length, 0);
  const gone = new Set<Stretch>();
  for (const stretch of stretches.filter(({ isShared }) => isShared).sort((a, b) => letters(a) - letters(b))) {
    // Each one that goes takes its column and joins the two beside it.
    const columns = stretches.length - gone.size * 2;
    if (columns <= mostColumns && !(columns > ENOUGH_COLUMNS && letters(stretch) < LEAST_LETTERS)) break;
    gone.add(stretch);
  }
  const kept: Stretch[] = [];
  for (const stretch of stretches) {
    const last = kept.at(-1);
    const isShared = stretch.isShared && !gone.has(stretch);
    if (last?.isShared === isShared) last.columns.push(...stretch.columns);
    else kept.push({ columns: [...stretch.columns], isShared });
  }
  return kept;
}

/** One wording's words in a stretch of columns, neighbouring words of one kind together. */
function runsOf(stretch: readonly Column[], index: number): CollationCell['runs'] {
  const runs: CollationCell['runs'] = [];
  for (const column of stretch) {
    const word = column[index];
    if (!word) continue;
    const bearers = column.filter(other => other !== null).length;
    const kind = bearers === column.length ? 'all' : bearers > 1 ? 'some' : 'own';
    const last = runs.at(-1);
    if (last?.kind === kind) last.text += ` ${word.printed}`;
    else runs.push({ text: word.printed, kind });
  }
  return runs;
}

const isSharedByAll = (column: Column): boolean => column.every(word => word !== null);
