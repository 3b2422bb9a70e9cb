// Subjects that a cue shares with another verb: rows of verbs, participles behind a report, documents that speak.
// Does not look for a subject of the cue's own; sources.ts does.

import { CUE_VERBS, DOCUMENTS, ISSUING_VERBS, SPEAKING_NOUNS, STANCE_VERBS } from '../../lists/cues/index.js';
import type { Token } from '../../model/index.js';
import { blameBefore, isParty } from '../blame.js';
import { TENSED } from './breaks.js';
import { type Cue, isQuotedAs } from './cues.js';
import { isCircumstance, phraseOf, type Source, subjectOf } from './subjects.js';
import { childOf, isBehindComma, isNominal, relOf, type Tree } from './tree.js';

/** Verbs whose object is the one who speaks: "heard her say". */
const HEARING: ReadonlySet<string> = new Set([
  'hear',
  'see',
  'watch',
  'show',
  'quote',
  'cite',
  'record',
  'film',
  'catch',
  'have',
]);

export const MAX_CLIMB = 6;

/** `X said that Y was late, adding that`: a participle that hangs on a reported clause belongs to whoever reports it. */
function reporterAbove(tree: Tree, i: number): number {
  let at = i;
  for (let step = 0; step < MAX_CLIMB; step++) {
    const token = tree.tokens[at]!;
    const rel = relOf(token);
    if (token.head < 0) return -1;
    if (rel === 'ccomp' && CUE_VERBS.has(tree.tokens[token.head]!.lemma)) {
      const subject = subjectOf(tree, token.head);
      if (subject >= 0 && subject < at) return subject;
    } else if (rel !== 'conj' && rel !== 'advcl' && rel !== 'xcomp') return -1;
    at = token.head;
  }
  return -1;
}

/**
 * `said its ships had sailed and quoted a captain`: a finite verb in a row with a reported one, but in the reporting verb's tense,
 * is the reporter's own. The reporting verb, or -1.
 */
export function reporterBeside(tree: Tree, i: number): number {
  const set = reporterBefore(tree, i);
  if (set >= 0) return set;
  const token = tree.tokens[i]!;
  const reported = tree.tokens[token.head];
  if (
    relOf(token) !== 'conj' ||
    !/^VB[DGZ]$/.test(token.xpos) ||
    !reported ||
    // "saying it is late but suggesting that": a participle beside what another reports goes on with that one.
    (token.xpos === 'VBG' && reported.xpos === 'VBG') ||
    relOf(reported) !== 'ccomp' ||
    reported.head < 0
  )
    return -1;
  const cue = tree.tokens[reported.head]!;
  // "declined to say how fast it went but confirmed that": the finite verb is the one that the cue hangs on.
  const light = cue.xpos === 'VB' && relOf(cue) === 'xcomp' && cue.head >= 0 ? tree.tokens[cue.head]! : cue;
  const reporter = light.i < cue.i ? light : cue;
  // "insisted" right behind its subject is finite, also where the tagger took it for a participle.
  const past = reporter.xpos === 'VBN' && !tree.children[reporter.i]!.some(c => tree.tokens[c]!.upos === 'AUX');
  if (
    (past ? 'VBD' : reporter.xpos) !== token.xpos ||
    !CUE_VERBS.has(cue.lemma) ||
    !isDeedOfWords(token.lemma) ||
    reporter.i > i
  )
    return -1;
  const helped = tree.children[reported.i]!.some(c => tree.tokens[c]!.upos === 'AUX' && c < reported.i);
  const own = tree.children[i]!.some(c => relOf(tree.tokens[c]!) === 'nsubj' || tree.tokens[c]!.upos === 'AUX');
  const subject = subjectOf(tree, reported.i);
  const thing =
    subject >= 0 && tree.tokens[subject]!.upos === 'NOUN' && !SPEAKING_NOUNS.has(tree.tokens[subject]!.lemma);
  return (helped || thing) && !own ? reporter.i : -1;
}

/** A verb of reporting, of taking a side, or of thanking: what who reports a clause does next. */
const isDeedOfWords = (lemma: string): boolean =>
  CUE_VERBS.has(lemma) || STANCE_VERBS.has(lemma) || lemma === 'thank' || lemma === 'apologise';

/** Relations of a verb that stands in the narrator's own row. */
const NARRATED: ReadonlySet<string> = new Set(['root', 'conj', 'parataxis', 'advcl']);
/** Tokens back from a verb to the one it is in a row with. */
const ROW_TOKENS = 60;

