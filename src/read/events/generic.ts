// Words of happenings that name only their kind: "accused of fraud", "gun violence is rare", "voting-age citizens".
// Does not weigh them; judge.ts asks more of such a word than of one that is told of.

import { LIGHT_VERBS } from '../../lists/event-parties.js';
import type { Span, Token } from '../../model/index.js';
import { childrenOf, headOf, prepositionOf, relOf, type Tree } from './tree.js';

/** What makes a noun tell of one happening: an article, an owner, a count, whose or where, a clause of its own. */
const TIES = new Set(['det', 'nummod', 'nmod', 'obl', 'acl', 'appos', 'cop']);

/** Behind these a bare noun names a kind: a charge of fraud, a fear of war; "in talks", "after protest", "on strike" tell of one. */
const OF_A_KIND = new Set(['of', 'for', 'about', 'against', 'than', 'as', 'into', 'over', 'between']);

const isTied = (tree: Tree, noun: Token, times: readonly Span[]): boolean =>
  childrenOf(tree, noun).some(
    child =>
      TIES.has(relOf(child)) ||
      child.upos === 'PROPN' ||
      /^\p{Lu}/u.test(child.form) ||
      times.some(([start, end]) => child.start >= start && child.start < end),
  );

/** Whether a word names a kind of happening and none that is told; a title drops its articles and is not judged so. */
export function namesKind(tree: Tree, token: Token, times: readonly Span[]): boolean {
  const rel = relOf(token);
  const joint = tree.tokens[token.i + 1];
  // "voting-age citizens"
  if (joint?.form === '-' && joint.start === token.end && token.lower.endsWith('ing') && rel !== 'root') return true;
  if (token.xpos === 'VBG' && rel === 'amod') return true;
  // "has made its support conditional": whose it is stands before it, wherever the parse hung that.
  if (token.xpos !== 'NN' || tree.tokens[token.i - 1]?.xpos === 'PRP$' || isTied(tree, token, times)) return false;
  if (rel === 'compound') return headOf(tree, token)?.upos === 'NOUN';
  if (rel === 'nmod' || rel === 'obl') return OF_A_KIND.has(prepositionOf(tree, token));
  if (rel === 'nsubj') return true;
  const verb = headOf(tree, token);
  return rel === 'obj' && verb !== undefined && !LIGHT_VERBS.has(verb.lemma);
}
