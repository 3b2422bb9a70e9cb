// From the words of a publication date to an interval: what every reader of fields and date lines in intake/ leans on.
// Does not read dates inside sentences (read/timexes/ does) and never supplies a year, a day or a zone that is not written.
import { MONTHS, SHORT_MONTHS, SHORT_WEEKDAYS, WEEKDAYS } from '../lists/calendar.js';
import type { Grain, When } from '../model/index.js';

/** A date as written, before it becomes a `When`. Without `offset` the zone is unknown. */
interface WrittenDate {
  year: number;
  month?: number;
  day?: number;
  hour?: number;
  minute?: number;
  second?: number;
  /** `Z` or `+02:00`, as written. */
  offset?: string;
}

const monthOf = (word: string): number | undefined => MONTHS.get(word) ?? SHORT_MONTHS.get(word);
const isWeekday = (word: string): boolean => WEEKDAYS.has(word) || SHORT_WEEKDAYS.has(word) || word === 'weds';

/** Zone names that mean one offset wherever they are printed. CST, IST, BST mean several, and a page's clock is not guessed at. */
const ZONES = new Map([
  ['z', 'Z'],
  ['utc', 'Z'],
  ['gmt', 'Z'],
  ['est', '-05:00'],
  ['edt', '-04:00'],
  ['mst', '-07:00'],
  ['mdt', '-06:00'],
  ['pst', '-08:00'],
  ['pdt', '-07:00'],
  ['cet', '+01:00'],
  ['cest', '+02:00'],
  ['eet', '+02:00'],
  ['eest', '+03:00'],
  ['msk', '+03:00'],
  ['jst', '+09:00'],
  ['kst', '+09:00'],
]);
/** Zone names that say nothing certain: allowed beside a time, and no offset is taken from them. */
const VAGUE_ZONES = new Set('et ct mt pt cst cdt ist bst ast aest aedt sgt hkt local time hrs hours h'.split(' '));
const FILLERS = new Set('at on the of as'.split(' '));

/** Longer strings are prose, not a date field. */
const MAX_CHARS = 80;

const pad = (n: number, width = 2): string => String(n).padStart(width, '0');
const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

const NUMERIC_DATE = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?$/;
const DAY_FIRST_OR_MONTH_FIRST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/;
const CLOCK = /^(\d{1,2})[:.](\d{2})(?::(\d{2})(?:\.\d{1,9})?)?([ap]\.?m\.?)?(z|[+-]\d{1,2}(?::?\d{2})?)?$/;
const OFFSET = /^(?:utc|gmt)?([+-])(\d{1,2})(?::?(\d{2}))?$/;

function writtenOffset(word: string): string | undefined {
  if (word === 'z') return 'Z';
  const m = OFFSET.exec(word);
  if (!m) return undefined;
  const hours = Number(m[2]);
  const minutes = Number(m[3] ?? 0);
  return hours <= 14 && minutes < 60 ? `${m[1]}${pad(hours)}:${pad(minutes)}` : undefined;
}

