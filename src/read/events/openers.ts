// The two words that lead an event in by a phrase: "instead of closing", "rumours of an attack".
// Does not know what they say of it; lists/event-status.ts does, and denials.ts and status-rules.ts ask.
import type { Token } from '../../model/index.js';
import type { Tree } from './tree.js';

/** What stands between a preposition and the event behind it. */
const BETWEEN = /^(?:being|having|been|an?|any|another|more|further|new|possible|.+ly)$/;
const IN_NOUN_PHRASE = /^(?:ADJ|NOUN|PROPN|NUM)$/;

/**
 * The first of two words of a list right before an event, as in "verge of resigning": it by its lemma, the second as written. A word of
 * the list that ends in a dash leads in verbs alone. A noun with "the" or an owner is one that is known, whatever leads it in.
 */
export function wordsBefore({ tokens }: Tree, event: Token, list: ReadonlySet<string>): Token | undefined {
  const isVerb = event.upos === 'VERB';
  if (isVerb && !/^VB[GN]?$/.test(event.xpos)) return undefined;
  let at = event.i - 1;
  for (; at > 0; at--) {
    const { lower, upos, head } = tokens[at]!;
    if (!BETWEEN.test(lower) && !(IN_NOUN_PHRASE.test(upos) && head === event.i)) break;
  }
  const [first, second] = [tokens[at - 1], tokens[at]];
  if (first === undefined || second === undefined) return undefined;
  const pair = `${first.lemma}-${second.lower}`;
  return list.has(pair) || (isVerb && list.has(`${pair}-`)) ? first : undefined;
}
