// What kind each candidate is most likely of: clues of its name and its places, and what the report's other names lend it.
// Does not find candidates; the weights of clues stand in models/en/names.json.
import { findNameSpans, findWordHabits, isCommonWord, type ProposedName } from '../../language/index.js';
import { COUNTRY_BY_DEMONYM, COUNTRY_BY_NAME } from '../../lists/countries.js';
import { isGivenName } from '../../lists/given-names.js';
import { DESCRIBED_BODIES, OPENERS } from '../../lists/named-things.js';
import { KNOWN_PLACES } from '../../lists/places.js';
import type { EntityKind, Sentence } from '../../model/index.js';
import { contextClues, nameClues } from './clues.js';
import type { Found } from './collect.js';
import { type Family, familyClues } from './family.js';
import { addClues, addScores, bestKind, NAME_KINDS, noScores, type Scores } from './kinds.js';
import { kindOfNoun } from './nouns-beside.js';
import { endsLikeBody } from './run-ends.js';
import type { Word } from './words.js';

/** What the report's other uses of a name add to one use: the sum of their clues, held down so that a habit is no proof. */
const OTHER_USES = 1;

/** What the lists say for certain: a country is a place, its people are a group. */
export function listedKind({ words, candidate }: Found): EntityKind | undefined {
  if (isCalledSomebody(words, candidate.from, candidate.to)) return 'person';
  if (candidate.titled) return undefined;
  const text = words
    .slice(candidate.from, candidate.to)
    .map(word => word.text)
    .join(' ');
  if (COUNTRY_BY_DEMONYM.has(text)) return 'group';
  // "Report.az", "Lessa.info": a site is a body
  if (/^[\p{L}\d-]+\.(?:com|org|net|info|io|tv|az|ua|ru|ge|uk|de|fr|eu)$/iu.test(text)) return 'organisation';
  // "BREEZE-3", "OTX-219": a study, a drug, an aircraft
  if (/^\p{Lu}{2,}-\d+$/u.test(text)) return 'other';
  if (EPONYMS.has(text) && /^['’]s$/.test(words[candidate.to]?.text ?? '')) return 'other';
  if (isAgencyOfDateline(words, candidate.from, candidate.to)) return 'organisation';
  if (isOfGeneration(words, candidate.from, candidate.to) || isInitialed(words, candidate.from, candidate.to))
    return 'person';
  // "Georgia", "Jordan", "Chad" are given names and surnames too: there the clues decide
  return COUNTRY_BY_NAME.has(text) && !isGivenName(text.toLowerCase()) && !/^(?:Jordan|Chad|Israel|Georgia)$/.test(text)
    ? 'place'
    : undefined;
}

/** Diseases that are called after somebody. **Source** general knowledge. */
const EPONYMS: ReadonlySet<string> = new Set(
  'Parkinson Alzheimer Crohn Hodgkin Huntington Asperger Tourette Chagas Addison Bell Cushing Raynaud'.split(' '),
);

/** "LESSA (LNA) -", "LESSA, May 4 (Harbour Wire) —": brackets before the dash of a dateline hold who sends it. */
function isAgencyOfDateline(words: readonly Word[], from: number, to: number): boolean {
  if (words[from - 1]?.text !== '(' || words[to]?.text !== ')' || from > MOST_DATELINE_WORDS) return false;
  return /^(?:-|--|–|—)$/.test(words[to + 1]?.text ?? '') && /^\p{Lu}{2,}/u.test(words.find(isLettered)?.text ?? '');
}
const MOST_DATELINE_WORDS = 9;
const isLettered = ({ text }: Word): boolean => /\p{L}/u.test(text);

/** "Roth Jr.": only persons are called so; of a ship or a king's "III" the clues decide. */
const isOfGeneration = (words: readonly Word[], from: number, to: number): boolean =>
  to - from >= 2 && /^[JS]r\.?$/.test(words[to - 1]!.text);

/** "E. Khrolenko", "D. M. Phiri": letters with their points before a surname are a person's. */
const isInitialed = (words: readonly Word[], from: number, to: number): boolean =>
  to - from >= 2 &&
  to - from <= 3 &&
  words.slice(from, to - 1).every(word => /^\p{Lu}\.$/u.test(word.text)) &&
  /^\p{Lu}\p{Ll}{2,}/u.test(words[to - 1]!.text) &&
  !endsLikeBody(words[to - 1]!.lower);

/** "Gardener Paul Winters", "the welder Eva Banks": whatever a surname looks like, not of "the developer Taylor Banks". */
function isCalledSomebody(words: readonly Word[], from: number, to: number): boolean {
  const before = words[from - 1];
  if (!before || to - from < 2 || to - from > 3 || !isGivenName(words[from]!.key)) return false;
  if (!/^(?:NOUN|PROPN)$/.test(before.upos) || DESCRIBED_BODIES.has(before.lower)) return false;
  // "Tory Eva Banks": behind a capital inside a sentence stands the rest of a name
  if (before.capital && from > 1) return false;
  if (
    words.slice(from, to).some(word => !/^\p{Lu}[\p{L}.’'-]+$/u.test(word.text)) ||
    endsLikeBody(words[to - 1]!.lower)
  )
    return false;
  return /^(?:person|somebody)$/.test(kindOfNoun(before));
}

/** "in the port of Orm", "the town of Orm": what such a noun says of a name holds here, whatever it means elsewhere. */
const TOWN_NOUNS = new Set(['town', 'city', 'village', 'port', 'hamlet', 'suburb']);

const MOST_TOWN_WORDS = 3;

export function isCalledTown({ words, candidate: { from, to, titled } }: Found): boolean {
  return (
    !titled &&
    to - from <= MOST_TOWN_WORDS &&
    words[from - 1]?.text === 'of' &&
    TOWN_NOUNS.has(words[from - 2]?.text ?? '') &&
    !words[to]?.capital
  );
}

/** "Sellby, 8 March -": what opens a dateline is the place it was sent from, also where a paper is named after it. */
export function opensDateline({ words, candidate: { from, to } }: Found, datelines: ReadonlySet<number>): boolean {
  return datelines.has(words[from]!.start) && /^[,(–—-]$/.test(words[to]?.text ?? '');
}

/** What only a company has: of "Halden chief executive", "Halden's shareholders" the name is a company's wherever the report uses it. */
export function isCalledCompany({ words, candidate: { from, to, titled } }: Found): boolean {
  if (titled || KNOWN_PLACES.has(words[from]!.text)) return false;
  const own = /^['’]s$/.test(words[to]?.text ?? '') ? to + 1 : to;
  const [next, after] = [words[own]?.text, words[own + 1]?.text];
  return (next === 'chief' && after === 'executive') || next === 'shareholders' || next === 'shares';
}

/** Clues of every candidate: those of the name once, those of each place where it stands. */
export function cluesOf(item: Found, family: Family, proposals: Proposals): { name: string[]; place: string[] } {
  const place = contextClues(item.words, item.candidate, item.opens, item.sentence, item.next);
  place.push(proposalClue(item, proposals));
  if (item.opens) {
    const word = item.words[item.candidate.from]!;
    place.push(family.inside.has(word.key) ? 'opens-named-elsewhere' : 'opens-only');
    if (OPENERS.has(word.lower)) place.push('opens-common');
    if (family.small.has(word.lower)) place.push('opens-small-elsewhere');
    else place.push(isCommonWord(word.lower) ? 'opens-known-word' : 'opens-unknown-word');
  }
  return { name: [...nameClues(item.words, item.candidate), ...familyClues(item, family)], place };
}

/** What the name-span model of the language base proposes for a report, by where each name begins. */
export interface Proposals {
  all: readonly ProposedName[];
  byStart: ReadonlyMap<number, ProposedName>;
}

export const proposalsFrom = (all: readonly ProposedName[]): Proposals => ({
  all,
  byStart: new Map(all.map(name => [name.span[0], name])),
});

export function proposalsOf(sentences: readonly Sentence[]): Proposals {
  const habits = findWordHabits(sentences);
  return proposalsFrom(sentences.flatMap(sentence => (mayHoldNames(sentence) ? findNameSpans(sentence, habits) : [])));
}

/** A capital behind the first word, or a first word that is more than an opener: a third of all sentences have neither. */
function mayHoldNames({ tokens }: Sentence): boolean {
  let first = true;
  for (const token of tokens) {
    if (token.upos === 'PUNCT') continue;
    const code = token.form.charCodeAt(0);
    if (
      first
        ? !OPENERS.has(token.lower)
        : code < 128
          ? code >= 65 && code <= 90 && token.lower !== 'i'
          : /^\p{Lu}/u.test(token.form)
    )
      return true;
    first = false;
  }
  return false;
}

/** Leads above which a proposal counts as fairly and as very sure: thirds of those made on reports not learned from. */
const [FAIR, SURE] = [140, 240];

/** What the model says of a candidate, as a clue: the same words, only a part of them, or nothing there. */
function proposalClue(item: Found, { all, byStart }: Proposals): string {
  const start = item.words[item.candidate.from]!.start;
  const end = item.words[item.candidate.to - 1]!.end;
  const proposed = byStart.get(start);
  if (proposed && proposed.span[1] === end)
    return `model:${proposed.kind}${proposed.score > SURE ? '++' : proposed.score > FAIR ? '+' : ''}`;
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (all[middle]!.span[1] > start) high = middle;
    else low = middle + 1;
  }
  const near = all[low];
  return near && near.span[0] < end ? `model-part:${near.kind}` : 'model:none';
}

/** Scores of each candidate by its own clues and, at a lower share, by the same name's other places in the report. */
export function scoreNames(found: readonly Found[], family: Family, proposals: Proposals): Map<Found, Scores> {
  const own = new Map<Found, Scores>();
  const places = new Map<string, Scores>();
  const counts = new Map<string, number>();
  const placeOf = new Map<Found, Scores>();
  for (const item of found) {
    const clues = cluesOf(item, family, proposals);
    const name = noScores();
    addClues(name, clues.name);
    const place = noScores();
    addClues(place, clues.place);
    own.set(item, name);
    placeOf.set(item, place);
    const sum = places.get(item.key) ?? noScores();
    addScores(sum, place);
    places.set(item.key, sum);
    counts.set(item.key, (counts.get(item.key) ?? 0) + 1);
  }
  const out = new Map<Found, Scores>();
  for (const item of found) {
    const scores = noScores();
    addScores(scores, own.get(item)!);
    addScores(scores, placeOf.get(item)!);
    const others = counts.get(item.key)! - 1;
    if (others > 0) {
      const rest = noScores();
      addScores(rest, places.get(item.key)!);
      addScores(rest, placeOf.get(item)!, -1);
      addScores(scores, rest, OTHER_USES / Math.sqrt(others));
    }
    out.set(item, scores);
  }
  lendScores(found, out);
  return out;
}

/** What a lone surname takes from the full name that ends in it, and a lone word from the body that begins or ends with it. */
const SURNAME_BONUS = 3;
const FIRST_WORD_BONUS = 3;
const LAST_WORD_BONUS = 2;

/** What each name of a list lends its neighbours of its own scores: "Pell, Alto Seren and Hadram" are of one kind. */
const LIST_SHARE = 1;

/** Whether nothing but a comma or "and" stands between two names of one sentence; `closes` where it is "and". */
function listed(a: Found, b: Found): 'comma' | 'and' | undefined {
  if (a.words !== b.words || a.candidate.titled || b.candidate.titled) return undefined;
  const gap = a.words.slice(a.candidate.to, b.candidate.from);
  if (gap.length === 0 || gap.length > 3) return undefined;
  const [first, second, third] = gap.map(word => word.lower);
  if (first === ',' && second === undefined) return 'comma';
  const and = first === ',' ? [second, third] : [first, second];
  return (and[0] === 'and' || and[0] === 'or') && (and[1] === undefined || and[1] === 'the') ? 'and' : undefined;
}

function lendInLists(found: readonly Found[], scores: ReadonlyMap<Found, Scores>): void {
  const pairs: [Found, Found][] = [];
  let chain: [Found, Found][] = [];
  for (let i = 1; i < found.length; i++) {
    const [a, b] = [found[i - 1]!, found[i]!];
    const link = listed(a, b);
    if (link === undefined) chain = [];
    else chain.push([a, b]);
    if (link === 'and') {
      pairs.push(...chain);
      chain = [];
    }
  }
  const lent = new Map<Found, Scores>();
  for (const [a, b] of pairs)
    for (const [to, from] of [
      [a, b],
      [b, a],
    ] as const) {
      const sum = lent.get(to) ?? noScores();
      addScores(sum, scores.get(from)!, LIST_SHARE);
      lent.set(to, sum);
    }
  for (const [item, sum] of lent) addScores(scores.get(item)!, sum);
}

function lendScores(found: readonly Found[], scores: ReadonlyMap<Found, Scores>): void {
  lendInLists(found, scores);
  const person = NAME_KINDS.indexOf('person');
  const organisation = NAME_KINDS.indexOf('organisation');
  const surnames = new Set<string>();
  const firstWords = new Set<string>();
  const lastWords = new Set<string>();
  const beginnings = new Set<string>();
  for (const item of found) {
    const words = item.key.split(' ');
    if (words.length < 2) continue;
    const kind = bestKind(scores.get(item)!);
    if (kind === 'person') surnames.add(words[words.length - 1]!);
    // "Halden Marine" lends to "Halden"; "Lirania Football Federation" does not lend to the country
    else if (kind === 'organisation') {
      if (!PUBLIC_TAIL.test(item.key)) firstWords.add(words[0]!);
      lastWords.add(words[words.length - 1]!);
      for (let n = 2; n < words.length; n++) beginnings.add(words.slice(0, n).join(' '));
    }
  }
  for (const item of found) {
    if (item.key.includes(' ')) {
      // "Halden Pay" beside "Halden Pay Holdings"
      if (beginnings.has(item.key)) scores.get(item)![organisation]! += FIRST_WORD_BONUS;
      continue;
    }
    if (surnames.has(item.key)) scores.get(item)![person]! += SURNAME_BONUS;
    if (firstWords.has(item.key)) scores.get(item)![organisation]! += FIRST_WORD_BONUS;
    if (lastWords.has(item.key)) scores.get(item)![organisation]! += LAST_WORD_BONUS;
  }
}

/** One name is of one kind in a report: the kind that all its uses together speak for. A title makes its bearer a person. */
export function voteKinds(found: readonly Found[], scores: ReadonlyMap<Found, Scores>): Map<string, EntityKind> {
  const sums = new Map<string, Scores>();
  for (const item of found) {
    const own = scores.get(item)!;
    if (item.candidate.titled || bestKind(own) === 'none') continue;
    const sum = sums.get(item.key) ?? noScores();
    addScores(sum, own);
    sums.set(item.key, sum);
  }
  const none = NAME_KINDS.indexOf('none');
  const kinds = new Map<string, EntityKind>();
  for (const [key, sum] of sums) {
    sum[none] = Number.NEGATIVE_INFINITY;
    kinds.set(key, bestKind(sum) as EntityKind);
  }
  return kinds;
}

const PUBLIC_TAIL =
  /(?: of | (?:federation|association|council|ministry|government|parliament|police|court|university|senate|assembly|commission|team|army|hospital|university)$)/;
