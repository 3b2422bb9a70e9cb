// Times counted from another time: "two days ago", "a year earlier", "three weeks later", "the day after the strike", "its third year".
// Does not know the day they count from; resolve.ts does, and leaves them unplaced where nothing gives it.
import { countedUnitAt } from './durations.js';
import { type Found, fixed, type Meaning, type ShiftUnit, type TimexRule } from './expression.js';
import { numeralAt, ordinalAt } from './numerals.js';
import { hedgeAt, modOf, monthAt, unitAt, weekdayAt } from './parts.js';
import { isHyphen, lowerAt, type Words } from './words.js';

const AGO: ReadonlySet<string> = new Set(['ago', 'back']);

interface Amount {
  count: number;
  unit: string;
  next: number;
  mod?: string;
}

/** "about two years", "a year", "some 10 days": an amount with its hedge. */
function amountAt(words: Words, i: number): Amount | null {
  const hedge = hedgeAt(words, i);
  const counted = countedUnitAt(words, hedge?.next ?? i);
  return counted && { count: counted.count, unit: counted.unit, next: counted.next, ...modOf(hedge?.value) };
}

/** The shift that an amount makes: weeks stay weeks, half years become months; units of the clock have none. */
function shiftOf({ count, unit }: Amount, sign: 1 | -1, from: 'published' | 'previous'): Meaning | null {
  const table: Readonly<Record<string, readonly [number, ShiftUnit]>> = {
    D: [1, 'D'],
    N: [1, 'D'],
    W: [1, 'W'],
    FN: [2, 'W'],
    M: [1, 'M'],
    Q: [1, 'Q'],
    Y: [1, 'Y'],
    DE: [10, 'Y'],
    CE: [1, 'CE'],
  };
  const step = table[unit];
  if (!step) return null;
  const by = count * step[0];
  if (Number.isInteger(by)) return { kind: 'shift', unit: step[1], by: sign * by, from };
  return step[1] === 'Y' ? { kind: 'shift', unit: 'M', by: sign * Math.round(by * 12), from } : null;
}

const date = (to: number, meaning: Meaning, more: Partial<Found> = {}): Found => ({
  to,
  type: 'DATE',
  meaning,
  ...more,
});

const VAGUE: ReadonlySet<string> = new Set(['several', 'few', 'many', 'some', 'couple']);

