// Decides for a word whether it tells of an event, of which type, and with which status: trained weights over frames and cues.
// Does not find words or cues; triggers.ts, features.ts and status.ts do.
import { NOUN_CLASSES } from '../../lists/event-frames-classes.js';
import { HARM_WORDS } from '../../lists/event-topics.js';
import { EVENT_TYPES, type EventStatus, type EventType, type Token } from '../../model/index.js';
import { isAccident, isWin } from './accidents.js';
import { type CandidateView, cachedFrame, findFeatures, strengthName } from './features.js';
import type { FrameMatch } from './frames.js';
import { namesKind } from './generic.js';
import { isPassive, subjectOf } from './phrases.js';
import { findStatusFeatures } from './status.js';
import { firstOfRow, type StatusView, statusByRule } from './status-rules.js';
import { childrenOf, prepositionOf, relOf, type Tree } from './tree.js';
import { eventWeights } from './weights.js';

export interface JudgedTrigger {
  type: EventType;
  rule: string;
}

export const NO_EVENT = 'NONE';

/**
 * Least share of all event types together for a word to be taken as an event. Chosen on the training part of our corpus
 * by five-fold cross-validation, where F1 is flat between 0.26 and 0.34; lower finds more and is wrong more often.
 */
const LEAST_EVENT_SHARE = 0.3;

/** The same for a happening of no type: most of what is wrongly found is of these, and half of a point of F1 buys two of precision. */
const LEAST_OTHER_SHARE = 0.35;

/**
 * Least share of the one type by itself where no frame of the lists speaks for it: below this, in the same cross-validation, one word
 * in three was an event and hardly any of that type.
 */
const LEAST_OWN_SHARE = { typed: 0.2, OTHER: 0.15 } as const;

/**
 * The same for a verb of the lists that is told as over, with its own doer and its own day ("obtained by the Courier on Friday"): in the
 * same cross-validation these are events as often from here on as other words are from the share above.
 */
const LEAST_DATED_SHARE = 0.08;

/** The same for a word that by its place names only a kind of happening. */
const LEAST_KIND_SHARE = 0.6;

/** "obtained by the Courier on Friday": who did it and when stand beside the verb itself. */
const hasDoerAndDay = ({ tree, token, times }: CandidateView): boolean => {
  if (token.xpos !== 'VBD' && token.xpos !== 'VBN') return false;
  const children = childrenOf(tree, token);
  return (
    children.some(child => relOf(child) === 'nsubj' || child.rel === 'obl:agent') &&
    children.some(child => times.some(([start, end]) => child.start >= start && child.start < end))
  );
};

/**
 * How much a frame of the lists speaks for its type beside the trained weights: by how much of its line had to be met.
 * The lists know far more words than the corpus; the values are flat optima of the same cross-validation.
 */
const FRAME_WORTH = { bare: Math.exp(1), some: Math.exp(1.5), strong: Math.exp(3) } as const;

/** How much the frame of a word speaks for its type; nothing for words of harm where the report is of a disaster and of no war. */
export function frameWorth({ token, topics }: CandidateView, frame: FrameMatch | null): number {
  if (!frame || frame.type === 'OTHER') return 1;
  const strength = strengthName(frame.strength);
  const mishap =
    frame.type === 'ASSAULT' && strength !== 'strong' && HARM_WORDS.has(token.lemma) && topics.includes('disaster');
  if (mishap && !topics.includes('war')) return 1 / FRAME_WORTH.bare;
  // "the strike had been the longest of the war": where nobody's work is spoken of, it is no walkout.
  const ofWar = token.lemma === 'strike' && frame.type === 'PROTEST' && strength === 'bare' && topics.includes('war');
  return ofWar && !topics.includes('labour') ? 1 / FRAME_WORTH.bare : FRAME_WORTH[strength];
}

/** Types of what only people and bodies do. */
const HUMAN_TYPES: ReadonlySet<string> = new Set<EventType>([
  'ASSAULT',
  'COERCE',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'REJECT',
]);

const namesWeather = ({ lemma, lower }: Token): boolean =>
  NOUN_CLASSES.weather!.has(lemma) || NOUN_CLASSES.weather!.has(lower.replace(/s$/, ''));

