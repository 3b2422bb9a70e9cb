// Content before or around the reporting clause: "The bridge is shut, Kovač said", "The bridge, she said, is shut".
// Does not look at words in marks; direct.ts does.
import { CUE_VERBS, NEVER_FRONTED } from '../../lists/cues/index.js';
import { OFFICES } from '../../lists/titles.js';
import type { Token } from '../../model/index.js';
import { behindDay } from './bare-clauses.js';
import {
  behind,
  FINITE,
  hasFinite,
  isClauseBreak,
  NARRATOR,
  segmentEnd,
  segmentStart,
  TIME_NOUNS,
  WH,
} from './breaks.js';
import type { Content } from './contents.js';
import { ASKED, type Cue } from './cues.js';
import { isHearing } from './hearings.js';
import { commaBehind, interruptedOf } from './interrupted.js';
import type { Source } from './subjects.js';
import { isOccasion } from './that-clauses.js';
import { isMark, isNominal, type Run, relOf, type Tree, trimRun, wordsIn } from './tree.js';

/** Tokens of the reporting clause: source, cue and what is said of the saying, without its content. */
export function reportingClause(cue: Cue, source: Source | null): Run {
  let { from, to } = cue.group;
  if (source) {
    from = Math.min(from, source.run.from);
    to = Math.max(to, source.run.to);
  }
  return { from, to };
}

/** The next break behind a token: where the reporting clause ends. */
export function breakBehind(tree: Tree, at: number): number {
  let end = at + 1;
  while (end < tree.tokens.length && !isClauseBreak(tree, end)) end++;
  return end;
}

const FRONT_PUNCTUATION = new Set([',', '?', '!', '—', '–']);

const hasInnerComma = (tree: Tree, run: Run): boolean => {
  for (let i = run.from; i <= run.to; i++) if (tree.tokens[i]!.form === ',' && tree.masked[i] === 0) return true;
  return false;
};

/** ", adding that", ", while others wait": a participle or a subordinate clause behind a comma is not what was said. */
function trails(tree: Tree, kid: number): boolean {
  const first = tree.tokens[tree.lo[kid]!]!.form === ',' ? tree.lo[kid]! + 1 : tree.lo[kid]!;
  if (tree.tokens[first - 1]?.form !== ',') return false;
  return tree.tokens[kid]!.xpos === 'VBG' || NARRATOR.has(tree.tokens[first]!.lower);
}

/** "in a letter [sent] to the council": a participle behind a noun describes it. */
const isReduced = (tree: Tree, kid: number): boolean =>
  tree.tokens[kid]!.xpos === 'VBN' && tree.lo[kid] === kid && isNominal(tree.tokens[kid - 1]);

/** ", two days before ministers meet": behind a comma, a clause that says when. */
function isTimed(tree: Tree, kid: number): boolean {
  const first = tree.tokens[tree.lo[kid]!]!.form === ',' ? tree.lo[kid]! + 1 : tree.lo[kid]!;
  if (tree.tokens[first - 1]?.form !== ',') return false;
  for (let i = first; i < kid; i++) if (/^(?:before|after)$/.test(tree.tokens[i]!.lower)) return true;
  return false;
}

/** Tokens between the comma and what such words are reckoned from: "two days before leaders of the states". */
const WHEN_TOKENS = 14;
const SPANS_OF_TIME = /^(?:minute|hour|day|week|month|year|decade)s?$/;

/**
 * "…, she said on Tuesday, [two days before the council meets]": how long before or after another thing it was said, where the clause or
 * its first words begin behind the comma.
 */
export function tellsWhen({ tokens }: Tree, from: number, behind: number): boolean {
  let comma = from - 1;
  while (comma > behind && from - comma < WHEN_TOKENS && tokens[comma]!.form !== ',') comma--;
  if (tokens[comma]?.form !== ',' || comma <= behind) return false;
  let at = comma + 1;
  from = at;
  while (at < from + 3 && /^(?:NUM|DET|ADJ|ADV)$/.test(tokens[at]?.upos ?? '')) at++;
  return (
    SPANS_OF_TIME.test(tokens[at]?.lower ?? '') && /^(?:before|after|since|ahead)$/.test(tokens[at + 1]?.lower ?? '')
  );
}

