// The step that finds names: candidates sentence by sentence, then kinds by vote over the whole report, then the headlines.
// Does not tie names to entities; coreference does.
import { findNameSpans, findWordHabits, type ProposedName } from '../../language/index.js';
import { COUNTRY_BY_DEMONYM, COUNTRY_BY_NAME } from '../../lists/countries.js';
import { isGivenName } from '../../lists/given-names.js';
import { OPENERS } from '../../lists/named-things.js';
import { ORGANISATION_NOUNS } from '../../lists/organisations.js';
import { KNOWN_PLACES, PLACE_TAILS } from '../../lists/places.js';
import type { EntityKind, Sentence, Span } from '../../model/index.js';
import type { NameSpan, Reading, ReadStep } from '../reading.js';
import { contextClues, nameClues } from './clues.js';
import { findInstitutions } from './institutions.js';
import { addClues, addScores, bestKind, NAME_KINDS, noScores, type Scores } from './kinds.js';
import { type Candidate, findCandidates } from './runs.js';
import { isDemonym, type Word, wordsOf } from './words.js';

export interface Found {
  candidate: Candidate;
  words: readonly Word[];
  sentence: Sentence;
  /** First word of its sentence and a single word: its capital proves nothing. */
  opens: boolean;
  /** Plain key of the whole name. */
  key: string;
}

const keyOf = (words: readonly Word[], from: number, to: number): string =>
  words
    .slice(from, to)
    .map(word => word.key)
    .join(' ');

