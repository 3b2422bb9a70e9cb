// What the common nouns beside a name call it: "broker Quay & Tarn", "The owner, Minera Alta,", "Dunav, the sixth-largest lender,",
// "the Orlan oil company", "Carrow is a port". Does not weigh; the weights of clues stand in models/en/names.json.
import { fieldOf, isKind, sensesOf } from '../../language/senses.js';
import { NOMINAL_KINDS } from '../../lists/nominals.js';
import { isOffice, type Word } from './words.js';

/** So many words into an apposition its noun still comes: "the country's second sixth-largest lender". */
const NOUN_REACH = 7;
/** Most nouns between a name and the noun that it says which of: "the Orlan crude oil company". */
const COMPOUND_REACH = 3;

const DETERMINERS = /^(?:a|an|the|his|her|its|their|our|my|whose|another|one)$/;
const COPULAS = /^(?:is|was|are|were|became|remains|remained)$/;
const ENDS_NOUN = /^(?:[,.;:()—–-]|of|in|for|who|which|that|whose|and|at|on|to|with|from|by|based|said|says)$/;

const isNoun = (word: Word): boolean => word.upos === 'NOUN' && !word.capital;

/** Kind that a common noun stands for by the lists, else by WordNet. */
export function kindOfNoun(word: Word): string {
  const known = NOMINAL_KINDS.get(word.lower);
  if (known !== undefined) return known;
  return isOffice(word) ? 'person' : meaningOf(word.lower);
}

const FIELDS: ReadonlyMap<string, string> = new Map([
  ['noun.person', 'somebody'],
  ['noun.group', 'body'],
  ['noun.location', 'spot'],
  ['noun.object', 'spot'],
]);

const meanings = new Map<string, string>();
/** The store is emptied before reports of made-up words could fill the memory. */
const MOST_MEANINGS = 20_000;

/** What a common noun usually means: somebody, a body, a spot of the earth, something built, or other; a plural means what its singular does. */
export function meaningOf(lower: string): string {
  const before = meanings.get(lower);
  if (before !== undefined) return before;
  let noun = lower;
  if (sensesOf(noun, 'noun').length === 0 && noun.endsWith('s')) noun = noun.slice(0, -1);
  const [first] = sensesOf(noun, 'noun');
  const field = first === undefined ? 'unknown' : fieldOf(first);
  const built = field === 'noun.artifact' && (isKind(noun, 'noun', 'structure') || isKind(noun, 'noun', 'way'));
  const meaning = first === undefined ? 'unknown' : (FIELDS.get(field) ?? (built ? 'built' : 'other'));
  if (meanings.size >= MOST_MEANINGS) meanings.clear();
  meanings.set(lower, meaning);
  return meaning;
}

/** Noun that heads the phrase beginning at `from`: the last noun before something that ends it. */
function headAfter(words: readonly Word[], from: number): Word | undefined {
  let head: Word | undefined;
  for (let i = from; i < Math.min(words.length, from + NOUN_REACH); i++) {
    const word = words[i]!;
    if (ENDS_NOUN.test(word.lower) || word.upos === 'VERB' || word.upos === 'AUX') break;
    // "the bank's chairman": the owner is not what it is
    if (/^['’]s?$/.test(word.text)) head = undefined;
    else if (isNoun(word)) head = word;
  }
  return head;
}

/** Clues from the nouns around words `from` to `to`. */
export function nounClues(words: readonly Word[], from: number, to: number): string[] {
  const clues: string[] = [];
  const add = (place: string, noun: Word | undefined): void => {
    if (noun === undefined) return;
    clues.push(`${place}:${kindOfNoun(noun)}`);
  };
  const before = words[from - 1];
  if (before && isNoun(before)) add('noun-before', before);
  if (before?.text === ',') {
    const noun = words[from - 2];
    if (noun && isNoun(noun)) add('noun-comma', noun);
  }
  const after = words[to];
  if (!after) return clues;
  if (after.text === ',' && DETERMINERS.test(words[to + 1]?.lower ?? '')) add('apposition', headAfter(words, to + 2));
  else if (COPULAS.test(after.lower) && DETERMINERS.test(words[to + 1]?.lower ?? ''))
    add('is-a', headAfter(words, to + 2));
  else if (isNoun(after)) {
    let last = to;
    while (last + 1 < words.length && last - to < COMPOUND_REACH && isNoun(words[last + 1]!)) last++;
    add('compound', words[last]);
  }
  return clues;
}
