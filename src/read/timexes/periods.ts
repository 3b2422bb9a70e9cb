// Weeks, months, seasons and years said beside now: "next week", "last May", "this winter", "the second week of February".
// Does not hold dates with their own year (dates.ts), quarters (quarters.ts) or counted offsets (offsets.ts).
import { fixed, type Meaning, type ShiftUnit, type TimexRule } from './expression.js';
import { ordinalAt } from './numerals.js';
import { edgeAt, hedgeAt, modOf, monthAt, seasonAt, unitAt } from './parts.js';
import { period, SHIFT_UNITS, shift, UNIT_KINDS, whichAt, yearOf } from './pointers.js';
import { afterPossessive, isHyphen, lowerAt, type Words } from './words.js';

const MONTH_LEADS: ReadonlySet<string> = new Set([
  'in',
  'since',
  'until',
  'till',
  'by',
  'of',
  'from',
  'through',
  'for',
  'to',
  'and',
  'between',
  'during',
  'before',
  'after',
  'or',
  'late',
  'early',
  'mid',
  'last',
  'next',
  'this',
  'that',
  'into',
  'every',
  'as',
  'least',
  'each',
  'on',
  ',',
  '-',
]);
/** Months that are also words or names need a preposition or determiner before them. */
const DOUBTFUL_MONTHS: ReadonlySet<string> = new Set(['may', 'march', 'april', 'june', 'august', 'january']);

/** Whether a capitalised month word stands as a month here. */
function isMonthHere(words: Words, i: number, next: number): boolean {
  const lower = lowerAt(words, i);
  const before = words.list[i - 1];
  const behind = words.list[next];
  if (before?.capital && before.spaced !== false && i > 1 && !MONTH_LEADS.has(before.lower)) return false;
  if (!DOUBTFUL_MONTHS.has(lower)) return true;
  const led = before !== undefined && MONTH_LEADS.has(before.lower);
  if (lower === 'may' || lower === 'march') {
    if (!led || before!.lower === ',') return false;
    // "in May" stands; "Mr May said", "to March on" do not
    if (lower === 'march' && before!.lower === 'to' && behind?.kind === 'letters') return false;
    return !(behind?.capital && behind.spaced);
  }
  // April and June are first names too: not before a surname or a verb of speech without a preposition
  if (behind?.capital && behind.spaced && !led) return false;
  return led || !/^(?:said|says|told|added|was|has|had|is)$/.test(behind?.lower ?? '');
}

const stretchOf = (unit: ShiftUnit): string =>
  unit === 'Q' ? 'P3M' : unit === 'DE' ? 'P10Y' : unit === 'CE' ? 'P100Y' : `P1${unit}`;

const DAY = /^(?:[1-9]|[12]\d|3[01])$/;

