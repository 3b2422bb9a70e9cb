// The words around an event with their weights, those that say nothing about which happening a sentence tells of, and how alike two such bags are.
// Does not judge pairs.
import type { Span } from '../../model/index.js';
import { within } from '../../model/index.js';
import type { Word } from '../utterances/wording.js';

/** Verbs and nouns of time, counting and telling that stand in any sentence of news. */
export const NO_CONTEXT_WORDS: ReadonlySet<string> = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december morning afternoon evening night yesterday today tomorrow'.split(
    ' ',
  ),
);

/** How rare each word is among the sentences of the pile: 0 for a word of every sentence, about 1 for a word of one or two. */
export function rarity(bags: readonly ReadonlyMap<string, number>[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const bag of new Set(bags)) for (const key of bag.keys()) counts.set(key, (counts.get(key) ?? 0) + 1);
  const total = Math.max(2, new Set(bags).size);
  const rare = new Map<string, number>();
  for (const [key, count] of counts) rare.set(key, Math.log((total + 1) / count) / Math.log(total + 1));
  return rare;
}

type Bag = ReadonlyMap<string, number>;

/** Lengths already known: each bag meets many others under the same rarity. */
const LENGTHS = new WeakMap<Bag, WeakMap<Bag, number>>();

function lengthOf(words: Bag, rare: Bag): number {
  let known = LENGTHS.get(rare);
  if (!known) {
    known = new WeakMap();
    LENGTHS.set(rare, known);
  }
  let length = known.get(words);
  if (length === undefined) {
    let sum = 0;
    for (const [key, weight] of words) sum += (weight * (rare.get(key) ?? 1)) ** 2;
    length = Math.sqrt(sum);
    known.set(words, length);
  }
  return length;
}

/** Cosine of two bags under the rarity of their words. */
export function cosine(a: Bag, b: Bag, rare: Bag): number {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const [key, weight] of few) {
    const other = many.get(key);
    if (other !== undefined) shared += weight * other * (rare.get(key) ?? 1) ** 2;
  }
  return shared > 0 ? shared / (lengthOf(a, rare) * lengthOf(b, rare)) : 0;
}

/** Whom or what a report mentions where, by the ids of the pile. */
export interface Named {
  span: Span;
  id: string;
}

/** What a shared sense is worth beside a shared word: "captives" and "prisoners". */
const SENSE_WEIGHT = 0.5;
/** What a shared party is worth, however it is written. */
const NAMED_WEIGHT = 0.6;

/** Words with their weights; a name counts as the pile's entity, so that two spellings of one place are one word. */
export function buildBag(words: readonly Word[], named: readonly Named[]): Map<string, number> {
  const weights = new Map<string, number>();
  const put = (key: string, weight: number): void => {
    weights.set(key, Math.max(weights.get(key) ?? 0, weight));
  };
  for (const { id } of named) put(id, NAMED_WEIGHT);
  for (const word of words) {
    if (word.weight < 0.4 || NO_CONTEXT_WORDS.has(word.lower)) continue;
    if (named.some(({ span }) => within(word.span, span))) continue;
    put(word.key, word.weight);
    for (const sense of word.senses) put(`~${sense}`, SENSE_WEIGHT * word.weight);
  }
  return weights;
}

export function joinBags(bags: readonly ReadonlyMap<string, number>[]): Map<string, number> {
  const joined = new Map<string, number>();
  for (const one of bags) for (const [key, weight] of one) joined.set(key, Math.max(joined.get(key) ?? 0, weight));
  return joined;
}

/** A bag without some words and their senses. */
export function withoutWords(words: ReadonlyMap<string, number>, own: readonly Word[]): Map<string, number> {
  const left = new Map(words);
  for (const word of own) {
    left.delete(word.key);
    for (const sense of word.senses) left.delete(`~${sense}`);
  }
  return left;
}
