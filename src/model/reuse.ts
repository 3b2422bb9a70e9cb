// Text that two reports share, and how they are related by it.
import type { Span } from './span.js';

export interface Reuse {
  /** Report ids, `a < b`. */
  a: string;
  b: string;
  relation: 'copies-prose' | 'reports-on' | 'shared-origin';
  runs: { a: Span; b: Span; text: string }[];
  /** Share of the smaller report's prose (quotations cut out) that lies in shared runs, 0..1. */
  share: number;
  because: string[];
}
