// Aligns N wordings of one utterance word by word into columns, as an apparatus does: shared words, differing words, gaps.
// Pure: knows no record and renders nothing. Alignment of two word lists is jsdiff's.
import { diffArrays } from 'diff';

export interface CollationCell {
  /** The words of this wording in this column, as printed; empty for a gap. */
  text: string;
  /** `same`: all wordings have these words here; `differs`: not all; `gap`: this one has no words here. */
  state: 'same' | 'differs' | 'gap';
  /** The words in runs: those that at least one other wording has here too, and those that stand here alone. */
  runs: { text: string; isShared: boolean }[];
}

export interface Collation {
  /** One row a wording, in the order given; all rows have the same number of cells. */
  rows: CollationCell[][];
  /** Share of columns' words that all wordings have, 0..1. */
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
 */
export function collate(wordings: readonly string[]): Collation {
  const lists = wordings.map(wordsOf);
  const order = lists.map((_, index) => index).sort((a, b) => lists[b]!.length - lists[a]!.length || a - b);
  let columns: Column[] = [];
  for (const index of order) columns = withWording(columns, lists[index]!, index, wordings.length);
  const shared = columns.filter(column => column.every(word => word !== null) && isUniform(column)).length;
  return { rows: rowsOf(columns, wordings.length), sharedShare: columns.length > 0 ? shared / columns.length : 0 };
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

/** Neighbouring columns that all wordings share, and neighbouring columns that they do not, become one cell each. */
function rowsOf(columns: readonly Column[], width: number): CollationCell[][] {
  const rows: CollationCell[][] = Array.from({ length: width }, () => []);
  let start = 0;
  while (start < columns.length) {
    const isShared = isSharedByAll(columns[start]!);
    let end = start + 1;
    while (end < columns.length && isSharedByAll(columns[end]!) === isShared) end++;
    const stretch = columns.slice(start, end);
    for (const [index, row] of rows.entries()) {
      const runs = runsOf(stretch, index);
      const text = runs.map(run => run.text).join(' ');
      row.push({ text, state: text === '' ? 'gap' : isShared ? 'same' : 'differs', runs });
    }
    start = end;
  }
  return rows;
}

/** One wording's words in a stretch of columns, neighbouring words of one kind together. */
function runsOf(stretch: readonly Column[], index: number): CollationCell['runs'] {
  const runs: CollationCell['runs'] = [];
  for (const column of stretch) {
    const word = column[index];
    if (!word) continue;
    const isShared = column.filter(other => other !== null).length > 1;
    const last = runs.at(-1);
    if (last?.isShared === isShared) last.text += ` ${word.printed}`;
    else runs.push({ text: word.printed, isShared });
  }
  return runs;
}

const isSharedByAll = (column: Column): boolean => column.every(word => word !== null);
