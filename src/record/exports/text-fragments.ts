// Links that open a report's page at the very words: `#:~:text=`, with as much around them as makes them the only ones.
// Knows the stored text, not the page: where the page words it otherwise, a browser opens the page at its top.
import type { Span } from '../../model/index.js';
import { type ExportContext, type Exporter, isLowSurrogate, jsonLines, pinOf, wellFormed } from './exporter.js';
import { pinsOf } from './pins.js';

export const TEXT_FRAGMENTS: Exporter = {
  format: 'text-fragments',
  gives: 'a link a pin that opens the page at the very words (JSON lines)',
  file: 'links.jsonl',
  build: context => [{ path: 'links.jsonl', text: jsonLines(linksOf(context)) }],
};

function linksOf(context: ExportContext) {
  const searched = new Map<string, Searched>();
  const searchedOf = (report: string): Searched => {
    const found = searched.get(report) ?? searchedText(context.textOf(report));
    searched.set(report, found);
    return found;
  };
  return pinsOf(context.record).flatMap(({ line, kind, part, evidence }) => {
    const fragment = fragmentOf(searchedOf(evidence.report), evidence.span);
    if (fragment === null) return [];
    const page = context.reportOf(evidence.report)?.url;
    return [
      {
        line,
        kind,
        part,
        ...pinOf(evidence),
        url: page === undefined ? null : `${page.split('#')[0]}#${fragment.directive}`,
        fragment: fragment.directive,
        isOnly: fragment.isOnly,
      },
    ];
  });
}

/** Longest words given whole; longer ones are given by their first and last words. */
const WHOLE_CHARS = 300;
/** Words taken from either end of long ones, and before or after ambiguous ones: tried in turn until nothing else matches. */
const WORDS_TRIED = [3, 6, 10, 15] as const;

/** A text as a browser searches it: without regard to case, runs of white space as one space. */
export interface Searched {
  text: string;
  folded: string;
  /** Offset in `folded` of each unit of the text. */
  at: Uint32Array;
}

export function searchedText(text: string): Searched {
  const at = new Uint32Array(text.length + 1);
  const pieces: string[] = [];
  let length = 0;
  let isBlank = false;
  for (let index = 0; index < text.length; index++) {
    at[index] = length;
    const letter = text[index]!;
    if (/\s/.test(letter)) {
      if (isBlank) at[index] = length - 1;
      else pieces.push(' ');
      if (!isBlank) length++;
      isBlank = true;
    } else {
      pieces.push(foldLetter(letter));
      length++;
      isBlank = false;
    }
  }
  at[text.length] = length;
  return { text, folded: pieces.join(''), at };
}

/** Lower case where that keeps the length, so that offsets stay. */
const foldLetter = (letter: string): string => {
  const lower = letter.toLowerCase();
  return lower.length === letter.length ? lower : letter;
};

const foldWords = (words: string): string => words.replace(/\s+/g, ' ').split('').map(foldLetter).join('');

/** The directive for a span, and whether it can only mean that place; null for blank words. */
export function fragmentOf(searched: Searched, wanted: Span): { directive: string; isOnly: boolean } | null {
  const inner = trimmed(searched.text, wanted);
  if (inner === null) return null;
  const span: Span = [wordStart(searched.text, inner[0]), wordEnd(searched.text, inner[1])];
  const words = searched.text.slice(span[0], span[1]);
  // A browser finds a stretch only inside one block; over a line break it needs the first and the last words.
  if (words.length <= WHOLE_CHARS && !words.includes('\n')) return wholeFragment(searched, span, words);
  return rangeFragment(searched, span, words);
}

function wholeFragment(searched: Searched, span: Span, words: string) {
  const parts = { start: words };
  if (isOnlyOne(searched, [words])) return { directive: directiveOf(parts), isOnly: true };
  let widest: FragmentParts = parts;
  for (const count of WORDS_TRIED) {
    const prefix = wordsBefore(searched.text, span[0], count);
    const suffix = wordsAfter(searched.text, span[1], count);
    widest = { ...parts, ...(prefix === '' ? {} : { prefix }), ...(suffix === '' ? {} : { suffix }) };
    if (isOnlyOne(searched, [prefix, words, suffix])) {
      return { directive: directiveOf(widest), isOnly: true };
    }
  }
  return { directive: directiveOf(widest), isOnly: false };
}

function rangeFragment(searched: Searched, span: Span, words: string) {
  let widest: FragmentParts = { start: words };
  for (const count of WORDS_TRIED) {
    const start = firstWords(words, count);
    const end = lastWords(words, count);
    widest = { start, end };
    const from = searched.folded.indexOf(foldWords(start));
    const closes = searched.folded.indexOf(foldWords(end), from + foldWords(start).length);
    if (from === searched.at[span[0]] && closes + foldWords(end).length === searched.at[span[1]]) {
      return { directive: directiveOf(widest), isOnly: true };
    }
  }
  return { directive: directiveOf(widest), isOnly: false };
}

