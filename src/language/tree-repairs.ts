// What the parser gets wrong in the sentence news is made of: "The port's director, Ana Kovač, resigned on Monday."
// Does not parse: it looks at the words of the front of a sentence and sets right the few heads that they prove.
import type { Token } from '../model/index.js';
import { FINITE } from './clause-words.js';

/** Nouns and names. */
export const NOMINAL: ReadonlySet<string> = new Set(['NOUN', 'PROPN']);
/** What a noun phrase is made of besides its nouns. */
const WITHIN: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NUM', 'PART', 'PRON', 'ADP', 'SYM', 'CCONJ']);
/** Words of each phrase; longer ones hold clauses. */
const MOST_WORDS = 14;

interface Front {
  /** The subject's words, half-open. */
  subject: readonly [number, number];
  beside: readonly [number, number];
  /** Its noun: the last before a preposition. */
  head: number;
  /** The name or noun that stands beside it. */
  name: number;
  verb: number;
}

/** Where the phrase of nouns that begins at a token ends; the token itself where there is none. Verbs and clauses end it. */
function phraseEnd(tokens: readonly Token[], from: number): number {
  let at = from;
  let hasNoun = false;
  while (at < tokens.length && at - from <= MOST_WORDS) {
    const token = tokens[at]!;
    if (NOMINAL.has(token.upos)) hasNoun = true;
    else if (!WITHIN.has(token.upos) && token.form !== '-') break;
    at++;
  }
  return hasNoun && at - from <= MOST_WORDS ? at : from;
}

/** "Emre Demir, 41, smiled": an age between commas stands beside a name as a noun would. */
const isAge = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.upos === 'NUM' && /^\d{1,2}$/.test(tokens[at]!.form) && tokens[at + 1]?.form === ',';

/** The last noun of a phrase before its first preposition; behind a possessor also "chief executive", tagged as adjectives. */
function nounOf(tokens: readonly Token[], [from, to]: readonly [number, number]): number {
  let noun = -1;
  let hasPossessor = false;
  for (let at = from; at < to; at++) {
    const { upos, xpos } = tokens[at]!;
    if (upos === 'ADP' && noun >= 0) break;
    if (xpos === 'POS') hasPossessor = true;
    else if (NOMINAL.has(upos) || (hasPossessor && upos === 'ADJ')) noun = at;
  }
  return noun;
}

/** The main verb behind the second comma: itself finite, or behind its auxiliaries. */
function verbAt(tokens: readonly Token[], from: number): number {
  let hasAuxiliary = false;
  for (let at = from; at < tokens.length && at - from < 5; at++) {
    const token = tokens[at]!;
    if (token.upos === 'ADV' || token.lower === 'not') continue;
    if (token.upos === 'AUX') {
      hasAuxiliary = true;
      continue;
    }
    // A participle right behind the comma is a past tense: the sentence has no other verb for its subject.
    return token.upos === 'VERB' && (hasAuxiliary || FINITE.test(token.xpos) || (token.xpos === 'VBN' && at === from))
      ? at
      : -1;
  }
  return -1;
}

/** `subject , name , verb` at the front of a sentence, opening words like "But" left out. */
function frontOf(tokens: readonly Token[]): Front | undefined {
  let from = 0;
  while (from < tokens.length && (tokens[from]!.upos === 'CCONJ' || tokens[from]!.upos === 'PUNCT')) from++;
  const first = phraseEnd(tokens, from);
  if (first === from || tokens[first]?.form !== ',') return undefined;
  const aged = isAge(tokens, first + 1);
  const second = aged ? first + 2 : phraseEnd(tokens, first + 1);
  if (second === first + 1 || tokens[second]?.form !== ',') return undefined;
  const verb = verbAt(tokens, second + 1);
  const subject = [from, first] as const;
  const beside = [first + 1, second] as const;
  const [head, name] = [nounOf(tokens, subject), aged ? first + 1 : nounOf(tokens, beside)];
  if (verb < 0 || head < 0 || name < 0) return undefined;
  // "Lessa, Port Maren, and Tolo": a list; "In March, Ana Kovač, ...": no subject at the front.
  if (tokens[from]!.upos === 'ADP' || tokens[first + 1]!.upos === 'CCONJ' || tokens[first + 1]!.upos === 'ADP')
    return undefined;
  // One of the two is a name and the other says who that is.
  if ((tokens[head]!.upos === 'PROPN') === (tokens[name]!.upos === 'PROPN')) return undefined;
  return { subject, beside, head, name, verb };
}

