// A report as the words a copy would repeat: normalised, with offsets, each marked as the report's own prose or as quoted.
// Does not compare; runs.ts does.
import type { Line, Span } from '../../model/index.js';

export interface Prose {
  /** Normalised words in text order; furniture, titles and bylines are left out. */
  words: string[];
  /** Offsets of each word into the stored text. */
  starts: number[];
  ends: number[];
  /** 1 for a word inside quotation marks, of a post or a transcript; 0 for the report's own prose. */
  quoted: Uint8Array;
  /** Number of own words. */
  own: number;
}

const WORD = /[\p{L}\p{N}]+(?:['’.,:-][\p{L}\p{N}]+)*/gu;
/** Roles of lines that hold what a report tells. */
const TOLD: ReadonlySet<Line['role']> = new Set(['body', 'question', 'answer', 'heading']);
const OPENING = '“„«';
const CLOSING = '”»';
/** A line that is a post and not prose: it ends in a handle with a date, or in a picture link. */
const POST = /\(@\w{2,20}\)|pic\.twitter\.com|https?:\/\/t\.co\//;

/** Words by which speech gives itself away where it stands without marks: reports are told in the third person. */
const SPEECH_WORDS: ReadonlySet<string> = new Set(
  "i i'm i've i'd i'll me my mine myself we we're we've we'd we'll us our ours you your you're you've".split(' '),
);
/** `KOVAČ: ` or `Q: ` before the words of a transcript. */
const LABEL = /^\**(?:\p{Lu}[\p{Lu}.'’-]*\s?){1,4}:\**\s/u;

/**
 * Marked stretches of one line, as seen by the eye; marks inside marks are counted. A stretch left open runs to the
 * line's end. Single marks are left alone: told from apostrophes only by reading, and rare around long words of
 * somebody else.
 */
function findMarked(text: string, line: Span): Span[] {
  const found: Span[] = [];
  let open = -1;
  let depth = 0;
  for (let i = line[0]; i < line[1]; i++) {
    const char = text[i]!;
    const opens = char === '"' ? depth === 0 : OPENING.includes(char);
    const closes = char === '"' ? depth > 0 : CLOSING.includes(char);
    if (opens && depth++ === 0) open = i;
    else if (closes && depth > 0 && --depth === 0) found.push([open, i + 1]);
  }
  if (depth > 0) found.push([open, line[1]]);
  return found;
}

/** The words of a report; `alsoQuoted` are spans known to be another's words (direct quotations of the reading). */
export function findProse(text: string, lines: readonly Line[], alsoQuoted: readonly Span[] = []): Prose {
  const words: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const quotedWords: number[] = [];
  let own = 0;
  for (const line of lines) {
    if (!TOLD.has(line.role)) continue;
    const printed = text.slice(line.span[0], line.span[1]);
    const post = POST.test(printed) || LABEL.test(printed);
    const marked = findMarked(text, line.span);
    for (const span of alsoQuoted) if (span[0] < line.span[1] && line.span[0] < span[1]) marked.push(span);
    marked.sort((a, b) => a[0] - b[0]);
    let m = 0;
    let reach = -1;
    WORD.lastIndex = 0;
    for (let match = WORD.exec(printed); match; match = WORD.exec(printed)) {
      const start = line.span[0] + match.index;
      for (; m < marked.length && marked[m]![0] <= start; m++) reach = Math.max(reach, marked[m]![1]);
      const quoted = post || start < reach;
      words.push(match[0].toLowerCase().replace(/’/g, "'"));
      starts.push(start);
      ends.push(start + match[0].length);
      quotedWords.push(quoted ? 1 : 0);
      if (!quoted) own++;
    }
  }
  return { words, starts, ends, quoted: Uint8Array.from(quotedWords), own };
}

/** Whether words speak in the first or second person: then they are somebody's speech, whatever the marks. */
export function isSpeech(prose: Prose, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (SPEECH_WORDS.has(prose.words[i]!)) return true;
  return false;
}
