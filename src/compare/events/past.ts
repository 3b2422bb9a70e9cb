// Whether an event is told as long past, and how long: by its own day, or by the time its sentence puts it behind.
// Does not judge pairs; refusals.ts asks whether the past of one report is the news of another.
import type { EventStatus, Span } from '../../model/index.js';
import type { Witness } from '../comparison.js';

/** A time that ended so long before its report tells of another matter than the news. */
export const LONG_PAST_DAYS = 30;

const DAY_MS = 86_400_000;

/** Days since 1970 of an ISO day or hour. */
export const dayOf = (iso: string): number => Math.floor(Date.parse(`${iso.slice(0, 10)}T00:00:00Z`) / DAY_MS);

type Timex = Witness['read']['timexes'][number];

/** A time that opens its sentence holds for all of it: "In March 2029 ...". */
const FRONT_CHARS = 12;
/** A time that stands behind a trigger with a word or two between: "voted for two years ago", "failed on 23 November". */
const BEHIND_CHARS = 20;
/** What lies between a trigger and a time that is not the time of the trigger. */
const NOT_ITS_TIME = /[,;:.“”"]|\b(?:since|until|till|before|by|from|after|into|over|about|against)\b/;
/** "fined 28 million for [October] outage", not "voted for [two years ago]". */
const OF_MATTER = /\bfor $/;
const BACK = /\bago$/;

/** Whether a time holds for a trigger that it is not attached to: it opens the sentence, or follows the trigger closely. */
function holdsFor({ span }: Timex, text: string, sentence: Span, trigger: Span): boolean {
  if (span[0] < sentence[0] + FRONT_CHARS) return true;
  const gapChars = span[0] - trigger[1];
  if (gapChars < 0 || gapChars > BEHIND_CHARS) return false;
  const between = text.slice(trigger[1], span[0]);
  return !NOT_ITS_TIME.test(between) && (!OF_MATTER.test(between) || BACK.test(text.slice(...span)));
}

/** "in 2019", "last March", "five years ago": a time that places what is told, and no matter or term ("the budget of 2019", "since"). */
const PLACES_BEFORE = /(?:^|[\s(])(?:in|on|during|at)\s+(?:the\s+)?(?:\p{L}+\s+of\s+)?$/iu;
const PLACES_ITSELF = /^(?:last\b)|\bago$/i;
/** What tells of the news again behind a time long past: "was shut in 2019 and has now reopened". */
const OF_NOW = /\b(?:has|have|is|are|will|would|now|who|which|that|since|said|says)\b/;
/** "the party, which Lind left in March to found another, called ...": a clause about somebody, which the next comma closes. */
const OPENS_ASIDE = /^ (?:who|whom|whose|which|where|when)\b/;

/**
 * The first of a sentence's times behind which it tells its trigger: "a train ran into a bus in 2019, killing 21". Not behind an aside
 * about somebody ("the minister, elected in 2029, resigned"), but behind one that is no more than the time.
 */
function timeBefore(times: readonly Timex[], text: string, sentence: Span, trigger: Span): Timex | undefined {
  return times.find(({ span }) => {
    if (span[1] > trigger[0]) return false;
    const between = text.slice(span[1], trigger[0]);
    if (OF_NOW.test(between)) return false;
    const before = text.slice(sentence[0], span[0]);
    if (!PLACES_BEFORE.test(before) && !PLACES_ITSELF.test(text.slice(span[0], span[1]))) return false;
    if (!before.includes(',')) return true;
    const clause = before.slice(before.lastIndexOf(',') + 1);
    const isAside = between.startsWith(',') || (OPENS_ASIDE.test(clause) && between.includes(','));
    return !isAside || clause.replace(PLACES_BEFORE, '').trim() === '';
  });
}

/** What has not come about, or goes on, is no past matter for standing behind a time long past. */
const COME_ABOUT: ReadonlySet<EventStatus> = new Set(['occurred', 'denied']);

export interface ToldAt {
  text: string;
  sentence: Span;
  trigger: Span;
  status: EventStatus;
  /** Days since 1970 of its own interval, where it has one, and whether the words or an anchor give it. */
  days: readonly [lo: number, hi: number] | null;
  sure: boolean;
  /** Day since 1970 on which the report was published. */
  published: number | null;
  /** The days of its sentence, and the days and hours. */
  dates: readonly Timex[];
  times: readonly Timex[];
}

/** The last day, since 1970, of the time long before its report at which an event is told to be; null where it is not told so. */
export function pastDayOf(told: ToldAt): number | null {
  const { text, sentence, trigger, days, published } = told;
  if (published === null) return null;
  const isLongPast = (day: number): boolean => day < published - LONG_PAST_DAYS;
  if (days) return told.sure && isLongPast(days[1]) ? days[1] : null;
  if (!COME_ABOUT.has(told.status)) return null;
  const endOf = ({ hi }: Timex): number => dayOf(hi!);
  const holding =
    told.dates.find(timex => isLongPast(endOf(timex)) && holdsFor(timex, text, sentence, trigger)) ??
    (told.times.every(timex => isLongPast(endOf(timex))) ? timeBefore(told.times, text, sentence, trigger) : undefined);
  return holding ? endOf(holding) : null;
}
