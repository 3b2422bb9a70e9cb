// Heads that grammar alone proves wrong: an article on a verb, a past tense under "would", two subjects side by side.
// Does not parse and does not look at meaning; tree-repairs.ts sets right the phrases of a sentence's front.
import { PARTS_OF_DAY, TIME_UNITS, WEEKDAYS } from '../lists/calendar.js';
import type { Token } from '../model/index.js';
import { fieldOf, sensesOf } from './senses.js';
import { repairAnswer, repairBeforeDash, repairNameBehindNoun, repairShare } from './subject-repairs.js';
import { NOMINAL } from './tree-repairs.js';

const VERBAL: ReadonlySet<string> = new Set(['VERB', 'AUX']);
/** What a phrase behind a preposition may hang on. */
const HOLDING: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ']);
const NAMING: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM']);
/** Relations of a noun that no verb has. */
const PHRASE = /^(?:nsubj|obj|iobj|obl|nmod|appos|compound)/;
/** Relations of a clause that stands beside another. */
const CLAUSE = /^(?:ccomp|parataxis|conj|advcl|acl:relcl)$/;
/** Words that open a clause as well as a phrase. */
const WHILE: ReadonlySet<string> = new Set(['as', 'after', 'before', 'until', 'since']);
/** Words of a name before its verb. */
const NAME_WORDS = 3;
const PAST = /^VB[DN]$/;
/** An article's noun is no further away than this. */
const MOST_WORDS = 12;

/** An article belongs to the phrase that begins behind it: "the 28-year-old said". */
function repairArticle(tokens: readonly Token[], article: Token): void {
  let top = article.i + 1;
  for (;;) {
    const next = tokens[top]?.head ?? -1;
    if (next <= article.i || next === article.head || next - article.i > MOST_WORDS) break;
    // A head before its word is met again only where the phrase turns back: once is enough.
    if (next <= top) break;
    top = next;
  }
  const noun = tokens[top];
  if (noun === undefined || !NAMING.has(noun.upos) || noun.i === article.head) return;
  // What hangs on the article would come to hang on itself.
  if (tokens.some(token => token.head === article.i)) return;
  article.head = top;
  article.rel = 'det';
}

/** Under "would" stands no past tense: in "said it would open, and left" the one who said it left. */
function repairTense(tokens: readonly Token[], verb: Token): void {
  const opened = tokens[verb.head]!;
  const said = tokens[opened.head];
  if (opened.rel !== 'ccomp' || said === undefined || !/^VB[DZ]$/.test(said.xpos) || said.i > opened.i) return;
  let modal = false;
  for (let i = said.i + 1; i < verb.i; i++) {
    const { head, xpos, lower, rel } = tokens[i]!;
    if (head === opened.i && xpos === 'MD') modal = true;
    // "would have opened and closed": a participle, whatever its tag.
    if (head === opened.i && lower === 'have') return;
    if (head === verb.i && rel.startsWith('nsubj')) return;
  }
  if (modal) verb.head = said.i;
}

/** "Brass-X says": what a hyphen joins to a subject is a part of it. */
function repairHyphen(tokens: readonly Token[], part: Token): void {
  const [hyphen, noun] = [tokens[part.i + 1], tokens[part.i + 2]];
  if (hyphen?.form !== '-' || hyphen.start !== part.end || noun?.start !== hyphen.end || noun.head !== part.head)
    return;
  if (noun.rel.startsWith('nsubj') && NAMING.has(part.upos)) {
    part.head = noun.i;
    part.rel = 'compound';
  }
}

/** Two nouns side by side are not two subjects: "The Shipping Council urged". */
function repairTwin(tokens: readonly Token[], noun: Token): void {
  const next = tokens[noun.i + 1];
  if (next === undefined || next.head !== noun.head || next.head <= next.i) return;
  if (!NOMINAL.has(noun.upos) || !NOMINAL.has(next.upos)) return;
  // "customs data show": a noun that was made a part of the verb.
  if (next.rel === 'compound' && tokens[next.head]!.upos === 'VERB') next.rel = noun.rel;
  if (next.rel !== noun.rel) return;
  noun.head = next.i;
  noun.rel = 'compound';
}

/**
 * "Ana Kovač, who became chief executive in March, argued": a word right behind what a verb makes of somebody is the noun of that
 * phrase where the verb farther on has its subject.
 */
