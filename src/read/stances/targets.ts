// What a stance is about: what the cue's frame gives, and where the tree went astray, the words behind or before the cue.
// Does not say who holds it; holders.ts does.
import { FINITE } from '../quotations/breaks.js';
import type { Cue } from '../quotations/cues.js';
import type { Reported } from '../quotations/page.js';
import type { Source } from '../quotations/subjects.js';
import { childOf, isMark, isNominal, type Run, relOf, type Tree, trimRun } from '../quotations/tree.js';
import { phraseBefore } from './phrases.js';
import { clipTarget } from './rule.js';

const HARD_BREAK = /^(?:[;:()–—]|--+)$/u;
const NOMINATIVE: ReadonlySet<string> = new Set(['i', 'he', 'she', 'we', 'they']);
const OPENS_PHRASE: ReadonlySet<string> = new Set(['DET', 'NOUN', 'PROPN', 'NUM', 'ADJ', 'PRON', 'SYM']);
const WH: ReadonlySet<string> = new Set(['whether', 'if', 'how', 'what', 'who', 'which', 'when', 'where']);
/** Words between a cue and what it takes: "refused twice to sign", "hopes one day to win". */
const GAP_WORDS = 6;

const isBreak = (tree: Tree, i: number): boolean => {
  const token = tree.tokens[i];
  return token === undefined || /^[,;:.!?()–—]$/.test(token.form);
};

/** The words behind a cue up to the end of its clause; null where the text ends with the cue. */
function upToBreak(tree: Tree, from: number): Run | null {
  if (from >= tree.tokens.length) return null;
  let to = from;
  while (to + 1 < tree.tokens.length && !HARD_BREAK.test(tree.tokens[to + 1]!.form)) to++;
  if (!isMark(tree.tokens[to]) && /^[.!?]$/.test(tree.tokens[to]!.form)) to--;
  const run = to >= from ? trimRun(tree, { from, to: headlineEnd(tree, from, to) }, true) : null;
  return run && clipTarget(tree, run);
}

/** "Arlen seeks an invitation, letter shows": what ends a headline behind a comma is its source. */
function headlineEnd(tree: Tree, from: number, to: number): number {
  if (to !== tree.tokens.length - 1) return to;
  for (let i = to; i > from && i >= to - HEADLINE_SOURCE_WORDS; i--) if (tree.tokens[i]!.form === ',') return i - 1;
  return to;
}
/** How many words name the source that ends a headline. */
const HEADLINE_SOURCE_WORDS = 4;

/** "super PACs backing Kovač began March", "who once backed Kovač, was late": what stands in the middle of another clause ends with it. */
function withinClause(cue: Cue, run: Run): Run {
  const { tree } = cue;
  const relative = /^W/.test(tree.tokens[cue.group.from - 1]?.xpos ?? '');
  const participle = tree.tokens[cue.head]!.xpos === 'VBG' && cue.group.from === cue.head;
  if (!relative && !participle) return run;
  for (let i = run.from + 1; i <= run.to; i++) {
    const token = tree.tokens[i]!;
    if (token.mark >= 0) continue;
    if (/^(?:that|who|which|whom|what|where|when|if)$/.test(token.lower)) return run;
    // "which wants the ban lifted, will appeal": what is wished done, and no clause of its own.
    if (token.xpos === 'VBD' && cue.lemma === 'want' && isBreak(tree, i + 1)) continue;
    if (token.form === ',' || FINITE.test(token.xpos)) return trimRun(tree, { from: run.from, to: i - 1 }, true) ?? run;
  }
  return run;
}

/** Words that open a clause about the stance and not of its matter: "backed Kovač until he lost". */
const CIRCUMSTANCE: ReadonlySet<string> = new Set(['until', 'because', 'while', 'when', 'since', 'although', 'though']);

