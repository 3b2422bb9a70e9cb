// What the parser gets wrong where numbers and days stand beside verbs: "killed two and wounded nine", "as 1,600 workers walked out",
// "In May a court freed", "signed on Sunday gives". Does not parse; word-repairs.ts is for single words, clause-repairs.ts for clauses.
import { MONTHS, WEEKDAYS } from '../lists/calendar.js';
import type { Token } from '../model/index.js';
import { repairReduced } from './clause-repairs.js';
import { childOf, FINITE } from './clause-words.js';
import { NOMINAL } from './tree-repairs.js';

/** Participles that a tagger takes for adjectives, and their verbs. */
const HURT: ReadonlyMap<string, string> = new Map([
  ['wounded', 'wound'],
  ['injured', 'injure'],
  ['killed', 'kill'],
  ['hurt', 'hurt'],
  ['maimed', 'maim'],
  ['damaged', 'damage'],
  ['displaced', 'displace'],
  ['detained', 'detain'],
  ['arrested', 'arrest'],
  ['captured', 'capture'],
]);
const COUNTING = /^(?:a|an|some|several|many|dozens|scores|hundreds|thousands|at|about|nearly|almost|over|more|up)$/;

/** The first of a row of nouns joined to one another. */
function firstOfRow(tokens: readonly Token[], noun: Token): Token {
  let at = noun;
  for (let steps = 0; at.rel === 'conj' && at.head < at.i && at.head >= 0 && steps < tokens.length; steps++)
    at = tokens[at.head]!;
  return at;
}

/** "killed a teacher and wounded nine others": before a count behind "and" a participle is the verb that goes on. */
function repairHurt(tokens: readonly Token[], hurt: Token): void {
  const [link, next] = [tokens[hurt.i - 1], tokens[hurt.i + 1]];
  if (link?.upos !== 'CCONJ' || !next || !(next.upos === 'NUM' || COUNTING.test(next.lower))) return;
  let noun = tokens[hurt.head]!;
  for (let steps = 0; noun.rel !== 'conj' && noun.head > hurt.i && steps < tokens.length; steps++)
    noun = tokens[noun.head]!;
  const object = firstOfRow(tokens, noun);
  const verb = tokens[object.head];
  if (noun.rel !== 'conj' || noun.i < hurt.i || object.rel !== 'obj' || verb?.xpos !== 'VBD' || verb.i > hurt.i) return;
  [hurt.upos, hurt.xpos, hurt.head, hurt.rel] = ['VERB', 'VBD', verb.i, 'conj'];
  hurt.lemma = HURT.get(hurt.lower)!;
  [noun.head, noun.rel] = [hurt.i, 'obj'];
  link.head = hurt.i;
  for (const token of tokens)
    if (
      token.i > noun.i &&
      /^(?:obl|nmod|advmod)/.test(token.rel) &&
      (token.head === object.i || token.head === verb.i)
    )
      [token.head, token.rel] = [hurt.i, token.rel.replace(/^nmod/, 'obl')];
}

const WEIGHS = /^(?:as|many|much|few|little|long|soon|far|well|such|same|high|low|often|early|late|old|young)$/;

/** "stopped as 1,600 workers walked out": before a count "as" opens a clause where the counted noun has a verb of its own. */
function repairAs(tokens: readonly Token[], as: Token): void {
  if (WEIGHS.test(tokens[as.i - 1]?.lower ?? '')) return;
  let noun = tokens[as.head]!;
  for (let steps = 0; noun.rel === 'nummod' && steps < tokens.length; steps++) noun = tokens[noun.head]!;
  const verb = tokens[noun.head];
  if (!verb || noun.i < as.i || !NOMINAL.has(noun.upos)) return;
  if (noun.rel.startsWith('nsubj') && verb.i > noun.i && verb.upos === 'VERB' && verb.head >= 0 && verb.head < as.i) {
    if (!/^(?:conj|parataxis|advcl)$/.test(verb.rel) || childOf(tokens, verb, /^mark$/)) return;
    verb.rel = 'advcl';
    [as.head, as.rel, as.upos] = [verb.i, 'mark', 'SCONJ'];
  } else if (noun.rel === 'obl' && as.rel === 'case') repairAsWithRoot(tokens, as, noun, verb);
}

