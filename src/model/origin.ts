// Where reports have it from: what their credits lead to, counted instead of outlets.
import type { Evidence } from './annotation.js';
import type { CreditRelation } from './credit.js';
import type { Decided } from './decision.js';

export interface OriginReport extends Evidence {
  relation: CreditRelation;
  rule?: string;
}

export interface Origin {
  id: string;
  name: string;
  /** agency, outlet, government, person, document, social, unnamed, other */
  kind: string;
  reports: OriginReport[];
  /** Id of the `Entity` it is, if any. */
  entity?: string;
  /** Ids of the origins it has it from itself ("X reports via local media"). */
  from?: string[];
  /** Decisions of a person that touch this line. */
  decided?: Decided[];
}
