// What a report has said of somebody or something it names: words of the name, of roles, and of phrases right beside the name.
// Does not decide whom a phrase means.
import { type BodySort, NARROW_SORT, SORT_OF_NAME_WORD, SORT_OF_NOUN } from '../../lists/body-sorts.js';
import { COUNTRY_BY_NAME, COUNTRY_BY_SEAT } from '../../lists/countries.js';
import { NOMINAL_KINDS } from '../../lists/nominals.js';
import { COMPANY_TAILS, SORTS_OF_BODIES } from '../../lists/organisations.js';
import { HONORIFICS, SHORT_OFFICES } from '../../lists/titles.js';
import type { Sentence, Span } from '../../model/index.js';
import type { Anaphor, Question } from './candidates.js';
import type { Known } from './clusters.js';
import type { Nominal } from './phrases.js';

/** How a report came to use a noun of somebody. */
export type Telling = 'name' | 'role' | 'beside' | 'sort';

/** Behind these a name says what its body is for: "Panel on Human Rights" is a panel. */
const OF: ReadonlySet<string> = new Set(['of', 'on', 'for', 'against', 'in']);

/** Capitals as datelines write them too: "MEXICO CITY". */
const SEATS: ReadonlySet<string> = new Set([...COUNTRY_BY_SEAT.keys()].map(name => name.toLowerCase()));

