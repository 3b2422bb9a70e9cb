// Phrases that may mean somebody without a name: pronouns, and nominals such as "the minister", "its leader", "a spokeswoman".
// Does not resolve them.

import { SORT_OF_NOUN } from '../../lists/body-sorts.js';
import { COUNTRIES } from '../../lists/countries.js';
import type { Gender } from '../../lists/given-names.js';
import { SORTS_OF_THINGS } from '../../lists/named-things.js';
import { COUNTRY_NOUNS, NOMINAL_KINDS } from '../../lists/nominals.js';
import { GENDERED_NOUNS, TITLE_MODIFIERS } from '../../lists/titles.js';
import type { EntityKind, Sentence, Span, Token } from '../../model/index.js';

export interface Pronoun {
  form: 'pronoun';
  span: Span;
  lower: string;
  sentence: Sentence;
  /** Index of its token. */
  i: number;
}

export interface Nominal {
  form: 'nominal';
  span: Span;
  /** "the", "a", "his", "" ... */
  determiner: string;
  /** Head noun in small letters. */
  noun: string;
  /** All words between determiner and head. */
  modifiers: string[];
  kind: EntityKind;
  gender?: Gender;
  plural: boolean;
  sentence: Sentence;
  i: number;
  /** It is only the beginning of a source that no listed noun heads. */
  ofSource?: true;
  /** "the 28-year-old": what is said of the person is the age. */
  age?: string;
  /** "the vessel", "the novel": a thing that has a name, if any. */
  thing?: true;
  /** "the Swede": the country whose the person is. */
  country?: string;
  /** Possessor's name or pronoun right before ("Ukraine's foreign minister"). */
  owner?: Span;
}

export const THIRD_PERSON: ReadonlyMap<string, Gender> = new Map<string, Gender>([
  ['he', 'male'],
  ['him', 'male'],
  ['his', 'male'],
  ['himself', 'male'],
  ['she', 'female'],
  ['her', 'female'],
  ['hers', 'female'],
  ['herself', 'female'],
]);
export const FIRST_PERSON: ReadonlySet<string> = new Set(['i', 'me', 'my', 'mine', 'myself']);
export const WE: ReadonlySet<string> = new Set(['we', 'us', 'our', 'ours', 'ourselves']);
export const NEUTER: ReadonlySet<string> = new Set(['it', 'its', 'itself']);
export const THEY: ReadonlySet<string> = new Set(['they', 'them', 'their', 'theirs', 'themselves']);
export const RELATIVE: ReadonlySet<string> = new Set(['who', 'whose', 'whom', 'which']);

export const DETERMINERS: ReadonlySet<string> = new Set([
  'the',
  'a',
  'an',
  'this',
  'that',
  'his',
  'her',
  'its',
  'their',
  'our',
  'my',
  'one',
  'another',
  'some',
  'two',
  'three',
  'both',
]);
/** Determiners of somebody or something not told of before. */
export const INDEFINITE = /^(?:a|an|one|another|some|two|three|both)$/;
const LINKS = new Set([',', '-', 'and']);

export function findPronouns(sentence: Sentence): Pronoun[] {
  const out: Pronoun[] = [];
  for (const token of sentence.tokens) {
    const { lower } = token;
    if (
      THIRD_PERSON.has(lower) ||
      FIRST_PERSON.has(lower) ||
      WE.has(lower) ||
      NEUTER.has(lower) ||
      THEY.has(lower) ||
      RELATIVE.has(lower)
    ) {
      out.push({ form: 'pronoun', span: [token.start, token.end], lower, sentence, i: token.i });
    }
  }
  return out;
}

/** The head noun's kind, singular and plural alike; "officers" are a group, "officer" a person. */
function kindOfNoun(lower: string, ofNames: ReadonlySet<string>): { kind: EntityKind; plural: boolean } | undefined {
  const known = NOMINAL_KINDS.get(lower);
  if (known) return { kind: known, plural: known === 'group' };
  if (lower.endsWith('s')) {
    const single = NOMINAL_KINDS.get(lower.slice(0, -1));
    if (single) return { kind: 'group', plural: true };
  }
  return ofNames.has(lower) || SORTS_OF_THINGS.has(lower) ? { kind: 'other', plural: false } : undefined;
}

