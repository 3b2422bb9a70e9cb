// Second stage of times: gives each expression its value, from the report's day, the tense of its clause and the times before it.
// Does not recognise anything; an expression that nothing places keeps X where the calendar is unknown.

import { SEASON_START } from '../../lists/calendar.js';
import type { Grain, Timex } from '../../model/index.js';
import {
  addMonths,
  addMonthsToDay,
  type DayNumber,
  dayNumber,
  daysInMonth,
  feastDay,
  intervalOf,
  isDate,
  isoDay,
  isoMonth,
  isoQuarter,
  isoWeek,
  nthWeekday,
  parseDay,
  partsOf,
  quarterOf,
  weekdayOf,
} from './calendar.js';
import { directionOf, isPlainlyAhead } from './direction.js';
import type { Direction, Expression, Meaning, ShiftUnit } from './expression.js';

/** What resolving knows while it walks through a report. */
export interface Calendar {
  /** The report's day, as stated or bounded; null where nothing tells it. */
  published: DayNumber | null;
  /** A day the report cannot be far from where it has none itself: gives the year to a month or day without one. */
  anchor: DayNumber | null;
  /** Value of the last placed time of the text, for "the next day"; null before the first. */
  previous: string | null;
  /** Quarter or half the report speaks of, for "a year earlier" in results: `2031-Q3`. */
  period: string | null;
  /** Month that figures of this sentence are given for: "2.1 percent in May, from 3.4 a year earlier". */
  base: string | null;
  /** Day the sentence itself names, for times of the day. */
  dayHere: string | null;
  /** Day one of the last three sentences named. */
  dayBefore: string | null;
}

const pad = (n: number): string => String(n).padStart(2, '0');

/** The day a value stands on: its own for days, the first one for longer stretches; null where it has none. */
export const dayOfValue = (value: string | null): DayNumber | null => {
  const interval = value === null ? null : intervalOf(value);
  return interval ? parseDay(interval.lo) : null;
};

const FINENESS: Readonly<Record<Grain, number>> = { minute: 0, day: 0, week: 1, month: 2, year: 3, unknown: 4 };
const GRAIN_OF_UNIT: Readonly<Record<ShiftUnit, Grain>> = {
  D: 'day',
  W: 'week',
  WE: 'week',
  M: 'month',
  Q: 'month',
  Y: 'year',
  DE: 'year',
  CE: 'year',
};

function shiftFrom(value: string, unit: ShiftUnit, by: number): string | null {
  const interval = intervalOf(value);
  // "that day" behind "1969" is no day of that year: a shift finer than its anchor stays unplaced
  if (!interval || FINENESS[interval.grain] > FINENESS[GRAIN_OF_UNIT[unit]]) return null;
  const day = parseDay(interval.lo)!;
  return shiftDay(day, unit, by, interval.grain === 'year' || value.length <= 7 ? value : null);
}

/** Value of a day shifted by units; `coarse` is the value it came from where that was no day ("2019" for "the next year"). */
function shiftDay(day: DayNumber, unit: ShiftUnit, by: number, coarse: string | null = null): string {
  const { year, month } = partsOf(day);
  switch (unit) {
    case 'D':
      return isoDay(day + by);
    case 'W':
      return isoWeek(day + 7 * by);
    case 'WE':
      return `${isoWeek(day + 7 * by)}-WE`;
    case 'M': {
      const to = addMonths(year, month, by);
      return isoMonth(to.year, to.month);
    }
    case 'Q':
      return isoQuarter(year, quarterOf(month) + by);
    case 'Y':
      if (coarse && /^\d{4}-\d\d$/.test(coarse)) return isoMonth(year + by, month);
      return String(year + by);
    case 'DE':
      return String(Math.floor(year / 10) + by);
    case 'CE':
      return pad(Math.floor(year / 100) + by);
  }
}

/** Year of a month (and day) that is said without it, from the side the clause looks to. */
function yearFor(month: number, day: number | null, published: DayNumber, direction: Direction): number {
  const now = partsOf(published);
  const at = (year: number): DayNumber => dayNumber(year, month, day ?? 1);
  const years = [now.year - 1, now.year, now.year + 1];
  if (day !== null) {
    // A day within 100 days of the report is meant whatever the tense: the nearest reading was right 97 times in 100
    // on the training halves; further off the tense decides.
    const nearest = years.reduce((a, b) => (Math.abs(at(b) - published) < Math.abs(at(a) - published) ? b : a));
    if (Math.abs(at(nearest) - published) <= 100) return nearest;
  }
  const passed = day === null ? month < now.month : at(now.year) < published;
  const ahead = day === null ? month > now.month : at(now.year) > published;
  if (direction === 'future') return passed ? now.year + 1 : now.year;
  if (direction === 'past') return ahead ? now.year - 1 : now.year;
  return years.reduce((a, b) => (Math.abs(at(b) - published) < Math.abs(at(a) - published) ? b : a));
}

