// Who holds a stance: the subject that the tree gives the cue, and where that is nobody, the words before the cue.
// Does not find cues and does not say which entity the words mean; quotations/cues.ts and coreference do.
import { DOCUMENTS } from '../../lists/cues/index.js';
import { TIME_NOUNS } from '../quotations/breaks.js';
import { canSpeak } from '../quotations/clauses.js';
import type { Cue } from '../quotations/cues.js';
import type { Reported } from '../quotations/page.js';
import { CLAUSE_OPENERS, phraseOf, type Source } from '../quotations/subjects.js';
import { childOf, isNominal, type Run, relOf, type Tree, trimRun } from '../quotations/tree.js';

const FINITE = /^(?:VB[DZP]|MD)$/;
const BREAK = /^[,;:()–—]$/;
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
    const { form, lower } = tree.tokens[i]!;
    if (i > run.from && (form === ',' || form === '(')) return false;
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
    if (FINITE.test(xpos) && mark < 0 && !relative) return true;
  }
  return false;
}

/** Whether somebody is named or described who can hold the stance of a cue. */
function isSomebody(cue: Cue, source: Source, found: Reported): boolean {
  const { tree } = cue;
  const head = tree.tokens[source.head]!;
  if (HOLDERLESS.has(head.lower) || isShare(tree, source.run)) return false;
  // "Who wants what": a question names nobody.
  if (head.lower === 'who' && (head.i === 0 || tree.tokens[head.i - 1]?.form === ':')) return false;
  if (canSpeak({ ...found, source })) return true;
  if (head.xpos === 'JJ' || head.upos === 'ADJ') return ORDINAL.test(head.lower);
  return (
    head.upos === 'NOUN' &&
    cue.form === 'verb' &&
    source.how === 'subject' &&
    (WILLING.has(cue.lemma) || /(?:ers|ors|ists|ians)$/.test(head.lower)) &&
    !ABSTRACT.test(head.lemma) &&
    !DOCUMENTS.has(head.lemma)
  );
}

/** Endings of nouns for deeds, states and qualities: nobody who wants. Bodies so called ("the administration") are listed. */
const ABSTRACT = /(?:ion|ment|ness|ity|ism|ing|ure|ance|ence|ship|age)$/;
const ORDINAL = /^(?:first|second|third|fourth|fifth|last|others?|latter|former)$/;

/** Who holds the stance of a cue; null where nobody is named who can. */
export function holderOf(found: Reported): Source | null {
  const { cue, source } = found;
  const plain = cue.form === 'verb' && !cue.passive;
  // A subject behind its verb is most often the object that the tree took for it.
  const behind = plain && source !== null && source.head > cue.group.to && source.how === 'subject';
  const first = behind ? holderBefore(cue) : null;
  if (first && isSomebody(cue, first, found)) return untimed(cue.tree, first);
  if (source && !isMisread(cue.tree, source)) {
    const described = antecedentOf(cue.tree, source);
    if (isSomebody(cue, described, found)) return untimed(cue.tree, described);
  }
  if (!plain) return null;
  const before = holderBefore(cue) ?? sharedHolder(cue);
  return before && isSomebody(cue, before, found) ? untimed(cue.tree, before) : null;
}

const isMisread = (tree: Tree, { run, head }: Source): boolean =>
  runsOver(tree, run, head) || (/^W/.test(tree.tokens[run.from]!.xpos) && run.from < head);

/** "the alliance, which wants": the body that "which" stands for. */
function antecedentOf(tree: Tree, source: Source): Source {
  const { head } = source;
  if (tree.tokens[head]!.lower !== 'which' || head === 0) return source;
  return phraseBefore(tree, tree.tokens[head - 1]!.form === ',' ? head - 2 : head - 1) ?? source;
}

/** "Tomorrow the councillors", "the mayor today": without the day. */
function untimed(tree: Tree, source: Source): Source {
  let { from, to } = source.run;
  for (let i = source.head; i < to; i++) if (tree.tokens[i]!.form === ',') return source;
  while (from < to && from !== source.head && TIME_NOUNS.has(tree.tokens[from]!.lower)) from++;
  while (to > from && to !== source.head && (TIME_NOUNS.has(tree.tokens[to]!.lower) || tree.tokens[to]!.lower === 'on'))
    to--;
  return from === source.run.from && to === source.run.to ? source : { ...source, run: { from, to } };
}

const PHRASE: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'NUM', 'DET', 'ADJ', 'PART', 'PRON', 'SYM']);
const LINKS: ReadonlySet<string> = new Set(['of', 'in', 'at', 'for', 'from', 'on', 'and', '-', '&']);
/** How many words a holder's phrase has at most, its asides left out. */
const PHRASE_WORDS = 16;
/** How many words an aside has at most: ", who leads the union,". */
const ASIDE_WORDS = 30;

