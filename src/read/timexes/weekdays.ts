// Days named by their place in the week or beside today: "on Friday", "last Thursday", "yesterday", "the 23rd", feasts.
// Does not choose the week; resolve.ts does, by tense.
import { EASTER_FEASTS, FIXED_FEASTS, FLOATING_FEASTS } from '../../lists/calendar.js';
import { type Found, fixed, type Meaning, type TimexRule, type Which } from './expression.js';
import { ordinalAt } from './numerals.js';
import { edgeAt, modOf, monthAt, weekdayAt, yearBehind } from './parts.js';
import { afterPossessive, lowerAt, tokenAt, type Words } from './words.js';

const NEAR_DAYS: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
]);

const WHICH: ReadonlyMap<string, Which> = new Map([
  ['last', -1],
  ['past', -1],
  ['this', 0],
  ['next', 1],
  ['coming', 1],
]);

/** What puts a weekday off further: "on Tuesday week", "on Friday fortnight". */
const FURTHER_DAYS: ReadonlyMap<string, number> = new Map([
  ['week', 7],
  ['fortnight', 14],
]);

/** "last", "this past", "this coming", "next" in front of a weekday. */
function whichAt(words: Words, i: number): { which: Which; next: number } | null {
  const lower = lowerAt(words, i);
  if (lower === 'this' || lower === 'the') {
    const second = WHICH.get(lowerAt(words, i + 1));
    if (second !== undefined && second !== 0) return { which: second, next: i + 2 };
  }
  const which = WHICH.get(lower);
  return which === undefined ? null : { which, next: i + 1 };
}

const day = (to: number, meaning: Meaning, more: Partial<Found> = {}): Found => ({
  to,
  type: 'DATE',
  meaning,
  ...more,
});

/** The edge in front of a day, and only where a day follows: "early on Friday", "late yesterday". */
function edgeBeforeDay(words: Words, i: number): { value: string; next: number } | null {
  const edge = edgeAt(words, i);
  return edge && edge.next - i <= 2 ? edge : null;
}

/** Names of feasts by their first word, longest first. */
const FEASTS = new Map<string, string[][]>();
for (const name of [...FIXED_FEASTS.keys(), ...EASTER_FEASTS.keys(), ...FLOATING_FEASTS.keys()]) {
  const parts = name.split(' ');
  const list = FEASTS.get(parts[0]!) ?? [];
  list.push(parts);
  list.sort((a, b) => b.length - a.length);
  FEASTS.set(parts[0]!, list);
}

/** A feast at a place: its list name and the index behind. "New Year's Eve" has its 's skipped. */
function feastAt(words: Words, i: number): { name: string; next: number } | null {
  const first = words.list[i];
  if (!first?.capital && first?.lower !== 'new') return null;
  for (const parts of FEASTS.get(first.lower) ?? []) {
    let k = i;
    let fits = true;
    for (const [n, part] of parts.entries()) {
      if (n > 0) {
        const behind = afterPossessive(words, k);
        if (lowerAt(words, behind) === part) k = behind;
        else if (lowerAt(words, k) === '.' && lowerAt(words, k + 1) === part) k++;
      }
      if (lowerAt(words, k) !== part) {
        fits = false;
        break;
      }
      k++;
    }
    if (fits) return { name: parts.join(' '), next: k };
  }
  return null;
}

const BEFORE_MONTHDAY: ReadonlySet<string> = new Set([
  'on',
  'by',
  'until',
  'till',
  'since',
  'from',
  'to',
  'and',
  'for',
  'before',
  'after',
]);

const NAMED_DAY = /^(?:super|black|bloody|cyber|fat|giving|shrove|ash|palm|maundy)$/;

