// A finite clause without "that" right behind a cue, by the order of words where the tree took it apart: "said the bridge was shut".
// Does not read clauses that a word opens; clause-contents.ts does.
import { DOCUMENTS, NEEDS_THAT_OR_MARKS } from '../../lists/cues/index.js';
import { FINITE, isClauseBreak, TIME_NOUNS, WH } from './breaks.js';
import { mainBehind, opensDependent } from './clause-ends.js';
import type { Cue } from './cues.js';
import { childOf, isNominal, isWord, type Tree } from './tree.js';

const SUBJECT_PRONOUNS: ReadonlySet<string> = new Set(['he', 'she', 'it', 'they', 'we', 'i']);

/** `said the bridge was shut`: a finite clause right behind the cue that the tree took apart. */
export function bareBehind(cue: Cue, object: number): { opener: 'bare'; kid: number; first: number } | null {
  const { tree, frame, head } = cue;
  if (
    !frame.takes.has('that') ||
    cue.form !== 'verb' ||
    cue.passive ||
    (NEEDS_THAT_OR_MARKS.has(cue.lemma) && !isShown(cue)) ||
    frame.kind === 'stance'
  )
    return null;
  const addressed = frame.takes.has('recipient') && object >= 0 && !frame.takes.has('np');
  let first = (addressed ? tree.hi[object]! : cue.group.to) + 1;
  const condition = bareBehindCondition(cue, first);
  if (condition) return condition;
  // "said Tuesday the bridge was shut", "said in a statement on Friday it was shut".
  first = behindOccasion(tree, first);
  if (first > cue.group.to + 1 && tree.tokens[first]?.lower === 'that') first++;
  const open = tree.tokens[first];
  // Only verbs that take nothing but a clause may open it with a gerund: "said swimming was safe".
  const onlyClauses = !frame.takes.has('np') && !frame.takes.has('ing') && !frame.takes.has('name');
  if (!open || WH.has(open.lower)) return null;
  // "says home births cost more", "says up to six were there", "says about a third was lost".
  const quantified = (open.upos === 'ADV' || QUANTIFIERS.has(open.lower)) && CLAUSE_TAKERS.has(cue.lemma);
  if (
    quantified &&
    !/^(?:NOUN|NUM|ADJ|DET)$/.test(
      tree.tokens[first + (TO_OR_LEAST.test(tree.tokens[first + 1]?.lower ?? '') ? 2 : 1)]?.upos ?? '',
    )
  )
    return null;
  if (!OPENS_CLAUSE.has(open.upos) && !(onlyClauses && open.xpos === 'VBG') && !quantified) return null;
  let nominal = open.xpos === 'VBG';
  let relative = false;
  let participle = false;
  for (let i = first; i < tree.tokens.length; i++) {
    // "said the bridge, which is old, would go": a relative clause between commas is passed over.
    // "demanded the resignation of Brod, who was late": a verb that takes a noun phrase has it there.
    if (
      tree.tokens[i]!.form === ',' &&
      nominal &&
      onlyClauses &&
      /^(?:which|who|whose)$/.test(tree.tokens[i + 1]?.lower ?? '')
    ) {
      const close = tree.tokens.findIndex((t, k) => k > i + 1 && t.form === ',');
      if (close < 0) return null;
      i = close;
      continue;
    }
    // "insists the increase — four in five — pays for it": a dash and what stands up to the next one and its verb.
    const dash = nominal && onlyClauses ? closingDash(tree, i) : -1;
    if (dash > 0) {
      i = dash;
      continue;
    }
    if (isClauseBreak(tree, i)) break;
    const token = tree.tokens[i]!;
    // "said a hit that looks harmless draws a fine": the first finite verb behind "that" is the relative clause's.
    if (nominal && (token.lower === 'that' || token.lower === 'who' || token.lower === 'which') && i > first) {
      relative = true;
      continue;
    }
    const row = tree.tokens[i + 1];
    if (token.upos === 'CCONJ' && nominal && row && (NOMINAL_START.has(row.upos) || row.xpos === 'PRP$')) continue;
    // "said felling made sense only if it rained": the verb was taken for a participle.
    if (token.lower === 'if' && participle && CLAUSE_TAKERS.has(cue.lemma)) break;
    if (token.xpos === 'VBN' && nominal) participle = true;
    if (token.upos === 'SCONJ' || token.upos === 'CCONJ' || /^W/.test(token.xpos)) {
      // "says the one way to keep him from going and winning may be to talk": what stands inside the subject stops nothing.
      if (CLAUSE_TAKERS.has(cue.lemma) && row?.xpos === 'VBG') continue;
      return null;
    }
    const told = token.xpos === 'VBN' && i === first + 1 && SUBJECT_PRONOUNS.has(open.lower);
    if (nominal && (FINITE.test(token.xpos) || told) && i !== head) {
      if (!relative) return { opener: 'bare', kid: i, first };
      if (!(token.upos === 'AUX' && tree.tokens[i + 1]?.upos === 'VERB')) relative = false;
      continue;
    }
    if (isNominal(token)) nominal = true;
  }
  // "said people hurt by police file lawsuits": such a verb with a subject before it takes nothing shorter than a clause.
  const subject = CLAUSE_TAKERS.has(cue.lemma) ? childOf(tree, cue.anchor, 'nsubj') : -1;
  const named = open.upos !== 'PRON' || PARTS.has(open.lower);
  if (subject >= 0 && subject < head && nominal && named && finalWords(tree, first) >= clauseWords(tree))
    return { opener: 'bare', kid: first, first };
  return null;
}

