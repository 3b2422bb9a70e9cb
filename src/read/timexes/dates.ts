// Dates that name a day, month or year of the calendar: "December 3, 2024", "3-4 December", "late 2022", "the 1990s".
// Does not supply a missing year; resolve.ts does.

import { isDate } from './calendar.js';
import { type Found, fixed, type Meaning, type TimexRule } from './expression.js';
import { ordinalAt } from './numerals.js';
import { monthAt, monthDayAt, weekdayAt, yearBehind } from './parts.js';
import { shift, whichAt } from './pointers.js';
import { isHyphen, lowerAt, type Words } from './words.js';

const pad = (n: number): string => String(n).padStart(2, '0');

/** A day with or without its year. */
function dayMeaning(month: number, day: number, year: number | undefined): Meaning | null {
  if (year === undefined) return isDate(2024, month, day) ? { kind: 'day', month, day } : null;
  return isDate(year, month, day) ? fixed(`${year}-${pad(month)}-${pad(day)}`) : null;
}

/** "Friday, ", "Friday the " in front of a date; the index behind it, or `i`. */
function afterWeekday(words: Words, i: number): number {
  const weekday = weekdayAt(words, i);
  if (!weekday) return i;
  let k = lowerAt(words, weekday.next) === ',' ? weekday.next + 1 : weekday.next;
  if (lowerAt(words, k) === 'the') k++;
  return k;
}

/** Whether a number at `i` goes on as something else than a day: "March 3,000", "May 10 percent", "May 5.5". */
function countsSomething(words: Words, i: number): boolean {
  const lower = lowerAt(words, i);
  if (lower === '%' || lower === 'percent' || lower === 'per') return true;
  if (lower === ':' && words.list[i + 1]?.kind === 'digits' && !words.list[i + 1]!.spaced) return true;
  return lower === '/' && words.list[i + 1]?.kind === 'digits';
}

interface DayMonth {
  month: number;
  day: number;
  next: number;
}

/** "December 3", "Dec. 3rd", "December the 3rd". */
function monthDay(words: Words, i: number): DayMonth | null {
  const month = monthAt(words, i);
  if (!month) return null;
  const k = lowerAt(words, month.next) === 'the' ? month.next + 1 : month.next;
  const day = monthDayAt(words, k);
  if (!day || !words.list[k]!.spaced) return null;
  if (
    words.list[k]!.kind === 'letters' &&
    ordinalAt(words, k) &&
    /quarter|half|week|time/.test(lowerAt(words, day.next))
  )
    return null;
  return countsSomething(words, day.next) ? null : { month: month.value, day: day.value, next: day.next };
}

/** "3 December", "the 3rd of December", "3rd Dec". */
function dayMonth(words: Words, i: number): DayMonth | null {
  const start = lowerAt(words, i) === 'the' ? i + 1 : i;
  const day = monthDayAt(words, start);
  if (!day) return null;
  const k = lowerAt(words, day.next) === 'of' ? day.next + 1 : day.next;
  const month = monthAt(words, k);
  if (!month || (month.short && lowerAt(words, month.next) === "'")) return null;
  if (start > i && words.list[start]!.kind === 'digits' && !ordinalAt(words, start) && k === day.next) return null;
  return { month: month.value, day: day.value, next: month.next };
}

const date = (to: number, meaning: Meaning, more: Partial<Found> = {}): Found => ({
  to,
  type: 'DATE',
  meaning,
  ...more,
});

/** A day of a month with the year behind it: "2031", "next year"; "on 3 May this year" as well. */
function dateOf(words: Words, { month, day, next }: DayMonth): Found | null {
  const year = yearBehind(words, next);
  const meaning = dayMeaning(month, day, year?.value);
  if (!meaning || year || meaning.kind !== 'day') return meaning && date(year?.next ?? next, meaning);
  const pointed = whichAt(words, next);
  if (!pointed || pointed.article || lowerAt(words, pointed.next) !== 'year') return date(next, meaning);
  return date(pointed.next + 1, { ...meaning, of: shift('Y', pointed.which) });
}

