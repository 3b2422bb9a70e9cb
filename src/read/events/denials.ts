// What a clause tells as not come about: a negation, a verb that undoes it, a want of will or power, "yet to", "nearly", "instead of".
// Does not choose a status; status-rules.ts asks these in its order.
import {
  ALMOST,
  ASKING_VERBS,
  BRINGING_ABOUT,
  COUNTING_VERBS,
  DOING_VERBS,
  ENABLING_VERBS,
  ENDING,
  NOT_DONE_BEFORE,
  OCCURRING_VERBS,
  PLANNING_VERBS,
  UNDOING_ADJECTIVES,
  UNDOING_NOUNS,
  UNDOING_VERBS,
  WILLING_ADJECTIVES,
  WILLING_NOUNS,
  WILLING_VERBS,
} from '../../lists/event-status.js';
import type { Token } from '../../model/index.js';
import { negates, saysNone } from './negation.js';
import { wordsBefore } from './openers.js';
import { childrenOf, headOf, type InTree, relOf, type Tree } from './tree.js';

/** "wants the dam pulled down", "want Brod arrested": the verb of wanting above a participle, wherever the parse hangs that. */
export function wantingOf(tree: Tree, trigger: Token, up: Token): Token | undefined {
  if (!/^VB[DN]$/.test(trigger.xpos) || childrenOf(tree, trigger).some(child => /^(?:aux|mark)$/.test(relOf(child))))
    return undefined;
  const verb = up.upos === 'VERB' || relOf(trigger) !== 'acl' ? up : headOf(tree, up);
  if (verb?.lemma !== 'want' || verb.upos !== 'VERB' || verb.i > trigger.i) return undefined;
  if (tree.tokens.slice(verb.i, trigger.i).some(({ upos }) => upos === 'PUNCT')) return undefined;
  return verb === up
    ? /^(?:ccomp|xcomp)$/.test(relOf(trigger))
      ? verb
      : undefined
    : relOf(up) === 'obj'
      ? verb
      : undefined;
}

/** The verb that governs an infinitive or a noun: also where the parse hangs the infinitive on the object or calls it an adverbial. */
export function governorOf({ tree, trigger }: InTree): Token | undefined {
  const up = headOf(tree, trigger);
  if (!up) return undefined;
  const rel = relOf(trigger);
  if (rel === 'xcomp' || rel === 'obj') return up;
  const wanting = wantingOf(tree, trigger, up);
  if (wanting) return wanting;
  const infinitive = childrenOf(tree, trigger).some(child => relOf(child) === 'mark' && child.lower === 'to');
  if (!infinitive) return undefined;
  if (rel === 'advcl' || rel === 'ccomp') return up;
  return rel === 'acl' && relOf(up) === 'obj' ? headOf(tree, up) : undefined;
}

export const isNegated = (tree: Tree, verb: Token): boolean =>
  childrenOf(tree, verb).some(
    child =>
      // "voted no" is a vote that was cast.
      (negates(tree, child) && !(verb.lemma === 'vote' && child.lower === 'no')) ||
      (relOf(child) === 'nsubj' && childrenOf(tree, child).some(saysNone(tree))),
  );

/** A verb with its particle: "call-off", "rule-out". */
export const withParticle = (tree: Tree, verb: Token): string => {
  const particle = childrenOf(tree, verb).find(child => child.rel === 'compound:prt');
  return particle ? `${verb.lemma}-${particle.lower}` : verb.lemma;
};

/** Whether a verb keeps what it governs from happening. */
export const isUndoing = (tree: Tree, verb: Token): boolean => UNDOING_VERBS.has(withParticle(tree, verb));

/** "wants the city to block the sale": what is only asked or planned has undone nothing yet. */
export function isYetToUndo(tree: Tree, up: Token): boolean {
  const asking = up.xpos === 'VB' ? governorOf({ tree, trigger: up }) : undefined;
  return asking !== undefined && (ASKING_VERBS.has(asking.lemma) || PLANNING_VERBS.has(asking.lemma));
}

/** "unable to free them", "not willing to sell", "does not want to go": will or power is wanting. */
export const isUnwilling = (tree: Tree, up: Token): boolean =>
  UNDOING_ADJECTIVES.has(up.lower) ||
  ((up.upos === 'ADJ' ? WILLING_ADJECTIVES.has(up.lower) : WILLING_VERBS.has(up.lemma)) && isNegated(tree, up));

/** "no plans to close it", "its failure to pay", "no intention of selling it": the noun on which the trigger hangs denies it. */
export function isUnwanted({ tree, trigger }: InTree): boolean {
  const noun = relOf(trigger) === 'acl' ? headOf(tree, trigger) : undefined;
  if (noun?.upos !== 'NOUN' || (trigger.xpos !== 'VB' && trigger.xpos !== 'VBG')) return false;
  if (UNDOING_NOUNS.has(noun.lemma)) return true;
  return WILLING_NOUNS.has(noun.lemma) && childrenOf(tree, noun).some(child => child.lower === 'no');
}

