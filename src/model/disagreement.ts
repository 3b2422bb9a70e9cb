// Where reports part on a number, date, wording, speaker or role; and where they only seem to.
import type { Evidence } from './annotation.js';
import type { Decided } from './decision.js';

export interface Disagreement {
  id: string;
  kind: 'number' | 'date' | 'wording' | 'speaker' | 'role';
  about: string;
  /** Why it only seems one: another place, another event, an update, "at least". Absent for a real one. */
  apparent?: string;
  values: (Evidence & { value: string })[];
  because: string[];
  /** Decisions of a person that touch this line. */
  decided?: Decided[];
}
