// Documents once more with their names replaced by invented ones: a model that has met "London" a hundred times learns the word,
// one that meets another word each time learns what stands around it. Does not read documents; name-sources.ts does.
import { lowerForm, startsCapital } from '../src/language/characters.js';
import { namesIn } from '../src/language/name-spans.js';
import { hashString } from '../src/language/perceptron.js';
import { COMPANY_TAILS, LEGAL_FORMS, ORGANISATION_NOUNS } from '../src/lists/organisations.js';
import { PLACE_HEADS, PLACE_TAILS } from '../src/lists/places.js';
import type { Token } from '../src/model/index.js';
import { Dice } from './learner.js';
import type { NamedDocument } from './name-sources.js';

const ONSETS = 'b br d dr f g gr h j k kl l m n p pr r s st t tr v w z sh ch th'.split(' ');
const VOWELS = 'a e i o u ai ei ou ia'.split(' ');
const ENDS = ['', '', 'n', 'r', 'l', 's', 'm', 'k', 'nd', 'rt', 'sk', 'v', 'th'];

function inventedWord(dice: Dice): string {
  const pick = (list: readonly string[]): string => list[Math.floor(dice.roll() * list.length)]!;
  let word = '';
  const syllables = 2 + Math.floor(dice.roll() * 2);
  for (let i = 0; i < syllables; i++) word += pick(ONSETS) + pick(VOWELS);
  return word + pick(ENDS);
}

/** Words that tell the kind of a name by themselves stay. */
const tells = (lower: string): boolean =>
  ORGANISATION_NOUNS.has(lower) ||
  COMPANY_TAILS.has(lower) ||
  PLACE_TAILS.has(lower) ||
  PLACE_HEADS.has(lower) ||
  LEGAL_FORMS.has(lower.replace(/\./g, ''));

const likeCase = (word: string, form: string): string =>
  form === form.toUpperCase() && form.length > 1 ? word.toUpperCase() : word[0]!.toUpperCase() + word.slice(1);

/** The document with each word of a name that says nothing of its kind replaced, the same word alike all through. */
function renamed({ id, sentences }: NamedDocument): NamedDocument {
  const dice = new Dice(hashString(id) >>> 0);
  const invented = new Map<string, string>();
  return {
    id,
    sentences: sentences.map(({ tokens, labels, role }) => {
      const inside = new Set<number>();
      for (const { from, to } of namesIn(labels)) for (let i = from; i < to; i++) inside.add(i);
      const changed = tokens.map((token, i): Token => {
        const lower = lowerForm(token.form);
        const short = token.form.length <= 5 && token.form === token.form.toUpperCase();
        if (!inside.has(i) || !startsCapital(token.form) || short || tells(lower)) return token;
        const word = invented.get(lower) ?? inventedWord(dice);
        invented.set(lower, word);
        return { ...token, form: likeCase(word, token.form), lower: word, lemma: likeCase(word, token.form) };
      });
      return { tokens: changed, labels, ...(role ? { role } : {}) };
    }),
  };
}

/**
 * What the name-span model learns from: the treebanks, the treebanks once more with invented names, and our own corpus, whose
 * names are all invented. Four-fold on our corpus the kinds of names rise from 93.8 to 94.3 of 100; on EWT nothing moves.
 */
export const withInventedNames = (
  treebanks: readonly NamedDocument[],
  own: readonly NamedDocument[],
): NamedDocument[] => [...treebanks, ...treebanks.map(renamed), ...own];
