// A sentence's tree: quotations are masked, the sentence around them is parsed, then what they say.
// Does not decide what is a quotation: any long marked stretch is masked, because its words are a tree of their own.

import type { MarkedStretch, Span, Token } from '../model/index.js';
import { startsCapital } from './characters.js';
import { repairClauses } from './clause-repairs.js';
import { gluedNames } from './glued-names.js';
import type { Models } from './models.js';
import { FRONT, wordRow } from './parse-places.js';
import type { ParseInput } from './parse-state.js';
import { parseWords } from './parser.js';
import { hashString } from './perceptron.js';
import { repairRows } from './row-repairs.js';
import { repairApposition, repairAside, repairPlaceInFront } from './tree-repairs.js';
import { repairWords } from './word-repairs.js';
import { sortOf } from './word-sorts.js';
import { PAD, type WordRows } from './words.js';

/** What stands for a masked quotation: a word and a tag no text has. */
export const PLACEHOLDER = '“…”';
/** In a list of places, a masked quotation; token indices are zero and up. */
export const MASK_PLACE = -1;
const PLACEHOLDER_WORD = hashString(PLACEHOLDER);
const PLACEHOLDER_SORT = 255;
/** A stretch that opens like a sentence is masked from this many words on, one that does not from `MIN_FRAGMENT_WORDS` on if it closes like one. */
const MIN_WORDS = 4;
const MIN_FRAGMENT_WORDS = 5;
const MAX_DEPTH = 3;

/** A sentence or the inside of a quotation: tokens, and masked stretches as ranges of tokens. */
interface Piece {
  from: number;
  to: number;
}

/** Numbers for the parser: `places` are token indices, or -1 for a placeholder. */
export function parseInput(
  rows: WordRows,
  labels: Int32Array,
  places: readonly number[],
  models: Pick<Models, 'labels'>,
): ParseInput {
  const count = places.length;
  const words = wordRow(count);
  const tags = wordRow(count);
  const coarse = wordRow(count);
  const ends = wordRow(count);
  const sorts = wordRow(count);
  for (let k = 0; k < count; k++) {
    const i = places[k]!;
    const at = k + FRONT;
    if (i < 0) {
      words[at] = ends[at] = PLACEHOLDER_WORD;
      tags[at] = models.labels.length;
      coarse[at] = 99;
      sorts[at] = PLACEHOLDER_SORT;
      continue;
    }
    const label = models.labels[labels[i]!]!;
    words[at] = rows.lower[i + PAD]!;
    ends[at] = rows.end3[i + PAD]!;
    tags[at] = labels[i]!;
    coarse[at] = label.coarse;
    sorts[at] = sortOf(words[at]!, label.upos === 'VERB');
  }
  return { count, words, tags, coarse, ends, sorts };
}

const isSign = (token: Token): boolean => token.upos === 'PUNCT' || token.upos === 'SYM';

/** Whether the tokens of a stretch are masked where they stand. */
function isMasked(tokens: readonly Token[], stretch: MarkedStretch, piece: Piece): boolean {
  let words = 0;
  let first: Token | undefined;
  let last: Token | undefined;
  for (let i = piece.from; i < piece.to; i++) {
    const token = tokens[i]!;
    if (token.start < stretch.inner[0] || token.end > stretch.inner[1]) continue;
    first ??= token;
    last = token;
    if (!isSign(token)) words++;
  }
  if (first === undefined || last === undefined) return false;
  const closes = /^[,.?!…—–]+$/.test(last.form);
  const opens = startsCapital(first.form) || first.start > stretch.inner[0];
  if (opens) return words >= MIN_WORDS || closes;
  return words >= MIN_FRAGMENT_WORDS && closes;
}

/** Ranges of tokens inside a piece that are masked, with their stretches. `around` is the stretch the piece is the inside of. */
function maskedRanges(
  tokens: readonly Token[],
  marks: readonly MarkedStretch[],
  piece: Piece,
  around: number,
): [Piece, number][] {
  const out: [Piece, number][] = [];
  const words = (from: number, to: number): number => {
    let count = 0;
    for (let i = from; i < to; i++) if (!isSign(tokens[i]!)) count++;
    return count;
  };
  let all = -1;
  let i = piece.from;
  while (i < piece.to) {
    let next = i + 1;
    for (const index of stretchesFrom(tokens, marks, i, i === piece.from, around)) {
      let to = i + 1;
      while (to < piece.to && tokens[to]!.start < marks[index]!.span[1]) to++;
      const range: Piece = { from: i, to };
      if (all < 0) all = words(piece.from, piece.to);
      // What fills the piece is the piece: its marks are left out, and what is inside is parsed as it stands.
      if (words(i, to) === all || !isMasked(tokens, marks[index]!, range)) continue;
      out.push([range, index]);
      next = to;
      break;
    }
    i = next;
  }
  return out;
}

/** Stretches inside `around` that begin at token `i`, or stand open there when it is the first of its piece; outermost first. */
function stretchesFrom(
  tokens: readonly Token[],
  marks: readonly MarkedStretch[],
  i: number,
  first: boolean,
  around: number,
): number[] {
  const chain: number[] = [];
  for (let index = tokens[i]!.mark; index >= 0 && index !== around; index = marks[index]!.parent) {
    if (first || tokens[i - 1]!.start < marks[index]!.span[0]) chain.push(index);
  }
  return chain.reverse();
}

