// Noun phrases that a cue reports: its object, what a preposition of its own opens, and descriptions.
// Does not read clauses; clause-contents.ts does.
import { COUNTING, CUE_NOUNS, DOCUMENTS } from '../../lists/cues/index.js';
import type { Token } from '../../model/index.js';
import { beforeBreak, behind, FINITE, isClauseBreak, NARRATOR, TIME_NOUNS } from './breaks.js';
import type { Content } from './contents.js';
import type { Cue } from './cues.js';
import { isInMatter, isOfMatter } from './matters.js';
import { finiteAhead, markBehind, namedByOrder, OPENS_PHRASE } from './named-by-order.js';
import { groundBehind } from './split-contents.js';
import type { Source } from './subjects.js';
import { isTopicOf } from './that-clauses.js';
import { isMark, isNominal, relOf, type Tree, trimRun } from './tree.js';

/** Words that go on with a phrase that the tree cut short. */
const TAILS = new Set(['to', 'of', 'among', 'between', 'against', 'from', 'with', 'for']);

/** "called for years", "argued for hours": how long, and not what for. */
const isSpan = ({ lower, lemma }: Token): boolean =>
  TIME_NOUNS.has(lower) || TIME_NOUNS.has(lemma) || /^(?:minutes|hours|days|decades|centuries)$/.test(lower);

/** Whether the cue's frame prepositions open a phrase or a gerund behind it: "called for", "warned of". */
export function prepositionOf(cue: Cue): Content | null {
  const { tree, frame } = cue;
  if (frame.prepositions.size === 0) return null;
  for (const kid of behind(cue)) {
    const first = tree.lo[kid]!;
    if (first <= cue.group.to || first > cue.group.to + 8) continue;
    const word = tree.tokens[first]!;
    const alone = first === kid && tree.hi[kid] === kid;
    if (!frame.prepositions.has(word.lower) || alone || isSpan(tree.tokens[kid]!)) continue;
    let to = tree.hi[kid]!;
    for (const next of behind(cue))
      if (tree.lo[next]! === to + 1 && (TAILS.has(tree.tokens[to + 1]!.lower) || isOfMatter(tree, kid, next)))
        to = tree.hi[next]!;
    const run = trimRun(
      tree,
      { from: first + 1, to: isTopicOf(cue, to + 1) ? claimEnd(tree, to) : withOutlook(tree, to) },
      true,
    );
    if (!run) continue;
    let before = first - 1;
    while (before > cue.group.to && tree.tokens[before]!.upos === 'ADV') before--;
    const near = before === cue.group.to;
    return { shape: 'preposition', runs: [run], ...(near ? { cueTo: first } : {}) };
  }
  return null;
}

/** "updated Demir on her aims, [which will be discussed in May]": what is to come of it was told along with it, up to the end. */
function withOutlook(tree: Tree, to: number): number {
  const [comma, which, modal] = [tree.tokens[to + 1], tree.tokens[to + 2], tree.tokens[to + 3]];
  if (comma?.form !== ',' || which?.lower !== 'which' || !/^(?:will|would)$/.test(modal?.lower ?? '')) return to;
  const end = beforeBreak(tree, to + 3);
  return tree.tokens[end + 1] === undefined || tree.tokens[end + 1]!.form === '.' ? end : to;
}

const frameTakesGerund = (cue: Cue): boolean => cue.frame.takes.has('ing');

/** Tokens of an aside right behind a cue. */
const ASIDE_TOKENS = 10;

/** "discussed, among other things, [the port]": the first token behind an aside between commas that a preposition or adverb opens. */
function behindComma(tree: Tree, from: number): number {
  if (tree.tokens[from]?.form !== ',' || !/^(?:ADP|ADV)$/.test(tree.tokens[from + 1]?.upos ?? '')) return from;
  for (let i = from + 1; i < tree.tokens.length && i < from + ASIDE_TOKENS; i++) {
    if (FINITE.test(tree.tokens[i]!.xpos) || tree.masked[i] === 1) return from;
    if (tree.tokens[i]!.form === ',') return OPENS_PHRASE.has(tree.tokens[i + 1]?.upos ?? '') ? i + 1 : from;
  }
  return from;
}

