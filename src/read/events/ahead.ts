// What the clause of a happening puts ahead of the telling: "the launch slips to Saturday", "under the deal each army withdraws", "until the
// party has chosen a successor". Does not choose a status; status-rules.ts asks in its order.
import {
  AGREED_TEXTS,
  AHEAD_ADJECTIVES,
  GOING_ADJECTIVES,
  HARMS,
  LAID_BEFORE,
  MODAL_FUTURE,
  PRIZES,
  PUTTING_OFF,
  WINNING,
} from '../../lists/event-status.js';
import { POSTPONING } from '../../lists/event-times.js';
import type { Token } from '../../model/index.js';
import { isNegated, wantingOf, withParticle } from './denials.js';
import { childrenOf, headOf, type InTree, prepositionOf, relOf, type Tree } from './tree.js';

/** "is delayed until Sunday", "slips to Saturday": to when. */
const hasNewDay = (tree: Tree, verb: Token): boolean =>
  childrenOf(tree, verb).some(
    child => relOf(child) === 'obl' && /^(?:to|until|till)$/.test(prepositionOf(tree, child)),
  );

/** "The wedding was put off", "the exchange is delayed until Sunday": not cancelled, and not come about. */
export function isPostponed({ tree, trigger }: InTree): boolean {
  const verb = trigger.upos === 'NOUN' && relOf(trigger) === 'nsubj' ? headOf(tree, trigger) : undefined;
  if (verb?.upos !== 'VERB' || isNegated(tree, verb)) return false;
  const word = withParticle(tree, verb);
  // "has been put back": the tagger may take the particle for an adverb.
  const withNext = `${verb.lemma}-${tree.tokens[verb.i + 1]?.lower ?? ''}`;
  if (trigger.rel === 'nsubj:pass' && (PUTTING_OFF.has(word) || PUTTING_OFF.has(withNext))) return true;
  return (POSTPONING.has(verb.lemma) || verb.lemma === 'slip' || verb.lemma === 'push') && hasNewDay(tree, verb);
}

/** A verb in the present tense, or in the perfect or the passive of it: "meet", "has chosen", "is signed". */
function isPresent(tree: Tree, verb: Token): boolean {
  if (verb.upos !== 'VERB') return false;
  const helpers = childrenOf(tree, verb).filter(child => relOf(child) === 'aux');
  if (verb.xpos === 'VBZ' || verb.xpos === 'VBP') return helpers.length === 0;
  return (
    verb.xpos === 'VBN' &&
    helpers.length > 0 &&
    helpers.every(({ xpos }) => /^VB[ZPN]$/.test(xpos)) &&
    helpers[0]!.xpos !== 'VBN'
  );
}

const OPENERS = /^(?:before|until|till)$/;

const NOMINAL = /^(?:NOUN|PROPN|PRON|NUM)$/;
const RELATIVE = /^(?:who|which|that|whom|whose)$/;

