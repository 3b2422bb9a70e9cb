// Words with which a report names where it has something from.
import type { Annotated } from './annotation.js';
import type { Span } from './span.js';

/** What a report may have something from; `own` is its own reporting, `occasion` a speech or news conference open to all. */
export type OriginKind =
  | 'agency'
  | 'outlet'
  | 'own'
  | 'government'
  | 'person'
  | 'document'
  | 'social'
  | 'occasion'
  | 'unnamed'
  | 'other';

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
  /** What the origin is, as the words show it. */
  kind?: OriginKind;
  /** Entity of the one who told, wrote or posted what is credited: Kovač in "Kovač told Radio Lessa". */
  speaker?: string;
  /** Words for that one where no entity is known. */
  speakerSpan?: Span;
  /** Id of the credit this origin has it from itself: "local media reported, citing a mediator". */
  from?: string;
}
