// When a merged happening took place: the time that most of its reports agree with, taken no wider than they tell it.
// Attaches no time to an event; read/events/ does. A date of publication bounds a plan and dates nothing.
import { PART_HOURS } from '../../lists/calendar.js';
import type { EventStatus, When } from '../../model/index.js';
import { isoDay } from '../../read/timexes/calendar.js';
import type { EventItem } from './items.js';
import { dayOf } from './past.js';

const BASIS_RANK: Readonly<Record<When['basis'], number>> = { stated: 0, resolved: 1, bounded: 2, unknown: 3 };

/** Days on both sides; what has no begin or no end reaches as far as it may. */
const meets = (a: When, b: When): boolean =>
  (a.lo || FIRST_DAY).slice(0, 10) <= (b.hi || LAST_DAY).slice(0, 10) &&
  (b.lo || FIRST_DAY).slice(0, 10) <= (a.hi || LAST_DAY).slice(0, 10);
const FIRST_DAY = '0000-01-01';
const LAST_DAY = '9999-12-31';

/** A day of one report against a month of another, a month against a spring; "by Friday" says less than any of them. */
const lengthDays = ({ lo, hi }: When): number =>
  lo === '' || hi === '' ? Number.MAX_SAFE_INTEGER : dayOf(hi) - dayOf(lo) + 1;

const UNREAL: ReadonlySet<EventStatus> = new Set(['conditional', 'proposed', 'denied']);

/** The time that most reports agree with; the finer and surer one where they are as many. */
export function commonWhen(items: readonly EventItem[]): When | null {
  const stated = items.filter(item => item.when !== null);
  // What would or might have been gives no date to what was.
  const real = stated.filter(item => !UNREAL.has(item.event.status));
  const known = real.length > 0 ? real : stated;
  const news = known.filter(item => !item.event.background);
  const dated = news.length > 0 ? news : known;
  if (dated.length === 0) return null;
  const votesFor = (when: When): number =>
    new Set(dated.filter(item => meets(item.when!, when)).map(item => item.witness.report.id)).size;
  const ranked = dated
    .map(item => ({ item, when: item.when!, votes: votesFor(item.when!) }))
    .sort(
      (a, b) =>
        b.votes - a.votes ||
        lengthDays(a.when) - lengthDays(b.when) ||
        BASIS_RANK[a.when.basis] - BASIS_RANK[b.when.basis] ||
        (a.item.key < b.item.key ? -1 : 1),
    );
  const [{ item, when }] = ranked as [(typeof ranked)[0]];
  return onNamedDay(afterItsPlan(when, item), item);
}

/** Hours that a night is given for want of its own; it ends on the morning after the day that names it. */
const NIGHT_FROM = `T${PART_HOURS.NI[0]}`;
const NIGHT_TO = `T${PART_HOURS.NI[1]}`;
/** "overnight", "in the night": either of its days may be meant. */
const UNNAMED_NIGHT = /^(?:over|(?:\p{L}+ )*the )night$/iu;

/**
 * "on Thursday night", "last night": the report names one day, and to tell of the next would be ours. TIMEX3 counts a night to the day
 * on which it begins.
 */
function onNamedDay(when: When, { witness }: EventItem): When {
  if (!when.span || !when.lo.endsWith(NIGHT_FROM) || !when.hi.endsWith(NIGHT_TO)) return when;
  if (UNNAMED_NIGHT.test(witness.report.text.slice(...when.span))) return when;
  return { ...when, hi: `${when.lo.slice(0, 10)}T23:59` };
}

/** What a report still plans "by Friday" is not over when it is published. */
function afterItsPlan(when: When, { event, published }: EventItem): When {
  if (when.lo !== '' || event.status !== 'planned' || published === null) return when;
  const lo = isoDay(published);
  return lo > when.hi.slice(0, 10) ? when : { ...when, lo };
}
