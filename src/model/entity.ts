// Somebody or something over the whole pile: what the reports' own entities have in common, and why they were joined.
import type { Evidence } from './annotation.js';
import type { Decided } from './decision.js';
import type { PairJudgement } from './judgement.js';
import type { EntityKind } from './mention.js';

export interface Surface {
  /** A spelling, as printed. */
  text: string;
  report: string;
  count: number;
  /** Where it stands first. */
  evidence: Evidence;
}

export interface EntityRole extends Evidence {
  /** Outlet of the report that gives the role, where known. */
  outlet?: string;
}

export interface Entity {
  id: string;
  kind: EntityKind;
  name: string;
  surfaces: Surface[];
  roles: EntityRole[];
  /** `a` and `b` are spellings with their report: `r1: Ana Kovač`. */
  joins: { a: string; b: string; because: string[]; rule?: string }[];
  /** The reports' own entities it was joined from. */
  members: { report: string; entity: string }[];
  /** Decisions of a person that touch this line. */
  decided?: Decided[];
}

/** An entity pair that was looked at and kept apart; kept so that `why` can show it. */
export type EntityRefusal = PairJudgement;
