// What points at a period from now: "last", "this", "next", "of 2031", "last year's"; shared by the families of periods.
// Does not return expressions of its own.
import { type Found, fixed, type Meaning, type ShiftUnit, type Which } from './expression.js';
import { yearAt } from './numerals.js';
import { afterPossessive, lowerAt, type Words } from './words.js';

const WHICH: ReadonlyMap<string, Which> = new Map([
  ['last', -1],
  ['past', -1],
  ['previous', -1],
  ['prior', -1],
  ['preceding', -1],
  ['next', 1],
  ['coming', 1],
  ['upcoming', 1],
  ['this', 0],
  ['current', 0],
]);

export const UNIT_KINDS: ReadonlySet<string> = new Set([
  'fiscal',
  'financial',
  'school',
  'academic',
  'calendar',
  'budget',
  'business',
  'tax',
]);

export interface Pointed {
  which: Which;
  next: number;
  /** "the last week" may be a stretch; "last week" is not. */
  article: boolean;
  word: string;
}

/** "last", "the past", "this coming", "this year's" left to callers. */
export function whichAt(words: Words, i: number): Pointed | null {
  let k = i;
  const article = lowerAt(words, k) === 'the';
  if (article) k++;
  const first = lowerAt(words, k);
  if (first === 'this' && !article) {
    const second = lowerAt(words, k + 1);
    if (second === 'past' || second === 'last' || second === 'coming' || second === 'next')
      return { which: second === 'past' || second === 'last' ? -1 : 1, next: k + 2, article, word: second };
    if (second === 'current' || second === 'same') return { which: 0, next: k + 2, article, word: second };
  }
  const which = WHICH.get(first);
  return which === undefined ? null : { which, next: k + 1, article, word: first };
}

export const period = (to: number, meaning: Meaning, more: Partial<Found> = {}): Found => ({
  to,
  type: 'DATE',
  meaning,
  ...more,
});
export const shift = (unit: ShiftUnit, by: number, from: 'published' | 'previous' = 'published'): Meaning => ({
  kind: 'shift',
  unit,
  by,
  from,
});

export const SHIFT_UNITS: ReadonlySet<string> = new Set(['W', 'WE', 'M', 'Q', 'Y', 'DE', 'CE', 'D']);

/** The year something is counted in: "of 2031", "2031", "last year", "of the year", "this year's" left out. */
export function yearOf(words: Words, i: number): { of?: Meaning; next: number } {
  let k = i;
  if (lowerAt(words, k) === 'of' || lowerAt(words, k) === 'in') k++;
  else if (lowerAt(words, k) === ',' && yearAt(words, k + 1)) k++;
  if (lowerAt(words, k) === 'fiscal' && yearAt(words, k + 1)) k++;
  const year = yearAt(words, k);
  if (year && year.value > 1800) return { of: fixed(String(year.value)), next: year.next };
  const which = whichAt(words, k);
  if (which) {
    const unit = UNIT_KINDS.has(lowerAt(words, which.next)) ? which.next + 1 : which.next;
    if (lowerAt(words, unit) === 'year') return { of: shift('Y', which.which), next: unit + 1 };
  }
  if (k > i && lowerAt(words, k) === 'the' && lowerAt(words, k + 1) === 'year' && lowerAt(words, k - 1) === 'of')
    return { of: shift('Y', 0), next: k + 2 };
  return { next: i };
}

/** "last year's", "2031's", "this year's" in front of a quarter or month. */
export function yearBefore(words: Words, i: number): { of: Meaning; next: number } | null {
  const which = whichAt(words, i);
  const at =
    which && lowerAt(words, which.next) === 'year' ? { of: shift('Y', which.which), next: which.next + 1 } : null;
  const year = at ? null : yearAt(words, i);
  const found = at ?? (year && year.value > 1800 ? { of: fixed(String(year.value)), next: year.next } : null);
  if (!found) return null;
  const next = afterPossessive(words, found.next);
  return { of: found.of, next };
}