/** `says no matter what Brod does, the ferry will run`: a clause right behind a verb of saying that only gives the condition, and the main one. */
function bareBehindCondition(
  { tree, lemma }: Cue,
  first: number,
): { opener: 'bare'; kid: number; first: number } | null {
  if (!CLAUSE_TAKERS.has(lemma) || !opensDependent(tree, first) || NOT_SAID.has(tree.tokens[first]!.lower)) return null;
  if (tree.tokens[first + 1]?.xpos === 'VBG') return null;
  let comma = first;
  while (tree.tokens[comma] && !isClauseBreak(tree, comma) && tree.masked[comma] === 0) comma++;
  if (tree.tokens[comma]?.form !== ',' || tree.masked[comma] === 1) return null;
  const kid = mainBehind(tree, comma);
  return kid < 0 ? null : { opener: 'bare', kid, first };
}

/** Behind a verb of saying they rather tell when it was said, or open a question. */
const NOT_SAID: ReadonlySet<string> = new Set(['after', 'before', 'while', 'when', 'if', 'until', 'as']);

/** The dash that closes an aside which one opens at a place, with a finite verb right behind it; -1 where none does. */
function closingDash({ tokens }: Tree, open: number): number {
  if (!/^[–—]$/.test(tokens[open]!.form)) return -1;
  for (let i = open + 1; i < tokens.length - 1 && i - open <= ASIDE_TOKENS; i++) {
    if (FINITE.test(tokens[i]!.xpos)) return -1;
    if (/^[–—]$/.test(tokens[i]!.form)) return FINITE.test(tokens[i + 1]!.xpos) ? i : -1;
  }
  return -1;
}

/** "polls show the gap has closed": a paper as the subject of a verb of showing. */
function isShown({ tree, anchor, lemma }: Cue): boolean {
  const subject = lemma === 'show' || lemma === 'find' ? childOf(tree, anchor, 'nsubj') : -1;
  return subject >= 0 && subject < anchor && DOCUMENTS.has(tree.tokens[subject]!.lemma);
}

/** Pronouns that stand for a part of something: "said none of the boats left". */
const PARTS: ReadonlySet<string> = new Set(['none', 'some', 'many', 'most', 'all', 'few', 'several', 'neither']);