const inside = (at: number, [from, to]: readonly [number, number]): boolean => at >= from && at < to;

/** Sets right, in place, a sentence whose subject has a name beside it between commas. Linear in the sentence. */
export function repairApposition(tokens: Token[]): void {
  const front = frontOf(tokens);
  if (!front) return;
  const { subject, beside, verb } = front;
  const isOurs = (at: number) => inside(at, subject) || inside(at, beside);
  const root = tokens.findIndex(token => token.head < 0);
  // Only where the verb is the sentence's, or hangs on the phrases: elsewhere another clause stands above.
  if (root !== verb && !isOurs(root) && !(tokens[verb]!.head === root && isOurs(root))) return;
  const head = headFrom(tokens, front.head, subject[0]);
  const name = headFrom(tokens, front.name, beside[0]);
  if (root !== verb) {
    tokens[verb]!.head = -1;
    tokens[verb]!.rel = 'root';
  }
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (at === verb || at === head || at === name) continue;
    if (inside(at, subject) && !inside(token.head, subject)) hang(tokens, at, head);
    else if (inside(at, beside) && !inside(token.head, beside)) hang(tokens, at, name);
    // What followed the verb belonged to it, whatever the parser hung it on.
    else if (at > verb && isOurs(token.head)) token.head = verb;
    else if (at < verb && !isOurs(at) && isOurs(token.head)) token.head = verb;
    else if (token.head < 0) {
      token.head = verb;
      token.rel = token.upos === 'PUNCT' ? 'punct' : 'dep';
    }
  }
  const isPassive = tokens.some(token => token.head === verb && token.rel === 'aux:pass');
  tokens[head]!.head = verb;
  tokens[head]!.rel = isPassive ? 'nsubj:pass' : 'nsubj';
  tokens[name]!.head = head;
  tokens[name]!.rel = 'appos';
}

/**
 * "In the letter, which was seen by the Post, Kovač appealed", "In Lessa, the capital, prices rose": a phrase of place with its relative
 * clause or another noun beside it is no sentence where a subject and a finite verb follow its second comma. Sets them right in place.
 */
export function repairPlaceInFront(tokens: Token[]): void {
  const top = tokens.findIndex(token => token.head < 0);
  const place = tokens[top];
  if (!place || !NOMINAL.has(place.upos) || tokens[0]!.upos !== 'ADP' || top >= MOST_WORDS) return;
  const first = tokens.findIndex(token => token.form === ',');
  if (first <= top) return;
  const second = tokens.findIndex((token, i) => i > first && token.form === ',');
  const beside = tokens[first + 1]?.upos === 'DET' && phraseEnd(tokens, first + 1) === second;
  if (!beside && !RELATIVE.test(tokens[first + 1]?.lower ?? '')) return;
  const from = second + 1;
  const end = second < 0 ? from : phraseEnd(tokens, from);
  const verb = tokens[end];
  if (end === from || verb?.upos !== 'VERB' || !FINITE.test(verb.xpos)) return;
  const noun = nounOf(tokens, [from, end]);
  if (noun < 0) return;
  const subject = headFrom(tokens, noun, from);
  verb.head = -1;
  verb.rel = 'root';
  place.head = end;
  place.rel = 'obl';
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (at === end || at === subject) continue;
    if (at < end && (token.head < from || token.head >= end)) hang(tokens, at, subject);
    else if (at > end && token.head < end) token.head = end;
  }
  for (let at = 0; at < from; at++) {
    if (at === top || tokens[at]!.head < from) continue;
    tokens[at]!.head = top;
    if (beside && tokens[at]!.upos !== 'PUNCT') tokens[at]!.rel = 'appos';
  }
  tokens[subject]!.head = end;
  tokens[subject]!.rel = 'nsubj';
}