function weekdayFrom(
  published: DayNumber,
  weekday: number,
  which: number | undefined,
  direction: Direction,
): DayNumber {
  const back = (weekdayOf(published) - weekday + 7) % 7;
  if (which === -1) return published - (back || 7);
  if (which === 1) return published + (7 - back);
  if (direction === 'future') return published + ((7 - back) % 7);
  if (which === 0) return back <= 3 ? published - back : published + 7 - back;
  return published - back;
}

const yearOfValue = (value: string | null): number | null =>
  value && /^\d{4}/.test(value) ? Number(value.slice(0, 4)) : null;

/** TIMEX3 value of a meaning; X where it cannot be placed. */
export function valueFor(meaning: Meaning, calendar: Calendar, direction: Direction): string {
  const { published } = calendar;
  switch (meaning.kind) {
    case 'fixed':
      return meaning.value;
    case 'day': {
      const of = meaning.of ? yearOfValue(valueFor(meaning.of, calendar, direction)) : null;
      if (of !== null && isDate(of, meaning.month, meaning.day))
        return `${of}-${pad(meaning.month)}-${pad(meaning.day)}`;
      if (published === null && calendar.anchor !== null) {
        const year = yearFor(meaning.month, meaning.day, calendar.anchor, 'none');
        if (isDate(year, meaning.month, meaning.day)) return `${year}-${pad(meaning.month)}-${pad(meaning.day)}`;
      }
      if (published === null) return `XXXX-${pad(meaning.month)}-${pad(meaning.day)}`;
      const year = yearFor(meaning.month, meaning.day, published, direction);
      return isDate(year, meaning.month, meaning.day)
        ? `${year}-${pad(meaning.month)}-${pad(meaning.day)}`
        : `XXXX-${pad(meaning.month)}-${pad(meaning.day)}`;
    }
    case 'month': {
      const of = meaning.of ? yearOfValue(valueFor(meaning.of, calendar, direction)) : null;
      if (of !== null) return isoMonth(of, meaning.month);
      if (published === null) return `XXXX-${pad(meaning.month)}`;
      const now = partsOf(published);
      if (meaning.which === -1) {
        const year = meaning.month < now.month ? now.year : now.year - 1;
        return isoMonth(year, meaning.month);
      }
      if (meaning.which === 1) return isoMonth(meaning.month > now.month ? now.year : now.year + 1, meaning.month);
      if (meaning.which === 0) return isoMonth(now.year, meaning.month);
      return isoMonth(yearFor(meaning.month, null, published, direction), meaning.month);
    }
    case 'monthday': {
      const anchor = calendar.previous && /^\d{4}-\d\d/.test(calendar.previous) ? calendar.previous : null;
      if (anchor) {
        const value = `${anchor.slice(0, 7)}-${pad(meaning.day)}`;
        return parseDay(value) === null ? `XXXX-XX-${pad(meaning.day)}` : value;
      }
      if (published === null) return `XXXX-XX-${pad(meaning.day)}`;
      const { year, month } = partsOf(published);
      if (meaning.day > daysInMonth(year, month)) return `XXXX-XX-${pad(meaning.day)}`;
      const here = dayNumber(year, month, meaning.day);
      if (direction === 'future' && here < published) return isoDay(addMonthsToDay(here, 1));
      if (direction === 'past' && here > published) return isoDay(addMonthsToDay(here, -1));
      return isoDay(here);
    }
    case 'weekday': {
      const unplaced = `XXXX-WXX-${meaning.weekday}`;
      if (meaning.of) {
        const of = valueFor(meaning.of, calendar, direction);
        const interval = intervalOf(of);
        if (!interval) return unplaced;
        const lo = parseDay(interval.lo)!;
        if (of.length === 7)
          return isoDay(nthWeekday(Number(of.slice(0, 4)), Number(of.slice(5, 7)), meaning.weekday, meaning.further!));
        if (meaning.of.kind === 'shift' && meaning.of.unit === 'D') {
          const back = (weekdayOf(lo) - meaning.weekday + 7) % 7;
          return isoDay(meaning.of.by < 0 ? lo - back : lo + ((7 - back) % 7));
        }
        return isoDay(lo + meaning.weekday - 1);
      }
      if (published === null) return unplaced;
      const ahead: Direction = meaning.further ? 'future' : direction;
      return isoDay(weekdayFrom(published, meaning.weekday, meaning.which, ahead) + (meaning.further ?? 0));
    }
    case 'shift': {
      if (meaning.from === 'period' && !calendar.period && calendar.base) {
        return shiftFrom(calendar.base, meaning.unit, meaning.by) ?? unplacedShift(meaning.by, direction);
      }
      if (meaning.from === 'period' && calendar.period) {
        return `${Number(calendar.period.slice(0, 4)) + meaning.by}${calendar.period.slice(4)}`;
      }
      if (meaning.from === 'previous' && calendar.previous) {
        return shiftFrom(calendar.previous, meaning.unit, meaning.by) ?? unplacedShift(meaning.by, direction);
      }
      // nothing named before to count from: the report's own day would be a made-up date
      if (meaning.from === 'previous') return unplacedShift(meaning.by, direction);
      if (published === null) {
        const whole =
          meaning.unit === 'W'
            ? 'XXXX-WXX'
            : meaning.unit === 'M'
              ? 'XXXX-XX'
              : meaning.unit === 'D'
                ? 'XXXX-XX-XX'
                : 'XXXX';
        return meaning.by === 0 ? whole : unplacedShift(meaning.by, direction);
      }
      // "the weekend" is the last one where the clause looks back from a working day
      if (meaning.unit === 'WE' && meaning.by === 0 && direction === 'past' && weekdayOf(published) < 6)
        return shiftDay(published, 'WE', -1);
      return shiftDay(published, meaning.unit, meaning.by);
    }
    case 'period':
      if (meaning.year !== undefined) return `${meaning.year}${calendar.period?.slice(4) ?? ''}`;
      return calendar.period ?? (published === null ? 'XXXX-QX' : shiftDay(published, 'Q', 0));
    case 'season': {
      const start = SEASON_START[meaning.season];
      const of = meaning.of ? yearOfValue(valueFor(meaning.of, calendar, direction)) : null;
      if (of !== null) return `${of}-${meaning.season}`;
      const near = published ?? calendar.anchor;
      if (near === null) return `XXXX-${meaning.season}`;
      const now = partsOf(near);
      // months since the season began, 0..11; the year is the one in which it began
      const since = (now.month - start + 12) % 12;
      const begun = now.month >= start ? now.year : now.year - 1;
      const inside = since < 3;
      if (meaning.which === -1) return `${inside ? begun - 1 : begun}-${meaning.season}`;
      if (meaning.which === 1) return `${begun + 1 + (meaning.further ?? 0)}-${meaning.season}`;
      if (meaning.which === 0)
        return `${inside || since < 8 ? (inside ? begun : direction === 'future' ? begun + 1 : begun) : begun + 1}-${meaning.season}`;
      if (inside) return `${begun}-${meaning.season}`;
      return `${direction === 'past' ? begun : begun + 1}-${meaning.season}`;
    }
    case 'quarter':
    case 'half': {
      const letter = meaning.kind === 'quarter' ? 'Q' : 'H';
      const of = meaning.of ? yearOfValue(valueFor(meaning.of, calendar, direction)) : null;
      if (of !== null) return `${of}-${letter}${meaning.number}`;
      if (published === null) return `XXXX-${letter}${meaning.number || 'X'}`;
      const now = partsOf(published);
      const running = meaning.kind === 'quarter' ? quarterOf(now.month) : now.month > 6 ? 2 : 1;
      if (meaning.number === 0) return `${now.year}-${letter}${running}`;
      // a quarter that has just ended is the one results speak of, whatever their tense
      const year =
        direction === 'future'
          ? meaning.number < running - (meaning.kind === 'quarter' ? 1 : 0)
            ? now.year + 1
            : now.year
          : meaning.number > running
            ? now.year - 1
            : now.year;
      return `${year}-${letter}${meaning.number}`;
    }
    case 'again':
      return calendar.previous ?? 'XXXX';
    case 'week': {
      const of = valueFor(meaning.of, calendar, direction);
      if (!/^\d{4}-\d\d$/.test(of)) return 'XXXX-WXX';
      const [year, month] = [Number(of.slice(0, 4)), Number(of.slice(5))];
      // the week that holds the n-th seventh day: "the first week of May" holds May 4, or the month's last day for the last one
      const day =
        meaning.number < 0 ? daysInMonth(year, month) : Math.min(7 * meaning.number - 3, daysInMonth(year, month));
      return isoWeek(dayNumber(year, month, day));
    }
    case 'feast': {
      const of = meaning.of ? yearOfValue(valueFor(meaning.of, calendar, direction)) : null;
      if (of !== null) return isoDay(feastDay(meaning.name, of)!);
      if (published === null) return 'XXXX';
      const { year } = partsOf(published);
      const days = [year - 1, year, year + 1].map(y => feastDay(meaning.name, y)!);
      if (direction === 'future') return isoDay(days.find(d => d >= published)!);
      if (direction === 'past') return isoDay(days.findLast(d => d <= published)!);
      return isoDay(days.reduce((a, b) => (Math.abs(b - published) < Math.abs(a - published) ? b : a)));
    }
    case 'night':
      return published === null ? 'XXXX-XX-XX' : isoDay(published - (direction === 'future' ? 0 : 1));
    case 'time': {
      const on = meaning.on ? valueFor(meaning.on, calendar, direction) : dayAtHand(calendar, direction);
      const day = /^(?:\d{4}|XXXX)-/.test(on)
        ? on.slice(0, on.includes('T') ? on.indexOf('T') : undefined)
        : 'XXXX-XX-XX';
      // told as past on the report's own day, midnight and "the night" are those that day began with
      const isBehind =
        !meaning.on && !calendar.dayHere && direction === 'past' && published !== null && day === isoDay(published);
      if (isBehind && meaning.at === '24:00') return `${day}T00:00`;
      return `${isBehind && meaning.at === 'NI' ? isoDay(published - 1) : day}T${meaning.at}`;
    }
  }
}

