// The phrase that names an origin: where it begins and ends beside a crediting word, and what it is.
// Does not decide whether anything is credited to it; the rules do.
import { AUTHORITY_WORDS, MEDIA_NOUNS } from '../../lists/agencies.js';
import { HEARERS, PAPERS, PHRASE_ENDS, UNNAMED } from '../../lists/credit-words.js';
import { isGivenName } from '../../lists/given-names.js';
import type { Mention, OriginKind, Sentence, Span, Token } from '../../model/index.js';
import type { Reading } from '../reading.js';
import { headOf, isCapital, isPossessive, isWord, kindOf } from './kinds.js';
import { entityOf, namesIn, nominalsOf, timeStarts } from './names.js';
import { isBareMasthead } from './outlets.js';

export interface Phrase {
  sentence: Sentence;
  /** Token indices, `to` not included. */
  from: number;
  to: number;
  span: Span;
  text: string;
  kind: OriginKind;
  /** A name with a capital stands in it. */
  named: boolean;
  entity?: string;
}

const ARTICLES = new Set('a an the this our its his her their my one several some many two other'.split(' '));
const MARKS = new Set(['“', '”', '"', '‘', '’', '«', '»']);
/** Longest phrase in tokens: beyond it stands a list or a clause. */
const LONGEST = 12;

const isVerb = (token: Token): boolean => (token.upos === 'VERB' || token.upos === 'AUX') && !isCapital(token);

function makePhrase(reading: Reading, sentence: Sentence, from: number, to: number): Phrase {
  const tokens = sentence.tokens.slice(from, to);
  const span: Span = [tokens[0]!.start, tokens.at(-1)!.end];
  const text = reading.text.slice(span[0], span[1]);
  const names = namesIn(reading).starting;
  let entity: string | undefined;
  let nameKind: Mention['kind'] | undefined;
  for (const token of tokens) {
    const name = names.get(token.start);
    if (!name || name.span[1] > span[1]) continue;
    entity = name.entity;
    nameKind = name.kind;
    if (name.span[1] === span[1]) break;
  }
  const nominal = nominalsOf(reading).get(span[1]);
  // "the foreign ministry of Lessa" and "Lessa's ministry" are no mentions of Lessa
  const last = names.get(tokens.find(t => names.get(t.start)?.span[1] === span[1])?.start ?? -1);
  const whole = last !== undefined && !tokens.some(t => t.lower === 'of' && t.end < last.span[0]);
  return {
    sentence,
    from,
    to,
    span,
    text,
    kind: kindOf(reading, tokens, text, whole ? nameKind : undefined),
    named: tokens.some(isCapital),
    ...(whole && entity ? { entity } : nominal && nominal.span[0] >= span[0] ? { entity: nominal.entity } : {}),
  };
}

/** Behind a name in marks ("radio “Tamazir”") that opens at `at`: the index after its closing mark, or `at` if there is none. */
function behindMarked(tokens: readonly Token[], at: number): number {
  if (!tokens[at] || !MARKS.has(tokens[at]!.form)) return at;
  for (let k = at + 1; k < tokens.length && k - at <= 5; k++) {
    if (MARKS.has(tokens[k]!.form)) return k > at + 1 ? k + 1 : at;
    if (k === at + 1 && !isCapital(tokens[k]!)) return at;
  }
  return at;
}

/** The same, backwards: the index of the opening mark of a name whose closing mark stands before `at`. */
function beforeMarked(tokens: readonly Token[], at: number): number {
  if (!tokens[at - 1] || !MARKS.has(tokens[at - 1]!.form)) return at;
  for (let k = at - 2; k >= 0 && at - k <= 6; k--) {
    if (MARKS.has(tokens[k]!.form)) return k < at - 2 && isCapital(tokens[k + 1]!) ? k : at;
  }
  return at;
}

