// Times of a report: recognises the expressions of every sentence, then resolves them in text order.
// Does not attach them to events and does not date the report (published.ts bounds it where it has no date).
import type { Timex } from '../../model/index.js';
import type { Reading, ReadStep } from '../reading.js';
import { parseDay } from './calendar.js';
import type { Expression } from './expression.js';
import { recogniseTimes } from './recognise.js';
import { type Calendar, leansOnPublished, placeOf, resolveTime } from './resolve.js';
import { wordsOf } from './words.js';

export { TIMEX_RULES } from './recognise.js';

/** All expressions of a report in text order. */
export const findExpressions = (reading: Reading): Expression[] =>
  reading.sentences
    .filter(s => s.role !== 'furniture')
    .flatMap(sentence => recogniseTimes(wordsOf(reading.text, sentence)));

/** Finds and places the times of a report. */
export function findTimexes(reading: Reading): Timex[] {
  const expressions = findExpressions(reading);
  const bound = reading.report.published ?? reading.published;
  const hi = bound ? parseDay(bound.hi || bound.lo) : null;
  const lo = bound ? parseDay(bound.lo) : null;
  // a bound wider than a week places no weekday
  const published = hi !== null && lo !== null && hi - lo <= 6 ? hi : null;
  const calendar: Calendar = { published, previous: null, period: null, base: null, dayHere: null };
  const stated = reading.report.published !== null;
  let sentence = -1;
  return expressions.map((expression, k): Timex => {
    if (expression.words.sentence.i !== sentence) {
      sentence = expression.words.sentence.i;
      calendar.base = null;
      calendar.dayHere = null;
    }
    const { value, direction } = resolveTime(expression, calendar);
    const other =
      published !== null && lo !== published
        ? resolveTime(expression, { ...calendar, published: lo }).value
        : value;
    const leans = leansOnPublished(expression.meaning);
    remember(calendar, expression, value);
    return {
      id: `t${k + 1}`,
      rule: expression.rule,
      span: [expression.start, expression.end],
      type: expression.type,
      value,
      ...placeOf(value, expression.mod),
      ...(expression.mod ? { mod: expression.mod } : {}),
      basis: !leans
        ? expression.meaning.kind === 'fixed'
          ? 'stated'
          : 'text'
        : published === null
          ? 'none'
          : stated
            ? 'published'
            : `text ${bound!.because ?? ''}`.trim(),
      ...(other !== value ? { alternatives: [other] } : {}),
      ...(leans && direction !== 'none'
        ? { because: `clause looks ${direction === 'past' ? 'back' : 'forward'}` }
        : {}),
    };
  });
}

/** Keeps what later expressions count from. */
function remember(calendar: Calendar, { meaning }: Expression, value: string): void {
  if (/^\d{4}-\d\d$/.test(value) && meaning.kind !== 'shift' && !calendar.base) calendar.base = value;
  if (/^(?:\d{4}|XXXX)-(?:\d\d-\d\d|WXX-\d)/.test(value)) calendar.dayHere = value;
  if (/^\d{4}-[QH]\d$/.test(value)) calendar.period = value;
  if (/^\d{4}/.test(value)) calendar.previous = value;
}

export const timexes: ReadStep = {
  id: 'read.timexes',
  needs: ['sentences'],
  makes: ['timexes'],
  run(reading) {
    reading.timexes = findTimexes(reading);
  },
};
