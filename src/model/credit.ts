// Words with which a report names where it has something from.
import type { Annotated } from './annotation.js';
import type { Span } from './span.js';

export type CreditRelation = 'obtained' | 'told' | 'reported' | 'via' | 'posted' | 'published';

export interface Credit extends Annotated {
  /** The crediting words: "a letter obtained by Reuters". */
  span: Span;
  /** The origin as worded: "Reuters". */
  origin: string;
  originSpan: Span;
  relation: CreditRelation;
  /** Entity of the origin inside the report, if it has one. */
  entity?: string;
  /** The document or occasion credited, as worded: "a letter", "an interview". */
  document?: string;
}
