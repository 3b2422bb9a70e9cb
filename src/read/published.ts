// Bounds the day of a report that carries none, from its own words: planned days with a year, and what it says of them beside now.
// Does not read metadata (intake does) and never makes the bound a publication date: its basis stays `bounded`.
import { readDateLine } from '../intake/published.js';
import type { When } from '../model/index.js';
import type { Reading, ReadStep } from './reading.js';
import {
  addMonths,
  type DayNumber,
  dayNumber,
  daysInMonth,
  isoDay,
  mondayOf,
  parseDay,
  partsOf,
} from './timexes/calendar.js';
import { directionOf } from './timexes/direction.js';
import type { Expression, ShiftUnit } from './timexes/expression.js';
import { recogniseTimes } from './timexes/recognise.js';
import { tokenAt, wordsOf } from './timexes/words.js';

/** Lines of body longer than this are prose: a day of change printed below it may be that of a note. */
const PROSE_CHARS = 120;

/** A day with its year, as the report prints it. */
interface Dated {
  expression: Expression;
  day: DayNumber;
  /** As printed, with the first day of its range: "December 3-4, 2031". */
  printed: string;
}

interface Bound {
  lo: DayNumber;
  hi: DayNumber;
  because: string;
}

/** Days on which a report may have been written that calls `day` "next week", "tomorrow", "this month". */
function daysBefore(day: DayNumber, unit: ShiftUnit, by: number): [DayNumber, DayNumber] | null {
  if (unit === 'D') return [day - by, day - by];
  if (unit === 'W') {
    const monday = mondayOf(day) - 7 * by;
    return [monday, monday + 6];
  }
  if (unit === 'M') {
    const at = partsOf(day);
    const { year, month } = addMonths(at.year, at.month, -by);
    return [dayNumber(year, month, 1), dayNumber(year, month, daysInMonth(year, month))];
  }
  if (unit === 'Y') {
    const year = partsOf(day).year - by;
    return [dayNumber(year, 1, 1), dayNumber(year, 12, 31)];
  }
  return null;
}

/** Nouns of a sentence, by lemma, and whether each stands as a common noun: what two mentions of one plan have in common. */
function nounsOf({ words }: Expression): Map<string, boolean> {
  const nouns = new Map<string, boolean>();
  for (const { upos, lower, lemma } of words.sentence.tokens) {
    if ((upos !== 'NOUN' && upos !== 'PROPN') || lower.length <= 3) continue;
    const noun = lemma.toLowerCase();
    nouns.set(noun, upos === 'NOUN' || (nouns.get(noun) ?? false));
  }
  return nouns;
}

/**
 * Whether two expressions stand in sentences that speak of one thing: a noun of both that is not a name of a day and in one of them no part
 * of a name ("a meeting next week", "the Foreign Ministers Meeting of 3 December").
 */
function speakOfOne(a: Expression, b: Expression): boolean {
  if (a.words.sentence.i === b.words.sentence.i) return false;
  const nouns = nounsOf(a);
  const day = tokenAt(b.words.sentence, b.start)?.i;
  return b.words.sentence.tokens.some(({ upos, lemma, i }) => {
    const common = nouns.get(lemma.toLowerCase());
    return i !== day && ((upos === 'NOUN' && common !== undefined) || (upos === 'PROPN' && common === true));
  });
}

/** "today, 3 May 2031": a near day and a full date side by side. */
const standTogether = (a: Expression, b: Expression): boolean =>
  a.words.sentence.i === b.words.sentence.i &&
  (b.start - a.end <= 3 ? b.start >= a.end : a.start - b.end <= 3 && a.start >= b.end);

/** Bounds from one relative expression and one full date that mean one plan. */
function judgePair(relative: Expression, dated: Dated): Bound | null {
  const { meaning } = relative;
  if (meaning.kind !== 'shift' || meaning.from !== 'published') return null;
  const together = meaning.unit === 'D' && standTogether(relative, dated.expression);
  if (!together && (meaning.by < 1 || !speakOfOne(relative, dated.expression))) return null;
  const days = daysBefore(dated.day, meaning.unit, meaning.by);
  return (
    days && {
      lo: days[0],
      hi: days[1],
      because: `“${relative.words.text.slice(relative.start, relative.end)}” means “${dated.printed}”`,
    }
  );
}

/**
 * When an undated report was written, as far as its own words tell; null where they tell nothing.
 * A day the report looks forward to is the latest bound; "next week" said of that day bounds it to a week. An end that
 * nothing gives is the empty string.
 */
export function boundPublished(reading: Reading): When | null {
  const expressions = reading.sentences.flatMap(sentence => recogniseTimes(wordsOf(reading.text, sentence)));
  const dated: Dated[] = [];
  for (const [k, expression] of expressions.entries()) {
    const day = expression.meaning.kind === 'fixed' ? parseDay(expression.meaning.value) : null;
    const before = expressions[k - 1];
    const start = before?.opensRange && before.words === expression.words ? before.start : expression.start;
    const end = expression.opensRange ? (expressions[k + 1]?.end ?? expression.end) : expression.end;
    if (day !== null) dated.push({ expression, day, printed: reading.text.slice(start, end) });
  }
  const planned = dated.filter(({ expression }) => directionOf(expression) === 'future');
  const told = dated.filter(({ expression }) => directionOf(expression) === 'past');
  // the first pair that agrees decides: it is the most prominent one, and later pairs can only repeat it
  for (const relative of expressions) {
    for (const date of relative.meaning.kind === 'shift' && relative.meaning.unit === 'D' ? dated : planned) {
      const bound = judgePair(relative, date);
      if (!bound || told.some(({ day }) => day > bound.hi)) continue;
      const hi = Math.min(bound.hi, ...planned.map(({ day }) => day));
      const lo = Math.max(bound.lo, ...told.map(({ day }) => day));
      if (lo <= hi)
        return {
          lo: isoDay(lo),
          hi: isoDay(hi),
          grain: lo === hi ? 'day' : hi - lo <= 6 ? 'week' : hi - lo <= 30 ? 'month' : 'year',
          basis: 'bounded',
          because: bound.because,
        };
    }
  }
  const changed = changedOn(reading);
  if (changed) return changed;
  if (planned.length === 0) return null;
  const next = planned.reduce((a, b) => (b.day < a.day ? b : a));
  const last = told.length > 0 ? told.reduce((a, b) => (b.day > a.day ? b : a)) : null;
  if (last && last.day > next.day) return null;
  return {
    lo: last ? isoDay(last.day) : '',
    hi: isoDay(next.day),
    grain: 'unknown',
    basis: 'bounded',
    because: `looks forward to “${next.printed}”${last ? ` and back to “${last.printed}”` : ''}`,
  };
}

/** A report that prints only the day of its last change was out by then. */
function changedOn({ report, text }: Reading): When | null {
  for (const line of report.lines) {
    if (line.role === 'body' && line.span[1] - line.span[0] > PROSE_CHARS) return null;
    if (line.role !== 'date') continue;
    const words = text.slice(...line.span);
    const change = readDateLine(words)?.find(({ updated, when }) => updated && when !== null);
    if (change)
      return { lo: '', hi: change.when!.hi, grain: 'unknown', basis: 'bounded', because: `“${words.slice(0, 60)}”` };
  }
  return null;
}

export const publishedBounds: ReadStep = {
  id: 'read.published',
  needs: ['sentences'],
  makes: ['published'],
  run(reading) {
    reading.published = reading.report.published ? null : boundPublished(reading);
  },
};
