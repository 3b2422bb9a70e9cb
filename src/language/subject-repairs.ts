// Who a verb's subject is, where a dash, a day or a preposition's noun stands before it: "nurse in charge Brenda Namukolo tells".
// Does not look at meaning; word-repairs.ts and clause-repairs.ts say when each is asked.
import { WEEKDAYS } from '../lists/calendar.js';
import type { Token } from '../model/index.js';

const DASH = /^(?:[–—]|--)$/;

/** "Her counsel — no friend of a man who owns Lumio — said": what stands right before the closing dash is not who said it. */
export function repairBeforeDash(tokens: readonly Token[], noun: Token): void {
  if (!DASH.test(tokens[noun.i + 1]?.form ?? '')) return;
  const subject = tokens.find(({ i, head, rel }) => i < noun.i && head === noun.head && rel.startsWith('nsubj'));
  if (subject === undefined || !tokens.slice(subject.i, noun.i).some(({ form }) => DASH.test(form))) return;
  const before = tokens[noun.i - 1]!;
  noun.head = before.upos === 'VERB' ? before.i : subject.i;
  noun.rel = before.upos === 'VERB' ? 'obj' : 'dep';
}

/** "To varying degrees, all agreed": a share right before a verb without a subject, behind a break or at the head, is who did it. */
export function repairShare(tokens: readonly Token[], share: Token): void {
  const verb = tokens[share.i + 1];
  const before = tokens[share.i - 1];
  if (share.head !== verb?.i || verb.lower === 'told' || !/^VB[DP]$/.test(verb.xpos) || share.rel.startsWith('nsubj'))
    return;
  if (before && !/^(?:PUNCT|CCONJ)$/.test(before.upos)) return;
  if (tokens.some(({ head, rel }) => head === verb.i && rel.startsWith('nsubj'))) return;
  share.rel = 'nsubj';
}

/** "nurse in charge Brenda Namukolo tells": behind a preposition's noun, a name with a finite verb right behind it is the verb's subject. */
export function repairNameBehindNoun(tokens: readonly Token[], name: Token): void {
  const noun = tokens[name.head]!;
  if (noun.upos !== 'NOUN' || noun.i > name.i || !tokens.some(({ head, rel }) => head === noun.i && rel === 'case'))
    return;
  let last = name.i;
  while (tokens[last + 1]?.rel === 'flat' && tokens[last + 1]?.upos === 'PROPN') last++;
  const verb = tokens[last + 1];
  if (verb?.upos !== 'VERB' || !/^VB[DZP]$/.test(verb.xpos)) return;
  for (let up = verb, steps = 0; up.head >= 0 && steps <= tokens.length; up = tokens[up.head]!, steps++)
    if (up.head === name.i) return;
  const own = tokens.filter(({ head, rel }) => head === verb.i && rel.startsWith('nsubj'));
  if (own.some(({ i }) => i < verb.i)) return;
  for (const behind of own) behind.rel = 'obj';
  name.head = verb.i;
  name.rel = 'nsubj';
}

/** "will vote no, and Merrow Pensions joined it": a bare answer behind its verb is no part of the subject that follows. */
export function repairAnswer(tokens: readonly Token[], answer: Token): void {
  const verb = tokens[answer.i - 1];
  const subject = tokens[answer.head]!;
  if (verb?.upos !== 'VERB' || answer.head < answer.i || !subject.rel.startsWith('nsubj')) return;
  answer.head = verb.i;
  answer.rel = 'obj';
  const [comma, and] = [tokens[answer.i + 1], tokens[answer.i + 2]];
  for (const link of comma?.form === ',' ? [comma, and] : [comma])
    if (link?.upos === 'CCONJ' || link?.upos === 'PUNCT') link.head = subject.head;
}

/** "Talks between the union and the port resumed": of two subjects with an "and" before the second, that is joined to the noun before it. */
export function repairSecondSubject(tokens: readonly Token[], second: Token): void {
  const link = tokens.find(({ i, head, rel }) => rel === 'cc' && head === second.i && i < second.i);
  const before = link && tokens[link.i - 1];
  if (before === undefined || !/^(?:NOUN|PROPN)$/.test(before.upos) || second.i > second.head) return;
  const first = tokens.find(({ i, head, rel }) => i < link!.i && head === second.head && rel === second.rel);
  if (first === undefined) return;
  let noun = before;
  for (let steps = 0; /^(?:flat|compound|nmod:poss)$/.test(noun.rel) && steps < tokens.length; steps++)
    noun = tokens[noun.head]!;
  if (noun.i < first.i || noun.i > link!.i) return;
  second.head = noun.i;
  second.rel = 'conj';
}

/** Tokens of a sentence's front that only say when: "Earlier Tuesday,". */
const MOST_FRONT = 2;

/** "Earlier Tuesday, his manager, Ivo Brod, says": the day in front did nothing, and the noun that the parser set beside it did. */
export function repairDayInFront(tokens: readonly Token[], day: Token): void {
  if (day.i >= MOST_FRONT || !WEEKDAYS.has(day.lower) || tokens[day.i + 1]?.form !== ',') return;
  const who = tokens.find(({ i, head, rel }) => head === day.i && rel === 'appos' && i > day.i + 1 && i < day.head);
  if (who === undefined || !/^(?:NOUN|PROPN)$/.test(who.upos)) return;
  [who.head, who.rel] = [day.head, day.rel];
  day.rel = 'obl:unmarked';
  for (const token of tokens) if (token.head === day.i && token.i > who.i) token.head = who.i;
}
