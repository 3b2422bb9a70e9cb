// Where sentences that tell one matter give it two hours or two days, or one day in other words.
// Does not date sayings and happenings that were joined; dates.ts and times.ts do.
import type { Disagreement, Timex } from '../../model/index.js';
import { within } from '../../model/index.js';
import { evidenceOf } from '../comparison.js';
import { wordsOf } from '../utterances/wording.js';
import type { LikePair, ToldSentence } from './like-sentences.js';
import { lineOf, shortened, type Value, valueFrom } from './line.js';
import { clockOf, minutesApart, minutesOf, ROUNDING_MINUTES } from './times.js';

export const TWO_MATTERS = 'the sentences may tell of two matters';

const timesIn = ({ witness, span }: ToldSentence): Timex[] =>
  witness.read.timexes.filter(timex => within(timex.span, span));

/** Whether a time only dates who said it. */
const isOfSaying = ({ witness }: ToldSentence, { span }: Timex): boolean =>
  witness.read.events.some(({ type, when }) => type === 'STATEMENT' && when?.span?.[0] === span[0]);

const timeValue = ({ witness }: ToldSentence, timex: Timex, value: string): Value =>
  valueFrom(evidenceOf(witness, timex.span), value);

const dayOf = ({ type, value }: Timex): string | undefined =>
  type === 'DATE' && /^\d{4}-\d\d-\d\d$/.test(value) ? value : undefined;

/** A day, also of a report that tells no year: "23 October". */
const isDay = ({ type, value }: Timex): boolean => type === 'DATE' && /^(?:\d{4}|XXXX)-\d\d-\d\d$/.test(value);

/** A day of the calendar: "21 June", "the first of March", and not "Tuesday" or "yesterday". */
const isOfCalendar = ({ witness }: ToldSentence, timex: Timex): boolean =>
  /\d|\bof \p{Lu}/u.test(witness.report.text.slice(...timex.span));

/** Days further apart are of two matters. */
const MOST_DAYS_APART = 14;
const daysApart = (a: string, b: string): number => Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000;

/** Two hours of one matter: "at 2.20 p.m.", "at 14:22". */
export function findHoursTold({ a, b }: LikePair): Disagreement[] {
  const [mine, theirs] = [a, b].map(told => timesIn(told).filter(timex => minutesOf(timex) !== undefined));
  const apart = (x: Timex, y: Timex): number => minutesApart(minutesOf(x)!, minutesOf(y)!);
  const pairs = mine!.flatMap(x => theirs!.map(y => [x, y] as const));
  if (pairs.length === 0 || pairs.some(([x, y]) => apart(x, y) === 0)) return [];
  const near = pairs.filter(([x, y]) => apart(x, y) <= ROUNDING_MINUTES);
  const [pair] = near.length > 0 ? near : pairs;
  if (!pair || (near.length === 0 && pairs.length > 1)) return [];
  const values = [timeValue(a, pair[0], clockOf(pair[0])), timeValue(b, pair[1], clockOf(pair[1]))];
  const apparent = near.length > 0 ? 'one is rounded' : TWO_MATTERS;
  return [lineOf('date', aboutOf(a), values, ['like sentences with two hours'], apparent)];
}

/** Whether both times date one happening by the word that tells it: "signed in Lessa on 30 May", "the contract was signed on 29 May". */
function dateOneAct(a: ToldSentence, x: Timex, b: ToldSentence, y: Timex, shared: readonly string[]): boolean {
  const acts = ({ witness }: ToldSentence, { span }: Timex): Set<string> =>
    new Set(
      witness.read.events.flatMap(({ type, when, trigger }) =>
        type !== 'STATEMENT' && when?.span?.[0] === span[0]
          ? wordsOf(witness.report.text, trigger).map(word => word.key)
          : [],
      ),
    );
  const other = acts(b, y);
  return [...acts(a, x)].some(act => other.has(act) && shared.includes(act));
}
/** Likeness and common words from which two days of one act are no longer taken for two matters. */
const ONE_ACT_AT = 0.2;
const LEAST_SHARED_OF_ONE_ACT = 2;

/** Sayings and matters of two days are two, unless the sentences hardly differ. */
const LIKE_MATTERS_AT = 0.35;
/** "— Ana Kovač (@ana) April 2, 2018" signs a post. */
const SIGNATURE = /^[—–-]/;

/** Two days of one matter, or one day told by its date here and by its name there. */
export function findDaysTold({ a, b, likeness, shared }: LikePair): Disagreement[] {
  const [mine, theirs] = [a, b].map(told => timesIn(told).filter(timex => isDay(timex)));
  const [x, y] = [mine![0], theirs![0]];
  if (mine!.length > 1 || theirs!.length > 1) return findSameDays(a, mine!, b, theirs!);
  if (!x || !y || isOfSaying(a, x) !== isOfSaying(b, y)) return [];
  const [day, other] = [dayOf(x), dayOf(y)];
  if (day === undefined || other === undefined) return [];
  if (daysApart(day, other) > MOST_DAYS_APART) return [];
  const values = [timeValue(a, x, day), timeValue(b, y, other)];
  if (day !== other) {
    if ([a, b].some(({ witness, span }) => SIGNATURE.test(witness.report.text.slice(...span)))) return [];
    const isOne = likeness >= ONE_ACT_AT && shared.length >= LEAST_SHARED_OF_ONE_ACT && dateOneAct(a, x, b, y, shared);
    if (likeness < LIKE_MATTERS_AT && (!isOne || isOfSaying(a, x))) return [];
    return [lineOf('date', aboutOf(a), values, ['like sentences with two days'], isOne ? undefined : TWO_MATTERS)];
  }
  if (isOfCalendar(a, x) === isOfCalendar(b, y)) return [];
  const words = values.map(value => ({ ...value, value: value.text }));
  return [lineOf('date', aboutOf(a), words, ['one day in other words'], `both mean ${day}`)];
}

const MOST_DAYS = 3;

/** "Tomorrow and on Friday" beside "23 and 24 October": the same days, by name here and by date there. */
function findSameDays(
  a: ToldSentence,
  mine: readonly Timex[],
  b: ToldSentence,
  theirs: readonly Timex[],
): Disagreement[] {
  const daysOf = (times: readonly Timex[]): string =>
    [...new Set(times.map(time => time.value.slice(-5)))].sort().join(' ');
  if (mine.length !== theirs.length || mine.length > MOST_DAYS || daysOf(mine) !== daysOf(theirs)) return [];
  if (isOfCalendar(a, mine[0]!) === isOfCalendar(b, theirs[0]!)) return [];
  const values = [timeValue(a, mine[0]!, ''), timeValue(b, theirs[0]!, '')].map(value => ({
    ...value,
    value: value.text,
  }));
  const day = [...mine, ...theirs].map(({ value }) => value).find(value => !value.startsWith('X'))!;
  return [lineOf('date', aboutOf(a), values, ['one day in other words'], `both mean ${day} and what follows`)];
}

/** The sentence that opens a line on two like ones. */
export const aboutOf = ({ witness, span }: ToldSentence): string => shortened(witness.report.text.slice(...span));
