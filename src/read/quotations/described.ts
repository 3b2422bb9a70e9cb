// The noun that a phrase or a relative clause describes, where the tree gives the words beside it: "Brod, [whose sons were late], said".
// Does not look for a source; sources.ts does.
import { FINITE, hasFinite } from './breaks.js';
import type { Cue } from './cues.js';
import { MAX_CLIMB } from './shared-sources.js';
import type { Source } from './subjects.js';
import { isNominal, isPunctuation, type Run, type Tree, trimRun } from './tree.js';

const DASH = /^(?:[–—-]|--+)$/u;

const commaBetween = (tree: Tree, from: number, to: number): boolean => {
  for (let i = from + 1; i < to; i++) if (tree.tokens[i]!.form === ',') return true;
  return false;
};

/** Goes up from a noun to the noun that heads its phrase, without passing a limit. */
export function headOfPhrase(tree: Tree, i: number, limit: number): number {
  let head = i;
  for (let step = 0; step < MAX_CLIMB; step++) {
    const above = tree.tokens[head]!.head;
    if (above < 0 || above >= limit || !isNominal(tree.tokens[above]) || tree.masked[above] === 1) break;
    if (above < head && commaBetween(tree, above, head)) break;
    head = above;
  }
  return head;
}

const NAME_WORDS: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'DET', 'NUM']);

/** The words from a phrase's first to a given last one, not beyond a break before its head. */
export function phraseUpTo(tree: Tree, head: number, last: number): Run {
  let from = Math.min(tree.lo[head]!, head);
  for (let i = head - 1; i >= from; i--) {
    if (isPunctuation(tree.tokens[i]) && tree.tokens[i]!.form !== '.' && tree.tokens[i]!.form !== '-') from = i + 1;
    if (tree.masked[i] === 1) from = i + 1;
  }
  while (
    from > 0 &&
    tree.masked[from - 1] === 0 &&
    (NAME_WORDS.has(tree.tokens[from - 1]!.upos) || tree.tokens[from - 1]!.xpos === 'PRP$')
  )
    from--;
  while (from < head && ['CCONJ', 'SCONJ', 'ADV'].includes(tree.tokens[from]!.upos)) from++;
  return trimRun(tree, { from, to: last }) ?? { from: head, to: head };
}

/** The noun that a relative clause behind a comma describes, where a source is taken for that clause: "Brod, [whose sons were late]". */
function describedNoun(tree: Tree, source: Source): Source | null {
  const comma = source.run.from - 1;
  if (!/^[,–—-]$/.test(tree.tokens[comma]?.form ?? '') || !isNominal(tree.tokens[comma - 1])) return null;
  const head = headOfPhrase(tree, comma - 1, comma);
  return { run: phraseUpTo(tree, head, comma - 1), head, how: source.how };
}

/** `Brod, whose sons were late, called it a shame and asked for help`: a verb behind a comma does not share the relative clause's subject. */
export function ofMainClause(tree: Tree, cue: Cue, shared: Source | null): Source | null {
  if (!shared || shared.run.to >= cue.group.from) return shared;
  const relative = tree.tokens[shared.run.from]!.lower;
  if (relative === 'who' && closesBefore(tree, shared.run.to, cue.group.from))
    return describedNoun(tree, shared) ?? shared;
  if (!/^(?:whose|which)$/.test(relative)) return shared;
  return commaBetween(tree, shared.head, cue.group.from) ? (describedNoun(tree, shared) ?? shared) : shared;
}

/** `The lodger, who asked for time, denied it but said`: whether a comma and a finite verb right behind it stand between two places. */
const closesBefore = ({ tokens }: Tree, from: number, to: number): boolean => {
  for (let i = from + 1; i < to - 1; i++)
    if (tokens[i]!.form === ',' && tokens[i]!.mark < 0) return FINITE.test(tokens[i + 1]!.xpos);
  return false;
};

/** `Brod, whose sons are late, argues …`: a relative clause with its verb is nobody; the noun it describes argues. */
export function describedBy(tree: Tree, cue: Cue, found: Source | null): Source | null {
  if (found && isDashed(tree, found.run, cue)) return describedNoun(tree, found) ?? found;
  if (found?.how !== 'subject' || !/^(?:whose|who|which)$/.test(tree.tokens[found.run.from]!.lower)) return found;
  return hasFinite(tree, found.run.from, found.run.to) ? (describedNoun(tree, found) ?? found) : found;
}

/** `Brod — who has two shops — told`: whether a relative stands behind one dash, and its clause has its verb and ends in another. */
function isDashed({ tokens }: Tree, { from, to }: Run, { group }: Cue): boolean {
  if (!/^(?:who|which)$/.test(tokens[from]!.lower) || !DASH.test(tokens[from - 1]?.form ?? '')) return false;
  let at = group.from - 1;
  while (at > to && !DASH.test(tokens[at]!.form)) at--;
  return at > to + 1 && tokens.slice(to + 1, at).some(({ xpos }) => FINITE.test(xpos));
}

/** Words that behind a comma open another clause. */
const JOINS = /^(?:and|but|though|although|while|whereas|after|before|because|since)$/;
const OPENS_PHRASE: ReadonlySet<string> = new Set(['DET', 'NOUN', 'PROPN', 'PRON', 'ADJ', 'NUM']);

/**
 * `The council voted, and [its chair, Ana Kovač,] said`, `Shops are glad: [one owner] said`: a subject that takes a whole clause before it
 * along is cut to what stands behind the last break with a word that opens a clause, or behind a colon or semicolon.
 */
export function ofLastClause(tree: Tree, { group }: Cue, source: Source | null): Source | null {
  if (source?.how !== 'subject' || source.run.to >= group.from) return source;
  const { tokens, masked } = tree;
  for (let i = source.run.to - 1; i > source.run.from; i--) {
    const { form, lower } = tokens[i]!;
    if (masked[i] === 1) return source;
    const told = !/^(?:and|but)$/.test(lower) || hasFinite(tree, source.run.from, i - 1);
    const joined = JOINS.test(lower) && tokens[i - 1]!.form === ',' && told;
    if (form !== ';' && form !== ':' && !joined) continue;
    const run = trimRun(tree, { from: i + 1, to: source.run.to });
    if (!run || !OPENS_PHRASE.has(tokens[run.from]!.upos) || (lower === 'and' && isRelated(tree, source.run.from, i)))
      return source;
    const head = source.head >= run.from ? source.head : nounOf(tree, run);
    return head < 0 ? source : { ...source, run, head };
  }
  return source;
}

/** Whether all that comes before "and" is a noun phrase with a relative clause, which no main verb follows: "the man who left, and the clerk". */
function isRelated({ tokens }: Tree, from: number, to: number): boolean {
  let relative = false;
  for (let i = from; i < to; i++) {
    if (/^(?:who|which|whose|that)$/.test(tokens[i]!.lower)) relative = true;
    else if (FINITE.test(tokens[i]!.xpos) && (!relative || tokens[i - 1]!.form === ',')) return false;
  }
  return relative;
}

/** The last noun before what describes it. */
function nounOf(tree: Tree, { from, to }: Run): number {
  let head = -1;
  for (let i = from; i <= to; i++) {
    if (head >= 0 && !isNominal(tree.tokens[i])) break;
    if (isNominal(tree.tokens[i])) head = i;
  }
  return head;
}
