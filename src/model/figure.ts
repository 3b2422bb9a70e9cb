// A number that counts or measures something: value, bound, unit, of how many.
import type { Annotated } from './annotation.js';
import type { Span } from './span.js';

export interface Figure extends Annotated {
  /** From the bound word to the unit: "at least three people". */
  span: Span;
  value: number;
  /** Upper end of a range. */
  hi?: number;
  /** "22 of 28 drones": 28. */
  of?: number;
  /** Singular or plural noun as a base form: `people`, `percent`, `dollars`, `drones`. */
  unit: string;
  /** What is counted and what befell it: `people killed`, `drones intercepted`. */
  what: string;
  /** What befell the counted, whatever the words: `killed` for "dead", "died", "a toll of"; absent where the words tell none. */
  state?: string;
  bound: 'exact' | 'at-least' | 'at-most' | 'about';
}
