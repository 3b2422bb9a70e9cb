// The clear cues of an event's status as rules, in the order in which they are asked: what is there beats a
// condition, a condition a negation, a negation a tense.
// Does not weigh; status.ts gives these to the trained weights as the strongest of its cues.
import {
  ASKING_NOUNS,
  ASKING_VERBS,
  ATTEMPT_NOUNS,
  ATTEMPT_VERBS,
  MODAL_FUTURE,
  MODAL_OPEN,
  OPEN_BEFORE,
  PLANNING_NOUNS,
  PLANNING_VERBS,
  SAID_NOUNS,
  UNTOLD_VERBS,
} from '../../lists/event-status.js';
import type { EventStatus, Rule, Token } from '../../model/index.js';
import {
  isBeforeIt,
  isBeforeWhatComes,
  isCalledAhead,
  isCalledOngoing,
  isOfBill,
  isOfDeal,
  isPostponed,
  isPrizeAhead,
  isWaitedFor,
} from './ahead.js';
import {
  carrier,
  hasAux,
  hasCondition,
  isConditional,
  isOfFutureState,
  isOpen,
  isToldAhead,
  nounBefore,
} from './clause-tense.js';
import { BESIDE, isFearedDead, isRegretted, isThere, isToCome, tookPlace } from './come-about.js';
import {
  governorOf,
  isDeniedClause,
  isLeftOpen,
  isNegated,
  isUndoing,
  isUnwanted,
  isUnwilling,
  isYetToCome,
  isYetToUndo,
  neverCame,
  wasNotDone,
  wasNotEnded,
  wasToHave,
} from './denials.js';
import { keptFrom } from './kept-from.js';
import { wordsBefore } from './openers.js';
import { isAskedByHead, isFearedNoun, isOnlyPossible } from './powers.js';
import { childrenOf, headOf, prepositionOf, relOf, type Tree } from './tree.js';
import { isAsked, isDecidedOn, isOnlyLikely, isOnlyWished, isRuledOut } from './wished.js';

/** Where the times of the clause lie, seen from the day of publication. */
export type TimeSide = 'past' | 'future' | 'same-day' | 'none';

export interface StatusView {
  tree: Tree;
  trigger: Token;
  /** Type of the event, for the trained weights only. */
  type: string;
  inTitle: boolean;
  inMarks: boolean;
  timeSide: TimeSide;
}

export interface StatusRule extends Rule {
  status: EventStatus;
  applies(view: StatusView): boolean;
}

/** Forms of a later verb of a row by the form of the first; a bare verb may be tagged as a present one. */
const ROW_FORMS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['VB', new Set(['VB', 'VBP'])],
  ['VBN', new Set(['VBN'])],
  ['VBG', new Set(['VBG'])],
]);

/** "will shell the port and occupy the town", "may be shut and sold": the first verb of a row, whose helpers are those of all. */
export function firstOfRow(tree: Tree, trigger: Token): Token {
  let at = trigger;
  while (relOf(at) === 'conj') {
    const first = headOf(tree, at);
    const isOwn = childrenOf(tree, at).some(child => /^(?:aux|nsubj|mark)/.test(child.rel));
    if (first?.upos !== 'VERB' || !ROW_FORMS.get(first.xpos)?.has(at.xpos) || isOwn) return at;
    at = first;
  }
  return at;
}

/** "demanded that the mayor resign", "asked that it be closed": the subjunctive asks like an infinitive does. */
const isAskedClause = ({ tree, trigger }: StatusView, up: Token): boolean =>
  relOf(trigger) === 'ccomp' &&
  ASKING_VERBS.has(up.lemma) &&
  (trigger.xpos === 'VB' || childrenOf(tree, trigger).some(child => child.rel === 'aux:pass' && child.xpos === 'VB')) &&
  !childrenOf(tree, trigger).some(child => relOf(child) === 'aux' && child.rel !== 'aux:pass');

