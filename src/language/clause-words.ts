// What the repairs of the tree share: tags of finite verbs, breaks of a sentence, verbs of speech, and the words that hang on another.
// Does not repair anything.
import type { Token } from '../model/index.js';

export const FINITE = /^VB[DZP]$/;
export const BREAKS = /^(?:[,;:–—]|--)$/;
/** Verbs of speech whose object is no person and whose clause needs no "that": "said his band wrote songs". */
export const SAYS = /^(?:say|argue|claim|insist|believe|think)$/;

/** The first word on another by a relation, between two places of the sentence where they are given. */
export const childOf = (
  tokens: readonly Token[],
  head: Token,
  rel: RegExp,
  from = 0,
  to = tokens.length,
): Token | undefined =>
  tokens.find(token => token.head === head.i && rel.test(token.rel) && token.i >= from && token.i < to);

/** Whether a word hangs on another, at whatever remove. */
export function hangsOn(tokens: readonly Token[], at: number, head: number): boolean {
  for (let up = at, steps = 0; up >= 0 && steps <= tokens.length; up = tokens[up]!.head, steps++)
    if (up === head) return true;
  return false;
}
