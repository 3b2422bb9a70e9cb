// The small pieces that several families of expressions share: months, weekdays, units, modifiers, years, determiners.
// Does not return expressions; each function reads one piece at a place and says where it ends.
import {
  MONTHS,
  PARTS_OF_DAY,
  type PartOfDay,
  SEASONS,
  type SeasonCode,
  SHORT_MONTHS,
  SHORT_UNITS,
  SHORT_WEEKDAYS,
  TIME_UNIT_PLURALS,
  TIME_UNITS,
  WEEKDAYS,
} from '../../lists/calendar.js';
import { ordinalAt, yearAt } from './numerals.js';
import { isHyphen, lowerAt, type Words } from './words.js';

interface Piece<T> {
  value: T;
  next: number;
}

/** Skips a full stop that belongs to an abbreviation right before it. */
const afterStop = (words: Words, i: number): number =>
  lowerAt(words, i) === '.' && !words.list[i]!.spaced ? i + 1 : i;

/** A month with a capital letter: "November", "NOVEMBER", "Nov.", "Sept". `short` tells abbreviations apart. */
export function monthAt(words: Words, i: number): (Piece<number> & { short: boolean }) | null {
  const word = words.list[i];
  if (!word?.capital) return null;
  const full = MONTHS.get(word.lower);
  if (full !== undefined) return { value: full, next: i + 1, short: false };
  const short = SHORT_MONTHS.get(word.lower);
  return short === undefined ? null : { value: short, next: afterStop(words, i + 1), short: true };
}

/** A weekday with a capital letter: "Friday", "Fri.", "Fridays" as plural. */
export function weekdayAt(words: Words, i: number): (Piece<number> & { short: boolean; plural: boolean }) | null {
  const word = words.list[i];
  if (!word?.capital) return null;
  const full = WEEKDAYS.get(word.lower);
  if (full !== undefined) return { value: full, next: i + 1, short: false, plural: false };
  if (word.lower.endsWith('days')) {
    const plural = WEEKDAYS.get(word.lower.slice(0, -1));
    if (plural !== undefined) return { value: plural, next: i + 1, short: false, plural: true };
  }
  const short = SHORT_WEEKDAYS.get(word.lower);
  if (short === undefined) return null;
  const next = afterStop(words, i + 1);
  return { value: short, next, short: next === i + 1, plural: false };
}

/** A day of the month: "3", "3rd", "third", "the 3rd of" left to the caller. */
export function monthDayAt(words: Words, i: number): Piece<number> | null {
  const word = words.list[i];
  if (!word) return null;
  const ordinal = ordinalAt(words, i);
  if (ordinal) return ordinal.value >= 1 && ordinal.value <= 31 ? ordinal : null;
  if (word.kind !== 'digits' || word.form.length > 2) return null;
  const value = Number(word.form);
  return value >= 1 && value <= 31 ? { value, next: i + 1 } : null;
}

/** A year behind a date, a comma between allowed: ", 2024", " 2024". */
export function yearBehind(words: Words, i: number): Piece<number> | null {
  const k = lowerAt(words, i) === ',' ? i + 1 : i;
  const year = yearAt(words, k);
  if (!year || (words.list[k]!.kind === 'digits' && year.value < 1500)) return null;
  return year;
}

/** A unit of time in the singular or plural. */
export function unitAt(words: Words, i: number): (Piece<string> & { plural: boolean }) | null {
  const lower = lowerAt(words, i);
  const one = TIME_UNITS.get(lower);
  if (one !== undefined) return { value: one, next: i + 1, plural: false };
  const many = TIME_UNIT_PLURALS.get(lower);
  return many === undefined ? null : { value: many, next: i + 1, plural: true };
}

/** A short unit behind a number: "10 mins". */
export function shortUnitAt(words: Words, i: number): Piece<string> | null {
  const short = SHORT_UNITS.get(lowerAt(words, i));
  return short === undefined ? null : { value: short, next: afterStop(words, i + 1) };
}

export function seasonAt(words: Words, i: number): Piece<SeasonCode> | null {
  const season = SEASONS.get(lowerAt(words, i));
  return season === undefined ? null : { value: season, next: i + 1 };
}

export function partOfDayAt(words: Words, i: number): Piece<PartOfDay> | null {
  const part = PARTS_OF_DAY.get(lowerAt(words, i));
  if (part !== undefined) return { value: part, next: i + 1 };
  const lower = lowerAt(words, i);
  if (lower === 'first' && lowerAt(words, i + 1) === 'light') return { value: 'MO', next: i + 2 };
  if ((lower === 'mid' || lower === 'midmorning') && isHyphen(words, i + 1)) {
    const behind = PARTS_OF_DAY.get(lowerAt(words, i + 2));
    if (behind !== undefined) return { value: behind, next: i + 3 };
  }
  return null;
}

