// What happens again and again: "every year", "a day" in prices and rates, "weekly", "Thursdays", "each July".
// Does not find single times.
import { SPEEDS } from '../../lists/units.js';
import { durationValue } from './durations.js';
import { type Found, fixed, type TimexRule } from './expression.js';
import { numeralAt } from './numerals.js';
import { monthAt, partOfDayAt, seasonAt, unitAt, weekdayAt } from './parts.js';
import { isHyphen, lowerAt, type Words } from './words.js';

/** "daily", "annually": words that recur by themselves. */
export const RECURRING: ReadonlyMap<string, string> = new Map([
  ['annually', 'P1Y'],
  ['annual', 'P1Y'],
  ['yearly', 'P1Y'],
  ['biannual', 'P6M'],
  ['quarterly', 'P3M'],
  ['monthly', 'P1M'],
  ['fortnightly', 'P2W'],
  ['weekly', 'P1W'],
  ['daily', 'P1D'],
  ['nightly', 'P1D'],
  ['hourly', 'PT1H'],
]);

const set = (to: number, value: string): Found => ({ to, type: 'SET', meaning: fixed(value) });

/** Words in front of "a year" that make it a rate. */
const RATE_LEADS: ReadonlySet<string> = new Set([
  'once',
  'twice',
  'times',
  'time',
  '%',
  'percent',
  'cent',
  'cents',
  'million',
  'billion',
  'trillion',
  'crore',
  'm',
  'bn',
  'k',
]);

/** Whether a counted or priced thing stands before `i`: "€5 a month", "60 children an hour", "worth $2 million a year". */
function isRate(words: Words, i: number): boolean {
  const before = words.list[i - 1];
  if (!before) return false;
  if (before.kind === 'digits' || RATE_LEADS.has(before.lower)) return true;
  if (before.kind !== 'letters') return before.lower === '.' && RATE_LEADS.has(lowerAt(words, i - 2));
  // a noun with a number up to four words before it: "9,000 barrels of oil a day"
  if (
    !/[a-z]{2}$/.test(before.lower) ||
    /^(?:in|for|within|after|than|about|over|nearly|almost|just|only|to|is|was|be|had|has|of|and|or|but|that|with|by|at|from|as|took|takes|take|after|before|during|spent|lasted|late|under|until|on)$/.test(
      before.lower,
    )
  )
    return false;
  for (let k = i - 2; k >= Math.max(0, i - 5); k--) {
    const word = words.list[k]!;
    if (word.lower === ',' || word.lower === ';') return false;
    if (word.kind === 'digits' || /^[$€£¥]$/.test(word.lower) || (k > 0 && numeralAt(words, k) && word.lower !== 'one'))
      return true;
    if (word.lower === 'a' || word.lower === 'per') return k < i - 1 && before.lower.length > 2;
  }
  return false;
}

/** "every second week" */
const EVERY_NTH: ReadonlyMap<string, number> = new Map([
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
]);