const endsPhrase = (token: Token): boolean =>
  !isWord(token) ||
  isVerb(token) ||
  token.upos === 'PRON' ||
  (PHRASE_ENDS.has(token.lower) && !(isCapital(token) && token.upos === 'PROPN'));

/** Lower-case words that may follow a name inside the phrase: "the Lessa agency", "Sundvik central bank". */
const followsName = (token: Token): boolean =>
  isCapital(token) ||
  MEDIA_NOUNS.has(token.lower) ||
  AUTHORITY_WORDS.has(token.lower) ||
  UNNAMED.has(token.lower) ||
  PAPERS.has(token.lower);

const joins = (token: Token): boolean => isPossessive(token) || token.form === '&' || token.form === '-';

/** The phrase that begins at token `i`: articles, adjectives, nouns and names, with "of ..." behind it. */
export function phraseFrom(reading: Reading, sentence: Sentence, i: number): Phrase | null {
  const { tokens } = sentence;
  const names = namesIn(reading).starting;
  const times = timeStarts(reading);
  const opening = tokens[i]?.lower;
  if (opening === 'us' || opening === 'me') return makePhrase(reading, sentence, i, i + 1);
  if (tokens[i] && times.has(tokens[i]!.start)) return null;
  let at = i;
  let end = i;
  while (at < tokens.length && at - i < LONGEST) {
    const token = tokens[at]!;
    const fresh = end < at || end === i;
    const name = names.get(token.start);
    const marked = behindMarked(tokens, at);
    if (name) {
      while (at < tokens.length && tokens[at]!.end <= name.span[1]) at++;
      end = at;
    } else if (marked > at) {
      at = marked;
      end = at;
    } else if (fresh && ARTICLES.has(token.lower)) at++;
    else if (!fresh && (token.lower === 'of' || joins(token))) at++;
    else if (endsPhrase(token) || (!fresh && (times.has(token.start) || token.upos === 'ADV'))) break;
    else if (!fresh && isCapital(tokens[at - 1]!) && !followsName(token)) break;
    else end = ++at;
  }
  return end > i ? makePhrase(reading, sentence, i, end) : null;
}

const BEFORE_VERB = new Set([
  'today',
  'yesterday',
  'has',
  'have',
  'had',
  'also',
  'was',
  'were',
  'is',
  'later',
  'earlier',
  'first',
  'then',
  'since',
]);

/** The phrase that ends before token `i`, auxiliaries and adverbs between left out: the subject in front of a verb. */
export function phraseBefore(reading: Reading, sentence: Sentence, i: number): Phrase | null {
  const { tokens } = sentence;
  const names = namesIn(reading).ending;
  let end = i;
  while (end > 0 && (tokens[end - 1]!.upos === 'AUX' || BEFORE_VERB.has(tokens[end - 1]!.lower))) end--;
  let from = end;
  let named = false;
  while (from > 0 && end - from < LONGEST) {
    const token = tokens[from - 1]!;
    const marked = beforeMarked(tokens, from);
    const name = named ? undefined : names.get(token.end);
    if (name) {
      while (from > 0 && tokens[from - 1]!.start >= name.span[0]) from--;
      named = true;
    } else if (marked < from) from = marked;
    else if (named && PAPERS.has(token.lower)) break;
    else if (ARTICLES.has(token.lower) && token.lower !== 'that') {
      from--;
      break;
    } else if (from < end && (token.lower === 'of' || joins(token))) from--;
    else if (endsPhrase(token) || token.upos === 'ADV') break;
    else from--;
  }
  while (from < end && !isWord(tokens[from]!) && !MARKS.has(tokens[from]!.form)) from++;
  return end > from ? makePhrase(reading, sentence, from, end) : null;
}

