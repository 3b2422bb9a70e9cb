// Sentences and tokens as the language base hands them to reading: offset-exact, tagged, parsed.
// Does not analyse anything; language/ does.
import type { LineRole } from './report.js';
import type { Span } from './span.js';

/** Universal Dependencies v2 part of speech. */
export type Upos =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X';

export interface Token {
  /** UTF-16 offsets into the stored text: `text.slice(start, end) === form`. */
  start: number;
  end: number;
  form: string;
  /** `form` lower-cased with curly apostrophes made straight: what lists are looked up by. */
  lower: string;
  lemma: string;
  upos: Upos;
  /** Penn Treebank tag. */
  xpos: string;
  /** Index of the head in the same sentence's `tokens`; -1 for the root. */
  head: number;
  /** UD relation with its subtype (`nsubj:pass`); `root` for the root. */
  rel: string;
  /** Index in the sentence. */
  i: number;
  /** Index into `marks` of the innermost marked stretch the token stands in, -1 outside. The marks themselves are inside. */
  mark: number;
}

export interface Sentence {
  span: Span;
  tokens: Token[];
  /** Index into the report's `lines`. */
  line: number;
  role: LineRole;
  /** Index in the report. */
  i: number;
}

/** A stretch between quotation marks: mark to mark. */
export interface MarkedStretch {
  /** From the opening mark to behind the closing one (or to the paragraph's end where it is never closed). */
  span: Span;
  /** Between the marks. */
  inner: Span;
  /** Number of words between the marks. */
  words: number;
  closed: boolean;
  style: 'double' | 'single' | 'guillemet';
  /** Opened in one style and closed in another (“ ... "). */
  mixed: boolean;
  /** Index of the stretch it is nested in, -1 at the top. */
  parent: number;
  /** Index of the stretch it goes on with: a paragraph that reopens the marks. -1 otherwise. */
  continues: number;
}