/** Most words of a headline in capitals: capitals prove nothing there. */
function titleCase(words: readonly Word[], sentence: Sentence): boolean {
  // a heading that intake took for body text: no commas, no final mark
  const bare =
    words.length >= 4 && !words.some(word => word.text === ',') && !/[.?!…”"’':]$/.test(words[words.length - 1]!.text);
  if (sentence.role !== 'title' && sentence.role !== 'heading' && !bare) return false;
  const long = words.filter(word => /^\p{L}{4,}/u.test(word.text));
  return long.length >= 3 && long.filter(word => word.capital).length / long.length > 0.7;
}

export function collect(reading: Reading): {
  found: Found[];
  headlines: { words: Word[]; sentence: Sentence }[];
  small: Set<string>;
  plainSentences: Word[][];
} {
  const found: Found[] = [];
  const headlines: { words: Word[]; sentence: Sentence }[] = [];
  const small = new Set<string>();
  const plainSentences: Word[][] = [];
  for (const sentence of reading.sentences) {
    const words = wordsOf(reading.text, sentence);
    if (titleCase(words, sentence)) {
      headlines.push({ words, sentence });
      continue;
    }
    plainSentences.push(words);
    for (const word of words) if (!word.capital) small.add(word.lower);
    const firstWord = words.findIndex(word => /\p{L}/u.test(word.text));
    for (const candidate of findCandidates(words)) {
      const opens = candidate.from === firstWord && candidate.to === candidate.from + 1;
      found.push({ candidate, words, sentence, opens, key: keyOf(words, candidate.from, candidate.to) });
    }
  }
  return { found, headlines, plainSentences, small };
}

/** A small-letter noun of a body behind a name of a place or body: "Nakora hospital". */
const SMALL_BODIES = new Set(
  `hospital university college council senate parliament police campaign court exchange observatory museum government
  ministry agency jail prison academy`.split(/\s+/),
);

/** A small-letter noun of place or body behind the name belongs to it: "Zerun valley", "Lipnik road". */
const SMALL_TAILS = new Set(
  `valley road district region province prefecture island islands pass quarter depot ridge salient canal tunnel line
  ward barracks corridor highway peninsula coast creek glacier ranges factory`.split(/\s+/),
);

function extended(item: Found): number {
  const { words, candidate } = item;
  const next = words[candidate.to];
  const last = words[candidate.to - 1]!;
  if (!next || next.capital || candidate.titled) return candidate.to;
  if (!SMALL_TAILS.has(next.lower) && !SMALL_BODIES.has(next.lower)) return candidate.to;
  if (isDemonym(last) || last.acronym || PLACE_TAILS.has(last.lower)) return candidate.to;
  return candidate.to + 1;
}

/** What the report's other uses of a name add to one use: the sum of their clues, held down so that a habit is no proof. */
const OTHER_USES = 1;

function run(reading: Reading): void {
  const { found, headlines, plainSentences, small } = collect(reading);
  const proposals = proposalsOf(reading);
  const scores = scoreNames(found, small, proposals);
  const kinds = new Map<string, EntityKind>();
  const names: NameSpan[] = [];
  for (const item of found) {
    const { words, candidate } = item;
    const kind = listedKind(item) ?? bestKind(scores.get(item)!);
    if (kind === 'none') continue;
    kinds.set(item.key, kind);
    const to = kind === 'place' || kind === 'organisation' ? extended(item) : candidate.to;
    names.push({
      span: [words[candidate.from]!.start, words[to - 1]!.end],
      kind: to === candidate.to ? kind : SMALL_BODIES.has(words[to - 1]!.lower) ? 'organisation' : 'place',
      roles: candidate.roles,
    });
  }
  for (const words of plainSentences)
    for (const { from, to } of findInstitutions(words)) {
      const span: Span = [words[from]!.start, words[to - 1]!.end];
      names.push({ span, kind: 'organisation', roles: [] });
    }
  for (const { words } of headlines) names.push(...namesOfHeadline(words, kinds));
  names.sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
  reading.names = names;
}

/** Endings of place names and of the words for their people: Keshtan, Keshtani; Carnova, Carnovan; Osmund, Osmundian. */
const PEOPLE_ENDINGS: readonly (readonly [string, string])[] = [
  ['', 'i'],
  ['', 'n'],
  ['', 'an'],
  ['', 'ian'],
  ['', 'ese'],
  ['', 'ish'],
  ['', 'ite'],
  ['a', 'an'],
  ['a', 'ian'],
  ['e', 'ian'],
  ['ia', 'ian'],
  ['y', 'ian'],
  ['o', 'an'],
  ['land', 'ish'],
];

/** What the lists say for certain: a country is a place, its people are a group. */
function listedKind({ words, candidate }: Found): EntityKind | undefined {
  if (candidate.titled) return undefined;
  const text = words
    .slice(candidate.from, candidate.to)
    .map(word => word.text)
    .join(' ');
  if (COUNTRY_BY_DEMONYM.has(text)) return 'group';
  // "Georgia", "Jordan", "Chad" are given names and surnames too: there the clues decide
  return COUNTRY_BY_NAME.has(text) && !isGivenName(text.toLowerCase()) && !/^(?:Jordan|Chad|Israel|Georgia)$/.test(text)
    ? 'place'
    : undefined;
}

/** Clues of every candidate: those of the name once, those of each place where it stands. */
export function cluesOf(
  item: Found,
  inside: ReadonlySet<string>,
  small: ReadonlySet<string>,
): { name: string[]; place: string[] } {
  const place = contextClues(item.words, item.candidate, item.opens, item.sentence);
  if (item.opens) {
    const word = item.words[item.candidate.from]!;
    place.push(inside.has(word.key) ? 'opens-named-elsewhere' : 'opens-only');
    if (OPENERS.has(word.lower)) place.push('opens-common');
    if (small.has(word.lower)) place.push('opens-small-elsewhere');
  }
  const name = nameClues(item.words, item.candidate);
  // "Keshtan" beside "Keshtani": only countries and cities have people
  if (item.candidate.to === item.candidate.from + 1) {
    const { key } = item.words[item.candidate.from]!;
    if (
      PEOPLE_ENDINGS.some(
        ([cut, ending]) =>
          key.length > 4 && key.endsWith(cut) && inside.has(key.slice(0, key.length - cut.length) + ending),
      )
    )
      name.push('has-demonym');
    if (
      PEOPLE_ENDINGS.some(
        ([cut, ending]) =>
          key.endsWith(ending) && key.length > 6 && inside.has(key.slice(0, key.length - ending.length) + cut),
      )
    )
      name.push('is-demonym');
  }
  return { name, place };
}

/** What the name-span model of the language base proposes, by where it begins; and where it proposes anything. */
interface Proposals {
  byStart: Map<number, ProposedName>;
  covered: readonly Span[];
}

function proposalsOf(reading: Reading): Proposals {
  const habits = findWordHabits(reading.sentences);
  const all = reading.sentences.flatMap(sentence => findNameSpans(sentence, habits));
  return { byStart: new Map(all.map(name => [name.span[0], name])), covered: all.map(name => name.span) };
}

/** The model's word counts like a good clue: chosen on the development part, where 1 to 3 differ little. */
const PROPOSED = 1;
const NOT_PROPOSED = 0.5;

function addProposal(scores: Scores, item: Found, proposals: Proposals): void {
  const start = item.words[item.candidate.from]!.start;
  const end = item.words[item.candidate.to - 1]!.end;
  const proposed = proposals.byStart.get(start);
  if (proposed && proposed.span[1] === end) scores[NAME_KINDS.indexOf(proposed.kind)]! += PROPOSED;
  else if (!proposals.covered.some(span => span[0] < end && start < span[1]))
    scores[NAME_KINDS.indexOf('none')]! += NOT_PROPOSED;
}

/** Scores of each candidate by its own clues and, at a lower share, by the same name's other places in the report. */
function scoreNames(found: readonly Found[], small: ReadonlySet<string>, proposals: Proposals): Map<Found, Scores> {
  const inside = insideWords(found);
  const own = new Map<Found, Scores>();
  const places = new Map<string, Scores>();
  const counts = new Map<string, number>();
  const placeOf = new Map<Found, Scores>();
  for (const item of found) {
    const clues = cluesOf(item, inside, small);
    const name = noScores();
    addClues(name, clues.name);
    const place = noScores();
    addClues(place, clues.place);
    addProposal(place, item, proposals);
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

/** Words that have a capital somewhere inside a sentence: there it is the name's own. */
export function insideWords(found: readonly Found[]): Set<string> {
  const inside = new Set<string>();
  for (const item of found) {
    if (!item.opens) for (const word of item.words.slice(item.candidate.from, item.candidate.to)) inside.add(word.key);
  }
  return inside;
}

/** What a lone surname takes from the full name that ends in it, and a lone first word from the body it begins. */
const SURNAME_BONUS = 3;
const FIRST_WORD_BONUS = 2;

function lendScores(found: readonly Found[], scores: ReadonlyMap<Found, Scores>): void {
  const person = NAME_KINDS.indexOf('person');
  const organisation = NAME_KINDS.indexOf('organisation');
  const surnames = new Set<string>();
  const firstWords = new Set<string>();
  for (const item of found) {
    const words = item.key.split(' ');
    if (words.length < 2) continue;
    const kind = bestKind(scores.get(item)!);
    if (kind === 'person') surnames.add(words[words.length - 1]!);
    // "Halden Marine" lends to "Halden"; "Lirania Football Federation" does not lend to the country
    else if (kind === 'organisation' && !PUBLIC_TAIL.test(item.key)) firstWords.add(words[0]!);
  }
  for (const item of found) {
    if (item.key.includes(' ')) continue;
    if (surnames.has(item.key)) scores.get(item)![person]! += SURNAME_BONUS;
    if (firstWords.has(item.key)) scores.get(item)![organisation]! += FIRST_WORD_BONUS;
  }
}

const PUBLIC_TAIL =
  /(?: of | (?:federation|association|council|ministry|government|parliament|police|court|university|senate|assembly|commission|team|army|hospital|university)$)/;

/** Names in a headline whose words all have capitals: only those the body names, or the lists know. */
function namesOfHeadline(words: readonly Word[], kinds: ReadonlyMap<string, EntityKind>): NameSpan[] {
  const out: NameSpan[] = [];
  const LONGEST = 6;
  for (let i = 0; i < words.length; i++) {
    if (!words[i]!.capital) continue;
    let taken = 0;
    for (let n = Math.min(LONGEST, words.length - i); n >= 1 && taken === 0; n--) {
      const kind = kinds.get(keyOf(words, i, i + n)) ?? listed(words, i, i + n);
      if (kind === undefined) continue;
      const span: Span = [words[i]!.start, words[i + n - 1]!.end];
      out.push({ span, kind, roles: [] });
      taken = n;
    }
    if (taken > 0) i += taken - 1;
  }
  return out;
}

function listed(words: readonly Word[], from: number, to: number): EntityKind | undefined {
  const text = words
    .slice(from, to)
    .map(word => word.text)
    .join(' ');
  if (COUNTRY_BY_NAME.has(text) || KNOWN_PLACES.has(text)) return 'place';
  if (to === from + 1 && isDemonym(words[from]!)) return 'group';
  if (to === from + 1 && words[from]!.acronym && words[from]!.text.length > 2) return 'organisation';
  if (
    to - from >= 2 &&
    isGivenName(words[from]!.key) &&
    !isGivenName(words[to - 1]!.lower) &&
    to - from === 2 &&
    !ORGANISATION_NOUNS.has(words[to - 1]!.lower)
  )
    return 'person';
  return undefined;
}

export const names: ReadStep = {
  id: 'read.names',
  needs: ['sentences'],
  makes: ['names'],
  run,
};