/** Words of a phrase that says where or when something was said. */
const OCCASION_TOKENS = 7;
const OCCASION_OPENERS: ReadonlySet<string> = new Set([
  'in',
  'on',
  'at',
  'during',
  'through',
  'via',
  'to',
  'from',
  'after',
]);

/** The first token behind days and, before a pronoun or an article with its verb, behind one phrase: "in a statement on Friday [it]". */
function behindOccasion(tree: Tree, from: number): number {
  const { tokens } = tree;
  let at = behindDay(tree, from);
  if (!OCCASION_OPENERS.has(tokens[at]?.lower ?? '') || tree.masked[at] === 1) return at;
  let end = at + 1;
  while (end <= at + OCCASION_TOKENS && HEARER.has(tokens[end]?.upos ?? '') && !startsSubject(tree, end, at + 1)) end++;
  if (end === at + 1) return at;
  const day = behindDay(tree, end);
  if (day > end || startsSubject(tree, end, at + 1)) at = day;
  return at;
}

/** Behind "[on] [late] Friday [night]". */
export function behindDay({ tokens }: Tree, from: number): number {
  let at = from;
  while (/^(?:on|last|late|early|earlier|this)$/.test(tokens[at]?.lower ?? '')) at++;
  if (!TIME_NOUNS.has(tokens[at]?.lower ?? '')) return from;
  while (TIME_NOUNS.has(tokens[at]?.lower ?? '')) at++;
  return at;
}

/** A pronoun of the subject, or behind a noun an article: words that a phrase cannot go on with. */
const startsSubject = ({ tokens }: Tree, i: number, from: number): boolean =>
  SUBJECT_PRONOUNS.has(tokens[i]?.lower ?? '') || (i > from && tokens[i]?.upos === 'DET' && isNominal(tokens[i - 1]));

/** Tokens of a subject before an aside, and of the aside between its commas. */
const SUBJECT_TOKENS = 9;
const ASIDE_TOKENS = 14;

/** `said the impurity, known as Brod's salt, had been found`: a subject, an aside between commas without a verb of its own, and the verb. */
export function bareAround(cue: Cue): { opener: 'bare'; kid: number; first: number } | null {
  const { tree, frame, group } = cue;
  const { tokens, masked } = tree;
  const first = group.to + 1;
  if (cue.form !== 'verb' || cue.passive || !frame.takes.has('that') || frame.takes.has('np') || frame.unlisted)
    return null;
  if (frame.kind === 'stance' || NEEDS_THAT_OR_MARKS.has(cue.lemma) || !OPENS_CLAUSE.has(tokens[first]?.upos ?? ''))
    return null;
  if (TIME_NOUNS.has(tokens[first]!.lower)) return null;
  let comma = first;
  while (tokens[comma] && tokens[comma]!.form !== ',') {
    const token = tokens[comma]!;
    if (
      masked[comma] === 1 ||
      comma - first > SUBJECT_TOKENS ||
      !(OPENS_CLAUSE.has(token.upos) || OF_SUBJECT.has(token.upos))
    )
      return null;
    comma++;
  }
  if (!isNominal(tokens[comma - 1]) || tokens[comma + 1]?.upos === 'CCONJ') return null;
  for (let i = comma + 1; i < tokens.length && i - comma <= ASIDE_TOKENS; i++) {
    if (masked[i] === 1 || FINITE.test(tokens[i]!.xpos)) return null;
    if (tokens[i]!.form !== ',') continue;
    const verb = tokens[i + 1];
    if (!verb || !FINITE.test(verb.xpos)) return null;
    return { opener: 'bare', kid: verb.upos === 'AUX' && verb.head > i ? verb.head : verb.i, first };
  }
  return null;
}

const OF_SUBJECT: ReadonlySet<string> = new Set(['ADP', 'PART']);