/** "Two days later" in a tale is past too: only a clause that does not look back leaves it ahead. */
const unplacedShift = (by: number, direction: Direction): string =>
  by === 0 ? 'XXXX' : by < 0 || direction === 'past' ? 'PAST_REF' : 'FUTURE_REF';

/** How far back a day named just before may lie to be the one a told time of the day belongs to. */
const NEAR_DAYS = 10;

/** The day a time without one falls on: the day its sentence names; in a tale the day told just before; else the report's. */
function dayAtHand({ dayHere, dayBefore, published }: Calendar, direction: Direction): string {
  if (dayHere) return dayHere.split('T')[0]!;
  if (dayBefore && direction === 'past') {
    const day = parseDay(dayBefore);
    if (published === null || (day !== null && day <= published && published - day <= NEAR_DAYS))
      return dayBefore.split('T')[0]!;
    // the tale is at a day long past: its hours are not the report's
    if (day !== null && day < published) return 'XXXX-XX-XX';
  }
  return published === null ? 'XXXX-XX-XX' : isoDay(published);
}

/** Whether a meaning needs the report's day to be placed. */
export function leansOnPublished(meaning: Meaning): boolean {
  switch (meaning.kind) {
    case 'fixed':
    case 'again':
      return false;
    case 'shift':
      return meaning.from === 'published';
    case 'night':
      return true;
    case 'time':
      return meaning.on ? leansOnPublished(meaning.on) : true;
    case 'week':
      return leansOnPublished(meaning.of);
    case 'period':
    case 'day':
      return true;
    default:
      return meaning.of ? leansOnPublished(meaning.of) : true;
  }
}

