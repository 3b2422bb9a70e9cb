// Intervals as other formats want them: parts of a date, and words that say how sure it is.
// Places nothing that has no time: an open or unknown interval has no parts.
import type { When } from '../../model/index.js';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

export interface DateParts {
  year: number;
  month?: number;
  day?: number;
  hour?: number;
  minute?: number;
}

/** Both ends of an interval; the later one is absent where the first says all (a day, a whole month, a whole year). */
export function datePartsOf(when: When | null): { start: DateParts; end?: DateParts } | null {
  if (!when || when.basis === 'unknown' || when.lo === '' || when.hi === '') return null;
  const [lo, hi] = [partsOf(when.lo), partsOf(when.hi)];
  if (!lo || !hi) return null;
  const whole = wholeUnit(lo, hi);
  if (whole === 'year') return { start: { year: lo.year } };
  if (whole === 'month') return { start: { year: lo.year, month: lo.month! } };
  return when.lo === when.hi || sameDay(lo, hi) ? { start: lo } : { start: lo, end: hi };
}

/** The interval in words, with its doubt: `March 2031`, `between 3 March 2031 and 9 March 2031`, `not after …`. */
export function dateWordsOf(when: When | null): string {
  if (!when || when.basis === 'unknown' || (when.lo === '' && when.hi === '')) return 'no time stated';
  if (when.lo === '') return `not after ${wordsOf(partsOf(when.hi), when.hi)}`;
  if (when.hi === '') return `not before ${wordsOf(partsOf(when.lo), when.lo)}`;
  const parts = datePartsOf(when);
  if (!parts) return `${when.lo} to ${when.hi}`;
  if (!parts.end) return wordsOf(parts.start, when.lo);
  const [start, end] = [wordsOf(parts.start, when.lo), wordsOf(parts.end, when.hi)];
  return when.basis === 'bounded' ? `between ${start} and ${end}` : `${start} to ${end}`;
}

/** `2031`, `2031-03`, `2031-03-11`, each as far as it is there, with the time of day. */
export function partsOf(iso: string): DateParts | null {
  const found = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2}))?)?)?/.exec(iso);
  if (!found) return null;
  const [year, month, day, hour, minute] = found.slice(1).map(part => (part === undefined ? undefined : Number(part)));
  return {
    year: year!,
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
    ...(hour === undefined || minute === undefined ? {} : { hour, minute }),
  };
}

function wordsOf(parts: DateParts | null, iso: string): string {
  if (!parts) return iso;
  const { year, month, day, hour, minute } = parts;
  if (month === undefined) return String(year);
  const date = `${day === undefined ? '' : `${day} `}${MONTHS[month - 1] ?? month} ${year}`;
  return hour === undefined ? date : `${date}, ${two(hour)}:${two(minute!)}`;
}

const two = (value: number): string => String(value).padStart(2, '0');

const sameDay = (a: DateParts, b: DateParts): boolean =>
  a.year === b.year && a.month === b.month && a.day === b.day && a.hour === b.hour && a.minute === b.minute;

function wholeUnit(lo: DateParts, hi: DateParts): 'year' | 'month' | null {
  if (lo.year !== hi.year || lo.hour !== undefined) return null;
  if (lo.month === undefined) return 'year';
  if (lo.month === 1 && lo.day === 1 && hi.month === 12 && hi.day === 31) return 'year';
  if (lo.month === hi.month && lo.day === 1 && hi.day === lastDay(lo.year, lo.month)) return 'month';
  return lo.month === hi.month && lo.day === undefined ? 'month' : null;
}

const lastDay = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** The interval in figures, short enough for a file's name: `2031`, `2031-03`, `2031-03-11`, `2031-03-11 to 2031-03-14`. */
export function dateLabelOf(when: When | null): string {
  const dates = datePartsOf(when);
  if (!dates) return 'undated';
  return dates.end ? `${figuresOf(dates.start)} to ${figuresOf(dates.end)}` : figuresOf(dates.start);
}

const figuresOf = ({ year, month, day }: DateParts): string =>
  [String(year), month, day]
    .flatMap(part => (part === undefined ? [] : typeof part === 'string' ? part : two(part)))
    .join('-');

/** Days from the first to the last day of an interval, both counted; null where an end is open. */
export function lengthInDays(when: When): number | null {
  const [lo, hi] = [Date.parse(when.lo.slice(0, 10)), Date.parse(when.hi.slice(0, 10))];
  return Number.isNaN(lo) || Number.isNaN(hi) ? null : Math.round((hi - lo) / 86_400_000) + 1;
}
