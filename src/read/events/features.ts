// What the type classifier sees of a word: itself, its frame, its neighbours in the parse and the frames of the sentence.
// Does not decide; classifier.ts weighs.
import { NOUN_CLASSES } from '../../lists/event-frames-classes.js';
import { EVENT_SENSES } from '../../lists/event-senses.js';
import type { Mention, Span, Token } from '../../model/index.js';
import { mentionAt } from './actors.js';
import { FeatureList, named } from './feature-list.js';
import { type FrameMatch, frameOf, isRefusal, nounLemma } from './frames.js';
import { childrenOf, depthOf, headOf, prepositionOf, relOf, type Tree } from './tree.js';
import { wordSenses } from './word-senses.js';

export interface CandidateView {
  tree: Tree;
  token: Token;
  inTitle: boolean;
  inMarks: boolean;
  /** Mentions of the sentence. */
  mentions: readonly Mention[];
  /** Times of the sentence. */
  times: readonly Span[];
  /** What the report is about, foremost first. */
  topics: readonly string[];
  /** Sentence number in the report, title first. */
  sentenceAt: number;
}

const CLASSES_OF = new Map<string, string[]>();
for (const [name, nouns] of Object.entries(NOUN_CLASSES)) {
  for (const noun of nouns) {
    const known = CLASSES_OF.get(noun);
    if (known) known.push(name);
    else CLASSES_OF.set(noun, [name]);
  }
}

const NO_CLASSES: readonly string[] = [];

/** Names of the senses a word has a part in: words that tell one happening speak for each other. */
const SENSES_OF = new Map<string, string[]>();
for (const line of EVENT_SENSES) {
  const sense = line.slice(0, line.indexOf(' '));
  for (const word of line.split(' ')) {
    const known = SENSES_OF.get(word);
    if (known) known.push(sense);
    else SENSES_OF.set(word, [sense]);
  }
}

/** Frames by tree and token, so that one entry is kept for a sentence and not for each word. */
const frames = new WeakMap<Tree, (FrameMatch | null | undefined)[]>();

/** The frame of a token, looked up once. */
export function cachedFrame(tree: Tree, token: Token): FrameMatch | null {
  let ofTree = frames.get(tree);
  if (!ofTree) {
    ofTree = new Array<FrameMatch | null | undefined>(tree.tokens.length).fill(undefined);
    frames.set(tree, ofTree);
  }
  const known = ofTree[token.i];
  if (known !== undefined) return known;
  const frame = frameOf(tree, token);
  ofTree[token.i] = frame;
  return frame;
}

export const strengthName = (strength: number): 'bare' | 'some' | 'strong' =>
  strength >= 2 ? 'strong' : strength > 0 ? 'some' : 'bare';

const N = {
  bias: named('bias'),
  lemma: named('lemma'),
  word: named('word'),
  pos: named('pos'),
  tag: named('tag'),
  rel: named('rel'),
  frame: named('frame'),
  frameStrength: named('frame-strength'),
  end: named('end'),
  subject: named('subject'),
  subjectClass: named('subject-class'),
  object: named('object'),
  lemmaObject: named('lemma-object'),
  objectFrame: named('object-frame'),
  objectClass: named('object-class'),
  lemmaClass: named('lemma-class'),
  prep: named('prep'),
  lemmaPrep: named('lemma-prep'),
  prepNoun: named('prep-noun'),
  has: named('has'),
  mod: named('mod'),
  lemmaMod: named('lemma-mod'),
  below: named('below'),
  function: named('function'),
  adverb: named('adverb'),
  flag: named('flag'),
  head: named('head'),
  headPos: named('head-pos'),
  headFrame: named('head-frame'),
  before: named('before'),
  after: named('after'),
  beforePos: named('before-pos'),
  afterPos: named('after-pos'),
  depth: named('depth'),
  title: named('title'),
  marks: named('marks'),
  at: named('at'),
  topic: named('topic'),
  about: named('about'),
  aboutFrame: named('about-frame'),
  aboutLemma: named('about-lemma'),
  sentence: named('sentence'),
  sense: named('sense'),
  kind: named('kind'),
  lemmaKind: named('lemma-kind'),
  dated: named('dated'),
  field: named('field'),
  kindOf: named('kind-of'),
  act: named('act'),
  objectField: named('object-field'),
  subjectField: named('subject-field'),
  frameField: named('frame-field'),
} as const;

