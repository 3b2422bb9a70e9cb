// Times at the edges of a phrase that names somebody: "[on 28 February] Kovač wrote", "the White House [on Monday] urged".
// Does not find times; phrases of sources and actors are cut here after the parse has hung a time on them.
import type { Span, Token } from '../../model/index.js';

/** Said of a time at the front of a sentence without a preposition: "Last night councillors voted". */
const OPENS_ALONE: ReadonlySet<string> = new Set('last next yesterday today tomorrow tonight earlier'.split(' '));
const BEFORE_TIMES: ReadonlySet<string> = new Set(
  'in on at by since during until before after about around'.split(' '),
);
const LEADS_TO_TIME: ReadonlySet<string> = new Set([...BEFORE_TIMES, 'late', 'early', 'only', 'just', 'over']);

/** Index of the first token at or behind an offset; the number of tokens where there is none. */
function tokenFrom(tokens: readonly Token[], offset: number): number {
  let at = 0;
  while (at < tokens.length && tokens[at]!.start < offset) at++;
  return at;
}

/** A day or year that is written out, not "recent" or "current": those describe the noun behind them. */
const isDated = (tokens: readonly Token[], from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (/[\d\p{Lu}]/u.test(tokens[at]!.form[0]!)) return true;
  return false;
};

/**
 * Where a phrase begins once a time is left out that the sentence has and not the phrase: one that the phrase cuts in two, or one
 * behind its own preposition. "The 2019 report", "Tuesday's vote" and "a Monday letter" keep theirs.
 */
export function startBehindTime(tokens: readonly Token[], [start, end]: Span, times: readonly Span[]): number {
  const time = times.find(span => span[0] <= start && span[1] > start && span[1] < end);
  if (!time) return start;
  const opens = tokenFrom(tokens, time[0]);
  let behind = tokenFrom(tokens, time[1]);
  if (tokens[behind]?.xpos === 'POS') return start;
  while (behind < tokens.length && tokens[behind]!.upos === 'PUNCT') behind++;
  const first = tokens[behind];
  if (!first || first.start >= end) return start;
  const before = tokens[opens - 1];
  const isApart =
    time[0] < start ||
    (before !== undefined && BEFORE_TIMES.has(before.lower) && isDated(tokens, opens, behind)) ||
    (opens === 0 && OPENS_ALONE.has(tokens[0]!.lower));
  return isApart ? first.start : start;
}

/** Where a phrase ends before a day that closes it with no verb between: "who on Sunday" is "who". */
export function endBeforeTime(tokens: readonly Token[], [start, end]: Span, times: readonly Span[]): number {
  const time = times.find(span => span[0] > start && span[0] < end && span[1] >= end);
  if (!time) return end;
  const from = tokenFrom(tokens, start);
  let last = tokenFrom(tokens, time[0]);
  if (!isDated(tokens, last, tokenFrom(tokens, time[1]))) return end;
  while (last > from && LEADS_TO_TIME.has(tokens[last - 1]!.lower)) last--;
  // What describes the source may have a time of its own: "a poll taken in May", "the mayor who left in 2029".
  for (let at = from; at < last; at++) if (/^(?:VERB|AUX)$/.test(tokens[at]!.upos)) return end;
  // "democrats in 2016" are those of that year.
  const isDay = tokens.slice(last, tokenFrom(tokens, time[1])).some(({ form }) => /^\p{Lu}/u.test(form));
  while (last > from && tokens[last - 1]!.upos === 'PUNCT' && tokens[last - 1]!.form !== ')') last--;
  return isDay && last > from ? tokens[last - 1]!.end : end;
}

/** "on Sunday", "at about 9 pm": nothing but a time and what leads to it. */
export function isTimeAlone(tokens: readonly Token[], [start, end]: Span, time: Span): boolean {
  if (time[0] <= start || time[1] < end) return false;
  for (let at = tokenFrom(tokens, start); at < tokens.length && tokens[at]!.start < time[0]; at++)
    if (!LEADS_TO_TIME.has(tokens[at]!.lower)) return false;
  return true;
}
