// A reporting clause between commas in the middle of a clause: "The bridge, she said, is shut", "It would, he joked, last a week".
// Does not read clauses that end before the reporting clause; fronted.ts does.
import { CUE_VERBS } from '../../lists/cues/index.js';
import type { Token } from '../../model/index.js';
import { FINITE, hasFinite, isClauseBreak, segmentEnd } from './breaks.js';
import type { Content } from './contents.js';
import type { Cue } from './cues.js';
import { isMark, isNominal, type Run, type Tree, trimRun } from './tree.js';

const CONDITIONS: ReadonlySet<string> = new Set(['until', 'unless', 'if', 'when', 'once']);

/** Tokens between a reporting clause and the comma that closes it: "she told [the House]", "he says [after a while]". */
const CLOSE_TOKENS = 6;
/** Tokens between a relative pronoun and the comma behind it: "by which time", "a fifth of which". */
const RELATIVE_TOKENS = 3;

const JOINTS: ReadonlySet<string> = new Set(['CCONJ', 'SCONJ']);
const RELATIVES: ReadonlySet<string> = new Set(['which', 'whom', 'whose', 'who']);
const OPENERS: ReadonlySet<string> = new Set(['where', 'because', 'although', 'though', 'while', 'and', 'but', 'or']);

/** The comma that closes a reporting clause opened by one, with nothing but where and to whom between; -1 where none does. */
export function commaBehind(tree: Tree, clause: Run): number {
  for (let i = clause.to + 1; i < tree.tokens.length && i <= clause.to + 1 + CLOSE_TOKENS; i++) {
    if (tree.tokens[i]!.form === ',' && tree.masked[i] === 0) return i;
    if (isClauseBreak(tree, i) || FINITE.test(tree.tokens[i]!.xpos) || tree.masked[i] === 1) return -1;
  }
  return -1;
}

/** The relative pronoun that the words before a reporting clause end in, with the preposition before it; -1 where they do not. */
function relativeBefore(tree: Tree, run: Run): number {
  for (let i = run.to; i > run.from && i >= run.to - RELATIVE_TOKENS; i--) {
    const token = tree.tokens[i]!;
    if (FINITE.test(token.xpos)) return -1;
    if (!RELATIVES.has(token.lower)) continue;
    return tree.tokens[i - 1]!.upos === 'ADP' ? i - 1 : i;
  }
  return -1;
}

/** The first token of the clause that a token stands in, back to a break or a conjunction. */
export function clauseFrom(tree: Tree, at: number, limit: number): number {
  let from = at;
  while (from > limit && !isClauseBreak(tree, from - 1) && !JOINTS.has(tree.tokens[from - 1]!.upos)) from--;
  // "Until it is, they say, they will stay": the clause is a condition of what was said.
  return from > limit && CONDITIONS.has(tree.tokens[from - 1]!.lower) ? from - 1 : from;
}

/** `She has read it, she told me, and had it framed`: a verb without a subject behind "and" goes on with what was said. */
function goesOnRow(tree: Tree, cue: Cue, rest: number, front: Run): boolean {
  if (!/^(?:and|but)$/.test(tree.tokens[rest]!.lower)) return false;
  const verb = tree.tokens[tree.tokens[rest + 1]?.upos === 'ADV' ? rest + 2 : rest + 1];
  if (!verb || !FINITE.test(verb.xpos) || CUE_VERBS.has(verb.lemma)) return false;
  if (verb.xpos === 'MD') return true;
  // "The bridge is shut, he said, and left": in the tense of the saying, and not in that of what was said, he did it himself.
  const own = tree.tokens[cue.group.from]!.xpos;
  if (verb.xpos !== own) return true;
  for (let i = front.from; i <= front.to; i++) if (tree.tokens[i]!.xpos === verb.xpos) return true;
  return false;
}

const GOES_ON: ReadonlySet<string> = new Set(['DET', 'NUM', 'ADJ', 'NOUN', 'PROPN', 'PRON', 'ADP']);

/** `He caught, a neighbour reported, two small cod`: a verb before the comma, and behind the report a phrase that goes on with it. */
function awaitsObject(tree: Tree, { from, to }: Run, open: Token): boolean {
  const verb = tree.tokens[to]!;
  if (verb.upos !== 'VERB' || !GOES_ON.has(open.upos) || /^(?:who|which|whose|an?)$/.test(open.lower)) return false;
  return FINITE.test(verb.xpos) || hasFinite(tree, from, to);
}

/** `It has a ticket and, his lawyers say, a return ticket`: a noun phrase up to the next break, the last of a row; no runs where there is none. */
function lastOfRow(tree: Tree, clause: Run, closes: number, rest: number): Content {
  let to = rest;
  while (to + 1 < tree.tokens.length && !isClauseBreak(tree, to + 1) && tree.tokens[to + 1]!.form !== '.') to++;
  const phrase = closes === clause.to + 1 && GOES_ON.has(tree.tokens[rest]!.upos) && !hasFinite(tree, rest, to);
  return { shape: 'around', runs: phrase ? [{ from: rest, to }] : [] };
}

