// What the row of words around a trigger says of its coming about: "is to open", "a meeting, which took place on Monday".
// Does not choose a status; status-rules.ts asks.
import {
  ANSWERING,
  BEGINNING,
  CONTESTING,
  DEALING,
  DECISIONS,
  ENDING_MEASURES,
  HARMS,
  LINKING,
  MEASURES,
  PAYING,
  PREVENTING,
} from '../../lists/event-status.js';
import type { Token } from '../../model/index.js';
import { isNegated } from './denials.js';
import { negates } from './negation.js';
import { isOfRanked } from './rank.js';
import { childrenOf, headOf, type InTree, prepositionOf, relOf, type Tree } from './tree.js';

/** "had been due to land", "is set to rise", "were about to board". */
const SET_AHEAD = new Set(['due', 'set', 'about', 'scheduled', 'slated', 'poised']);
const TO_BE = /^(?:is|are|was|were|been|be|'s|'re)$/;

/** "is to open", "were to be taken", "was to have begun", "a line to be completed": read off the row of words before the verb. */
export function isToCome({ tree, trigger }: InTree): boolean {
  if (trigger.upos !== 'VERB' || (trigger.xpos !== 'VB' && trigger.xpos !== 'VBN')) return false;
  const wordAt = (i: number): string => tree.tokens[i]?.lower ?? '';
  let to = trigger.i - 1;
  const passive = /^bee?n?$/.test(wordAt(to));
  if (passive) to--;
  const perfect = wordAt(to) === 'have';
  if (perfect) to--;
  if (wordAt(to) !== 'to') return false;
  const isAhead = SET_AHEAD.has(wordAt(to - 1));
  if (isAhead && TO_BE.test(wordAt(to - 2))) return true;
  // "the match, due to start at noon": said of a noun without a helping verb
  if (isAhead && trigger.xpos === 'VB' && relOf(trigger) === 'acl') return true;
  if (/^(?:is|are|was|were)$/.test(wordAt(to - 1))) return true;
  return passive && !perfect && relOf(trigger) === 'acl' && !isOfRanked({ tree, trigger });
}

/** How many words may stand between a noun and the clause that says that it came about: "a meeting with Mayor Ana Kovač of Lessa, which". */
const CLAUSE_REACH_TOKENS = 9;
const CAME_ABOUT = /^(?:took place|happened|occurred|went ahead|was held|were held|was granted|were granted)\b/;

/** "asked for a meeting, which took place on Monday": whatever was asked or planned, it came about. */
export function tookPlace({ tree: { tokens }, trigger }: InTree): boolean {
  if (trigger.upos !== 'NOUN') return false;
  const which = tokens
    .slice(trigger.i + 1, trigger.i + 1 + CLAUSE_REACH_TOKENS)
    .find(({ lower, xpos }) => lower === 'which' || /^VB[DPZ]$/.test(xpos));
  if (which?.lower !== 'which' || tokens[which.i - 1]?.form !== ',') return false;
  const [first, second] = [tokens[which.i + 1]?.lower ?? '', tokens[which.i + 2]?.lower ?? ''];
  return CAME_ABOUT.test(`${first} ${second}`);
}

/**
 * "The gates should not have been opened", "should never have been built", "need not have died", "a launch that should never have
 * happened": what is regretted was done.
 */
export function isRegretted({ tree, trigger }: InTree): boolean {
  const verb = trigger.upos === 'NOUN' ? verbOf(tree, trigger) : trigger;
  if (verb?.upos !== 'VERB' || verb.xpos !== 'VBN') return false;
  if (verb !== trigger && verb.lemma !== 'happen' && verb.lemma !== 'occur') return false;
  const helpers = childrenOf(tree, verb).filter(child => child.i < verb.i);
  const has = (test: (word: Token) => boolean): boolean => helpers.some(test);
  return (
    has(({ lower, upos }) => upos === 'AUX' && /^(?:should|ought|need)$/.test(lower)) &&
    has(({ lower, rel }) => rel === 'aux' && lower === 'have') &&
    has(child => negates(tree, child))
  );
}

/** The verb of which a noun is the subject, or the clause behind it that says what it did. */
const verbOf = (tree: Tree, noun: Token): Token | undefined =>
  relOf(noun) === 'nsubj' ? headOf(tree, noun) : childrenOf(tree, noun).find(child => child.rel === 'acl:relcl');

/** "the", "this", "its": what a noun behind it names is known. */
const isKnown = (tree: Tree, noun: Token): boolean =>
  childrenOf(tree, noun).some(
    child =>
      child.rel === 'nmod:poss' || (relOf(child) === 'det' && /^(?:the|this|that|these|those)$/.test(child.lower)),
  );

