// What a word can be by its ending and the senses of its base: as a verb, a noun, an adjective.
// Sees no sentence and decides no part of speech; the taggers weigh it against what stands around the word.
import { IRREGULAR_VERBS } from '../lists/irregular-verbs.js';
import { sensesOf } from './senses.js';
import { regularBase } from './verb-forms.js';

const ENDINGS = ['', 's', 'ed', 'ing', 'irregular'] as const;

function endingOf(lower: string): (typeof ENDINGS)[number] {
  if (IRREGULAR_VERBS.has(lower)) return 'irregular';
  if (lower.length < 3) return '';
  if (lower.endsWith('s')) return lower.endsWith('ss') ? '' : 's';
  return lower.endsWith('ed') ? 'ed' : lower.endsWith('ing') ? 'ing' : '';
}

const PENN = { s: 'VBZ', ed: 'VBD', ing: 'VBG' } as const;
const asVerb = (word: string): number => sensesOf(word, 'verb').length;

/** What a word can be by its ending and by the senses of its base: as a verb, a noun, an adjective, at most three each. */
function abilityOf(lower: string): number {
  const ending = endingOf(lower);
  const base =
    ending === ''
      ? lower
      : ending === 'irregular'
        ? IRREGULAR_VERBS.get(lower)!
        : regularBase(lower, PENN[ending], asVerb);
  const noun = Math.max(sensesOf(lower, 'noun').length, ending === 's' ? sensesOf(base, 'noun').length : 0);
  const adjective = sensesOf(lower, 'adjective').length;
  return 1 + ((ENDINGS.indexOf(ending) * 4 + asVerb(base)) * 4 + noun) * 4 + adjective;
}

const NOUN_ONLY_BELOW = 16;

/** Whether a word of this ability is a noun by its senses and no form of a verb: "owner". */
export const isNounOnly = (can: number): boolean => can > 0 && can - 1 < NOUN_ONLY_BELOW && (can - 1) >> 2 !== 0;

/** How many senses a word of this ability has as a verb, at most three. */
export const verbSenses = (can: number): number => ((can - 1) >> 4) & 3;

const abilities = new Map<string, number>();
const ABILITIES_LIMIT = 20_000;

/** What a word can be, whatever its capitals; 0 stands for no word. */
export function ability(form: string): number {
  let found = abilities.get(form);
  if (found === undefined) {
    if (abilities.size >= ABILITIES_LIMIT) abilities.clear();
    found = abilityOf(form.toLowerCase());
    abilities.set(form, found);
  }
  return found;
}