/** "insisted during a tour", "offered before the merger": when it was said, and not what is asked for; "before any talks" may be. */
const isBesideIt = ({ tree, trigger }: StatusView): boolean =>
  (BESIDE.test(prepositionOf(tree, trigger)) || /^(?:amid|in|at)$/.test(prepositionOf(tree, trigger))) &&
  !childrenOf(tree, trigger).some(({ lower }) => lower === 'any');

const SOURCE = 'Grammar of English tense, modality and negation; read on the training part of our own corpus.';

const UNDONE: StatusRule = {
  id: 'read.events.status-undone',
  status: 'denied',
  finds: 'An event below a word that keeps it from happening: a verb, a want of will or power.',
  examples: { fires: 'The mayor refused to resign.', not: 'The mayor decided to resign.' },
  source: SOURCE,
  applies: view => {
    if (isUnwanted(view)) return true;
    const up = governorOf(view);
    // "rejected the request": it was made, whatever came of it
    if (view.trigger.upos === 'NOUN' && SAID_NOUNS.has(view.trigger.lemma)) return false;
    // "did not ban the march": nothing was undone.
    if (up && isUndoing(view.tree, up) && (isYetToUndo(view.tree, up) || isNegated(view.tree, up))) return false;
    if (up) return isUndoing(view.tree, up) || (relOf(view.trigger) !== 'obj' && isUnwilling(view.tree, up));
    const above = headOf(view.tree, view.trigger);
    if (above === undefined) return false;
    // "the launch was called off"
    if (view.trigger.rel === 'nsubj:pass' && view.trigger.upos === 'NOUN') return isUndoing(view.tree, above);
    return isDeniedClause(view, above);
  },
};

/** "the planned strike was called off": what is undone is so whatever it is called. */
const unlessUndone =
  (isCalled: (view: StatusView) => boolean) =>
  (view: StatusView): boolean =>
    isCalled(view) && !UNDONE.applies(view);

