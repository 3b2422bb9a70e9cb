// A sentence cut finely for times and figures: runs of letters, numbers and single marks, with their offsets.
// Does not follow the treebank's tokens (which keep "33-month" or "3.5bn" in other pieces) and knows no meaning.
import type { Sentence, Span, Token } from '../../model/index.js';

export interface Word {
  /** UTF-16 offsets into the stored text. */
  start: number;
  end: number;
  form: string;
  lower: string;
  kind: 'letters' | 'digits' | 'mark';
  /** White space stands before it. */
  spaced: boolean;
  /** Opens with a capital letter. */
  capital: boolean;
}

/** One sentence as times and figures read it. */
export interface Words {
  list: readonly Word[];
  sentence: Sentence;
  text: string;
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x202f;
const LETTER = /\p{L}|\p{M}/u;
const isLetter = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  return LETTER.test(text[at]!);
};

/** What shows that a comma before one or two digits is a decimal one, as on most of the continent: "1,4 billion", "2,5%". */
const DECIMAL_BEHIND =
  /^[\s\u00a0-]?(?:(?:hundred|thousand|million|billion|trillion|bn|bln|mn|mln|per ?cent|percentage|points?|times|tonnes?|tons?|kilos?|kilograms?|kilomet(?:re|er)s?|met(?:re|er)s?|miles|hectares?|lit(?:re|er)s?|degrees?|euros?|dollars?|crowns?|pounds?|hours|days|weeks|months|years|km|kg)\b|[%°])/;
const BEHIND_CHARS = 14;

/** End of a number that begins at `start`: "2,300", "3.5", "1,234.5", "1,4 billion"; a comma counts before three digits, else only where a scale or unit follows. */
function numberEnd(text: string, start: number, limit: number): number {
  let end = start;
  const digits = (from: number): number => {
    let k = from;
    while (k < limit && isDigit(text.charCodeAt(k))) k++;
    return k;
  };
  end = digits(end);
  while (text[end] === ',' && digits(end + 1) === end + 4 && end + 4 <= limit && end - start <= 12) end += 4;
  if (text[end] === '.' && digits(end + 1) > end + 1) end = digits(end + 1);
  else if (text[end] === ',') {
    const after = digits(end + 1);
    const few = after > end + 1 && after <= end + 3;
    if (few && DECIMAL_BEHIND.test(text.slice(after, Math.min(limit, after + BEHIND_CHARS)))) end = after;
  }
  return end;
}

/** Cuts `[from, to)` of the text into words, in one pass. */
export function cutWords(text: string, [from, to]: Span): Word[] {
  const words: Word[] = [];
  let at = from;
  let spaced = true;
  while (at < to) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) {
      spaced = true;
      at++;
      continue;
    }
    let end = at + 1;
    let kind: Word['kind'] = 'mark';
    if (isDigit(code)) {
      end = numberEnd(text, at, to);
      kind = 'digits';
    } else if (isLetter(text, at)) {
      while (end < to && isLetter(text, end)) end++;
      kind = 'letters';
    }
    const form = text.slice(at, end);
    const lower = kind === 'letters' ? form.toLowerCase() : form;
    words.push({
      start: at,
      end,
      form,
      lower,
      kind,
      spaced,
      capital: kind === 'letters' && form[0] !== lower[0],
    });
    spaced = false;
    at = end;
  }
  return words;
}

export const wordsOf = (text: string, sentence: Sentence): Words => ({
  list: cutWords(text, sentence.span),
  sentence,
  text,
});

/** Lower-cased form of a word, the empty string outside the sentence: the one way rules look at neighbours. */
export const lowerAt = (words: Words, i: number): string => words.list[i]?.lower ?? '';

const HYPHENS: ReadonlySet<string> = new Set(['-', '‐', '‑', '–', '—', '−']);
const APOSTROPHES: ReadonlySet<string> = new Set(["'", '’', '‘', 'ʼ']);

export const isApostropheForm = (form: string): boolean => APOSTROPHES.has(form);
export const isHyphen = (words: Words, i: number): boolean => HYPHENS.has(lowerAt(words, i));
/** A hyphen that touches both neighbours: the one of "33-month". */
export const isTightHyphen = (words: Words, i: number): boolean =>
  isHyphen(words, i) && words.list[i]!.spaced === false && words.list[i + 1]?.spaced === false;
export const isApostrophe = (words: Words, i: number): boolean => APOSTROPHES.has(lowerAt(words, i));

/** Index behind a possessive ending at `i` ("'s", "s'"), or `i` itself where there is none. */
export function afterPossessive(words: Words, i: number): number {
  if (!isApostrophe(words, i) || words.list[i]!.spaced) return i;
  return lowerAt(words, i + 1) === 's' && !words.list[i + 1]!.spaced ? i + 2 : i + 1;
}

/** The token of the sentence in which a word begins; undefined where the analysis has none. */
export function tokenAt(sentence: Sentence, offset: number): Token | undefined {
  const { tokens } = sentence;
  let lo = 0;
  let hi = tokens.length - 1;
  while (lo <= hi) {
    const mid = (lo + hi) >> 1;
    const token = tokens[mid]!;
    if (token.end <= offset) lo = mid + 1;
    else if (token.start > offset) hi = mid - 1;
    else return token;
  }
  return undefined;
}
