// What came in: one report's unaltered text with the roles of its lines. Standoff: nothing is ever cut from the text.
// Does not hold annotations; those are in read-report.ts.
import type { Span } from './span.js';
import type { When } from './when.js';

export type LineRole =
  | 'title'
  | 'byline'
  | 'dateline'
  | 'date'
  | 'heading'
  | 'body'
  | 'question'
  | 'answer'
  | 'furniture';

/** One line of the stored text, without its line break. Blank lines are not listed. */
export interface Line {
  span: Span;
  role: LineRole;
  /** For `question` and `answer` lines of an interview: the words that name the speaker (`**Dr. Kovač:**` gives `Dr. Kovač`). */
  speaker?: Span;
  /** The place, day and agency at the head of a body line, down to the dash behind them: `LESSA, May 14 (LNA) —`. */
  dateline?: Span;
  /** What stands before a title and is no part of it: `UPDATE 1-`, `EXCLUSIVE:`. */
  kicker?: Span;
  /** The name of the outlet behind a title, with the stroke before it: `| Lessa Herald`. */
  outlet?: Span;
  /** For an `answer` without a label: the words above the interview that name who answers. */
  answerer?: Span;
  /** Index into `Report.parts`; a file may hold two articles fused. 0 when absent. */
  part?: number;
  /** Address of the rule that gave the role; absent for body. */
  rule?: string;
}

/** A stretch of the text that is an article of its own (a report with an interview appended has two). */
export interface Part {
  span: Span;
  title?: string;
}

/** A report as intake hands it on. `text` is final: every span of the product points into it. */
export interface Report {
  /** Path inside the pile, or the `id` of its JSONL line. */
  id: string;
  text: string;
  /** Hex sha256 of the UTF-8 bytes of `text`. */
  sha256: string;
  /** ISO 639-1 code of the text, `und` when it cannot be told. Anything but `en` is kept and left unread. */
  language: string;
  title?: string;
  outlet?: string;
  byline?: string;
  url?: string;
  published: When | null;
  lines: Line[];
  parts: Part[];
  /** Coded warnings met on the way in; see errors.ts. */
  warnings: string[];
}
