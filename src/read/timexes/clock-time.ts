// Reads a clock time at a place: "8:15 p.m.", "0930 GMT", "six o'clock", "half past two", "two in the morning", "noon".
// Does not look for the day beside it (clock.ts).
import { ZONES } from '../../lists/calendar.js';
import type { Meaning } from './expression.js';
import { numeralAt } from './numerals.js';
import { partOfDayAt } from './parts.js';
import { lowerAt, type Words } from './words.js';

const pad = (n: number): string => String(n).padStart(2, '0');

export const today: Meaning = { kind: 'shift', unit: 'D', by: 0, from: 'published' };
export const previousDay: Meaning = { kind: 'shift', unit: 'D', by: 0, from: 'previous' };

export interface Clock {
  at: string;
  next: number;
  zone?: string;
  /** The day that the part of the day behind it names: "six o'clock this evening". */
  on?: Meaning;
}

export const clockTime = (hour: number, minute: number, half: string): string | null => {
  if (minute > 59 || hour > 24 || (half && (hour > 12 || hour === 0))) return null;
  const h = half === 'a' ? hour % 12 : half === 'p' ? (hour % 12) + 12 : hour;
  return `${pad(h)}:${pad(minute)}`;
};

/** "a.m.", "p.m.", "am", "PM" behind a number: which half, and the index behind. */
export function halfOfDay(words: Words, i: number): { half: 'a' | 'p'; next: number } | null {
  const lower = lowerAt(words, i);
  if (lower === 'am' || lower === 'pm') return { half: lower[0] as 'a' | 'p', next: i + 1 };
  if ((lower !== 'a' && lower !== 'p') || lowerAt(words, i + 1) !== '.' || lowerAt(words, i + 2) !== 'm') return null;
  const stop = lowerAt(words, i + 3) === '.' && !words.list[i + 3]!.spaced ? i + 4 : i + 3;
  return { half: lower, next: stop };
}

/** "local time", "GMT", "(CET)", "Eastern time" behind a clock time. */
function zoneAt(words: Words, i: number): { zone: string; next: number } | null {
  const open = lowerAt(words, i) === '(' ? i + 1 : i;
  const lower = lowerAt(words, open);
  if (lowerAt(words, open + 1) === 'time' && words.list[open]?.kind === 'letters') {
    const zone = ZONES.get(lower) ?? 'local';
    if (lower === 'local' || words.list[open]!.capital) return { zone, next: open === i ? open + 2 : open + 3 };
  }
  const zone = words.list[open]?.form === lower.toUpperCase() ? ZONES.get(lower) : undefined;
  if (zone === undefined) return null;
  return { zone, next: open === i || lowerAt(words, open + 1) !== ')' ? open + 1 : open + 2 };
}

/** "8:15 p.m.", "3am", "20:40", "9.30pm", "09.30 GMT", "six o'clock", "noon", "midnight", "5 in the morning" left out. */
export function clockAt(words: Words, i: number): Clock | null {
  const word = words.list[i];
  if (!word) return null;
  if (word.lower === 'noon' || word.lower === 'midday') return { at: '12:00', next: i + 1 };
  if (word.lower === 'midnight') return { at: '24:00', next: i + 1 };
  let next = i + 1;
  let hour: number;
  let minute = 0;
  let precise = false;
  if (word.kind === 'digits') {
    if (i > 0 && !word.spaced && /^[:.,/$€£-]$/.test(lowerAt(words, i - 1))) return null;
    const dotted = /^(\d{1,2})\.(\d\d)$/.exec(word.form);
    if (dotted) {
      hour = Number(dotted[1]);
      minute = Number(dotted[2]);
    } else {
      if (word.form.length > 2) {
        // "0930 GMT"
        if (word.form.length === 4 && zoneAt(words, next)) {
          hour = Number(word.form.slice(0, 2));
          minute = Number(word.form.slice(2));
          precise = true;
        } else return null;
      } else hour = Number(word.form);
      if (
        lowerAt(words, next) === ':' &&
        words.list[next + 1]?.kind === 'digits' &&
        !words.list[next + 1]!.spaced &&
        !words.list[next]!.spaced
      ) {
        if (words.list[next + 1]!.form.length !== 2) return null;
        minute = Number(words.list[next + 1]!.form);
        precise = word.form.length <= 2;
        next += 2;
        if (lowerAt(words, next) === ':' && words.list[next + 1]?.kind === 'digits') next += 2;
      }
    }
    if (!Number.isInteger(hour) || !Number.isInteger(minute)) return null;
  } else {
    const number = numeralAt(words, i);
    if (!number || number.value > 12 || number.value < 1 || !Number.isInteger(number.value)) return null;
    hour = number.value;
    next = number.next;
  }
  const half = halfOfDay(words, next);
  if (half) next = half.next;
  const oclock = !half && lowerAt(words, next) === 'o' && lowerAt(words, next + 2) === 'clock';
  if (oclock) {
    next += 3;
    const part = partBehind(words, next, hour);
    if (part) {
      const at = clockTime(hour, minute, part.late ? 'p' : 'a');
      return at ? { at, next: part.next, ...(part.on ? { on: part.on } : {}) } : null;
    }
  }
  const zone = zoneAt(words, next);
  if (zone) next = zone.next;
  if (!half && !oclock && !zone && !precise) return null;
  if (!half && !oclock && !zone && !isClockHere(words, i, next)) return null;
  const at = clockTime(hour, minute, half?.half ?? '');
  return at ? { at, next, ...(zone && zone.zone !== 'local' ? { zone: zone.zone } : {}) } : null;
}