/** A target without the clause that tells why or how long, and without the shares of a poll. */
function withoutCircumstance({ tree, frame }: Cue, run: Run): Run {
  const sides = frame.polarity === 'support' || frame.polarity === 'oppose';
  for (let i = run.from + 1; i <= run.to; i++) {
    const token = tree.tokens[i]!;
    if (token.mark >= 0) continue;
    const share = token.upos === 'NUM' && /^(?:percent|per|%)$/.test(tree.tokens[i + 1]?.lower ?? '');
    const polled = share && tree.tokens[i - 1]!.upos === 'PROPN';
    if (polled || (sides && CIRCUMSTANCE.has(token.lower)))
      return trimRun(tree, { from: run.from, to: i - 1 }, true) ?? run;
  }
  return run;
}

/** First token of an infinitive that stands within a few words behind the cue, an aside between commas passed over. */
function infinitiveFrom(tree: Tree, from: number): number {
  let at = from;
  if (tree.tokens[at]?.form === ',') {
    const close = tree.tokens.findIndex((token, i) => i > at && i < at + 12 && token.form === ',');
    at = close < 0 ? at : close + 1;
  }
  for (let i = at; i < at + GAP_WORDS && i + 1 < tree.tokens.length; i++) {
    const token = tree.tokens[i]!;
    const next = tree.tokens[i + 1]!;
    if (token.lower === 'to' && /^(?:VB|JJ|NN)$/.test(next.xpos) && token.upos !== 'VERB')
      return tree.tokens[i - 1]!.lower === 'not' && i > at ? i - 1 : i;
    if (token.upos !== 'ADV' && token.upos !== 'NUM' && token.upos !== 'NOUN' && token.upos !== 'PART') return -1;
  }
  return -1;
}

/** Whether a subject and its finite verb stand before the next break. */
function opensClause(tree: Tree, from: number): boolean {
  const open = tree.tokens[from]!;
  if (!OPENS_PHRASE.has(open.upos) || /^W/.test(open.xpos)) return false;
  for (let i = from + 1; i < tree.tokens.length && !isBreak(tree, i); i++)
    if (FINITE.test(tree.tokens[i]!.xpos)) return true;
  return false;
}

/** What stands behind the cue, by what its frame takes; null where nothing does. */
export function targetBehind(cue: Cue): Run | null {
  const { tree, frame } = cue;
  let from = cue.group.to + 1;
  if (frame.takes.has('to') || frame.takes.has('object-to')) {
    const infinitive = infinitiveFrom(tree, from);
    if (infinitive >= 0) return upToBreak(tree, infinitive);
  }
  while (tree.tokens[from]?.upos === 'ADV' && tree.tokens[from]!.lower !== 'only') from++;
  if (tree.tokens[from]?.lower === 'at' && tree.tokens[from + 1]?.lower === 'least') from += 2;
  const open = tree.tokens[from];
  if (!open) return null;
  // "voted in favour of the sale", "spoke out in support of it"
  const noun = tree.tokens[from + 1]?.lower ?? '';
  if (open.lower === 'in' && /^(?:favou?r|support|opposition)$/.test(noun) && frame.prepositions.size > 0)
    return /^(?:of|to)$/.test(tree.tokens[from + 2]?.lower ?? '') ? upToBreak(tree, from + 3) : null;
  if (frame.prepositions.has(open.lower)) {
    const next = tree.tokens[from + 1];
    const opens = next && (OPENS_PHRASE.has(next.upos) || next.xpos === 'VBG' || isMark(next));
    return opens ? upToBreak(tree, from + 1) : null;
  }
  if (frame.takes.has('wh') && WH.has(open.lower)) return upToBreak(tree, from);
  // "hopes the bridge will open": a clause without "that".
  if ((cue.lemma === 'hope' || cue.lemma === 'wish') && cue.form === 'verb' && opensClause(tree, from))
    return upToBreak(tree, from);
  if (!frame.takes.has('np') || NOMINATIVE.has(open.lower) || /^W/.test(open.xpos)) return null;
  const gerund = open.xpos === 'VBG' && frame.takes.has('ing');
  if (!OPENS_PHRASE.has(open.upos) && !gerund && open.lower !== 'only' && !(isMark(open) && open.mark >= 0))
    return null;
  return upToBreak(tree, from);
}

