// Who holds a stance: the subject that the tree gives the cue, and where that is nobody, the words before the cue.
// Does not find cues and does not say which entity the words mean; quotations/cues.ts and coreference do.
import { DOCUMENTS } from '../../lists/cues/index.js';
import { FINITE, TIME_NOUNS } from '../quotations/breaks.js';
import type { Cue } from '../quotations/cues.js';
import type { Reported } from '../quotations/page.js';
import { canSpeak } from '../quotations/speaks.js';
import { phraseOf, type Source } from '../quotations/subjects.js';
import { childOf, isNominal, type Run, relOf, type Tree } from '../quotations/tree.js';
import { phraseBefore } from './phrases.js';

const HOLDERLESS: ReadonlySet<string> = new Set(['you', 'this', 'that', 'which', 'what', 'nobody', 'none']);

/** Verbs that only somebody can do: whatever noun is their subject stands for people. */
const WILLING: ReadonlySet<string> = new Set(
  'want wish hope intend prefer long yearn aspire oppose object vote refuse decline endorse advocate campaign lobby'.split(
    ' ',
  ),
);

/** "44 percent", "one in five voters": the share of a poll, nobody in particular; a share that an aside tells of a holder is not the holder. */
export function isShare(tree: Tree, run: Run): boolean {
  for (let i = run.from; i <= run.to; i++) {
    const { form, lower, xpos } = tree.tokens[i]!;
    if (i > run.from && (form === ',' || form === '(' || /^(?:W|VBG)/.test(xpos))) return false;
    // "one in five"
    if (lower === 'in' && tree.tokens[i - 1]?.upos === 'NUM' && tree.tokens[i + 1]?.upos === 'NUM') return true;
    if (form === '%' || lower === 'percent' || lower === 'pc' || lower === 'percentage') return true;
    if (lower === 'cent' && tree.tokens[i - 1]?.lower === 'per') return true;
  }
  return false;
}

/** Whether a phrase runs over a clause of its own: "talks were hanging by a thread after the Greens". */
function runsOver(tree: Tree, { from, to }: Run, head: number): boolean {
  let relative = false;
  for (let i = from; i <= to; i++) {
    const { xpos, form, mark } = tree.tokens[i]!;
    if (form === ';') return true;
    if (/^W/.test(xpos)) relative = true;
    if (form === ',' && i > head) relative = true;
    if ((FINITE.test(xpos) || isBallot(tree, i)) && mark < 0 && !relative) return true;
  }
  return false;
}

/** "Sixteen voted for the ban, seven against": a vote cast is told, whatever the tagger makes of its verb. */
const isBallot = (tree: Tree, i: number): boolean =>
  tree.tokens[i]!.lower === 'voted' && /^(?:for|against|in)$/.test(tree.tokens[i + 1]?.lower ?? '');

/** Whether somebody is named or described who can hold the stance of a cue. */
function isSomebody(cue: Cue, source: Source): boolean {
  const { tree } = cue;
  const willing = cue.form === 'verb' && source.how === 'subject' && WILLING.has(cue.lemma);
  return isPeople(tree, source, willing);
}

/** Whether a phrase names or describes somebody who can hold a stance. */
export const isSomeone = (tree: Tree, source: Source): boolean => isPeople(tree, source, false);

/** `willing`: what is told of them only somebody can do. */
function isPeople(tree: Tree, source: Source, willing: boolean): boolean {
  const head = tree.tokens[source.head]!;
  if (HOLDERLESS.has(head.lower) || isShare(tree, source.run)) return false;
  // "Few members support the plan": most do not.
  if (tree.tokens[source.run.from]!.lower === 'few') return false;
  // "Who wants what": a question names nobody.
  if (head.lower === 'who' && (head.i === 0 || tree.tokens[head.i - 1]?.form === ':')) return false;
  if (canSpeak({ source, cue: { tree } })) return true;
  if (source.how === 'possessive') return POSSESSIVES.has(head.lower);
  if (head.xpos === 'JJ' || head.upos === 'ADJ') return ORDINAL.test(head.lower);
  return (
    head.upos === 'NOUN' &&
    source.how === 'subject' &&
    (willing || /(?:ers|ors|ists|ians)$/.test(head.lower)) &&
    !ABSTRACT.test(head.lemma) &&
    !DOCUMENTS.has(head.lemma)
  );
}

const POSSESSIVES: ReadonlySet<string> = new Set(['his', 'her', 'their', 'its', 'our', 'my']);
/** Endings of nouns for deeds, states and qualities: nobody who wants. Bodies so called ("the administration") are listed. */
const ABSTRACT = /(?:ion|ment|ness|ity|ism|ing|ure|ance|ence|ship|age)$/;
const ORDINAL = /^(?:first|second|third|fourth|fifth|last|others?|latter|former)$/;

/** Who holds the stance of a cue; null where nobody is named who can. */
export function holderOf(found: Reported): Source | null {
  const { cue, source } = found;
  const { tree } = cue;
  const plain = cue.form === 'verb' && !cue.passive;
  // A subject behind its verb is most often the object that the tree took for it.
  const behind = plain && source !== null && source.head > cue.group.to && source.how === 'subject';
  const first = behind ? holderBefore(cue) : null;
  if (first && isSomebody(cue, first)) return untimed(tree, first);
  if (source && !isMisread(tree, source)) {
    const described = antecedentOf(tree, source);
    if (isSomebody(cue, described)) return untimed(tree, described);
  }
  if (!plain) return null;
  const agent = agentBehind(tree, cue.head);
  if (agent) return isSomebody(cue, agent) ? agent : null;
  const before = holderBefore(cue) ?? sharedHolder(tree, cue.group.from, cue.head);
  return before && isSomebody(cue, before) ? untimed(tree, before) : null;
}

