// Matches the frame lines of the lists against a word and its neighbours in the parse: which type of event the word would be.
// Does not decide whether there is an event: "the bank" of a river is no concern here; classifier.ts weighs the frames.
import { MONTHS, WEEKDAYS } from '../../lists/calendar.js';
import { NOUN_CLASSES } from '../../lists/event-frames-classes.js';
import {
  CONFLICT_NOUNS,
  CONFLICT_VERBS,
  EVERYDAY_VERBS,
  OTHER_NOUNS,
  OTHER_VERBS,
} from '../../lists/event-frames-conflict.js';
import { COOPERATION_NOUNS, COOPERATION_VERBS } from '../../lists/event-frames-cooperation.js';
import { NOUN_FRAMES } from '../../lists/event-frames-nouns.js';
import type { EventType, Token } from '../../model/index.js';
import { isPassive, subjectOf } from './phrases.js';
import { childBy, childrenOf, headOf, prepositionOf, relOf, type Tree, withConjuncts } from './tree.js';

/** What a frame says of a word: the type, the mode, and how much of the line had to be met (0 for the bare word). */
export interface FrameMatch {
  type: EventType;
  mode?: string;
  strength: number;
}

type Condition =
  | { kind: 'particle'; word: string; nouns?: ReadonlySet<string> }
  | { kind: 'adverb'; word: string }
  | { kind: 'object'; nouns?: ReadonlySet<string>; person: boolean }
  | { kind: 'subject'; nouns: ReadonlySet<string>; person: boolean }
  | { kind: 'modifier'; nouns: ReadonlySet<string> }
  | { kind: 'infinitive'; verbs?: ReadonlySet<string> }
  | { kind: 'word'; word: string };

interface Frame {
  type: EventType;
  mode?: string;
  conditions: Condition[];
  /** A line that asks for more is the closer match: a named object weighs 2, a bare one 1. */
  strength: number;
}

const PERSON_NOUNS = new Set(
  'minister president leader chief king queen premier chancellor counterpart ambassador envoy governor mayor general secretary chairman director official senator'.split(
    ' ',
  ),
);

function nounsOf(list: string): { nouns: ReadonlySet<string>; person: boolean } {
  const nouns = new Set<string>();
  let person = false;
  for (const name of list.split(',')) {
    if (name === '@person') person = true;
    else if (name.startsWith('@')) for (const noun of NOUN_CLASSES[name.slice(1)] ?? []) nouns.add(noun);
    else nouns.add(name);
  }
  return { nouns, person };
}

function readCondition(part: string): Condition {
  const colon = part.indexOf(':');
  const head = colon < 0 ? part : part.slice(0, colon);
  const list = colon < 0 ? undefined : part.slice(colon + 1);
  if (head.startsWith('+')) {
    return list
      ? { kind: 'particle', word: head.slice(1), nouns: nounsOf(list).nouns }
      : { kind: 'particle', word: head.slice(1) };
  }
  if (head.startsWith('!')) return { kind: 'adverb', word: head.slice(1) };
  if (head === 'obj') return list ? { kind: 'object', ...nounsOf(list) } : { kind: 'object', person: false };
  if (head === 'subj' && list) return { kind: 'subject', ...nounsOf(list) };
  if (head === 'mod' && list) return { kind: 'modifier', nouns: nounsOf(list).nouns };
  if (head === 'inf') return list ? { kind: 'infinitive', verbs: new Set(list.split(',')) } : { kind: 'infinitive' };
  return { kind: 'word', word: head };
}

const weightOf = (condition: Condition): number => {
  if (condition.kind === 'object') return condition.nouns ? 2 : 1;
  if (condition.kind === 'particle') return condition.nouns ? 3 : 1.5;
  if (condition.kind === 'adverb') return 1.5;
  if (condition.kind === 'infinitive') return condition.verbs ? 2 : 1.2;
  return 2;
};

