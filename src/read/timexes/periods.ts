// Weeks, months, quarters, halves, seasons and years, said beside now: "next week", "last May", "the third quarter", "this winter".
// Does not hold dates with their own year (dates.ts) or counted offsets (offsets.ts).
import { type Found, fixed, type Meaning, type ShiftUnit, type TimexRule, type Which } from './expression.js';
import { ordinalAt, yearAt } from './numerals.js';
import { edgeAt, hedgeAt, modOf, monthAt, seasonAt, unitAt } from './parts.js';
import { afterPossessive, isHyphen, lowerAt, type Words } from './words.js';

const WHICH: ReadonlyMap<string, Which> = new Map([
  ['last', -1],
  ['past', -1],
  ['previous', -1],
  ['prior', -1],
  ['preceding', -1],
  ['next', 1],
  ['coming', 1],
  ['upcoming', 1],
  ['this', 0],
  ['current', 0],
]);

const UNIT_KINDS: ReadonlySet<string> = new Set([
  'fiscal',
  'financial',
  'school',
  'academic',
  'calendar',
  'budget',
  'business',
  'tax',
]);

interface Pointed {
  which: Which;
  next: number;
  /** "the last week" may be a stretch; "last week" is not. */
  article: boolean;
  word: string;
}

/** "last", "the past", "this coming", "this year's" left to callers. */
function whichAt(words: Words, i: number): Pointed | null {
  let k = i;
  const article = lowerAt(words, k) === 'the';
  if (article) k++;
  const first = lowerAt(words, k);
  if (first === 'this' && !article) {
    const second = lowerAt(words, k + 1);
    if (second === 'past' || second === 'last' || second === 'coming' || second === 'next')
      return { which: second === 'past' || second === 'last' ? -1 : 1, next: k + 2, article, word: second };
    if (second === 'current' || second === 'same') return { which: 0, next: k + 2, article, word: second };
  }
  const which = WHICH.get(first);
  return which === undefined ? null : { which, next: k + 1, article, word: first };
}

const period = (to: number, meaning: Meaning, more: Partial<Found> = {}): Found => ({
  to,
  type: 'DATE',
  meaning,
  ...more,
});
const shift = (unit: ShiftUnit, by: number, from: 'published' | 'previous' = 'published'): Meaning => ({
  kind: 'shift',
  unit,
  by,
  from,
});

const SHIFT_UNITS: ReadonlySet<string> = new Set(['W', 'WE', 'M', 'Q', 'Y', 'DE', 'CE', 'D']);

/** The year something is counted in: "of 2031", "2031", "last year", "of the year", "this year's" left out. */
function yearOf(words: Words, i: number): { of?: Meaning; next: number } {
  let k = i;
  if (lowerAt(words, k) === 'of' || lowerAt(words, k) === 'in') k++;
  else if (lowerAt(words, k) === ',' && yearAt(words, k + 1)) k++;
  if (lowerAt(words, k) === 'fiscal' && yearAt(words, k + 1)) k++;
  const year = yearAt(words, k);
  if (year && year.value > 1800) return { of: fixed(String(year.value)), next: year.next };
  const which = whichAt(words, k);
  if (which) {
    const unit = UNIT_KINDS.has(lowerAt(words, which.next)) ? which.next + 1 : which.next;
    if (lowerAt(words, unit) === 'year') return { of: shift('Y', which.which), next: unit + 1 };
  }
  if (k > i && lowerAt(words, k) === 'the' && lowerAt(words, k + 1) === 'year' && lowerAt(words, k - 1) === 'of')
    return { of: shift('Y', 0), next: k + 2 };
  return { next: i };
}