/** "Roads were closed as hundreds of protesters marched": where the parser has the second verb above the first. */
function repairAsWithRoot(tokens: readonly Token[], as: Token, noun: Token, first: Token): void {
  const verb = tokens[first.head];
  if (first.rel !== 'ccomp' || first.i > as.i || !verb || verb.i < noun.i || verb.xpos !== 'VBD') return;
  if (
    childOf(tokens, verb, /^nsubj/) ||
    tokens.slice(as.i, verb.i).some(({ upos }) => upos === 'PUNCT' || upos === 'VERB')
  )
    return;
  [first.head, first.rel] = [verb.head, verb.rel];
  [verb.head, verb.rel] = [first.i, 'advcl'];
  [noun.head, noun.rel] = [verb.i, 'nsubj'];
  [as.head, as.rel, as.upos] = [verb.i, 'mark', 'SCONJ'];
  for (const token of tokens)
    if (token.head === verb.i && token.upos === 'PUNCT' && token.i > verb.i) token.head = first.i;
}

const isTime = ({ lower, form }: Token): boolean =>
  WEEKDAYS.has(lower) || MONTHS.has(lower) || /^(?:19|20)\d\d$/.test(form);

/** "In March a stoppage, which the union disowned, led to": who did it stands behind the time in front, and not beside it. */
export function repairTimeInFront(tokens: readonly Token[]): void {
  const time = tokens[1];
  if (tokens[0]?.upos !== 'ADP' || !time || time.head < 0 || !isTime(time)) return;
  const noun = tokens.find(({ i, head, rel }) => head === time.i && rel === 'appos' && i > time.i);
  if (!noun || !NOMINAL.has(noun.upos) || tokens[time.i + 1]?.upos !== 'DET') return;
  const verb = tokens[time.head];
  if (!verb || verb.i < noun.i || verb.upos !== 'VERB') return;
  if (time.rel === 'obl' && childOf(tokens, verb, /^nsubj/)) return;
  [noun.head, noun.rel] = [verb.i, time.rel.startsWith('nsubj') ? time.rel : 'nsubj'];
  time.rel = 'obl';
  for (const token of tokens) if (token.head === time.i && token.i > noun.i) token.head = noun.i;
}

/** "The deal signed in Lessa on Sunday gives": a day before a verb is no part of it, but that of the participle before both. */
function repairDayBeforeVerb(tokens: readonly Token[], day: Token): void {
  const verb = tokens[day.head]!;
  const on = tokens[day.i - 1];
  if (verb.i !== day.i + 1 || !FINITE.test(verb.xpos) || on?.lower !== 'on') return;
  const signed = tokens.findLast(({ i, xpos, upos }) => i < on.i && upos === 'VERB' && /^VB[DN]$/.test(xpos));
  if (!signed || tokens.slice(signed.i, on.i).some(({ upos }) => upos === 'PUNCT')) return;
  [day.head, day.rel] = [signed.i, 'obl'];
  [on.head, on.rel] = [day.i, 'case'];
  if (verb.head === signed.i) repairReduced(tokens, verb);
}

/** "short of the 28 they need": an article is nobody who needs; it stands with its number, and both behind the preposition. */
function repairArticle(tokens: readonly Token[], the: Token): void {
  const [before, number] = [tokens[the.i - 1], tokens[the.i + 1]];
  if (number?.upos !== 'NUM' || number.head !== the.head || before === undefined) return;
  const verb = tokens[the.head]!;
  if (!tokens.some(({ i, head, rel }) => head === verb.i && i > number.i && rel.startsWith('nsubj'))) return;
  const governor = before.upos === 'ADP' ? tokens[before.i - 1] : before;
  if (governor === undefined) return;
  [the.head, the.rel] = [number.i, 'det'];
  [number.head, number.rel] = [governor.i, before.upos === 'ADP' ? 'nmod' : 'obj'];
  if (before.upos === 'ADP') [before.head, before.rel] = [number.i, 'case'];
}

/** Sets right, in place, what numbers and days prove. Linear in the sentence but for the few words that are looked at again. */
export function repairRows(tokens: readonly Token[]): void {
  repairTimeInFront(tokens);
  for (const token of tokens) {
    if (token.head < 0) continue;
    if (token.rel === 'nsubj' && token.upos === 'DET' && /^(?:the|an?)$/.test(token.lower))
      repairArticle(tokens, token);
    else if (token.upos === 'ADJ' && HURT.has(token.lower)) repairHurt(tokens, token);
    else if (token.lower === 'as' && /^(?:advmod|case)$/.test(token.rel)) repairAs(tokens, token);
    else if (token.rel === 'compound' && WEEKDAYS.has(token.lower)) repairDayBeforeVerb(tokens, token);
  }
}