/** Word by word: each word of the string must be a piece of a date, else there is no date. */
function readWords(raw: string): WrittenDate | null {
  const words = raw
    .trim()
    .toLowerCase()
    .replace(/(\d)t(\d)/, '$1 $2')
    .split(/[\s,()|·•–—]+/)
    .filter(word => word !== '' && word !== '-');
  const date: Partial<WrittenDate> = {};
  const days: number[] = [];
  for (const word of words) {
    const bare = word.endsWith('.') ? word.slice(0, -1) : word;
    let m: RegExpExecArray | null;
    if (monthOf(bare) !== undefined && date.month === undefined) date.month = monthOf(bare)!;
    else if ((m = NUMERIC_DATE.exec(bare)) && date.year === undefined) {
      date.year = Number(m[1]);
      date.month = Number(m[2]);
      if (m[3]) days.push(Number(m[3]));
    } else if ((m = DAY_FIRST_OR_MONTH_FIRST.exec(bare)) && date.year === undefined) {
      const [a, b] = [Number(m[1]), Number(m[3])];
      // With full stops the day always comes first; with strokes both orders are in use, so one number must rule one out.
      if (m[2] === '.' || a > 12) [date.month, days[0]] = [b, a];
      else if (b > 12 || a === b) [date.month, days[0]] = [a, b];
      else return null;
      date.year = Number(m[4]);
    } else if (/^\d{8}$/.test(bare) && date.year === undefined && words.length <= 2) {
      date.year = Number(bare.slice(0, 4));
      date.month = Number(bare.slice(4, 6));
      days.push(Number(bare.slice(6)));
    } else if ((m = CLOCK.exec(word)) && date.hour === undefined) {
      date.hour = Number(m[1]);
      date.minute = Number(m[2]);
      if (m[3]) date.second = Number(m[3]);
      if (m[4] && !toTwentyFour(date, m[4])) return null;
      if (m[5]) {
        const offset = writtenOffset(m[5]);
        if (!offset) return null;
        date.offset = offset;
      }
    } else if (/^[ap]\.?m\.?$/.test(word) && date.hour !== undefined) {
      if (!toTwentyFour(date, word)) return null;
    } else if ((m = /^(\d{1,2})([ap])\.?m\.?$/.exec(word)) && date.hour === undefined) {
      date.hour = Number(m[1]);
      date.minute = 0;
      if (!toTwentyFour(date, m[2]!)) return null;
    } else if (/^\d{4}$/.test(bare) && date.year === undefined) date.year = Number(bare);
    else if ((m = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(bare)) && days.length === 0) days.push(Number(m[1]));
    else if (date.hour !== undefined && ZONES.has(bare)) date.offset ??= ZONES.get(bare)!;
    else if (date.hour !== undefined && VAGUE_ZONES.has(bare)) continue;
    else if (date.hour !== undefined && writtenOffset(bare)) date.offset = writtenOffset(bare)!;
    else if (!isWeekday(bare) && !FILLERS.has(bare)) return null;
  }
  if (days.length > 1 || date.year === undefined) return null;
  if (days[0] !== undefined) date.day = days[0];
  return { ...date, year: date.year };
}

function toTwentyFour(date: Partial<WrittenDate>, half: string): boolean {
  const hour = date.hour!;
  if (hour < 1 || hour > 12) return false;
  date.hour = (hour % 12) + (half.startsWith('p') ? 12 : 0);
  return true;
}

/** Whether the numbers name a day and a time that exist: 31 February does not. */
function exists(d: WrittenDate): boolean {
  if (d.year < 1400 || d.year > 2399) return false;
  if (d.day !== undefined && d.month === undefined) return false;
  if (d.hour !== undefined && d.day === undefined) return false;
  if (d.month !== undefined && (d.month < 1 || d.month > 12)) return false;
  if (d.day !== undefined && (d.day < 1 || d.day > daysIn(d.year, d.month!))) return false;
  return (d.hour ?? 0) < 24 && (d.minute ?? 0) < 60 && (d.second ?? 0) < 60;
}

function toWhen(d: WrittenDate, field: string): When {
  const year = pad(d.year, 4);
  const stated = (lo: string, hi: string, grain: Grain): When => ({ lo, hi, grain, basis: 'stated', field });
  if (d.month === undefined) return stated(`${year}-01-01`, `${year}-12-31`, 'year');
  const month = `${year}-${pad(d.month)}`;
  if (d.day === undefined) return stated(`${month}-01`, `${month}-${pad(daysIn(d.year, d.month))}`, 'month');
  const day = `${month}-${pad(d.day)}`;
  if (d.hour === undefined) return stated(day, day, 'day');
  const instant = `${day}T${pad(d.hour)}:${pad(d.minute ?? 0)}:${pad(d.second ?? 0)}${d.offset ?? ''}`;
  return stated(instant, instant, 'minute');
}

/**
 * A publication date from the value of a field or from a line that is nothing but a date: `2024-11-29T20:40:00+02:00`,
 * `Fri, 29 Nov 2024 20:40:00 GMT`, `November 29, 2024 8:40 pm EST`, `29.11.2024`. The instant and the offset stay as given;
 * without an offset the zone is unknown and none is supplied. `null` for what is no date, names no existing day, or can be
 * read two ways (`03/04/2024`).
 */
export function readPublished(raw: string, field: string): When | null {
  if (raw.length > MAX_CHARS) return null;
  const written = readWords(raw);
  return written && exists(written) ? toWhen(written, field) : null;
}

/** The same from seconds or milliseconds since 1970, as some exports have it. */
export function readEpoch(value: number, field: string): When | null {
  const ms = value > 1e11 ? value : value * 1000;
  if (!(ms > 1e11 && ms < 1e13)) return null;
  return readPublished(`${new Date(ms).toISOString().slice(0, 19)}Z`, field);
}