/**
 * `denies that its men were there, and promises an inquiry`, `called it “…” and asked for time`: behind a comma or closing marks and
 * "and", a verb of reporting without a subject goes on with the reporting verb before it in the same tense. That verb, or -1.
 */
function reporterBefore(tree: Tree, i: number): number {
  const { tokens, masked } = tree;
  const tense = tenseOf(tree, i);
  if (tense === '' || !isDeedOfWords(tokens[i]!.lemma)) return -1;
  let at = i - 1;
  while (at > 0 && tokens[at]!.upos === 'ADV') at--;
  if (at <= 0 || !/^(?:and|but)$/.test(tokens[at]!.lower)) return -1;
  const before = tokens[at - 1]!;
  if (masked[at] === 1 || !(before.form === ',' || masked[at - 1] === 1)) return -1;
  for (let j = at - 1; j >= 0 && i - j < ROW_TOKENS; j--) {
    const token = tokens[j]!;
    if (token.form === ';' && masked[j] === 0) return -1;
    if (masked[j] === 1 || token.upos !== 'VERB' || !NARRATED.has(relOf(token))) continue;
    if (tenseOf(tree, j) !== tense || !CUE_VERBS.has(token.lemma)) continue;
    const subject = subjectOf(tree, j);
    if (subject >= 0 && subject < j && !/^(?:W|DT)/.test(tokens[subject]!.xpos)) return j;
  }
  return -1;
}

/** The tense of a verb without auxiliaries; a participle without one is a past that the tagger mistook. Empty for other forms. */
function tenseOf(tree: Tree, i: number): string {
  const { xpos } = tree.tokens[i]!;
  if (!/^VB[DZPN]$/.test(xpos)) return '';
  if (tree.children[i]!.some(c => tree.tokens[c]!.upos === 'AUX')) return '';
  return xpos === 'VBN' ? 'VBD' : xpos;
}

/** The verb that governs a noun, through the nouns between. */
function verbAbove(tree: Tree, noun: number): number {
  let at = noun;
  for (let step = 0; step < MAX_CLIMB && at >= 0; step++) {
    if (tree.tokens[at]!.upos === 'VERB') return at;
    at = tree.tokens[at]!.head;
  }
  return -1;
}

/** `Brod left before the roll was called, saying …`: behind the comma a participle goes on with the main clause, not with one of time. */
function clauseAround(tree: Tree, i: number): number | undefined {
  const { tokens, children } = tree;
  const { rel, head } = tokens[i]!;
  if (rel !== 'advcl' || head < 0 || head > i) return undefined;
  const timed = children[i]!.some(c => c < i && TIMES.has(tokens[c]!.lower) && relOf(tokens[c]!) === 'mark');
  const subject = timed ? subjectOf(tree, head) : -1;
  return subject >= 0 && subject < head && !/^W/.test(tokens[subject]!.xpos) ? subject : undefined;
}
const TIMES: ReadonlySet<string> = new Set(['before', 'after', 'when', 'once', 'until']);

/** `The bridge was shut, said Ana Kovač, adding that`: behind a comma and a verb of reporting a name up to the next comma speaks. */
function closingSpeaker({ tokens, children, hi }: Tree, verb: number): number {
  if (tokens[verb - 1]?.form !== ',' || !CUE_VERBS.has(tokens[verb]!.lemma)) return -1;
  const subject = children[verb]!.find(c => c > verb && relOf(tokens[c]!) === 'nsubj' && tokens[c]!.upos === 'PROPN');
  return subject !== undefined && tokens[hi[subject]! + 1]?.form === ',' ? subject : -1;
}

/**
 * "Kovač criticised [Demir] for opposing the bridge": the gerund behind "for", "of" or "on" is what the object did, and not the subject.
 * Null where nobody did it ("kept Demir from backing it"); undefined where the gerund is no such phrase.
 */
function blamedFor({ tokens, children }: Tree, cue: Cue): Token | null | undefined {
  const objectOf = (verb: Token): Token | undefined =>
    children[verb.i]!.map(c => tokens[c]!).find(child => relOf(child) === 'obj' || relOf(child) === 'iobj');
  const blame = blameBefore(tokens, tokens[cue.anchor]!, objectOf);
  if (blame === undefined || !isParty(blame.object)) return undefined;
  return /^(?:from|against)$/.test(blame.opener.lower) ? null : blame.object;
}