/** "last year's", "2031's", "this year's" in front of a quarter or month. */
function yearBefore(words: Words, i: number): { of: Meaning; next: number } | null {
  const which = whichAt(words, i);
  const at =
    which && lowerAt(words, which.next) === 'year' ? { of: shift('Y', which.which), next: which.next + 1 } : null;
  const year = at ? null : yearAt(words, i);
  const found = at ?? (year && year.value > 1800 ? { of: fixed(String(year.value)), next: year.next } : null);
  if (!found) return null;
  const next = afterPossessive(words, found.next);
  return { of: found.of, next };
}

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
      if (
        (lowerAt(words, i) === 'year' || lowerAt(words, i) === 'month') &&
        isHyphen(words, i + 1) &&
        lowerAt(words, i + 2) === 'end'
      )
        return period(i + 3, shift(lowerAt(words, i) === 'year' ? 'Y' : 'M', 0), { mod: 'END' });
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
    id: 'read.timexes.quarter',
    finds:
      'a quarter or half of a year: "the third quarter", "second-quarter", "Q3 2031", "the first half of last year"',
    examples: {
      fires: 'Sales rose in the third quarter of 2031.',
      not: 'A quarter of the fleet and the first half of the match.',
    },
    source: 'TIMEX3 guidelines (Q, H)',
    at(words, i) {
      const q = words.list[i];
      if (
        q?.kind === 'letters' &&
        (q.form === 'Q' || q.form === 'H') &&
        words.list[i + 1]?.kind === 'digits' &&
        !words.list[i + 1]!.spaced
      ) {
        const number = Number(words.list[i + 1]!.form);
        if (number < 1 || number > (q.form === 'Q' ? 4 : 2) || !Number.isInteger(number)) return null;
        const year = yearOf(words, i + 2);
        return period(year.next, {
          kind: q.form === 'Q' ? 'quarter' : 'half',
          number,
          ...(year.of ? { of: year.of } : {}),
        });
      }
      const before = yearBefore(words, lowerAt(words, i) === 'the' ? i + 1 : i);
      let k = before?.next ?? (lowerAt(words, i) === 'the' ? i + 1 : i);
      const edge = before ? null : edgeAt(words, i);
      if (edge) k = lowerAt(words, edge.next) === 'the' ? edge.next + 1 : edge.next;
      if (UNIT_KINDS.has(lowerAt(words, k))) k++;
      const ordinal = ordinalAt(words, k);
      const last = lowerAt(words, k) === 'final' ? 4 : 0;
      if (!ordinal && !last) return null;
      let next = ordinal?.next ?? k + 1;
      if (UNIT_KINDS.has(lowerAt(words, next))) next++;
      const hyphen = isHyphen(words, next);
      if (hyphen) next++;
      const noun = lowerAt(words, next);
      if (noun !== 'quarter' && noun !== 'half') return null;
      const number = ordinal?.value ?? last;
      if (number > (noun === 'quarter' ? 4 : 2)) return null;
      const year = before ? { of: before.of, next: next + 1 } : yearOf(words, next + 1);
      // a first half without its year is as often one of a match: it needs a year or a word of business
      if (noun === 'half' && !year.of && !isBusiness(words)) return null;
      return period(year.next, { kind: noun, number, ...(year.of ? { of: year.of } : {}) }, modOf(edge?.value));
    },
  },
  {
    id: 'read.timexes.period-at-hand',
    finds:
      'the period a result is reported for, by its bare unit: "in the quarter", "the latest quarter", "the year-earlier period"',
    examples: { fires: 'Fourth-quarter profit fell, but sales rose in the quarter.', not: 'The quarter burned down.' },
    source: 'TIMEX3 guidelines; company results',
    at(words, i) {
      const first = lowerAt(words, i);
      let k = first === 'the' ? i + 1 : i;
      if (
        lowerAt(words, k) === 'year' &&
        isHyphen(words, k + 1) &&
        (lowerAt(words, k + 2) === 'earlier' || lowerAt(words, k + 2) === 'ago')
      ) {
        const noun = lowerAt(words, k + 3);
        const to = noun === 'quarter' || noun === 'period' ? k + 4 : k + 3;
        return period(to, { kind: 'shift', unit: 'Y', by: -1, from: 'period' });
      }
      if (first !== 'the') return null;
      if (lowerAt(words, k) === 'latest' || lowerAt(words, k) === 'current') k++;
      else if (lowerAt(words, k) === 'same') {
        if (lowerAt(words, k + 1) !== 'quarter' && lowerAt(words, k + 1) !== 'period') return null;
        const year = yearOf(words, k + 2);
        return year.of ? period(year.next, { kind: 'shift', unit: 'Y', by: -1, from: 'period' }) : null;
      }
      if (lowerAt(words, k) !== 'quarter') return null;
      if (!isBusiness(words) || lowerAt(words, k + 1) === 'of') return null;
      return period(k + 1, { kind: 'period', which: 0 });
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
  {
    id: 'read.timexes.year-at-hand',
    finds:
      'the running year by its bare noun: "for the full year", "the fiscal year", "rest of the year", "so far in the year"',
    examples: { fires: 'It kept its forecast for the full year.', not: 'It was the year of the goat.' },
    source: 'TIMEX3 guidelines; company results',
    at(words, i) {
      if (lowerAt(words, i) !== 'the') return null;
      let k = i + 1;
      const kind = lowerAt(words, k);
      if (kind === 'full' || kind === 'whole' || UNIT_KINDS.has(kind)) k++;
      if (lowerAt(words, k) !== 'year' || lowerAt(words, k + 1) === 'of' || isHyphen(words, k + 1)) return null;
      const before = `${lowerAt(words, i - 2)} ${lowerAt(words, i - 1)}`;
      if (
        k === i + 1 &&
        !/^(?:rest of|remainder of|far in|far for|later in|earlier in|half of)$/.test(before) &&
        lowerAt(words, i - 1) !== 'for'
      )
        return null;
      return period(k + 1, shift('Y', 0));
    },
  },
];

const stretchOf = (unit: ShiftUnit): string =>
  unit === 'Q' ? 'P3M' : unit === 'DE' ? 'P10Y' : unit === 'CE' ? 'P100Y' : `P1${unit}`;

const BUSINESS: ReadonlySet<string> = new Set([
  'profit',
  'profits',
  'earnings',
  'revenue',
  'revenues',
  'sales',
  'income',
  'loss',
  'losses',
  'shares',
  'share',
  'economy',
  'growth',
  'percent',
  'cent',
  '%',
  'million',
  'billion',
  'results',
  'net',
  'output',
  'exports',
  'imports',
  'budget',
  'dividend',
  'orders',
  'deficit',
  'trade',
  'inflation',
  'gdp',
]);

/** Whether a sentence speaks of accounts: there "half" and "quarter" are times. */
function isBusiness(words: Words): boolean {
  return words.list.some(word => BUSINESS.has(word.lower));
}
