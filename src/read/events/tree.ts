// A sentence as a tree that event steps can walk: children, phrases and the words that govern a word.
// Does not find events and does not change the parse.
import type { Sentence, Span, Token } from '../../model/index.js';

export interface Tree {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  /** Children of each token, in text order. */
  readonly children: readonly (readonly Token[])[];
}

/** A word that tells of an event, in its sentence. */
export interface InTree {
  tree: Tree;
  trigger: Token;
}

const trees = new WeakMap<Sentence, Tree>();

/** The tree of a sentence; made once for each sentence. */
export function treeOf(sentence: Sentence): Tree {
  const known = trees.get(sentence);
  if (known) return known;
  const children: Token[][] = sentence.tokens.map(() => []);
  for (const token of sentence.tokens) if (token.head >= 0 && token.head !== token.i) children[token.head]?.push(token);
  const tree: Tree = { sentence, tokens: sentence.tokens, children };
  trees.set(sentence, tree);
  return tree;
}

export const childrenOf = (tree: Tree, token: Token): readonly Token[] => tree.children[token.i] ?? [];

/** A comma or a semicolon. */
export const isComma = ({ form }: Token): boolean => form === ',' || form === ';';

/** The relation without its subtype: `nsubj` of `nsubj:pass`. */
export const relOf = (token: Token): string => {
  const colon = token.rel.indexOf(':');
  return colon < 0 ? token.rel : token.rel.slice(0, colon);
};

export const headOf = (tree: Tree, token: Token): Token | undefined =>
  token.head >= 0 ? tree.tokens[token.head] : undefined;

/** First child with one of the relations (subtypes count as their relation unless named). */
export function childBy(tree: Tree, token: Token, ...rels: string[]): Token | undefined {
  for (const child of childrenOf(tree, token))
    if (rels.includes(child.rel) || rels.includes(relOf(child))) return child;
  return undefined;
}

/** The token and what is joined to it by "and" or "or". */
export function withConjuncts(tree: Tree, token: Token): Token[] {
  const found = [token];
  for (let at = 0; at < found.length && found.length < 12; at++) {
    for (const child of childrenOf(tree, found[at]!)) if (relOf(child) === 'conj') found.push(child);
  }
  return found;
}

/** Lower-cased preposition of an oblique or a noun modifier: "on" of "on the port". */
export function prepositionOf(tree: Tree, token: Token): string {
  for (const child of childrenOf(tree, token)) if (relOf(child) === 'case') return child.lower;
  return '';
}

/** Relations at which a noun phrase ends: what follows tells something more, it does not name. */
const BEYOND_NAME = new Set([
  'acl',
  'appos',
  'parataxis',
  'advcl',
  'ccomp',
  'punct',
  'conj',
  'cc',
  'list',
  'dep',
  'obl',
  'cop',
  'nsubj',
  'aux',
  'mark',
]);
const LEADING_DROP = new Set(['case', 'cc', 'punct', 'mark', 'advmod']);

/**
 * Span of the noun phrase of a head: determiner to last noun modifier, without preposition, relative clause and apposition.
 * A phrase is one unbroken stretch round the head; depth is bounded so that a broken parse cannot run away.
 */
export function phraseSpan(tree: Tree, head: Token): Span {
  let first = head.i;
  let last = head.i;
  const inside = [head.i];
  let layer: Token[] = [head];
  for (let depth = 0; depth < 6 && layer.length > 0; depth++) {
    const next: Token[] = [];
    for (const token of layer) {
      for (const child of childrenOf(tree, token)) {
        const rel = relOf(child);
        if (token === head && LEADING_DROP.has(rel) && rel !== 'advmod') continue;
        if (BEYOND_NAME.has(rel)) continue;
        if (rel === 'nmod' && child.i > head.i && prepositionOf(tree, child) !== 'of' && depth > 0) continue;
        inside.push(child.i);
        if (child.i < first) first = child.i;
        if (child.i > last) last = child.i;
        next.push(child);
      }
    }
    layer = next;
  }
  // "seven at the depot; four were on a bus": no phrase goes on over a semicolon, whatever the parse ties together.
  const before = tree.tokens.findLastIndex(({ form, i }) => form === ';' && i >= first && i < head.i);
  const behind = tree.tokens.findIndex(({ form, i }) => form === ';' && i > head.i && i <= last);
  if (before >= 0) first = Math.min(...inside.filter(i => i > before));
  if (behind >= 0) last = behind - 1;
  // "[on] the minister Ana Kovač": a preposition that hangs on a word inside the phrase stands before it all the same.
  while (first < head.i && /^(?:PUNCT|ADP)$/.test(tree.tokens[first]!.upos)) first++;
  while (last > head.i && tree.tokens[last]!.upos === 'PUNCT') last--;
  return [tree.tokens[first]!.start, tree.tokens[last]!.end];
}

/** Whether `below` hangs somewhere under `above`; walks up at most the length of the sentence. */
export function isUnder(tree: Tree, below: Token, above: Token): boolean {
  let at: Token | undefined = below;
  for (let steps = 0; at && steps <= tree.tokens.length; steps++) {
    if (at === above) return true;
    at = headOf(tree, at);
  }
  return false;
}

/** Number of steps from a token up to the root. */
export function depthOf(tree: Tree, token: Token): number {
  let depth = 0;
  let at = headOf(tree, token);
  while (at && depth < tree.tokens.length) {
    depth++;
    at = headOf(tree, at);
  }
  return depth;
}

/** The nearest verb (or predicate with a copula) at or above a token: its clause's predicate. */
export function predicateOf(tree: Tree, token: Token): Token {
  let at: Token = token;
  for (let steps = 0; steps < tree.tokens.length; steps++) {
    if (at.upos === 'VERB' || childBy(tree, at, 'cop')) return at;
    const up = headOf(tree, at);
    if (!up) return at;
    at = up;
  }
  return at;
}
