// What a rule or a person decided about a pair, with the reasons; refusals are judgements too.
// Does not decide anything: judging stands in compare/, explaining in why/.

export type Judgement = 'same' | 'different' | 'unsure';

/** How a line came to stand in the record: printed so, follows from printed words, or supposed from context. */
export type Certainty = 'stated' | 'implied' | 'inferred';

/** One reason, in words a reader can check: `surname folds to holubets in both`. */
export type Reason = string;

/** A judgement about two things, kept whole so that `onrecord why` can show joins and refusals alike. */
export interface PairJudgement {
  a: string;
  b: string;
  judgement: Judgement;
  /** 0..1, only meaningful beside `because`. */
  score: number;
  because: Reason[];
  /** Address of the rule, `compare.entities.shared-surname`, or `decision` for a person's word. */
  rule: string;
}
