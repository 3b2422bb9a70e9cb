// Content whose first words stand before the cue: passives with an agent ("was criticised by X for …") and relative clauses
// ("a finish that he said was late"). Does not read what stands behind a cue by itself; clause- and phrase-contents.ts do.
import { SUMMING_UP } from '../../lists/cues/index.js';
import { behind, FINITE, isClauseBreak, TIME_NOUNS } from './breaks.js';
import { clauseEnd } from './clause-contents.js';
import type { Content } from './contents.js';
import type { Cue } from './cues.js';
import type { Source } from './subjects.js';
import { childOf, isMark, isNominal, isPunctuation, type Run, relOf, type Tree, trimRun } from './tree.js';

/** Words that open the rest of what is said of the subject: "accused of", "criticised for". */
const RESTS: ReadonlySet<string> = new Set(['for', 'of', 'as', 'over', 'on', 'to']);

/** The words that stand for the content before a relative cue: "what", "which", "that", or the noun phrase it describes. */
function antecedentOf(tree: Tree, before: number): Run | null {
  const token = tree.tokens[before];
  if (!token || tree.masked[before] === 1) return null;
  if (RELATIVES.has(token.lower)) return { from: before, to: before };
  if (!isNominal(token) || token.upos === 'PRON') return null;
  let from = before;
  while (from > 0 && PHRASE.has(tree.tokens[from - 1]!.upos) && tree.masked[from - 1] === 0) from--;
  return { from, to: before };
}

const RELATIVES: ReadonlySet<string> = new Set(['what', 'which', 'that', 'who', 'whom']);
const PHRASE: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM']);

/** `a finish that he said defied belief`, `what officials called a hate crime`: a finite verb right behind a cue with its own subject. */
export function relativeOf(cue: Cue, source: Source | null): Content | null {
  const { tree, frame } = cue;
  if (cue.form !== 'verb' || cue.passive || source?.how !== 'subject' || source.run.to !== cue.group.from - 1)
    return null;
  if (!frame.takes.has('that') || frame.takes.has('recipient') || frame.takes.has('recipient-to')) return null;
  const first = cue.group.to + 1;
  const open = tree.tokens[first];
  if (!open || !FINITE.test(open.xpos) || tree.masked[first] === 1) return null;
  const antecedent = antecedentOf(tree, source.run.from - 1);
  if (!antecedent) return null;
  let to = clauseEnd(cue, open.head > cue.group.to && open.head < tree.tokens.length ? open.head : first, first);
  // ", which he said was late, has": a relative clause behind a comma ends at the next.
  if (tree.tokens[antecedent.from - 1]?.form === ',')
    for (let i = to; i > first; i--) if (tree.tokens[i]!.form === ',') to = i - 1;
  const rest = trimRun(tree, { from: first, to }, true);
  return rest ? { shape: 'bare', runs: [antecedent, rest] } : null;
}

/** Words that go on with a relative clause whose verb has its object before it: "blamed on", "described as". */
const GOES_ON: ReadonlySet<string> = new Set(['on', 'as', 'for', 'of']);
const OPENS_PHRASE: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM']);
const COMPARING: ReadonlySet<string> = new Set(['liken', 'compare', 'attribute', 'ascribe']);

/**
 * `…, a charge that Selen denied`, `a fallback that Brod described as “…”`, `which the council has blamed on the weather`: a verb of
 * reporting whose object is the noun before its relative clause.
 */