function repairMade(tokens: readonly Token[], noun: Token): void {
  const before = tokens[noun.i - 1];
  if (before?.upos !== 'ADJ' || before.rel !== 'xcomp' || before.head >= before.i) return;
  if (tokens[before.head]!.rel !== 'acl:relcl') return;
  if (!tokens.some(({ i, head, rel }) => i < before.head && head === noun.head && rel.startsWith('nsubj'))) return;
  noun.head = before.head;
  noun.rel = 'xcomp';
  before.head = noun.i;
  before.rel = 'amod';
}

/** "The clerk who criticised the record said so": of two subjects the one behind a relative clause's verb is that verb's object. */
function repairObject(tokens: readonly Token[], noun: Token): void {
  const verb = tokens[noun.head]!;
  for (let i = noun.i - 1; i > 1 && i > noun.i - MOST_WORDS; i--) {
    const { head, rel, form, xpos } = tokens[i]!;
    if (form === ',' || (head === verb.i && i < noun.i - 1 && rel.startsWith('nsubj'))) return;
    if (rel !== 'acl:relcl' || !/^VB[DZP]$/.test(xpos) || tokens[i - 1]!.lower !== 'who') continue;
    const bearer = tokens[head];
    if (bearer?.head !== verb.i || !bearer.rel.startsWith('nsubj') || head !== i - 2) return;
    if (tokens.some(token => token.head === i && token.i > i && /^(?:obj|ccomp|xcomp)$/.test(token.rel))) return;
    noun.head = i;
    noun.rel = 'obj';
    return;
  }
}

/** Participles of what has been made public, which a day often follows. */
const MADE_PUBLIC =
  /^(?:published|released|issued|posted|conducted|filed|aired|unveiled|unsealed|circulated|obtained)$/;

/** "The report published Tuesday showed that": a day is no subject, and what was published is the subject of the verb behind it. */
function repairPublished(tokens: readonly Token[], day: Token): void {
  const made = tokens[day.i - 1]!;
  const verb = tokens[day.head]!;
  const noun = tokens.find(({ head, rel }) => head === made.i && rel.startsWith('nsubj'));
  if (!MADE_PUBLIC.test(made.lower) || verb.head !== made.i || !noun || noun.i > made.i) return;
  for (const token of tokens) if (token.head === made.i && token.rel === 'punct') token.head = verb.i;
  verb.head = made.head;
  verb.rel = made.rel;
  made.head = noun.i;
  made.rel = 'acl';
  made.xpos = 'VBN';
  noun.head = verb.i;
  day.head = made.i;
  day.rel = 'obl:unmarked';
}

/** Behind a preposition stands no subject where the verb has one: "a person familiar with the matter told". */
function repairPhrase(tokens: readonly Token[], noun: Token): void {
  let subject = false;
  let open = -1;
  for (let i = noun.i - 1; i >= 0 && i >= noun.i - MOST_WORDS; i--) {
    const { head, rel, upos } = tokens[i]!;
    if (open < 0 && head === noun.i && rel === 'case' && upos === 'ADP') open = i;
    if (open >= 0 && i < open && head === noun.head && rel.startsWith('nsubj')) subject = true;
  }
  const before = tokens[open - 1];
  // "A letter signed by ten mayors urged": behind a participle as well.
  if (!subject || before === undefined || !(HOLDING.has(before.upos) || before.rel === 'acl')) return;
  // What the word before hangs on must not be the noun itself.
  for (
    let at: Token | undefined = before, steps = 0;
    at !== undefined && steps <= tokens.length;
    at = tokens[at.head], steps++
  )
    if (at === noun) return;
  noun.head = before.i;
  noun.rel = NOMINAL.has(before.upos) ? 'nmod' : 'obl';
}

const PEOPLE = /^noun\.(?:person|group)$/;
const OF_WORDS = /^verb\.(?:communication|cognition|perception)$/;

