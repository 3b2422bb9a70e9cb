// Somebody's words or message as one report gives them: source, cue, content.
import type { Annotated } from './annotation.js';
import type { Certainty } from './judgement.js';
import type { Span } from './span.js';

/** direct: all of the content stands in quotation marks; indirect: none of it; mixed: some of it. */
export type QuotationType = 'direct' | 'indirect' | 'mixed';

/**
 * - `narration-inside-marks`: the content holds its own reporting clause ("“Conversely, he stated that …”")
 * - `runs-on-outside-marks`: the speech goes on after the closing mark
 * - `unattributed`: no sentence names a source
 * - `scare-marks`: one to three marked words
 * - `mark-never-closed`, `marks-mixed`: damaged quotation marks
 */
export type QuotationWarning =
  | 'narration-inside-marks'
  | 'runs-on-outside-marks'
  | 'unattributed'
  | 'scare-marks'
  | 'mark-never-closed'
  | 'marks-mixed';

export interface Quotation extends Annotated {
  type: QuotationType;
  /** Pieces in text order; quotation marks belong to direct content, a leading "that" does not. */
  content: Span[];
  cue: Span[];
  /** The source phrase with title and apposition; empty when nobody is named. */
  source: Span[];
  /** Id of a `ReportEntity`; null when unknown. */
  speaker: string | null;
  addressee?: string;
  /** The medium the words went through, as worded: "Sky News" in "told Sky News", "a letter", "X". */
  channel?: string;
  channelSpan?: Span;
  certainty: Certainty;
  warnings?: QuotationWarning[];
  /** For a quotation inside a quotation ("Politico reported that seven members oppose"): id of the outer one. */
  inside?: string;
  /** For a quotation without cue or source of its own: id of the one whose speaker it takes over. */
  carriedFrom?: string;
  /** Names of the dates on which it was said, if the reporting clause gives one: id of a timex. */
  saidOn?: string;
}
