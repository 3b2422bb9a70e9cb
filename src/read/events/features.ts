// What the type classifier sees of a word: itself, its frame, its neighbours in the parse and the frames of the sentence.
// Does not decide; classifier.ts weighs.
import type { Token } from '../../model/index.js';
import { type FrameMatch, frameOf, isRefusal } from './frames.js';
import { childrenOf, depthOf, headOf, prepositionOf, relOf, type Tree } from './tree.js';

export interface CandidateView {
  tree: Tree;
  token: Token;
  inTitle: boolean;
  inMarks: boolean;
  /** Sentence number in the report, title first. */
  sentenceAt: number;
}

const frames = new WeakMap<Token, FrameMatch | null>();

/** The frame of a token, looked up once. */
export function cachedFrame(tree: Tree, token: Token): FrameMatch | null {
  const known = frames.get(token);
  if (known !== undefined) return known;
  const frame = frameOf(tree, token);
  frames.set(token, frame);
  return frame;
}

export const strengthName = (strength: number): 'bare' | 'some' | 'strong' =>
  strength >= 2 ? 'strong' : strength > 0 ? 'some' : 'bare';

/** Features whose loss in training teaches the model to lean on frames and shape where a word was never seen. */
export const LEXICAL = '~';

export function findFeatures(view: CandidateView): string[] {
  const { tree, token } = view;
  const features: string[] = [
    'bias',
    `${LEXICAL}lemma:${token.lemma}`,
    `${LEXICAL}word:${token.lower}`,
    `pos:${token.upos}`,
    `tag:${token.xpos}`,
    `rel:${token.rel}`,
  ];
  const frame = cachedFrame(tree, token);
  const frameName = frame ? frame.type : 'none';
  features.push(`frame:${frameName}`, `frame:${frameName}:${token.upos}`);
  if (frame) features.push(`frame:${frameName}:${strengthName(frame.strength)}`);
  features.push(`end:${token.lower.slice(-3)}`);
  let hasObject = false;
  let hasSubject = false;
  for (const child of childrenOf(tree, token)) {
    const rel = relOf(child);
    if (rel === 'punct') continue;
    if (rel === 'nsubj') {
      hasSubject = true;
      features.push(`subject:${child.upos}`, `${LEXICAL}subject:${child.lemma}`);
    } else if (rel === 'obj') {
      hasObject = true;
      const below = cachedFrame(tree, child);
      features.push(
        `${LEXICAL}object:${child.lemma}`,
        `${LEXICAL}lemma+object:${token.lemma}:${child.lemma}`,
        `object:${child.upos}`,
      );
      if (below) features.push(`object-frame:${below.type}`);
    } else if (rel === 'obl' || rel === 'nmod') {
      const preposition = prepositionOf(tree, child);
      features.push(
        `prep:${preposition}`,
        `${LEXICAL}lemma+prep:${token.lemma}:${preposition}`,
        `${LEXICAL}prep:${preposition}:${child.lemma}`,
      );
      if (child.rel === 'nmod:poss') features.push('possessor');
    } else if (rel === 'compound' || rel === 'amod') {
      features.push(`${LEXICAL}mod:${child.lemma}`, `${rel}`, `${LEXICAL}lemma+mod:${token.lemma}:${child.lemma}`);
    } else if (rel === 'xcomp' || rel === 'ccomp') {
      features.push(rel, `${LEXICAL}${rel}:${child.lemma}`);
    } else if (rel === 'det' || rel === 'aux' || rel === 'mark' || rel === 'case' || rel === 'cop')
      features.push(`${rel}:${child.lower}`);
    else if (rel === 'advmod') features.push(`${LEXICAL}adv:${child.lower}`);
    else features.push(`has:${child.rel}`);
  }
  if (token.upos === 'VERB' && isRefusal(tree, token)) features.push('refusal');
  features.push(hasObject ? 'transitive' : 'no-object', hasSubject ? 'own-subject' : 'no-subject');
  const up = headOf(tree, token);
  if (up) {
    const upFrame = cachedFrame(tree, up);
    features.push(
      `${LEXICAL}head:${up.lemma}`,
      `${LEXICAL}head:${up.lemma}:${relOf(token)}`,
      `head-pos:${up.upos}:${relOf(token)}`,
    );
    features.push(`head-frame:${upFrame?.type ?? 'none'}:${relOf(token)}`);
  }
  const before = tree.tokens[token.i - 1];
  const after = tree.tokens[token.i + 1];
  features.push(
    `${LEXICAL}before:${before?.lower ?? '^'}`,
    `${LEXICAL}after:${after?.lower ?? '$'}`,
    `before-pos:${before?.upos ?? '^'}`,
    `after-pos:${after?.upos ?? '$'}`,
  );
  features.push(`depth:${Math.min(4, depthOf(tree, token))}`);
  if (view.inTitle) features.push('title', `title:${token.upos}`, `title-frame:${frameName}`);
  if (view.inMarks) features.push('marks', `marks:${token.upos}`);
  features.push(`at:${Math.min(6, view.sentenceAt)}`);
  for (const type of sentenceFrames(tree)) features.push(`sentence:${type}`);
  return features;
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