/** Where the aside begins that a comma or bracket closes: the comma behind a noun that opens it. */
function asideStart(tree: Tree, close: number): number {
  const bracket = tree.tokens[close]!.form === ')';
  for (let i = close - 1; i > 0 && i > close - ASIDE_WORDS; i--) {
    const { form, mark } = tree.tokens[i]!;
    if (form === ';' || (mark >= 0 && tree.masked[i] === 1)) return -1;
    if (bracket ? form === '(' : form === ',' && opensAside(tree, i)) return i;
  }
  return -1;
}

function opensAside(tree: Tree, comma: number): boolean {
  if (!isNominal(tree.tokens[comma - 1]) && tree.tokens[comma - 1]!.form !== ')') return false;
  const next = tree.tokens[comma + 1]!;
  return (
    next.upos === 'DET' ||
    next.upos === 'PROPN' ||
    next.upos === 'NUM' ||
    next.upos === 'ADP' ||
    /^(?:W|VB[GN])/.test(next.xpos) ||
    next.lower === 'including'
  );
}

/** The noun phrase that ends before a token, asides passed over; null where it does not open its clause. */
export function phraseBefore(tree: Tree, last: number): Source | null {
  let to = last;
  while (to >= 0 && (tree.tokens[to]!.upos === 'ADV' || tree.tokens[to]!.upos === 'AUX')) to--;
  let end = to;
  for (let asides = 0; asides < 2 && (tree.tokens[end]?.form === ',' || tree.tokens[end]?.form === ')'); asides++) {
    const open = asideStart(tree, end);
    if (open < 0) return null;
    end = open - 1;
  }
  if (end < 0 || !isNominal(tree.tokens[end])) return null;
  let from = end;
  while (
    from > 0 &&
    end - from < PHRASE_WORDS &&
    tree.masked[from - 1] === tree.masked[end] &&
    (PHRASE.has(tree.tokens[from - 1]!.upos) ||
      tree.tokens[from - 1]!.rel === 'amod' ||
      LINKS.has(tree.tokens[from - 1]!.lower)) &&
    !/^W/.test(tree.tokens[from - 1]!.xpos)
  )
    from--;
  // "In Lessa the union": the phrase proper begins at its article.
  const adposition = tree.tokens[from]!.upos === 'ADP' || tree.tokens[from]!.upos === 'CCONJ';
  if (adposition) {
    let article = from + 1;
    if (tree.tokens[from]!.upos === 'ADP')
      while (article <= end && (tree.tokens[article]!.upos !== 'DET' || article === from + 1)) article++;
    if (article > end) return null;
    from = article;
  }
  const before = tree.tokens[from - 1];
  const opens =
    adposition ||
    before === undefined ||
    BREAK.test(before.form) ||
    before.upos === 'CCONJ' ||
    before.upos === 'SCONJ' ||
    before.upos === 'ADV' ||
    CLAUSE_OPENERS.has(before.lower) ||
    /^W/.test(before.xpos) ||
    tree.masked[from - 1] !== tree.masked[end];
  if (!opens) return null;
  let head = -1;
  for (let i = from; i <= end; i++) {
    if (tree.tokens[i]!.upos === 'ADP' && head >= 0) break;
    if (isNominal(tree.tokens[i]) || (i === end && head < 0)) head = i;
  }
  const whole = trimRun(tree, { from, to }, true);
  return head < 0 || !whole ? null : { run: { from, to: whole.to }, head, how: 'subject' };
}

const holderBefore = (cue: Cue): Source | null => phraseBefore(cue.tree, cue.group.from - 1);

/** `accepts the offer and wants a vote`: the subject of the nearest verb before it whose subject can hold anything. */
function sharedHolder(cue: Cue): Source | null {
  const { tree, group } = cue;
  const joined = tree.tokens[group.from - 1];
  if (joined?.upos !== 'CCONJ' && joined?.form !== ',') return null;
  for (let i = group.from - 1; i >= 0; i--) {
    const token = tree.tokens[i]!;
    if (token.form === ';') return null;
    if (!FINITE.test(token.xpos) || tree.masked[i] !== tree.masked[cue.head]) continue;
    const verb = token.upos === 'AUX' && token.head >= 0 ? tree.tokens[token.head]! : token;
    if (relOf(verb) === 'ccomp') return null;
    const subject = childOf(tree, verb.i, 'nsubj');
    if (relOf(verb) === 'acl' || subject < 0 || subject > i) continue;
    return { run: phraseOf(tree, subject, { from: i, to: i }), head: subject, how: 'shared' };
  }
  return null;
}