/** The subject a verb shares with the verb it is coordinated with, or hangs on as a participle or infinitive. */
export function sharedSubject(tree: Tree, cue: Cue): Source | null {
  let at = cue.anchor;
  let trailing = false;
  for (let step = 0; step < MAX_CLIMB; step++) {
    const token = tree.tokens[at]!;
    const rel = relOf(token);
    if (token.xpos === 'VBG' && (isBehindComma(tree, at) || isBehindComma(tree, tree.lo[at]!))) trailing = true;
    const above = token.head;
    if (above < 0) return null;
    const governor = tree.tokens[above]!;
    const blamed = at === cue.anchor ? blamedFor(tree, cue) : undefined;
    if (blamed !== undefined)
      return blamed && { run: phraseOf(tree, blamed.i, cue.group), head: blamed.i, how: 'shared' };
    // "a letter seen by X", "a plan described as": what was done to a thing is not said by it.
    if (rel === 'acl' && token.xpos === 'VBN') {
      const verb = trailing ? verbAbove(tree, above) : -1;
      const subject = verb < 0 ? -1 : subjectOf(tree, verb);
      return subject < 0 ? null : { run: phraseOf(tree, subject, cue.group), head: subject, how: 'shared' };
    }
    if (rel === 'acl') {
      // "a statement saying that": the document speaks, or whoever issued it.
      const issuer = governor.head >= 0 && relOf(governor) === 'obj' ? tree.tokens[governor.head]! : undefined;
      const document = DOCUMENTS.has(governor.lemma);
      if (document && issuer && ISSUING_VERBS.has(issuer.lemma)) {
        const subject = subjectOf(tree, issuer.i);
        const channel = phraseOf(tree, above, cue.group);
        if (subject >= 0) return { run: phraseOf(tree, subject, cue.group), head: subject, how: 'shared', channel };
      }
      // "footage of Demir saying that": whoever it shows.
      const shown = token.xpos === 'VBG' ? shownIn(tree, governor, at) : -1;
      if (shown >= 0) return { run: { from: tree.lo[shown]! + 1, to: tree.hi[shown]! }, head: shown, how: 'shared' };
      // "made a point of saying": the noun is what somebody did; whoever did it speaks.
      const gesture = !document && token.xpos === 'VBG' && isBehindPreposition(tree, at);
      if (isCircumstance(tree, above) || (trailing && !document) || gesture) {
        // "spoke at a news conference announcing that": the participle is the speaker's, not the occasion's.
        if (gesture && (relOf(governor) !== 'obj' || !GESTURES.has(governor.lemma))) return null;
        const verb = verbAbove(tree, above);
        const subject = verb < 0 || verb > above ? -1 : subjectOf(tree, verb);
        const apart = subject < 0 || tree.masked[subject] !== tree.masked[cue.anchor];
        return apart ? null : { run: phraseOf(tree, subject, cue.group), head: subject, how: 'shared' };
      }
      const run = phraseOf(tree, above, cue.group);
      return isNominal(governor) ? { run, head: above, how: document ? 'document' : 'shared' } : null;
    }
    if (rel !== 'conj' && rel !== 'advcl' && rel !== 'xcomp' && rel !== 'parataxis' && rel !== 'ccomp' && rel !== 'dep')
      return null;
    if (governor.upos !== 'VERB' && governor.upos !== 'AUX' && governor.upos !== 'ADJ' && governor.upos !== 'NOUN')
      return null;
    if (rel === 'ccomp' && token.xpos !== 'VBG') return null;
    // "quoted her as saying", "heard him say": the object speaks.
    if (rel === 'xcomp' || rel === 'advcl') {
      const object = childOf(tree, above, 'obj');
      const marked = tree.children[at]!.some(c => tree.tokens[c]!.lower === 'as');
      // "Farmers see Kovač as a danger, arguing that": behind the comma whoever sees goes on.
      if (object >= 0 && object < at && (marked || (HEARING.has(governor.lemma) && !trailing)))
        return { run: phraseOf(tree, object, cue.group), head: object, how: marked ? 'subject' : 'shared' };
    }
    const reporter = at === cue.anchor ? reporterBeside(tree, at) : -1;
    if (reporter >= 0) {
      const subject = subjectOf(tree, reporter);
      if (subject >= 0) return { run: phraseOf(tree, subject, cue.group), head: subject, how: 'shared' };
      at = reporter;
      continue;
    }
    const closing = trailing ? closingSpeaker(tree, above) : -1;
    const outer: number =
      closing >= 0 ? closing : trailing ? (clauseAround(tree, above) ?? reporterAbove(tree, above)) : -1;
    const subject = outer >= 0 ? outer : subjectOf(tree, above);
    // `“We are late,” he said, adding`: whoever speaks in marks is not who reports outside them.
    if (subject >= 0 && tree.masked[subject] === tree.masked[cue.anchor]) {
      const quoted = at === cue.anchor && isQuotedAs(cue);
      return { run: phraseOf(tree, subject, cue.group), head: subject, how: quoted ? 'subject' : 'shared' };
    }
    at = above;
  }
  return null;
}