function addFrames(into: Map<string, Frame[]>, type: EventType, lines: string): void {
  for (const line of lines.split(/[;\n]/)) {
    const parts = line
      .trim()
      .split(/\s+/)
      .filter(part => part !== '');
    const word = parts.shift();
    if (!word) continue;
    const mode = parts.find(part => part.startsWith('='))?.slice(1);
    const conditions = parts.filter(part => !part.startsWith('=')).map(readCondition);
    const strength = conditions.reduce((sum, condition) => sum + weightOf(condition), 0);
    const frame: Frame = mode ? { type, mode, conditions, strength } : { type, conditions, strength };
    const known = into.get(word);
    if (known) known.push(frame);
    else into.set(word, [frame]);
  }
}

const VERB_FRAMES = new Map<string, Frame[]>();
const NOUN_FRAME_MAP = new Map<string, Frame[]>();
for (const table of [COOPERATION_VERBS, CONFLICT_VERBS]) {
  for (const [type, lines] of Object.entries(table)) addFrames(VERB_FRAMES, type as EventType, lines);
}
addFrames(VERB_FRAMES, 'OTHER', EVERYDAY_VERBS);
for (const [type, lines] of Object.entries(NOUN_FRAMES)) addFrames(NOUN_FRAME_MAP, type as EventType, lines);
for (const table of [COOPERATION_NOUNS, CONFLICT_NOUNS]) {
  for (const [type, list] of Object.entries(table)) {
    for (const noun of list.trim().split(/\s+/)) addFrames(NOUN_FRAME_MAP, type as EventType, noun);
  }
}
for (const frames of [...VERB_FRAMES.values(), ...NOUN_FRAME_MAP.values()])
  frames.sort((a, b) => b.strength - a.strength);

const OTHER_NOUN_SET = new Set(OTHER_NOUNS.trim().split(/\s+/));
const OTHER_VERB_SET = new Set(OTHER_VERBS.trim().split(/\s+/));

/** What the verb acts on: object, subject of the passive, the noun a participle or relative clause stands beside. */
export function objectsOf(tree: Tree, verb: Token): Token[] {
  const direct = childBy(tree, verb, 'obj') ?? childBy(tree, verb, 'nsubj:pass');
  if (direct) return withConjuncts(tree, direct);
  const up = headOf(tree, verb);
  if (up && verb.rel === 'acl' && verb.xpos === 'VBN') return [up];
  return [];
}

/** How far behind a verb its object is looked for where the parse gives it none: a noun phrase of news is at most this long. */
const OBJECT_REACH_TOKENS = 8;

/** Whether a noun of the class stands behind the verb before the next verb or stop: a second look where the parse found no object. */
function standsBehind(tree: Tree, verb: Token, nouns: ReadonlySet<string>): boolean {
  for (let i = verb.i + 1; i < Math.min(verb.i + 1 + OBJECT_REACH_TOKENS, tree.tokens.length); i++) {
    const token = tree.tokens[i]!;
    if (token.upos === 'VERB' || (token.upos === 'PUNCT' && token.form !== '-') || token.upos === 'SCONJ') return false;
    if (token.upos === 'NOUN' && nouns.has(token.lemma)) return true;
  }
  return false;
}

/** "rebel fire", "artillery fire": what is shot, and burns nothing. */
export const isGunfire = (tree: Tree, { lemma, i }: Token): boolean =>
  lemma === 'fire' && tree.children[i]!.some(child => GUN_MODIFIERS.has(relOf(child)));
const GUN_MODIFIERS = new Set(['compound', 'amod']);

/** Who does it where the verb is passive: "killed by the fire". */
const agentOf = (tree: Tree, verb: Token): Token | undefined =>
  childrenOf(tree, verb).find(child => relOf(child) === 'obl' && prepositionOf(tree, child) === 'by');

const isCalendarWord = (token: Token | undefined): boolean =>
  token !== undefined && (WEEKDAYS.has(token.lower) || MONTHS.has(token.lower));