/** The first hour, by the clock of twelve, that nobody says of the end of a night. */
const NIGHT_FALLS = 6;

/** "in the morning", "this evening", "at night" behind a clock time: index behind it and whether it is the second half. */
function partBehind(words: Words, i: number, hour: number): { late: boolean; next: number; on?: Meaning } | null {
  const lead = lowerAt(words, i);
  const the = lead === 'in' && lowerAt(words, i + 1) === 'the';
  const k = the ? i + 2 : lead === 'this' || lead === 'at' ? i + 1 : -1;
  const part = k > 0 ? partOfDayAt(words, k) : null;
  if (!part) return null;
  // "ten o'clock at night" is late, "two at night" early.
  const late = part.value === 'AF' || part.value === 'EV' || (part.value === 'NI' && hour >= NIGHT_FALLS);
  return { late, next: part.next, ...(lead === 'this' ? { on: today } : {}) };
}

/** "two in the morning", "half past two", "ten past nine", "a quarter to six": clock times in words. */
export function spokenClockAt(words: Words, i: number): Clock | null {
  const first = lowerAt(words, i);
  const article = first === 'a' && lowerAt(words, i + 1) === 'quarter' ? i + 1 : i;
  const minutes = lowerAt(words, article) === 'half' ? 30 : lowerAt(words, article) === 'quarter' ? 15 : null;
  const counted = minutes === null ? numeralAt(words, article) : null;
  if (minutes === null && (!counted || !Number.isInteger(counted.value) || counted.value > 29)) return null;
  let k = minutes === null ? counted!.next : article + 1;
  const turn = lowerAt(words, k);
  let hour: number;
  let minute = 0;
  if (turn === 'past' || turn === 'to') {
    const at = numeralAt(words, k + 1);
    if (!at || !Number.isInteger(at.value) || at.value < 1 || at.value > 12) return null;
    // "from five to ten", "five to ten people": minutes are told before an hour of a day, or behind "at"
    if (turn === 'to' && minutes !== 15 && !tellsMinutesTo(words, i, counted!.value, at.next, at.value)) return null;
    minute = minutes ?? counted!.value;
    hour = at.value;
    if (turn === 'to') {
      hour--;
      minute = 60 - minute;
    }
    k = at.next;
    const part = partBehind(words, k, hour);
    return {
      at: clockTime(part?.late ? (hour % 12) + 12 : hour, minute, '')!,
      next: part?.next ?? k,
      ...(part?.on ? { on: part.on } : {}),
    };
  }
  if (!counted || counted.value < 1 || counted.value > 12) return null;
  const part = partBehind(words, k, counted.value);
  if (!part || lowerAt(words, i - 1) === 'the') return null;
  hour = part.late ? (counted.value % 12) + 12 : counted.value % 12;
  return { at: clockTime(hour, 0, '')!, next: part.next, ...(part.on ? { on: part.on } : {}) };
}

/** "at ten to ten", "about ten to ten this morning"; a noun behind makes it a count. */
function tellsMinutesTo(words: Words, i: number, minutes: number, next: number, hour: number): boolean {
  if (!TOLD_MINUTES.has(minutes)) return false;
  if (partBehind(words, next, hour)) return true;
  const hedged = /^(?:about|around|nearly|just)$/.test(lowerAt(words, i - 1)) ? i - 2 : i - 1;
  const behind = words.list[next];
  return (
    /^(?:at|until|till|since)$/.test(lowerAt(words, hedged)) &&
    (behind?.kind !== 'letters' || /^(?:on|the|when|and|a|after|before|as|in)$/.test(behind.lower))
  );
}

const TOLD_MINUTES: ReadonlySet<number> = new Set([5, 10, 20, 25]);

/** A bare "20:40" is a clock time unless it is a score, a verse or a ratio. */
function isClockHere(words: Words, i: number, next: number): boolean {
  const hour = Number(words.list[i]!.form);
  if (hour > 24) return false;
  const before = lowerAt(words, i - 1);
  const behind = lowerAt(words, next);
  if (/^(?:won|lost|beat|score|ratio|odds|verse|chapter|psalm)$/.test(before)) return false;
  return behind !== 'win' && behind !== 'victory' && behind !== 'to';
}