export const STATUS_RULES: readonly StatusRule[] = [
  {
    id: 'read.events.status-came',
    status: 'occurred',
    finds:
      'A happening of which a clause says that it came about, that somebody regrets or answers, that was not ended, or that stands beside what was not done.',
    examples: {
      fires: 'The mayor asked for a meeting, which took place on Monday.',
      not: 'The mayor asked for a meeting, which was refused on Monday.',
    },
    source: SOURCE,
    applies: view => tookPlace(view) || isRegretted(view) || isThere(view) || wasNotEnded(view),
  },
  {
    id: 'read.events.status-if',
    status: 'conditional',
    finds:
      'An event behind "if", "unless" or "whether", one that hangs on such a clause, or one that is asked: "Will it close?".',
    examples: {
      fires: 'The union will strike if the bridge is sold.',
      not: 'The union walked out when the bridge was sold.',
    },
    source: SOURCE,
    applies: view => {
      if (isAsked(view)) return true;
      const verb = carrier(view);
      if (verb === undefined) return false;
      return isConditional(view.tree, verb) || (isOpen(view.tree, verb) && hasCondition(view.tree, verb));
    },
  },
  {
    id: 'read.events.status-not-come',
    status: 'denied',
    finds:
      'An event of which it is said that it has not come about: "did not take place", "has yet to rule", "instead of closing", "nearly fell".',
    examples: { fires: 'The march in Lessa did not take place.', not: 'The march in Lessa did not take long.' },
    source: SOURCE,
    applies: view =>
      neverCame(view) ||
      // "the search, which was to have resumed at dawn, has been put back": it is still to come.
      (wasToHave(view) && !isPostponed(view)) ||
      isYetToCome(view) ||
      wasNotDone(view) ||
      isRuledOut(view) ||
      keptFrom(view) === 'kept',
  },
  {
    id: 'read.events.status-called',
    status: 'planned',
    finds: 'A happening that its adjective calls planned, upcoming or looming.',
    examples: {
      fires: 'The planned closure of the school angered parents.',
      not: 'The sudden closure of the school angered parents.',
    },
    source: SOURCE,
    applies: unlessUndone(isCalledAhead),
  },
  {
    id: 'read.events.status-going',
    status: 'ongoing',
    finds: 'A happening that its adjective calls ongoing.',
    examples: {
      fires: 'The board would not talk about the ongoing strike.',
      not: 'The board would not talk about the strike.',
    },
    source: SOURCE,
    applies: unlessUndone(isCalledOngoing),
  },
  {
    id: 'read.events.status-negated',
    status: 'denied',
    finds: 'An event whose clause says no.',
    examples: { fires: 'The army did not attack Lessa.', not: 'The army attacked Lessa.' },
    source: SOURCE,
    applies: view => {
      const verb = carrier(view);
      return (
        childrenOf(view.tree, view.trigger).some(
          child => (child.lower === 'no' && relOf(child) === 'det') || child.lower === 'without',
        ) ||
        (verb !== undefined && isNegated(view.tree, verb) && (verb === view.trigger || !UNTOLD_VERBS.has(verb.lemma)))
      );
    },
  },
  {
    id: 'read.events.status-will',
    status: 'planned',
    finds: 'An event with "will" or "shall", or with the "would" of what somebody said lay ahead.',
    examples: { fires: 'The ministers will meet in Lessa.', not: 'The ministers met in Lessa.' },
    source: SOURCE,
    applies: view => {
      if (isOfFutureState(view)) return true;
      const verb = carrier(view);
      return verb !== undefined && (hasAux(view.tree, verb, MODAL_FUTURE) || isToldAhead(view.tree, verb));
    },
  },
  {
    id: 'read.events.status-is-to',
    status: 'planned',
    finds:
      'An event that is to come: "is to open", "before leaders meet", "under the deal each army withdraws", "was put off".',
    examples: { fires: 'The passengers are to be taken to Lessa.', not: 'The passengers were taken to Lessa.' },
    source: SOURCE,
    applies: view =>
      isToCome(view) ||
      isBeforeIt(view) ||
      isBeforeWhatComes(view) ||
      isWaitedFor(view) ||
      isOfDeal(view) ||
      isPostponed(view),
  },
  {
    id: 'read.events.status-modal',
    status: 'conditional',
    finds: 'An event with "would", "could", "may", "might", "should" or "must".',
    examples: { fires: 'The ministers could meet in Lessa.', not: 'The ministers met in Lessa.' },
    source: SOURCE,
    applies: view => {
      const verb = carrier(view);
      return verb !== undefined && hasAux(view.tree, verb, MODAL_OPEN);
    },
  },
  UNDONE,
  {
    id: 'read.events.status-feared',
    status: 'conditional',
    finds: 'An event that somebody fears, warns of, hopes for or thinks of, or that rumours tell.',
    examples: { fires: 'The minister warned of strikes.', not: 'The minister spoke of the strikes.' },
    source: SOURCE,
    applies: ({ tree, trigger }) => {
      if (isOnlyLikely({ tree, trigger }) || isPrizeAhead({ tree, trigger })) return true;
      if (wordsBefore(tree, trigger, OPEN_BEFORE) || keptFrom({ tree, trigger }) === 'open') return true;
      return (
        isOnlyPossible({ tree, trigger }) ||
        isLeftOpen({ tree, trigger }) ||
        isFearedDead({ tree, trigger }) ||
        isFearedNoun({ tree, trigger })
      );
    },
  },
  {
    id: 'read.events.status-attempted',
    status: 'conditional',
    finds: 'An event that is told as attempted; whether it came about the word does not say.',
    examples: { fires: 'Rebels tried to seize the port.', not: 'Rebels managed to seize the port.' },
    source: SOURCE,
    applies: view => {
      const up = relOf(view.trigger) === 'obj' ? undefined : governorOf(view);
      return (up !== undefined && ATTEMPT_VERBS.has(up.lemma)) || ATTEMPT_NOUNS.has(nounBefore(view) ?? '');
    },
  },
  {
    id: 'read.events.status-asked',
    status: 'proposed',
    finds: 'An event that somebody asks for.',
    examples: { fires: 'The council urged the mayor to resign.', not: 'The council saw the mayor resign.' },
    source: SOURCE,
    applies: view => {
      const above = headOf(view.tree, view.trigger);
      const up = governorOf(view) ?? (relOf(view.trigger) === 'obl' && !isBesideIt(view) ? above : undefined);
      // "wanted for the killing of a baker" asks for nobody's killing.
      if (up?.lemma === 'want' && relOf(view.trigger) === 'obl') return false;
      if (up) return ASKING_VERBS.has(up.lemma);
      return above !== undefined && isAskedClause(view, above);
    },
  },
  {
    id: 'read.events.status-promised',
    status: 'planned',
    finds: 'An event to which somebody binds himself, or that a body approves.',
    examples: { fires: 'The mayor promised to resign.', not: 'The mayor had to resign.' },
    source: SOURCE,
    applies: view => {
      if (isDecidedOn(view)) return true;
      const up = relOf(view.trigger) === 'obj' ? undefined : governorOf(view);
      return up !== undefined && PLANNING_VERBS.has(up.lemma);
    },
  },
  {
    id: 'read.events.status-motion',
    status: 'proposed',
    finds:
      'An event behind or before a noun that asks for it, "legislation to ban", "resignation calls", or that somebody would have or votes on.',
    examples: {
      fires: 'The chamber passed legislation to punish the traders.',
      not: 'The chamber passed legislation and punished the traders.',
    },
    source: SOURCE,
    applies: view =>
      ASKING_NOUNS.has(nounBefore(view) ?? '') || isAskedByHead(view) || isOnlyWished(view) || isOfBill(view),
  },
  {
    id: 'read.events.status-plan',
    status: 'planned',
    finds: 'An event in the infinitive behind a noun that binds somebody to it: a plan, a pledge.',
    examples: { fires: 'The board showed its plan to close the mine.', not: 'The board closed the mine to plan.' },
    source: SOURCE,
    applies: view => PLANNING_NOUNS.has(nounBefore(view) ?? ''),
  },
  {
    id: 'read.events.status-future-date',
    status: 'planned',
    finds: 'An event dated after the day of publication.',
    examples: { fires: 'The ministers meet on 20 June 2031.', not: 'The ministers met on 20 April 2031.' },
    source: SOURCE,
    applies: view => view.timeSide === 'future',
  },
  {
    id: 'read.events.status-progressive',
    status: 'ongoing',
    finds: 'An event in the progressive.',
    examples: { fires: 'Rebels are attacking the port of Lessa.', not: 'Rebels attacked the port of Lessa.' },
    source: SOURCE,
    applies: view => {
      const verb = carrier(view);
      return (
        verb !== undefined &&
        verb.xpos === 'VBG' &&
        childrenOf(view.tree, verb).some(child => relOf(child) === 'aux' && child.lemma === 'be')
      );
    },
  },
  {
    id: 'read.events.status-past',
    status: 'occurred',
    finds: 'An event in the past or the perfect.',
    examples: {
      fires: 'Rebels attacked the port of Lessa before dawn.',
      not: 'Rebels attack the port of Lessa every night.',
    },
    source: SOURCE,
    applies: view => {
      const verb = carrier(view);
      return verb !== undefined && (verb.xpos === 'VBD' || verb.xpos === 'VBN');
    },
  },
];

/** The first rule of the list that applies; undefined where no cue is clear. */
export const statusByRule = (view: StatusView): StatusRule | undefined => STATUS_RULES.find(rule => rule.applies(view));