/** "seized on 11 April": the day stands before its month, whichever of the two is the head. */
const isDay = (tree: Tree, token: Token | undefined): boolean =>
  isCalendarWord(token) || (token?.xpos === 'CD' && isCalendarWord(tree.tokens[token.i + 1]));

const isVerb = ({ upos }: Token): boolean => upos === 'VERB';

/** Pronouns of things: "threw it out" expels nobody. */
const OF_THINGS = new Set(
  'it this that these those which what itself anything something nothing everything'.split(' '),
);

const isName = (token: Token): boolean => token.upos === 'PROPN' || token.upos === 'PRON';

const isPersonWord = (token: Token): boolean =>
  (isName(token) && !OF_THINGS.has(token.lower)) || PERSON_NOUNS.has(token.lemma);

function met(condition: Condition, tree: Tree, token: Token): boolean {
  const children = childrenOf(tree, token);
  switch (condition.kind) {
    case 'particle': {
      // "flew the baby to hospital": behind an object the phrase may hang on that.
      const held = condition.nouns && isVerb(token) ? children.find(child => child.rel === 'obj') : undefined;
      const phrases = held ? [...children, ...childrenOf(tree, held)] : children;
      for (const child of phrases) {
        // "on strike" is no strike on anybody: what follows the word is meant
        if (
          !condition.nouns &&
          child.lower === condition.word &&
          (isVerb(token) ? child.i !== token.i : child.i > token.i)
        )
          return true;
        // "called on Tuesday" calls on nobody.
        if (prepositionOf(tree, child) !== condition.word || isDay(tree, child)) continue;
        if (!condition.nouns || withConjuncts(tree, child).some(noun => condition.nouns!.has(noun.lemma.toLowerCase())))
          return true;
      }
      // The preposition may hang on the object by mistake of the parser: "imposed sanctions on ...".
      if (condition.nouns || tree.tokens[token.i + 1]?.lower !== condition.word) return false;
      return !isDay(tree, tree.tokens[token.i + 2]);
    }
    case 'adverb':
      return children.some(child => child.lower === condition.word && child.i > token.i);
    case 'object': {
      const objects = objectsOf(tree, token);
      if (!condition.nouns && !condition.person) return objects.length > 0;
      if (objects.length === 0 && condition.nouns && !isPassive(tree, token))
        return standsBehind(tree, token, condition.nouns);
      return objects.some(
        noun =>
          condition.nouns?.has(noun.lemma.toLowerCase()) ||
          (condition.person && isPersonWord(noun)) ||
          // "hundreds of prisoners", "a package of aid"
          childrenOf(tree, noun).some(
            child =>
              relOf(child) === 'nmod' && prepositionOf(tree, child) === 'of' && condition.nouns?.has(child.lemma),
          ),
      );
    }
    case 'subject': {
      const doer = isPassive(tree, token) ? agentOf(tree, token) : subjectOf(tree, token);
      return (
        doer !== undefined &&
        withConjuncts(tree, doer).some(
          noun =>
            (condition.nouns.has(noun.lemma) && !isGunfire(tree, noun)) || (condition.person && isPersonWord(noun)),
        )
      );
    }
    case 'modifier':
      return children.some(
        child =>
          (relOf(child) === 'compound' || relOf(child) === 'amod' || relOf(child) === 'nmod') &&
          condition.nouns.has(child.lemma),
      );
    case 'infinitive': {
      const complement = children.find(
        child => relOf(child) === 'xcomp' || relOf(child) === 'advcl' || relOf(child) === 'ccomp',
      );
      if (!complement || !childrenOf(tree, complement).some(child => child.lower === 'to' && relOf(child) === 'mark'))
        return false;
      return !condition.verbs || condition.verbs.has(complement.lemma);
    }
    case 'word': {
      if (children.some(child => child.lower === condition.word)) return true;
      for (let i = token.i + 1; i < Math.min(token.i + 5, tree.tokens.length); i++) {
        if (tree.tokens[i]!.lower === condition.word) return true;
      }
      return false;
    }
  }
}