const splitWords = (words: string): string[] => words.toLowerCase().split(/[\s,.’'()-]+/);

/** How the report tells of a thing by a noun; undefined where it does not. */
export function describes(text: string, known: Known, noun: string): Telling | undefined {
  if (known.kind !== 'person' && isHeadOfName(known, noun)) return 'name';
  if (known.roles.length > 0 && roleWords(text, known).has(noun)) return 'role';
  if (known.beside?.has(noun)) return 'beside';
  return SORTS_OF_BODIES.get(known.name)?.includes(noun) ? 'sort' : undefined;
}

/**
 * Whether a noun is what a name calls its bearer: "union" of "Northern Dock Union", "bank" of "Bank of Estonia" and "Halden Bank Ltd";
 * not "strait" of "Strait Convention", which is a strait before it is a convention.
 */
export function isHeadOfName(known: Known, noun: string): boolean {
  if (!nameWords(known).has(noun)) return false;
  const words = splitWords(known.name).filter(Boolean);
  const of = words.findIndex(word => OF.has(word));
  let last = (of > 0 ? of : words.length) - 1;
  while (last > 0 && words[last] !== noun && COMPANY_TAILS.has(words[last]!)) last--;
  return words[last] === noun;
}

export function nameWords(known: Known): ReadonlySet<string> {
  if (known.wordsOf?.name !== known.name) known.wordsOf = { name: known.name, words: new Set(splitWords(known.name)) };
  return known.wordsOf.words;
}

/** Words of a role in small letters, the short ones spelled out as well. */
export const officeWords = (role: string): Set<string> => {
  const words = splitWords(role);
  // "the secretary of the minister" is no minister
  const of = words.indexOf('of');
  const own = of < 0 ? words : words.filter((word, i) => i < of || NOMINAL_KINDS.get(word) !== 'person');
  return new Set(own.flatMap(word => [word, SHORT_OFFICES.get(word) ?? word]));
};

export function roleWords(text: string, known: Known): ReadonlySet<string> {
  if (known.roleWords?.count !== known.roles.length)
    known.roleWords = {
      count: known.roles.length,
      words: new Set(known.roles.flatMap(role => [...officeWords(text.slice(role[0], role[1]))])),
    };
  return known.roleWords.words;
}

/** Whether a person is called so by a form of address alone: "Dr Eva Blum" is a doctor, and nobody's. */
export const isOnlyAddressed = (text: string, { roles }: Known, noun: string): boolean =>
  (noun === 'doctor' || HONORIFICS.has(noun)) &&
  !roles.some(role => {
    const words = splitWords(text.slice(...role)).filter(Boolean);
    return words.includes(noun) && words.some(word => !HONORIFICS.has(word));
  });

/** The sort that the words of a name show, from the last word on. */
export function sortOfName(known: Known): BodySort | undefined {
  const words = known.name.toLowerCase().split(/[\s-]+/);
  const of = words.indexOf('of');
  const head = of > 0 ? words.slice(0, of) : words;
  for (let i = head.length - 1; i >= 0; i--) {
    const sort = SORT_OF_NAME_WORD.get(head[i]!.replace(/[.,]/g, '')) ?? SORT_OF_NOUN.get(head[i]!);
    if (sort) return sort;
  }
  if (COMPANY_TAILS.has(words[words.length - 1]!)) return 'company';
  return OF_TRADE.test(known.name) ? 'union' : undefined;
}

/** "Drivers’ Syndicate", "Allied Metalworkers": named after those of one trade. */
const OF_TRADE = /(?:(?<!emb|onsum|ustom|wn|ot)ers|ors|ists|men|nurses|pilots|guards)(?:['’] |$)/u;

/** Whether a body is shown to be the union of a trade; a party may be called Union too. */
export const isTradeUnion = (known: Known): boolean =>
  sortOfName(known) === 'union' && /\p{L}(?:ers|ors|ists|men|nurses|pilots|guards)(?:['’]| |$)/iu.test(known.name);

/** The sort of body that a report has shown something to be: by its name, or by what stands beside it. */
export function sortsOf(known: Known): ReadonlySet<BodySort> {
  const sorts = new Set<BodySort>();
  const own = sortOfName(known);
  if (own) sorts.add(own);
  for (const word of known.beside ?? []) {
    const sort = SORT_OF_NOUN.get(word);
    if (sort) sorts.add(sort);
  }
  return sorts;
}

/** How a body goes with a noun that calls it a sort: shown to be one, shown to be another, or neither. */
export function judgeSort(known: Known, noun: string): 'fits' | 'clashes' | 'open' | undefined {
  const sort = SORT_OF_NOUN.get(noun);
  if (!sort) return undefined;
  const sorts = sortsOf(known);
  if (sorts.size === 0) return 'open';
  if (!sorts.has(sort)) return 'clashes';
  if (isNarrowlyOther(known, noun)) return 'clashes';
  // a bank is called a bank or a lender: "the company" near it is likely another
  return sort === 'company' && !NARROW_SORT.has(noun) && nameWords(known).has('bank') ? 'open' : 'fits';
}

/** Whether a body is shown to be one kind of its sort and called another: "the airline" for Halden Bank. */
export function isNarrowlyOther(known: Known, noun: string): boolean {
  const narrow = NARROW_SORT.get(noun);
  if (narrow === undefined) return false;
  let other = false;
  for (const words of [nameWords(known), known.beside ?? []])
    for (const word of words) {
      const own = NARROW_SORT.get(word);
      if (own === narrow) return false;
      if (own !== undefined) other = true;
    }
  return other;
}

/** Whether something could be meant at all by a question of this sort. */
export function belongsToKind(known: Known, question: Question, anaphor: Anaphor): boolean {
  if (known.plural) return false;
  if (question === 'person' || question === 'office') return known.kind === 'person';
  if (known.kind === 'person' || known.kind === 'group') return false;
  if (anaphor.form === 'nominal' && (isOtherOfNoun(known, anaphor) || isTownForCountry(known, anaphor.noun)))
    return false;
  if (question === 'neuter' || anaphor.form === 'pronoun' || anaphor.kind === 'other') return true;
  if (known.kind === anaphor.kind || (known.named && SORT_OF_NOUN.get(anaphor.noun) === 'company')) return true;
  // kinds of names are guesses: a noun of its own name tells more
  return isHeadOfName(known, anaphor.noun) || known.beside?.has(anaphor.noun) === true;
}

/** "The lobbying report" is not "The Harbour Report": a noun before the noun says which one, and the name lacks it. */
function isOtherOfNoun(known: Known, { noun, i, sentence: { tokens } }: Nominal): boolean {
  if (!isHeadOfName(known, noun)) return false;
  const own = nameWords(known);
  // "the 22-member pact" only counts
  return tokens.some(
    ({ head, rel, lower, upos }, at) =>
      head === i &&
      tokens[at - 1]?.form !== '-' &&
      rel === 'compound' &&
      (upos === 'NOUN' || upos === 'PROPN') &&
      !splitWords(lower).every(word => own.has(word)) &&
      !known.beside?.has(lower),
  );
}

/** "The country" in a report from its capital is no town. */
const isTownForCountry = (known: Known, noun: string): boolean =>
  /^(?:country|nation)$/.test(noun) && known.named && known.kind === 'place' && isTown(known.name);

const TOWN_TAIL = / (?:city|town|beach)$/i;

const isTown = (name: string): boolean =>
  !COUNTRY_BY_NAME.has(name) && (TOWN_TAIL.test(name) || SEATS.has(name.toLowerCase()));

/** So many words before a name may say what it is: "the Lessa-based textile maker Halden". */
const BEFORE_WORDS = 3;
const BEHIND_WORDS = 7;

const isDescribing = (upos: string): boolean => upos === 'NOUN' || upos === 'ADJ';

/** Words right beside a name that say what its bearer is: "delivery app Dashly", "Dashly, a delivery app that ...". */
export function wordsBeside(sentence: Sentence, first: number, last: number): string[] {
  const { tokens } = sentence;
  const out: string[] = [];
  for (let i = first - 1; i >= 0 && first - i <= BEFORE_WORDS; i--) {
    if (!isDescribing(tokens[i]!.upos)) break;
    out.push(tokens[i]!.lower);
  }
  // "He told the paper Halden was closing": a noun that is somebody's object is no title of the next name
  if (out.length > 0 && tokens[first - 1]!.upos !== 'NOUN') out.length = 0;
  if (
    /^[,(–—-]$/.test(tokens[last + 1]?.form ?? '') &&
    /^(?:a|an|the|its|his|her|their)$/.test(tokens[last + 2]?.lower ?? '')
  ) {
    const behind: string[] = [];
    let i = last + 3;
    for (; i < tokens.length && i - last <= BEHIND_WORDS; i++) {
      if (!isDescribing(tokens[i]!.upos) && tokens[i]!.upos !== 'PROPN' && tokens[i]!.form !== '-') break;
      behind.push(tokens[i]!.lower);
    }
    // "In a letter seen by Halden, the trust wrote": what has a verb of its own opens a clause.
    if (!/^(?:VBD|VBZ|VBP|MD)$/.test(tokens[i]?.xpos ?? '')) out.push(...behind);
  } else if (
    /^(?:is|was|are)$/.test(tokens[last + 1]?.lower ?? '') &&
    /^(?:a|an|the)$/.test(tokens[last + 2]?.lower ?? '')
  )
    for (let i = last + 3; i < tokens.length && i - last <= BEHIND_WORDS; i++) {
      if (!isDescribing(tokens[i]!.upos)) break;
      out.push(tokens[i]!.lower);
    }
  return out;
}

/** Index of the first token that begins at or behind an offset. */
export function tokenFrom(sentence: Sentence, at: number): number {
  let low = 0;
  let high = sentence.tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentence.tokens[middle]!.start < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

export const firstAndLast = (sentence: Sentence, span: Span): [number, number] => [
  tokenFrom(sentence, span[0]),
  tokenFrom(sentence, span[1]) - 1,
];
