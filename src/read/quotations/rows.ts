// The subject of a verb in a row, by word order: the noun phrase that opens the sentence, or the clause behind its last break.
// Does not ask the tree for a subject; sources.ts does, and comes here where it gives none or one of an earlier clause.
import { CUE_VERBS } from '../../lists/cues/index.js';
import { FINITE } from './breaks.js';
import type { Cue } from './cues.js';
import { rowTense } from './shared-sources.js';
import type { Source } from './subjects.js';
import { bearerOf } from './subjects-apart.js';
import { isBehindComma, type Tree, trimRun } from './tree.js';

const OPENS_ROW: ReadonlySet<string> = new Set(['DET', 'NOUN', 'PROPN', 'PRON', 'ADJ', 'NUM']);
/** Words that open a clause with a subject of its own: behind one of them a row is no longer the sentence's. */
const OWN_CLAUSE = /^(?:that|who|which|whose|he|she|it|they|we|i|there)$/;

/** Where the row of a cue joins it: the comma or "and" before it; -1 where nothing does. */
function joinBefore({ tree, group }: Cue, participle: boolean): number {
  const { tokens } = tree;
  let before = group.from - 1;
  while (before > 0 && tokens[before]!.upos === 'ADV') before--;
  const joins = tokens[before];
  return joins && (isBehindComma(tree, before + 1) || (joins.upos === 'CCONJ' && !participle)) ? before : -1;
}

/**
 * `The premier cut short a trip, returned and promised to meet them`, `The agency put it on review, noting that`: the noun phrase that
 * opens the sentence, for a verb in a row with its first one where nothing between them opens a clause.
 */
export function rowOpener(cue: Cue): Source | null {
  const { tree, group, head } = cue;
  const participle = tree.tokens[head]!.xpos === 'VBG' && group.from === head;
  if (cue.form !== 'verb' || cue.passive || cue.frame.unlisted) return null;
  if (!(participle || /^VB[DZ]$/.test(rowTense(tree, group.from)))) return null;
  const before = joinBefore(cue, participle);
  if (before < 0) return null;
  let start = before;
  while (start > 0 && tree.tokens[start - 1]!.form !== ';') start--;
  const verb = rowVerb(tree, start, before);
  if (verb < 0 || !(participle || isBareFinite(tree, verb) || tree.tokens[verb]!.xpos === rowTense(tree, group.from)))
    return null;
  return goesOn(tree, verb, before) ? subjectBefore(tree, start, verb) : null;
}

/** "The premier cut short a trip": a verb whose past is its base form, with its subject and no "to" or auxiliary before it. */
const isBareFinite = ({ tokens, children }: Tree, i: number): boolean =>
  tokens[i]!.xpos === 'VB' &&
  children[i]!.some(c => c < i && tokens[c]!.rel === 'nsubj') &&
  children[i]!.every(c => c > i || !/^(?:aux|mark)/.test(tokens[c]!.rel));

/** The finite verb of a noun phrase that begins at a token; -1 where no such clause begins there. */
function rowVerb(tree: Tree, start: number, before: number): number {
  const { tokens, masked } = tree;
  if (
    !OPENS_ROW.has(tokens[start]!.upos) ||
    masked[start] === 1 ||
    OWN_CLAUSE.test(tokens[start]!.lower) !== (tokens[start]!.xpos === 'PRP')
  )
    return -1;
  let verb = start + 1;
  while (verb < before && !FINITE.test(tokens[verb]!.xpos) && !isBareFinite(tree, verb)) {
    const { upos, xpos } = tokens[verb]!;
    if (masked[verb] === 1 || upos === 'SCONJ' || upos === 'VERB' || /^W/.test(xpos)) return -1;
    verb++;
  }
  return verb < before ? verb : -1;
}

/** Whether nothing between the first verb of a row and what joins the cue to it opens a clause with a subject of its own. */
function goesOn({ tokens, masked }: Tree, verb: number, before: number): boolean {
  for (let i = verb + 1; i < before; i++) {
    const token = tokens[i]!;
    if (masked[i] === 1 || token.upos === 'SCONJ' || OWN_CLAUSE.test(token.lower) || /^W/.test(token.xpos))
      return false;
    // A finite verb of a row stands behind a comma or "and"; another has a subject of its own.
    if (FINITE.test(token.xpos) && token.upos !== 'AUX' && !/^(?:,|and|but|then)$/.test(tokens[i - 1]!.lower))
      return false;
  }
  return true;
}

function subjectBefore(tree: Tree, start: number, verb: number): Source | null {
  const run = trimRun(tree, { from: start, to: verb - 1 });
  return run && { run, head: bearerOf(tree, run.from, run.to), how: 'shared' };
}

/** Words that behind a comma open a clause beside the one before. */
const BESIDE: ReadonlySet<string> = new Set(['and', 'but', 'while', 'whereas', 'though', 'although', 'as', 'yet']);
/** Tokens of an aside between a noun phrase and its verb. */
const ASIDE_TOKENS = 30;
const PHRASE: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'PRON', 'NUM', 'PART', 'ADP']);

