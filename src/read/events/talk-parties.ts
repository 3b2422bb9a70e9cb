// Who talked, where the clause says it and the noun does not: "told the king in a phone call that", "in the conversation X assured Y".
// Does not find what stands beside the noun itself; phrases.ts does.
import { SPEAKS_TO, TALKS } from '../../lists/event-parties.js';
import type { Token } from '../../model/index.js';
import { isPersonNoun } from '../quotations/person-nouns.js';
import type { Sides } from './phrases.js';
import { childrenOf, headOf, prepositionOf, relOf, type Tree } from './tree.js';

const WITHIN = /^(?:in|during|over|at|on)$/;
const isSomebody = ({ upos, lemma }: Token): boolean =>
  upos === 'PROPN' || upos === 'PRON' || (upos === 'NOUN' && isPersonNoun(lemma));

/** The verb of what was said in a talk: above it, above the speaker behind whom it stands, or behind it where the parser made it the root. */
function verbOfTalk(tree: Tree, noun: Token): Token | undefined {
  if (!WITHIN.test(prepositionOf(tree, noun))) return undefined;
  const up = headOf(tree, noun);
  if (relOf(noun) === 'obl') return up;
  if (relOf(noun) === 'nmod') return up?.rel === 'nsubj' ? headOf(tree, up) : undefined;
  return up === undefined ? childrenOf(tree, noun).find(child => child.rel === 'acl:relcl') : undefined;
}

/** The sides of a talk: its own, or where it has none those of the words that were said in it. */
export function withTalkParties(tree: Tree, noun: Token, sides: Sides): Sides {
  if (sides.actors.length > 0 || sides.recipients.length > 0 || !TALKS.has(noun.lemma)) return sides;
  const verb = verbOfTalk(tree, noun);
  if (verb?.upos !== 'VERB' || !SPEAKS_TO.has(verb.lemma)) return sides;
  const children = childrenOf(tree, verb);
  const speaker = children.find(child => child.rel === 'nsubj' && isSomebody(child));
  const hearer = children.find(child => /^i?obj$/.test(child.rel) && isSomebody(child));
  return speaker && hearer ? { actors: [speaker], recipients: [hearer] } : sides;
}