const DIGITS = ['0', '1', '2', '3', '4', '5', '6'];
const KIND_RELS = new Set(['nsubj', 'obj', 'obl', 'nmod', 'compound']);
const FUNCTION_RELS = new Set(['det', 'aux', 'mark', 'case', 'cop']);

/** Numbers of all features of a word. */
export function findFeatures(view: CandidateView): number[] {
  const { tree, token } = view;
  const list = new FeatureList();
  list.add(N.bias);
  const lemma = token.upos === 'NOUN' ? nounLemma(tree, token) : token.lemma;
  list.addWord(N.lemma, lemma);
  list.addWord(N.word, token.lower);
  list.add(N.pos, token.upos);
  list.add(N.tag, token.xpos);
  list.add(N.rel, token.rel);
  list.add(N.end, token.lower.slice(-3));
  const frame = cachedFrame(tree, token);
  const frameName = frame ? frame.type : 'none';
  list.add(N.frame, frameName);
  list.add(N.frame, frameName, token.upos);
  if (frame) list.add(N.frameStrength, frameName, strengthName(frame.strength));
  else addMeaning(list, lemma, token);
  addChildren(list, view);
  const senses = SENSES_OF.get(lemma) ?? NO_CLASSES;
  for (const sense of senses) list.add(N.sense, sense, token.upos);
  if (token.upos === 'VERB' && isRefusal(tree, token)) list.add(N.flag, 'refusal');
  const up = headOf(tree, token);
  if (up) {
    list.addWord(N.head, up.lemma);
    list.addWord(N.head, up.lemma, relOf(token));
    list.add(N.headPos, up.upos, relOf(token));
    list.add(N.headFrame, cachedFrame(tree, up)?.type ?? 'none', relOf(token));
  }
  const before = tree.tokens[token.i - 1];
  const after = tree.tokens[token.i + 1];
  list.addWord(N.before, before?.lower ?? '^');
  list.addWord(N.after, after?.lower ?? '$');
  list.add(N.beforePos, before?.upos ?? '^');
  list.add(N.afterPos, after?.upos ?? '$');
  list.add(N.depth, DIGITS[Math.min(4, depthOf(tree, token))]!);
  list.add(N.at, DIGITS[Math.min(6, view.sentenceAt)]!);
  if (view.inTitle) {
    list.add(N.title, token.upos);
    list.add(N.title, frameName);
  }
  if (view.inMarks) list.add(N.marks, token.upos);
  for (const topic of view.topics) list.add(N.topic, topic);
  const about = view.topics[0] ?? 'nothing';
  list.add(N.about, about);
  list.add(N.aboutFrame, about, frameName);
  list.addWord(N.aboutLemma, about, token.lemma);
  for (const type of sentenceFrames(tree)) list.add(N.sentence, type);
  return list.ids;
}

/** What a word means of which the lists say nothing: what is learned of one word then holds for its kin. Where the lists speak they know more. */
function addMeaning(list: FeatureList, lemma: string, { upos }: Token): void {
  const { fields, kinds, acts } = wordSenses(lemma, upos);
  if (fields.length === 0) list.add(N.field, 'none', upos);
  for (const field of fields) list.add(N.field, field);
  for (const kind of kinds) list.addNumber(N.kindOf, kind);
  for (const act of acts) list.addNumber(N.act, act);
}

