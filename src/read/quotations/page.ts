// The workbench of the quotation rules: trees, cues with source and content, marked stretches; built once a report.
// Does not decide what is a quotation; the rules do.
import type { MarkedStretch, QuotationType, Sentence, Span, Token } from '../../model/index.js';
import type { Reading } from '../reading.js';
import { cleftOf } from './clefts.js';
import { speakerBefore } from './content-ends.js';
import { type Content, findAddressee, findContent } from './contents.js';
import { type Cue, findCues } from './cues.js';
import { reportingClause } from './fronted.js';
import { repaired } from './repairs.js';
import { findSource } from './sources.js';
import type { Source } from './subjects.js';
import { buildTree, isWord, type Run, type Tree } from './tree.js';
import { namesWork } from './work-titles.js';

/** A cue with what its sentence gives it. */
export interface Reported {
  cue: Cue;
  source: Source | null;
  content: Content | null;
  /** Source and cue, without content. */
  clause: Run;
  addressee: Run | undefined;
}

export interface Stretch {
  mark: MarkedStretch;
  /** Index in `Reading.marks`. */
  i: number;
  /** Long enough, or punctuated, to be somebody's words rather than a term or a title. */
  speech: boolean;
  /** The title of a work, which nobody said. */
  title: boolean;
  /** Sentences it touches, first and last. */
  first: number;
  last: number;
}

export interface Page {
  reading: Reading;
  text: string;
  trees: readonly Tree[];
  /** Cues outside marks. */
  reported: readonly Reported[];
  /** Cues inside marks, for quotations inside quotations. */
  inside: readonly Reported[];
  /** Top-level marked stretches in text order. */
  stretches: readonly Stretch[];
  /** By index in `Reading.marks`; undefined for nested ones. */
  stretchOf: readonly (Stretch | undefined)[];
  /** All tokens of the report in text order. */
  tokens: readonly Token[];
}

/** Words from which on a marked stretch is speech: 98 % of those with four or more are (research note, section 5). */
export const SPEECH_WORDS = 4;
/** How marked words end when they are a sentence or a part of one that was spoken. */
const SPEECH_ENDS: ReadonlySet<string> = new Set([',', '.', '?', '!', '…', '–', '—', '-']);
const CLOSING: ReadonlySet<string> = new Set([' ', '\u00a0', '’', "'", '”', '"', '»']);

/**
 * Whether marked words end as a clause of speech does, in marks of their own or not: “The answer is ‘it’s late,’”. Looks at the last
 * characters alone: a pattern would walk the whole stretch.
 */
export function endsSpeech(text: string, { inner }: MarkedStretch): boolean {
  let at = inner[1] - 1;
  while (at > inner[0] && CLOSING.has(text[at]!)) at--;
  return SPEECH_ENDS.has(text[at] ?? '');
}

/** Index of the first token that ends behind `at`. */
export function tokenFrom(tokens: readonly Token[], at: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.end > at) high = middle;
    else low = middle + 1;
  }
  return low;
}

export function sentenceAt(sentences: readonly Sentence[], at: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.span[1] > at) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The outermost stretch a token stands in, or -1. */
export function outerMark(marks: readonly MarkedStretch[], mark: number): number {
  let at = mark;
  while (at >= 0 && marks[at]!.parent >= 0) at = marks[at]!.parent;
  return at;
}

const reportedOf = (cue: Cue, before: readonly Reported[]): Reported => {
  const speaker = speakerBefore(cue, findSource(cue), before);
  const cleft = cleftOf(cue, speaker);
  const source = cleft?.source ?? speaker;
  const content = cleft ? cleft.content : findContent(cue, source);
  return {
    cue,
    source,
    content,
    clause: reportingClause(cue, source),
    addressee: content?.addressee ?? findAddressee(cue, source, cue.tree.tokens.length),
  };
};

const pages = new WeakMap<Reading, Page>();

/** The page of a reading, built once: quotations and stances read the same cues. */
export function pageOf(reading: Reading): Page {
  const known = pages.get(reading);
  if (known) return known;
  const page = buildPage(reading);
  pages.set(reading, page);
  return page;
}

function buildPage(reading: Reading): Page {
  const { text, marks, sentences } = reading;
  const tokens = sentences.flatMap(sentence => sentence.tokens);
  const stretchOf: (Stretch | undefined)[] = marks.map((mark, i) => {
    if (mark.parent >= 0) return undefined;
    return {
      mark,
      i,
      speech: mark.words >= SPEECH_WORDS || endsSpeech(text, mark),
      title: namesWork(text, tokens, tokenFrom(tokens, mark.span[0]), mark),
      first: sentenceAt(sentences, mark.span[0]),
      last: sentenceAt(sentences, mark.span[1] - 1),
    };
  });
  const stretches = stretchOf.filter(stretch => stretch !== undefined);
  const isMasked = (token: Token): boolean => {
    const outer = outerMark(marks, token.mark);
    return outer >= 0 && stretchOf[outer]!.speech;
  };
  const starts = new Set<number>();
  for (const { span, kind } of reading.names) {
    if (kind === 'place') continue;
    for (let k = tokenFrom(tokens, span[0]); k < tokens.length && tokens[k]!.start < span[1]; k++)
      starts.add(tokens[k]!.start);
  }
  const trees = sentences.map(sentence => buildTree(repaired(sentence), isMasked, token => starts.has(token.start)));
  const reported: Reported[] = [];
  const inside: Reported[] = [];
  for (const tree of trees)
    for (const cue of findCues(tree)) {
      const beside = cue.marked < 0 ? reported : inside;
      beside.push(reportedOf(cue, beside));
    }
  return {
    reading,
    text,
    trees,
    reported,
    inside,
    stretches,
    stretchOf,
    tokens,
  };
}

/**
 * Direct when all words stand in marks, indirect when none does. What words `within` marks report is in the words of
 * whoever they quote: only marks inside those say whose it is.
 */
export function typeOf(page: Page, content: readonly Span[], within = -1): QuotationType {
  let marked = 0;
  let plain = 0;
  for (const [start, end] of content) {
    for (let k = tokenFrom(page.tokens, start); k < page.tokens.length && page.tokens[k]!.start < end; k++) {
      const token = page.tokens[k]!;
      if (!isWord(token)) continue;
      if (token.mark >= 0 && token.mark !== within) marked++;
      else plain++;
    }
  }
  return plain === 0 && marked > 0 ? 'direct' : marked === 0 ? 'indirect' : 'mixed';
}

/** Content grown to the whole of each marked stretch that it only touches, unless the cue stands inside that stretch. */
export function wholeStretches(page: Page, spans: readonly Span[], cue: Span | undefined): Span[] {
  return spans.map(([start, end]) => {
    let [from, to] = [start, end];
    for (let k = tokenFrom(page.tokens, start); k < page.tokens.length && page.tokens[k]!.start < end; k++) {
      const outer = outerMark(page.reading.marks, page.tokens[k]!.mark);
      if (outer < 0) continue;
      const { span } = page.reading.marks[outer]!;
      if (cue && cue[0] >= span[0] && cue[1] <= span[1]) continue;
      if (cue && cue[0] < span[1] && cue[1] > span[0]) continue;
      from = Math.min(from, span[0]);
      to = Math.max(to, span[1]);
      while (k + 1 < page.tokens.length && page.tokens[k + 1]!.start < span[1]) k++;
    }
    return [from, to] as const;
  });
}
