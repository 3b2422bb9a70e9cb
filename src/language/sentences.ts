// One line's tokens into sentences.
// Does not cut across lines and does not analyse; quotation marks are only looked at, not paired.
import { OTHER_ABBREVIATIONS, SENTENCE_OPENERS, TITLE_ABBREVIATIONS } from '../lists/abbreviations.js';
import type { Span } from '../model/index.js';
import { DIGIT, isApostrophe, kindAt, LETTER, startsCapital } from './characters.js';
import { tokenize } from './tokens.js';

const CLOSING = new Set(['"', '”', '’', "'", '»', '›', ')', ']', '}', "''", '**', '*', '_']);
const OPENING = new Set(['"', '“', '‘', "'", '„', '«', '‹', '(', '[', '{', '``', '**', '*', '¿', '¡', '—', '–', '-']);
const BULLETS = new Set(['•', '▪', '●', '‣', '◦', '■', '➤', '✔']);
/** Reporting verbs that may follow a name behind “… ?” and “… !”: the sentence goes on to them. */
const REPORTING = new Set(
  `said says asked asks wrote writes added adds told replied replies answered answers cried shouted shouts wondered wonders demanded tweeted tweets
  posted exclaimed joked jokes quipped insisted yelled continued declared declares remarked observed noted argued mused screamed boomed bellowed
  thundered whispered muttered snapped retorted responded inquired enquired queried chanted laughed recalled recalls scoffed sneered gushed pleaded
  begged implored urged warned repeated concluded complained explained countered protested interjected`.split(/\s+/),
);
/** Those that name whom they address right behind them. */
const ADDRESSING = new Set(['asked', 'asks', 'told']);
const MAX_NAME_TOKENS = 6;

const isStop = (form: string): boolean => /^(?:[.!?]+|…+|\.{2,}|[。！？])$/u.test(form);
const isOpener = (form: string): boolean => startsCapital(form) && SENTENCE_OPENERS.has(form.toLowerCase());

/** Whether the capitalised word after an abbreviation shows that the abbreviation also closed its sentence. */
function abbreviationEnds(form: string, next: string, spaced: boolean): boolean {
  if (!spaced) return false;
  const bare = form.slice(0, -1).toLowerCase();
  if (TITLE_ABBREVIATIONS.has(bare) && !OTHER_ABBREVIATIONS.has(bare)) return false;
  return isOpener(next);
}