export const sets: readonly TimexRule[] = [
  {
    id: 'read.timexes.set-every',
    finds: '"every year", "each July", "every six weeks", "every other Friday"',
    examples: { fires: 'The reactor is checked every six weeks.', not: 'Every boat was searched.' },
    source: 'TIMEX3 guidelines, SET',
    at(words, i) {
      const first = lowerAt(words, i);
      if (first !== 'every' && first !== 'each') return null;
      let k = i + 1;
      let count = 1;
      if (lowerAt(words, k) === 'other') {
        count = 2;
        k++;
      } else if (EVERY_NTH.has(lowerAt(words, k)) && (unitAt(words, k + 1) || weekdayAt(words, k + 1))) {
        count = EVERY_NTH.get(lowerAt(words, k))!;
        k++;
      } else {
        const numeral = numeralAt(words, k);
        if (numeral && numeral.form !== 'vague') {
          count = numeral.value;
          k = numeral.next;
        }
      }
      const weekday = weekdayAt(words, k);
      if (weekday) {
        const part = partOfDayAt(words, weekday.next);
        return set(part?.next ?? weekday.next, `XXXX-WXX-${weekday.value}${part ? `T${part.value}` : ''}`);
      }
      const month = monthAt(words, k);
      if (month) return set(month.next, `XXXX-${String(month.value).padStart(2, '0')}`);
      const season = seasonAt(words, k);
      if (season) return set(season.next, `XXXX-${season.value}`);
      const unit = unitAt(words, k);
      if (unit && unit.value !== 'N') return set(unit.next, durationValue(count, unit.value));
      const part = partOfDayAt(words, k);
      if (part) return set(part.next, `XXXX-XX-XXT${part.value}`);
      return unit ? set(unit.next, 'XXXX-XX-XXTNI') : null;
    },
  },
  {
    id: 'read.timexes.set-rate',
    finds: 'the unit of a rate or price: "€7.90 a month", "twice a week", "60 boats an hour", "per year"',
    examples: { fires: 'Tickets cost 12 crowns a day.', not: 'It took a day to reach them.' },
    source: 'our corpus; TIMEX3 guidelines, SET',
    at(words, i) {
      const first = lowerAt(words, i);
      const per = first === 'per' || first === '/';
      if (!per && first !== 'a' && first !== 'an') return null;
      const unit = unitAt(words, i + 1);
      if (!unit || unit.plural || unit.value === 'Q' || unit.value === 'CE' || unit.value === 'DE') return null;
      if (
        /^(?:ago|earlier|later|before|after|old|long|and)$/.test(lowerAt(words, unit.next)) ||
        isHyphen(words, unit.next)
      ) {
        if (!per && lowerAt(words, unit.next) !== 'and') return null;
      }
      // "80 kilometres an hour", "410 cubic metres a second" are speeds
      if (unit.value === 'TS' || (unit.value === 'TH' && SPEEDS.has(lowerAt(words, i - 1)))) return null;
      if (per) return words.list[i - 1] ? { ...set(unit.next, durationValue(1, unit.value)) } : null;
      return isRate(words, i) ? set(unit.next, durationValue(1, unit.value)) : null;
    },
  },
  {
    id: 'read.timexes.set-adverb',
    finds: '"daily", "weekly", "annually", "yearly"',
    examples: { fires: 'The ferry runs daily in summer.', not: 'The Daily Harbour said so.' },
    source: 'TIMEX3 guidelines, SET',
    at(words, i) {
      const word = words.list[i];
      const value = word && RECURRING.get(word.lower);
      if (!value) return null;
      // a capital inside a sentence is a newspaper's or a meeting's name
      const next = words.list[i + 1];
      if (word.capital && (i > 0 || next?.capital)) return null;
      if (isHyphen(words, i - 1) || isHyphen(words, i + 1)) return null;
      // "The Courier, a daily in the capital": a paper
      if (/^(?:a|the|another)$/.test(lowerAt(words, i - 1)) && !/^(?:letters|digits)$/.test(next?.kind ?? ''))
        return null;
      if (
        /^(?:a|another)$/.test(lowerAt(words, i - 1)) &&
        /^(?:in|of|from|which|that|with|close|and)$/.test(next?.lower ?? '')
      )
        return null;
      if (word.lower === 'daily' && /^(?:life|lives|newspaper|paper)$/.test(next?.lower ?? '')) return null;
      if (
        (word.lower === 'weekly' || word.lower === 'monthly' || word.lower === 'daily') &&
        /^(?:the|a)$/.test(lowerAt(words, i - 1)) &&
        next?.capital
      )
        return null;
      return set(i + 1, value);
    },
  },
  {
    id: 'read.timexes.set-weekdays',
    finds: 'weekdays in the plural: "on Thursdays", "Friday evenings"',
    examples: { fires: 'The market is held on Thursdays.', not: 'Thursday’s vote was close.' },
    source: 'TIMEX3 guidelines, SET',
    at(words, i) {
      const weekday = weekdayAt(words, i);
      if (!weekday) return null;
      if (weekday.plural) return set(weekday.next, `XXXX-WXX-${weekday.value}`);
      const part = lowerAt(words, weekday.next);
      if (weekday.short || !part.endsWith('s')) return null;
      const code = new Map([
        ['mornings', 'MO'],
        ['afternoons', 'AF'],
        ['evenings', 'EV'],
        ['nights', 'NI'],
      ]).get(part);
      return code ? set(weekday.next + 1, `XXXX-WXX-${weekday.value}T${code}`) : null;
    },
  },
];