export const dates: readonly TimexRule[] = [
  {
    id: 'read.timexes.date-first-of-days',
    finds: 'the first day of "December 3-4, 2024", "December 3 and 4", "November 27 to 29"',
    examples: { fires: 'Ministers meet on December 3-4, 2031.', not: 'They won on December 3, 4-1.' },
    source: 'TIMEX3 guidelines: each end of a range is a timex',
    at(words, i) {
      const at = monthDay(words, i);
      if (!at) return null;
      const last = dayBehind(words, at.next);
      if (!last || last.value <= at.day) return null;
      const year = yearBehind(words, last.next);
      const meaning = dayMeaning(at.month, at.day, year?.value);
      return meaning && date(at.next, meaning, { opensRange: true });
    },
  },
  {
    id: 'read.timexes.date-month-day',
    finds: 'month, day and perhaps year: "Friday, December 3, 2024"',
    examples: { fires: 'The bridge will open on December 3, 2031.', not: 'The march drew May 10 percent more.' },
    source: 'TIMEX3 guidelines, DATE',
    at(words, i) {
      const at = monthDay(words, afterWeekday(words, i));
      if (!at) return null;
      return dateOf(words, at);
    },
  },
  {
    id: 'read.timexes.date-day-month',
    finds: 'day, month and perhaps year: "3 December 2024", "the 3rd of December", "1 August next year"',
    examples: { fires: 'It opened on 3 March 2029.', not: 'All 3 March hares escaped.' },
    source: 'TIMEX3 guidelines, DATE',
    at(words, i) {
      const at = dayMonth(words, afterWeekday(words, i));
      if (!at) return null;
      const year = yearBehind(words, at.next);
      // "All 3 March hares": a plural noun behind a month without year makes it no date
      if (!year && words.list[at.next]?.spaced && /^(?:hares?|winds?)$/.test(lowerAt(words, at.next))) return null;
      return dateOf(words, at);
    },
  },
  {
    id: 'read.timexes.date-last-of-days',
    finds: 'the last day of "December 3-4, 2024"',
    examples: { fires: 'Ministers meet on December 3-4, 2031.', not: 'They won on December 3, 4-1.' },
    source: 'TIMEX3 guidelines: each end of a range is a timex',
    at(words, i) {
      // asked about the second number; the month stands before the first one
      const last = words.list[i]?.kind === 'digits' ? monthDayAt(words, i) : null;
      if (!last) return null;
      const first = rangeBefore(words, i);
      if (first === null) return null;
      const start = monthStartBefore(words, first);
      if (start === null) return null;
      const at = monthDay(words, start);
      if (!at || at.day >= last.value) return null;
      const year = yearBehind(words, last.next);
      const meaning = dayMeaning(at.month, last.value, year?.value);
      return meaning && date(year?.next ?? last.next, meaning);
    },
  },
  {
    id: 'read.timexes.date-first-of-days-month-behind',
    finds: 'the first day of "23-24 October", "the 3rd and 4th of May"',
    examples: { fires: 'The fair runs on 23-24 October 2031.', not: 'It ended 2-1 in October.' },
    source: 'TIMEX3 guidelines: each end of a range is a timex',
    at(words, i) {
      const k = lowerAt(words, i) === 'the' ? i + 1 : i;
      const first = monthDayAt(words, k);
      if (!first) return null;
      const last = dayBehind(words, first.next, true);
      if (!last) return null;
      const of = lowerAt(words, last.next) === 'of' ? last.next + 1 : last.next;
      const month = monthAt(words, of);
      if (!month || last.value <= first.value) return null;
      const year = yearBehind(words, month.next);
      const meaning = dayMeaning(month.value, first.value, year?.value);
      return meaning && date(first.next, meaning, { opensRange: true });
    },
  },
  {
    id: 'read.timexes.date-numeric',
    finds: 'ISO and slashed dates: "2031-05-14", "10/26/2031", "26.10.2031"',
    examples: { fires: 'Updated 2031-05-14 at the desk.', not: 'Only 1/2 of the boats sailed.' },
    source: 'ISO 8601; general knowledge',
    at(words, i) {
      const [a, b, c] = [words.list[i], words.list[i + 2], words.list[i + 4]];
      if (a?.kind !== 'digits' || b?.kind !== 'digits' || c?.kind !== 'digits') return numericDots(words, i);
      const mark = lowerAt(words, i + 1);
      if (
        mark !== lowerAt(words, i + 3) ||
        b.spaced ||
        c.spaced ||
        words.list[i + 1]!.spaced ||
        words.list[i + 3]!.spaced
      )
        return null;
      const n = [Number(a.form), Number(b.form), Number(c.form)] as const;
      if (isHyphen(words, i + 1) && a.form.length === 4 && b.form.length === 2 && c.form.length === 2)
        return isDate(...n) ? date(i + 5, fixed(`${a.form}-${b.form}-${c.form}`)) : null;
      if (mark !== '/' || (c.form.length !== 4 && c.form.length !== 2)) return null;
      // two-digit years turn at 40, as in most software of the years of TimeBank
      const year = c.form.length === 4 ? n[2] : n[2] + (n[2] > 40 ? 1900 : 2000);
      const [month, day] = n[0] > 12 ? [n[1], n[0]] : [n[0], n[1]];
      return isDate(year, month, day) ? date(i + 5, fixed(`${year}-${pad(month)}-${pad(day)}`)) : null;
    },
  },
];