export const periods: readonly TimexRule[] = [
  {
    id: 'read.timexes.period-pointed',
    finds: 'a unit beside now: "next week", "last month", "this year", "the current fiscal year", "earlier this month"',
    examples: { fires: 'Ministers meet in Brin next week.', not: 'The last of the boats left.' },
    source: 'TIMEX3 guidelines, DATE',
    at(words, i) {
      const edge = edgeAt(words, i);
      const hedge = edge ? null : hedgeAt(words, i);
      const which = whichAt(words, edge?.next ?? hedge?.next ?? i);
      if (!which) return null;
      const k = UNIT_KINDS.has(lowerAt(words, which.next)) ? which.next + 1 : which.next;
      const unit = unitAt(words, k);
      if (!unit || unit.plural || !SHIFT_UNITS.has(unit.value)) return null;
      const code = unit.value as ShiftUnit;
      if (code === 'D') {
        if (which.word !== 'next' && which.word !== 'previous') return null;
        return period(unit.next, shift('D', which.which, 'previous'), modOf(edge?.value));
      }
      if (isHyphen(words, unit.next) && !words.list[unit.next]!.spaced) return null;
      if (which.word === 'past' && code !== 'WE' && !/^this$/.test(lowerAt(words, which.next - 2))) {
        // "the past year" is the stretch up to now
        return which.article ? { to: unit.next, type: 'DURATION', meaning: fixed(stretchOf(code)) } : null;
      }
      if (code === 'DE' && which.which !== 0 && which.article)
        return { to: unit.next, type: 'DURATION', meaning: fixed('P10Y') };
      if ((which.article && which.word === 'previous') || which.word === 'preceding' || which.word === 'prior')
        return period(unit.next, shift(code, -1, 'previous'), modOf(edge?.value));
      return period(unit.next, shift(code, which.which), modOf(edge?.value));
    },
  },
  {
    id: 'read.timexes.period-following',
    finds: 'a unit counted from a time the text has named: "the following year", "that month", "the same week"',
    examples: { fires: 'It closed in 2019 and reopened the following year.', not: 'That day care centre is full.' },
    source: 'our corpus; TIMEX3 guidelines',
    at(words, i) {
      const edge = edgeAt(words, i);
      let k = edge?.next ?? i;
      const first = lowerAt(words, k);
      let by = 0;
      if (first === 'the' || first === 'a') {
        const second = lowerAt(words, k + 1);
        if (second === 'following') by = 1;
        else if (second !== 'same') return null;
        k += 2;
      } else if (first === 'that') k++;
      else return null;
      if (UNIT_KINDS.has(lowerAt(words, k))) k++;
      const season = seasonAt(words, k);
      if (season && first === 'that') return period(season.next, { kind: 'season', season: season.value });
      const unit = unitAt(words, k);
      if (!unit || unit.plural || !SHIFT_UNITS.has(unit.value)) return null;
      if (lowerAt(words, k) === 'day' && first === 'that' && /^(?:care|job|trip|one)$/.test(lowerAt(words, unit.next)))
        return null;
      return period(unit.next, shift(unit.value as ShiftUnit, by, 'previous'), modOf(edge?.value));
    },
  },
  {
    id: 'read.timexes.period-edge',
    finds:
      'the edge of the running period: "the end of the month", "later in the week", "year-end", "the middle of the year"',
    examples: { fires: 'A ruling is due by the end of the month.', not: 'The end of the pier burned.' },
    source: 'our corpus; TIMEX3 guidelines (mod START, MID, END)',
    at(words, i) {
      const possessed = afterPossessive(words, i + 1);
      const end = isHyphen(words, i + 1) ? i + 2 : possessed;
      if ((lowerAt(words, i) === 'year' || lowerAt(words, i) === 'month') && lowerAt(words, end) === 'end')
        return period(end + 1, shift(lowerAt(words, i) === 'year' ? 'Y' : 'M', 0), { mod: 'END' });
      const edge = edgeAt(words, i);
      if (!edge) return null;
      let k = edge.next;
      const that = lowerAt(words, k) === 'that';
      if (!that && lowerAt(words, k) !== 'the') return null;
      k++;
      if (UNIT_KINDS.has(lowerAt(words, k))) k++;
      const unit = unitAt(words, k);
      if (!unit || unit.plural || !SHIFT_UNITS.has(unit.value) || unit.value === 'CE') return null;
      return period(unit.next, shift(unit.value as ShiftUnit, 0, that ? 'previous' : 'published'), { mod: edge.value });
    },
  },
  {
    id: 'read.timexes.weekend',
    finds: '"the weekend", "over the weekend", "this weekend"',
    examples: { fires: 'Two ferries collided at the weekend.', not: 'The weekend edition sold out.' },
    source: 'TIMEX3 guidelines (WE)',
    at(words, i) {
      const first = lowerAt(words, i);
      if ((first !== 'the' && first !== 'a') || lowerAt(words, i + 1) !== 'weekend') return null;
      if (first === 'a') return null;
      const behind = words.list[i + 2];
      if (behind?.kind === 'letters' && /^(?:edition|supplement|house|home|getaway)$/.test(behind.lower)) return null;
      return period(i + 2, shift('WE', 0));
    },
  },
  {
    id: 'read.timexes.month',
    finds: 'a month without its year: "in October", "last May", "mid-April", "May this year"',
    examples: { fires: 'Elections were held in October.', not: 'Ministers may march; Theodora May said so.' },
    source: 'TIMEX3 guidelines, DATE',
    at(words, i) {
      const edge = edgeAt(words, i);
      let k = edge?.next ?? i;
      const pointed = whichAt(words, k);
      if (pointed && !pointed.article) k = pointed.next;
      else if (pointed) return null;
      const month = monthAt(words, k);
      if (!month || (month.short && month.next === k + 1)) return null;
      // "this Jan. 31, 2014 photo": the day goes with its month
      if (pointed && DAY.test(lowerAt(words, month.next))) return null;
      if (month.short && !edge && !pointed && !/^(?:in|since|until|by|from|of|to)$/.test(lowerAt(words, k - 1)))
        return null;
      if (!edge && !pointed && !isMonthHere(words, k, month.next)) return null;
      const meaning: Meaning = { kind: 'month', month: month.value, ...(pointed ? { which: pointed.which } : {}) };
      const year = yearOf(words, month.next);
      if (year.of && !pointed) return period(year.next, { ...meaning, of: year.of }, modOf(edge?.value));
      return period(month.next, meaning, modOf(edge?.value));
    },
  },
  {
    id: 'read.timexes.part-of-month',
    finds: 'a half or a counted week of a month: "the second half of June", "the first week of May 2031"',
    examples: { fires: 'She returns in the second week of February.', not: 'The second half of the match was better.' },
    source: 'our corpus',
    at(words, i) {
      const k = lowerAt(words, i) === 'the' ? i + 1 : i;
      const last = lowerAt(words, k) === 'last' || lowerAt(words, k) === 'final';
      const ordinal = last ? { value: -1, next: k + 1 } : ordinalAt(words, k);
      if (!ordinal) return null;
      const unit = lowerAt(words, ordinal.next);
      const joint = lowerAt(words, ordinal.next + 1);
      if ((unit !== 'half' && unit !== 'week') || (joint !== 'of' && joint !== 'in')) return null;
      const month = monthAt(words, ordinal.next + 2);
      if (!month) return null;
      const year = yearOf(words, month.next);
      const of: Meaning = { kind: 'month', month: month.value, ...(year.of ? { of: year.of } : {}) };
      const to = year.of ? year.next : month.next;
      if (unit === 'half') return period(to, of, { mod: ordinal.value === 1 ? 'START' : 'END' });
      return period(to, { kind: 'week', number: ordinal.value, of });
    },
  },
  {
    id: 'read.timexes.season',
    finds: 'a season: "this winter", "the spring of 2031", "last summer", "ahead of winter"',
    examples: { fires: 'The dam must be ready before next winter.', not: 'A fall from the pier; hot springs.' },
    source: 'TIMEX3 guidelines (SP, SU, FA, WI)',
    at(words, i) {
      const edge = edgeAt(words, i);
      let k = edge?.next ?? i;
      const pointed = whichAt(words, k);
      const the = !pointed && lowerAt(words, k) === 'the';
      if (pointed) k = pointed.next;
      else if (the) k++;
      const season = seasonAt(words, k);
      if (!season) return null;
      const year = yearOf(words, season.next);
      const word = lowerAt(words, k);
      const led = /^(?:in|by|until|since|before|during|of|from|through|for|this|each|every)$/.test(
        lowerAt(words, i - 1),
      );
      if (!pointed && !edge && !year.of) {
        if (word === 'fall' || word === 'spring') {
          if (!led || (word === 'fall' && !the) || lowerAt(words, i - 1) === 'of') return null;
        } else if (!the && !led && lowerAt(words, i - 1) !== 'of') return null;
      }
      if (word === 'fall' && the && !year.of && words.list[season.next]?.lower === 'of') return null;
      if (word === 'spring' && pointed?.word === 'current') return null;
      const behind = lowerAt(words, season.next);
      if (the && behind === 'after' && lowerAt(words, season.next + 1) === 'next')
        return period(season.next + 2, { kind: 'season', season: season.value, which: 1, further: 1 });
      if (/^(?:school|camp|games|olympics|palace|coat|water|onions?)$/.test(behind) && !year.of) return null;
      return period(
        year.of ? year.next : season.next,
        {
          kind: 'season',
          season: season.value,
          ...(pointed ? { which: pointed.which } : {}),
          ...(year.of ? { of: year.of } : {}),
        },
        modOf(edge?.value),
      );
    },
  },
];
