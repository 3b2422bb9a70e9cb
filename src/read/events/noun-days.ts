// Which noun of a happening a time is of, where the words around both say so: "since independence in 1978", "Lind's 1998 campaign".
// Does not place times; times.ts does, and asks here first.
import type { Token } from '../../model/index.js';
import { isEventNoun } from './frames.js';
import { headOf, isComma, prepositionOf, relOf, type Tree } from './tree.js';

/** Words between a preposition and its time. */
export const BETWEEN = new Set(['the', 'a', 'an', 'this', 'early', 'late', 'about', 'around', 'at', 'least', 'just']);

/** Index of the preposition that leads a time in, or of its first word. */
export function leadAt(tree: Tree, first: number): number {
  let at = first;
  while (at > 0 && at > first - 4 && (tree.tokens[at - 1]!.upos === 'ADP' || BETWEEN.has(tree.tokens[at - 1]!.lower)))
    at--;
  return at;
}

/** Prepositions that lead in another happening, with a time of its own. */
const OF_ANOTHER = new Set(['despite', 'after', 'following', 'before', 'since', 'until', 'pending']);

/** "installed it despite a warning from its engineers on 29 August": the day is the warning's, whatever verb the parse ties it to. */
export function otherHappening(tree: Tree, verb: Token, first: number): Token | undefined {
  for (let i = first - 1; i > verb.i; i--) {
    const token = tree.tokens[i]!;
    if (token.upos === 'VERB' && token.rel !== 'amod') return undefined;
    if (token.form === ',' || token.form === ';') return undefined;
    if (token.upos === 'NOUN' && isEventNoun(token) && OF_ANOTHER.has(prepositionOf(tree, token))) return token;
  }
  return undefined;
}

/** How many words a noun may have between it and its "since": "since the country's full independence". */
const NOUN_REACH_TOKENS = 5;

/** "since independence in 1978": the year says when that was, whatever word the parse ties it to. */
export function nounSince(tree: Tree, first: number): Token | undefined {
  const at = leadAt(tree, first);
  const noun = tree.tokens[at - 1];
  if (at === first || noun === undefined || (noun.upos !== 'NOUN' && noun.upos !== 'PROPN')) return undefined;
  for (let i = at - 2; i >= Math.max(0, at - 1 - NOUN_REACH_TOKENS); i--) {
    const { upos, lower } = tree.tokens[i]!;
    if (lower === 'since') return noun;
    if (upos === 'VERB' || upos === 'AUX' || upos === 'PUNCT' || upos === 'ADP') return undefined;
  }
  return undefined;
}

/** Endings of nouns that tell of something done, where no list names them: "a decision in 2017". */
const DONE_NOUN = /(?:[st]ion|ment|ance|ence)$/;
export const tellsOfDeed = (noun: Token): boolean =>
  isEventNoun(noun) || (noun.upos === 'NOUN' && DONE_NOUN.test(noun.lemma));

/** "went on strike over pay on Monday": a bare noun behind such a preposition is a matter, and has no day. */
export const isBareMatter = (tree: Tree, noun: Token): boolean =>
  noun.xpos === 'NN' && /^(?:over|for|against|about|of)$/.test(tree.tokens[noun.i - 1]?.lower ?? '');

/** "The second blast, at Port Lissa on Wednesday, was smaller": in an aside of place and day behind a happening both are its own. */
export function happeningOfAside(tree: Tree, up: Token | undefined, first: number, last: number): Token | undefined {
  if (tree.tokens[last + 1]?.form !== ',') return undefined;
  const beforeComma = tree.tokens[first - 1]?.form === ',' ? tree.tokens[first - 2] : undefined;
  const told = beforeComma?.upos === 'ADV' ? tree.tokens[beforeComma.i - 1] : beforeComma;
  if (told && isEventNoun(told)) return told;
  if (up?.upos !== 'PROPN' || up.i >= first) return undefined;
  const comma = tree.tokens.findLastIndex(({ form, i }) => form === ',' && i < up.i);
  const noun = tree.tokens[comma - 1];
  if (noun === undefined || tree.tokens[comma + 1]?.upos !== 'ADP' || !isEventNoun(noun)) return undefined;
  const isPhrase = tree.tokens.slice(comma + 2, first).every(({ upos }) => /^(?:PROPN|DET|ADP|ADJ)$/.test(upos));
  return isPhrase ? noun : undefined;
}

/** "The release of five nurses on 9 January was no part of it": a day within the subject is that of the happening it tells of. */
export function happeningOfSubject(
  tree: Tree,
  up: Token | undefined,
  holder: Token | undefined,
  last: number,
): Token | undefined {
  let at = up;
  for (let step = 0; at && at !== holder && step < 4; step++, at = headOf(tree, at)) {
    if (!isEventNoun(at)) continue;
    // "The delivery, due this year, will be delayed": what a comma parts from it is told of it besides.
    const isParted = tree.tokens.slice(at.i, last).some(isComma);
    return relOf(at) === 'nsubj' && headOf(tree, at) === holder && holder!.i > last && !isParted ? at : undefined;
  }
  return undefined;
}

/** How many nouns a row behind a year may have: "her 2030 election campaign". */
const MOST_NOUNS = 3;

/** The last noun of the row that a bare year stands before, behind an article or owner: "Lind's 1998 [campaign]"; the year is of it alone. */
export function nounOfYear({ tokens }: Tree, year: Token): Token | undefined {
  const before = tokens[year.i - 1];
  const owned = before?.rel === 'case' && /^['’]s?$/.test(before.form);
  if (!/^\d{4}$/.test(year.form) || !before || !(owned || before.upos === 'DET' || before.xpos === 'PRP$'))
    return undefined;
  let noun: Token | undefined;
  for (let i = year.i + 1; i <= year.i + MOST_NOUNS && /^(?:NOUN|ADJ)$/.test(tokens[i]?.upos ?? ''); i++)
    if (tokens[i]!.upos === 'NOUN') noun = tokens[i];
  return noun;
}
