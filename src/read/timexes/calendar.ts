// Arithmetic of the Gregorian calendar on ISO strings: days, weeks, quarters, feasts, and the interval a TIMEX3 value means.
// Does not read words and knows no report.
import {
  EASTER_FEASTS,
  FIXED_FEASTS,
  FLOATING_FEASTS,
  PART_HOURS,
  SEASON_START,
  type SeasonCode,
} from '../../lists/calendar.js';
import type { Grain } from '../../model/index.js';

/** A day as the count of days since 1970-01-01: the only form in which days are added. */
export type DayNumber = number;

const MS_PER_DAY = 86_400_000;
const pad = (n: number, size = 2): string => String(n).padStart(size, '0');

export function dayNumber(year: number, month: number, day: number): DayNumber {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.floor(date.getTime() / MS_PER_DAY);
}

/** Day of an ISO date or date-time as it is printed (its own local day); null where it is none. */
export function parseDay(iso: string): DayNumber | null {
  const m = /^(\d{4})-(\d\d)-(\d\d)/.exec(iso);
  if (!m) return null;
  const [year, month, day] = [Number(m[1]), Number(m[2]), Number(m[3])];
  return isDate(year, month, day) ? dayNumber(year, month, day) : null;
}

export function partsOf(day: DayNumber): { year: number; month: number; day: number } {
  const date = new Date(day * MS_PER_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

export const daysInMonth = (year: number, month: number): number =>
  new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();

export const isDate = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);

export function isoDay(day: DayNumber): string {
  const { year, month, day: d } = partsOf(day);
  return `${pad(year, 4)}-${pad(month)}-${pad(d)}`;
}

export const isoMonth = (year: number, month: number): string => `${pad(year, 4)}-${pad(month)}`;

/** ISO weekday: Monday 1 to Sunday 7. 1970-01-01 was a Thursday. */
export const weekdayOf = (day: DayNumber): number => ((((day + 3) % 7) + 7) % 7) + 1;

/** Monday of the ISO week of a day. */
export const mondayOf = (day: DayNumber): DayNumber => day - weekdayOf(day) + 1;

/** ISO week: "2024-W49". */
export function isoWeek(day: DayNumber): string {
  const thursday = mondayOf(day) + 3;
  const { year } = partsOf(thursday);
  return `${pad(year, 4)}-W${pad(1 + Math.floor((thursday - dayNumber(year, 1, 1)) / 7))}`;
}

/** Monday of the n-th ISO week of a year; week 1 is the one with January 4. */
export const mondayOfWeek = (year: number, week: number): DayNumber => mondayOf(dayNumber(year, 1, 4)) + 7 * (week - 1);

/** Year and month, `months` later. */
export function addMonths(year: number, month: number, months: number): { year: number; month: number } {
  const count = year * 12 + (month - 1) + months;
  return { year: Math.floor(count / 12), month: (((count % 12) + 12) % 12) + 1 };
}

/** The same day of the month, `months` later; the last day where that month is shorter. */
export function addMonthsToDay(day: DayNumber, months: number): DayNumber {
  const at = partsOf(day);
  const to = addMonths(at.year, at.month, months);
  return dayNumber(to.year, to.month, Math.min(at.day, daysInMonth(to.year, to.month)));
}

export const quarterOf = (month: number): number => Math.ceil(month / 3);

/** "2024-Q3", with quarters running over the year's edge: quarter 0 of 2024 is 2023-Q4. */
export function isoQuarter(year: number, quarter: number): string {
  const count = year * 4 + quarter - 1;
  return `${pad(Math.floor(count / 4), 4)}-Q${(((count % 4) + 4) % 4) + 1}`;
}

/** Western Easter Sunday (the anonymous Gregorian rule, Meeus, Astronomical Algorithms, chapter 8). */
export function easter(year: number): DayNumber {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return dayNumber(year, Math.floor(n / 31), (n % 31) + 1);
}

/** The n-th given weekday of a month; n = -1 is the last one. */
export function nthWeekday(year: number, month: number, weekday: number, n: number): DayNumber {
  if (n < 0) {
    const last = dayNumber(year, month, daysInMonth(year, month));
    return last - ((weekdayOf(last) - weekday + 7) % 7) + 7 * (n + 1);
  }
  const first = dayNumber(year, month, 1);
  return first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (n - 1);
}

/** Day of a feast in a year; null for a name that is none. */
export function feastDay(name: string, year: number): DayNumber | null {
  const fixed = FIXED_FEASTS.get(name);
  if (fixed) return dayNumber(year, fixed[0], fixed[1]);
  const moved = EASTER_FEASTS.get(name);
  if (moved !== undefined) return easter(year) + moved;
  const floating = FLOATING_FEASTS.get(name);
  return floating ? nthWeekday(year, ...floating) : null;
}

export interface Interval {
  lo: string;
  hi: string;
  grain: Grain;
}

const monthEnd = (year: number, month: number): string => `${isoMonth(year, month)}-${pad(daysInMonth(year, month))}`;
const months = (year: number, first: number, count: number, grain: Grain): Interval => {
  const last = addMonths(year, first, count - 1);
  return { lo: `${isoMonth(year, first)}-01`, hi: monthEnd(last.year, last.month), grain };
};

/** First half, middle or second half of an interval of days, for "early", "mid" and "late". */
function narrow(span: Interval, mod: string | undefined): Interval {
  // "early on Friday" begins at midnight and "late on Friday" ends there.
  const at = span.lo.slice(11);
  if (at === PART_HOURS.MO[0] && mod === 'START') return { ...span, lo: `${span.lo.slice(0, 10)}T00:00` };
  if (at === PART_HOURS.NI[0] && mod === 'END') return { ...span, hi: `${span.lo.slice(0, 10)}T23:59` };
  const lo = parseDay(span.lo);
  const hi = parseDay(span.hi);
  if (lo === null || hi === null || hi - lo < 6) return span;
  const length = hi - lo + 1;
  // Halves, not thirds: reports say "late 2022" from July on, and an interval too narrow would be a made-up date.
  if (mod === 'START') return { ...span, hi: isoDay(lo + Math.ceil(length / 2) - 1) };
  if (mod === 'END') return { ...span, lo: isoDay(lo + Math.floor(length / 2)) };
  if (mod === 'MID')
    return { ...span, lo: isoDay(lo + Math.floor(length / 4)), hi: isoDay(hi - Math.floor(length / 4)) };
  return span;
}

function wholeInterval(value: string): Interval | null {
  const year = Number(value.slice(0, 4));
  const rest = value.slice(5);
  if (/^\d\d$/.test(value)) return { lo: `${value}00-01-01`, hi: `${value}99-12-31`, grain: 'year' };
  if (/^\d{3}$/.test(value)) return { lo: `${value}0-01-01`, hi: `${value}9-12-31`, grain: 'year' };
  if (/^\d{4}$/.test(value)) return { lo: `${value}-01-01`, hi: `${value}-12-31`, grain: 'year' };
  if (!/^\d{4}-/.test(value)) return null;
  const week = /^W(\d\d)(-WE)?$/.exec(rest);
  if (week) {
    const monday = mondayOfWeek(year, Number(week[1]));
    return week[2]
      ? { lo: isoDay(monday + 5), hi: isoDay(monday + 6), grain: 'day' }
      : { lo: isoDay(monday), hi: isoDay(monday + 6), grain: 'week' };
  }
  const part = /^([QH])(\d)$/.exec(rest);
  if (part) {
    const size = part[1] === 'Q' ? 3 : 6;
    return months(year, (Number(part[2]) - 1) * size + 1, size, 'month');
  }
  if (rest in SEASON_START) return months(year, SEASON_START[rest as SeasonCode], 3, 'month');
  if (/^\d\d$/.test(rest)) return months(year, Number(rest), 1, 'month');
  const day = parseDay(value);
  if (day === null) return null;
  if (value.length === 10) return { lo: value, hi: value, grain: 'day' };
  const clock = /^T(\d\d):(\d\d)/.exec(value.slice(10));
  if (clock) {
    const at = clock[1] === '24' ? `${isoDay(day + 1)}T00:00` : `${value.slice(0, 10)}T${clock[1]}:${clock[2]}`;
    return { lo: at, hi: at, grain: 'minute' };
  }
  const hours = PART_HOURS[value.slice(11) as keyof typeof PART_HOURS];
  if (!hours) return { lo: value.slice(0, 10), hi: value.slice(0, 10), grain: 'day' };
  const hi = isoDay(hours[1] < hours[0] ? day + 1 : day);
  return { lo: `${value.slice(0, 10)}T${hours[0]}`, hi: `${hi}T${hours[1]}`, grain: 'day' };
}

/** The stretch of days (or minutes) that a TIMEX3 value means; null for durations, sets and what cannot be placed. */
export function intervalOf(value: string, mod?: string): Interval | null {
  const whole = wholeInterval(value);
  return whole && narrow(whole, mod);
}