/** "a bill which her party backs": what stands before the holder, where nothing stands behind the cue. */
export function targetBefore(cue: Cue, holder: Source): Run | null {
  const { tree } = cue;
  const next = tree.tokens[cue.group.to + 1];
  const ends =
    !next ||
    isBreak(tree, next.i) ||
    FINITE.test(next.xpos) ||
    next.upos === 'CCONJ' ||
    next.upos === 'ADP' ||
    next.upos === 'SCONJ';
  if (!cue.frame.takes.has('np') || !ends || holder.run.from >= cue.group.from) return null;
  let at = holder.run.from - 1;
  while (at > 0 && at > holder.run.from - GAP_WORDS && !/^(?:which|that|whom)$/.test(tree.tokens[at]!.lower)) at--;
  const relative = tree.tokens[at];
  if (!relative || !/^W(?:DT|P)|^IN$/.test(relative.xpos) || !/^(?:which|that|whom)$/.test(relative.lower)) return null;
  const last = tree.tokens[at - 1]?.form === ',' ? at - 2 : at - 1;
  if (last < 0) return null;
  // The tree's own antecedent, where the relative clause hangs on a noun.
  const described = tree.tokens[cue.anchor]!.head;
  if (
    relOf(tree.tokens[cue.anchor]!) === 'acl' &&
    described >= 0 &&
    described <= last &&
    isNominal(tree.tokens[described])
  )
    return trimRun(tree, { from: tree.lo[described]!, to: last }, true);
  // "A bill to tighten them, which her party backs": all that opens the clause is described; "which" alone names nothing.
  return nounPhraseEndingAt(tree, last) ?? clauseOpening(tree, last) ?? doneTo(tree, last);
}

const PHRASE: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'NUM', 'DET', 'ADJ', 'PART', 'SYM']);

/** The noun phrase that ends at a token, with what hangs on it by "of", "in", "to". */
function nounPhraseEndingAt(tree: Tree, last: number): Run | null {
  const opening = phraseBefore(tree, last);
  if (opening && opening.run.to === last) return opening.run;
  let from = last + 1;
  while (
    from > 0 &&
    last - from < 12 &&
    (PHRASE.has(tree.tokens[from - 1]!.upos) ||
      tree.tokens[from - 1]!.lower === 'of' ||
      (tree.tokens[from - 1]!.upos === 'ADP' && from <= last && tree.tokens[from]!.upos !== 'VERB'))
  )
    from--;
  while (from <= last && tree.tokens[from]!.upos === 'ADP') from++;
  return from <= last && isNominal(tree.tokens[last]) ? { from, to: last } : null;
}

/** The phrase that a passive or relative stance is about: "the plan, opposed by X", "a bill which X backs". */
export function passiveTarget({ cue }: Reported): Run | null {
  const { tree, head } = cue;
  const token = tree.tokens[head]!;
  const subject = cue.passive ? childOf(tree, head, 'nsubj') : -1;
  if (subject >= 0)
    return trimRun(tree, { from: tree.lo[subject]!, to: Math.min(tree.hi[subject]!, cue.group.from - 1) });
  const row = tree.tokens[token.head];
  // "The plan is backed by X and opposed by Y": both are told of one subject.
  const shared = relOf(token) === 'conj' && row?.xpos === 'VBN' ? childOf(tree, row.i, 'nsubj') : -1;
  if (shared >= 0 && shared < row!.i)
    return trimRun(tree, { from: tree.lo[shared]!, to: Math.min(tree.hi[shared]!, row!.i - 1) });
  // "backed by X and opposed by Y": the second participle describes the same noun.
  const participle = relOf(token) === 'conj' && row && relOf(row) === 'acl' && row.xpos === 'VBN' ? row : token;
  const noun = participle.head;
  if (relOf(participle) !== 'acl' || noun < 0 || noun > participle.i || !isNominal(tree.tokens[noun])) return null;
  const first = Math.min(tree.lo[participle.i]!, participle.i);
  return trimRun(tree, { from: tree.lo[noun]!, to: first - 1 });
}