/** Words of an aside between a subject and its verb. */
const ASIDE_WORDS = 20;

interface Aside {
  /** The first word of the subject before it. */
  start: number;
  /** Its first word and the sign that closes it. */
  from: number;
  close: number;
  verb: number;
}

/** `subject , who … , verb`, `subject — … — verb`: what stands between two like signs, and the main verb behind the second. */
function asideOf(tokens: readonly Token[]): Aside | undefined {
  const start = behindMarks(tokens);
  const first = tokens.findIndex(({ form, i }) => i > start && (form === ',' || DASH.test(form)));
  if (first <= start || phraseEnd(tokens, start) !== first || tokens[start]!.upos === 'ADP') return undefined;
  const isDash = tokens[first]!.form !== ',';
  const like = isDash ? DASH : /^,$/;
  const close = tokens.findIndex(({ form }, i) => i > first && like.test(form));
  const from = first + 1;
  if (close < 0 || close - first > ASIDE_WORDS) return undefined;
  const finite = tokens.some((token, i) => i > first && i < close && FINITE.test(token.xpos));
  const opener = tokens[from]!;
  const opens =
    opener.xpos === 'VBG' || (isDash && opener.upos === 'DET')
      ? !finite
      : (/^wh(?:o|ich|ose)$/.test(opener.lower) || isOneWho(tokens, from, close)) && finite;
  const verb = opens ? verbAt(tokens, close + 1) : -1;
  // "The man, who came, saw, and won": another verb of a row; "Brod, speaking at the port, cited by a friend": a participle.
  if (verb < 0 || tokens[verb + 1]?.form === ',' || isByAgent(tokens, verb)) return undefined;
  return { start, from, close, verb };
}

/** "cited by a friend", but not "said by telephone". */
const isByAgent = (tokens: readonly Token[], verb: number): boolean =>
  tokens[verb + 1]?.lower === 'by' &&
  !/^(?:(?:tele)?phone|e-?mail|text|video|letter|radio)$/.test(tokens[verb + 2]?.lower ?? '');