/** Resolves one expression against a calendar, without its id. */
export function resolveTime(expression: Expression, calendar: Calendar): { value: string; direction: Direction } {
  const needsDirection = expression.meaning.kind !== 'fixed';
  const direction = needsDirection ? directionOf(expression) : 'none';
  const { meaning } = expression;
  if (meaning.kind === 'day' && direction === 'future' && calendar.published !== null && isPlainlyAhead(expression)) {
    const { year } = partsOf(calendar.published);
    const ahead = [year, year + 1].find(
      y => isDate(y, meaning.month, meaning.day) && dayNumber(y, meaning.month, meaning.day) >= calendar.published!,
    );
    if (ahead !== undefined) return { value: `${ahead}-${pad(meaning.month)}-${pad(meaning.day)}`, direction };
  }
  return { value: valueFor(meaning, calendar, direction), direction };
}

/** Interval and grain of an expression's value, as fields of a timex; a clock time keeps the zone it was printed with. */
export function placeOf({ meaning, mod }: Expression, value: string): Pick<Timex, 'lo' | 'hi' | 'grain'> {
  const interval = intervalOf(value, mod);
  if (!interval) return {};
  const zone = meaning.kind === 'time' && meaning.zone && interval.grain === 'minute' ? meaning.zone : '';
  return { lo: `${interval.lo}${zone}`, hi: `${interval.hi}${zone}`, grain: interval.grain };
}
