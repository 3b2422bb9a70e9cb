// What a stretch of a report talks of, as weighed words: names by their entity, words, and the senses under which others may tell them.
// Does not compare bags; cosine in events/words.ts does. Events weigh their few words in a way of their own.
import { eventSensesOf } from './events/senses.js';
import { NO_CONTEXT_WORDS } from './events/words.js';
import { NAME_WEIGHT, type Word } from './utterances/wording.js';

/** What a shared sense is worth beside a shared word: "injured" and "wounded". */
const SENSE_WEIGHT = 0.6;
const SYNONYM_WEIGHT = 0.5;
/** Words that say little for themselves tell nothing of the matter. */
const LEAST_WEIGHT = 0.4;

/**
 * The bag of some words and of the entities that they name. Senses stand under a sign, `~` for those of happenings and `=` for
 * synonyms, so that they meet no word.
 *
 * @param isLeftOut words that stand in the bag otherwise (a name's) or must not (a time's, a number's)
 */
export function bagOf(
  words: readonly Word[],
  entities: readonly string[],
  isLeftOut: (word: Word) => boolean,
): Map<string, number> {
  const bag = new Map<string, number>();
  for (const id of entities) bag.set(id, NAME_WEIGHT);
  for (const word of words) {
    if (word.weight < LEAST_WEIGHT || NO_CONTEXT_WORDS.has(word.lower) || isLeftOut(word)) continue;
    bag.set(word.key, word.weight);
    for (const sense of eventSensesOf(word.key)) bag.set(`~${sense}`, SENSE_WEIGHT);
    for (const sense of word.senses) bag.set(`=${sense}`, SYNONYM_WEIGHT * word.weight);
  }
  return bag;
}