export const weekdays: readonly TimexRule[] = [
  {
    id: 'read.timexes.weekday-beside-day',
    finds: 'a weekday that explains a near day: "tomorrow, Thursday"',
    examples: { fires: 'The prisoners come home tomorrow, Thursday.', not: 'They came home on Thursday.' },
    source: 'our corpus',
    at(words, i) {
      const weekday = weekdayAt(words, i);
      const near = lowerAt(words, i - 1) === ',' ? NEAR_DAYS.get(lowerAt(words, i - 2)) : undefined;
      if (!weekday || weekday.plural || near === undefined) return null;
      return day(weekday.next, { kind: 'shift', unit: 'D', by: near, from: 'published' });
    },
  },
  {
    id: 'read.timexes.weekday',
    finds: 'a weekday, with "last", "next", "this", "early": "on Friday", "late on Tuesday", "last Thursday"',
    examples: { fires: 'The minister spoke on Tuesday.', not: 'They sat down in the sun with Wed and Mona.' },
    source: 'TIMEX3 guidelines, DATE',
    at(words, i) {
      const edge = edgeBeforeDay(words, i);
      let k = edge?.next ?? i;
      const which = whichAt(words, k);
      if (which) k = which.next;
      const weekday = weekdayAt(words, k);
      if (!weekday || weekday.short || weekday.plural) return null;
      let to = weekday.next;
      // "The Sunday Lantern" is a newspaper; "on a Monday", "a normal Tuesday" are any of them
      const before = lowerAt(words, k - 1);
      // "Super Tuesday", "Black Friday" are days by their names, of whatever year
      if (words.list[k - 1]?.capital && NAMED_DAY.test(before)) return null;
      if (before === 'the' && words.list[to]?.capital && words.list[to]!.spaced) return null;
      if (
        !which &&
        !edge &&
        (before === 'a' || (lowerAt(words, k - 2) === 'a' && words.list[k - 1]!.kind === 'letters'))
      )
        return day(to, fixed(`XXXX-WXX-${weekday.value}`));
      // "Friday week" is a week further, "Friday fortnight" two; "Friday the 13th" and "Friday, May 3" belong to dates.ts
      const further = which ? 0 : (FURTHER_DAYS.get(words.list[to]?.form ?? '') ?? 0);
      if (further > 0) to++;
      // "Monday last week", "Tuesday next week", "Friday this week": the week is said
      const week = whichAt(words, to);
      if (week && lowerAt(words, week.next) === 'week') {
        const of: Meaning = { kind: 'shift', unit: 'W', by: week.which, from: 'published' };
        return day(week.next + 1, { kind: 'weekday', weekday: weekday.value, of }, modOf(edge?.value));
      }
      if (lowerAt(words, to) === 'of' && lowerAt(words, to + 2) === 'week') {
        const of = WHICH.get(lowerAt(words, to + 1));
        if (of !== undefined)
          return day(
            to + 3,
            { kind: 'weekday', weekday: weekday.value, of: { kind: 'shift', unit: 'W', by: of, from: 'published' } },
            modOf(edge?.value),
          );
      }
      return day(
        to,
        {
          kind: 'weekday',
          weekday: weekday.value,
          ...(which ? { which: which.which } : {}),
          ...(further ? { further } : {}),
        },
        modOf(edge?.value),
      );
    },
  },
  {
    id: 'read.timexes.weekday-after-anchor',
    finds: 'a weekday counted from a day the text has named: "the following Tuesday", "the previous Friday"',
    examples: {
      fires: 'He left on May 3 and was back the following Tuesday.',
      not: 'The following day list hangs inside.',
    },
    source: 'our corpus',
    at(words, i) {
      if (lowerAt(words, i) !== 'the') return null;
      const order = lowerAt(words, i + 1);
      const back = order === 'previous' || order === 'preceding';
      if (!back && order !== 'following' && order !== 'same' && order !== 'next') return null;
      const weekday = weekdayAt(words, i + 2);
      if (!weekday || weekday.plural || weekday.short) return null;
      return day(weekday.next, {
        kind: 'weekday',
        weekday: weekday.value,
        of: { kind: 'shift', unit: 'D', by: back ? -1 : 1, from: 'previous' },
      });
    },
  },
  {
    id: 'read.timexes.near-day',
    finds: '"today", "yesterday", "tomorrow", "the day before yesterday", "early tomorrow"',
    examples: { fires: 'The court sat the day before yesterday.', not: 'The Todayists left.' },
    source: 'TIMEX3 guidelines, DATE',
    at(words, i) {
      const edge = edgeBeforeDay(words, i);
      const k = edge?.next ?? i;
      const near = NEAR_DAYS.get(lowerAt(words, k));
      if (near !== undefined) {
        // "World Today": a capital inside a sentence behind another capital is a name
        if (words.list[k]!.capital && k > 0 && words.list[k - 1]!.capital) return null;
        return day(k + 1, { kind: 'shift', unit: 'D', by: near, from: 'published' }, modOf(edge?.value));
      }
      if (lowerAt(words, i) !== 'the' || lowerAt(words, i + 1) !== 'day') return null;
      const turn = lowerAt(words, i + 2);
      const from = NEAR_DAYS.get(lowerAt(words, i + 3));
      if (from && ((turn === 'before' && from === -1) || (turn === 'after' && from === 1)))
        return day(i + 4, { kind: 'shift', unit: 'D', by: 2 * from, from: 'published' });
      return null;
    },
  },
  {
    id: 'read.timexes.day-of-month',
    finds: 'a day of a month named before: "on the 23rd"',
    examples: { fires: 'Talks begin on May 3 and end on the 9th.', not: 'She came in on the 3rd floor.' },
    source: 'our corpus',
    at(words, i) {
      if (lowerAt(words, i) !== 'the' || !BEFORE_MONTHDAY.has(lowerAt(words, i - 1))) return null;
      if (words.list[i + 1]?.kind !== 'digits') return null;
      const ordinal = ordinalAt(words, i + 1);
      if (!ordinal || ordinal.value > 31) return null;
      const behind = words.list[ordinal.next];
      // a noun behind makes it a floor, a place in a race, an anniversary
      const token = behind?.kind === 'letters' ? tokenAt(words.sentence, behind.start) : undefined;
      if (token && (token.upos === 'NOUN' || token.upos === 'PROPN' || token.upos === 'ADJ' || token.upos === 'X'))
        return null;
      if (lowerAt(words, ordinal.next) === '-' || lowerAt(words, ordinal.next) === 'of') return null;
      return day(ordinal.next, { kind: 'monthday', day: ordinal.value });
    },
  },
  {
    id: 'read.timexes.weekday-of-month',
    finds: 'a weekday counted inside a month: "the first Monday in May", "the last Friday of October 2031"',
    examples: { fires: 'They meet on the first Monday in May.', not: 'The first Monday was cold.' },
    source: 'general knowledge',
    at(words, i) {
      if (lowerAt(words, i) !== 'the') return null;
      const last = lowerAt(words, i + 1) === 'last';
      const ordinal = last ? { value: -1, next: i + 2 } : ordinalAt(words, i + 1);
      const weekday = ordinal && ordinal.value <= 5 ? weekdayAt(words, ordinal.next) : null;
      if (!ordinal || !weekday || (lowerAt(words, weekday.next) !== 'in' && lowerAt(words, weekday.next) !== 'of'))
        return null;
      const month = monthAt(words, weekday.next + 1);
      if (!month) return null;
      const year = yearBehind(words, month.next);
      return day(year?.next ?? month.next, {
        kind: 'weekday',
        weekday: weekday.value,
        further: ordinal.value,
        of: year
          ? fixed(`${year.value}-${String(month.value).padStart(2, '0')}`)
          : { kind: 'month', month: month.value },
      });
    },
  },
  {
    id: 'read.timexes.feast',
    finds: 'a feast whose day follows from the year: "Easter", "Good Friday", "New Year’s Eve", "Christmas 2031"',
    examples: { fires: 'Ferries stop on Easter Monday.', not: 'Carol Easterling sang.' },
    source: 'general knowledge of feasts (lists/calendar.ts)',
    at(words, i) {
      const which = whichAt(words, i);
      const feast = feastAt(words, which?.next ?? i);
      if (!feast) return null;
      // feasts of other calendars fall on other days
      if (/^(?:orthodox|coptic|chinese|lunar|persian|jewish|islamic|julian|old)$/.test(lowerAt(words, i - 1)))
        return null;
      // "Easter Island", "Christmas Carol", "Christmas tree": a capital or a thing behind
      const behind = words.list[feast.next];
      if (behind?.capital && behind.spaced && !weekdayAt(words, feast.next)) return null;
      if (feast.name === 'may day' && lowerAt(words, feast.next) === '!') return null;
      if (
        /^(?:tree|trees|carol|carols|market|lights|egg|eggs|card|cards|gift|gifts|dinner|party|present|presents|resolution)$/.test(
          lowerAt(words, feast.next),
        )
      )
        return null;
      const year = yearBehind(words, feast.next);
      const which0 = which && which.which !== 0 ? which.which : undefined;
      const of: Meaning | undefined = year
        ? fixed(String(year.value))
        : which0 !== undefined
          ? { kind: 'shift', unit: 'Y', by: which0, from: 'published' }
          : undefined;
      return day(year?.next ?? feast.next, { kind: 'feast', name: feast.name, ...(of ? { of } : {}) });
    },
  },
];