export function relativeObjectOf(cue: Cue, source: Source | null): Content | null {
  const { tree, frame, group } = cue;
  const { tokens, masked } = tree;
  if (cue.form !== 'verb' || cue.passive || source?.how !== 'subject' || source.run.to >= group.from) return null;
  const puts = cue.lemma === 'put' && tokens[group.to + 1]?.lower === 'at';
  if (
    (frame.kind !== 'speech' && !puts) ||
    !(frame.takes.has('np') || frame.takes.has('as') || frame.takes.has('name'))
  )
    return null;
  const before = source.run.from - 1;
  const opener = tokens[before];
  if (!opener || before < 1 || masked[before] === 1 || masked[cue.head] === 1) return null;
  // "a figure that the board calls “low”": what is named right behind the verb has its thing before "that".
  const relative = opener.upos !== 'SCONJ' || (frame.takes.has('name') && isMark(tokens[group.to + 1]));
  const pronoun = /^(?:that|which|whom)$/.test(opener.lower) && relative;
  const { xpos } = tokens[group.from]!;
  if (!FINITE.test(xpos) && !(pronoun && xpos === 'VBN' && group.from === cue.head)) return null;
  const summed = SUMMING_UP.has(opener.lower) && opensWithArticle(tree, before);
  if (!pronoun && !(opener.upos === 'NOUN' && (summed || /^(?:DET|PROPN|PRON)$/.test(tokens[source.run.from]!.upos))))
    return null;
  // "heritage officer Ana Kovač explained": a title is no noun that its bearer explains something of.
  if (!pronoun && tokens[source.run.from]!.upos === 'PROPN' && !opensWithArticle(tree, before)) return null;
  const comma = pronoun && tokens[before - 1]!.form === ',';
  const antecedent = comma ? { from: before, to: before } : antecedentOf(tree, pronoun ? before - 1 : before);
  if (!antecedent || RELATIVES.has(tokens[antecedent.to]!.lower) !== comma) return null;
  const kids = behind(cue).filter(kid => kid !== source.head);
  const first = group.to + 1;
  const next = tokens[first];
  const open = next && !isPunctuation(next) ? next : undefined;
  const marked = next !== undefined && isMark(next) && next.mark >= 0;
  // "the rights group Open Hands called for calm": what is called for stands behind the verb
  const own =
    open !== undefined && frame.prepositions.has(open.lower) && OPENS_PHRASE.has(tokens[first + 1]?.upos ?? '');
  const names = frame.takes.has('name') && open !== undefined && !own && kids.some(kid => tree.lo[kid]! === first);
  const joins =
    open !== undefined &&
    !own &&
    (puts || GOES_ON.has(open.lower) || (open.lower === 'to' && COMPARING.has(cue.lemma)));
  const goesOn = !cue.negated && (marked || names || joins);
  // "whom the crew call Don Rolo": what somebody is named says nothing of him.
  if (names && open?.upos === 'PROPN') return null;
  if (open && !goesOn && !marked && open.upos !== 'ADV' && open.upos !== 'ADP' && open.upos !== 'CCONJ') return null;
  if (!goesOn) return REJOINDERS.has(cue.lemma) && !cue.negated ? { shape: 'np', runs: [antecedent] } : null;
  let to = first;
  while (
    to + 1 < tokens.length &&
    !isClauseBreak(tree, to + 1) &&
    tokens[to + 1]!.form !== '.' &&
    !endsRelative(tree, to + 1)
  )
    to++;
  const rest = trimRun(tree, { from: first, to }, true);
  return rest ? { shape: frame.takes.has('name') ? 'name' : 'as', runs: [antecedent, rest] } : null;
}

/** `ending what the industry likes to call “free banking”`: the words in marks behind a verb of naming that "what" opens. */
export function namedInMarks(cue: Cue, source: Source | null): Content | null {
  const { tree, frame, group } = cue;
  const { tokens, masked } = tree;
  if (cue.form !== 'verb' || cue.passive || cue.negated || !(frame.takes.has('name') || frame.takes.has('as')))
    return null;
  if (!source || source.run.to >= group.from || tokens[source.run.from - 1]?.lower !== 'what' || masked[cue.head] === 1)
    return null;
  const first = tokens[group.to + 1]?.lower === 'as' ? group.to + 2 : group.to + 1;
  const open = tokens[first];
  // Longer words in marks are speech, which direct.ts and held-marks.ts read.
  if (!open || !isMark(open) || open.mark < 0 || masked[first] === 1) return null;
  let to = first;
  while (tokens[to + 1]?.mark === open.mark) to++;
  return { shape: 'name', runs: [{ from: first, to }] };
}

/** What can be said of a charge or a claim that the sentence has just told. */
const REJOINDERS: ReadonlySet<string> = new Set(
  'deny reject dispute dismiss contest refute rebut repudiate confirm acknowledge admit criticise criticize condemn denounce praise welcome deplore'.split(
    ' ',
  ),
);

/** Whether the noun phrase that ends at a token opens with an article. */
function opensWithArticle(tree: Tree, last: number): boolean {
  let from = last;
  while (from > 0 && PHRASE.has(tree.tokens[from - 1]!.upos)) from--;
  return tree.tokens[from]!.upos === 'DET';
}

/** Where a relative clause gives way to the main one: a finite verb, or "and" before one, outside marks. */
const endsRelative = (tree: Tree, i: number): boolean => {
  const token = tree.tokens[i]!;
  if (token.mark >= 0) return false;
  return FINITE.test(token.xpos) || (token.upos === 'CCONJ' && FINITE.test(tree.tokens[i + 1]?.xpos ?? ''));
};

/** Verbs that give somebody a thing in words. */
const GIVING: ReadonlySet<string> = new Set(['promise', 'guarantee', 'pledge']);

/** `was promised immunity`, `were guaranteed a place`: what the one addressed was told that he would get. */
export function retainedObjectOf(cue: Cue): Content | null {
  const { tree, head } = cue;
  if (cue.form !== 'verb' || !cue.passive || !GIVING.has(cue.lemma)) return null;
  const subject = childOf(tree, head, 'nsubj');
  const object = behind(cue).find(kid => relOf(tree.tokens[kid]!) === 'obj');
  if (object === undefined || subject > head || tree.lo[object]! <= cue.group.to) return null;
  const run = trimRun(tree, { from: tree.lo[object]!, to: tree.hi[object]! }, true);
  return run && { shape: 'np', runs: [run] };
}

