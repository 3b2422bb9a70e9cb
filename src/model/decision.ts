// What a person decided about lines of the record, as it is kept beside the pile, and the trace it leaves on each line.
// Does not find lines or change them; record/decisions/ does.
import type { Evidence } from './annotation.js';

export type DecisionAction = 'same' | 'different' | 'wrong' | 'set-date' | 'set-speaker';

/** The kinds of lines that a decision can be about. */
export type DecidedKind = 'entity' | 'utterance' | 'event' | 'question' | 'disagreement' | 'origin';

/**
 * - `applied`: the record follows it
 * - `orphaned`: the words are no longer there
 * - `contradicted`: another decision says the opposite, and neither is followed
 * - `unapplied`: understood, but the record cannot follow it; `because` says why
 * - `undone`: taken back
 */
export type DecisionState = 'applied' | 'orphaned' | 'contradicted' | 'unapplied' | 'undone';

/** Words of a report as a decision names them: exact, with what stands around them, so that they are found again or not at all. */
export interface DecisionPlace extends Evidence {
  /** Of the report's text when the decision was made; only while it holds does `span` count. */
  sha256?: string;
  /** What stood right before and right after the words. */
  before?: string;
  after?: string;
}

/** What a person decided; kept beside the pile in `decisions.jsonl`, one a line. Names content, never line numbers. */
export interface Decision {
  /** Made from its content. */
  id?: string;
  action: DecisionAction;
  /** What kind of line it is about, or stories of a store, each by a report of it; a place alone may belong to a name, a quotation and an event at once. */
  about?: DecidedKind | 'story';
  a?: DecisionPlace;
  /** The other one of a pair; for `set-speaker` the words that name the speaker. */
  b?: DecisionPlace;
  /** For `set-date`: `2031`, `2031-03`, `2031-03-11`, `2031-03-11..2031-03-14` or `unknown`; for `set-speaker` only `nobody`; of an origin its name. */
  value?: string;
  note?: string;
  by?: string;
  /** ISO time at which it was made, as given by the caller. */
  at?: string;
  /** Id of the decision it was made with, as a split is several: taking one of them back takes back all. */
  act?: string;
  /** Who took it back; a decision is marked, never erased. */
  undone?: { by?: string; at?: string; note?: string };
  /** What became of it in this run. */
  state?: DecisionState;
  because?: string;
}

/** The trace of a decision on a line of the record that it touches. */
export interface Decided {
  /** Id of the `Decision`. */
  decision: string;
  action: DecisionAction;
  value?: string;
  note?: string;
  by?: string;
  at?: string;
}