/** Whether a name and a reporting verb follow at `at`: “Will it hold?” Ana Kovač asked. */
function reportingFollows(forms: readonly string[], at: number): boolean {
  for (let k = at; k < forms.length && k <= at + MAX_NAME_TOKENS; k++) {
    const form = forms[k]!;
    if (REPORTING.has(form)) {
      const next = forms[k + 1]?.toLowerCase();
      return (
        k > at &&
        (next === undefined ||
          ADDRESSING.has(form) ||
          !/^(?:that|the|he|she|it|they|we|a|an|his|her|their)$/.test(next))
      );
    }
    if (!startsCapital(form) && !/^(?:the|of|de|van|von|al|bin|-|,|'s|’s)$/.test(form)) return false;
  }
  return false;
}

/** Whether a sentence ends before token `next`, when `stop` is the full stop or mark before any closing marks. */
function endsBefore(
  text: string,
  tokens: readonly Span[],
  forms: readonly string[],
  stop: number,
  next: number,
): boolean {
  const mark = forms[stop]!;
  let first = next;
  while (first < tokens.length && OPENING.has(forms[first]!) && first < next + 3) first++;
  if (first >= tokens.length) return true;
  const form = forms[first]!;
  const spaced = tokens[next]![0] > tokens[next - 1]![1];
  const kind = kindAt(text, tokens[first]![0]);
  const lower = kind === LETTER && !startsCapital(form) && form.toLowerCase() !== form.toUpperCase();
  if (lower && first === next) return false;
  if (lower && mark !== '.' && mark !== '?' && mark !== '!') return false;
  if (lower && (forms[next] === '—' || forms[next] === '–' || forms[next] === '-' || forms[next] === '(')) return false;
  if (!spaced) return first === next && kind === LETTER && mark !== '…' && forms[stop + 1] !== ')';
  if (kind === DIGIT && mark === '.' && /^\d+$/.test(forms[stop - 1] ?? '') && stop === next - 1) return true;
  if (mark !== '.' && next > stop + 1 && reportingFollows(forms, next)) return false;
  return true;
}

/** Index of the token that opens the next sentence when one ends at or soon after token `i`, else -1. */
function endAfter(text: string, tokens: readonly Span[], forms: readonly string[], i: number): number {
  const form = forms[i]!;
  const stop = isStop(form);
  const abbreviation = !stop && form.length > 1 && form.endsWith('.');
  if (!stop && !abbreviation) return -1;
  let next = i + 1;
  while (next < tokens.length && (isStop(forms[next]!) || CLOSING.has(forms[next]!))) {
    if (tokens[next]![0] > tokens[next - 1]![1] && !closesLate(text, tokens, next)) break;
    next++;
  }
  if (next >= tokens.length) return -1;
  if (abbreviation) {
    if (next > i + 1) return endsBefore(text, tokens, forms, i, next) ? next : -1;
    return abbreviationEnds(form, forms[next]!, tokens[next]![0] > tokens[i]![1]) ? next : -1;
  }
  // "1. Open the gate": the number of a list item at the head of its sentence keeps its stop.
  if (form === '.' && i === 1 && /^\d{1,2}$/.test(forms[0]!)) return -1;
  return endsBefore(text, tokens, forms, i, next) ? next : -1;
}

/** Whether a mark set off by a space still closes what is before it: French spacing « … » and a stray space before ” at the end. */
function closesLate(text: string, tokens: readonly Span[], at: number): boolean {
  const [start, end] = tokens[at]!;
  const char = text[start]!;
  if (char === '»' || char === '”') return true;
  if (isApostrophe(char) || char === '"') return kindAt(text, end) !== LETTER && at + 1 === tokens.length;
  return false;
}

/** End of an interview's speaker label at the head of the line, "**Dr. Kovač:**", as an index into the tokens; 0 for none. */
function labelEnd(forms: readonly string[], tokens: readonly Span[], speaker: Span | undefined): number {
  let colon = -1;
  if (speaker !== undefined) {
    const behind = tokens.findIndex(token => token[0] >= speaker[1]);
    if (behind < 0) return 0;
    for (let k = behind; k < tokens.length && k <= behind + 2; k++) if (forms[k] === ':') colon = k;
    if (colon < 0) return 0;
  } else {
    if (forms[0] !== '**') return 0;
    const close = forms.indexOf('**', 1);
    if (close < 0 || close > 12) return 0;
    if (forms[close - 1] === ':') colon = close - 1;
    else if (forms[close + 1] === ':') colon = close + 1;
    else return 0;
  }
  return forms[colon + 1] === '**' || forms[colon + 1] === '*' ? colon + 2 : colon + 1;
}

/**
 * Tokens a sentence may have. No sentence of a reader's has as many; what has more is a list, a table without lines or a hostile
 * text, and is read in parts, so that whatever is asked of a whole sentence costs no more than this.
 */
const MOST_TOKENS = 400;
/** Where a sentence of too many tokens is best parted, the best first. */
const PARTING = [/^[;|•·…]$/, /^[,:–—]$/];

/** End of the first part of a sentence that has too many tokens: behind its last sign that parts, within the second half. */
function partEnd(forms: readonly string[], from: number): number {
  const most = from + MOST_TOKENS;
  for (const sign of PARTING)
    for (let i = most; i > from + MOST_TOKENS / 2; i--) if (sign.test(forms[i - 1]!)) return i;
  return most;
}

/**
 * Sentences of one line, each as its tokens. They cover every token of the line in order.
 * **Offsets** are those of `text`. Linear in the length of the line.
 */
export function splitSentences(text: string, line: Span, speaker?: Span): Span[][] {
  const tokens = tokenize(text, line);
  const forms = tokens.map(([start, end]) => text.slice(start, end));
  const out: Span[][] = [];
  let from = 0;
  const cut = (at: number): void => {
    while (at - from > MOST_TOKENS) {
      const end = partEnd(forms, from);
      out.push(tokens.slice(from, end));
      from = end;
    }
    if (at > from) out.push(tokens.slice(from, at));
    from = at;
  };
  const label = labelEnd(forms, tokens, speaker);
  if (label > 0 && label < tokens.length) cut(label);
  for (let i = from; i < tokens.length; i++) {
    if (i > from && BULLETS.has(forms[i]!) && tokens[i]![0] > tokens[i - 1]![1]) cut(i);
    const next = endAfter(text, tokens, forms, i);
    if (next > 0) {
      cut(next);
      i = next - 1;
    }
  }
  cut(tokens.length);
  return out;
}