/** Words that stand for people or things where the tagger takes them for adverbs or articles. */
const SHARE_WORDS: ReadonlySet<string> = new Set(['neither', 'both', 'some', 'most', 'many', 'all', 'none']);

/** Whether a run has a verb with a noun before it: the finite verb that the tagger took for a participle or a base form. */
function hasVerb(tree: Tree, run: Run): boolean {
  let nominal = false;
  for (let i = run.from; i <= run.to; i++) {
    const token = tree.tokens[i]!;
    if (nominal && token.upos === 'VERB' && token.xpos !== 'VBG' && tree.tokens[i - 1]!.lower !== 'to') return true;
    if (isNominal(token) || SHARE_WORDS.has(token.lower)) nominal = true;
  }
  return false;
}

/** "that", "after", "who", "when": a word that opens a clause within a clause, and not a gerund. */
const opensWithin = ({ tokens }: Tree, { lower, xpos, rel, upos, head }: Token): boolean =>
  /^W(?:DT|P|P\$|RB)$/.test(xpos) ||
  ((rel === 'mark' || upos === 'SCONJ') && !NEVER_OPENS.has(lower) && tokens[head]?.xpos !== 'VBG');

/** Prepositions that only a gerund may follow as a clause, and "to". */
const NEVER_OPENS: ReadonlySet<string> = new Set(['to', 'of', 'at', 'by', 'from', 'in', 'into', 'on', 'among']);

/** Whether "against", "of" or "about" behind a reporting clause opens what its verb is about. */
const opensOwnMatter = ({ tree, frame }: Cue, from: number): boolean => {
  for (let i = from + 1; i < tree.tokens.length && !isClauseBreak(tree, i); i++)
    if (/^(?:against|of|about)$/.test(tree.tokens[i]!.lower) && frame.prepositions.has(tree.tokens[i]!.lower))
      return true;
  return false;
};

/** A base form without "to" or an auxiliary: a plural present that the tagger took for an infinitive. */
const isBarePresent = ({ tokens, children }: Tree, { i, xpos }: Token): boolean =>
  xpos === 'VB' && children[i]!.every(c => c > i || !/^(?:aux|mark|cc)/.test(tokens[c]!.rel));

/**
 * Whether a run has a finite verb of a main clause: each word that opens a clause within a clause takes the next finite verb up to a
 * break. "On Monday, even as shares fell", "the man who left" have none. What stands in marks is not looked at.
 */
function hasMainVerb(tree: Tree, { from, to }: Run): boolean {
  const [first, second] = [tree.tokens[from], tree.tokens[from + 1]];
  // a text cut short behind its day has no words there
  if (!first || from > to) return false;
  if (/^W/.test(first.xpos) && FINITE.test(second?.xpos ?? '')) return true;
  let within = 0;
  for (let i = from; i <= to; i++) {
    const token = tree.tokens[i]!;
    if (tree.masked[i] === 1) return true;
    if (isClauseBreak(tree, i)) within = 0;
    else if (opensWithin(tree, token)) within++;
    else if (token.rel === 'acl:relcl' && token.xpos === 'VBN') within--;
    else if ((FINITE.test(token.xpos) || isBarePresent(tree, token)) && within-- <= 0) return true;
  }
  return false;
}

/** Whether a run has a finite verb that no relative clause holds: "to a hall that had been told" has none. */
function hasOwnVerb({ tokens }: Tree, { from, to }: Run): boolean {
  for (let i = from; i <= to; i++) {
    if (/^W(?:DT|P)$/.test(tokens[i]!.xpos)) return false;
    if (FINITE.test(tokens[i]!.xpos)) return true;
  }
  return false;
}