/** ", among other things,": behind a comma and a preposition stands no object. */
function isAside({ tokens, lo }: Tree, kid: number): boolean {
  const open = lo[kid]! + (tokens[lo[kid]!]!.form === ',' ? 1 : 0);
  return tokens[open - 1]?.form === ',' && tokens[open]!.upos === 'ADP' && tokens[open]!.rel === 'case';
}

/** Verbs of giving in words, whose object is the thing given more often than the one addressed. */
const GIVING: ReadonlySet<string> = new Set(['promise', 'pledge', 'guarantee', 'offer', 'vow', 'project', 'forecast']);

/** `blamed stubborn prices on the weather`: the words to the next break, where the tree took the object apart. */
function nextPhrase(cue: Cue, at = cue.group.to + 1, start?: number): Content | null {
  const { tree } = cue;
  const from = behindComma(tree, at);
  const open = tree.tokens[from];
  const described = open?.xpos === 'VBG' && relOf(open) === 'amod';
  const gerund = described || (open?.xpos === 'VBG' && frameTakesGerund(cue));
  const counted = COUNTING.has(cue.lemma) && /^(?:NUM|SYM|ADV)$/.test(open?.upos ?? '');
  const adjective =
    open?.xpos === 'VBG' && /^(?:PROPN|NOUN)$/.test(tree.tokens[from + 1]?.upos ?? '') && relOf(open) === 'xcomp';
  const share = PREDICATING.has(cue.lemma) && FOCUS.has(open?.lower ?? '');
  const amount = GIVING.has(cue.lemma) && /^(?:NUM|SYM)$/.test(open?.upos ?? '');
  // "promises continued support", "announced improved pay": a participle before its noun that was taken for a verb.
  const past =
    (open?.xpos === 'VBD' || open?.xpos === 'VBN') &&
    /^VB[DZP]$/.test(tree.tokens[cue.group.to]!.xpos) &&
    from === cue.group.to + 1 &&
    /^(?:ADJ|NOUN|PROPN)$/.test(tree.tokens[from + 1]?.upos ?? '');
  if (
    !open ||
    !(['DET', 'ADJ', 'NOUN', 'PROPN'].includes(open.upos) || past || gerund || adjective || counted || amount || share)
  )
    return null;
  if (TIME_NOUNS.has(open.lower) || TIME_NOUNS.has(tree.tokens[from + 1]?.lower ?? '')) return null;
  let to = from;
  for (let i = from; i < tree.tokens.length && !isClauseBreak(tree, i); i++) {
    const token = tree.tokens[i]!;
    if (token.upos === 'PUNCT' && !isMark(token) && token.form !== '-') break;
    if (token.upos === 'CCONJ' && finiteAhead(tree, i + 1)) break;
    if (FINITE.test(token.xpos) && !(past && i === from)) return null;
    to = i;
  }
  return { shape: 'np', runs: [{ from: start ?? from, to: rowEnd(tree, to) }] };
}

const NP_TAILS = new Set([
  'for',
  'of',
  'as',
  'against',
  'from',
  'to',
  'on',
  'with',
  'over',
  'about',
  'within',
  'at',
  'between',
  'until',
]);

const isPlainName = (tree: Tree, kid: number): boolean =>
  relOf(tree.tokens[kid]!) === 'xcomp' && /^(?:DET|ADJ|NOUN)$/.test(tree.tokens[tree.lo[kid]!]!.upos);

/** What the tree may make of the word that something is called. */
const NAMING: ReadonlySet<string> = new Set(['xcomp', 'obj', 'obl', 'ccomp', 'advcl', 'parataxis']);

