// What the full words of a wording mean beside the synonyms of the lists: “a present” and “gifts”, “rude” and “impolite”, by WordNet.
// Knows no sentence: a word has its two most usual meanings as a noun, a verb and an adjective at once, so that sharing one is a hint.
import { lemmaOf } from '../../language/lemmas.js';
import { loadModels } from '../../language/models.js';
import { kindsOf, type PartOfSpeech, type Sense, sensesOf } from '../../language/senses.js';
import { SYNONYM_SETS } from '../../lists/synonyms.js';
import type { Word } from './wording.js';

/** Of a word's meanings so many are asked: the third is seldom meant. */
const ASKED = 2;
/** Only full words: names mean nothing, and plain words ("keep", "good") mean too much. */
const FULL_WEIGHT = 1;
/**
 * Content words of a wording up to which its words are asked for their meanings. Of 15 pairs of long wordings that meanings alone
 * brought together in 300 reports of US news and the seeds, half were two sayings.
 */
const MOST_WORDS = 8;

const MEANINGS = new Map<string, readonly number[]>();
/** The store is emptied before reports of made-up words could fill the memory. */
const MOST_MEANINGS = 50_000;

/** An adjective also means what the plainest of its kin means. */
const usual = (lemma: string, part: PartOfSpeech): readonly Sense[] => {
  const senses = sensesOf(lemma, part).slice(0, ASKED);
  return part === 'adjective' ? senses.flatMap(sense => [sense, ...kindsOf(sense)]) : senses;
};

function meaningsOf(lower: string): readonly number[] {
  let known = MEANINGS.get(lower);
  if (known === undefined) {
    const { lemmas } = loadModels();
    const tag = lower.endsWith('ing') ? 'VBG' : lower.endsWith('s') ? 'VBZ' : 'VBD';
    const senses = [
      ...usual(lemmaOf(lower, lower, 'VERB', tag, lemmas), 'verb'),
      ...usual(lemmaOf(lower, lower, 'NOUN', lower.endsWith('s') ? 'NNS' : 'NN', lemmas), 'noun'),
      ...usual(lower, 'adjective'),
    ];
    // Numbers of meanings stand behind those of the lists.
    known = [...new Set(senses)].map(sense => sense + SYNONYM_SETS.length);
    if (MEANINGS.size >= MOST_MEANINGS) MEANINGS.clear();
    MEANINGS.set(lower, known);
  }
  return known;
}

/** The words, in a short wording each full one with its meanings among its senses. */
export function withMeanings(words: readonly Word[]): Word[] {
  if (words.filter(word => word.weight > 0).length > MOST_WORDS) return [...words];
  return words.map(word => {
    if (word.weight < FULL_WEIGHT || word.value !== undefined) return word;
    const meanings = meaningsOf(word.lower);
    return meanings.length === 0 ? word : { ...word, senses: [...word.senses, ...meanings] };
  });
}