export const offsets: readonly TimexRule[] = [
  {
    id: 'read.timexes.offset-ago',
    finds: 'an amount of time before now: "two years ago", "about 10 days ago", "19 months ago"',
    examples: { fires: 'The rule came in two years ago.', not: 'Two years a goat grazed there.' },
    source: 'TIMEX3 guidelines: the value is as coarse as the unit',
    at(words, i) {
      const amount = amountAt(words, i);
      if (!amount) return null;
      let next = amount.next;
      if (lowerAt(words, next) === 'or' && lowerAt(words, next + 1) === 'so') next += 2;
      if (isHyphen(words, next)) next++;
      if (
        !AGO.has(lowerAt(words, next)) ||
        (lowerAt(words, next) === 'back' && /^(?:to|in|at|on|from)$/.test(lowerAt(words, next + 1)))
      )
        return null;
      if (lowerAt(words, next) === 'back' && amount.count < 1) return null;
      if (amount.unit[0] === 'T') return { to: next + 1, type: 'TIME', meaning: fixed('PAST_REF') };
      // "a year ago" in a company's result is the same quarter a year before
      if (amount.unit === 'Y' && amount.count === 1 && !amount.mod)
        return date(next + 1, { kind: 'shift', unit: 'Y', by: -1, from: 'period' }, { direction: 'past' });
      const shift = shiftOf(amount, -1, 'published');
      return shift && date(next + 1, shift, { ...modOf(amount.mod), direction: 'past' });
    },
  },
  {
    id: 'read.timexes.offset-vague-ago',
    finds: 'an uncounted amount before now: "several years ago", "a few weeks ago", "a while ago", "long ago"',
    examples: { fires: 'The bridge was closed a few weeks ago.', not: 'A few weeks are needed.' },
    source: 'TIMEX3 guidelines (PAST_REF)',
    at(words, i) {
      let k = i;
      if (lowerAt(words, k) === 'a' || lowerAt(words, k) === 'the') k++;
      if (lowerAt(words, k) === 'while' && lowerAt(words, k + 1) === 'ago') return date(k + 2, fixed('PAST_REF'));
      if (lowerAt(words, k) === 'long' && lowerAt(words, k + 1) === 'ago') return date(k + 2, fixed('PAST_REF'));
      let seen = false;
      while (VAGUE.has(lowerAt(words, k)) || (seen && lowerAt(words, k) === 'of')) {
        seen = true;
        k++;
      }
      const unit = unitAt(words, k);
      if (!unit?.plural) return null;
      return (lowerAt(words, unit.next) === 'ago' || lowerAt(words, unit.next) === 'back') && (seen || k === i)
        ? date(unit.next + 1, fixed('PAST_REF'))
        : null;
    },
  },
  {
    id: 'read.timexes.offset-from-text',
    finds: 'an amount counted from a time the text has named: "two days later", "a month earlier", "a week on"',
    examples: { fires: 'It sank on May 3 and was raised two days later.', not: 'Two boats later sank.' },
    source: 'our corpus; TIMEX3 guidelines',
    at(words, i) {
      const amount = amountAt(words, i);
      if (!amount) return null;
      const turn = lowerAt(words, amount.next);
      const sign =
        turn === 'later' || turn === 'afterward' || turn === 'afterwards'
          ? 1
          : turn === 'earlier' || turn === 'before' || turn === 'previously'
            ? -1
            : 0;
      if (sign === 0) return null;
      // "three days later than planned": by how much, counted from what the text does not name.
      if (lowerAt(words, amount.next + 1) === 'than') return null;
      if (turn === 'before' && !endsClause(words, amount.next + 1)) return null;
      if (amount.unit[0] === 'T') return null; // "two hours later" stays a stretch of time
      if (amount.unit === 'Y' && amount.count === 1 && turn === 'earlier' && !amount.mod)
        return date(amount.next + 1, { kind: 'shift', unit: 'Y', by: -1, from: 'period' });
      const shift = shiftOf(amount, sign, 'previous');
      return shift && date(amount.next + 1, shift, modOf(amount.mod));
    },
  },
  {
    id: 'read.timexes.offset-day-before',
    finds: '"the day before", "the next day", "the previous night" counted from the text, where no event follows',
    examples: { fires: 'Crowds had gathered the day before.', not: 'That day beforehand checks were made.' },
    source: 'our corpus',
    at(words, i) {
      const first = lowerAt(words, i);
      if (first !== 'the' && first !== 'a' && first !== 'one') return null;
      if (lowerAt(words, i + 1) !== 'day') return null;
      const turn = lowerAt(words, i + 2);
      if (turn !== 'before' && turn !== 'after') return null;
      const isBare = endsClause(words, i + 3);
      if (first !== 'the' && !isBare) return null;
      const by = !isBare && isTellingOfDay(words, i) ? 0 : turn === 'before' ? -1 : 1;
      return date(i + 3, { kind: 'shift', unit: 'D', by, from: 'previous' });
    },
  },
  {
    id: 'read.timexes.offset-event-ordinal',
    finds: 'a unit counted from an event: "its third year", "day 1,005 of the war", "the first day", "a second week"',
    examples: { fires: 'The siege is in its third year.', not: 'She came first; a second boat sank.' },
    source: 'TIMEX3 has no value for them; they are kept without a calendar date',
    at(words, i) {
      if (lowerAt(words, i) === 'day' && words.list[i + 1]?.kind === 'digits') {
        const number = numeralAt(words, i + 1);
        return number && Number.isInteger(number.value) && (lowerAt(words, number.next) === 'of' || i === 0)
          ? date(number.next, fixed('XXXX'))
          : null;
      }
      const lead = lowerAt(words, i);
      if (!/^(?:its|their|his|her|the|a)$/.test(lead)) return null;
      const ordinal = ordinalAt(words, i + 1);
      if (!ordinal) return null;
      let k = ordinal.next;
      if (/^(?:full|straight|consecutive|successive)$/.test(lowerAt(words, k))) k++;
      const unit = unitAt(words, k);
      if (!unit || unit.plural || !/^(?:D|W|M|Y|N)$/.test(unit.value) || isHyphen(words, unit.next)) return null;
      return date(unit.next, fixed('XXXX'));
    },
  },
];

/** "on Tuesday, the day after the vote": what stands behind a day and a comma says more of that same day. */
const isTellingOfDay = (words: Words, i: number): boolean =>
  lowerAt(words, i - 1) === ',' &&
  (words.list[i - 2]?.kind === 'digits' || weekdayAt(words, i - 2) !== null || monthAt(words, i - 2) !== null);

/** Whether a clause ends at `i`: a mark or the end, so that "before" has no event behind it. */
function endsClause(words: Words, i: number): boolean {
  const word = words.list[i];
  return !word || word.kind === 'mark' || word.lower === 'and' || word.lower === 'but' || word.lower === 'when';
}