/** Whether a token is itself the mark that opens or closes a stretch inside the one `around`. */
function isMark(token: Token, marks: readonly MarkedStretch[], around: number): boolean {
  if (token.mark < 0 || token.mark === around) return false;
  const { inner } = marks[token.mark]!;
  return token.end <= inner[0] || token.start >= inner[1];
}

/** The word inside a stretch that hangs on a word outside it, or on nothing: what its mark at token `sign` hangs on. */
function topOf(tokens: readonly Token[], stretch: MarkedStretch, piece: Piece, sign: number): number | undefined {
  const [start, end] = stretch.inner;
  let from = sign;
  while (from > piece.from && tokens[from - 1]!.start >= start) from--;
  for (let i = from; i < piece.to && tokens[i]!.start < end; i++) {
    const token = tokens[i]!;
    if (token.start < start || token.end > end || token.rel === 'punct') continue;
    const head = tokens[token.head];
    if (head === undefined || head.start < start || head.end > end) return i;
  }
  return undefined;
}

/**
 * Heads (-1 for the root) and relations of a piece's words. `places` are token indices, `MASK_PLACE` for what is masked; `spans` are
 * where each stands in the text.
 */
export type ParsePiece = (
  input: ParseInput,
  places: readonly number[],
  spans: readonly Span[],
) => { heads: Int32Array; rels: Int32Array };

/** Parses a piece, sets heads and relations of its tokens, and returns the index of its root, which is left without a head. */
function parsePiece(
  tokens: Token[],
  rows: WordRows,
  labels: Int32Array,
  marks: readonly MarkedStretch[],
  models: Models,
  parse: ParsePiece,
  piece: Piece,
  around: number,
  depth: number,
): number {
  const ranges = depth < MAX_DEPTH ? maskedRanges(tokens, marks, piece, around) : [];
  const places: number[] = [];
  const spans: Span[] = [];
  /** For each place: the token that stands there, or the root of what is masked. */
  const roots: number[] = [];
  /** Marks of stretches that are parsed in place: left out, because a mark between two words hides that they belong together. */
  const signs: number[] = [];
  const glued = gluedNames(tokens, piece.from, piece.to);
  let k = 0;
  for (let i = piece.from; i < piece.to; i++) {
    const masked = ranges[k];
    if (masked !== undefined && masked[0].from === i) {
      roots.push(parseMasked(tokens, rows, labels, marks, models, parse, masked[0], masked[1], depth));
      places.push(MASK_PLACE);
      spans.push([tokens[i]!.start, tokens[masked[0].to - 1]!.end]);
      i = masked[0].to - 1;
      k++;
    } else if (isMark(tokens[i]!, marks, around)) {
      signs.push(i);
    } else if (!glued.has(i)) {
      roots.push(i);
      places.push(i);
      spans.push([tokens[i]!.start, tokens[i]!.end]);
    }
  }
  if (places.length === 0) {
    places.push(...signs.splice(0));
    roots.push(...places);
    spans.push(...places.map((i): Span => [tokens[i]!.start, tokens[i]!.end]));
  }
  const { heads, rels } = parse(parseInput(rows, labels, places, models), places, spans);
  let root = piece.from;
  for (let place = 0; place < places.length; place++) {
    const token = tokens[roots[place]!]!;
    token.head = heads[place]! < 0 ? -1 : roots[heads[place]!]!;
    token.rel = models.parser.rels[rels[place]!]!;
    if (token.head < 0) root = roots[place]!;
  }
  for (const [i, name] of glued) {
    tokens[i]!.head = name;
    tokens[i]!.rel = tokens[i]!.upos === 'PUNCT' ? 'punct' : 'flat';
  }
  for (const i of signs) {
    tokens[i]!.head = topOf(tokens, marks[tokens[i]!.mark]!, piece, i) ?? root;
    tokens[i]!.rel = 'punct';
  }
  return root;
}

/** Parses the inside of a masked stretch and hangs its marks on its root. */
function parseMasked(
  tokens: Token[],
  rows: WordRows,
  labels: Int32Array,
  marks: readonly MarkedStretch[],
  models: Models,
  parse: ParsePiece,
  range: Piece,
  stretch: number,
  depth: number,
): number {
  const [start, end] = marks[stretch]!.inner;
  let { from, to } = range;
  while (from < to && tokens[from]!.start < start) from++;
  while (to > from && tokens[to - 1]!.end > end) to--;
  const root = parsePiece(tokens, rows, labels, marks, models, parse, { from, to }, stretch, depth + 1);
  for (let i = range.from; i < range.to; i++) {
    if (i >= from && i < to) continue;
    tokens[i]!.head = root;
    tokens[i]!.rel = 'punct';
  }
  return root;
}

/** Sets `head` and `rel` of a sentence's tokens, whose tags and marks are set; `parse` is another way to parse a piece, for training. */
export function parseSentence(
  tokens: Token[],
  rows: WordRows,
  labels: Int32Array,
  marks: readonly MarkedStretch[],
  models: Models,
  parse: ParsePiece = input => parseWords(input, models.parser),
): void {
  if (tokens.length === 0) return;
  parsePiece(tokens, rows, labels, marks, models, parse, { from: 0, to: tokens.length }, -1, 0);
  repairWords(tokens);
  repairClauses(tokens);
  repairPlaceInFront(tokens);
  repairAside(tokens);
  repairApposition(tokens);
  repairRows(tokens);
}