/** "She said in a memo to staff that it would close": no verb takes a clause that says nothing and knows nothing; they are told. */
function repairAddressee(tokens: readonly Token[], people: Token): void {
  const [to, next] = [tokens[people.i - 1], tokens[people.i + 1]];
  if (to?.lower !== 'to' || to.rel !== 'mark' || to.head !== people.i || people.head > to.i) return;
  const clauses = tokens.filter(({ head, rel }) => head === people.i && rel === 'ccomp');
  // "to staff the post, he said": an object, or words of its own
  if (clauses.length !== 1 || tokens.some(({ head, rel }) => head === people.i && /^(?:obj|iobj|nsubj)/.test(rel)))
    return;
  if (next === undefined || !/^(?:SCONJ|DET|PRON|PROPN|NOUN)$/.test(next.upos)) return;
  const [first] = sensesOf(people.lower, 'noun');
  if (first === undefined || !PEOPLE.test(fieldOf(first))) return;
  if (sensesOf(people.lower, 'verb').some(sense => OF_WORDS.test(fieldOf(sense)))) return;
  let verb = tokens[people.head];
  for (let steps = 0; verb !== undefined && verb.upos !== 'VERB' && steps < tokens.length; steps++)
    verb = tokens[verb.head];
  if (verb === undefined || verb.i > to.i) return;
  clauses[0]!.head = verb.i;
  to.upos = 'ADP';
  to.xpos = 'IN';
  to.rel = 'case';
  people.upos = 'NOUN';
  people.xpos = 'NN';
  people.lemma = people.lower;
  people.rel = tokens[people.head]!.upos === 'VERB' ? 'obl' : 'nmod';
}