/** "two more", "three boats": a number, and no verb. */
const isNumbered = (tree: Tree, { from, to }: Run): boolean =>
  tree.tokens[from]!.upos === 'NUM' && !hasFinite(tree, from, to);

/**
 * What a reporting clause between commas interrupts, or null where it closes a clause. `closes` is its closing comma, `whole` what
 * stands before it. No runs are left where what is said begins with marks right behind: direct.ts reads those.
 */
export function interruptedOf(cue: Cue, clause: Run, closes: number, whole: Run): Content | null {
  const { tree } = cue;
  const rest = closes + 1;
  const open = tree.tokens[rest];
  if (!open) return null;
  const run = trimRun(tree, { from: rest, to: segmentEnd(tree, rest) }, true);
  if (!run) return null;
  const last = tree.tokens[whole.to]!;
  const joined = open.upos === 'CCONJ';
  // "The papers indicate, she said, that the bridge is safe": what they indicate is what she says they do.
  if (open.lower === 'that' && FINITE.test(last.xpos) && CUE_VERBS.get(last.lemma)?.takes.has('that'))
    return { shape: 'around', runs: [whole, run] };
  // "…, and, he joked, a cake": nothing of what stands before the conjunction was said.
  if (OPENERS.has(last.lower) && !joined) {
    if (isMark(open)) return { shape: 'around', runs: [] };
    if (hasFinite(tree, run.from, run.to)) return { shape: 'around', runs: [run] };
    return lastOfRow(tree, clause, closes, rest);
  }
  if (last.lower === 'not' && tree.tokens[whole.to - 1]?.upos === 'CCONJ') {
    const { runs } = lastOfRow(tree, clause, closes, rest);
    return { shape: 'around', runs: runs.length > 0 ? [{ from: whole.to, to: whole.to }, ...runs] : [] };
  }
  const relative = joined ? -1 : relativeBefore(tree, whole);
  if (relative >= 0) return { shape: 'around', runs: [{ from: relative, to: whole.to }, run] };
  const helps = last.upos === 'AUX' || (last.lemma === 'have' && /^VB[NG]$|^RB$/.test(open.xpos));
  if (helps && !joined && last.lower !== 'be')
    return { shape: 'around', runs: [{ from: clauseFrom(tree, whole.to, whole.from), to: whole.to }, run] };
  if (joined) return goesOnRow(tree, cue, rest, whole) ? { shape: 'around', runs: [whole, run] } : null;
  if (tree.masked[rest] === 1) {
    // `Two are at work, and the rest, he guesses, “are hiding”`: the marks open with the verb of the last clause alone.
    const from = clauseFrom(tree, whole.to, whole.from);
    const opens = FINITE.test(tree.tokens[rest + 1]?.xpos ?? '') && /^\p{Ll}/u.test(tree.tokens[rest + 1]!.form);
    const bare = from > whole.from && !hasFinite(tree, from, whole.to);
    return opens && bare ? { shape: 'around', runs: [{ from, to: whole.to }, run] } : null;
  }
  if (closes <= clause.to + 2 && awaitsObject(tree, whole, open))
    return { shape: 'around', runs: [{ from: clauseFrom(tree, whole.to, whole.from), to: whole.to }, run] };
  if (closes !== clause.to + 1) return null;
  // "The contract, it points out, specified the width": the tagger may take the verb for a participle where its subject stands alone.
  if (last.upos !== 'ADV' && open.xpos === 'VBN' && !hasFinite(tree, whole.from, whole.to) && isNominal(last))
    return { shape: 'around', runs: [whole, run] };
  // "The rule, Kovač said, which takes effect in May, is too strict": a relative clause stands before the verb.
  if (RELATIVES.has(open.lower) && isNominal(last) && !hasFinite(tree, whole.from, whole.to)) {
    const verb = tree.tokens.findIndex(({ form, mark }, i) => i > rest && form === ',' && mark < 0) + 1;
    if (verb > rest && verb <= run.to && FINITE.test(tree.tokens[verb]!.xpos))
      return { shape: 'around', runs: [whole, run] };
  }
  // "Two more, the bailiff claims, have handed in their keys": a base form of "have" or "be" behind a comma has its tense.
  const finite = FINITE.test(open.xpos) || (open.rel === 'aux' && open.xpos === 'VB' && isNumbered(tree, whole));
  if (!finite || last.upos === 'ADV') return null;
  return { shape: 'around', runs: [{ from: clauseFrom(tree, whole.to, whole.from), to: whole.to }, run] };
}