/** The word that opens the clause of a verb: the last of those before it with neither a break nor another verb between. */
function openerOf({ tokens }: Tree, verb: Token): Token | undefined {
  for (let i = verb.i - 1; i >= 0; i--) {
    const token = tokens[i]!;
    if (OPENERS.test(token.lower)) return token;
    if (token.upos === 'VERB' || token.upos === 'SCONJ' || RELATIVE.test(token.lower)) return undefined;
    if (/^[,;:–—“”"]$/.test(token.form)) return undefined;
  }
  return undefined;
}

/** "Before the palace thousands have camped": a place, where the clause has another noun for its subject. */
const opensPlace = (tree: Tree, opener: Token, verb: Token): boolean =>
  opener.rel === 'case' &&
  childrenOf(tree, verb).some(child => relOf(child) === 'nsubj' && child.i > opener.i && child.i !== opener.head);

/** "a day before leaders meet", "until the party has chosen a successor": in the present tense it is still to come. */
export function isBeforeIt({ tree, trigger }: InTree): boolean {
  // "before polls closed": a noun that was taken for a verb
  if (!isPresent(tree, trigger) || tree.tokens[trigger.i + 1]?.xpos === 'VBD') return false;
  const opener = openerOf(tree, trigger);
  return opener !== undefined && !opensPlace(tree, opener, trigger);
}

const FIRST_OF_ALL = /^(?:once|when|after)$/;

/** "Once the council has approved it, work will begin": what comes before something that is still to come; "After he had left" is told. */
export function isBeforeWhatComes({ tree, trigger }: InTree): boolean {
  const opener = childrenOf(tree, trigger).find(({ lower, i }) => FIRST_OF_ALL.test(lower) && i < trigger.i);
  const up = relOf(trigger) === 'advcl' ? headOf(tree, trigger) : undefined;
  if (!opener || !up || trigger.xpos !== 'VBN' || !isPresent(tree, trigger)) return false;
  return childrenOf(tree, up).some(child => relOf(child) === 'aux' && MODAL_FUTURE.has(child.lower));
}

/** Nouns of what is waited for: "held pending trial", "wanted him held until his trial". */
const WAITED_FOR =
  /^(?:trial|retrial|hearing|ruling|verdict|sentencing|decision|approval|appeal|vote|election|outcome|result)$/;

/** "jailed pending trial", "wanted him held until his trial"; "was held until his trial" may be told of a trial long over. */
export function isWaitedFor({ tree, trigger }: InTree): boolean {
  if (!WAITED_FOR.test(trigger.lemma)) return false;
  const opener = prepositionOf(tree, trigger);
  // Right before its noun the tagger may take it for a noun as well.
  if (opener === 'pending' || tree.tokens[trigger.i - 1]?.lower === 'pending') return true;
  const up = opener === 'until' || opener === 'till' ? headOf(tree, trigger) : undefined;
  const above = up && headOf(tree, up);
  return up !== undefined && above !== undefined && wantingOf(tree, up, above) !== undefined;
}

/** The noun whose terms a clause tells: "under the deal each army withdraws", "a bill that bans smoking". */
function termsOf({ tree, trigger }: InTree): Token | undefined {
  if (!isPresent(tree, trigger)) return undefined;
  if (trigger.rel === 'acl:relcl') {
    const noun = headOf(tree, trigger);
    const subject = childrenOf(tree, trigger).find(child => relOf(child) === 'nsubj');
    const isOwn = subject !== undefined && /^(?:that|which)$/.test(subject.lower);
    // "the plan, which one of them dismisses": what somebody else does to it
    return isOwn && !tree.tokens.slice(subject.i + 1, trigger.i).some(({ upos }) => NOMINAL.test(upos))
      ? noun
      : undefined;
  }
  return childrenOf(tree, trigger).find(
    child => relOf(child) === 'obl' && child.i < trigger.i && prepositionOf(tree, child) === 'under',
  );
}

/** "Under the deal each army withdraws": agreed on, and so still to be done. */
export const isOfDeal = (view: InTree): boolean => AGREED_TEXTS.has(termsOf(view)?.lemma ?? '');

/** "a bill that bans smoking", "under the plan the town sells its mill": laid before somebody, and not more. */
export const isOfBill = (view: InTree): boolean => LAID_BEFORE.has(termsOf(view)?.lemma ?? '');

/** The adjective of a list that stands before a noun; not "regularly scheduled". */
const adjectiveOf = ({ tree, trigger }: InTree, words: ReadonlySet<string>): Token | undefined =>
  trigger.upos === 'NOUN'
    ? childrenOf(tree, trigger).find(
        child => child.rel === 'amod' && words.has(child.lower) && childrenOf(tree, child).length === 0,
      )
    : undefined;

/** "the planned closure angered parents", "the upcoming trial"; not "a planned attack", and not "a planned rally held on Monday". */
export function isCalledAhead(view: InTree): boolean {
  const adjective = adjectiveOf(view, AHEAD_ADJECTIVES);
  if (adjective === undefined || (adjective.lower === 'planned' && HARMS.has(view.trigger.lemma))) return false;
  return !childrenOf(view.tree, view.trigger).some(child => child.rel === 'acl' && child.lemma === 'hold');
}

/** "would not talk about an ongoing inquiry". */
export const isCalledOngoing = (view: InTree): boolean => adjectiveOf(view, GOING_ADJECTIVES) !== undefined;

/** "It takes 1,237 delegates to win the nomination": what it takes; not "was the first to win it". */
export function isPrizeAhead({ tree, trigger }: InTree): boolean {
  const verb = PRIZES.has(trigger.lemma) && relOf(trigger) === 'obj' ? headOf(tree, trigger) : undefined;
  if (verb === undefined || !WINNING.has(verb.lemma)) return false;
  if (verb.xpos === 'VBG')
    return tree.tokens
      .slice(0, verb.i)
      .some(({ lower }) => /^(?:prospect|chance|hope|possibility|odds|idea)s?$/.test(lower));
  const up = headOf(tree, verb);
  // "fought back to win it"
  if (up?.xpos === 'VBD' && verb.rel === 'advcl') return false;
  return (
    verb.xpos === 'VB' &&
    /^(?:acl|advcl|xcomp|ccomp|csubj)$/.test(verb.rel) &&
    up?.lemma !== 'manage' &&
    !(up && [up, ...childrenOf(tree, up)].some(({ lower }) => /^(?:first|second|third|last|only)$/.test(lower)))
  );
}
