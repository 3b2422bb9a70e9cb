// When something is: always an interval, with its grain and what it rests on.
// Does not read words; timexes are found and resolved in read/timexes/.
import type { Span } from './span.js';

export type Grain = 'minute' | 'day' | 'week' | 'month' | 'year' | 'unknown';

/**
 * A point or stretch of calendar time. `lo` and `hi` are ISO 8601 and inclusive: `2024-11-29` or
 * `2024-11-29T20:40:00+02:00`; an open end is the empty string.
 * `basis` says what it rests on: the words give the whole date (`stated`), the words and an anchor
 * give it (`resolved`), other words of the report only bound it (`bounded`), nothing does (`unknown`).
 */
export interface When {
  lo: string;
  hi: string;
  grain: Grain;
  basis: 'stated' | 'resolved' | 'bounded' | 'unknown';
  /** The words it was read from. */
  span?: Span;
  because?: string;
  /** For publication dates: which field of the page or file gave it (`json-ld datePublished`). */
  field?: string;
}
