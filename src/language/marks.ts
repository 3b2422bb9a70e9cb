// Quotation marks into marked stretches: pairs of marks, by kind, paragraph by paragraph.
// Does not say what a stretch is (speech, a title, a scare); quotation rules do.
import type { Line, MarkedStretch, Span } from '../model/index.js';
import { DIGIT, isApostrophe, kindAt, LETTER, SPACE } from './characters.js';

type Style = MarkedStretch['style'];

/** A quotation mark in the text: its style, and whether it can open or close where it stands. */
interface Mark {
  at: number;
  width: number;
  style: Style;
  opens: boolean;
  closes: boolean;
  straight: boolean;
}

const OPENERS: ReadonlyMap<string, Style> = new Map([
  ['“', 'double'],
  ['„', 'double'],
  ['‟', 'double'],
  ['«', 'guillemet'],
  ['‹', 'guillemet'],
]);
const CLOSERS: ReadonlyMap<string, Style> = new Map([
  ['”', 'double'],
  ['»', 'guillemet'],
  ['›', 'guillemet'],
]);
const ELISION = /^(?:em|til|tis|twas|cause|round|bout|n|\d0s|\d\d)(?![\p{L}\p{N}])/iu;
const NEAR_LETTERS = 8;
/** Marks looked at for the one that closes a single mark: keeps time in step with length. */
const MAX_AHEAD = 200;
/** Stretches of one style inside each other; a further opening mark shows that the outermost was never closed. */
const MAX_NESTED = 2;

const isWord = (kind: number): boolean => kind === LETTER || kind === DIGIT;
const opensAfter = (char: string | undefined): boolean => char === undefined || '([{—–-/"“„«*_:'.includes(char);

/** Where the mark stands: at the head of a word, at the tail of one, between two, or free. */
function place(text: string, at: number, width: number, line: Span): { head: boolean; tail: boolean } {
  const before = at > line[0] ? text[at - 1] : undefined;
  const after = at + width < line[1] ? text[at + width] : undefined;
  const spaceBefore = before === undefined || kindAt(text, at - 1) === SPACE;
  const spaceAfter = after === undefined || kindAt(text, at + width) === SPACE;
  const head = !spaceAfter && (spaceBefore || opensAfter(before) || isApostrophe(before));
  const tail = !spaceBefore && (spaceAfter || !isWord(kindAt(text, at + width)) || '.,!?…'.includes(before ?? ' '));
  return { head, tail };
}

