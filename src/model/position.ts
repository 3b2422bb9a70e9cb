// Where each holder stands on a question, as told by whom; with the arithmetic of a rule of decision where a report states one.
import type { Evidence } from './annotation.js';
import type { Decided } from './decision.js';

export interface Position {
  /** Id of an `Entity`, or the words of an unnamed holder ("three other members"). */
  holder: string;
  stance: 'support' | 'oppose' | 'want' | 'undecided' | 'conditional';
  /** Whose word it is: ids of entities or origins, nearest first. */
  via: string[];
  evidence: Evidence[];
  /** How many holders an unnamed or counted group stands for. */
  count?: number;
}

export interface Tally {
  needed?: number;
  support: number;
  oppose: number;
  opposeUnnamed: number;
  undecided: number;
  notStated?: number;
}

export interface Question {
  id: string;
  /** What is asked, in the words of a report: "invite Ukraine to join the Alliance". */
  text: string;
  evidence: Evidence[];
  rule?: { needed: number; evidence: Evidence[] };
  positions: Position[];
  tally: Tally;
  because: string[];
  /** Decisions of a person that touch this line. */
  decided?: Decided[];
}
