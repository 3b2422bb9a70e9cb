// The phrase that names an origin: where it begins and ends beside a crediting word, and what it is.
// Does not decide whether anything is credited to it; the rules do.
import { AUTHORITY_WORDS, MEDIA_NOUNS, OUTLET_WORDS, PLATFORMS } from '../../lists/agencies.js';
import { LISTENERS, OCCASIONS, PAPERS, PHRASE_ENDS, UNNAMED } from '../../lists/credit-words.js';
import { isGivenName } from '../../lists/given-names.js';
import { isOutletName } from '../../lists/outlets.js';
import { OFFICES } from '../../lists/titles.js';
import type { Mention, OriginKind, Sentence, Span, Token } from '../../model/index.js';
import type { Reading } from '../reading.js';
import { findAgency, isBareMasthead, isSameOutlet, isWholeName, originWords } from './outlets.js';

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

const ARTICLES = new Set([
  'a',
  'an',
  'the',
  'this',
  'our',
  'its',
  'his',
  'her',
  'their',
  'my',
  'one',
  'several',
  'some',
  'many',
  'two',
  'other',
]);
const OWN_WORDS = new Set(['this', 'our']);
const OWN_NOUNS = new Set([
  ...MEDIA_NOUNS,
  'publication',
  'newsroom',
  'reporter',
  'reporters',
  'correspondent',
  'correspondents',
  'edition',
  'editors',
  'wire',
  'service',
  'listeners',
  'programme',
  'program',
  'colleague',
  'colleagues',
]);
/** Words of mastheads that are nobody's surname: a name that holds one is no person, whatever it was taken for. */
const MEDIUM_WORDS = new Set(
  'radio television tv news press agency wire newswire gazette herald tribune daily weekly broadcasting media'.split(
    ' ',
  ),
);
const PLATFORM_NAMES: ReadonlySet<string> = new Set(PLATFORMS);
/** Words by which a publisher that is listed beside outlets is an institution first. */
const INSTITUTION = new Set([
  ...AUTHORITY_WORDS,
  'nations',
  'union',
  'amnesty',
  'rights',
  'icrc',
  'who',
  'house',
  'nato',
]);
const PRESS = new Set(['the press', 'the media', 'newsrooms', 'the news media']);
const MARKS = new Set(['“', '”', '"', '‘', '’', '«', '»']);
/** Longest phrase in tokens: beyond it stands a list or a clause. */
const LONGEST = 12;

const isWord = (token: Token): boolean => /[\p{L}\p{N}]/u.test(token.form);
const isPossessive = (token: Token): boolean => token.lower === "'s" || token.lower === "'";
const isCapital = (token: Token): boolean => /^\p{Lu}/u.test(token.form);
const isVerb = (token: Token): boolean => (token.upos === 'VERB' || token.upos === 'AUX') && !isCapital(token);

interface Name {
  span: Span;
  kind: Mention['kind'];
  entity?: string;
}

/** Names of a reading by the offsets at which they start and end, the longest for each; made once a reading. */
const namesOf = new WeakMap<Reading, { starting: Map<number, Name>; ending: Map<number, Name> }>();
function namesIn(reading: Reading): { starting: Map<number, Name>; ending: Map<number, Name> } {
  let found = namesOf.get(reading);
  if (!found) {
    found = { starting: new Map(), ending: new Map() };
    const named = reading.mentions.filter(m => m.form === 'name');
    for (const name of named.length > 0 ? named : reading.names) {
      const from = found.starting.get(name.span[0]);
      if (!from || from.span[1] < name.span[1]) found.starting.set(name.span[0], name);
      const to = found.ending.get(name.span[1]);
      if (!to || to.span[0] > name.span[0]) found.ending.set(name.span[1], name);
    }
    namesOf.set(reading, found);
  }
  return found;
}

/** Nominal mentions ("the company") by the offset at which they end. */
const nominalOf = new WeakMap<Reading, Map<number, Mention>>();
function nominalsOf(reading: Reading): Map<number, Mention> {
  let found = nominalOf.get(reading);
  if (!found) {
    found = new Map(reading.mentions.filter(m => m.form === 'nominal').map(m => [m.span[1], m]));
    nominalOf.set(reading, found);
  }
  return found;
}

/** Offsets at which an expression of time starts: "told Radio Lessa Tuesday" ends before it. */
const timesOf = new WeakMap<Reading, Set<number>>();
function timeStarts(reading: Reading): Set<number> {
  let found = timesOf.get(reading);
  if (!found) {
    found = new Set(reading.timexes.map(timex => timex.span[0]));
    timesOf.set(reading, found);
  }
  return found;
}

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