/** `told the Gazette he expected a strike`: behind whom it was told, a pronoun and its verb open what was told. */
export function bareBehindAddressee({
  tree,
  frame,
  group,
  form,
  passive,
}: Cue): { opener: 'bare'; kid: number; first: number } | null {
  if (form !== 'verb' || passive || !frame.takes.has('recipient') || frame.takes.has('np')) return null;
  let at = group.to + 1;
  if (HEARERS.has(tree.tokens[at]?.lower ?? '')) at++;
  else while (HEARER.has(tree.tokens[at]?.upos ?? '') && tree.masked[at] === 0 && at < group.to + SUBJECT_TOKENS) at++;
  const pronoun = tree.tokens[at];
  if (at === group.to + 1 || !pronoun || !SUBJECT_PRONOUNS.has(pronoun.lower)) return null;
  const verb = tree.tokens[tree.tokens[at + 1]?.upos === 'ADV' ? at + 2 : at + 1];
  if (!verb || !FINITE.test(verb.xpos) || tree.masked[at] === 1) return null;
  return { opener: 'bare', kid: verb.upos === 'AUX' && verb.head > at ? verb.head : verb.i, first: at };
}

const HEARERS: ReadonlySet<string> = new Set(['him', 'her', 'them', 'me', 'us']);
const HEARER: ReadonlySet<string> = new Set(['DET', 'NOUN', 'PROPN', 'ADJ', 'NUM', 'PART']);

/** Words that open a quantity, whatever the tagger takes them for. */
const QUANTIFIERS: ReadonlySet<string> = new Set([
  'up',
  'about',
  'around',
  'over',
  'under',
  'at',
  'more',
  'less',
  'fewer',
  'between',
]);
const TO_OR_LEAST = /^(?:to|least|most|than)$/;

/** Verbs whose object is hardly ever a noun phrase. */
export const CLAUSE_TAKERS: ReadonlySet<string> = new Set(['say', 'argue', 'insist', 'contend', 'think']);

/** Words behind such a verb from which on they are a clause, whatever the tags: fewer are "said a prayer", "said no". */
const CLAUSE_WORDS = 6;

/** A headline leaves words out. */
const clauseWords = ({ sentence }: Tree): number => (sentence.role === 'title' ? 4 : CLAUSE_WORDS);

/** Words from a place to the next break. */
function finalWords(tree: Tree, from: number): number {
  let words = 0;
  for (let i = from; i < tree.tokens.length && !isClauseBreak(tree, i); i++) if (isWord(tree.tokens[i])) words++;
  return words;
}

const OPENS_CLAUSE: ReadonlySet<string> = new Set(['DET', 'PROPN', 'NOUN', 'PRON', 'ADJ', 'NUM']);
const NOMINAL_START: ReadonlySet<string> = new Set(['DET', 'PROPN', 'NOUN', 'ADJ', 'NUM']);

/** A bare clause begins right behind the cue where the tree left its first words out. */
export function bareStart(cue: Cue, first: number): number {
  const { tree, frame } = cue;
  const next = cue.group.to + 1;
  const open = tree.tokens[next];
  if (next >= first || !open || frame.takes.has('recipient') || TIME_NOUNS.has(open.lower)) return first;
  const number = next + (TO_OR_LEAST.test(tree.tokens[next + 1]?.lower ?? '') ? 2 : 1);
  const quantity = CLAUSE_TAKERS.has(cue.lemma) && QUANTIFIERS.has(open.lower) && tree.tokens[number]?.upos === 'NUM';
  return (quantity || OPENS_CLAUSE.has(open.upos)) && !isTimeOrPlace(tree, next, first) ? next : first;
}

/** Whether the words between a cue and its clause hang on the cue: "said Monday in Lessa the bridge". */
const isTimeOrPlace = (tree: Tree, from: number, to: number): boolean => {
  for (let i = from; i < to; i++)
    if (TIME_NOUNS.has(tree.tokens[i]!.lower) || tree.tokens[i]!.form === ',') return true;
  return false;
};
