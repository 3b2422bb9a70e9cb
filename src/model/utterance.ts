// What was once said, over all reports that render it: the members, how they relate, and where the wordings differ.
import type { Evidence } from './annotation.js';
import type { Decided } from './decision.js';
import type { QuotationType } from './quotation.js';

/** How the renderings of one utterance relate: word for word, one cut from another, reworded, or the same occasion only. */
export type UtteranceRelation = 'same-words' | 'cut' | 'reworded' | 'related';

export type DifferenceKind = 'word' | 'number' | 'hedge' | 'negation' | 'marks' | 'cut' | 'speaker';

export interface Difference {
  kind: DifferenceKind;
  a: Evidence;
  b: Evidence;
}

export interface UtteranceMember extends Evidence {
  /** Id of the quotation in that report's `ReadReport`; empty for a sentence or headline that echoes it as the report's own words. */
  quotation: string;
  type: QuotationType;
  /** The content piece by piece where it is split around the cue; `span` is the longest piece. */
  pieces?: Evidence[];
  cue?: Evidence;
  source?: Evidence;
  channel?: string;
  addressee?: string;
  certainty: string;
  warnings?: string[];
  rule: string;
}

export interface Utterance {
  id: string;
  /** Id of an `Entity`; null when no report says. */
  speaker: string | null;
  relation: UtteranceRelation;
  members: UtteranceMember[];
  differences: Difference[];
  because: string[];
  /** Quotations that came near and were kept out, with the reasons. */
  refused?: { report: string; quotation: string; because: string[] }[];
  /** Ids of origins behind the members; "3 reports, 1 origin". */
  origins?: string[];
  /** Ids of utterances of the same occasion (same letter, interview) that are another sentence. */
  related?: string[];
  /** Decisions of a person that touch this line. */
  decided?: Decided[];
}