/** "The minister", "its spokeswoman", "Ana's lawyer": one known person; "a spokesman", "two ministers" are not. */
const PERSON_ARTICLES = /^(?:the|this|his|her|its|their)\s|['’]s\s/i;

/** Names that the report itself calls an agency, a radio, a newspaper: "the Lessa agency", "radio Onda". */
const outletsOf = new WeakMap<Reading, Set<string>>();
function knownOutlets(reading: Reading): Set<string> {
  let found = outletsOf.get(reading);
  if (!found) {
    found = new Set();
    const { starting } = namesIn(reading);
    for (const { tokens } of reading.sentences)
      for (let i = 0; i < tokens.length; i++) {
        const name = starting.get(tokens[i]!.start);
        if (!name) continue;
        const before = tokens[i - 1]?.lower ?? '';
        const after = tokens.find(t => t.start >= name.span[1])?.lower ?? '';
        if (SAYS_OUTLET.has(before) || SAYS_OUTLET.has(after))
          found.add(originWords(reading.text.slice(name.span[0], name.span[1])).join(' '));
      }
    found.delete('');
    outletsOf.set(reading, found);
  }
  return found;
}
const SAYS_OUTLET = new Set(
  'agency newspaper radio television tv channel daily portal station magazine broadcaster newswire'.split(' '),
);

/** What a phrase names, by its words; `nameKind` is the kind of the name it ends in. */
function kindOf(
  reading: Reading,
  tokens: readonly Token[],
  text: string,
  nameKind: Mention['kind'] | undefined,
): OriginKind {
  const words = tokens.filter(isWord);
  const lowers = words.map(token => token.lower);
  const head = headOf(tokens)?.lower ?? '';
  if (lowers.length === 1 && (head === 'us' || head === 'me')) return 'own';
  if (OWN_WORDS.has(lowers[0]!) && OWN_NOUNS.has(head)) return 'own';
  const { outlet } = reading.report;
  const capitals = words.filter(isCapital);
  if (outlet && capitals.length > 0 && (nameKind === 'person' ? isWholeName(text, outlet) : isSameOutlet(text, outlet)))
    return 'own';
  if (findAgency(text)) return 'agency';
  if (PLATFORM_NAMES.has(text)) return 'social';
  if (isOutletName(text.replace(/^[Tt]he /, '').toLowerCase()) && !lowers.some(word => INSTITUTION.has(word)))
    return 'outlet';
  if (isOutletName(text.toLowerCase()) && !lowers.some(word => INSTITUTION.has(word))) return 'outlet';
  if (PRESS.has(text.toLowerCase())) return 'occasion';
  if (capitals.length > 0 && knownOutlets(reading).has(originWords(text).join(' '))) return 'outlet';
  if (nameKind === 'person' && !capitals.some(token => MEDIUM_WORDS.has(token.lower))) return 'person';
  if (LISTENERS.has(head) || (OCCASIONS.has(head) && capitals.length === 0)) return 'occasion';
  if (capitals.some(token => OUTLET_WORDS.has(token.lower) && !AUTHORITY_WORDS.has(token.lower)) && !isMinistry(lowers))
    return 'outlet';
  if (MEDIA_NOUNS.has(head) || (capitals.length > 0 && MEDIA_NOUNS.has(lowers.find(w => !ARTICLES.has(w)) ?? '')))
    return 'outlet';
  if (PAPERS.has(head)) return 'document';
  if (OFFICES.has(head) && !(UNNAMED.has(head) && !PERSON_ARTICLES.test(text))) return 'person';
  if (lowers.some(word => AUTHORITY_WORDS.has(word)) && !UNNAMED.has(head)) return 'government';
  if (UNNAMED.has(head)) return 'unnamed';
  return 'other';
}

const isMinistry = (lowers: readonly string[]): boolean =>
  lowers.some(word => word === 'ministry' || word === 'department' || word === 'office' || word === 'police');

/** The head noun: the last word before an "of", "in" or "for", or of the whole phrase. */
export function headOf(tokens: readonly Token[]): Token | undefined {
  let head: Token | undefined;
  for (const token of tokens) {
    if (
      isWord(token) &&
      (token.lower === 'of' || token.lower === 'for' || token.lower === 'in' || token.lower === 'with') &&
      head
    )
      break;
    if (isWord(token) && !isPossessive(token)) head = token;
  }
  return head;
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

/** The subject of a verb: by the parse where it has one, else the phrase before it. */
export function subjectPhrase(reading: Reading, sentence: Sentence, i: number): Phrase | null {
  const { tokens } = sentence;
  const adjacent = phraseBefore(reading, sentence, i);
  const subject = tokens.findIndex(t => t.head === i && t.rel.startsWith('nsubj') && t.i < i);
  if (subject < 0 || (adjacent && subject >= adjacent.from && subject < adjacent.to)) return adjacent;
  let end = subject + 1;
  while (
    end < i &&
    (isPossessive(tokens[end]!) || (tokens[end]!.head === subject && /^(?:flat|compound|appos)/.test(tokens[end]!.rel)))
  )
    end++;
  const name = namesIn(reading).starting;
  for (let k = Math.max(0, subject - LONGEST); k <= subject; k++) {
    const found = name.get(tokens[k]!.start);
    if (found && found.span[1] > tokens[subject]!.start) while (end < i && tokens[end]!.end <= found.span[1]) end++;
  }
  return phraseBefore(reading, sentence, end) ?? adjacent;
}

/**
 * Whether a name behind "quoted by" or "as reported by" is an outlet's: also one taken for a person that bears no given
 * name and no title, since persons seldom relay.
 */
export function mayRelay(reading: Reading, phrase: Phrase): boolean {
  if (isOutlet(phrase) || mayBeOutlet(reading, phrase)) return true;
  if (phrase.kind !== 'person' || phrase.to - phrase.from < 2) return false;
  const entity = reading.entities.find(e => e.id === phrase.entity);
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
  if (phrase.kind !== 'other' || !phrase.named) return false;
  const entity = phrase.entity && reading.entities.find(e => e.id === phrase.entity);
  return !entity || entity.kind === 'organisation' || entity.kind === 'other';
};