/** A noun phrase as content, with the phrases that complete it: "blamed the mayor for the flood". */
export function nounPhraseOf(cue: Cue, source: Source | null): Content | null {
  const { tree, frame } = cue;
  const kids = behind(cue);
  // "Polls show Kovač ahead": what papers show they show to nobody.
  const shown = cue.lemma === 'show' && source !== null && DOCUMENTS.has(tree.tokens[source.head]!.lemma);
  const addressed = frame.takes.has('recipient') && !shown;
  const object =
    kids.find(k => relOf(tree.tokens[k]!) === 'obj' && k !== source?.head && !isAside(tree, k)) ??
    (addressed ? undefined : kids.find(k => relOf(tree.tokens[k]!) === 'iobj'));
  if (object === undefined) {
    const named = frame.takes.has('name') ? namedByOrder(cue) : null;
    return named ?? (frame.takes.has('np') && (!addressed || GIVING.has(cue.lemma)) ? nextPhrase(cue) : null);
  }
  const from = tree.lo[object]! > cue.group.to ? tree.lo[object]! : cue.group.to + 1;
  // "described herself as a carpenter", but "excused herself", "repeated itself".
  const reflexive = tree.tokens[object]!.upos === 'PRON' && /self$|selves$/.test(tree.tokens[object]!.lower);
  const after = (accept: (kid: number, first: string) => boolean): number =>
    kids.find(k => k > object && accept(k, tree.tokens[tree.lo[k]!]!.lower)) ?? -1;
  if (frame.takes.has('name')) {
    // "called the merger “a terrible deal” and ranked": what it is called ends with its marks, whatever the tree hangs behind them.
    const marks = markBehind(tree, from + 1);
    const [joint, next] = [tree.tokens[marks + 1], tree.tokens[marks + 2]];
    if (marks > object && tree.tokens[object]!.mark < 0 && joint?.upos === 'CCONJ' && next?.upos === 'VERB')
      return { shape: 'name', runs: [{ from, to: marks }] };
  }
  if (frame.takes.has('as')) {
    const as = after((_, first) => first === 'as');
    const inner = tree.children[object]!.find(c => c > object && tree.tokens[tree.lo[c]!]!.lower === 'as');
    if (as >= 0) return { shape: 'as', runs: [{ from, to: claimEnd(tree, tree.hi[as]!) }] };
    if (inner !== undefined) return { shape: 'as', runs: [{ from, to: tree.hi[object]! }] };
  }
  if (frame.takes.has('name')) {
    // "called the fall of the bridge a warning": "of" goes on with what is called so.
    let end = tree.hi[object]!;
    let name: number | undefined;
    for (const k of kids) {
      if (k <= object || tree.lo[k]! > end + 2) continue;
      const opener = tree.tokens[tree.lo[k]!]!;
      // "called her vote for the sale a mistake": a phrase before the name is said of what is called so.
      const later =
        opener.upos === 'ADP' && kids.some(n => n > k && tree.lo[n]! === tree.hi[k]! + 1 && isPlainName(tree, n));
      if (opener.lower === 'of' || later) end = Math.max(end, tree.hi[k]!);
      else if (NARRATOR.has(opener.lower)) break;
      else if (NAMING.has(relOf(tree.tokens[k]!))) {
        name = k;
        break;
      }
    }
    if (name !== undefined) return { shape: 'name', runs: [{ from, to: Math.max(tree.hi[object]!, tree.hi[name]!) }] };
    const said = markBehind(tree, tree.hi[object]! + 1);
    if (said >= 0) return { shape: 'name', runs: [{ from, to: said }] };
    const named = namedByOrder(cue);
    if (named) return named;
    if (!frame.takes.has('np') || reflexive)
      return !reflexive && tree.hi[object]! > object + 1
        ? { shape: 'name', runs: [{ from, to: tree.hi[object]! }] }
        : null;
  }
  const marked = frame.takes.has('name') || frame.takes.has('as') ? markBehind(tree, tree.hi[object]! + 1) : -1;
  if (marked >= 0) return { shape: frame.takes.has('name') ? 'name' : 'as', runs: [{ from, to: marked }] };
  if (!frame.takes.has('np') || reflexive) return null;
  let to = tree.hi[object]!;
  // "promised her 14 per cent": whom, and behind it what.
  const next = tree.tokens[to + 1];
  if (
    GIVING.has(cue.lemma) &&
    to === object &&
    tree.tokens[object]!.upos === 'PRON' &&
    next &&
    /^(?:NUM|DET|SYM)$/.test(next.upos)
  )
    return nextPhrase(cue, object + 1, from);
  for (const kid of kids) {
    if (tree.lo[kid]! !== to + 1) continue;
    const rel = relOf(tree.tokens[kid]!);
    if (rel === 'obj') to = tree.hi[kid]!;
    if (rel === 'obl' && !addressed && isInMatter(tree, object, kid)) to = tree.hi[kid]!;
    else if ((rel === 'obl' || rel === 'advcl') && NP_TAILS.has(tree.tokens[tree.lo[kid]!]!.lower)) to = tree.hi[kid]!;
    else if (rel === 'xcomp' || rel === 'advcl') to = tree.tokens[tree.lo[kid]!]!.lower === 'to' ? tree.hi[kid]! : to;
  }
  to = claimEnd(tree, rowEnd(tree, to));
  const ground = groundBehind(tree, to + 1, cue.lemma);
  if (ground >= 0) to = Math.max(ground, tree.hi[tree.tokens[ground]!.head] ?? ground);
  // "showed the mayor ahead by three points", "put the toll at nine": with these verbs what follows the noun is said of it.
  // "demanded the mayor make a pledge": a base form behind the noun is what it shall do.
  if (REQUIRING.has(cue.lemma) && tree.tokens[to + 1]?.xpos === 'VB' && tree.tokens[to + 1]!.upos === 'VERB')
    to = beforeBreak(tree, to);
  if (PREDICATING.has(cue.lemma))
    while (to + 1 < tree.tokens.length && !isClauseBreak(tree, to + 1) && !endsPredicate(tree, to + 1)) to++;
  return { shape: 'np', runs: [{ from, to }] };
}