const OPENING = /^[,;:“”"’»–—(-]$/;
const LINKS = new Set(['in', 'from', 'with', 'to', 'at', 'for', 'on', 'of', 'by']);
const ABOUT = new Set(['familiar', 'close', 'briefed', 'present', 'involved']);

/**
 * The subject of a verb: the phrase before it where that opens its clause; else by the parse; else, where the phrase
 * before hangs on a preposition, what that belongs to ("two people familiar with the talks said").
 */
export function subjectPhrase(reading: Reading, sentence: Sentence, i: number): Phrase | null {
  const { tokens } = sentence;
  let verb = i;
  while (verb > 0 && (tokens[verb - 1]!.upos === 'AUX' || BEFORE_VERB.has(tokens[verb - 1]!.lower))) verb--;
  if (tokens[verb - 1]?.upos === 'PRON') return null;
  const adjacent = phraseBefore(reading, sentence, i);
  if (adjacent && (adjacent.from === 0 || OPENING.test(tokens[adjacent.from - 1]!.form))) return adjacent;
  const subject = tokens.findIndex(t => t.head === i && t.rel.startsWith('nsubj') && t.i < i);
  if (subject >= 0 && !(adjacent && subject >= adjacent.from && subject < adjacent.to))
    return phraseBefore(reading, sentence, nameEnd(reading, sentence, subject)) ?? adjacent;
  if (adjacent && LINKS.has(tokens[adjacent.from - 1]?.lower ?? '')) {
    let before = adjacent.from - 1;
    while (before > 0 && ABOUT.has(tokens[before - 1]!.lower)) before--;
    const whole = phraseBefore(reading, sentence, before);
    if (whole && (whole.kind === 'unnamed' || whole.kind === 'person' || whole.kind === 'government')) return whole;
  }
  return adjacent;
}

/** The index behind the name or noun that token `i` stands in. */
function nameEnd(reading: Reading, sentence: Sentence, i: number): number {
  const { tokens } = sentence;
  let end = i + 1;
  while (
    end < tokens.length &&
    (isPossessive(tokens[end]!) || (tokens[end]!.head === i && /^(?:flat|compound)/.test(tokens[end]!.rel)))
  )
    end++;
  for (let k = Math.max(0, i - LONGEST); k <= i; k++) {
    const name = namesIn(reading).starting.get(tokens[k]!.start);
    if (name && name.span[1] > tokens[i]!.start) while (end < tokens.length && tokens[end]!.end <= name.span[1]) end++;
  }
  return end;
}

/**
 * Whether a name behind "quoted by" or "as reported by" is an outlet's: also one taken for a person that bears no given
 * name and no title, since persons seldom relay.
 */
export function mayRelay(reading: Reading, phrase: Phrase): boolean {
  if (isOutlet(phrase) || mayBeOutlet(reading, phrase)) return true;
  if (phrase.kind !== 'person' || phrase.to - phrase.from < 2) return false;
  const entity = entityOf(reading, phrase.entity);
  const first = phrase.sentence.tokens[phrase.from]!.lower;
  return !isGivenName(first) && (entity === undefined || (entity.roles.length === 0 && entity.gender === undefined));
}

/** Whether a phrase names an outlet: an agency, a medium, or the report's own house. A bare masthead word needs an article. */
export const isOutlet = (phrase: Phrase): boolean =>
  phrase.kind === 'agency' ||
  phrase.kind === 'own' ||
  (phrase.kind === 'outlet' && (!isBareMasthead(phrase.text) || phrase.to - phrase.from > 1));

/** A name that could be an outlet's and is known for nothing else: an organisation without a word of offices or unions. */
export const mayBeOutlet = (reading: Reading, phrase: Phrase): boolean => {
  if (isOutlet(phrase)) return true;
  const head = headOf(phrase.sentence.tokens.slice(phrase.from, phrase.to));
  if (phrase.kind !== 'other' || !head || !isCapital(head) || /^an? /i.test(phrase.text)) return false;
  if (HEARERS.has(head.lower)) return false;
  const entity = entityOf(reading, phrase.entity);
  return !entity || entity.kind === 'organisation' || entity.kind === 'other';
};