const isWeather = (tree: Tree, token: Token): boolean =>
  namesWeather(token) ||
  childrenOf(tree, token).some(child => (child.rel === 'compound' || child.rel === 'amod') && namesWeather(child));

/** "the storm threatened the town", "lightning strikes killed two cows": weather attacks and coerces nobody. */
function isOfWeather({ tree, token }: CandidateView): boolean {
  if (token.upos !== 'VERB') return isWeather(tree, token);
  if (relOf(token) === 'acl' && isWeather(tree, tree.tokens[token.head]!)) return true;
  const subject = isPassive(tree, token)
    ? childrenOf(tree, token).find(child => relOf(child) === 'obl' && prepositionOf(tree, child) === 'by')
    : subjectOf(tree, token);
  return subject !== undefined && isWeather(tree, subject);
}

const TYPES = new Set<string>(EVENT_TYPES);

/** An attack that weighs less is none anyway; what the words mean need not be looked up. */
const LEAST_DOUBTED = 0.02;

/**
 * How much of what a verb weighs for its types goes over to none of them where it stands in an everyday sense ("meet the criteria"): of
 * the words in such frames on the training part of our corpus five in six tell of no type.
 */
const EVERYDAY_DOUBT = 0.8;

/** What the weights and the lists say of a word, each type's share of one; before the report has its say. */
export interface WeighedTrigger {
  view: CandidateView;
  frame: FrameMatch | null;
  /** In the order of the classifier's labels; they add up to 1. */
  shares: Float64Array;
  /** By its place it names only a kind of happening. */
  namesKind?: boolean;
}

export function weighTrigger(view: CandidateView): WeighedTrigger {
  const { type: classifier } = eventWeights();
  const shares = classifier.judge(findFeatures(view));
  const frame = cachedFrame(view.tree, view.token);
  const worth = frameWorth(view, frame);
  const other = classifier.labels.indexOf('OTHER');
  if (isOfWeather(view)) {
    for (let i = 0; i < shares.length; i++) {
      if (!HUMAN_TYPES.has(classifier.labels[i]!)) continue;
      shares[other]! += shares[i]!;
      shares[i] = 0;
    }
  }
  const attack = classifier.labels.indexOf('ASSAULT');
  const { tree, token } = view;
  if (shares[attack]! > LEAST_DOUBTED && (isAccident(tree, token) || isWin(tree, token))) {
    shares[other]! += shares[attack]!;
    shares[attack] = 0;
  }
  if (frame?.type === 'OTHER' && frame.strength > 0) {
    for (let i = 0; i < shares.length; i++) {
      if (i === other || classifier.labels[i] === NO_EVENT) continue;
      shares[other]! += EVERYDAY_DOUBT * shares[i]!;
      shares[i]! *= 1 - EVERYDAY_DOUBT;
    }
  }
  let all = 0;
  for (let i = 0; i < shares.length; i++) {
    if (classifier.labels[i] === frame?.type) shares[i]! *= worth;
    all += shares[i]!;
  }
  for (let i = 0; i < shares.length; i++) shares[i]! /= all;
  return { view, frame, shares, namesKind: !view.inTitle && namesKind(tree, token, view.times) };
}

/** The type that a word weighs most for, by its number, and the share of all types together. */
function bestType({ shares }: WeighedTrigger): { best: number; eventShare: number } {
  const { labels } = eventWeights().type;
  let best = -1;
  let none = 0;
  for (let i = 0; i < shares.length; i++) {
    if (labels[i] === NO_EVENT) none = shares[i]!;
    else if (best < 0 || shares[i]! > shares[best]!) best = i;
  }
  return { best, eventShare: 1 - none };
}

/** How a word came to its type: by its frame, or by the weights alone. */
function ruleOf({ view, frame }: WeighedTrigger, type: string): string {
  if (frame?.type !== type) return 'read.events.trained';
  return view.token.upos === 'VERB' ? 'read.events.frame-of-verb' : 'read.events.frame-of-noun';
}