const MOST_MODIFIERS = 5;

/** "deputy health minister", "chief medical officer": the office's last noun comes behind the matter at token `j`. */
function leadsToOffice(tokens: readonly Token[], j: number, ofNames: ReadonlySet<string>): boolean {
  for (let i = j; i <= j + 1; i++) {
    const [token, next] = [tokens[i]!, tokens[i + 1]];
    if (!next || !/^(?:NOUN|ADJ)$/.test(token.upos)) return false;
    if (/^(?:NOUN|PROPN)$/.test(next.upos) && kindOfNoun(next.lower, ofNames)?.kind === 'person') return true;
  }
  return false;
}

/**
 * Nominals that open with a determiner or a possessor: at most five words between it and a noun of the lists, or one that
 * stands in a name of the report (`ofNames`): "the directorate" where it has named the Fisheries Directorate.
 */
export function findNominals(sentence: Sentence, ofNames: ReadonlySet<string>): Nominal[] {
  const out: Nominal[] = [];
  const { tokens } = sentence;
  // a headline leaves the article out: "Watchdog fines grocer"
  for (let i = sentence.role === 'title' ? -1 : 0; i < tokens.length; i++) {
    const open = tokens[Math.max(i, 0)]!;
    const bare = i < 0;
    const possessor = !bare && (open.lower === "'s" || open.lower === '’s');
    if (!possessor && !bare && !DETERMINERS.has(open.lower)) continue;
    // "said that the bridge", "the day that she": no "that bridge"
    if (!bare && open.lower === 'that' && (open.upos !== 'DET' || DETERMINERS.has(tokens[i + 1]?.lower ?? '')))
      continue;
    const aged = bare || possessor ? undefined : (agedPerson(sentence, i) ?? nationalOf(sentence, i));
    if (aged) {
      out.push(aged);
      i = aged.i;
      continue;
    }
    let head = -1;
    for (let j = i + 1; j < tokens.length && j - i <= MOST_MODIFIERS + 1; j++) {
      const token = tokens[j]!;
      if (!/^[\p{L}\d-]/u.test(token.form) && !LINKS.has(token.lower)) break;
      // "the single payment, the company": another phrase begins; "the tall, dark man" goes on
      if (token.upos === 'DET' || token.upos === 'PRON') break;
      if (
        token.form === ',' &&
        (tokens[j - 1]!.upos !== 'ADJ' || !/^(?:ADJ|VERB|ADV)$/.test(tokens[j + 1]?.upos ?? ''))
      )
        break;
      const noun = kindOfNoun(token.lower, ofNames);
      if (noun && token.upos !== 'VERB' && token.upos !== 'AUX') {
        // "the foreign ministry spokesman": the last noun of the run is the head
        head = j;
        continue;
      }
      if (head >= 0 && !(TITLE_MODIFIERS.has(tokens[head]!.lower) && leadsToOffice(tokens, j, ofNames))) break;
      if (
        [
          'of',
          'in',
          'on',
          'at',
          'by',
          'for',
          'to',
          'with',
          'from',
          'is',
          'was',
          'has',
          'said',
          'who',
          'which',
          'that',
        ].includes(token.lower)
      )
        break;
      if (token.upos === 'VERB' && !/(ing|ed|en)$/.test(token.lower)) break;
    }
    if (head < 0 || (bare && !/^(?:VERB|AUX|PUNCT)$/.test(tokens[head + 1]?.upos ?? ''))) continue;
    const noun = tokens[head]!;
    const { kind, plural } = kindOfNoun(noun.lower, ofNames)!;
    const modifiers = tokens.slice(i + 1, head).map(token => token.lower);
    const gender = GENDERED_NOUNS.get(noun.lower);
    out.push({
      form: 'nominal',
      span: [possessor ? tokens[i + 1]!.start : open.start, tokens[gluedEnd(tokens, head)]!.end],
      determiner: bare ? '' : possessor ? "'s" : open.lower,
      noun: noun.lower,
      modifiers,
      kind,
      ...(gender ? { gender } : {}),
      plural,
      ...(kind === 'other' && SORTS_OF_THINGS.has(noun.lower) && !ofNames.has(noun.lower)
        ? { thing: true as const }
        : {}),
      sentence,
      i: head,
      ...(possessor && i > 0 ? { owner: [tokens[i - 1]!.start, tokens[i - 1]!.end] as Span } : {}),
    });
    i = head;
  }
  return out;
}