/** A double mark at `at` if one stands there. */
function doubleMark(text: string, at: number, line: Span): Mark | null {
  const char = text[at]!;
  const opener = OPENERS.get(char);
  const closer = CLOSERS.get(char);
  if (opener !== undefined) {
    const { head, tail } = place(text, at, 1, line);
    return { at, width: 1, style: opener, opens: true, closes: !head && tail, straight: false };
  }
  if (closer !== undefined) {
    const { head, tail } = place(text, at, 1, line);
    return { at, width: 1, style: closer, opens: head && !tail, closes: true, straight: false };
  }
  const pair = (char === "'" || char === '`' || char === '‘') && text[at + 1] === char;
  if (char !== '"' && char !== '＂' && !pair) return null;
  const width = pair ? 2 : 1;
  // 6'2" and 19" are measures: a digit stands before the mark and it opens nothing.
  const measure =
    char === '"' &&
    kindAt(text, at - 1) === DIGIT &&
    /\d['’]\s?\d+$/.test(text.slice(Math.max(line[0], at - NEAR_LETTERS), at));
  if (measure) return null;
  const { head, tail } = place(text, at, width, line);
  return { at, width, style: 'double', opens: head || !tail, closes: tail || !head, straight: true };
}

/** A single mark at `at`, told apart from apostrophes as far as its neighbours show. */
function singleMark(text: string, at: number, line: Span): Mark | null {
  const char = text[at]!;
  if (char !== '‘' && !isApostrophe(char)) return null;
  const wordBefore = at > line[0] && isWord(kindAt(text, at - 1));
  const wordAfter = at + 1 < line[1] && isWord(kindAt(text, at + 1));
  if (wordBefore && wordAfter) return null;
  if (ELISION.test(text.slice(at + 1, at + 1 + NEAR_LETTERS)) && !wordBefore) return null;
  const { head, tail } = place(text, at, 1, line);
  const opens = head && !wordBefore && char !== '’';
  const closes = tail && char !== '‘';
  return opens || closes ? { at, width: 1, style: 'single', opens, closes, straight: char === "'" } : null;
}

function marksOf(text: string, line: Span): Mark[] {
  const out: Mark[] = [];
  /** Whether the last mark opened a double one, so that ’’ closes it and is not two single marks. */
  let doubleOpen = false;
  for (let at = line[0]; at < line[1]; at++) {
    const pair: boolean = doubleOpen && text[at] === '’' && text[at + 1] === '’';
    const mark: Mark | null = pair
      ? { at, width: 2, style: 'double', opens: false, closes: true, straight: false }
      : (doubleMark(text, at, line) ?? singleMark(text, at, line));
    if (mark === null) continue;
    out.push(mark);
    if (mark.style === 'double') doubleOpen = mark.opens && !mark.closes;
    else if (mark.opens && !mark.closes) doubleOpen = false;
    at += mark.width - 1;
  }
  return out;
}

/** Whether a single closing mark is sure: it stands behind punctuation, not behind a letter like the apostrophe of a plural owner. */
const closesSurely = (text: string, mark: Mark): boolean => '.,!?…”"'.includes(text[mark.at - 1] ?? ' ');

/**
 * Positions among `marks` at which a single mark really closes: for every opening single mark, the first sure closing mark
 * before the next opening one, else the first possible one that is not an owner's apostrophe ("the members’ vote").
 */
function singleClosings(text: string, marks: readonly Mark[]): Map<number, number> {
  const out = new Map<number, number>();
  for (let k = 0; k < marks.length; k++) {
    if (marks[k]!.style !== 'single' || !marks[k]!.opens) continue;
    let first = -1;
    let sure = -1;
    let j = k + 1;
    for (; j < marks.length && j <= k + MAX_AHEAD; j++) {
      const mark = marks[j]!;
      if (mark.style !== 'single') continue;
      if (mark.opens && !mark.closes) break;
      if (!mark.closes) continue;
      const owner = text[mark.at - 1] === 's' && /^\s+\p{Ll}/u.test(text.slice(mark.at + 1, mark.at + 3));
      if (first < 0 && !owner) first = j;
      if (closesSurely(text, mark)) {
        sure = j;
        break;
      }
    }
    const close =
      first >= 0 && (sure < 0 || first < sure) && !longBefore(text, marks[k]!, marks[first]!)
        ? first
        : sure >= 0
          ? sure
          : first;
    if (close > 0) {
      out.set(k, close);
      k = close;
    } else k = j - 1;
  }
  return out;
}

/** Whether more than a phrase lies between two marks: then a mark behind a bare letter is more likely an apostrophe. */
const longBefore = (text: string, open: Mark, close: Mark): boolean =>
  countWords(text, [open.at + open.width, close.at]) > 6;

/** Words of a stretch: runs between spaces that hold a letter or digit. */
function countWords(text: string, span: Span): number {
  let count = 0;
  let inWord = false;
  for (let i = span[0]; i < span[1]; i++) {
    const kind = kindAt(text, i);
    if (kind === SPACE) inWord = false;
    else if (!inWord && isWord(kind)) {
      inWord = true;
      count++;
    }
  }
  return count;
}

/**
 * Straight marks around curly ones, as where a page sets a whole paragraph with its own marks between straight ones: for each such
 * opening mark the closing one. The curly marks between the two must pair up among themselves.
 */
function straightFrames(marks: readonly Mark[]): Map<Mark, Mark> {
  const out = new Map<Mark, Mark>();
  let open: Mark | undefined;
  let depth = 0;
  let pairs = 0;
  for (const mark of marks) {
    if (mark.style !== 'double') continue;
    if (mark.straight) {
      const frames = open !== undefined && pairs > 0 && depth === 0 && mark.closes;
      if (frames && open !== undefined) out.set(open, mark);
      open = !frames && mark.opens ? mark : undefined;
      depth = 0;
      pairs = 0;
    } else if (mark.opens && !mark.closes) depth++;
    else if (mark.closes) {
      depth--;
      pairs++;
      // A curly mark that closes before any opens closes the straight one.
      if (depth < 0) open = undefined;
    }
  }
  return out;
}

/**
 * The mark that opens a paragraph and is closed in a later one, for straight and single marks: the next paragraph opens with the same,
 * and here no other could close it. (Curly double marks need no such care: nothing else looks like them.)
 */
function runningOn(text: string, line: Span, next: Span | undefined, marks: readonly Mark[]): Mark | undefined {
  const first = marks[0];
  if (first === undefined || next === undefined || !first.opens) return undefined;
  if (first.at !== firstVisible(text, line) || text[firstVisible(text, next)] !== text[first.at]) return undefined;
  if (first.style === 'single') return first;
  if (!first.straight) return undefined;
  let depth = 0;
  for (const mark of marks.slice(1)) {
    if (mark.style !== 'double') continue;
    if (mark.straight) return undefined;
    depth += mark.opens && !mark.closes ? 1 : -1;
    if (depth < 0) return undefined;
  }
  return depth === 0 ? first : undefined;
}

function firstVisible(text: string, line: Span): number {
  let at = line[0];
  while (at < line[1] && kindAt(text, at) === SPACE) at++;
  return at;
}

/** Where what stands between `from` and `to` ends, without the space behind it. */
function withoutSpace(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && kindAt(text, end - 1) === SPACE) end--;
  return end;
}