/** Labels before a date on a line of its own; those of the second kind date a later change, not the publication. */
const PUBLISHED_LABEL =
  /^(?:first |originally )?(?:published|posted|publication date|date of publication|date|issued|released|created|filed|written|uploaded|aired|broadcast|first aired|transmitted|in print|(?:print )?edition|issue)(?: on| at| of)?\s*[:：\-–—]?\s*/i;
const UPDATED_LABEL =
  /^(?:live[:,]?\s+)?(?:last |latest )?(?:updated|update|modified|edited|revised|reviewed)(?: on| at)?\s*[:：\-–—]?\s*/i;

/** `Updated 2 hours ago`: a time only the page's own clock could place. */
const AGO =
  /^(?:(?:last )?(?:published|posted|updated|modified)\s+)?\d{1,2}\s*(?:s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?|weeks?|months?|years?) ago$/i;

/** What one piece of a date line says. */
export interface DatePiece {
  /** The date, where it is one with its year and can be read in one way only. */
  when: When | null;
  /** It dates a later change, not the publication. */
  updated: boolean;
  /** A label says that it is the date of publication. */
  labelled: boolean;
  /** Day and month of a date without its year. */
  yearless?: { month: number; day: number };
  /** A date in numbers that can be read in two ways. */
  twoWays?: string;
}

const TWO_WAYS = /^(\d{1,2})([-/])(\d{1,2})\2(\d{4})$/;

/** A date by itself, `November 29, 2024`, `Published: 29 November`, or a time of day; `null` for any other words. */
export function readDatePiece(piece: string): DatePiece | null {
  const words = piece.trim();
  if (words.length > MAX_CHARS || !/\d/.test(words)) return null;
  if (AGO.test(words)) return { when: null, updated: false, labelled: false };
  const updated = UPDATED_LABEL.test(words);
  const value = words.replace(updated ? UPDATED_LABEL : PUBLISHED_LABEL, '');
  const labelled = !updated && value !== words;
  const when = readPublished(value, 'text line');
  if (when) {
    // A year or a month by itself is a heading as often as a date.
    if (when.grain === 'year' || (when.grain === 'month' && !updated && !labelled)) return null;
    return { when, updated, labelled };
  }
  if (TWO_WAYS.test(value)) return { when: null, updated, labelled, twoWays: value };
  const open = readYearless(value);
  if (open === null) return null;
  return {
    when: null,
    updated,
    labelled,
    ...(open.month === undefined ? {} : { yearless: { month: open.month, day: open.day! } }),
  };
}

/**
 * A line that is nothing but a date or time of day, with or without a label: `Published: 29 November 2024, 20:40 | Updated 30 November 2024`.
 * `null` when anything else stands on it.
 */
export function readDateLine(line: string): DatePiece[] | null {
  if (line.length > 140 || !/\d/.test(line)) return null;
  const whole = readDatePiece(line);
  if (whole) return [whole];
  const pieces: DatePiece[] = [];
  for (const piece of line.split(
    /[|;•·()[\]]|(?<=\d)\s+[-–—]\s+(?=\p{L})|,?(?<!\b(?:last|latest|and))\s(?:and\s)?(?=(?:last |latest )?(?:updated|modified)\b)/iu,
  )) {
    if (piece.trim() === '') continue;
    const read = readDatePiece(piece);
    if (!read) return null;
    pieces.push(read);
  }
  return pieces.length > 0 ? pieces : null;
}

/** `Friday, 29 November`, `3:25 p.m.`, `20.40`: a date or time that lacks its year; a time of day has no month. */
function readYearless(value: string): { month?: number; day?: number } | null {
  if (value.length > 40) return null;
  const clock =
    /^\d{1,2}[:.]\d{2}\s*([ap]\.?m\.?)?(\s+[a-z]{2,4})?$/i.test(value) || /^\d{1,2}\s*[ap]\.?m\.?$/i.test(value);
  if (clock) return {};
  const written = readWords(`${value} 2000`);
  if (written === null || written.day === undefined || written.month === undefined || !exists(written)) return null;
  return { month: written.month, day: written.day };
}

/** Whether the words are a day, with or without its year, and nothing else: `Sept 6, 2032`, `14 May`. */
export function isDay(words: string): boolean {
  if (words.length > 40 || !/\d/.test(words)) return false;
  const when = readPublished(words, '');
  return when ? when.grain === 'day' : readYearless(words)?.month !== undefined;
}