/** `Kovač was criticised by the council for the delay`: the subject of a passive whose agent says it, with what follows the agent. */
export function passiveOf(cue: Cue, source: Source | null): Content | null {
  const { tree, head, frame } = cue;
  if (cue.form !== 'verb' || frame.kind === 'stance' || !frame.takes.has('np')) return null;
  if (source === null) return judgedOf(cue);
  if (source.how !== 'agent') return null;
  const token = tree.tokens[head]!;
  const subject = childOf(tree, head, 'nsubj');
  const described = relOf(token) === 'acl' && token.xpos === 'VBN' ? token.head : -1;
  const noun = subject >= 0 ? subject : described;
  if (noun < 0 || noun > head) return null;
  if (TIME_NOUNS.has(tree.tokens[source.head]!.lower)) return null;
  let from = tree.lo[noun]!;
  // "in a letter seen by X": the preposition is the sentence's.
  while (from < noun && (tree.tokens[from]!.upos === 'ADP' || tree.tokens[from]!.upos === 'VERB')) from++;
  const last = subject >= 0 ? Math.min(tree.hi[noun]!, cue.group.from - 1) : cue.group.from - 1;
  const first = trimRun(tree, { from, to: last }, true);
  if (!first || source.run.from < first.from) return null;
  const kids = [...behind(cue), ...tree.children[source.head]!.filter(c => c > source.run.to)].sort((a, b) => a - b);
  for (const kid of kids) {
    const opener = tree.lo[kid]!;
    if (kid === source.head || opener <= source.head || !RESTS.has(tree.tokens[opener]!.lower)) continue;
    const rest = restFrom(tree, opener, tree.hi[kid]!);
    if (rest) return { shape: 'np', runs: [first, rest] };
  }
  const ground = groundBehind(tree, source.run.to + 1, cue.lemma);
  const rest = ground < 0 ? null : restFrom(tree, ground, tree.hi[tree.tokens[ground]!.head] ?? ground);
  return { shape: 'np', runs: rest ? [first, rest] : [first] };
}

/** The words from a preposition to the end of its phrase, not beyond a break that is no comma. */
function restFrom(tree: Tree, opener: number, end: number): Run | null {
  let to = end;
  for (let i = opener; i <= to; i++) if (isClauseBreak(tree, i) && tree.tokens[i]!.form !== ',') to = i - 1;
  return trimRun(tree, { from: opener, to }, true);
}

/** Verbs of judging somebody, with the words that say what for. */
const GROUNDS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [
    ['accuse suspect', 'of'],
    ['blame', 'for on'],
    [
      `criticise criticize condemn denounce attack assail slam blast lambast lambaste rebuke reprimand chide scold berate castigate chastise censure
      fault mock ridicule praise applaud commend laud hail congratulate compliment credit excoriate skewer rip knock pillory decry`,
      'for over',
    ],
  ].flatMap(([verbs, words]) => {
    const set = new Set(words!.split(' '));
    return verbs!.split(/\s+/).map((verb): [string, ReadonlySet<string>] => [verb, set]);
  }),
);

/** Tokens between whom a verb judges and what for: "blamed Brod [in the hall on Monday] for". */
const GROUND_TOKENS = 8;
/** Tokens of an aside between commas before it: "accused Brod, [the head of the port], of". */
const GROUND_ASIDE_TOKENS = 12;

/** The preposition behind a place that says what somebody is accused of, blamed or praised for; -1 where none does. */
export function groundBehind(tree: Tree, from: number, lemma: string): number {
  const words = GROUNDS.get(lemma);
  if (!words) return -1;
  let at = from;
  if (tree.tokens[at]?.form === ',') {
    if (words.has(tree.tokens[at + 1]?.lower ?? '')) return at + 1;
    let close = at + 1;
    while (close < tree.tokens.length && close < at + GROUND_ASIDE_TOKENS && tree.tokens[close]!.form !== ',') close++;
    if (tree.tokens[close]?.form !== ',' || !words.has(tree.tokens[close + 1]?.lower ?? '')) return -1;
    return close + 1;
  }
  for (; at < tree.tokens.length && at < from + GROUND_TOKENS; at++) {
    const { lower, upos, xpos } = tree.tokens[at]!;
    if (words.has(lower)) return at;
    if (isClauseBreak(tree, at) || FINITE.test(xpos) || upos === 'SCONJ' || upos === 'CCONJ' || tree.masked[at] === 1)
      return -1;
  }
  return -1;
}

/** `The firms have been criticised for the delay`: by nobody named, with what for right behind. */
function judgedOf({ tree, head, group, passive, lemma, negated }: Cue): Content | null {
  const subject = childOf(tree, head, 'nsubj');
  if (!passive || negated || subject < 0 || subject > head || tree.masked[subject] === 1) return null;
  const ground = groundBehind(tree, group.to + 1, lemma);
  if (ground < 0 || ground > group.to + 3) return null;
  const first = trimRun(tree, { from: tree.lo[subject]!, to: Math.min(tree.hi[subject]!, group.from - 1) }, true);
  const rest = restFrom(tree, ground, tree.hi[tree.tokens[ground]!.head] ?? ground);
  return first && rest ? { shape: 'np', runs: [first, rest] } : null;
}