/** "backed by Arlen and opposed by Norland": the phrase behind "by", where the tree lost it. */
export function agentBehind(tree: Tree, head: number): Source | null {
  if (!/^VB[ND]$/.test(tree.tokens[head]!.xpos) || tree.tokens[head + 1]?.lower !== 'by') return null;
  let to = head + 1;
  let last = -1;
  while (to + 1 < tree.tokens.length) {
    const { form, upos, xpos } = tree.tokens[to + 1]!;
    const row = upos === 'CCONJ' && /^VB[ND]$/.test(tree.tokens[to + 2]?.xpos ?? '');
    if (/^[,;:.!?()–—]$/.test(form) || row || FINITE.test(xpos) || upos === 'SCONJ') break;
    to++;
    if (last < 0 || tree.tokens[last + 1]!.upos !== 'ADP')
      if (upos === 'NOUN' || upos === 'PROPN' || upos === 'PRON') last = to;
  }
  return last < 0 ? null : { run: { from: head + 2, to }, head: last, how: 'agent' };
}

const isMisread = (tree: Tree, { run, head }: Source): boolean =>
  runsOver(tree, run, head) || (/^W/.test(tree.tokens[run.from]!.xpos) && run.from < head);

/** "the alliance, which wants": the body that "which" stands for. */
function antecedentOf(tree: Tree, source: Source): Source {
  const { head } = source;
  if (tree.tokens[head]!.lower !== 'which' || head === 0) return source;
  return phraseBefore(tree, tree.tokens[head - 1]!.form === ',' ? head - 2 : head - 1) ?? source;
}

const isTimed = (tree: Tree, i: number): boolean =>
  TIME_NOUNS.has(tree.tokens[i]!.lower) || tree.tokens[i]!.lower === 'on';

/** "Tomorrow the councillors", "the mayor today": without the day. */
function untimed(tree: Tree, source: Source): Source {
  let { from, to } = source.run;
  while (from < to && from !== source.head && TIME_NOUNS.has(tree.tokens[from]!.lower)) from++;
  const aside = tree.tokens.slice(source.head, to).some(token => token.form === ',');
  while (!aside && to > from && to !== source.head && isTimed(tree, to)) to--;
  return from === source.run.from && to === source.run.to ? source : { ...source, run: { from, to } };
}

const holderBefore = (cue: Cue): Source | null => phraseBefore(cue.tree, cue.group.from - 1);

/** `accepts the offer and wants a vote`: the subject of the nearest verb before it whose subject can hold anything. */
function sharedHolder(tree: Tree, from: number, at: number): Source | null {
  const joined = tree.tokens[from - 1];
  if (joined?.upos !== 'CCONJ' && joined?.form !== ',') return null;
  for (let i = from - 1; i >= 0; i--) {
    const token = tree.tokens[i]!;
    if (token.form === ';') return null;
    if (!FINITE.test(token.xpos) || tree.masked[i] !== tree.masked[at]) continue;
    const verb = token.upos === 'AUX' && token.head >= 0 ? tree.tokens[token.head]! : token;
    if (relOf(verb) === 'ccomp') return null;
    const subject = childOf(tree, verb.i, 'nsubj');
    if (relOf(verb) === 'acl' || subject < 0 || subject > i) continue;
    return { run: phraseOf(tree, subject, { from: i, to: i }), head: subject, how: 'shared' };
  }
  return null;
}

/** "The plan failed when nine members voted against": behind a verb and a conjunction, a clause has a subject of its own. */
function opensOwnClause(tree: Tree, governor: number, from: number): boolean {
  for (let i = governor + 1; i < from; i++) {
    const { lower, upos, xpos } = tree.tokens[i]!;
    const opens = (upos === 'SCONJ' && lower !== 'that') || /^(?:WRB|WP|WDT)$/.test(xpos);
    if (opens && i + 1 < from && tree.tokens.slice(i + 1, from).some(isNominal)) return true;
  }
  return false;
}

/**
 * Who does what a verb tells, for verbs that are no listed cue: its subject, else the phrase before it.
 * `from`: where its auxiliaries begin; `willing`: whether only somebody can do it.
 */
export function doerOf(tree: Tree, verb: number, from: number, willing = true): Source | null {
  for (const at of [verb, tree.tokens[verb]!.head]) {
    const subject = at < 0 ? -1 : childOf(tree, at, 'nsubj');
    if (subject < 0 || subject >= from || (at !== verb && opensOwnClause(tree, at, from))) continue;
    const own: Source = { run: phraseOf(tree, subject, { from, to: verb }), head: subject, how: 'subject' };
    if (isMisread(tree, own)) continue;
    const described = antecedentOf(tree, own);
    if (isPeople(tree, described, willing)) return untimed(tree, described);
    // "agreed that their cooperation would end": a thing right before its verb is what the verb is told of.
    if (at === verb && tree.tokens[subject]!.upos === 'NOUN' && own.run.to === from - 1) return null;
  }
  const before = phraseBefore(tree, from - 1) ?? sharedHolder(tree, from, verb);
  return before && isPeople(tree, before, willing) ? untimed(tree, before) : null;
}
