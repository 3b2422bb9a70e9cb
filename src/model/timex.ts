// An expression of time in the text, with its TIMEX3 value and the interval it means.
import type { Annotated } from './annotation.js';
import type { Span } from './span.js';

export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

export interface Timex extends Annotated {
  span: Span;
  type: TimexType;
  /** TIMEX3: `2024-11-29`, `2024-W49`, `2024-11`, `P33M`, `PAST_REF`, `XXXX-11-29` where the year is not to be had. */
  value: string;
  /** Inclusive ISO interval; absent for durations, sets and what cannot be placed. */
  lo?: string;
  hi?: string;
  grain?: string;
  /** TIMEX3 mod: START, MID, END, APPROX, LESS_THAN, MORE_THAN, BEFORE, AFTER ... */
  mod?: string;
  /** Id of the timex that closes the range this one opens: "December [3]-[4]", "between [2026] and [2029]". */
  until?: string;
  /** What the value rests on: `stated`, `published`, `text <words>` (another timex of this report), `none`. */
  basis: string;
  /** Other readings that remain, as TIMEX3 values. */
  alternatives?: string[];
  because?: string;
}
