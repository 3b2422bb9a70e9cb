// Sorts of words that the lists know and a treebank of mail and talk is too small to show: verbs by what they take, nouns by what they mean.
// Does not decide a part of speech: the tag says whether a word is asked for as a verb or as a noun. The parser's weights are learned on
// these sorts, so a word that is added to a list is parsed like its fellows at once.
import { MONTHS, PARTS_OF_DAY, SEASONS, TIME_UNITS, WEEKDAYS } from '../lists/calendar.js';
import { COUNTRY_BY_DEMONYM, COUNTRY_BY_NAME } from '../lists/countries.js';
import {
  CHANNEL_NOUNS,
  type Complement,
  CUE_ADJECTIVES,
  CUE_NOUNS,
  CUE_VERBS,
  DOCUMENTS,
  type Frame,
  SPEAKING_NOUNS,
  STANCE_ADJECTIVES,
  STANCE_NOUNS,
  STANCE_VERBS,
} from '../lists/cues/index.js';
import { GENDER_OF_NAME } from '../lists/given-names.js';
import { IRREGULAR_VERBS } from '../lists/irregular-verbs.js';
import { NOMINAL_KINDS } from '../lists/nominals.js';
import { COMPANY_TAILS, ORGANISATION_NOUNS } from '../lists/organisations.js';
import { KNOWN_PLACES, PLACE_TAILS } from '../lists/places.js';
import { HONORIFICS, OFFICES, TITLE_MODIFIERS } from '../lists/titles.js';
import { CURRENCY_WORDS, MEASURES } from '../lists/units.js';
import { hashString } from './perceptron.js';

/** Bits of a verb's sort: what it takes. */
const TAKES: readonly (readonly [bit: number, complements: readonly Complement[]])[] = [
  [1, ['quote', 'that', 'wh']],
  [2, ['recipient']],
  [4, ['to', 'recipient-to', 'object-to']],
  [8, ['np', 'as', 'name', 'ing']],
];
const SAYS = 16;
const CALLS_FOR = 32;

const verbSort = ({ kind, takes, prepositions }: Frame): number => {
  let sort = kind === 'speech' || kind === 'document' ? SAYS : 0;
  if (prepositions.size > 0) sort |= CALLS_FOR;
  for (const [bit, complements] of TAKES) if (complements.some(complement => takes.has(complement))) sort |= bit;
  return sort;
};

/** Forms a regular verb may have; those it has not meet no word. */
function formsOf(base: string): string[] {
  const bare = base.endsWith('e') ? base.slice(0, -1) : base;
  const forms = [base, `${base}s`, `${base}es`, `${bare}ed`, `${bare}ing`];
  if (base.endsWith('y')) forms.push(`${base.slice(0, -1)}ies`, `${base.slice(0, -1)}ied`);
  const doubled = `${base}${base.slice(-1)}`;
  forms.push(`${doubled}ed`, `${doubled}ing`);
  return forms;
}

const ofKind = (kind: string): string[] => [...NOMINAL_KINDS].filter(([, own]) => own === kind).map(([noun]) => noun);

/** Sorts of nouns, names and adjectives; a word of several has the first. */
const NOUN_SORTS: readonly Iterable<string>[] = [
  [...WEEKDAYS.keys(), ...MONTHS.keys()],
  [
    ...TIME_UNITS.keys(),
    ...PARTS_OF_DAY.keys(),
    ...SEASONS.keys(),
    'today',
    'yesterday',
    'tomorrow',
    'tonight',
    'weekend',
  ],
  HONORIFICS.keys(),
  OFFICES,
  ofKind('person'),
  [...ofKind('organisation'), ...COMPANY_TAILS, ...ORGANISATION_NOUNS],
  [...ofKind('place'), ...PLACE_TAILS],
  SPEAKING_NOUNS,
  [...CURRENCY_WORDS.keys(), ...MEASURES],
  [...CUE_NOUNS.keys(), ...STANCE_NOUNS.keys()],
  [...CUE_ADJECTIVES.keys(), ...STANCE_ADJECTIVES.keys()],
  [...CHANNEL_NOUNS, ...DOCUMENTS],
  COUNTRY_BY_DEMONYM.keys(),
  [...COUNTRY_BY_NAME.keys(), ...KNOWN_PLACES],
  TITLE_MODIFIERS,
  GENDER_OF_NAME.keys(),
];

/** By hash of the lower normal form: the sort as a noun in the high byte, as a verb in the low one. */
function buildSorts(): Map<number, number> {
  const sorts = new Map<number, number>();
  const irregular = new Map<string, string[]>();
  for (const [form, base] of IRREGULAR_VERBS) irregular.set(base, [...(irregular.get(base) ?? []), form]);
  for (const [base, frame] of [...CUE_VERBS, ...STANCE_VERBS]) {
    const sort = verbSort(frame);
    for (const form of [...formsOf(base), ...(irregular.get(base) ?? [])]) {
      const key = hashString(form);
      sorts.set(key, (sorts.get(key) ?? 0) | sort);
    }
  }
  NOUN_SORTS.forEach((nouns, i) => {
    for (const noun of nouns) {
      const lower = noun.toLowerCase();
      for (const form of [lower, `${lower}s`, `${lower}es`]) {
        const key = hashString(form);
        const before = sorts.get(key) ?? 0;
        if (before >> 8 === 0) sorts.set(key, before | ((i + 1) << 8));
      }
    }
  });
  return sorts;
}

let built: Map<number, number> | null = null;

/** Sort of a word by the hash of its lower normal form: as a verb, or as anything else; 0 where no list has it. */
export function sortOf(word: number, asVerb: boolean): number {
  built ??= buildSorts();
  const sorts = built.get(word) ?? 0;
  return asVerb ? sorts & 255 : sorts >> 8;
}