/** "denied that the army had attacked", but not "denied that the man who was beaten had been its prisoner". */
export const isDeniedClause = ({ tree, trigger }: InTree, up: Token): boolean =>
  relOf(trigger) === 'ccomp' && up.lemma === 'deny' && !isNegated(tree, up) && !isRelative(tree, trigger);
const isRelative = (tree: Tree, verb: Token): boolean =>
  childrenOf(tree, verb).some(
    ({ i, rel, xpos }) => /^nsubj/.test(rel) && /^(?:WP|WDT)$/.test(xpos) && tree.tokens[i - 1]?.upos === 'NOUN',
  );

/** "has yet to rule", "are yet to be paid", "remained yet to be seen"; not "the worst storm yet to hit the coast". */
const YET_BEHIND = /^(?:has|have|had|having|is|are|was|were|'s|'ve|'d|remain|remains|remained)$/;

/** Whether the row of words before a verb says that it is still to come: "has yet to approve", "had yet to be paid". */
export function isYetToCome({ tree, trigger }: InTree): boolean {
  if (trigger.xpos !== 'VB' && trigger.xpos !== 'VBN') return false;
  const wordAt = (i: number): string => tree.tokens[i]?.lower ?? '';
  let to = trigger.i - 1;
  while (/^(?:be|been|have|\p{L}+ly)$/u.test(wordAt(to))) to--;
  return wordAt(to) === 'to' && wordAt(to - 1) === 'yet' && YET_BEHIND.test(wordAt(to - 2));
}

/** A verb that says of its subject that it comes about: "happened", "took place", "went ahead". */
function isOccurring(tree: Tree, verb: Token): boolean {
  if (OCCURRING_VERBS.has(verb.lemma)) return true;
  return childrenOf(tree, verb).some(
    child =>
      child.i > verb.i && OCCURRING_VERBS.has(`${verb.lemma}-${child.lower}`) && childrenOf(tree, child).length === 0,
  );
}

/** Whether a verb by which something comes about is denied; "may not happen" leaves it open. */
const isDeniedOf = (tree: Tree, verb: Token): boolean =>
  !childrenOf(tree, verb).some(child => relOf(child) === 'aux' && /^(?:may|might)$/.test(child.lower)) &&
  (isNegated(tree, verb) || isYetToCome({ tree, trigger: verb }));

/** "The army did not launch an attack", "no hearing was held": the noun of what was not done. */
function isNotDone(tree: Tree, noun: Token): boolean {
  const verb = relOf(noun) === 'obj' || noun.rel === 'nsubj:pass' ? headOf(tree, noun) : undefined;
  return verb !== undefined && DOING_VERBS.has(verb.lemma) && isDeniedOf(tree, verb);
}

/** "The march did not take place", "failed to happen", "has yet to go ahead", "a meeting that never took place": told as a noun. */
export function neverCame({ tree, trigger }: InTree): boolean {
  if (trigger.upos !== 'NOUN') return false;
  if (isNotDone(tree, trigger)) return true;
  const told = childrenOf(tree, trigger).find(child => child.rel === 'acl:relcl');
  if (told !== undefined && isOccurring(tree, told)) return isDeniedOf(tree, told);
  const up = relOf(trigger) === 'nsubj' ? headOf(tree, trigger) : undefined;
  if (up === undefined) return false;
  if (isOccurring(tree, up)) return isDeniedOf(tree, up);
  const below = childrenOf(tree, up).find(child => relOf(child) === 'xcomp' && isOccurring(tree, child));
  if (below === undefined) return false;
  return up.lemma === 'fail' ? !isNegated(tree, up) : isYetToCome({ tree, trigger: below });
}

/** "The city nearly closed the school", not "prices nearly doubled" and not "almost since he came". */
const isAlmost = (tree: Tree, verb: Token): boolean =>
  verb.upos === 'VERB' &&
  !COUNTING_VERBS.has(verb.lemma) &&
  childrenOf(tree, verb).some(
    ({ i, lower, rel }) =>
      ALMOST.has(lower) && rel === 'advmod' && i < verb.i && tree.tokens.slice(i + 1, verb.i).every(isAdverb),
  );
const isAdverb = ({ upos }: Token): boolean => upos === 'ADV';

/** "The army no longer attacks the port". */
const isNoLonger = (tree: Tree, verb: Token): boolean =>
  verb.upos === 'VERB' &&
  childrenOf(tree, verb).some(({ i, lower }) => lower === 'longer' && tree.tokens[i - 1]?.lower === 'no');

/** "Came close to signing" is not "are close to signing" or "moved closer to signing", which may still come. */
const isStillClose = (tree: Tree, close: Token): boolean =>
  close.lower === 'closer' || headOf(tree, close)?.lemma !== 'come';

/** "No law allows her to sell the harbour", "were not permitted to leave". */
function isForbidden({ tree, trigger }: InTree): boolean {
  const up = trigger.xpos === 'VB' ? governorOf({ tree, trigger }) : undefined;
  return up !== undefined && ENABLING_VERBS.has(up.lemma) && isNegated(tree, up);
}

/** The verb above an infinitive or a participle in -ing that says whether its deed is brought about. */
function bringerOf({ tree, trigger }: InTree): Token | undefined {
  if (trigger.xpos === 'VB') return governorOf({ tree, trigger });
  const isBelow = trigger.xpos === 'VBG' && /^(?:xcomp|obj|advcl|ccomp)$/.test(relOf(trigger));
  const up = isBelow ? headOf(tree, trigger) : undefined;
  return up?.upos === 'VERB' && up.i < trigger.i && !childrenOf(tree, trigger).some(child => relOf(child) === 'mark')
    ? up
    : undefined;
}

/** "Did not manage to seize it", "never began building it", "did not come knocking". */
function wasNotBroughtAbout({ tree, trigger }: InTree): boolean {
  const up = bringerOf({ tree, trigger });
  return (
    up !== undefined &&
    BRINGING_ABOUT.has(up.lemma) &&
    isDeniedOf(tree, up) &&
    // "if she gets to pick them, nothing can be done": a negation behind the verb is another clause's.
    childrenOf(tree, up).some(
      child => child.i < up.i && (negates(tree, child) || childrenOf(tree, child).some(saysNone(tree))),
    )
  );
}

/** "Did not rule out closing the mine", "has not refused to resign": what is not kept from happening may happen. */
export function isLeftOpen({ tree, trigger }: InTree): boolean {
  const up = trigger.upos === 'VERB' ? governorOf({ tree, trigger }) : undefined;
  return up !== undefined && !ENDING.has(up.lemma) && isUndoing(tree, up) && isNegated(tree, up);
}

/** "Did not stop shelling the town", "did not fail to pay": what was not ended went on. */
export function wasNotEnded({ tree, trigger }: InTree): boolean {
  const up = bringerOf({ tree, trigger });
  return up?.xpos === 'VB' && ENDING.has(up.lemma) && isNegated(tree, up) && childrenOf(tree, up).some(isDid);
}
const isDid = ({ lower, rel }: Token): boolean => rel === 'aux' && lower === 'did';

/** Who is cleared of a deed has not done it. */
const CLEARING = /^(?:clear|acquit|exonerate|absolve)$/;

/** "Cleared of killing two people", "pleaded not guilty to murdering", "innocent of stealing it". */
function isClearedOf({ tree, trigger }: InTree): boolean {
  const opener = tree.tokens[trigger.i - 1]?.lower;
  if (trigger.xpos !== 'VBG' || (opener !== 'of' && opener !== 'to')) return false;
  const before = tree.tokens[trigger.i - 2];
  if (before?.lower === 'innocent') return true;
  if (before?.lower === 'guilty') return tree.tokens[trigger.i - 3]?.lower === 'not';
  if (opener === 'to') return false;
  const up = headOf(tree, trigger);
  const verb = up && up.upos !== 'VERB' ? headOf(tree, up) : up;
  return verb !== undefined && verb.i < trigger.i && CLEARING.test(verb.lemma) && !isNegated(tree, verb);
}

/** "was to have met the dockers", "the trial that was to have opened in May": what was meant to be, and was not. */
export function wasToHave({ tree, trigger }: InTree): boolean {
  const told = childrenOf(tree, trigger).find(child => child.rel === 'acl:relcl');
  const verb = trigger.upos === 'NOUN' ? told : trigger;
  if (verb?.xpos !== 'VBN') return false;
  const wordAt = (i: number): string => tree.tokens[i]?.lower ?? '';
  const have = wordAt(verb.i - 1) === 'been' ? verb.i - 2 : verb.i - 1;
  if (wordAt(have) !== 'have' || wordAt(have - 1) !== 'to') return false;
  // "was first to have opened in May"
  const was = tree.tokens[have - 2]?.upos === 'ADV' ? have - 3 : have - 2;
  return /^(?:was|were)$/.test(wordAt(was));
}

/** "Instead of closing the mine", "stopped short of a ban", "voted against closing it", "nearly closed it". */
export function wasNotDone({ tree, trigger }: InTree): boolean {
  if (isAlmost(tree, trigger) || isNoLonger(tree, trigger)) return true;
  if (isClearedOf({ tree, trigger }) || isForbidden({ tree, trigger }) || wasNotBroughtAbout({ tree, trigger }))
    return true;
  const opener = wordsBefore(tree, trigger, NOT_DONE_BEFORE);
  return opener !== undefined && !(opener.lemma === 'close' && isStillClose(tree, opener));
}
