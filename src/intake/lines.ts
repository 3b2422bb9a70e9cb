// The stored text cut into its lines, with what line rules look at: words, final stop, blank lines around.
// Does not give roles; line-roles.ts does. Never changes the text.
import { type Span, trimSpan } from '../model/index.js';

/** One line that is not blank. */
export interface SheetLine {
  /** Its words: white space at the edges and Markdown marks of headings, lists and quotes left out. */
  span: Span;
  /** The words, as `span` covers them. */
  words: string;
  /** `words` in lower case, straight apostrophes, outer punctuation stripped: what phrase lists are looked up by. */
  key: string;
  wordCount: number;
  /** Ends as a sentence does: full stop, question or exclamation mark, ellipsis, also before closing quotation marks. */
  stop: boolean;
  blankBefore: boolean;
  blankAfter: boolean;
  /** 1 to 6 for `## heading`, 0 otherwise. */
  markdownLevel: number;
  /** Units of Markdown marks between the line's first sign and its words. */
  marksBefore: number;
  /** The whole line stands between `**` or `__`. */
  bold: boolean;
}

const LINE_BREAK = /\r\n|\n|\r|\u2028|\u2029/g;
const FINAL_STOP = /[.!?…。]["'”’»)\]*_]*$/;

/** Lower case, straight apostrophes, single spaces, no punctuation at either end. */
export function lineKey(words: string): string {
  return words
    .toLowerCase()
    .replace(/[‘’`´]/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/^[^\p{L}\p{N}(©#+]+/u, '')
    .replace(/[^\p{L}\p{N})+]+$/u, '');
}

/** Leaves out what Markdown sets before and around the words of a line. */
function markdownSpan(text: string, span: Span): { span: Span; level: number; bold: boolean } {
  let [start, end] = span;
  const head = text.slice(start, Math.min(end, start + 8));
  const m = /^(#{1,6})\s+|^(?:>\s+)+|^[*•‣▪–-]\s+/.exec(head);
  const level = m?.[1]?.length ?? 0;
  if (m && start + m[0].length < end) start += m[0].length;
  if (level > 0) while (end > start && text[end - 1] === '#') end--;
  const inner = trimSpan(text, [start, end]);
  [start, end] = inner;
  let bold = false;
  // Strong before plain emphasis: `*` would take one of two signs of `**`.
  for (const mark of ['**', '__', '*', '_']) {
    const size = mark.length;
    const closes = end - start > 2 * size && text.startsWith(mark, start) && text.startsWith(mark, end - size);
    if (!closes || text.indexOf(mark, start + size) !== end - size) continue;
    [start, end] = trimSpan(text, [start + size, end - size]);
    if (size === 2) bold = true;
  }
  return { span: [start, end], level, bold };
}

/** Wrapped text runs to about 72 signs; wider lines are paragraphs of their own. */
const MAX_WRAP_CHARS = 100;
const MIN_WRAP_CHARS = 45;
/** So many lines must run on in small letters, and so large a share, before a text counts as wrapped: one such line is a slip. */
const MIN_RUN_ONS = 3;
const RUN_ON_SHARE = 0.35;

const canWrap = (line: SheetLine): boolean =>
  line.words.length >= MIN_WRAP_CHARS && line.words.length <= MAX_WRAP_CHARS;

/** Whether the text was broken at a fixed width, as mail and agency wires are: sentences go on in the next line, in small letters. */
function isWrapped(lines: readonly SheetLine[]): boolean {
  let pairs = 0;
  let runOns = 0;
  for (const [i, line] of lines.entries()) {
    const next = lines[i + 1];
    if (!next || line.blankAfter) continue;
    pairs++;
    if (canWrap(line) && !line.stop && /^\p{Ll}/u.test(next.words)) runOns++;
  }
  return runOns >= MIN_RUN_ONS && runOns >= pairs * RUN_ON_SHARE;
}

/** Lines of wrapped text joined to paragraphs: the span of one then holds line breaks. A line clearly shorter than the rest ends one. */
function joinWrapped(text: string, lines: SheetLine[]): SheetLine[] {
  if (!isWrapped(lines)) return lines;
  const joined: SheetLine[] = [];
  for (let from = 0, i = 0; i < lines.length; i++) {
    const next = lines[i + 1];
    const goesOn = next && !lines[i]!.blankAfter && canWrap(lines[i]!) && next.markdownLevel === 0;
    if (goesOn) continue;
    const [first, last] = [lines[from]!, lines[i]!];
    const paragraph = from === i ? first : makeLine(text, [first.span[0], last.span[1]], first.blankBefore);
    joined.push({ ...paragraph, blankAfter: last.blankAfter });
    from = i + 1;
  }
  return joined;
}

function makeLine(text: string, trimmed: Span, blankBefore: boolean): SheetLine {
  const { span, level, bold } = markdownSpan(text, trimmed);
  const words = text.slice(span[0], span[1]);
  return {
    span,
    words,
    key: lineKey(words.length > 300 ? words.slice(0, 300) : words),
    wordCount: countWords(words),
    stop: FINAL_STOP.test(words.slice(-8)),
    blankBefore,
    blankAfter: false,
    markdownLevel: level,
    marksBefore: span[0] - trimmed[0],
    bold,
  };
}

/** All lines that are not blank, in order; `limit` is where reading stops (a line that runs over it is cut there). */
export function cutLines(text: string, limit: number = text.length): SheetLine[] {
  const lines: SheetLine[] = [];
  let blank = true;
  const add = (from: number, to: number): void => {
    const trimmed = trimSpan(text, [from, Math.min(to, limit)]);
    if (trimmed[0] >= trimmed[1]) {
      const last = lines.at(-1);
      if (last) last.blankAfter = true;
      blank = true;
      return;
    }
    lines.push(makeLine(text, trimmed, blank));
    blank = false;
  };
  let from = 0;
  for (const m of text.matchAll(LINE_BREAK)) {
    if (from >= limit) break;
    add(from, m.index);
    from = m.index + m[0].length;
  }
  if (from < text.length && from < limit) add(from, text.length);
  const last = lines.at(-1);
  if (last) last.blankAfter = true;
  return joinWrapped(text, lines);
}

/** Number of runs of letters and digits, counted up to 1,000: rules only ask whether a line is short. */
export function countWords(words: string): number {
  let n = 0;
  for (const _ of words.matchAll(/[\p{L}\p{N}][^\s]*/gu)) if (++n >= 1000) break;
  return n;
}