/** What hangs on the word: subject, object, phrases, modifiers, function words. */
function addChildren(list: FeatureList, { tree, token, mentions, times }: CandidateView): void {
  let hasObject = false;
  let hasSubject = false;
  let isDated = false;
  const frameName = cachedFrame(tree, token)?.type ?? 'none';
  for (const child of childrenOf(tree, token)) {
    const rel = relOf(child);
    if (rel === 'punct') continue;
    if (times.some(([start, end]) => child.start >= start && child.start < end)) {
      isDated = true;
      list.add(N.dated, token.upos, rel);
    }
    if (KIND_RELS.has(rel)) {
      const kind = mentionAt(mentions, child)?.kind ?? (child.upos === 'PRON' ? child.lower : 'thing');
      const role = rel === 'obl' || rel === 'nmod' ? prepositionOf(tree, child) : rel;
      list.add(N.kind, role, kind);
      list.addWord(N.lemmaKind, `${token.lemma} ${role}`, kind);
    }
    if (rel === 'nsubj') {
      hasSubject = true;
      const name = child.rel === 'nsubj:pass' ? N.objectField : N.subjectField;
      for (const field of wordSenses(child.lemma, child.upos).fields) list.add(name, field);
      list.add(N.subject, child.upos);
      list.addWord(N.subject, child.lemma);
      for (const name of CLASSES_OF.get(child.lemma) ?? NO_CLASSES) list.add(N.subjectClass, name);
    } else if (rel === 'obj') {
      hasObject = true;
      for (const field of wordSenses(child.lemma, child.upos).fields) {
        list.add(N.objectField, field);
        list.add(N.frameField, frameName, field);
      }
      list.addWord(N.object, child.lemma);
      list.addWord(N.lemmaObject, token.lemma, child.lemma);
      list.add(N.object, child.upos);
      const below = cachedFrame(tree, child);
      if (below) list.add(N.objectFrame, below.type);
      for (const name of CLASSES_OF.get(child.lemma) ?? NO_CLASSES) {
        list.add(N.objectClass, name);
        list.addWord(N.lemmaClass, token.lemma, name);
      }
    } else if (rel === 'obl' || rel === 'nmod') {
      const preposition = prepositionOf(tree, child);
      list.add(N.prep, preposition);
      list.addWord(N.lemmaPrep, token.lemma, preposition);
      list.addWord(N.prepNoun, preposition, child.lemma);
      if (child.rel === 'nmod:poss') list.add(N.flag, 'possessor');
      // "the release of the figures": of a noun made from a verb this is the object.
      else if (rel === 'nmod' && preposition === 'of')
        for (const field of wordSenses(child.lemma, child.upos).fields) list.add(N.frameField, frameName, field);
    } else if (rel === 'compound' || rel === 'amod') {
      list.add(N.has, rel);
      list.addWord(N.mod, child.lemma);
      list.addWord(N.lemmaMod, token.lemma, child.lemma);
    } else if (rel === 'xcomp' || rel === 'ccomp') {
      list.add(N.has, rel);
      list.addWord(N.below, rel, child.lemma);
    } else if (FUNCTION_RELS.has(rel)) list.add(N.function, rel, child.lower);
    else if (rel === 'advmod') list.addWord(N.adverb, child.lower);
    else list.add(N.has, child.rel);
  }
  list.add(N.dated, token.upos, isDated ? 'yes' : 'no');
  list.add(N.flag, hasObject ? 'transitive' : 'no-object');
  list.add(N.flag, hasSubject ? 'own-subject' : 'no-subject');
}

const sentenceTypes = new WeakMap<Tree, ReadonlySet<string>>();

/** The types that the frames of a sentence's words name, without OTHER. */
function sentenceFrames(tree: Tree): ReadonlySet<string> {
  const known = sentenceTypes.get(tree);
  if (known) return known;
  const types = new Set<string>();
  for (const token of tree.tokens) {
    const frame = isWordOfContent(token) ? cachedFrame(tree, token) : null;
    if (frame && frame.type !== 'OTHER') types.add(frame.type);
  }
  sentenceTypes.set(tree, types);
  return types;
}

/** Whether a token can carry an event at all: verbs, nouns, adjectives; never auxiliaries or function words. */
export const isWordOfContent = (token: Token): boolean =>
  (token.upos === 'VERB' ||
    token.upos === 'NOUN' ||
    token.upos === 'ADJ' ||
    token.upos === 'PROPN' ||
    token.upos === 'ADV') &&
  token.lower.length > 1;
