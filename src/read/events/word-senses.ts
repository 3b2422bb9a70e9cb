// What a word means, as the type classifier sees it: the fields and kinds of its first senses, and of the verb a noun is made from.
// Does not choose among senses; the sentence and the weights do.
import { derivedOf, fieldOf, kindsOf, type PartOfSpeech, type Sense, sensesOf } from '../../language/senses.js';

export interface WordSenses {
  /** Lexicographers' fields of the first senses. */
  fields: readonly string[];
  /** The first senses and what they are kinds of, nearest first. */
  kinds: readonly Sense[];
  /** The same of the verb, for a verb and for a noun made from one: a theft is near to stealing. */
  acts: readonly Sense[];
}

/** A third sense is seldom meant in news. */
const FIRST_SENSES = 2;
/** Four steps up most words are at "act" or "change", where more steps tell nothing; by the cross-validation of the weights. */
const STEPS_UP = 4;
const MOST_DERIVED = 4;
/** Words come back all the time, so what is known of them is kept; the store is emptied before it grows large. */
const MOST_KNOWN = 20_000;

const NOTHING: WordSenses = { fields: [], kinds: [], acts: [] };
const PARTS: Readonly<Record<string, PartOfSpeech>> = { NOUN: 'noun', PROPN: 'noun', VERB: 'verb', ADJ: 'adjective' };

const known: Readonly<Record<PartOfSpeech, Map<string, WordSenses>>> = {
  noun: new Map(),
  verb: new Map(),
  adjective: new Map(),
};

const withKinds = (senses: readonly Sense[]): Sense[] => [
  ...new Set(senses.flatMap(sense => [sense, ...kindsOf(sense).slice(0, STEPS_UP)])),
];

function lookUp(lemma: string, part: PartOfSpeech): WordSenses {
  const senses = sensesOf(lemma, part).slice(0, FIRST_SENSES);
  if (senses.length === 0) return NOTHING;
  const kinds = withKinds(senses);
  const verbs = senses.flatMap(derivedOf).filter(sense => fieldOf(sense).startsWith('verb.'));
  return {
    fields: [...new Set(senses.map(fieldOf))],
    kinds,
    acts: part === 'verb' ? kinds : withKinds(verbs.slice(0, MOST_DERIVED)),
  };
}

/** What is known of a word by its base form and part of speech. */
export function wordSenses(lemma: string, upos: string): WordSenses {
  const part = PARTS[upos];
  if (part === undefined) return NOTHING;
  const before = known[part].get(lemma);
  if (before) return before;
  const found = lookUp(lemma, part);
  if (known[part].size >= MOST_KNOWN) known[part].clear();
  known[part].set(lemma, found);
  return found;
}