/** "…, a demand Kovač rejected": a noun with an article right before the name is what the verb is about, not who speaks. */
function isReducedRelative(tree: Tree, { from, to }: Run): boolean {
  if (tree.tokens[from]!.lower === 'something') return from < to;
  if (!/^an?$/.test(tree.tokens[from]!.lower)) return false;
  for (let i = from + 1; i < to; i++) {
    const [noun, next] = [tree.tokens[i]!, tree.tokens[i + 1]!];
    if (noun.upos === 'ADP') return false;
    if (noun.upos === 'NOUN' && (next.upos === 'PROPN' || next.xpos === 'PRP')) return !OFFICES.has(noun.lemma);
  }
  return false;
}

/** Words that go on with what was said right behind "…, she said,". */
const REASONS: ReadonlySet<string> = new Set([
  'because',
  'especially',
  'particularly',
  'perhaps',
  'including',
  'notably',
]);

/** How a main clause may open behind one that depends on it: "if it rains, she said, [the ferry stops]". */
const OPENS_MAIN: ReadonlySet<string> = new Set(['DET', 'PRON', 'NOUN', 'PROPN', 'ADJ', 'NUM', 'ADV', 'AUX']);

/** "Though it was easy, he said, [replacing Kovač would] be hard": a gerund with a finite verb and no subject before it in its clause. */
function isGerundSubject(tree: Tree, { i, xpos, lemma }: Token): boolean {
  if (xpos !== 'VBG' || CUE_VERBS.has(lemma)) return false;
  for (let k = i + 1; k < tree.tokens.length && !isClauseBreak(tree, k); k++) {
    const { xpos: tag, upos } = tree.tokens[k]!;
    if (upos === 'SCONJ' || tag === 'PRP' || /^W/.test(tag)) return false;
    if (FINITE.test(tag)) return true;
  }
  return false;
}

/** First token of what stands before a reporting clause: behind the last semicolon, or behind a colon with a clause of its own after it. */
function frontFrom(tree: Tree, edge: number): number {
  const start = segmentStart(tree, edge);
  for (let i = edge - 1; i > start; i--)
    if (tree.tokens[i]!.form === ':' && tree.masked[i] === 0 && tree.sentence.role === 'body')
      return hasFinite(tree, start, i) && /^\p{Ll}/u.test(tree.tokens[i + 1]!.form) ? i + 1 : start;
  return start;
}

/** "Before the palace 6,000 people wait": the word opens a phrase, whose noun comes before any verb, and not a clause. */
function opensPhrase({ tokens }: Tree, { from, to }: Run): boolean {
  const noun = tokens[tokens[from]!.head];
  if (tokens[from]!.rel !== 'case' || !noun || noun.i > to || !isNominal(noun)) return false;
  for (let i = from + 1; i < noun.i; i++) if (FINITE.test(tokens[i]!.xpos)) return false;
  return !FINITE.test(tokens[noun.i + 1]?.xpos ?? '');
}

/** "That contradicts what its head, Ana Kovač, said": a clause with "what" has its verb in the cue, so nothing is said there. */
function isUnfinished(tree: Tree, { from, to }: Run): boolean {
  for (let i = to; i >= from; i--)
    if (tree.tokens[i]!.lower === 'what' && tree.tokens[i]!.xpos === 'WP') return !hasFinite(tree, i, to);
  return false;
}

/**
 * `The bridge is shut, Kovač said`: the content stands before, or around, the reporting clause; where `interrupting`, only around one that
 * commas set off.
 */