/** The first word behind the marked words that a sentence opens with, "“It is late,” Kovač said"; 0 where it opens with none. */
function behindMarks(tokens: readonly Token[]): number {
  if (!/^[“"]$/.test(tokens[0]!.form)) return 0;
  const close = tokens.findIndex(({ form, i }) => i > 0 && /^[”"]$/.test(form));
  return close > 0 && /^[,?!]$/.test(tokens[close - 1]!.form) && close + 2 < tokens.length ? close + 1 : 0;
}

/** "one of the three who voted against it", "a mayor who left": another noun for the subject, whose "who" stands before any verb. */
function isOneWho(tokens: readonly Token[], from: number, close: number): boolean {
  if (!/^(?:one|a|an|the)$/.test(tokens[from]!.lower)) return false;
  const verb = tokens.findIndex(({ xpos }, i) => i > from && (FINITE.test(xpos) || xpos === 'MD'));
  const who = tokens.findIndex(({ lower }, i) => i > from && /^(?:who|which|whose)$/.test(lower));
  return who > from && who < verb && verb < close;
}

const DASH = /^(?:[–—]|--+)$/u;

/**
 * "Brod, speaking at the port, cited trouble", "the tenant, who had a lawyer, denied it": a subject with an aside between its commas, and
 * the verb behind them that the parser hung on the aside. Sets them right in place.
 */
export function repairAside(tokens: Token[]): void {
  const aside = asideOf(tokens);
  if (!aside) return;
  const { start, from, close, verb } = aside;
  const top = tokens.findIndex(token => token.head < 0);
  // Only where the verb is the sentence's, or hangs on the subject: elsewhere another clause stands above.
  if (top !== verb && top >= close) return;
  const subject = headFrom(tokens, nounOf(tokens, [start, from - 1]), start);
  if (subject < 0) return;
  // A verb further on may be the sentence's.
  const later = ({ i, xpos, head, rel }: Token) => i > verb && FINITE.test(xpos) && head < close && rel !== 'conj';
  if (top !== verb && tokens.some(later)) return;
  const isGerund = tokens[from]!.xpos === 'VBG';
  const inAside = (at: number) => at >= from && at < close;
  let clause = tokens.findIndex(
    ({ i, head, upos }) => inAside(i) && !inAside(head) && upos !== 'PUNCT' && upos !== 'ADP',
  );
  if (isGerund) clause = from;
  if (clause < 0) return;
  if (isOneWho(tokens, from, close)) clause = hangOnNoun(tokens, clause, from);
  // The marked words in front are what the verb says.
  if (start > 0 && top >= 0 && top < start) tokens[top]!.rel = 'ccomp';
  for (const token of tokens) {
    const { i, head } = token;
    if (i === verb || i === subject || i === clause) continue;
    if (i >= start && i < from - 1 && (head >= from - 1 || head < start)) token.head = subject;
    else if (i < start && head >= start) token.head = verb;
    else if (inAside(i) && !inAside(head)) token.head = clause;
    else if (i > close && head < close) token.head = verb;
    else if (head < 0) token.head = verb;
  }
  tokens[verb]!.head = -1;
  tokens[verb]!.rel = 'root';
  tokens[clause]!.head = isGerund ? verb : subject;
  tokens[clause]!.rel = isGerund
    ? 'advcl'
    : FINITE.test(tokens[from]!.xpos) || tokens[from]!.upos === 'PRON'
      ? 'acl:relcl'
      : 'appos';
  const isPassive = tokens.some(token => token.head === verb && token.rel === 'aux:pass');
  tokens[subject]!.head = verb;
  tokens[subject]!.rel = isPassive ? 'nsubj:pass' : 'nsubj';
  // "calls the decision late": a verb has one subject.
  for (const token of tokens) if (token.i > verb && token.head === verb && token.rel === 'nsubj') token.rel = 'obj';
}

/** Hangs the clause of "one of the three who left" on its noun; that noun. */
function hangOnNoun(tokens: Token[], clause: number, from: number): number {
  const who = tokens.findIndex(({ lower }, i) => i > from && /^(?:who|which|whose)$/.test(lower));
  const last = nounOf(tokens, [from, who]);
  const noun = last < 0 ? from : last;
  if (clause === noun || clause < who) return clause;
  for (const token of tokens)
    if (token.i >= from && token.i < who && token.i !== noun && (token.head < from || token.head >= who))
      token.head = noun;
  tokens[clause]!.head = noun;
  tokens[clause]!.rel = 'acl:relcl';
  return noun;
}

const RELATIVE = /^wh(?:ich|om?|ose|ere)$/;

/**
 * The head of a phrase with this last noun: of "a retired plumber" the noun, of "Interior Minister Ana Kovač" the word of its names that the
 * tree has above the others, and the first where it has none.
 */
function headFrom(tokens: readonly Token[], noun: number, from: number): number {
  let first = noun;
  while (first - 1 >= from && tokens[first]!.upos === 'PROPN') {
    // "Lars Okonjo-Vik"
    const hyphen = tokens[first - 1]!.form === '-' && tokens[first - 1]!.end === tokens[first]!.start ? 1 : 0;
    if (tokens[first - 1 - hyphen]?.upos !== 'PROPN' || first - 1 - hyphen < from) break;
    first -= 1 + hyphen;
  }
  for (let at = first; at <= noun; at++) {
    const { head } = tokens[at]!;
    if (head < first || head > noun) return at;
  }
  return first;
}

/** Hangs a word of a phrase on its noun, by what it is. */
function hang(tokens: readonly Token[], at: number, noun: number): void {
  const token = tokens[at]!;
  token.head = noun;
  const next = tokens[at + 1];
  if (next?.xpos === 'POS' && at < noun) token.rel = 'nmod:poss';
  else if (token.upos === 'DET') token.rel = 'det';
  else if (token.upos === 'ADJ') token.rel = 'amod';
  else if (token.upos === 'NUM') token.rel = 'nummod';
  else if (token.upos === 'PART') token.rel = 'case';
  else if (token.upos === 'PUNCT') token.rel = 'punct';
  else if (NOMINAL.has(token.upos)) token.rel = at < noun ? 'compound' : token.upos === 'PROPN' ? 'flat' : 'nmod';
}
