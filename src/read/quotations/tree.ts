// A sentence's dependency tree with what reading asks of it: children, subtrees as token ranges, text offsets.
// Does not know cues or quotations.
import type { Sentence, Span, Token } from '../../model/index.js';

export interface Tree {
  sentence: Sentence;
  tokens: readonly Token[];
  /** Children of each token, in text order. */
  children: readonly (readonly number[])[];
  /** First token of each token's subtree. */
  lo: Int32Array;
  /** Last token of each token's subtree, inclusive. */
  hi: Int32Array;
  /** 1 for tokens inside a marked stretch that is speech: nothing in there is the narrator's. */
  masked: Uint8Array;
  /** 1 for tokens inside a name that is no place. */
  named: Uint8Array;
}

/** A run of tokens, both ends inclusive. */
export interface Run {
  from: number;
  to: number;
}

export function buildTree(
  sentence: Sentence,
  isMasked: (token: Token) => boolean = () => false,
  isNamed: (token: Token) => boolean = () => false,
): Tree {
  const { tokens } = sentence;
  const n = tokens.length;
  const children: number[][] = Array.from({ length: n }, () => []);
  const order: number[] = [];
  tokens.forEach((token, i) => {
    if (token.head >= 0 && token.head < n && token.head !== i) children[token.head]!.push(i);
    else order.push(i);
  });
  for (let k = 0; k < order.length; k++) order.push(...children[order[k]!]!);
  const lo = Int32Array.from({ length: n }, (_, i) => i);
  const hi = Int32Array.from(lo);
  for (let k = order.length - 1; k >= 0; k--) {
    const i = order[k]!;
    const head = tokens[i]!.head;
    if (head < 0 || head >= n || head === i) continue;
    if (lo[i]! < lo[head]!) lo[head] = lo[i]!;
    if (hi[i]! > hi[head]!) hi[head] = hi[i]!;
  }
  const masked = Uint8Array.from(tokens, token => (isMasked(token) ? 1 : 0));
  const named = Uint8Array.from(tokens, token => (isNamed(token) ? 1 : 0));
  return { sentence, tokens, children, lo, hi, masked, named };
}

/** Relation without its subtype: `nsubj` for `nsubj:pass`. */
export const relOf = (token: Token): string => {
  const colon = token.rel.indexOf(':');
  return colon < 0 ? token.rel : token.rel.slice(0, colon);
};

export const isPunctuation = (token: Token | undefined): boolean =>
  token !== undefined && (token.upos === 'PUNCT' || (token.upos === 'SYM' && token.form.length === 1));

export const isWord = (token: Token | undefined): boolean => token !== undefined && token.upos !== 'PUNCT';

export const isNominal = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.upos === 'NOUN' ||
    token.upos === 'PROPN' ||
    token.upos === 'PRON' ||
    token.upos === 'NUM' ||
    token.xpos === 'CD');

/** The run as a span of the report's text. */
export const spanOf = (tree: Tree, run: Run): Span => [tree.tokens[run.from]!.start, tree.tokens[run.to]!.end];

/** Words in a run, punctuation not counted. */
export function wordsIn(tree: Tree, run: Run): number {
  let words = 0;
  for (let i = run.from; i <= run.to; i++) if (isWord(tree.tokens[i])) words++;
  return words;
}

const EDGE_MARKS = /^["“”„«»‘’']$|^''$|^``$/u;

/** Whether a token is a quotation mark. */
export const isMark = (token: Token | undefined): boolean => token !== undefined && EDGE_MARKS.test(token.form);

/** The run without punctuation at its edges; quotation marks stay where `keepMarks`. Null when nothing is left. */
export function trimRun(tree: Tree, run: Run, keepMarks = false): Run | null {
  let { from, to } = run;
  const loose = (i: number): boolean => {
    const token = tree.tokens[i]!;
    if (token.upos !== 'PUNCT') return false;
    return !(keepMarks && isMark(token)) && !(token.form === '(' || token.form === ')' || token.form === '$');
  };
  while (from <= to && loose(from)) from++;
  while (to >= from && loose(to)) to--;
  return from <= to ? { from, to } : null;
}

/** First child of a token with one of the relations (subtypes ignored). */
export function childOf(tree: Tree, i: number, ...rels: readonly string[]): number {
  for (const child of tree.children[i]!) if (rels.includes(relOf(tree.tokens[child]!))) return child;
  return -1;
}

/** Whether a token stands in the subtree of another. */
export const inSubtree = (tree: Tree, i: number, root: number): boolean => i >= tree.lo[root]! && i <= tree.hi[root]!;

/** Whether a comma stands right before a token, or before the mark that closes there: `it was “late,” adding`. */
export const isBehindComma = ({ tokens }: Tree, i: number): boolean =>
  tokens[i - 1]?.form === ',' || (isMark(tokens[i - 1]) && tokens[i - 2]?.form === ',');
