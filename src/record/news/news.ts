// What is new in a record since an earlier one, as lines: data for a terminal, a page, a feed.
// Renders nothing; every word of a line stands in the record with its pin.
import type { Evidence } from '../../model/index.js';

/**
 * In the order in which they are told: what may put earlier work wrong first.
 * - `correction`: a report was changed after it was read
 * - `position`: somebody stands somewhere; with `was`, stood elsewhere before
 * - `statement`: said, and not reported before
 * - `figure`: a number new for a happening; with `was`, in the place of another
 * - `event`: happened or is to, and is dated, counted or told by several; with `was`, what was planned took place or did not
 * - `wording`: a known statement told with another number, a "not" more or less, or by another speaker
 * - `disagreement`: reports part on it
 */
export const NEWS_KINDS = [
  'correction',
  'position',
  'disagreement',
  'wording',
  'figure',
  'statement',
  'event',
] as const;
export type NewsKind = (typeof NEWS_KINDS)[number];

export interface NewsLine {
  kind: NewsKind;
  /** Id of the line in the newer record; of a correction, the report's. */
  id: string;
  /** Who, what or which: a name of the record, the kind of a difference. Empty where nobody is named. */
  subject: string;
  /** What of it, in the record's own terms: `oppose`, `occurred`, `number`, `direct`. */
  state: string;
  /** The same before, where it was another. */
  stateBefore?: string;
  evidence: Evidence[];
  /** What stood before; pinned in the text as it was then. */
  was: Evidence[];
  /** Reports that carry it. */
  reports: number;
  /** Ids of lines of the earlier record whose words a correction took away. */
  lost?: string[];
}

export interface News {
  lines: NewsLine[];
  /** Reports that are new, and those of them that add no line. */
  added: string[];
  silent: string[];
  /** Reports of which there is a new text. */
  changed: string[];
}
