// What the helpers of a clause say of its tense: the verb that carries them for a word, its modal verbs, its conditions.
// Does not choose a status; status-rules.ts asks in its order.
import { CUE_VERBS } from '../../lists/cues/index.js';
import { CONDITION_MARKS, MODAL_FUTURE, MODAL_OPEN } from '../../lists/event-status.js';
import type { Token } from '../../model/index.js';
import { childrenOf, headOf, type InTree, prepositionOf, relOf, type Tree } from './tree.js';

/** Verbs whose "would" stays open: "feared it would rain". */
const WISHING = new Set(['hope', 'wish', 'suggest', 'fear', 'warn', 'argue', 'think', 'believe', 'estimate']);

/** "said it would close the mine": what lay ahead of the telling. */
export const isToldAhead = (tree: Tree, verb: Token): boolean => {
  const up = headOf(tree, verb);
  return (
    up !== undefined &&
    relOf(verb) === 'ccomp' &&
    CUE_VERBS.has(up.lemma) &&
    (up.xpos === 'VBD' || up.xpos === 'VBN') &&
    !WISHING.has(up.lemma) &&
    childrenOf(tree, verb).some(child => child.lower === 'would')
  );
};

/** "will close if prices fall": the condition stands below the verb. */
export const hasCondition = (tree: Tree, verb: Token): boolean =>
  childrenOf(tree, verb).some(child => relOf(child) === 'advcl' && isConditional(tree, child));

export const isOpen = (tree: Tree, verb: Token): boolean =>
  hasAux(tree, verb, MODAL_FUTURE) ||
  hasAux(tree, verb, MODAL_OPEN) ||
  childrenOf(tree, verb).some(child => relOf(child) === 'mark' && child.lower === 'to');

/** The noun on which an infinitive hangs, or right behind which it stands: "legislation to ban", "calls for him to resign". */
export function nounBefore({ tree, trigger }: InTree): string | undefined {
  if (trigger.xpos !== 'VB') return undefined;
  const to = childrenOf(tree, trigger).find(child => relOf(child) === 'mark' && child.lower === 'to');
  if (to === undefined) return undefined;
  const before = tree.tokens[to.i - 1];
  const held = relOf(trigger) === 'acl' ? headOf(tree, trigger) : before;
  return held?.upos === 'NOUN' && held.i < to.i ? held.lemma : undefined;
}

/** "would have to be moved", "did not have to leave": the verb of having to carries the helpers of what has to be done. */
const havingTo = (tree: Tree, trigger: Token): Token | undefined => {
  const up = relOf(trigger) === 'xcomp' ? headOf(tree, trigger) : undefined;
  return up?.lemma === 'have' && up.upos === 'VERB' ? up : undefined;
};

/** The predicate that carries tense for a trigger: itself, or the verb a noun depends on. */
export function carrier({ tree, trigger }: InTree): Token | undefined {
  if (trigger.upos === 'VERB') return havingTo(tree, trigger) ?? trigger;
  if (childrenOf(tree, trigger).some(child => relOf(child) === 'cop')) return trigger;
  const up = headOf(tree, trigger);
  return up?.upos === 'VERB' ? up : undefined;
}

/** "All three will be in Lessa for the debate": the state that is to come carries what it is for. */
export function isOfFutureState({ tree, trigger }: InTree): boolean {
  const up = trigger.upos === 'NOUN' && /^(?:obl|nmod)$/.test(relOf(trigger)) ? headOf(tree, trigger) : undefined;
  if (up === undefined || !/^(?:for|at|during)$/.test(prepositionOf(tree, trigger))) return false;
  return childrenOf(tree, up).some(child => relOf(child) === 'cop') && hasAux(tree, up, MODAL_FUTURE);
}

/** "He'd voted": before a participle the short form is "had". */
const isHad = (verb: Token, helper: Token): boolean => helper.lower === "'d" && verb.xpos !== 'VB';

export const hasAux = (tree: Tree, verb: Token, list: ReadonlySet<string>): boolean =>
  childrenOf(tree, verb).some(
    child => relOf(child) === 'aux' && list.has(child.lower) && child.upos === 'AUX' && !isHad(verb, child),
  );

export const isConditional = (tree: Tree, verb: Token): boolean =>
  childrenOf(tree, verb).some(child => relOf(child) === 'mark' && CONDITION_MARKS.has(child.lower)) ||
  isInverted(tree, verb);

/** "Had the army attacked, hundreds would have died", with the first clause on top; "Had he resigned?" asks. */
const wouldFollow = (tree: Tree, verb: Token): boolean =>
  tree.tokens.at(-1)?.form !== '?' &&
  childrenOf(tree, verb).some(
    child => child.i > verb.i && /^(?:parataxis|ccomp|advcl)$/.test(child.rel) && hasAux(tree, child, MODAL_OPEN),
  );

/** "Had he resigned, the bank would stand": the helper before its subject, below the main clause. */
function isInverted(tree: Tree, verb: Token): boolean {
  if (relOf(verb) !== 'advcl' && !wouldFollow(tree, verb)) return false;
  const had = childrenOf(tree, verb).find(child => relOf(child) === 'aux' && child.lower === 'had');
  const subject = childrenOf(tree, verb).find(child => relOf(child) === 'nsubj');
  return had !== undefined && subject !== undefined && had.i < subject.i;
}
