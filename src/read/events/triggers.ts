// Words that may tell of an event: verbs, event nouns and a few adjectives, without auxiliaries, names and times.
// Does not decide that they do; judge.ts does.

import { EVENT_SENSES } from '../../lists/event-senses.js';
import { type Mention, overlaps, type Span, type Token, within } from '../../model/index.js';
import { isWordOfContent } from './features.js';
import { isEventNoun } from './frames.js';
import { childrenOf, headOf, relOf, type Tree } from './tree.js';

const NEVER = new Set([
  'be',
  'have',
  'do',
  'say',
  'tell',
  'note',
  'add',
  'according',
  'include',
  'seem',
  'appear',
  'become',
  'need',
  'want',
  'like',
  'think',
  'know',
  'believe',
  'understand',
  'mean',
  'contain',
  'concern',
  'regard',
  'belong',
  'depend',
  'consist',
]);

/** Endings of nouns made from verbs; a noun of the lists needs none. */
const DEVERBAL = /(?:tion|sion|ment|ing|ings|ance|ence|al|ure|age|out|down|up|off|er|ery|sis|th)s?$/;

const SENSE_WORDS = new Set(EVENT_SENSES.flatMap(line => line.split(' ')));

const mayTellOfEvent = (token: Token): boolean =>
  isEventNoun(token) || SENSE_WORDS.has(token.lemma) || SENSE_WORDS.has(token.lower) || DEVERBAL.test(token.lemma);

const INDEFINITE = new Set(['a', 'an', 'any', 'every']);

/** "a banned stimulant", "a support centre": what any thing of its kind is called tells of nothing that was done. */
function onlyNamesKind(tree: Tree, token: Token): boolean {
  const rel = relOf(token);
  if (!(rel === 'amod' && token.xpos === 'VBN') && !(rel === 'compound' && token.upos === 'NOUN')) return false;
  const head = headOf(tree, token);
  return (
    head !== undefined &&
    head.xpos === 'NN' &&
    !isEventNoun(head) &&
    childrenOf(tree, token).length === 0 &&
    childrenOf(tree, head).some(child => relOf(child) === 'det' && INDEFINITE.has(child.lower))
  );
}

/** Verbs, event nouns and adjectives of a sentence in text order. */
export function findTriggers(tree: Tree, times: readonly Span[], mentions: readonly Mention[]): Token[] {
  const found: Token[] = [];
  for (const token of tree.tokens) {
    if (!isWordOfContent(token)) continue;
    const rel = relOf(token);
    if (rel === 'aux' || rel === 'cop' || rel === 'case' || rel === 'mark') continue;
    if (token.upos === 'VERB' && NEVER.has(token.lemma)) continue;
    if (onlyNamesKind(tree, token)) continue;
    const span: Span = [token.start, token.end];
    if (times.some(time => overlaps(time, span))) continue;
    if (token.upos === 'NOUN' && !mayTellOfEvent(token)) continue;
    // "flew to Inverdale": a word that the tagger took for a verb inside a name is the name.
    if (
      token.upos === 'VERB' &&
      token.i > 0 &&
      /^\p{Lu}/u.test(token.form) &&
      mentions.some(mention => mention.form === 'name' && within(span, mention.span))
    )
      continue;
    if (
      token.upos === 'PROPN' &&
      (!isEventNoun(token) || mentions.some(mention => mention.form === 'name' && overlaps(mention.span, span)))
    )
      continue;
    if (
      token.upos === 'ADJ' &&
      childrenOf(tree, token).length === 0 &&
      rel !== 'amod' &&
      rel !== 'root' &&
      rel !== 'conj' &&
      rel !== 'acl'
    )
      continue;
    found.push(token);
  }
  return found;
}
