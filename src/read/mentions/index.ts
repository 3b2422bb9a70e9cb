// The step that finds names: candidates sentence by sentence, then kinds by vote over the whole report, then the headlines.
// Does not tie names to entities; coreference does.
import { COUNTRY_BY_NAME } from '../../lists/countries.js';
import { isGivenName } from '../../lists/given-names.js';
import { OPENERS } from '../../lists/named-things.js';
import { ORGANISATION_NOUNS } from '../../lists/organisations.js';
import { KNOWN_PLACES, PLACE_TAILS } from '../../lists/places.js';
import type { EntityKind, Sentence, Span } from '../../model/index.js';
import type { NameSpan, Reading, ReadStep } from '../reading.js';
import { addVotes, decideKind, kindVotes, noVotes, type Votes } from './kinds.js';
import { type Candidate, findCandidates } from './runs.js';
import { isDemonym, type Word, wordsOf } from './words.js';

interface Found {
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
function titleCase(words: readonly Word[]): boolean {
  const long = words.filter(word => /^\p{L}{4,}/u.test(word.text));
  return long.length >= 3 && long.filter(word => word.capital).length / long.length > 0.7;
}

function collect(reading: Reading): {
  found: Found[];
  headlines: { words: Word[]; sentence: Sentence }[];
  small: Set<string>;
} {
  const found: Found[] = [];
  const headlines: { words: Word[]; sentence: Sentence }[] = [];
  const small = new Set<string>();
  for (const sentence of reading.sentences) {
    const words = wordsOf(reading.text, sentence);
    if (titleCase(words)) {
      headlines.push({ words, sentence });
      continue;
    }
    for (const word of words) if (!word.capital) small.add(word.lower);
    const firstWord = words.findIndex(word => /\p{L}/u.test(word.text));
    for (const candidate of findCandidates(words)) {
      const opens = candidate.from === firstWord && candidate.to === candidate.from + 1;
      found.push({ candidate, words, sentence, opens, key: keyOf(words, candidate.from, candidate.to) });
    }
  }
  return { found, headlines, small };
}

/** Whether a lone capitalised word at the beginning of a sentence is a name. */
function provesName(item: Found, inside: ReadonlySet<string>, small: ReadonlySet<string>): boolean {
  const word = item.words[item.candidate.from]!;
  if (inside.has(word.key)) return true;
  if (word.acronym || item.candidate.titled) return true;
  if (COUNTRY_BY_NAME.has(word.text) || KNOWN_PLACES.has(word.text) || isDemonym(word)) return true;
  if (OPENERS.has(word.lower) || small.has(word.lower)) return false;
  if (isGivenName(word.key)) return true;
  const token = item.sentence.tokens[word.last]!;
  return token.upos === 'PROPN' || token.upos === 'X';
}

/** A small-letter noun of place or body behind the name belongs to it: "Zerun valley", "Lipnik road". */
const SMALL_TAILS = new Set(
  `valley road district region province prefecture island islands pass quarter depot ridge salient canal tunnel line
  ward barracks corridor highway peninsula coast creek glacier`.split(/\s+/),
);

function extended(item: Found): number {
  const { words, candidate } = item;
  const next = words[candidate.to];
  const last = words[candidate.to - 1]!;
  if (!next || next.capital || candidate.titled || !SMALL_TAILS.has(next.lower)) return candidate.to;
  if (isDemonym(last) || last.acronym || PLACE_TAILS.has(last.lower)) return candidate.to;
  return candidate.to + 1;
}

function run(reading: Reading): void {
  const { found, headlines, small } = collect(reading);
  const inside = new Set<string>();
  for (const item of found) {
    if (!item.opens) for (const word of item.words.slice(item.candidate.from, item.candidate.to)) inside.add(word.key);
  }
  const kept = found.filter(item => !item.opens || provesName(item, inside, small));
  const votes = new Map<string, Votes>();
  const local = kept.map(item => kindVotes(item.words, item.candidate, item.candidate.from === 0));
  kept.forEach((item, i) => {
    const sum = votes.get(item.key) ?? noVotes();
    addVotes(sum, local[i]!);
    votes.set(item.key, sum);
  });
  lendVotes(votes);
  const kinds = new Map<string, EntityKind>();
  const names: NameSpan[] = [];
  for (const item of kept) {
    const { words, candidate } = item;
    const kind = decideKind(votes.get(item.key)!, candidate.to - candidate.from);
    kinds.set(item.key, kind);
    const to = kind === 'place' || kind === 'organisation' ? extended(item) : candidate.to;
    names.push({
      span: [words[candidate.from]!.start, words[to - 1]!.end],
      kind: to > candidate.to ? 'place' : kind,
      roles: candidate.roles,
    });
  }
  for (const { words } of headlines) names.push(...namesOfHeadline(words, kinds));
  names.sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
  reading.names = names;
}

/** A lone surname takes the votes of the full name that ends in it, and gives its own. */
function lendVotes(votes: Map<string, Votes>): void {
  const longer = new Map<string, string[]>();
  for (const key of votes.keys()) {
    const words = key.split(' ');
    if (words.length > 1)
      for (const word of new Set([words[0]!, words[words.length - 1]!]))
        longer.set(word, [...(longer.get(word) ?? []), key]);
  }
  const lent: [Votes, Votes][] = [];
  for (const [key, own] of votes) {
    if (key.includes(' ')) continue;
    for (const full of longer.get(key) ?? []) {
      const theirs = votes.get(full)!;
      const fullWords = full.split(' ');
      const surname = fullWords[fullWords.length - 1] === key;
      // a surname of a person, or the first word of a body's name
      if (surname && theirs.person > 0 && decideKind(theirs, fullWords.length) === 'person')
        lent.push([own, { ...noVotes(), person: 4 + Math.min(theirs.person, 6) }]);
    }
  }
  for (const [into, from] of lent) addVotes(into, from);
}

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