/** The noun phrase that participles with "by" describe, where the tree lost it: "A plan to sell it, backed by X and opposed by Y,". */
function describedBy(tree: Tree, participle: number): Run | null {
  let at = participle - 1;
  // "and opposed by Y": what the participle before it describes.
  if (tree.tokens[at]?.upos === 'CCONJ') {
    let first = at - 1;
    while (first > 0 && !(tree.tokens[first]!.lower === 'by' && /^VB[ND]$/.test(tree.tokens[first - 1]!.xpos))) first--;
    if (first <= 0) return null;
    at = first - 2;
  }
  if (tree.tokens[at]?.form === ',') at--;
  if (at < 0) return null;
  return clauseOpening(tree, at) ?? nounPhraseEndingAt(tree, at);
}

/** "want the lists published, which the army opposes": the things and what is to be done to them. */
function doneTo(tree: Tree, last: number): Run | null {
  const things = /^VB[ND]$/.test(tree.tokens[last]!.xpos) ? nounPhraseEndingAt(tree, last - 1) : null;
  return things && { from: things.from, to: last };
}

/** All words of a clause up to its end at a token, where no verb stands among them: "A plan to sell it to the state". */
function clauseOpening(tree: Tree, last: number): Run | null {
  let from = last;
  while (from > 0 && !isBreak(tree, from - 1) && !FINITE.test(tree.tokens[from - 1]!.xpos)) from--;
  const opens = from === 0 || isBreak(tree, from - 1);
  return opens && OPENS_PHRASE.has(tree.tokens[from]!.upos) ? { from, to: last } : null;
}

/** The target: what the frame gives, up to the next break where it is a noun phrase; else what stands behind or before the cue. */
export function targetOf(found: Reported, holder: Source): Run | null {
  const whole = wholeTarget(found, holder);
  const { cue } = found;
  if (!whole || (whole.from <= holder.run.to && whole.to >= holder.run.from)) return null;
  // What stands beyond a semicolon is another clause's.
  for (let i = cue.group.to + 1; i < whole.from; i++) if (cue.tree.tokens[i]!.form === ';') return null;
  return withoutCircumstance(cue, cue.form === 'verb' ? withinClause(cue, whole) : whole);
}

function wholeTarget(found: Reported, holder: Source): Run | null {
  const { cue, content } = found;
  const { tree } = cue;
  const run = content?.runs[0];
  const sides = cue.form !== 'adjective' && !cue.passive;
  if (!run) {
    const passive = ['support', 'oppose'].includes(cue.frame.polarity ?? '') && cue.form === 'verb';
    const behind = sides && holder.how !== 'agent' ? (targetBehind(cue) ?? targetBefore(cue, holder)) : null;
    return behind ?? (passive ? (passiveTarget(found) ?? describedBy(tree, cue.head)) : null);
  }
  const astray =
    content.shape === 'fronted' ||
    content.shape === 'around' ||
    (content.shape === 'bare' && cue.lemma !== 'hope' && cue.lemma !== 'wish');
  if (astray) return sides ? targetBehind(cue) : null;
  let { from, to } = run;
  if (content.shape === 'np') while (!isBreak(tree, to + 1) && tree.tokens[to + 1]!.upos !== 'CCONJ') to++;
  if (content.shape === 'to' && cue.frame.takes.has('object-to')) from = objectFrom(cue, from);
  if (sides && (content.shape === 'np' || content.shape === 'to')) {
    const plain = targetBehind(cue);
    if (plain && plain.from <= from && plain.to > to) return plain;
  }
  const target = trimRun(tree, { from, to }, true);
  return target && clipTarget(tree, target);
}

/** `wants the talks to go on`: the object in front of the infinitive that the tree left out. */
function objectFrom(cue: Cue, infinitive: number): number {
  const { tree } = cue;
  const first = cue.group.to + 1;
  const open = tree.tokens[first];
  if (!open || first >= infinitive || infinitive - first > 20 || !OPENS_PHRASE.has(open.upos)) return infinitive;
  for (let i = first; i < infinitive; i++) if (HARD_BREAK.test(tree.tokens[i]!.form)) return infinitive;
  return first;
}
