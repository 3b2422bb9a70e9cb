// The time a person gives an event: a day, month or year, or two of them with `..` between.
// Knows no words for time; reports' own times are read/timexes/.
import { OnrecordError } from '../../errors.js';
import type { Grain, When } from '../../model/index.js';

/** What a person writes to say that no report tells when. */
export const UNKNOWN_DATE = 'unknown';

/**
 * The interval of `2031-03-11`, `2031-03`, `2031`, `2031-03-11..2031-03-14`, `..2031-03-11`; null for `unknown`.
 *
 * **Errors**: E207 for what is no date of the calendar.
 */
export function decidedWhen(value: string, because: string): When | null {
  if (value === UNKNOWN_DATE) return null;
  const [first = '', last] = value.split('..');
  const [lo, hi] = [edges(first), edges(last ?? first)];
  const isOpen = last !== undefined && (first === '' || last === '') && first !== last;
  if ((!lo && !(isOpen && first === '')) || (!hi && !(isOpen && last === '')))
    throw new OnrecordError('E207', `"${value}"`);
  if (lo && hi && lo.lo > hi.hi) throw new OnrecordError('E207', `"${value}"`);
  const grain = lo && (!hi || lo.grain === hi.grain) ? lo.grain : (hi?.grain ?? 'day');
  return { lo: lo?.lo ?? '', hi: hi?.hi ?? '', grain: last === undefined ? grain : 'day', basis: 'stated', because };
}

/** First and last day of a day, month or year. */
function edges(text: string): { lo: string; hi: string; grain: Grain } | undefined {
  const [whole, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text) ?? [];
  if (!whole) return undefined;
  if (!month) return { lo: `${year}-01-01`, hi: `${year}-12-31`, grain: 'year' };
  const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  if (Number(month) < 1 || Number(month) > 12) return undefined;
  if (!day) return { lo: `${year}-${month}-01`, hi: `${year}-${month}-${days}`, grain: 'month' };
  return Number(day) >= 1 && Number(day) <= days ? { lo: whole, hi: whole, grain: 'day' } : undefined;
}
