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
  /** Pieces in text order, with quotation marks and the word that opens a clause: "that", "whether", "to". */
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

/** The pieces of a content without an opening "that": what was said, as one lays it beside other renderings or prints it. */
export function saidIn(text: string, content: readonly Span[]): readonly Span[] {
  const [first, ...rest] = content;
  if (first === undefined || !text.startsWith(THAT, first[0]) || first[1] - first[0] <= THAT.length) return content;
  const from = first[0] + THAT.length;
  const next = /^\p{L}*/u.exec(text.slice(from, from + 12))![0];
  return text[first[0] - 1] !== ' ' || BEHIND_PRONOUN.has(next) ? content : [[from, first[1]], ...rest];
}

const THAT = 'that ';

/** Behind these words "that" is a pronoun: "he said that was late". */
const BEHIND_PRONOUN: ReadonlySet<string> = new Set(
  'is was will would had has can could may might should must did does meant means'.split(' '),
);
