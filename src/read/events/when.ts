// What a placed time says of an event as an interval: its ends, its grain, and the side of the publication it lies on.
// Does not place times in a sentence; times.ts does.
import type { Grain, Timex, When } from '../../model/index.js';
import { isoDay } from '../timexes/calendar.js';
import type { PlacedTime } from './times.js';

const GRAINS: Readonly<Record<string, Grain>> = {
  minute: 'minute',
  hour: 'minute',
  time: 'day',
  day: 'day',
  week: 'week',
  weekend: 'week',
  month: 'month',
  quarter: 'month',
  season: 'month',
  year: 'year',
};

const DAY_MS = 86_400_000;
const dayNumber = (iso: string): number => Date.parse(`${iso.slice(0, 10)}T00:00:00Z`) / DAY_MS;

function grainOf(timex: Timex): Grain {
  const named = timex.grain ? GRAINS[timex.grain] : undefined;
  if (named) return named;
  if (timex.lo && timex.hi) {
    const days = dayNumber(timex.hi) - dayNumber(timex.lo) + 1;
    if (days <= 1) return 'day';
    if (days <= 7) return 'week';
    if (days <= 92) return 'month';
    return 'year';
  }
  return 'unknown';
}

/** What a time says of an event that it belongs to; an end that the words leave open stays open. */
export function whenOf({ timex, closing, lead }: PlacedTime, because: string): When | null {
  const told = { lo: timex.lo ?? '', hi: closing?.hi ?? timex.hi ?? '' };
  // "between 8 and 3 May": ends in the wrong order were read wrongly, and nothing is dated by them.
  if (told.lo !== '' && told.hi !== '' && told.lo.slice(0, 10) > told.hi.slice(0, 10)) return null;
  const grain = grainOf(timex);
  const span = timex.span;
  const bounded = (lo: string, hi: string): When | null =>
    lo === '' && hi === '' ? null : { lo, hi, grain, basis: 'bounded', span, because };
  const onDay = (day: string): When => ({ lo: day, hi: day, grain: 'day', basis: 'resolved', span, because });
  // "shortly before midnight on Sunday", "midnight on Sunday": the moment that ends the day is the day's.
  if (timex.type === 'TIME' && timex.value.endsWith('T24:00') && timex.mod !== 'AFTER' && lead === 'at')
    return onDay(timex.value.slice(0, 10));
  // "before dawn on Tuesday" is still on Tuesday, as far as the words go.
  const day = told.lo.slice(0, 10);
  if (timex.type === 'TIME' && (lead === 'before' || lead === 'after') && day !== '') return onDay(day);
  // "from March 5 to 6" has both its ends.
  if (!closing) {
    if (lead === 'from') return bounded(told.lo, '');
    if (lead === 'until') return bounded('', told.hi);
    // "before the end of the year" leaves all of the year.
    if (lead === 'before' && timex.mod === 'END') return bounded('', told.hi);
    if (lead === 'before') return bounded('', told.lo === '' ? '' : isoDay(dayNumber(told.lo) - 1));
    if (lead === 'after') return bounded(told.hi === '' ? '' : isoDay(dayNumber(told.hi) + 1), '');
  }
  const basis =
    timex.basis === 'stated' ? 'stated' : timex.mod === 'BEFORE' || timex.mod === 'AFTER' ? 'bounded' : 'resolved';
  return { ...told, grain, basis, span, because };
}

/** "34 had been pulled out by noon": what is told as done by an hour of a day was done on that day. */
export const onDayOfHour = (when: When, { timex, lead }: PlacedTime): When =>
  timex.type === 'TIME' && lead === 'until' && when.lo === '' ? { ...when, lo: when.hi.slice(0, 10) } : when;

/** Side of the publication on which an interval lies; a publication that is only bounded has two ends, and both must agree. */
export function sideOf(when: When | null, published: When | null): 'past' | 'future' | 'same-day' | 'none' {
  if (!when || !published) return 'none';
  if (when.hi !== '' && published.lo !== '' && when.hi.slice(0, 10) < published.lo.slice(0, 10)) return 'past';
  if (when.lo !== '' && published.hi !== '' && when.lo.slice(0, 10) > published.hi.slice(0, 10)) return 'future';
  return published.lo.slice(0, 10) === published.hi.slice(0, 10) ? 'same-day' : 'none';
}
