// What is told of a noun as wished, weighed, likely or approved, and not as done: "is against a strike", "the possible closing of the ports",
// "approved the merger". Does not choose a status; status-rules.ts asks in its order.
import {
  APPROVED_TEXTS,
  APPROVING_VERBS,
  ARGUING_VERBS,
  LIKELY_ADJECTIVES,
  MAY_BE_ADJECTIVES,
} from '../../lists/event-status.js';
import type { Token } from '../../model/index.js';
import { isNegated } from './denials.js';
import { childrenOf, headOf, type InTree, prepositionOf, relOf, type Tree } from './tree.js';

const SIDES = /^(?:for|against)$/;

/** "a strike" may be any; "the strike" is one that is known. */
const isIndefinite = (tree: Tree, noun: Token): boolean =>
  childrenOf(tree, noun).some(child => relOf(child) === 'det' && /^(?:an?|any|another)$/.test(child.lower));

/** "against inviting them": whoever is against a deed would not have it. */
const isBehindAgainst = (tree: Tree, trigger: Token): boolean =>
  trigger.xpos === 'VBG' && tree.tokens[trigger.i - 1]?.lower === 'against' && !/^(?:amod|compound)$/.test(trigger.rel);

/** "voted on the merger", "to vote on closing the school", "debated the closure": what somebody decides on may or may not be done. */
function isVotedOn({ tree, trigger }: InTree): boolean {
  const up = headOf(tree, trigger);
  if (up === undefined || up.i > trigger.i || APPROVED_TEXTS.has(trigger.lemma)) return false;
  if (up.lemma === 'debate' && up.upos === 'VERB') return relOf(trigger) === 'obj' && trigger.upos === 'NOUN';
  if (!/^(?:vote|decide)$/.test(up.lemma)) return false;
  if (trigger.xpos === 'VBG') return tree.tokens[trigger.i - 1]?.lower === 'on';
  return trigger.upos === 'NOUN' && /^(?:obl|nmod)$/.test(relOf(trigger)) && prepositionOf(tree, trigger) === 'on';
}

/** "is against a strike", "argued for a cut", "opposed to a ban": what somebody would or would not have, or decides on. */
export function isOnlyWished({ tree, trigger }: InTree): boolean {
  if (isBehindAgainst(tree, trigger) || isVotedOn({ tree, trigger })) return true;
  if (trigger.upos !== 'NOUN' || !isIndefinite(tree, trigger)) return false;
  const children = childrenOf(tree, trigger);
  if (children.some(child => relOf(child) === 'cop'))
    return children.some(child => relOf(child) === 'case' && SIDES.test(child.lower));
  const above = headOf(tree, trigger);
  // "resisted an inquiry", "opposes a ban"
  if (relOf(trigger) === 'obj' && above && above.xpos !== 'VB' && /^(?:oppose|resist)$/.test(above.lemma)) return true;
  const up = /^(?:obl|nmod)$/.test(relOf(trigger)) ? above : undefined;
  if (up === undefined) return false;
  const preposition = prepositionOf(tree, trigger);
  return (up.lower === 'opposed' && preposition === 'to') || (ARGUING_VERBS.has(up.lemma) && preposition === 'for');
}

/** The word that is said of a subject by "is": "certain" of "an appeal is certain"; not "was inevitable", and not "is likely to help". */
function predicateOf({ tree, trigger }: InTree): Token | undefined {
  const up = trigger.upos === 'NOUN' && relOf(trigger) === 'nsubj' ? headOf(tree, trigger) : undefined;
  if (up === undefined || childrenOf(tree, up).some(child => /^(?:xcomp|ccomp|csubj|advcl)$/.test(child.rel)))
    return undefined;
  return childrenOf(tree, up).some(child => relOf(child) === 'cop' && /^(?:is|are|'s|’s|'re)$/.test(child.lower))
    ? up
    : undefined;
}

/** "the possible closing of the ports", "an appeal is certain", "the arrest is a matter of time". */
export function isOnlyLikely(view: InTree): boolean {
  const { tree, trigger } = view;
  if (trigger.upos !== 'NOUN') return false;
  if (childrenOf(tree, trigger).some(child => child.rel === 'amod' && MAY_BE_ADJECTIVES.has(child.lower))) return true;
  const said = predicateOf(view);
  if (said === undefined) return false;
  return (
    LIKELY_ADJECTIVES.has(said.lower) ||
    (said.lower === 'matter' && childrenOf(tree, said).some(({ lower }) => lower === 'time'))
  );
}

/** What "remains off the table": the place where a verb of staying has its subject. */
function placeOfStay({ tree, trigger }: InTree): Token | undefined {
  const verb = trigger.upos === 'NOUN' && relOf(trigger) === 'nsubj' ? headOf(tree, trigger) : undefined;
  if (verb?.lemma !== 'remain' && verb?.lemma !== 'stay') return undefined;
  return childrenOf(tree, verb).find(child => relOf(child) === 'obl');
}

/** "A ceasefire is out of the question", "A sale remains off the table". */
export function isRuledOut(view: InTree): boolean {
  const said = predicateOf(view) ?? placeOfStay(view);
  if (said === undefined || isNegated(view.tree, said)) return false;
  const has = (word: string): boolean => childrenOf(view.tree, said).some(({ lower }) => lower === word);
  return (said.lower === 'question' && has('out')) || (said.lower === 'table' && has('off'));
}

/** The first of a row of nouns: "truce" of "agreed truce and exchange". */
function firstNoun(tree: Tree, noun: Token): Token {
  const first = relOf(noun) === 'conj' ? headOf(tree, noun) : undefined;
  return first?.upos === 'NOUN' ? first : noun;
}

/**
 * "approved the merger", "the sale was authorised", "agreed to the return", "the agreed sale": decided, and still to be done; a treaty
 * approved is there.
 */
export function isDecidedOn({ tree, trigger }: InTree): boolean {
  if (trigger.upos !== 'NOUN' || APPROVED_TEXTS.has(trigger.lemma)) return false;
  if (childrenOf(tree, trigger).some(child => child.rel === 'amod' && child.lower === 'agreed')) return true;
  const noun = firstNoun(tree, trigger);
  const up = headOf(tree, noun);
  // "called on them to agree to an exchange": nothing is decided yet.
  if (up?.upos !== 'VERB' || up.xpos === 'VB' || isNegated(tree, up)) return false;
  if (relOf(noun) === 'obj' || noun.rel === 'nsubj:pass') return APPROVING_VERBS.has(up.lemma) || up.lemma === 'agree';
  return relOf(noun) === 'obl' && up.lemma === 'agree' && prepositionOf(tree, noun) === 'to';
}

const ASKS = /^(?:will|wo|would|should|shall|can|could|may|might|did|does|do|has|have|had|is|are|was|were)$/;

/** "Will the army attack?", "Has the minister resigned?": what is asked with the helper in front is not told; "Why did it fall?" tells that it fell. */
export function isAsked({ tree: { tokens }, trigger }: InTree): boolean {
  if (trigger.upos !== 'VERB' || tokens.at(-1)?.form !== '?') return false;
  const helper = tokens.find(({ upos }) => upos !== 'PUNCT' && upos !== 'CCONJ');
  return helper !== undefined && helper.head === trigger.i && helper.upos === 'AUX' && ASKS.test(helper.lower);
}
