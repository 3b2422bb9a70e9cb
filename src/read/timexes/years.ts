// Months with their year, bare years, decades and centuries: "May 2031", "late 2022", "2030-31", "the early 1990s", "the 19th century".
// Does not find days (dates.ts) or years said beside now (periods.ts).
import { isoMonth } from './calendar.js';
import { type Found, fixed, type Meaning, type TimexRule } from './expression.js';
import { ordinalAt, yearAt } from './numerals.js';
import { edgeAt, modOf, monthAt } from './parts.js';
import { isApostrophe, isHyphen, lowerAt, type Words } from './words.js';

const pad = (n: number): string => String(n).padStart(2, '0');

const date = (to: number, meaning: Meaning, more: Partial<Found> = {}): Found => ({
  to,
  type: 'DATE',
  meaning,
  ...more,
});

/** What makes a four-digit number a count, a price or a name's part instead of a year. */
const NOT_YEAR_BEHIND: ReadonlySet<string> = new Set([
  '%',
  'percent',
  'people',
  'points',
  'miles',
  'metres',
  'meters',
  'feet',
  'km',
  'kilometres',
  'kilometers',
  'hectares',
  'acres',
  'tonnes',
  'tons',
  'pounds',
  'votes',
  'jobs',
  'shares',
  'troops',
  'soldiers',
  'men',
  'women',
  'children',
  'homes',
  'houses',
  'families',
  'workers',
  'employees',
  'members',
  'dollars',
  'euros',
  'copies',
  'tickets',
  'passengers',
  'pages',
  'cars',
  'calories',
  'hours',
  'days',
  'gmt',
  'utc',
]);

/** Words before a bare number that make it a room, a page, a model, a price; never a year. */
const NOT_YEAR_BEFORE: ReadonlySet<string> = new Set([
  'room',
  'page',
  'pages',
  'no',
  'number',
  'flight',
  'route',
  'highway',
  'resolution',
  'section',
  'article',
  'chapter',
  'platform',
  'bus',
  'case',
  'unit',
  'apartment',
  'suite',
  'order',
  'lot',
  'channel',
  'nearly',
  'almost',
  'exactly',
  'least',
  'than',
  '#',
  '$',
  '€',
  '£',
  '¥',
  'rs',
]);

/** "until at least 2044", "no later than 2044": limits of time, not of a count. */
function isLimit(words: Words, i: number): boolean {
  const [first, second] = [lowerAt(words, i - 1), lowerAt(words, i - 2)];
  if (first === 'than') return second === 'later' || second === 'earlier';
  return first === 'least' && second === 'at' && /^(?:until|till|since|through|by|to)$/.test(lowerAt(words, i - 3));
}

