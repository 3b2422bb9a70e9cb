// What one holder wants, backs or opposes, in one report. Never inferred from thanks or from backing on another question.
import type { Annotated } from './annotation.js';
import type { Certainty } from './judgement.js';
import type { Span } from './span.js';

export type StanceKind = 'support' | 'oppose' | 'want' | 'undecided' | 'conditional';

export interface Stance extends Annotated {
  /** Id of a `ReportEntity`; null when unknown or unnamed. */
  holder: string | null;
  source: Span[];
  cue: Span[];
  content: Span[];
  stance: StanceKind;
  certainty: Certainty;
  /** How many unnamed holders the source counts ("three other members" is 3), all in all for a counted group ("seven members" is 7). */
  count?: number;
  /** The quotation or credit inside which it stands: whose word it is. */
  toldBy?: string;
}
