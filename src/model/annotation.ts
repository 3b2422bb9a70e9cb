// What all standoff annotations share. The kinds themselves have a file each.
import type { Span } from './span.js';

/** Words of one report, with the words repeated so that anyone can check the pin: `text === stored.slice(...span)`. */
export interface Evidence {
  report: string;
  span: Span;
  text: string;
}

/** What every annotation carries: an id unique in its report and the address of the rule that wrote it. */
export interface Annotated {
  id: string;
  /** `read.quotations.direct-before-cue` */
  rule: string;
}