/** Adjectives that bind their subject to what follows: "ready to withdraw" is a word given. */
const WILLING = new Set(['willing', 'ready', 'prepared']);
const COOPERATIVE = new Set<EventType>(['AGREE', 'CONSULT', 'SUPPORT', 'COOPERATE', 'AID', 'CONCEDE', 'RETREAT']);
const WILL = new Set(['will', 'would', "'ll", 'wo', 'shall']);

/** "will not lift the ban": somebody who acts of his own will refuses. */
export const isRefusal = (tree: Tree, verb: Token): boolean => {
  const children = childrenOf(tree, verb);
  return (
    children.some(child => relOf(child) === 'aux' && WILL.has(child.lower)) &&
    children.some(
      child => child.lower === 'not' || child.lower === "n't" || child.lower === 'n’t' || child.lower === 'never',
    ) &&
    children.some(
      child =>
        child.rel === 'nsubj' &&
        (isName(child) ||
          PERSON_NOUNS.has(child.lemma) ||
          (child.upos === 'NOUN' && childBy(tree, verb, 'obj') !== undefined)),
    )
  );
};

const isJoint = (token: Token | undefined, left: Token | undefined, right: Token | undefined): boolean =>
  token?.form === '-' &&
  left !== undefined &&
  right !== undefined &&
  left.end === token.start &&
  token.end === right.start;

/** The lemma of a noun, joined over a hyphen where the joined word is an event's: "cease-fire", "walk-out", "pull-back". */
export function nounLemma({ tokens }: Tree, noun: Token): string {
  const before = tokens[noun.i - 2];
  if (isJoint(tokens[noun.i - 1], before, noun)) {
    const joined = before!.lower + noun.lemma;
    if (NOUN_FRAME_MAP.has(joined)) return joined;
  }
  const behind = tokens[noun.i + 2];
  if (isJoint(tokens[noun.i + 1], noun, behind)) {
    const joined = noun.lower + behind!.lemma;
    if (NOUN_FRAME_MAP.has(joined)) return joined;
  }
  return noun.lemma;
}

/** The closest frame for a word read as a verb or as a noun; null where no line of the lists fits. */
export function frameOf(tree: Tree, token: Token): FrameMatch | null {
  if (token.upos === 'ADJ') {
    const willing =
      WILLING.has(token.lemma) &&
      childrenOf(tree, token).some(
        child => relOf(child) === 'xcomp' || relOf(child) === 'advcl' || relOf(child) === 'ccomp',
      );
    return willing ? { type: 'AGREE', strength: 2 } : null;
  }
  const isVerb = token.upos === 'VERB';
  const frames = isVerb
    ? (VERB_FRAMES.get(token.lemma) ??
      VERB_FRAMES.get(`${token.lemma}e`) ??
      VERB_FRAMES.get(token.lemma.replace(/e$/, '')))
    : (NOUN_FRAME_MAP.get(nounLemma(tree, token)) ?? NOUN_FRAME_MAP.get(token.lower));
  for (const frame of frames ?? []) {
    if (!frame.conditions.every(condition => met(condition, tree, token))) continue;
    if (isVerb && COOPERATIVE.has(frame.type) && isRefusal(tree, token)) return { type: 'REJECT', strength: 2 };
    return frame.mode
      ? { type: frame.type, mode: frame.mode, strength: frame.strength }
      : { type: frame.type, strength: frame.strength };
  }
  if (isVerb ? OTHER_VERB_SET.has(token.lemma) : OTHER_NOUN_SET.has(token.lemma)) return { type: 'OTHER', strength: 0 };
  return null;
}

/** Whether any line of the lists names the word as a noun of an event. */
export const isEventNoun = (token: Token): boolean =>
  NOUN_FRAME_MAP.has(token.lemma) || NOUN_FRAME_MAP.has(token.lower) || OTHER_NOUN_SET.has(token.lemma);