const EDGES: ReadonlyMap<string, string> = new Map([
  ['early', 'START'],
  ['earlier', 'START'],
  ['late', 'END'],
  ['later', 'END'],
  ['mid', 'MID'],
]);

const EDGE_NOUNS: ReadonlyMap<string, string> = new Map([
  ['end', 'END'],
  ['close', 'END'],
  ['start', 'START'],
  ['beginning', 'START'],
  ['opening', 'START'],
  ['middle', 'MID'],
]);

/**
 * A modifier in front of a period: "early", "late", "mid-", "earlier", "the end of", "the first days of",
 * "the early hours of" (which is a part of the day and left to the clock).
 */
export function edgeAt(words: Words, i: number): Piece<string> | null {
  const lower = lowerAt(words, i);
  const edge = EDGES.get(lower);
  if (edge !== undefined) {
    let k = i + 1;
    if (isHyphen(words, k)) k++;
    // "early in 2024", "late on Friday", "earlier in the day"
    if (lower !== 'mid' && (lowerAt(words, k) === 'in' || lowerAt(words, k) === 'on')) k++;
    return { value: edge, next: k };
  }
  const noun = lower === 'the' || lower === 'very' ? i + 1 : i;
  const at = EDGE_NOUNS.get(lowerAt(words, noun));
  if (at !== undefined && lowerAt(words, noun + 1) === 'of') return { value: at, next: noun + 2 };
  if (at !== undefined && at !== 'MID' && lowerAt(words, noun + 1) === '-' && lowerAt(words, noun + 2) === 'of')
    return { value: at, next: noun + 3 };
  if (lowerAt(words, i) === 'the' && (lowerAt(words, i + 1) === 'first' || lowerAt(words, i + 1) === 'last')) {
    const unit = lowerAt(words, i + 2);
    if ((unit === 'days' || unit === 'weeks' || unit === 'months') && lowerAt(words, i + 3) === 'of')
      return { value: lowerAt(words, i + 1) === 'first' ? 'START' : 'END', next: i + 4 };
  }
  return null;
}

/** "about", "nearly", "more than", "at least": approximators of durations and offsets, with their TIMEX3 mod. */
const HEDGES: ReadonlyMap<string, string> = new Map([
  ['about', 'APPROX'],
  ['around', 'APPROX'],
  ['roughly', 'APPROX'],
  ['approximately', 'APPROX'],
  ['some', 'APPROX'],
  ['nearly', 'LESS_THAN'],
  ['almost', 'LESS_THAN'],
  ['barely', 'LESS_THAN'],
  ['under', 'LESS_THAN'],
  ['over', 'MORE_THAN'],
  ['only', ''],
  ['just', ''],
  ['exactly', ''],
]);

const HEDGE_PAIRS: ReadonlyMap<string, string> = new Map([
  ['more than', 'MORE_THAN'],
  ['less than', 'LESS_THAN'],
  ['fewer than', 'LESS_THAN'],
  ['at least', 'EQUAL_OR_MORE'],
  ['at most', 'EQUAL_OR_LESS'],
  ['up to', 'EQUAL_OR_LESS'],
  ['just over', 'MORE_THAN'],
  ['just under', 'LESS_THAN'],
  ['well over', 'MORE_THAN'],
  ['close to', 'APPROX'],
]);

export function hedgeAt(words: Words, i: number): Piece<string> | null {
  const first = lowerAt(words, i);
  const pair = HEDGE_PAIRS.get(`${first} ${lowerAt(words, i + 1)}`);
  if (pair !== undefined) return { value: pair, next: i + 2 };
  if (first === 'no' && lowerAt(words, i + 2) === 'than')
    return lowerAt(words, i + 1) === 'more'
      ? { value: 'EQUAL_OR_LESS', next: i + 3 }
      : lowerAt(words, i + 1) === 'less'
        ? { value: 'EQUAL_OR_MORE', next: i + 3 }
        : null;
  if (first === 'as' && lowerAt(words, i + 2) === 'as') {
    const middle = lowerAt(words, i + 1);
    if (middle === 'long' || middle === 'much' || middle === 'many') return { value: 'EQUAL_OR_LESS', next: i + 3 };
    if (middle === 'little' || middle === 'few') return { value: 'EQUAL_OR_MORE', next: i + 3 };
  }
  const one = HEDGES.get(first);
  return one === undefined ? null : { value: one, next: i + 1 };
}

/** Spread of the properties of a timex that only exist where there is a value. */
export const modOf = (mod: string | undefined): { mod?: string } => (mod ? { mod } : {});