interface Open {
  mark: Mark;
  index: number;
  /** Start of the first stretch of the same style inside it, -1 without one. */
  child: number;
}

/** Marked stretches of one line, in text order; `next` is the line after it, `base` the number of stretches before them. */
function stretchesOf(text: string, line: Span, next: Span | undefined, base: number): MarkedStretch[] {
  const marks = marksOf(text, line);
  const singles = singleClosings(text, marks);
  const singleEnds = new Set(singles.values());
  const frames = straightFrames(marks);
  const runs = singles.has(0) ? undefined : runningOn(text, line, next, marks);
  const found: (MarkedStretch | null)[] = [];
  const stack: Open[] = [];

  const close = (open: Open, end: number, innerEnd: number, closed: boolean, mixed: boolean): void => {
    const inner: Span = [open.mark.at + open.mark.width, innerEnd];
    const words = countWords(text, inner);
    found[open.index] =
      words === 0
        ? null
        : { span: [open.mark.at, end], inner, words, closed, style: open.mark.style, mixed, parent: -1, continues: -1 };
  };
  /** Gives up an open stretch: it ends before `limit`, or before the first stretch inside it, which shows that its closing mark is missing. */
  const abandon = (open: Open, limit: number): void => {
    const whole = open.mark === runs;
    if (open.mark.style === 'single' && !whole) return;
    const end = withoutSpace(text, open.mark.at + open.mark.width, open.child > 0 && !whole ? open.child : limit);
    close(open, end, end, false, false);
  };

  for (let k = 0; k < marks.length; k++) {
    const mark = marks[k]!;
    const top = stack.findLastIndex(open => open.mark.style === mark.style);
    const opened = top >= 0 ? stack[top]! : undefined;
    const mayClose = opened !== undefined && mark.closes && (mark.style !== 'single' || singleEnds.has(k));
    const prefersOpening = mark.opens && (!mark.closes || (mark.straight && opened === undefined));
    if (mayClose && !prefersOpening) {
      for (const dropped of stack.splice(top + 1)) abandon(dropped, mark.at);
      stack.pop();
      const end = mark.at + mark.width;
      close(opened, end, mark.at, true, opened.mark.straight !== mark.straight && mark.style === 'double');
      const outer = stack.findLast(open => open.mark.style === mark.style);
      if (outer !== undefined && outer.child < 0) outer.child = opened.mark.at;
      continue;
    }
    if (!mark.opens || (mark.style === 'single' && !singles.has(k) && mark !== runs)) continue;
    if (
      mark.style === 'double' &&
      opened !== undefined &&
      (mark.straight || opened.mark.straight) &&
      !frames.has(opened.mark) &&
      opened.mark !== runs
    ) {
      // Straight marks cannot nest in each other: the earlier one was never closed.
      for (const dropped of stack.splice(top).reverse()) abandon(dropped, mark.at);
    }
    const same = stack.filter(open => open.mark.style === mark.style);
    if (same.length >= MAX_NESTED) abandon(stack.splice(stack.indexOf(same[0]!), 1)[0]!, mark.at);
    found.push(null);
    stack.push({ mark, index: found.length - 1, child: -1 });
  }
  for (const open of stack.reverse()) abandon(open, line[1]);
  return nested(text, found, base);
}

