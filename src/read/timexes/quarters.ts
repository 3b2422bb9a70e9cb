// Quarters, halves and the periods of company results: "the third quarter of 2031", "the year-earlier period", "the year ended May 31".
// Does not read the results themselves.
import { fixed, type TimexRule } from './expression.js';
import { numeralAt, ordinalAt, yearAt } from './numerals.js';
import { edgeAt, modOf, monthAt, yearBehind } from './parts.js';
import { period, shift, UNIT_KINDS, yearBefore, yearOf } from './pointers.js';
import { isHyphen, lowerAt, type Words } from './words.js';

const CLOSING: ReadonlySet<string> = new Set(['ended', 'ending', 'to']);
const AGO: ReadonlySet<string> = new Set(['ago', 'earlier']);
const ENDS: ReadonlySet<string> = new Set(['ends', 'closes']);
/** Months counted from the front of a year that make a quarter or a half of it. */
const OPENING_MONTHS: ReadonlyMap<number, 'quarter' | 'half'> = new Map([
  [3, 'quarter'],
  [6, 'half'],
]);
const PERIOD_NOUNS: ReadonlySet<string> = new Set(['quarter', 'period', 'half']);

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

export const quarters: readonly TimexRule[] = [
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
    id: 'read.timexes.months-of-year',
    finds:
      'a quarter or half told by its months, or the half that runs: "the first three months of 2031", "this half-year"',
    examples: {
      fires: 'Sales fell in the first three months of the year.',
      not: 'She spent the first three months at sea.',
    },
    source: 'TIMEX3 guidelines (Q, H); our corpus',
    at(words, i) {
      const first = lowerAt(words, i);
      if ((first === 'this' || first === 'current') && lowerAt(words, i + 1) === 'half' && isHyphen(words, i + 2))
        return lowerAt(words, i + 3) === 'year' ? period(i + 4, { kind: 'half', number: 0 }) : null;
      if (first !== 'the') return null;
      const isLast = lowerAt(words, i + 1) === 'last';
      if (!isLast && lowerAt(words, i + 1) !== 'first' && lowerAt(words, i + 1) !== 'opening') return null;
      const count = numeralAt(words, i + 2);
      const kind = count ? OPENING_MONTHS.get(count.value) : undefined;
      if (!count || !kind || lowerAt(words, count.next) !== 'months') return null;
      const year = yearOf(words, count.next + 1);
      if (!year.of) return null;
      return period(year.next, { kind, number: isLast ? (kind === 'quarter' ? 4 : 2) : 1, of: year.of });
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
      const led = first === 'the' || first === 'a';
      const k = led ? i + 1 : i;
      const yearBack = { kind: 'shift', unit: 'Y', by: -1, from: 'period' } as const;
      if (lowerAt(words, k) === 'year' && isHyphen(words, k + 1) && AGO.has(lowerAt(words, k + 2))) {
        // "the year-ago third quarter" counts the ordinal in
        const ordinal = ordinalAt(words, k + 3);
        const noun = lowerAt(words, ordinal?.next ?? k + 3);
        const to = PERIOD_NOUNS.has(noun) ? (ordinal?.next ?? k + 3) + 1 : k + 3;
        return period(to, yearBack, first === 'a' ? { from: k } : {});
      }
      if (first !== 'the') return null;
      const kind = lowerAt(words, k);
      // "the 1988 quarter", "the 2031 period"
      const year = yearAt(words, k);
      if (year && PERIOD_NOUNS.has(lowerAt(words, year.next)))
        return period(year.next + 1, { kind: 'period', which: 0, year: year.value });
      if (kind === 'same' || kind === 'corresponding' || kind === 'comparable') {
        if (!PERIOD_NOUNS.has(lowerAt(words, k + 1))) return null;
        const behind = yearOf(words, k + 2);
        if (behind.of) return period(behind.next, yearBack);
        const ago = lowerAt(words, k + 2) === 'a' && AGO.has(lowerAt(words, k + 4)) ? k + 5 : null;
        return ago ? period(ago, yearBack) : null;
      }
      const latest = kind === 'latest' || kind === 'current';
      const noun = lowerAt(words, latest ? k + 1 : k);
      if (noun !== 'quarter' && !(latest && noun === 'period')) return null;
      const to = latest ? k + 2 : k + 1;
      // "the quarter to June" is told by the month it ends with
      const closed = CLOSING.has(lowerAt(words, to)) ? monthAt(words, to + 1) : null;
      if (closed && closed.value % 3 === 0 && noun === 'quarter') {
        const year = yearBehind(words, closed.next);
        return period(year?.next ?? closed.next, {
          kind: 'quarter',
          number: closed.value / 3,
          ...(year ? { of: fixed(String(year.value)) } : {}),
        });
      }
      if (!isBusiness(words) || lowerAt(words, to) === 'of') return null;
      if (lowerAt(words, to) === 'a' && AGO.has(lowerAt(words, to + 2))) return period(to + 3, yearBack);
      return period(to, { kind: 'period', which: 0 });
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
      // "the year ended May 31", "the fiscal year to March" is a stretch that ends then
      if (CLOSING.has(lowerAt(words, k + 1))) return { to: k + 1, type: 'DURATION', meaning: fixed('P1Y') };
      const before = `${lowerAt(words, i - 2)} ${lowerAt(words, i - 1)}`;
      // "before the year ends", "by the time the year is out"
      const isRunningOut =
        ENDS.has(lowerAt(words, k + 1)) ||
        (lowerAt(words, k + 1) === 'is' && (lowerAt(words, k + 2) === 'out' || lowerAt(words, k + 2) === 'over'));
      if (
        k === i + 1 &&
        !isRunningOut &&
        !/^(?:rest of|remainder of|far in|far for|later in|earlier in|half of)$/.test(before) &&
        lowerAt(words, i - 1) !== 'for'
      )
        return null;
      return period(k + 1, shift('Y', 0));
    },
  },
];