/** Whether a weighed word tells of an event, and of which type. */
export function judgeTrigger(weighed: WeighedTrigger): JudgedTrigger | null {
  const { view, frame, shares } = weighed;
  const { best, eventShare } = bestType(weighed);
  const label = eventWeights().type.labels[best]!;
  if (!TYPES.has(label)) return null;
  const ownShare = shares[best]!;
  if (weighed.namesKind && eventShare < LEAST_KIND_SHARE) return null;
  const isSure =
    eventShare >= (label === 'OTHER' ? LEAST_OTHER_SHARE : LEAST_EVENT_SHARE) &&
    (label === 'OTHER'
      ? ownShare >= LEAST_OWN_SHARE.OTHER
      : frame?.type === label || ownShare >= LEAST_OWN_SHARE.typed);
  if (!isSure && !(frame?.type === label && eventShare >= LEAST_DATED_SHARE && hasDoerAndDay(view))) return null;
  return { type: label as EventType, rule: ruleOf(weighed, label) };
}

/**
 * What a verb of the lists tells in the present tense of a day ahead, with its own doer: "the council decides tomorrow", "California votes
 * on June 7". Of 300 reports of US news and 657 of our own 13 such words weigh too little by themselves; 11 of them are told rightly.
 */
export function judgeScheduled(weighed: WeighedTrigger): JudgedTrigger | null {
  const { view, frame } = weighed;
  const { best, eventShare } = bestType(weighed);
  const isPresent = view.token.xpos === 'VBZ' || view.token.xpos === 'VBP';
  if (!isPresent || frame?.type !== 'OTHER' || eventWeights().type.labels[best] !== 'OTHER') return null;
  if (eventShare < LEAST_DATED_SHARE || !subjectOf(view.tree, view.token)) return null;
  return { type: 'OTHER', rule: ruleOf(weighed, 'OTHER') };
}

/**
 * Least share of all event types together for a word that may tell of an event: of the words from here to the share above, outside
 * quotations, every third does on the development part of our corpus, below it every seventh.
 */
const LEAST_POSSIBLE_SHARE = 0.2;

/** The type of a word that may tell of an event, but weighs too little for one by itself. */
export function judgePossible(weighed: WeighedTrigger): JudgedTrigger | null {
  const { best, eventShare } = bestType(weighed);
  const label = eventWeights().type.labels[best]!;
  return eventShare >= LEAST_POSSIBLE_SHARE && TYPES.has(label)
    ? { type: label as EventType, rule: ruleOf(weighed, label) }
    : null;
}

/** How much a clear cue counts beside the weighed ones: doubled and half again, so that only many cues outvote "could" or "not". */
const RULE_WORTH = 2.5;

/** Rules whose cue stands on the trigger itself: what they say has not come about is not told as done, whatever the other cues weigh. */
const PLAIN_CUES: ReadonlySet<string> = new Set([
  'read.events.status-modal',
  'read.events.status-if',
  'read.events.status-is-to',
  'read.events.status-feared',
  'read.events.status-attempted',
  'read.events.status-motion',
]);

/** The rules that read of a happening by name that it has come about or has not, which no other cue of the sentence can outweigh. */
const SAID_OUTRIGHT: ReadonlySet<string> = new Set([
  'read.events.status-came',
  'read.events.status-not-come',
  'read.events.status-called',
  'read.events.status-going',
]);

export interface JudgedStatus {
  status: EventStatus;
  /** The rule whose cue agrees, or that the cues were weighed. */
  because: string;
}

export function judgeStatus(found: StatusView): JudgedStatus {
  const view = { ...found, trigger: firstOfRow(found.tree, found.trigger) };
  const rule = statusByRule(view);
  if (rule && SAID_OUTRIGHT.has(rule.id)) return { status: rule.status, because: rule.id };
  const { status: classifier } = eventWeights();
  const shares = classifier.judge(findStatusFeatures(view));
  const isPlain = rule !== undefined && PLAIN_CUES.has(rule.id);
  let best = 0;
  for (let i = 0; i < shares.length; i++) {
    if (classifier.labels[i] === rule?.status) shares[i]! *= RULE_WORTH;
    else if (isPlain && classifier.labels[i] === 'occurred') shares[i] = 0;
    if (shares[i]! > shares[best]!) best = i;
  }
  const status = classifier.labels[best] as EventStatus;
  return { status, because: rule?.status === status ? rule.id : 'cues of status weighed' };
}
