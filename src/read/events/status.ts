// Whether an event happened, goes on, is planned, proposed, conditional or denied: cues read off the parse, weighed by a small model.
// Does not look at the type; the same verb may be planned in one clause and denied in the next.
import {
  ASKING_VERBS,
  CONDITION_MARKS,
  FAILED_ADJECTIVES,
  GOING_ON_VERBS,
  HAPPENING_VERBS,
  MODAL_FUTURE,
  MODAL_OPEN,
  ONGOING_ADJECTIVES,
  OPEN_VERBS,
  PAST_ADJECTIVES,
  PLANNED_ADJECTIVES,
  PLANNING_VERBS,
  POSSIBLE_ADJECTIVES,
  PROPOSED_ADJECTIVES,
  UNDOING_VERBS,
} from '../../lists/event-status.js';
import type { Token } from '../../model/index.js';
import { FeatureList, named } from './feature-list.js';
import { negates, saysNone } from './negation.js';
import { type StatusView, statusByRule } from './status-rules.js';
import { childrenOf, headOf, prepositionOf, relOf, type Tree } from './tree.js';

const isSubjectless = (tree: Tree, verb: Token): boolean =>
  !childrenOf(tree, verb).some(child => relOf(child) === 'nsubj' || relOf(child) === 'csubj');

/** Tense, modal verbs and negation of one predicate, as cue words. */
function formCues(tree: Tree, verb: Token, prefix: string, cues: string[]): void {
  let negated = false;
  let modal = '';
  let have = false;
  let be = '';
  let mark = '';
  for (const child of childrenOf(tree, verb)) {
    const rel = relOf(child);
    if (rel === 'aux' || rel === 'cop') {
      if (MODAL_FUTURE.has(child.lower)) modal = 'future';
      else if (MODAL_OPEN.has(child.lower) && child.upos === 'AUX' && child.lower !== "'d") modal = child.lower;
      else if (child.lemma === 'have') have = true;
      else if (child.lemma === 'be') be = child.xpos === 'VBD' ? 'was' : child.xpos === 'VBN' ? 'been' : 'is';
      else if (child.lemma === 'do') cues.push(`${prefix}do:${child.lower}`);
    } else if (rel === 'mark') {
      mark = child.lower;
      if (CONDITION_MARKS.has(child.lower)) cues.push(`${prefix}if`);
    } else if (rel === 'advmod' || rel === 'cc') {
      cues.push(`${prefix}adv:${child.lower}`);
      if (child.lower === 'when') mark = 'when';
    }
    if (negates(tree, child) && !(verb.lemma === 'vote' && child.lower === 'no')) negated = true;
    if (relOf(child) === 'nsubj' || relOf(child) === 'obj') {
      if (negates(tree, child) || childrenOf(tree, child).some(saysNone(tree))) negated = true;
    }
  }
  if (negated) cues.push(`${prefix}not`);
  if (modal) cues.push(`${prefix}modal:${modal}`);
  if (mark) cues.push(`${prefix}mark:${mark}`);
  cues.push(`${prefix}form:${verb.xpos}${have ? '+have' : ''}${be ? `+${be}` : ''}${modal ? '+modal' : ''}`);
  if (verb.xpos === 'VB' && mark === 'to' && isSubjectless(tree, verb)) cues.push(`${prefix}to`);
}

const GOVERNORS: readonly (readonly [string, ReadonlySet<string>])[] = [
  ['undoing', UNDOING_VERBS],
  ['asking', ASKING_VERBS],
  ['planning', PLANNING_VERBS],
  ['open', OPEN_VERBS],
  ['going-on', GOING_ON_VERBS],
  ['happening', HAPPENING_VERBS],
];
const ADJECTIVES: readonly (readonly [string, ReadonlySet<string>])[] = [
  ['planned', PLANNED_ADJECTIVES],
  ['possible', POSSIBLE_ADJECTIVES],
  ['proposed', PROPOSED_ADJECTIVES],
  ['ongoing', ONGOING_ADJECTIVES],
  ['past', PAST_ADJECTIVES],
  ['failed', FAILED_ADJECTIVES],
];

/** All cues of an event's status, nearest first: its own form, its modifiers, and up to three words that govern it. */
export function findStatusCues(view: StatusView): string[] {
  const { tree, trigger } = view;
  const cues: string[] = [
    'bias',
    `type:${view.type}`,
    `time:${view.timeSide}`,
    `own:${trigger.upos}:${trigger.xpos}`,
    `lemma:${trigger.lemma}`,
  ];
  if (view.inTitle) cues.push('title', `title:${trigger.xpos}`);
  if (view.inMarks) cues.push('marks');
  formCues(tree, trigger, '', cues);
  for (const child of childrenOf(tree, trigger)) {
    const rel = relOf(child);
    if (rel === 'amod' || rel === 'compound')
      for (const [name, list] of ADJECTIVES) if (list.has(child.lower)) cues.push(`adj:${name}`);
    if (rel === 'det') cues.push(`det:${child.lower}`);
    if (rel === 'case') cues.push(`case:${child.lower}`);
    if (rel === 'nmod' && child.rel === 'nmod:poss') cues.push('poss');
    if (rel === 'nsubj') cues.push('has-subject');
  }
  let at = trigger;
  for (let step = 1; step <= 3; step++) {
    const up = headOf(tree, at);
    if (!up) {
      cues.push(`root:${step}`);
      break;
    }
    const rel = relOf(at);
    const preposition = rel === 'obl' || rel === 'nmod' ? prepositionOf(tree, at) : '';
    const prefix = `up${step}:`;
    cues.push(`${prefix}rel:${at.rel}`);
    for (const [name, list] of GOVERNORS)
      if (list.has(up.lemma)) cues.push(`${prefix}${name}`, `${prefix}${name}:${rel}${preposition}`);
    if (step === 1) cues.push(`${prefix}lemma:${up.lemma}`, `${prefix}lemma:${up.lemma}:${rel}${preposition}`);
    if (up.upos === 'VERB' || childrenOf(tree, up).some(child => relOf(child) === 'cop'))
      formCues(tree, up, prefix, cues);
    for (const child of childrenOf(tree, up)) {
      if (relOf(child) === 'amod')
        for (const [name, list] of ADJECTIVES) if (list.has(child.lower)) cues.push(`${prefix}adj:${name}`);
    }
    at = up;
  }
  const previous = tree.tokens[trigger.i - 1];
  if (previous) cues.push(`before:${previous.lower}`);
  const rule = statusByRule(view);
  if (rule) cues.push(`rule:${rule.status}`, `rule:${rule.id}`);
  return cues;
}

/** The cues as features: the trigger's own word counts as a feature of a word. */
export function findStatusFeatures(view: StatusView): number[] {
  const list = new FeatureList();
  for (const cue of findStatusCues(view)) {
    if (cue.startsWith('lemma:')) list.addWord(N_LEMMA, cue);
    else list.add(N_CUE, cue);
  }
  return list.ids;
}

const N_LEMMA = named('status-lemma');
const N_CUE = named('status-cue');