export function frontedOf(cue: Cue, source: Source | null, interrupting = false): Content | null {
  const { tree, frame } = cue;
  if (
    !source ||
    cue.form !== 'verb' ||
    !(frame.takes.has('that') || frame.takes.has('quote')) ||
    source.how === 'shared'
  )
    return null;
  if (frame.kind === 'stance' || frame.unlisted) return null;
  // "…, having been asked by letter", "The letter, described by aides as a threat, was sent": what stands before is nothing the agent said.
  if (source.how === 'agent' && (cue.passive || frame.takes.has('as'))) return null;
  if (NEVER_FRONTED.has(cue.lemma) && !isHearing(cue, source)) return null;
  // "X, who had promised to stay, has left", "its diplomats, two of whom spoke": a relative clause interrupts, it does not report.
  for (let i = source.run.from; i <= source.run.to; i++)
    if (/^who(?:m|se)?$/.test(tree.tokens[i]!.lower) && i < source.run.from + 3 && !hasFinite(tree, i, source.run.to))
      return null;
  if (
    WH.has(tree.tokens[source.head]!.lower) ||
    WH.has(tree.tokens[source.run.from]!.lower) ||
    tree.tokens[source.head]!.lower === 'that'
  )
    return null;
  // "She disputed that, saying its men had warned them": the subject of what is said, with the participle before it.
  const [first, second] = [tree.tokens[source.run.from]!, tree.tokens[source.run.from + 1]];
  if (first.xpos === 'VBG' && CUE_VERBS.has(first.lemma) && (second?.upos === 'DET' || second?.xpos === 'PRP$'))
    return null;
  if (tree.tokens[source.run.to]!.lower === 'whom' || isReducedRelative(tree, source.run)) return null;
  const clause = reportingClause(cue, source);
  // "In his speech, she decried the “spin masters”": its object begins before the marks.
  const object = source.run.to < cue.group.from ? tree.tokens[clause.to + 1] : undefined;
  if (object?.upos === 'DET' && frame.takes.has('np') && tree.masked[clause.to + 2] === 1) return null;
  // A cue with an object of its own reports that: "decried the plan".
  const takesObject = frame.takes.has('recipient') || frame.takes.has('recipient-to');
  const beyond = segmentEnd(tree, clause.to);
  for (const kid of behind(cue)) {
    const rel = relOf(tree.tokens[kid]!);
    if (kid === source.head || tree.masked[kid] === 1 || tree.lo[kid]! > beyond) continue;
    // "The bridge, he added, was shut": between commas the reporting clause interrupts what the tree hangs on it.
    const closed = takesObject ? commaBehind(tree, clause) : clause.to + 1;
    const interrupts =
      tree.tokens[closed]?.form === ',' && tree.lo[kid]! >= closed && tree.tokens[clause.from - 1]?.form === ',';
    // ", seven fewer than on Friday", ", a condition that they met": behind a break without a verb of its own nothing is reported.
    const open = behindDay(tree, tree.lo[kid]!);
    const comment =
      (open > tree.lo[kid]! || open >= breakBehind(tree, clause.to)) &&
      !hasMainVerb(tree, { from: open, to: Math.min(tree.hi[kid]!, beyond) });
    if (comment) continue;
    const clausal =
      (rel === 'xcomp' || rel === 'ccomp') && !isReduced(tree, kid) && !isOccasion(cue, kid, tree.lo[kid]!);
    if (clausal && !interrupts && !trails(tree, kid) && !isTimed(tree, kid) && !tellsWhen(tree, kid, clause.to))
      return null;
    if (rel === 'obj' && !takesObject && !TIME_NOUNS.has(tree.tokens[kid]!.lower)) return null;
  }
  let edge = clause.from - 1;
  while (edge > 0 && tree.tokens[edge]!.upos === 'ADV' && tree.tokens[edge]!.head === cue.anchor) edge--;
  const before = tree.tokens[edge];
  if (!before || !(FRONT_PUNCTUATION.has(before.form) || isMark(before))) return null;
  const whole = trimRun(tree, { from: frontFrom(tree, edge), to: edge }, true);
  if (!whole) return null;
  const closes = before.form === ',' ? commaBehind(tree, clause) : -1;
  // "The trainee, he told the Echo, has been chosen": whom it was told belongs to the reporting clause.
  const told = takesObject && cue.lemma !== 'write' && closes > 0 ? { from: clause.from, to: closes - 1 } : clause;
  const interrupted = closes < 0 ? null : interruptedOf(cue, told, closes, whole);
  if (interrupted) return interrupted.runs.length > 0 ? interrupted : null;
  if (interrupting && tree.tokens[clause.to + 1]?.form !== ',') return null;
  // "At the fair, Kovač pointed to the bridge, noting that": what her own preposition opens is her content.
  const own = tree.tokens[cue.group.to]!;
  if (own.upos === 'ADP' && own.xpos !== 'RP' && clause.to === cue.group.to && tree.tokens[clause.to + 1]?.form !== ',')
    return null;
  // "In May he warned the bank against it, because": what a preposition of the cue opens is what he warned of.
  if (whole && interrupted === null && opensOwnMatter(cue, clause.to)) return null;
  const front = whole;
  // What stands behind must be about the saying: no clause of its own before the next comma.
  let end = clause.to;
  const n = tree.tokens.length;
  while (end + 1 < n && !isClauseBreak(tree, end + 1)) end++;
  const tail = { from: clause.to + 1, to: end };
  if (tail.from <= tail.to && wordsIn(tree, tail) > (hasOwnVerb(tree, tail) ? 14 : 30)) return null;
  const rest =
    end + 1 < n && tree.tokens[end + 1]!.form === ','
      ? trimRun(tree, { from: end + 2, to: segmentEnd(tree, end + 1) }, true)
      : null;
  const goesOn = rest !== null && hasFinite(tree, rest.from, rest.to);
  // "…, said Ana Kovač.": what stands before a verb and its speaker behind it was said, though the tagger saw no verb there.
  const inverted = source.run.from > cue.group.to && !goesOn && wordsIn(tree, front) > 4;
  // "Even as shares fell, Kovač wrote to them": what has finite verbs only in clauses within a clause was not said by itself.
  const marked = closes >= 0 && tree.masked[closes + 1] === 1;
  if (!inverted && !marked && hasFinite(tree, front.from, front.to) && !hasMainVerb(tree, front)) {
    const open = tree.tokens[closes + 1];
    const whole =
      goesOn &&
      closes === told.to + 1 &&
      open !== undefined &&
      (OPENS_MAIN.has(open.upos) || isGerundSubject(tree, open)) &&
      !opensWithin(tree, open);
    return whole ? { shape: 'around', runs: [front, rest] } : null;
  }
  if (hasFinite(tree, front.from, front.to) || (!goesOn && hasVerb(tree, front)) || inverted) {
    // "As the crowd waited, Kovač said": a subordinate clause alone is no content.
    const opener = tree.tokens[front.from]!;
    if (NARRATOR.has(opener.lower) && !opensPhrase(tree, front) && !hasInnerComma(tree, front)) return null;
    // "Asked whether he would go, Brod demurred": what he was asked is not what he said.
    if (opener.xpos === 'VBN' || (opener.upos === 'VERB' && ASKED.has(opener.lower))) return null;
    // Words before a subordinate reporting clause are the narrator's: "…, who said", "…, as he said".
    const open = tree.tokens[edge + 1]!;
    if (NARRATOR.has(open.lower) || WH.has(open.lower)) return null;
    if (isUnfinished(tree, front)) return null;
    if (wordsIn(tree, front) < 3) return null;
    const reason = closes === told.to + 1 && REASONS.has(tree.tokens[closes + 1]?.lower ?? '') ? rest : null;
    return reason ? { shape: 'around', runs: [front, reason] } : { shape: 'fronted', runs: [front] };
  }
  // "Regarding the bridge, Kovač updated the board on its state, which …": a relative clause goes on with nothing of the front.
  if (!rest || !goesOn || WH.has(tree.tokens[rest.from]!.lower)) return null;
  return { shape: 'around', runs: [front, rest] };
}