/** Words before a number that a year may follow in a sentence; elsewhere the number needs another sign of a year. */
function isYearHere(words: Words, i: number, next: number): boolean {
  const before = words.list[i - 1];
  const lower = before?.lower ?? '';
  if ((NOT_YEAR_BEFORE.has(lower) && !isLimit(words, i)) || NOT_YEAR_BEHIND.has(lowerAt(words, next))) return false;
  if (lower === 'over' || lower === 'some' || lower === 'up') return false;
  if ((lower === 'about' || lower === 'around') && !/^(?:since|in|from|until|by|of)$/.test(lowerAt(words, i - 2)))
    return false;
  if (before && !words.list[i]!.spaced && before.kind !== 'mark') return false;
  if (before && !words.list[i]!.spaced && /[-–.,/:#$€£+]/.test(lower)) return false;
  const behind = words.list[next];
  if (behind && !behind.spaced && (behind.kind === 'letters' || behind.lower === ':' || behind.lower === '%'))
    return false;
  // "1,990 boats" is cut as one number already; a plural noun right behind a number is counted by it
  return true;
}

/** Words before a number that say year even where a plural follows: "the 2026 elections". */
const YEAR_LEADS: ReadonlySet<string> = new Set([
  'in',
  'since',
  'by',
  'until',
  'till',
  'from',
  'of',
  'for',
  'during',
  'before',
  'after',
  'early',
  'late',
  'mid',
  'the',
  'to',
  'and',
  'between',
  'through',
  'year',
  'fiscal',
  'a',
]);

/** Decades of the last century by their names. */
export const DECADES: ReadonlyMap<string, string> = new Map([
  ['twenties', '192'],
  ['thirties', '193'],
  ['forties', '194'],
  ['fifties', '195'],
  ['sixties', '196'],
  ['seventies', '197'],
  ['eighties', '198'],
  ['nineties', '199'],
]);

/** A plural noun right behind a number without "in", "the" and the like before it: the number counts. */
function countedNoun(words: Words, i: number, next: number): boolean {
  const lead = lowerAt(words, i - 1);
  if (YEAR_LEADS.has(lead) || words.list[next]?.kind !== 'letters') return false;
  const noun = lowerAt(words, next);
  return (
    noun.endsWith('s') &&
    noun.length > 3 &&
    !noun.endsWith('ss') &&
    !isApostrophe(words, next + 1) &&
    noun !== 'was' &&
    noun !== 'has'
  );
}

export const years: readonly TimexRule[] = [
  {
    id: 'read.timexes.date-month-year',
    finds: 'month and year: "May 2031", "late October of 2031"',
    examples: { fires: 'The contract ended in May 2031.', not: 'In May, 2,031 boats sank.' },
    source: 'TIMEX3 guidelines, DATE',
    at(words, i) {
      const edge = edgeAt(words, i);
      const month = monthAt(words, edge?.next ?? i);
      if (!month) return null;
      let k = month.next;
      if (lowerAt(words, k) === ',' || lowerAt(words, k) === 'of') k++;
      const year = yearAt(words, k);
      if (!year || year.value < 1500 || (year.next === k + 1 && !isYearHere(words, k, year.next))) return null;
      return date(year.next, fixed(isoMonth(year.value, month.value)), modOf(edge?.value));
    },
  },
  {
    id: 'read.timexes.date-year',
    finds: 'a bare year with what narrows it: "in 2022", "late 2022", "fiscal 2031", "the 2026 vote"',
    examples: { fires: 'The withdrawal came in late 2022.', not: 'He waited in room 1990 with 1988 votes.' },
    source: 'TIMEX3 guidelines, DATE; look-alikes from our corpus',
    at(words, i) {
      const edge = edgeAt(words, i);
      let k = edge?.next ?? i;
      if (lowerAt(words, k) === 'the' && lowerAt(words, k + 1) === 'year') k += 2;
      else if (edge && lowerAt(words, k) === 'the') k++;
      const fiscal = lowerAt(words, k) === 'fiscal' || lowerAt(words, k) === 'calendar';
      if (fiscal) k++;
      if (lowerAt(words, k) === 'year' && fiscal) k++;
      const year = yearAt(words, k);
      if (!year) return null;
      const digits = words.list[k]!.kind === 'digits';
      if (
        digits &&
        (year.value < 1400 || year.value > 2099) &&
        !/^(?:in|since|by|until|from|of)$/.test(lowerAt(words, k - 1))
      )
        return null;
      if (digits && !(edge && k === edge.next && k > i) && !isYearHere(words, k, year.next)) return null;
      if (digits && countedNoun(words, k, year.next)) return null;
      return date(year.next, fixed(String(year.value)), modOf(edge?.value));
    },
  },
  {
    id: 'read.timexes.date-year-pair',
    finds: 'the second year of "2030-31" and "2030–2031"',
    examples: { fires: 'Output fell in 2030-31 by a tenth.', not: 'The vote ended 2030-31.5 in points.' },
    source: 'TIMEX3 guidelines',
    at(words, i) {
      const word = words.list[i];
      if (word?.kind !== 'digits' || !isHyphen(words, i - 1) || word.spaced || words.list[i - 1]!.spaced) return null;
      const first = words.list[i - 2];
      if (first?.kind !== 'digits' || first.form.length !== 4 || !isYearHere(words, i - 2, i - 1)) return null;
      const from = Number(first.form);
      const value =
        word.form.length === 4
          ? Number(word.form)
          : word.form.length === 2
            ? Number(first.form.slice(0, 2) + word.form)
            : 0;
      return value > from && value - from < 100 && from > 1400 && from < 2100
        ? date(i + 1, fixed(String(value)))
        : null;
    },
  },
  {
    id: 'read.timexes.date-decade',
    finds: 'a decade: "the 1990s", "the late 80s", "the nineties"',
    examples: { fires: 'The wall was built in the early 1990s.', not: 'She is in her 80s.' },
    source: 'TIMEX3 guidelines (three digits for a decade)',
    at(words, i) {
      let k = i;
      if (lowerAt(words, k) === 'the') k++;
      const edge = edgeAt(words, k);
      if (edge) k = edge.next;
      if (lowerAt(words, k) === 'the') k++;
      if (isApostrophe(words, k) && words.list[k + 1]?.kind === 'digits') k++;
      const digits = words.list[k];
      if (digits?.kind === 'digits') {
        const s = isApostrophe(words, k + 1) && !words.list[k + 1]!.spaced ? k + 2 : k + 1;
        if (lowerAt(words, s) !== 's' || words.list[s]!.spaced) return null;
        if (/^(?:1[4-9]|20)\d0$/.test(digits.form))
          return date(s + 1, fixed(digits.form.slice(0, 3)), modOf(edge?.value));
        if (/^[2-9]0$/.test(digits.form) && lowerAt(words, i) === 'the')
          return date(s + 1, fixed(`19${digits.form[0]}`), modOf(edge?.value));
        return null;
      }
      const named = DECADES.get(lowerAt(words, k));
      return named && lowerAt(words, i) === 'the' && k > i ? date(k + 1, fixed(named), modOf(edge?.value)) : null;
    },
  },
  {
    id: 'read.timexes.date-century',
    finds: 'a numbered century: "the 19th century"',
    examples: { fires: 'The pier dates from the 19th century.', not: 'It was his 19th century at cricket grounds.' },
    source: 'TIMEX3 guidelines (two digits for a century)',
    at(words, i) {
      let k = i;
      if (lowerAt(words, k) === 'the') k++;
      const edge = edgeAt(words, k);
      if (edge) k = edge.next;
      const ordinal = ordinalAt(words, k);
      if (!ordinal || ordinal.value < 2 || ordinal.value > 22) return null;
      const c = isHyphen(words, ordinal.next) ? ordinal.next + 1 : ordinal.next;
      const noun = lowerAt(words, c);
      if (noun !== 'century' && noun !== 'centuries') return null;
      if (/^(?:his|her|its|their|my)$/.test(lowerAt(words, i - 1))) return null;
      // "21st Century Foods": a name.
      if (words.list[c]?.capital && words.list[c + 1]?.capital) return null;
      return date(c + 1, fixed(pad(ordinal.value - 1)), modOf(edge?.value));
    },
  },
];
