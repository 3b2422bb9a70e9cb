// Where a clause or phrase may end: breaks, semicolons, finite verbs, and the words that open a narrator's clause.
// Does not choose content; contents.ts does.
import type { Cue } from './cues.js';
import { isPunctuation, type Tree } from './tree.js';

export const WH = new Set(['whether', 'if', 'how', 'what', 'why', 'who', 'whom', 'whose', 'where', 'when', 'which']);
/** Words that open a clause of the narrator's own. */
export const NARRATOR = new Set([
  'as',
  'while',
  'whereas',
  'after',
  'before',
  'since',
  'although',
  'though',
  'until',
  'unless',
  'because',
  'when',
  'despite',
]);

export const FINITE = /^(?:VB[DZP]|MD)$/;
/** A verb with a tense, or a participle, for which the tagger often takes the past. */
export const TENSED = /^VB[DZPN]$/;
/** Words that deny the verb they stand with, as tokens. */
export const NOT: ReadonlySet<string> = new Set(['not', "n't", 'never']);

/** Children behind the cue's words, in text order, those of the light verb included. */
export function behind(cue: Cue): number[] {
  const { tree, head, anchor, group } = cue;
  let kids = anchor === head ? tree.children[head]! : [...tree.children[head]!, ...tree.children[anchor]!];
  // "took issue with the figures": what hangs on the noun of a set phrase is the cue's.
  for (let i = head + 1; i <= group.to; i++) if (tree.children[i]!.length > 0) kids = [...kids, ...tree.children[i]!];
  return kids.filter(k => k > group.to && !isPunctuation(tree.tokens[k])).sort((a, b) => a - b);
}

export const isClauseBreak = (tree: Tree, i: number): boolean => {
  const token = tree.tokens[i];
  if (token === undefined) return true;
  const { form } = token;
  if (form === ',' || form === ';' || form === ':' || form === '(') return true;
  return /^[–—-]+$/.test(form) && !joinsWords(tree, i);
};

/** The hyphen of "right-wing", the dash of "50–60": nothing but letters or digits beside it, no dash between clauses. */
function joinsWords(tree: Tree, i: number): boolean {
  const { form, start, end } = tree.tokens[i]!;
  if (form !== '-' && form !== '–') return false;
  return tree.tokens[i - 1]?.end === start && tree.tokens[i + 1]?.start === end;
}

export const hasFinite = (tree: Tree, from: number, to: number): boolean => {
  for (let i = from; i <= to; i++) if (FINITE.test(tree.tokens[i]!.xpos)) return true;
  return false;
};

/** Nouns that say when, also without a preposition. */
export const TIME_NOUNS: ReadonlySet<string> = new Set(
  'monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow week month year morning evening night afternoon'.split(
    ' ',
  ),
);
/** First token behind the last semicolon before a place, words in marks aside. */
export function segmentStart(tree: Tree, at: number): number {
  for (let i = at; i >= 0; i--) if (tree.tokens[i]!.form === ';' && tree.tokens[i]!.mark < 0) return i + 1;
  return 0;
}

/** The last token before the next break of a clause or full stop behind a token. */
export function beforeBreak(tree: Tree, at: number): number {
  let to = at;
  while (to + 1 < tree.tokens.length && !isClauseBreak(tree, to + 1) && tree.tokens[to + 1]!.form !== '.') to++;
  return to;
}

/** Last token before the next semicolon. */
export function segmentEnd(tree: Tree, at: number): number {
  for (let i = at; i < tree.tokens.length; i++)
    if (tree.tokens[i]!.form === ';' && tree.tokens[i]!.mark < 0) return i - 1;
  return tree.tokens.length - 1;
}
