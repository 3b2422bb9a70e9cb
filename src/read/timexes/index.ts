// Times of a report: recognises the expressions of every sentence, then resolves them in text order.
// Does not attach them to events and does not date the report (published.ts bounds it where it has no date).
import { CUE_VERBS } from '../../lists/cues/index.js';
import type { Timex, When } from '../../model/index.js';
import type { Reading, ReadStep } from '../reading.js';
import { parseDay } from './calendar.js';
import type { Expression, Meaning } from './expression.js';
import { recogniseTimes } from './recognise.js';
import { type Calendar, leansOnPublished, placeOf, resolveTime } from './resolve.js';
import { wordsOf } from './words.js';

export { TIMEX_RULES } from './recognise.js';

/** All expressions of a report in text order. */
export const findExpressions = (reading: Reading): Expression[] =>
  reading.sentences
    .filter(sentence => sentence.role !== 'furniture')
    .flatMap(sentence => recogniseTimes(wordsOf(reading.text, sentence)));

/** The calendar a report starts with; `first` is the earliest day it may be of, where that is not one day. */
function calendarOf(when: When | null): { calendar: Calendar; first: number | null } {
  const lo = when ? parseDay(when.lo) : null;
  const hi = when ? parseDay(when.hi || when.lo) : null;
  // a report that is only bounded to more than a week places no weekday by its own day; a date without year still
  // takes the year nearest to the bound
  const narrow = lo !== null && hi !== null && hi - lo <= 6;
  const calendar = {
    published: narrow ? hi : null,
    anchor: hi,
    previous: null,
    period: null,
    base: null,
    dayHere: null,
    dayBefore: null,
  };
  return { calendar, first: narrow ? lo : null };
}

/** What a value rests on, in the words of the model. */
function basisOf(expression: Expression, value: string, calendar: Calendar, reading: Reading): string {
  if (expression.meaning.kind === 'fixed') return /^(?:X|PAST|PRESENT|FUTURE)/.test(value) ? 'none' : 'stated';
  if (!leansOnPublished(expression.meaning)) return value.startsWith('X') ? 'none' : 'text';
  if (value.startsWith('X') || value.endsWith('_REF')) return 'none';
  if (reading.report.published) return 'published';
  return calendar.published === null && calendar.anchor === null
    ? 'text'
    : `text ${reading.published?.because ?? ''}`.trim();
}

/** Sentences in which the times that later ones count from were named. */
interface Since {
  dayBefore: number;
  previous: number;
}

/** For how many sentences "two days later" may count from a time; further off it counts from something untold. */
const PREVIOUS_LASTS_SENTENCES = 2;

/** Forgets, at the first time of a new sentence, what is too far back to count from. */
function turnTo(sentence: number, last: number, calendar: Calendar, since: Since): void {
  calendar.base = null;
  if (calendar.dayHere) {
    calendar.dayBefore = calendar.dayHere;
    since.dayBefore = last;
  }
  if (sentence - since.dayBefore > DAY_LASTS_SENTENCES) calendar.dayBefore = null;
  if (sentence - since.previous > PREVIOUS_LASTS_SENTENCES) calendar.previous = null;
  calendar.dayHere = null;
}

/** For how many sentences a named day stays the day of a tale; three kept most told hours right on our corpus. */
const DAY_LASTS_SENTENCES = 3;

/** Finds and places the times of a report. */
export function findTimexes(reading: Reading): Timex[] {
  const { calendar, first } = calendarOf(reading.report.published ?? reading.published);
  const middle = first === null || calendar.published === null ? null : Math.floor((first + calendar.published) / 2);
  const found: Timex[] = [];
  let opened: Timex | null = null;
  let sentence = -1;
  const since: Since = { dayBefore: -1, previous: -1 };
  for (const expression of findExpressions(reading)) {
    if (expression.words.sentence.i !== sentence) {
      turnTo(expression.words.sentence.i, sentence, calendar, since);
      sentence = expression.words.sentence.i;
      opened = null;
    }
    // inside a bounded week a weekday is read from its last day, a month or year from its middle
    const day = middle !== null && isCoarse(expression.meaning) ? middle : calendar.published;
    const told = pointsOutOfWhatIsSaid(expression, found.at(-1)) ? { previous: null } : {};
    const { value, direction } = resolveTime(expression, { ...calendar, ...told, published: day });
    // a report bounded to a week may have been written on its first or its last day: both readings are kept
    const other =
      first !== null && first !== calendar.published
        ? resolveTime(expression, { ...calendar, published: first }).value
        : value;
    const looks = leansOnPublished(expression.meaning) && direction !== 'none';
    const timex: Timex = {
      id: `t${found.length + 1}`,
      rule: expression.rule,
      span: [expression.start, expression.end],
      type: expression.type,
      value,
      ...placeOf(expression, value),
      ...(expression.mod ? { mod: expression.mod } : {}),
      basis: basisOf(expression, value, calendar, reading),
      ...(other !== value ? { alternatives: [other] } : {}),
      ...(looks ? { because: `clause looks ${direction === 'past' ? 'back' : 'forward'}` } : {}),
    };
    if (opened) opened.until = timex.id;
    opened = expression.opensRange ? timex : null;
    remember(calendar, expression, value);
    if (/^\d{4}/.test(value)) since.previous = sentence;
    found.push(timex);
  }
  return found;
}

const isCoarse = (meaning: Meaning): boolean =>
  meaning.kind === 'shift'
    ? meaning.unit === 'M' || meaning.unit === 'Q' || meaning.unit === 'Y'
    : meaning.kind === 'month';

/**
 * "said on Thursday that the gates were opened that night": the night of which it is said, and not that of the saying. The day of
 * "was shot on Monday, police said, and died that night" stands in no clause of saying.
 */
function pointsOutOfWhatIsSaid({ meaning, words, start }: Expression, before: Timex | undefined): boolean {
  if (meaning.kind !== 'time' || meaning.on?.kind !== 'shift' || meaning.on.from !== 'previous') return false;
  if (!before || before.span[0] < words.sentence.span[0]) return false;
  return words.sentence.tokens.some(
    ({ start: at, end, upos, lemma, i }) =>
      at > before.span[1] &&
      end < start &&
      upos === 'VERB' &&
      CUE_VERBS.has(lemma) &&
      words.sentence.tokens[i + 1]?.upos !== 'PUNCT',
  );
}

/** Keeps what later expressions count from. */
function remember(calendar: Calendar, { meaning }: Expression, value: string): void {
  if (/^\d{4}-\d\d$/.test(value) && meaning.kind !== 'shift' && !calendar.base) calendar.base = value;
  if (/^(?:\d{4}|XXXX)-(?:\d\d-\d\d|WXX-\d)/.test(value)) calendar.dayHere = value;
  if (/^\d{4}-[QH]\d$/.test(value) && meaning.kind !== 'shift' && meaning.kind !== 'period') calendar.period = value;
  if (/^\d{4}/.test(value)) calendar.previous = value;
}

export const timexes: ReadStep = {
  id: 'read.timexes',
  needs: ['sentences', 'published'],
  makes: ['timexes'],
  run(reading) {
    reading.timexes = findTimexes(reading);
  },
};