/**
 * The stretches found in one line, in text order, each with the one around it as its parent. Where two cross, one of them was never
 * closed and ends sooner: the first before the second begins, or, when the first is closed, the second with it.
 */
function nested(text: string, found: readonly (MarkedStretch | null)[], base: number): MarkedStretch[] {
  const endAt = (stretch: MarkedStretch, at: number): void => {
    const end = withoutSpace(text, stretch.inner[0], at);
    stretch.span = [stretch.span[0], end];
    stretch.inner = [stretch.inner[0], end];
    stretch.words = countWords(text, stretch.inner);
  };
  const inOrder = found
    .filter(stretch => stretch !== null)
    .sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
  let around: MarkedStretch[] = [];
  for (const stretch of inOrder) {
    around = around.filter(outer => outer.span[1] > stretch.span[0]);
    const bound = around.findLast(outer => outer.closed && outer.span[1] < stretch.span[1]);
    if (bound !== undefined) endAt(stretch, bound.span[1]);
    for (const outer of around) if (outer.span[1] < stretch.span[1]) endAt(outer, stretch.span[0]);
    around.push(stretch);
  }

  const kept = inOrder.filter(({ words }) => words > 0);
  const parents: number[] = [];
  kept.forEach((stretch, i) => {
    while (parents.length > 0 && kept[parents.at(-1)!]!.span[1] <= stretch.span[0]) parents.pop();
    stretch.parent = parents.length > 0 ? base + parents.at(-1)! : -1;
    parents.push(i);
  });
  return kept;
}

/**
 * Finds the stretches between quotation marks in a report's lines: curly, straight, guillemets, and single marks told apart from
 * apostrophes. A stretch never leaves its paragraph; one that is never closed ends with it, and the next paragraph that opens
 * with marks of the same style continues it. A lone inch mark or apostrophe makes no stretch.
 * **Offsets** are those of `text`. One pass over the text.
 */
export function findMarks(text: string, lines: readonly Line[]): MarkedStretch[] {
  const out: MarkedStretch[] = [];
  /** Index of the stretch that the paragraph before left open at its end, -1 otherwise. */
  let open = -1;
  const read = lines.filter(line => line.role !== 'furniture' && line.role !== 'date');
  read.forEach((line, index) => {
    const here = stretchesOf(text, line.span, read[index + 1]?.span, out.length);
    const from = firstVisible(text, line.span);
    const first = here[0];
    if (open >= 0 && first !== undefined && first.span[0] === from && first.style === out[open]!.style)
      first.continues = open;
    out.push(...here);
    const last = here.findLastIndex(stretch => !stretch.closed && stretch.parent < 0);
    const reaches =
      last >= 0 && kindAt(text, here[last]!.span[1]) === SPACE && restIsBlank(text, here[last]!.span[1], line.span[1]);
    open = reaches ? out.length - here.length + last : -1;
  });
  return out;
}

function restIsBlank(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (kindAt(text, i) !== SPACE) return false;
  return true;
}