const SHOWS: ReadonlySet<string> = new Set(
  'footage video recording tape clip audio film photo picture image'.split(' '),
);

/** Whom a recording shows, right before the participle that tells what they do; -1 where nobody is. */
function shownIn(tree: Tree, noun: Token, participle: number): number {
  if (!SHOWS.has(noun.lemma)) return -1;
  const person = tree.children[noun.i]!.find(
    kid => kid > noun.i && tree.hi[kid] === participle - 1 && tree.tokens[tree.lo[kid]!]!.lower === 'of',
  );
  return person ?? -1;
}

/** With these, done, somebody speaks: not with an intention, a risk or an idea. */
const GESTURES: ReadonlySet<string> = new Set(
  'point time habit mistake error honesty courage audacity nerve gall cheek decency pleasure trouble hesitation tradition practice'.split(
    ' ',
  ),
);

/** "of saying", "in declaring": a gerund that a preposition opens. */
const isBehindPreposition = ({ tokens }: Tree, i: number): boolean =>
  /^(?:of|in|about|for)$/.test(tokens[i - 1]?.lower ?? '');

/** `Asked how he pleaded, he stood, looked up and said`: the subject of the verb before it in the same row. */
export function siblingSubject(tree: Tree, cue: Cue): Source | null {
  const token = tree.tokens[cue.anchor]!;
  if (relOf(token) !== 'conj' || token.head < 0 || !TENSED.test(token.xpos)) return null;
  for (const sibling of [...tree.children[token.head]!].reverse()) {
    const rel = relOf(tree.tokens[sibling]!);
    if (sibling >= cue.anchor || (rel !== 'conj' && rel !== 'parataxis') || !TENSED.test(tree.tokens[sibling]!.xpos))
      continue;
    const subject = subjectOf(tree, sibling);
    if (subject >= 0) return { run: phraseOf(tree, subject, cue.group), head: subject, how: 'shared' };
  }
  return null;
}

const FINITE_ROW = /^VB[DGNPZ]$/;

/** The tense in which a verb stands in a row: its auxiliary's, or its own; a participle without one is a past the tagger mistook. */
export function rowTense(tree: Tree, i: number): string {
  const { xpos } = tree.tokens[i]!;
  for (const child of tree.children[i]!) {
    const auxiliary = tree.tokens[child]!;
    if (child < i && auxiliary.upos === 'AUX' && /^VB[DPZ]$/.test(auxiliary.xpos)) return auxiliary.xpos;
  }
  return xpos === 'VBN' ? 'VBD' : xpos;
}

const IN_ROW: ReadonlySet<string> = new Set(['root', 'conj', 'parataxis', 'advcl']);

/**
 * `Kovač promised 40 ramps and then, asked about the bridge, said only: “…”`: a finite cue behind a comma or "and" that the tree
 * left alone goes on with the verb before it that stands in the same tense and has a subject.
 */
export function rowSubject(tree: Tree, cue: Cue): Source | null {
  const xpos = rowTense(tree, cue.group.from);
  let at = cue.group.from - 1;
  while (at > 0 && tree.tokens[at]!.upos === 'ADV') at--;
  const before = tree.tokens[at];
  if (cue.frame.kind !== 'speech' || cue.frame.unlisted || !/^VB[DGZ]$/.test(xpos) || !before) return null;
  // "…, noting that …": a participle behind a comma goes on with whoever the sentence is about.
  const trailing = xpos === 'VBG';
  if (!isBehindComma(tree, at + 1) && (trailing || before.upos !== 'CCONJ')) return null;
  for (let i = at - 1; i >= 0; i--) {
    const token = tree.tokens[i]!;
    if (token.form === ';') return null;
    const row = IN_ROW.has(relOf(token)) || (relOf(token) === 'ccomp' && token.head === cue.head);
    if (tree.masked[i] === 1 || !row || !FINITE_ROW.test(token.xpos)) continue;
    const own = rowTense(tree, i);
    if (trailing ? !/^VB[DPZ]$/.test(own) : own !== xpos) continue;
    const subject = subjectOf(tree, i);
    if (subject >= 0 && subject < i && tree.tokens[subject]!.upos !== 'DET' && !/^W/.test(tree.tokens[subject]!.xpos))
      return { run: phraseOf(tree, subject, { from: i, to: i }), head: subject, how: 'shared' };
  }
  return null;
}