/** Words of a row of noun phrases: "the number, the cost and the ruin". */
const ROW: ReadonlySet<string> = new Set(['DET', 'NOUN', 'PROPN', 'ADJ', 'NUM', 'PART', 'SYM']);
/** Tokens of such a row behind its first comma. */
const ROW_TOKENS = 24;

/** Where a row that the tree left at its first comma ends: the phrase behind its "and"; the place given where what follows is no row. */
function rowEnd(tree: Tree, to: number): number {
  if (tree.tokens[to + 1]?.form !== ',' || !ROW.has(tree.tokens[to + 2]?.upos ?? '')) return to;
  let joined = -1;
  let i = to + 2;
  for (; i < tree.tokens.length && i < to + ROW_TOKENS; i++) {
    const { upos, form, lower } = tree.tokens[i]!;
    if (upos === 'CCONJ' && joined < 0) joined = i;
    else if (!ROW.has(upos) && lower !== 'of' && !(form === ',' && joined < 0)) break;
  }
  const next = tree.tokens[i];
  const last = tree.tokens[i - 1]!;
  const closed = next === undefined || (next.upos === 'PUNCT' && !isMark(next)) || next.upos === 'ADP';
  return joined > 0 && i - 1 > joined && isNominal(last) && closed ? i - 1 : to;
}

/** Nouns of what may be thought, which take a clause as nouns of saying do. */
const IDEAS: ReadonlySet<string> = new Set(
  'idea notion theory fact possibility prospect likelihood assumption premise rumour rumor myth hypothesis evidence news risk'.split(
    ' ',
  ),
);

/** `rejected allegations that his plant had hidden it`: a noun of saying takes its clause along. */
function claimEnd(tree: Tree, to: number): number {
  if (
    tree.tokens[to + 1]?.lower !== 'that' ||
    tree.tokens[to]!.mark >= 0 ||
    !(CUE_NOUNS.has(tree.tokens[to]!.lemma) || IDEAS.has(tree.tokens[to]!.lemma))
  )
    return to;
  let end = to + 1;
  let finite = false;
  while (end + 1 < tree.tokens.length && !isClauseBreak(tree, end + 1) && tree.tokens[end + 1]!.form !== '.') {
    end++;
    if (FINITE.test(tree.tokens[end]!.xpos)) finite = true;
  }
  return finite ? end : to;
}