/**
 * `The federation wants more; the airline has put 21 on the table, and says …`, `…, while Mexico, whose envoy was sent home, called for calm
 * and offered …`: where a clause with a subject of its own begins between the subject that the tree gives and the cue, in the cue's own
 * tense, that subject speaks. Behind a verb that reports a clause only a subject right before the cue does: the clause may be reported too.
 */
export function nearerSubject(cue: Cue, found: Source | null): Source | null {
  const { tree, group } = cue;
  const { tokens, masked } = tree;
  if (!found || (found.how !== 'subject' && found.how !== 'shared') || found.run.to >= group.from) return found;
  if (cue.form !== 'verb' || cue.passive || masked[group.from] === 1) return found;
  const tense = rowTense(tree, group.from);
  if (tense === 'VBG') return besideParticiple(tree, group.from, found.run.to) ?? found;
  if (!/^VB[DZP]$/.test(tense)) return found;
  const relative = relativeInRow(cue, found.run.to);
  if (relative >= 0) return { run: { from: relative, to: relative }, head: relative, how: 'subject' };
  for (let i = group.from - 2; i > found.run.to; i--) {
    if (masked[i] === 1) return found;
    const { form, lower } = tokens[i]!;
    const beside = BESIDE.has(lower) && tokens[i - 1]?.form === ',';
    if (form !== ';' && !beside) continue;
    const nearer = clauseSubject(cue, i + 1, tense, form === ';' || !reportsClause(tree, found, i));
    if (nearer) return nearer;
    if (form === ';') return found;
  }
  return found;
}

/** `…; Costa Rica, citing the law, lent a pilot`: the noun phrase between a semicolon and the comma before a participle. */
function besideParticiple(tree: Tree, participle: number, after: number): Source | null {
  const { tokens, masked } = tree;
  const comma = participle - 1;
  if (tokens[comma]?.form !== ',') return null;
  let from = comma;
  while (from - 1 > after && masked[from - 1] === 0 && PHRASE.has(tokens[from - 1]!.upos)) from--;
  if (from === comma || tokens[from - 1]?.form !== ';' || tokens[from]!.upos === 'ADP') return null;
  return { run: { from, to: comma - 1 }, head: bearerOf(tree, from, comma - 1), how: 'subject' };
}

/** `sent it to the board, which confirmed receipt but says …`: without a comma the row is the relative clause's. That "which", or -1. */
function relativeInRow({ tree: { tokens, masked }, group }: Cue, after: number): number {
  let i = group.from - 1;
  while (i > after && tokens[i]!.upos === 'ADV') i--;
  if (!/^(?:and|but)$/.test(tokens[i]!.lower)) return -1;
  for (i--; i > after + 1; i--) {
    const token = tokens[i]!;
    if (masked[i] === 1 || token.upos === 'SCONJ' || token.upos === 'PUNCT') return -1;
    if (/^(?:which|who)$/.test(token.lower))
      return tokens[i - 1]!.form === ',' && FINITE.test(tokens[i + 1]!.xpos) ? i : -1;
  }
  return -1;
}

/** Whether the first verb behind a source is one of saying with a clause, which may go on up to a place. */
function reportsClause({ tokens }: Tree, { run }: Source, until: number): boolean {
  for (let i = run.to + 1; i < until; i++)
    if (FINITE.test(tokens[i]!.xpos) && CUE_VERBS.get(tokens[i]!.lemma)?.takes.has('that')) return true;
  return false;
}

/** The subject of a clause that begins at a token: an aside between commas may stand behind it, then the cue or a verb in a row with it. */
function clauseSubject(cue: Cue, start: number, tense: string, inRow: boolean): Source | null {
  const { tree, group } = cue;
  const { tokens, masked } = tree;
  if (!OPENS_ROW.has(tokens[start]!.upos) || tokens[start]!.lower === 'that') return null;
  let end = start;
  while (
    end < group.from &&
    (PHRASE.has(tokens[end]!.upos) || (tokens[end]!.form === '-' && end > start)) &&
    masked[end] === 0 &&
    !/^W/.test(tokens[end]!.xpos)
  )
    end++;
  if (end === start) return null;
  let verb = end;
  if (tokens[end]!.form === ',') {
    verb = -1;
    for (let i = end + 1; i <= group.from && i - end <= ASIDE_TOKENS; i++) {
      if (masked[i] === 1 || tokens[i]!.form === ';') return null;
      if (tokens[i - 1]!.form === ',' && FINITE.test(tokens[i]!.xpos)) {
        verb = i;
        break;
      }
    }
  }
  if (verb < 0 || verb > group.from) return null;
  if (verb < group.from) {
    if (!inRow || !FINITE.test(tokens[verb]!.xpos) || rowTense(tree, verb) !== tense) return null;
    const before = joinBefore(cue, false);
    if (before < 0 || !goesOn(tree, verb, before)) return null;
  } else if (end === verb) return null;
  const run = trimRun(tree, { from: start, to: verb - 1 });
  return run && { run, head: bearerOf(tree, start, end - 1), how: verb === group.from ? 'subject' : 'shared' };
}
