// The day beside a time of day: "on Friday", ", May 3", and the two days of a night: "the night from 8 to 9 April".
// Does not read the time of day; clock.ts does.
import { dates } from './dates.js';
import type { Found, Meaning, TimexRule } from './expression.js';
import { weekdays } from './weekdays.js';
import { isHyphen, lowerAt, type Words } from './words.js';

const DAY_RULES: readonly TimexRule[] = [
  ...dates.filter(
    rule => rule.id.endsWith('month-day') || rule.id.endsWith('day-month') || rule.id.endsWith('numeric'),
  ),
  ...weekdays.filter(rule => !rule.id.endsWith('of-month')),
];

/** The day expression at a place, by the families of days. */
export function dayAt(words: Words, i: number): Found | null {
  let best: Found | null = null;
  for (const rule of DAY_RULES) {
    const found = rule.at(words, i);
    if (found && found.type === 'DATE' && (!best || found.to > best.to)) best = found;
  }
  return best;
}

/** A day and the index behind its words. */
export interface DayBeside {
  on: Meaning;
  next: number;
}

/** A day behind a time of day: "on Friday", "Friday", ", May 3", "the same day", "that day". */
export function dayBehind(words: Words, i: number): DayBeside | null {
  let k = i;
  if (lowerAt(words, k) === ',' && (lowerAt(words, k + 1) === 'on' || words.list[k + 1]?.capital)) k++;
  if (lowerAt(words, k) === 'on' || lowerAt(words, k) === 'of') k++;
  const same = lowerAt(words, k) === 'the' && lowerAt(words, k + 1) === 'same' && lowerAt(words, k + 2) === 'day';
  if (same) return { on: { kind: 'shift', unit: 'D', by: 0, from: 'previous' }, next: k + 3 };
  if (lowerAt(words, k) === 'that' && lowerAt(words, k + 1) === 'day')
    return { on: { kind: 'shift', unit: 'D', by: 0, from: 'previous' }, next: k + 2 };
  const day = dayAt(words, k);
  return day && { on: day.meaning, next: day.to };
}

const OPENS_PAIR: ReadonlySet<string> = new Set(['from', 'of', 'between', 'on']);
const JOINS_PAIR: ReadonlySet<string> = new Set(['to', 'into', 'and', '/']);
const LAST_WEEKDAY = 7;

/** The day before a day, where its words alone tell it; the first of a month has the length of another to ask. */
function dayBefore(day: Meaning): Meaning | null {
  if (day.kind === 'weekday') return { ...day, weekday: ((day.weekday + LAST_WEEKDAY - 2) % LAST_WEEKDAY) + 1 };
  return withDay(day, before => before - 1);
}

/** The same month with another day; null where it has no such day before its own. */
function withDay(day: Meaning, change: (day: number) => number): Meaning | null {
  if (day.kind === 'day') {
    const other = change(day.day);
    return other >= 1 && other < day.day ? { ...day, day: other } : null;
  }
  const stated = day.kind === 'fixed' ? /^(\d{4}-\d\d-)(\d\d)$/.exec(day.value) : null;
  const other = stated ? change(Number(stated[2])) : 0;
  if (!stated || other < 1 || other >= Number(stated[2])) return null;
  return { kind: 'fixed', value: `${stated[1]}${String(other).padStart(2, '0')}` };
}

/** What joins the two days of a night: "to", "into", "and", a dash or a slash; the index behind it. */
const behindJoint = (words: Words, i: number): number | null =>
  JOINS_PAIR.has(lowerAt(words, i)) || isHyphen(words, i) ? i + 1 : null;

/**
 * The day on which a night begins that is told by both of its days or by the one it ends on: "from 8 to 9 April", "of Saturday to Sunday",
 * "to Wednesday". `i`: index behind the word for the night.
 */
export function firstDayOfNight(words: Words, i: number): DayBeside | null {
  const opening = lowerAt(words, i);
  if (opening === 'to' || opening === 'into') {
    const morrow = dayAt(words, i + 1);
    const on = morrow && dayBefore(morrow.meaning);
    return on && { on, next: morrow.to };
  }
  if (!OPENS_PAIR.has(opening)) return null;
  const first = words.list[i + 1];
  const behindNumber = first?.kind === 'digits' ? behindJoint(words, i + 2) : null;
  if (behindNumber !== null) {
    const second = dayAt(words, behindNumber);
    const on = second && withDay(second.meaning, () => Number(first!.form));
    return on && { on, next: second.to };
  }
  const day = dayAt(words, i + 1);
  const behindDay = day && behindJoint(words, day.to);
  const second = behindDay ? dayAt(words, behindDay) : null;
  return second && { on: day!.meaning, next: second.to };
}