/** Whether the pieces, each right behind the other or a space away, stand in the text once. */
function isOnlyOne({ folded }: Searched, pieces: readonly string[]): boolean {
  const [first = '', ...rest] = pieces.filter(Boolean).map(foldWords);
  let count = 0;
  for (let at = folded.indexOf(first); at >= 0 && count < 2; at = folded.indexOf(first, at + 1)) {
    if (followsAll(folded, at + first.length, rest)) count++;
  }
  return count === 1;
}

function followsAll(folded: string, from: number, pieces: readonly string[]): boolean {
  let at = from;
  for (const piece of pieces) {
    if (folded[at] === ' ') at++;
    if (!folded.startsWith(piece, at)) return false;
    at += piece.length;
  }
  return true;
}

interface FragmentParts {
  prefix?: string;
  start: string;
  end?: string;
  suffix?: string;
}

/** `:~:text=[prefix-,]start[,end][,-suffix]` */
const directiveOf = ({ prefix, start, end, suffix }: FragmentParts): string =>
  `:~:text=${prefix === undefined ? '' : `${encode(prefix)}-,`}${encode(start)}${end === undefined ? '' : `,${encode(end)}`}${suffix === undefined ? '' : `,-${encode(suffix)}`}`;

/** Percent-encoded, with the dash, comma and ampersand, which divide a directive. */
export const encode = (words: string): string =>
  encodeURIComponent(wellFormed(words.replace(/\s+/g, ' '))).replace(
    /[-!'()*]/g,
    mark => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );

function trimmed(text: string, [start, end]: Span): Span | null {
  const words = text.slice(start, end);
  const lead = words.length - words.trimStart().length;
  return words.trim() === '' ? null : [start + lead, start + words.trimEnd().length];
}

/**
 * A browser takes only whole words: `Kovač` is not found in `Kovač’s`, nor `war` in `post-war.The`.
 * Widened by at most this much, in UTF-16 units; longer runs of letters are scripts without spaces, where no word is lost.
 */
const WIDENED_CHARS = 30;
const LETTER = /[\p{L}\p{N}\p{M}_]/u;
/** Marks that join the letters on either side into one word (UAX 29, MidLetter, MidNumLet, Single_Quote). */
const JOINER = /['’.:·‧]/;

function wordEnd(text: string, offset: number): number {
  let end = offset;
  while (end < offset + WIDENED_CHARS && isInsideWord(text, end)) end++;
  return end;
}

function wordStart(text: string, offset: number): number {
  let start = offset;
  while (start > offset - WIDENED_CHARS && isInsideWord(text, start)) start--;
  return start;
}

/** Whether the place between two units lies within a word. */
function isInsideWord(text: string, offset: number): boolean {
  const [before, after] = [text[offset - 1], text[offset]];
  if (before === undefined || after === undefined) return false;
  if (isLowSurrogate(after.charCodeAt(0))) return true;
  if (LETTER.test(before)) return LETTER.test(after) || (JOINER.test(after) && LETTER.test(text[offset + 1] ?? ''));
  return JOINER.test(before) && LETTER.test(after) && LETTER.test(text[offset - 2] ?? '');
}

const firstWords = (words: string, count: number): string =>
  (words.split('\n').find(line => line.trim() !== '') ?? '').trim().split(/\s+/).slice(0, count).join(' ');

const lastWords = (words: string, count: number): string =>
  (words.split('\n').findLast(line => line.trim() !== '') ?? '').trim().split(/\s+/).slice(-count).join(' ');

/** How far is looked for words on either side, in UTF-16 units: room for the most words tried. */
const LOOKED_CHARS = 400;

/** The last words before an offset: of its own line, or of the line above where it begins one. */
function wordsBefore(text: string, offset: number, count: number): string {
  const before = text.slice(Math.max(0, offset - LOOKED_CHARS), offset).trimEnd();
  const line = before.slice(before.lastIndexOf('\n') + 1).trim();
  return line === '' ? '' : line.split(/\s+/).slice(-count).join(' ');
}

function wordsAfter(text: string, offset: number, count: number): string {
  const after = text.slice(offset, offset + LOOKED_CHARS).trimStart();
  const end = after.indexOf('\n');
  const line = (end < 0 ? after : after.slice(0, end)).trim();
  return line === '' ? '' : line.split(/\s+/).slice(0, count).join(' ');
}
