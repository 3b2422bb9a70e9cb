// First stage of times: asks every rule at every word of a sentence, keeps the longest expression at the leftmost place.
// Does not give values; resolve.ts does.
import {
  EASTER_FEASTS,
  FIXED_FEASTS,
  FLOATING_FEASTS,
  MONTHS,
  PARTS_OF_DAY,
  SEASONS,
  SHORT_MONTHS,
  SHORT_WEEKDAYS,
  TIME_UNIT_PLURALS,
  TIME_UNITS,
  WEEKDAYS,
} from '../../lists/calendar.js';
import { CARDINALS, FRACTIONS, ORDINALS, TENS } from '../../lists/numbers.js';
import { clock } from './clock.js';
import { dates } from './dates.js';
import { durations } from './durations.js';
import type { Expression, Found, TimexRule } from './expression.js';
import { offsets } from './offsets.js';
import { periods } from './periods.js';
import { quarters } from './quarters.js';
import { RECURRING, sets } from './sets.js';
import { vagues } from './vague.js';
import { weekdays } from './weekdays.js';
import { isApostropheForm, isTightHyphen, lowerAt, type Word, type Words } from './words.js';
import { DECADES, years } from './years.js';

/** All rules; where two find stretches of equal length the earlier one in this list wins, so the exact ones stand first. */
export const TIMEX_RULES: readonly TimexRule[] = [
  ...clock,
  ...dates,
  ...years,
  ...weekdays,
  ...offsets,
  ...periods,
  ...quarters,
  ...sets,
  ...durations,
  ...vagues,
];

/** Words that open an expression without being in a list of the calendar: determiners, hedges, edges, references. */
const FUNCTION_OPENERS = `
  a an the this that these those each every per one his her its their
  last past next previous preceding prior coming upcoming current following same final full
  dark early earlier late later mid end close start beginning opening middle very small
  about around roughly approximately some nearly almost barely under over only just exactly shortly
  more less fewer at up well no as several few many numerous countless various recent successive other
  now right currently presently nowadays recently most previously lately formerly soon present long then
  today yesterday tomorrow tonight overnight noon midday midnight midmorning
  fiscal financial calendar school academic budget business tax q h new half
`;

/** First words of all expressions; every other word is passed by, which is most of a report. A test holds it complete. */
const OPENERS: ReadonlySet<string> = new Set([
  ...FUNCTION_OPENERS.split(/\s+/),
  ...[MONTHS, SHORT_MONTHS, WEEKDAYS, SHORT_WEEKDAYS, PARTS_OF_DAY, SEASONS, TIME_UNITS, TIME_UNIT_PLURALS].flatMap(
    list => [...list.keys()],
  ),
  ...[...WEEKDAYS.keys()].map(day => `${day}s`),
  ...[CARDINALS, TENS, ORDINALS, FRACTIONS].flatMap(list => [...list.keys()]),
  ...[FIXED_FEASTS, EASTER_FEASTS, FLOATING_FEASTS].flatMap(list => [...list.keys()].map(name => name.split(' ')[0]!)),
  ...RECURRING.keys(),
  ...DECADES.keys(),
]);

/** Whether any rule can fire at a word: numbers, signs that open a rate or a short year, and the listed words. */
export const mayOpen = (word: Word): boolean =>
  word.kind === 'letters'
    ? OPENERS.has(word.lower)
    : word.kind === 'digits' || word.lower === '/' || isApostropheForm(word.lower);

/** "between Monday and Thursday", "from 2014 to 2016", "2026–2029": a joint behind a time that another time follows. */
function opensRange(words: Words, from: number, { to, type }: Found): boolean {
  if (type === 'DURATION' || type === 'SET') return false;
  const lead = lowerAt(words, from - 1);
  const joint = lowerAt(words, to);
  const next = words.list[to + 1];
  if (!next || !mayOpen(next)) return false;
  if (lead === 'between') return joint === 'and';
  if (lead === 'from') return joint === 'to' || joint === 'until' || joint === 'through';
  return isTightHyphen(words, to);
}

/** The expressions of one sentence in text order, none overlapping another. */
export function recogniseTimes(words: Words): Expression[] {
  const found: Expression[] = [];
  let i = 0;
  while (i < words.list.length) {
    if (!mayOpen(words.list[i]!)) {
      i++;
      continue;
    }
    let best: { found: Found; rule: TimexRule } | null = null;
    for (const rule of TIMEX_RULES) {
      const one = rule.at(words, i);
      if (one && (!best || one.to > best.found.to)) best = { found: one, rule };
    }
    if (!best) {
      i++;
      continue;
    }
    const from = best.found.from ?? i;
    found.push({
      ...best.found,
      ...(best.found.opensRange || opensRange(words, from, best.found) ? { opensRange: true } : {}),
      from,
      rule: best.rule.id,
      words,
      start: words.list[from]!.start,
      end: words.list[best.found.to - 1]!.end,
    });
    i = best.found.to;
  }
  return found;
}
