// A figure as the rules write it down, before it has offsets; and what the rules remember from figure to figure.
// Does not find anything.
import type { Rule } from '../../model/index.js';
import type { Words } from '../timexes/words.js';
import type { Bound } from './bounds.js';

/** A figure as a rule finds it: indices of words, no offsets yet. */
export interface Draft {
  from: number;
  to: number;
  value: number;
  hi?: number;
  of?: number;
  unit: string;
  bound: Bound;
  /** Index of the word whose head tells what befell the counted: the unit's noun, or the number. */
  head: number;
  /** Counts things (not per cent, money or measures): such a figure lends its unit to bare numbers. */
  counts: boolean;
  /** Which number of a division it is: 0 for the first, 1 for the second. */
  side?: 0 | 1;
}

/** Figures already found, newest last, for "14 of them" and bare numbers. */
export interface Memory {
  counted: (Pick<Draft, 'value' | 'unit'> & { sentence: number }) | null;
}

export interface FigureRule extends Rule {
  at(words: Words, i: number, memory: Memory): Draft[] | null;
}

export const draft = (
  from: number,
  to: number,
  value: number,
  unit: string,
  bound: Bound,
  head: number,
  more: Partial<Draft> = {},
): Draft => ({
  from,
  to,
  value,
  unit,
  bound,
  head,
  counts: false,
  ...more,
});
