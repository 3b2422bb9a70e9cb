// What somebody is called, by the order of words: "called that “moonshine”", "called the vote disappointing".
// Does not read the tree's objects; phrase-contents.ts does.
import { FINITE, isClauseBreak } from './breaks.js';
import type { Content } from './contents.js';
import type { Cue } from './cues.js';
import { isMark, isNominal, type Tree } from './tree.js';

/** The end of words in marks that open before the next break: "called the plan of the council “a river of steel”". */
export function markBehind(tree: Tree, from: number): number {
  for (let i = from; i < tree.tokens.length && i < from + 14 && !isClauseBreak(tree, i); i++) {
    if (!isMark(tree.tokens[i]) || tree.tokens[i]!.mark < 0) continue;
    let end = i;
    while (end + 1 < tree.tokens.length && tree.tokens[end + 1]!.mark >= 0) end++;
    return end;
  }
  return -1;
}

/** Whether a finite verb stands before the next break, or before `end` where that comes first. */
export const finiteAhead = (tree: Tree, from: number, end = -1): boolean => {
  const stop = end > from ? end : tree.tokens.length;
  for (let i = from; i < stop && !isClauseBreak(tree, i); i++) if (FINITE.test(tree.tokens[i]!.xpos)) return true;
  return false;
};

/** Endings of words that judge: "called the vote disappointing", where the tagger saw a noun. */
const JUDGES = /(?:ing|ous|ful|less|able|ible|ive)$/;
const OBJECT_PRONOUNS: ReadonlySet<string> = new Set([
  'it',
  'him',
  'them',
  'this',
  'that',
  'me',
  'us',
  'her',
  'himself',
  'herself',
]);
export const OPENS_PHRASE: ReadonlySet<string> = new Set(['DET', 'NOUN', 'PROPN', 'ADJ', 'NUM', 'PRON']);

/**
 * `called that “moonshine”`, `calls the building “sound”`, `called the vote disappointing`: what a verb of naming names and what it
 * calls it, by the order of words, where the tree made one phrase or no object of them.
 */
export function namedByOrder({ tree, group, passive }: Cue): Content | null {
  const from = group.to + 1;
  const open = tree.tokens[from];
  if (passive || !open || open.mark >= 0) return null;
  const pronoun = OBJECT_PRONOUNS.has(open.lower);
  if (!pronoun && open.lower !== 'both' && !OPENS_PHRASE.has(open.upos)) return null;
  const said = markBehind(tree, from + 1);
  let to = from;
  let relative = false;
  for (let i = from + 1; i < tree.tokens.length && !isClauseBreak(tree, i); i++) {
    const token = tree.tokens[i]!;
    if (said >= 0 && i > said) break;
    if (token.upos === 'PUNCT' && !isMark(token) && token.form !== '-') break;
    if (token.mark < 0 && /^(?:that|who|which)$/.test(token.lower)) relative = true;
    else if (token.mark < 0 && !relative && (FINITE.test(token.xpos) || token.upos === 'SCONJ')) break;
    // "called Kovač and Demir “liars” and left": what stands before the marks is one row.
    if (token.mark < 0 && token.upos === 'CCONJ' && finiteAhead(tree, i + 1, said)) break;
    to = i;
  }
  if (said >= 0 && to >= said) {
    const named = pronoun || tree.tokens.slice(from, said).some(token => token.mark < 0 && isNominal(token));
    return named ? { shape: 'name', runs: [{ from, to: said }] } : null;
  }
  const last = tree.tokens[to]!;
  const judged = last.upos === 'ADJ' || JUDGES.test(last.lower);
  if (pronoun && to > from) {
    const next = tree.tokens[from + 1]!;
    return next.upos === 'DET' || (next.upos === 'ADJ' && judged) ? { shape: 'name', runs: [{ from, to }] } : null;
  }
  // "called the charges unfounded and made up by rivals": an adjective right behind its noun.
  const behindNoun = tree.tokens
    .slice(from + 1, to + 1)
    .some(
      ({ i, upos, mark }) =>
        upos === 'ADJ' && mark < 0 && isNominal(tree.tokens[i - 1]) && !isNominal(tree.tokens[i + 1]),
    );
  const named = (judged && to >= from + 2) || behindNoun;
  return named && open.upos === 'DET' ? { shape: 'name', runs: [{ from, to }] } : null;
}