/** "The 28-year-old said": an age that stands for a person; not "the 28-year-old striker". */
function agedPerson(sentence: Sentence, i: number): Nominal | undefined {
  const { tokens } = sentence;
  const [age, first, year, second, old, after] = tokens.slice(i + 1, i + 7);
  if (age?.upos !== 'NUM' || old?.lower !== 'old' || year?.lower !== 'year') return undefined;
  if (first!.form !== '-' || second!.form !== '-' || /^(?:NOUN|PROPN|ADJ)$/.test(after?.upos ?? '')) return undefined;
  return {
    form: 'nominal',
    span: [tokens[i]!.start, old.end],
    determiner: tokens[i]!.lower,
    noun: 'old',
    modifiers: [],
    kind: 'person',
    plural: false,
    sentence,
    i: old.i,
    age: age.form,
  };
}

/** Words for one person of a country: those whose plural is a word for its people. */
const ONE_OF_PEOPLE: ReadonlyMap<string, string> = new Map(
  COUNTRIES.flatMap(({ name, demonyms }) =>
    demonyms.filter(word => demonyms.includes(`${word}s`)).map((word): [string, string] => [word, name]),
  ),
);

/** "The Swede said", "the Bulgarian, 54,": somebody by the country; not "the Bulgarian coach", nor "the Bulgarian and Greek". */
export function nationalOf(sentence: Sentence, i: number): Nominal | undefined {
  const { tokens } = sentence;
  const [word, after] = [tokens[i + 1], tokens[i + 2]];
  const country = word && ONE_OF_PEOPLE.get(word.form);
  if (country === undefined || tokens[i]!.lower !== 'the') return undefined;
  if (
    after &&
    !/^(?:VERB|AUX|ADV|ADP|SCONJ)$/.test(after.upos) &&
    !/^(?:[,.;:)—–]|who|whose|and|but|to)$/.test(after.lower)
  )
    return undefined;
  if (/^(?:and|or)$/.test(after?.lower ?? '') && !/^(?:VERB|AUX|DET|PRON)$/.test(tokens[i + 3]?.upos ?? ''))
    return undefined;
  return {
    form: 'nominal',
    span: [tokens[i]!.start, word!.end],
    determiner: 'the',
    noun: word!.lower,
    modifiers: [],
    kind: 'person',
    plural: false,
    sentence,
    i: word!.i,
    country,
  };
}

/** The last token of a word whose hyphens the tokens part: "[brother]-in-law". */
function gluedEnd(tokens: readonly Token[], i: number): number {
  let last = i;
  while (
    tokens[last + 1]?.form === '-' &&
    tokens[last + 1]!.start === tokens[last]!.end &&
    tokens[last + 2]?.start === tokens[last + 1]!.end
  )
    last += 2;
  return last;
}

/** Whether modifiers say only what an office is called ("deputy foreign"), nothing that tells another bearer. */
export const onlyTitleWords = (modifiers: readonly string[]): boolean =>
  modifiers.every(word => TITLE_MODIFIERS.has(word));

const OWN_WORDS: ReadonlySet<string> = new Set(['own', 'home', 'native']);

/** "Country", "government": nouns for somebody's land as a whole, not for a part of it. */
export const isLandNoun = (noun: string): boolean => COUNTRY_NOUNS.has(noun) && noun !== 'state' && noun !== 'kingdom';

/** Whether a nominal is somebody's country, party, union or firm, and says no more of it. */
export const isBelonging = ({ determiner, noun, modifiers, plural }: Nominal): boolean =>
  !plural &&
  /^(?:his|her|my|our|their)$/.test(determiner) &&
  modifiers.every(word => OWN_WORDS.has(word)) &&
  (isLandNoun(noun) || SORT_OF_NOUN.has(noun));