/** Words before a number that say how sure it is. */
const BOUNDS: ReadonlySet<string> = new Set(
  'about around nearly almost at least most up to more less than some over only as many'.split(' '),
);

/** Verbs that give an answer of a word, with whom it is given between: "said so", "told her no", "recommends yes". */
const ANSWERING: ReadonlySet<string> = new Set(['say', 'tell', 'think', 'believe', 'recommend', 'answer', 'reply']);
const ANSWERS: ReadonlySet<string> = new Set(['yes', 'no', 'so', 'fine', 'otherwise']);
/** What may stand behind "so" where it stands for what was said: "said so to both", not "said so many". */
const BEHIND_ANSWER: ReadonlySet<string> = new Set(['PUNCT', 'ADP', 'CCONJ', 'SCONJ']);

/** `has said so`, `says as much`, `told her no`, `pleaded not guilty to theft`: an answer without a clause. */
export function answerOf({ tree, group, lemma, passive, form }: Cue): Content | null {
  if (form !== 'verb' || passive) return null;
  const { tokens } = tree;
  let at = group.to + 1;
  if (lemma === 'plead') {
    const from = at;
    if (tokens[at]?.lower === 'not' || tokens[at]?.lower === 'no') at++;
    if (!PLEAS.has(tokens[at]?.lower ?? '')) return null;
    while (at + 1 < tokens.length && !isClauseBreak(tree, at + 1) && !endsPredicate(tree, at + 1)) at++;
    return { shape: 'np', runs: [{ from, to: at }] };
  }
  if (!ANSWERING.has(lemma)) return null;
  if (lemma === 'tell' && /^(?:PRON|PROPN|NOUN)$/.test(tokens[at]?.upos ?? '')) at++;
  const word = tokens[at];
  if (!word || word.mark >= 0) return null;
  const much = word.lower === 'as' && tokens[at + 1]?.lower === 'much';
  if (!much && !ANSWERS.has(word.lower)) return null;
  const to = much ? at + 1 : at;
  const next = tokens[to + 1];
  const ends = next === undefined || BEHIND_ANSWER.has(next.upos) || TIME_NOUNS.has(next.lower);
  return ends && next?.lower !== 'that' ? { shape: 'np', runs: [{ from: at, to }] } : null;
}

const PLEAS: ReadonlySet<string> = new Set(['guilty', 'innocent', 'contest']);

const endsClause = (tree: Tree, i: number): boolean => tree.tokens[i]?.form === '.' || isClauseBreak(tree, i);

/** `Hospitals say 23`: a number right behind a verb of saying, with its noun, that closes its clause. */
export function numberOf({ tree, group, lemma, passive }: Cue): Content | null {
  if (lemma !== 'say' || passive) return null;
  let i = group.to + 1;
  while (BOUNDS.has(tree.tokens[i]?.lower ?? '') && i < group.to + 4) i++;
  if (tree.tokens[i]?.xpos !== 'CD') return null;
  while (/^(?:NOUN|NUM|SYM)$/.test(tree.tokens[i + 1]?.upos ?? '')) i++;
  return endsClause(tree, i + 1) ? { shape: 'np', runs: [{ from: group.to + 1, to: i }] } : null;
}

/** Verbs that take a clause with a base form: "demanded he go". */
const REQUIRING: ReadonlySet<string> = new Set(['demand', 'request', 'insist', 'recommend', 'propose', 'suggest']);

const PREDICATING: ReadonlySet<string> = new Set(['show', 'put']);
/** Words that may open the phrase behind such a verb: "shows only a small gap". */
const FOCUS: ReadonlySet<string> = new Set(['only', 'just', 'almost', 'nearly', 'about', 'roughly']);

/** What ends a predicate without a verb: a conjunction, a full stop, a time, a finite verb. */
const endsPredicate = (tree: Tree, i: number): boolean => {
  const token = tree.tokens[i]!;
  return (
    (token.upos === 'PUNCT' && !isMark(token) && token.form !== '-') ||
    (token.upos === 'CCONJ' && finiteAhead(tree, i + 1)) ||
    token.upos === 'SCONJ' ||
    FINITE.test(token.xpos)
  );
};