/** Behind "had" or its own subject a participle is the verb, and the noun it was hung on is its object: "members had filed reports". */
function repairParticiple(tokens: readonly Token[], verb: Token): void {
  const noun = tokens[verb.head]!;
  const before = tokens[verb.i - 1];
  if (noun.i < verb.i || before?.form === '-' || before?.xpos === 'POS') return;
  let has = false;
  let subject = false;
  let beside = false;
  for (let i = Math.max(0, verb.i - MOST_WORDS); i < verb.i; i++) {
    const { head, rel, lower } = tokens[i]!;
    if (rel === 'nsubj') {
      if (head === verb.i) subject = true;
      else if (head === noun.i) beside = true;
    }
    if (!rel.startsWith('aux') || !/^(?:ha[ds]|have|['’]ve)$/.test(lower)) continue;
    if (head === verb.i) has = true;
    // "Three members have broken ranks": a helper of a noun is the helper of the participle behind it.
    else if (head === noun.i && tokens.slice(i + 1, verb.i).every(({ upos }) => upos === 'ADV')) {
      has = true;
      const who = tokens[i - 1];
      if (who === undefined || who.head !== noun.i || !(NOMINAL.has(who.upos) || who.upos === 'PRON')) continue;
      who.head = verb.i;
      who.rel = 'nsubj';
      subject = true;
    }
  }
  if (!subject && !(has && beside)) return;
  const opened = tokens.some(token => token.head === verb.i && token.rel === 'mark' && token.lower !== 'that');
  verb.head = noun.head;
  verb.rel = !PHRASE.test(noun.rel) ? noun.rel : opened ? 'advcl' : 'ccomp';
  noun.head = verb.i;
  noun.rel = 'obj';
  for (const token of tokens) {
    if (token.head !== noun.i || token === noun) continue;
    const joined = token.i > noun.i && /^(?:conj|parataxis|advcl|punct)$/.test(token.rel);
    if (token.i < verb.i || joined) token.head = verb.i;
  }
}

/** "a friend of the rule, which helps": a clause whose subject is "which" behind a comma is said of the noun before it. */
function repairRelative(tokens: readonly Token[], which: Token): void {
  const verb = tokens[which.head]!;
  let at = which.i - 1;
  let comma = false;
  // A closing mark may stand there too: "the “Lake Plan,” which".
  for (; at > 0 && tokens[at]!.upos === 'PUNCT'; at--) if (tokens[at]!.form === ',') comma = true;
  const last = tokens[at];
  // "Ana Kovač, who was calm": of a name of several words its head.
  const noun = which.lower === 'who' ? (last?.rel === 'flat' ? tokens[last.head] : undefined) : last;
  if (!comma || noun === undefined || !NOMINAL.has(noun.upos)) return;
  if (verb.i < which.i || verb.head < 0 || verb.head >= which.i || !CLAUSE.test(verb.rel)) return;
  if (verb.rel === 'acl:relcl' && !VERBAL.has(tokens[verb.head]!.upos)) return;
  // What the noun hangs on must not be the clause itself.
  for (let up = noun, steps = 0; up.head >= 0 && steps <= tokens.length; up = tokens[up.head]!, steps++)
    if (up === verb) return;
  verb.head = noun.i;
  verb.rel = 'acl:relcl';
}

/** "pushes for a seat as Kovač promises help": a finite verb behind "as" and a noun has the noun for its subject. */
function repairWhile(tokens: readonly Token[], verb: Token): void {
  const noun = tokens.findLast(
    ({ i, head, rel, upos }) => i < verb.i && head >= 0 && rel !== 'flat' && NOMINAL.has(upos),
  );
  if (noun === undefined || noun.head === verb.i || verb.i - noun.i > NAME_WORDS) return;
  const opener = tokens.findLast(({ i, head, rel }) => i < noun.i && head === noun.i && rel === 'case');
  if (opener === undefined || !WHILE.has(opener.lower)) return;
  if (tokens.some(({ i, head, rel }) => head === verb.i && (rel.startsWith('nsubj') || (rel === 'cc' && i < verb.i))))
    return;
  for (let up = tokens[verb.head]!, steps = 0; steps <= tokens.length; up = tokens[up.head]!, steps++) {
    if (up === noun) return;
    if (up.head < 0) break;
  }
  noun.head = verb.i;
  noun.rel = 'nsubj';
  opener.head = verb.i;
  opener.rel = 'mark';
  verb.rel = 'advcl';
}

/** "said Kovač, who is a host on the show": behind a comma and "who" nothing goes back to the verb before until the comma closes. */
function repairBehindRelative(tokens: readonly Token[], noun: Token): void {
  const verb = tokens[noun.head]!;
  let open = noun.i;
  while (open > verb.i && tokens[open - 1]!.form !== ',' && tokens[open]!.upos !== 'ADP') open--;
  if (
    open <= verb.i + 1 ||
    tokens[open]!.upos !== 'ADP' ||
    tokens[open]!.head !== noun.i ||
    tokens[open - 1]!.form === ','
  )
    return;
  for (let at = tokens[open - 1]!, steps = 0; at.i > verb.i && steps <= MOST_WORDS; at = tokens[at.head]!, steps++) {
    if (at.rel === 'acl:relcl' && opensBehindComma(tokens, at.i, verb.i)) {
      noun.head = at.i;
      return;
    }
    if (at.head < 0) return;
  }
}

/** Whether "who" or "which" behind a comma opens the clause of a verb, with no comma since. */
function opensBehindComma(tokens: readonly Token[], verb: number, from: number): boolean {
  for (let i = verb; i > from + 1; i--) {
    if (tokens[i]!.form === ',') return false;
    if (/^wh(?:o|ich|ose)$/.test(tokens[i]!.lower)) return tokens[i - 1]!.form === ',';
  }
  return false;
}

/** "with three towns also resisting it": behind "with" and its noun a participle tells how it is with that noun. */
function repairAbsolute(tokens: readonly Token[], verb: Token): void {
  let at = verb.i - 1;
  while (at > 0 && tokens[at]!.upos === 'ADV') at--;
  const noun = tokens[at];
  if (noun === undefined || !NOMINAL.has(noun.upos) || verb.head === noun.i || noun.head === verb.i) return;
  if (!tokens.slice(Math.max(0, at - MOST_WORDS), at).some(({ lower, head }) => lower === 'with' && head === at))
    return;
  for (let up = noun, steps = 0; up.head >= 0 && steps <= tokens.length; up = tokens[up.head]!, steps++)
    if (up === verb) return;
  verb.head = noun.i;
  verb.rel = 'acl';
}

/** "The mayor this week said so": a time between a subject and its verb is the verb's. */
function repairTime(tokens: readonly Token[], time: Token): void {
  const subject = tokens[time.head]!;
  if (subject.i > time.i || !subject.rel.startsWith('nsubj') || subject.head <= time.i) return;
  if (!WEEKDAYS.has(time.lower) && !TIME_UNITS.has(time.lower) && !PARTS_OF_DAY.has(time.lower)) return;
  time.head = subject.head;
  time.rel = 'obl:unmarked';
}

/** "says his lawsuit, to be filed today, will ask": an infinitive has no subject before a comma; the verb behind the next one has. */
function repairInfinitive(tokens: readonly Token[], subject: Token): void {
  const aside = tokens[subject.head]!;
  if (
    tokens[subject.i + 1]?.form !== ',' ||
    tokens[subject.i + 2]?.xpos !== 'TO' ||
    tokens[subject.i + 2]!.head !== aside.i
  )
    return;
  let close = aside.i + 1;
  while (close < tokens.length && close - aside.i < MOST_WORDS && tokens[close]!.form !== ',') close++;
  const auxiliary = tokens[close + 1];
  const verb = auxiliary?.upos === 'AUX' && auxiliary.head > close ? tokens[auxiliary.head]! : undefined;
  if (
    tokens[close]?.form !== ',' ||
    !verb ||
    tokens.some(({ head, rel }) => head === verb.i && rel.startsWith('nsubj'))
  )
    return;
  if (aside.head !== verb.head && aside.head !== verb.i && verb.head !== aside.i) return;
  const above = aside.head === verb.i ? verb.head : aside.head;
  verb.rel = above < 0 ? 'root' : aside.head === verb.i ? verb.rel : aside.rel;
  verb.head = above;
  aside.head = subject.i;
  aside.rel = 'acl';
  subject.head = verb.i;
}

/** "He was at the airport to fly home": what is done for a purpose is no part of the place where somebody is. */
function repairPurpose(tokens: readonly Token[], verb: Token): void {
  const place = tokens[verb.head]!;
  if (place.i > verb.i || tokens[verb.i - 1]?.lower !== 'to') return;
  const has = (rel: string): boolean => tokens.some(token => token.head === place.i && token.rel === rel);
  if (has('cop') && has('case') && has('nsubj')) verb.rel = 'advcl';
}

/** "Care Abroad will start": a sentence's first word that is the subject of a verb is no verb, unless it ends in -ing. */
function repairSubject(tokens: readonly Token[], token: Token): void {
  if (token.i > 0 || token.upos !== 'VERB' || !/^VB[PZ]?$/.test(token.xpos)) return;
  const isName = /^\p{Lu}/u.test(tokens[1]?.form ?? '');
  token.upos = isName ? 'PROPN' : 'NOUN';
  token.xpos = isName ? 'NNP' : token.xpos === 'VBZ' ? 'NNS' : 'NN';
}

/** Sets right, in place, what a word's form proves. Linear in the sentence but for the few verbs that are looked at again. */
export function repairWords(tokens: readonly Token[]): void {
  for (const token of tokens) {
    const head = tokens[token.head];
    if (head === undefined) continue;
    if (token.i === 0 && token.rel === 'nsubj' && head.i > 0) repairSubject(tokens, token);
    if (token.xpos === 'DT' && token.rel === 'det' && VERBAL.has(head.upos)) repairArticle(tokens, token);
    else if (PAST.test(token.xpos) && token.rel === 'amod') repairParticiple(tokens, token);
    else if (token.xpos === 'VBD' && token.rel === 'conj') repairTense(tokens, token);
    else if (token.xpos === 'PDT' && VERBAL.has(head.upos)) token.rel = head.i > token.i ? 'nsubj' : 'obj';
    else if (token.rel === 'obl' && head.i < token.i && VERBAL.has(head.upos)) repairBehindRelative(tokens, token);
    else if (token.xpos === 'VB') {
      if (token.rel === 'acl') repairPurpose(tokens, token);
      repairAddressee(tokens, token);
    } else if (token.rel === 'conj' && /^VB[ZP]$/.test(token.xpos)) repairWhile(tokens, token);
    else if (token.xpos === 'VBG' && token.rel === 'advcl' && head.i < token.i) repairAbsolute(tokens, token);
    else if (token.rel === 'flat' && token.upos === 'PROPN') repairNameBehindNoun(tokens, token);
    else if (token.rel === 'nmod:unmarked') repairTime(tokens, token);
    else if (token.lower === 'all' && token.rel === 'advmod') repairShare(tokens, token);
    else if (token.upos === 'INTJ') repairAnswer(tokens, token);
    else if (/^(?:compound|obl:unmarked)$/.test(token.rel) && VERBAL.has(head.upos)) repairHyphen(tokens, token);
    else if (token.rel === 'nsubj' && head.i > token.i) {
      if (token.lower === 'which' || token.lower === 'who') repairRelative(tokens, token);
      repairBeforeDash(tokens, token);
      repairTwin(tokens, token);
      if (token.rel === 'nsubj') repairMade(tokens, token);
      if (token.rel === 'nsubj') repairPhrase(tokens, token);
      repairInfinitive(tokens, token);
      if (token.rel === 'nsubj') repairObject(tokens, token);
      if (WEEKDAYS.has(token.lower) && token.i > 0) repairPublished(tokens, token);
    }
  }
}