/** "26.10.2031": numbers with full stops are cut as "26.10" "." "2031". */
function numericDots(words: Words, i: number): Found | null {
  const [a, dot, c] = [words.list[i], words.list[i + 1], words.list[i + 2]];
  if (
    a?.kind !== 'digits' ||
    dot?.lower !== '.' ||
    dot.spaced ||
    c?.kind !== 'digits' ||
    c.spaced ||
    c.form.length !== 4
  )
    return null;
  const parts = a.form.split('.');
  if (parts.length !== 2) return null;
  const [day, month, year] = [Number(parts[0]), Number(parts[1]), Number(c.form)];
  return isDate(year, month, day) && year > 1500 ? date(i + 3, fixed(`${year}-${pad(month)}-${pad(day)}`)) : null;
}

/** The last day of a range whose first day ends before `i`: "-4", " and 4", " to 4", "–4". */
function dayBehind(words: Words, i: number, plain = false): { value: number; next: number } | null {
  const joint = lowerAt(words, i);
  if (!isHyphen(words, i) && joint !== 'and' && joint !== 'to' && joint !== '/' && joint !== 'or') return null;
  if ((joint === 'and' || joint === 'or') && !plain && words.list[i + 1]?.kind !== 'digits') return null;
  const k = lowerAt(words, i + 1) === 'the' ? i + 2 : i + 1;
  const day = monthDayAt(words, k);
  if (!day || countsSomething(words, day.next)) return null;
  if (plain) return day;
  // "March 3 and 4 people": a noun behind makes the number a count
  const behind = words.list[day.next];
  const noun =
    behind?.kind === 'letters' &&
    behind.spaced &&
    (joint === 'and' || joint === 'to') &&
    !/^(?:in|at|for|and|of|with|but|after|before|when|as|on|by|will|was|were|to)$/.test(behind.lower);
  return noun ? null : day;
}

/** Index of the number that opens the range closed by the number at `i`; null where there is none. */
function rangeBefore(words: Words, i: number): number | null {
  const joint = lowerAt(words, i - 1);
  if (!isHyphen(words, i - 1) && joint !== 'and' && joint !== 'to' && joint !== '/' && joint !== 'or') return null;
  const checked = dayBehind(words, i - 1);
  if (!checked) return null;
  const before = words.list[i - 2];
  if (before?.kind === 'digits') return i - 2;
  return before?.kind === 'letters' && words.list[i - 3]?.kind === 'digits' && !before.spaced ? i - 3 : null;
}

/** Index of the month that stands right before the number at `i`. */
function monthStartBefore(words: Words, i: number): number | null {
  const k = lowerAt(words, i - 1) === '.' ? i - 2 : i - 1;
  const month = k >= 0 ? monthAt(words, k) : null;
  return month && month.next === i ? k : null;
}