/** "would apologise for the raid": what somebody answers for. */
const isAnsweredFor = (tree: Tree, noun: Token): boolean =>
  relOf(noun) === 'obl' &&
  prepositionOf(tree, noun) === 'for' &&
  /^(?:apologi[sz]e|atone)$/.test(headOf(tree, noun)?.lemma ?? '') &&
  isKnown(tree, noun);

/** "whether the deaths were linked to the drug": what caused or connects a happening is asked of one that is there. */
function isAskedAbout(tree: Tree, noun: Token): boolean {
  const verb = noun.rel === 'nsubj:pass' ? headOf(tree, noun) : undefined;
  if (verb === undefined || !LINKING.has(verb.lemma) || !isKnown(tree, noun)) return false;
  return childrenOf(tree, verb).some(child => relOf(child) === 'mark' && /^(?:if|whether)$/.test(child.lower));
}

/** "could have been prevented", "should have been avoided": it was not. */
const wasNotPrevented = (tree: Tree, verb: Token): boolean =>
  PREVENTING.has(verb.lemma) && childrenOf(tree, verb).some(({ rel, lower }) => rel === 'aux' && lower === 'have');

/**
 * "The murder may never be solved", "must pay for the flood", "the ban will be lifted": a harm or a measure that is known, with what is
 * to be done about it; not "the attack will be launched".
 */
function isDealtWith(tree: Tree, noun: Token): boolean {
  if (!isKnown(tree, noun)) return false;
  const up = headOf(tree, noun);
  if (up?.upos !== 'VERB') return false;
  if (relOf(noun) === 'obl') {
    const preposition = prepositionOf(tree, noun);
    // "will testify about the murder"
    return HARMS.has(noun.lemma) && (preposition === 'about' || (preposition === 'for' && PAYING.has(up.lemma)));
  }
  if (noun.rel !== 'nsubj:pass') return false;
  if (HARMS.has(noun.lemma)) return DEALING.has(up.lemma) || ANSWERING.has(up.lemma) || wasNotPrevented(tree, up);
  return MEASURES.has(noun.lemma) && ENDING_MEASURES.has(up.lemma);
}

/** "The probe, launched yesterday, could end in a fine": what has begun is there, whatever may come of it. */
function isBegun(tree: Tree, noun: Token): boolean {
  const verb = relOf(noun) === 'nsubj' ? headOf(tree, noun) : undefined;
  if (verb === undefined || !childrenOf(tree, verb).some(child => relOf(child) === 'aux' && child.xpos === 'MD'))
    return false;
  return childrenOf(tree, noun).some(
    child =>
      child.rel === 'acl' &&
      child.xpos === 'VBN' &&
      BEGINNING.has(child.lemma) &&
      tree.tokens[child.i - 1]?.upos !== 'AUX',
  );
}

/** "will fight the penalty", "is to investigate the crash": whoever answers a happening that is known finds it there. */
function isAnswered({ tree, trigger }: InTree): boolean {
  const verb = relOf(trigger) === 'obj' ? headOf(tree, trigger) : undefined;
  return (
    verb !== undefined &&
    (ANSWERING.has(verb.lemma) || (CONTESTING.has(verb.lemma) && DECISIONS.has(trigger.lemma))) &&
    isKnown(tree, trigger)
  );
}

/** Prepositions behind which a happening has its own time, whatever was not done: "nobody answered before the flood". */
export const BESIDE = /^(?:before|after|since|during|following|despite)$/;

/** "The army warned nobody before the attack": what was not done leaves the happening beside it as it is. */
function isBesideUndone({ tree, trigger }: InTree): boolean {
  const verb = relOf(trigger) === 'obl' ? headOf(tree, trigger) : undefined;
  return verb?.xpos === 'VBD' && isNegated(tree, verb) && BESIDE.test(prepositionOf(tree, trigger));
}

/** Whether a noun tells of a happening that is there, whatever is told, planned or denied of it. */
export const isThere = (view: InTree): boolean =>
  view.trigger.upos === 'NOUN' &&
  (isAnswered(view) ||
    isBesideUndone(view) ||
    isAnsweredFor(view.tree, view.trigger) ||
    isAskedAbout(view.tree, view.trigger) ||
    isDealtWith(view.tree, view.trigger) ||
    isBegun(view.tree, view.trigger));

/** "Two miners are feared dead": nobody knows it. */
export function isFearedDead({ tree, trigger }: InTree): boolean {
  const verb = trigger.lower === 'dead' && relOf(trigger) === 'xcomp' ? headOf(tree, trigger) : undefined;
  return verb !== undefined && /^(?:fear|presume|assume|believe)$/.test(verb.lemma);
}
