// What recognising hands to resolving: a stretch of words and what it means before anything is known of the report's date.
// Does not find or place anything.
import type { PartOfDay, SeasonCode } from '../../lists/calendar.js';
import type { Rule, TimexType } from '../../model/index.js';
import type { Words } from './words.js';

/** The unit by which a shift counts; codes as in lists/calendar.ts. */
export type ShiftUnit = 'D' | 'W' | 'WE' | 'M' | 'Q' | 'Y' | 'DE' | 'CE';

/** -1 the last one, 0 this one, 1 the next one. */
export type Which = -1 | 0 | 1;

export type Meaning =
  /** Needs no anchor: full dates, years, durations, sets, vague references. */
  | { kind: 'fixed'; value: string }
  | { kind: 'day'; month: number; day: number; of?: Meaning }
  | { kind: 'month'; month: number; which?: Which; of?: Meaning }
  /** A day of a month said without the month: "the 23rd". */
  | { kind: 'monthday'; day: number; of?: Meaning }
  | { kind: 'weekday'; weekday: number; which?: Which; further?: number; of?: Meaning }
  | { kind: 'shift'; unit: ShiftUnit; by: number; from: 'published' | 'previous' | 'period' }
  /** `further` counts years behind the next one: "the summer after next". */
  | { kind: 'season'; season: SeasonCode; which?: Which; further?: number; of?: Meaning }
  /** A quarter (3 months), half (6) or whole year counted in the year; 0 is the running one. */
  | { kind: 'quarter' | 'half'; number: number; of?: Meaning }
  | { kind: 'period'; which: Which; year?: number }
  /** The last time the text named: "since then". */
  | { kind: 'again' }
  | { kind: 'week'; number: number; of: Meaning }
  | { kind: 'feast'; name: string; of?: Meaning }
  /** The day on which the night nearest to the report begins: behind it, or ahead where the clause looks ahead ("overnight"). */
  | { kind: 'night' }
  /** A clock time or part of the day, on a day of its own or on the day the text is at. */
  | { kind: 'time'; at: PartOfDay | string; on?: Meaning; zone?: string };

/** Beyond TIMEX3's words: whether the expression itself points back or forward ("last May", "by Friday"). */
export type Direction = 'past' | 'future' | 'none';

export interface Found {
  /** Index behind its last word. */
  to: number;
  /** Index of its first word, where that is not the word the rule was asked about. */
  from?: number;
  type: TimexType;
  meaning: Meaning;
  mod?: string;
  direction?: Direction;
  /** Opens a range that the next expression closes: "December [3]-[4]". */
  opensRange?: boolean;
}

/** A rule that looks for an expression beginning at one word. */
export interface TimexRule extends Rule {
  at(words: Words, i: number): Found | null;
}

/** A found expression with its rule and place. */
export interface Expression extends Found {
  from: number;
  rule: string;
  words: Words;
  start: number;
  end: number;
}

export const fixed = (value: string): Meaning => ({ kind: 'fixed', value });
