// Stretches of time: "33-month", "two and a half years", "the past three weeks", "half an hour", "several days", "decades".
// Does not place them on the calendar; "ago", "later" and "earlier" belong to offsets.ts.

import { SPEEDS } from '../../lists/units.js';
import { type Found, fixed, type TimexRule } from './expression.js';
import { numeralAt } from './numerals.js';
import { hedgeAt, modOf, shortUnitAt, unitAt } from './parts.js';
import { afterPossessive, isHyphen, isTightHyphen, lowerAt, tokenAt, type Words } from './words.js';

/** How many of TIMEX3's own units one of ours is. */
const IN_BASE: Readonly<Record<string, readonly [number, string]>> = {
  TS: [1, 'TS'],
  TM: [1, 'TM'],
  TH: [1, 'TH'],
  D: [1, 'D'],
  N: [1, 'D'],
  W: [1, 'W'],
  FN: [2, 'W'],
  WE: [1, 'WE'],
  M: [1, 'M'],
  Q: [3, 'M'],
  Y: [1, 'Y'],
  DE: [10, 'Y'],
  CE: [1, 'CE'],
};

/** The next smaller unit for a half, a quarter: a year and a half is P1Y6M. */
const SMALLER: Readonly<Record<string, readonly [number, string]>> = {
  TM: [60, 'TS'],
  TH: [60, 'TM'],
  D: [24, 'TH'],
  Y: [12, 'M'],
};

const code = (count: number, unit: string): string => (unit[0] === 'T' ? `T${count}${unit[1]}` : `${count}${unit}`);

/** TIMEX3 value of a count of units: `P33M`, `PT2H30M`, `P20Y` for two decades. */
export function durationValue(count: number, unit: string): string {
  const [factor, base] = IN_BASE[unit]!;
  const n = Number((count * factor).toPrecision(9));
  if (Number.isInteger(n)) return `P${code(n, base)}`;
  const smaller = SMALLER[base];
  const rest = smaller ? (n - Math.floor(n)) * smaller[0] : 0;
  if (!smaller || Math.abs(rest - Math.round(rest)) > 0.01) return `P${code(n, base)}`;
  const part = code(Math.round(rest), smaller[1]);
  if (n < 1) return `P${part}`;
  const whole = code(Math.floor(n), base);
  return `P${whole}${whole[0] === 'T' && part[0] === 'T' ? part.slice(1) : part}`;
}

/** TIMEX3 value of an uncounted stretch: `PXD`, `PTXH`. */
export const vagueDuration = (unit: string): string => {
  const base = unit === 'N' ? 'D' : unit === 'FN' ? 'W' : unit === 'Q' ? 'M' : unit;
  return base[0] === 'T' ? `PTX${base[1]}` : `PX${base}`;
};

const FRAMES: ReadonlySet<string> = new Set([
  'last',
  'past',
  'next',
  'first',
  'previous',
  'preceding',
  'coming',
  'following',
  'final',
  'recent',
  'other',
]);
const SIZES: ReadonlySet<string> = new Set([
  'more',
  'full',
  'additional',
  'long',
  'straight',
  'consecutive',
  'successive',
  'whole',
  'solid',
  'further',
  'extra',
  'working',
  'business',
  'calendar',
  'fiscal',
  'good',
  'short',
  'mere',
  'entire',
  'crucial',
  'dry',
]);

interface Counted {
  value: string;
  next: number;
  count: number;
  unit: string;
}

/** "a", "an" before a unit, "half a", "a quarter of an": counts that are no numerals. */
function articleCount(words: Words, i: number): { count: number; next: number } | null {
  const first = lowerAt(words, i);
  if (first === 'half' || first === 'quarter') {
    const of = lowerAt(words, i + 1) === 'of' ? i + 2 : i + 1;
    const article = lowerAt(words, of);
    if (article === 'a' || article === 'an') return { count: first === 'half' ? 0.5 : 0.25, next: of + 1 };
    if (first === 'half' && isHyphen(words, i + 1)) return { count: 0.5, next: i + 2 };
    return null;
  }
  if (first !== 'a' && first !== 'an') return null;
  const second = lowerAt(words, i + 1);
  if (second === 'quarter' && lowerAt(words, i + 2) === 'of') return articleCount(words, i + 1);
  if (second === 'half') {
    const k = isHyphen(words, i + 2) ? i + 3 : i + 2;
    return { count: 0.5, next: k };
  }
  if (second === 'couple' || second === 'pair')
    return { count: 2, next: lowerAt(words, i + 2) === 'of' ? i + 3 : i + 2 };
  if (SIZES.has(second)) return { count: 1, next: i + 2 };
  return { count: 1, next: i + 1 };
}

/** Number and unit at a place: "33-month", "three long years", "half an hour", "a year and a half", "two years and a half". */
export function countedUnitAt(words: Words, i: number): Counted | null {
  const numeral = numeralAt(words, i);
  const article = numeral ? null : articleCount(words, i);
  if (!numeral && !article) return null;
  let next = numeral ? numeral.next : article!.next;
  let count = numeral ? numeral.value : article!.count;
  if (numeral?.form === 'vague') return null;
  if (lowerAt(words, next) === 'or' && numeral) {
    // "two or three years": the first number carries the value
    const other = numeralAt(words, next + 1);
    if (other && unitAt(words, other.next)) next = other.next;
  } else if (numeral && (lowerAt(words, next) === 'to' || isHyphen(words, next))) {
    const other = numeralAt(words, next + 1);
    if (other && other.value > count && unitAt(words, isHyphen(words, other.next) ? other.next + 1 : other.next))
      next = other.next;
  }
  while (SIZES.has(lowerAt(words, next)) && numeral) next++;
  if (isTightHyphen(words, next) || (isHyphen(words, next) && numeral)) next++;
  if (SIZES.has(lowerAt(words, next)) && numeral) next++;
  const unit = unitAt(words, next) ?? (numeral?.form === 'digits' ? shortUnitAt(words, next) : null);
  if (!unit) return null;
  if (!numeral && 'plural' in unit && unit.plural && count === 1) return null;
  next = unit.next;
  // "a year and a half", "an hour and ten minutes"
  if (lowerAt(words, next) === 'and') {
    if (lowerAt(words, next + 1) === 'a' && lowerAt(words, next + 2) === 'half' && count >= 1) {
      const after = lowerAt(words, next + 3);
      if (after !== 'of') {
        count += 0.5;
        next += 3;
      }
    } else {
      const rest = numeralAt(words, next + 1);
      const smaller = rest && unitAt(words, rest.next);
      const step = SMALLER[unit.value];
      if (rest && smaller && step && smaller.value === step[1] && rest.value < step[0])
        return {
          value: durationValue(count + rest.value / step[0], unit.value),
          next: smaller.next,
          count: count + rest.value / step[0],
          unit: unit.value,
        };
    }
  }
  return { value: durationValue(count, unit.value), next, count, unit: unit.value };
}

/** Whether an age follows: "-old", " old", "olds"; ages of people are no times. */
export function isAgeBehind(words: Words, i: number): boolean {
  const k = isHyphen(words, i) ? i + 1 : i;
  const lower = lowerAt(words, k);
  return (
    lower === 'old' || lower === 'olds' || lower === 'older' || (lower === 'of' && lowerAt(words, k + 1) === 'age')
  );
}

/** Nouns whose years are an age: "a boy of nine years". */
const AGED: ReadonlySet<string> = new Set('boy girl man woman child son daughter baby youth youngster lad'.split(' '));

/** "A boy of nine years", "Ana Kovač, 51 years, saw it": how old somebody is, no stretch of time. */
function isAgeOfPerson(words: Words, i: number, to: number): boolean {
  if (!/^(?:years?|months)$/.test(lowerAt(words, to - 1))) return false;
  if (lowerAt(words, i - 1) === 'of') return AGED.has(lowerAt(words, i - 2));
  return (
    lowerAt(words, i - 1) === ',' &&
    lowerAt(words, to) === ',' &&
    words.list[i]!.kind === 'digits' &&
    tokenAt(words.sentence, words.list[i - 2]?.start ?? -1)?.upos === 'PROPN'
  );
}

/** "-long" belongs to the stretch: "almost three-year-long". */
const afterLong = (words: Words, i: number): number =>
  isTightHyphen(words, i) && lowerAt(words, i + 1) === 'long' ? i + 2 : i;

const VAGUE_DETERMINERS: ReadonlySet<string> = new Set([
  'several',
  'few',
  'many',
  'some',
  'numerous',
  'countless',
  'various',
  'recent',
  'successive',
  'these',
  'those',
  'more',
]);

/** Words after which a bare plural is a stretch of its own: "for years", "within days", "took months". */
const BEFORE_BARE: ReadonlySet<string> = new Set([
  'for',
  'in',
  'within',
  'over',
  'after',
  'through',
  'of',
  'take',
  'takes',
  'took',
  'taken',
  'taking',
  'last',
  'lasted',
  'spent',
  'spend',
  'wait',
  'waited',
  'be',
  'not',
  'and',
  'or',
]);

const stretch = (to: number, value: string, mod?: string): Found => ({
  to,
  type: 'DURATION',
  meaning: fixed(value),
  ...modOf(mod),
});

/** Hedges and frames in front of a count: "the past", "at least", "more than", "the first". */
function frontAt(words: Words, i: number): { next: number; mod?: string; frame: string } {
  let next = i;
  let mod: string | undefined;
  let frame = '';
  for (let k = 0; k < 4; k++) {
    const lower = lowerAt(words, next);
    const hedge = hedgeAt(words, next);
    if (hedge) {
      mod = hedge.value || mod;
      next = hedge.next;
    } else if (lower === 'the' || lower === 'a' || lower === 'these' || lower === 'this' || lower === 'those') {
      if (lower === 'a' && !FRAMES.has(lowerAt(words, next + 1)) && !SIZES.has(lowerAt(words, next + 1))) break;
      if (lower === 'a' && SIZES.has(lowerAt(words, next + 1)) && !numeralAt(words, next + 2)) break;
      next++;
    } else if (FRAMES.has(lower) && next > i) {
      frame = lower;
      next++;
    } else if (SIZES.has(lower) && next > i) next++;
    else break;
  }
  return { next, frame, ...(mod ? { mod } : {}) };
}

export const durations: readonly TimexRule[] = [
  {
    id: 'read.timexes.duration-counted',
    finds: 'a number of units of time, with hedge and frame',
    examples: {
      fires: 'The almost three-year-long dispute cost the port at least 40 days of work.',
      not: 'A 63-year-old man was rescued from the harbour.',
    },
    source: 'TIMEX3 guidelines, DURATION; our corpus',
    at(words, i) {
      const front = frontAt(words, i);
      const counted = countedUnitAt(words, front.next);
      if (!counted) return null;
      const to = afterLong(words, counted.next);
      if (isAgeBehind(words, to) || isAgeOfPerson(words, i, to)) return null;
      // "35 kilometres an hour", "a £90-an-hour job"
      if (
        SPEEDS.has(lowerAt(words, i - 1)) ||
        (isHyphen(words, i - 1) && !words.list[i - 1]!.spaced && lowerAt(words, i) !== 'the')
      )
        return null;
      const bare = lowerAt(words, front.next);
      // "a year-earlier loss" belongs to the results, "three quarters of the vote" to the figures, "the 1988 quarter" is a date
      if (isHyphen(words, to) && (lowerAt(words, to + 1) === 'earlier' || lowerAt(words, to + 1) === 'ago'))
        return null;
      if (counted.unit === 'Q' && (!front.frame || counted.count > 40)) return null;
      if (counted.count >= 1000 && !words.list[to - 1]!.lower.endsWith('s')) return null;
      // "twice a week", "€5 a month" are sets; "a second", "a quarter" alone are no stretches of time
      if ((bare === 'a' || bare === 'an') && counted.count === 1 && front.next === i) {
        if (counted.unit === 'TS' || counted.unit === 'Q' || counted.unit === 'N' || counted.unit === 'WE') return null;
        if (counted.unit === 'TM' || counted.unit === 'D') {
          const before = lowerAt(words, i - 1);
          // "a minute's silence", "a day's leave"
          if (afterPossessive(words, to) > to) return stretch(to, counted.value);
          if (
            before !== 'for' &&
            before !== 'in' &&
            before !== 'within' &&
            before !== 'after' &&
            before !== 'last' &&
            before !== 'lasted'
          )
            if (!/^(?:before|after|long|late)$/.test(lowerAt(words, to))) return null;
        }
      }
      // "the 33-month conflict": the determiner belongs to the conflict
      const compound = isHyphen(words, counted.next - 2) && !front.frame;
      const article = lowerAt(words, i) === 'the' || lowerAt(words, i) === 'this';
      return { ...stretch(to, counted.value, front.mod), ...(compound && article ? { from: i + 1 } : {}) };
    },
  },
  {
    id: 'read.timexes.duration-vague',
    finds: 'an uncounted number of units: "several years", "the past few weeks", "a matter of hours"',
    examples: {
      fires: 'The strike has lasted several weeks.',
      not: 'Several boats were damaged.',
    },
    source: 'TIMEX3 guidelines (X for what is not said); our corpus',
    at(words, i) {
      let k = i;
      let determiner = '';
      if (lowerAt(words, k) === 'a' && lowerAt(words, k + 1) === 'matter' && lowerAt(words, k + 2) === 'of') {
        const unit = unitAt(words, k + 3);
        return unit?.plural ? { ...stretch(unit.next, vagueDuration(unit.value)), from: k + 3 } : null;
      }
      while (k - i < 4) {
        const lower = lowerAt(words, k);
        if (lower === 'the' || (lower === 'a' && VAGUE_DETERMINERS.has(lowerAt(words, k + 1)))) k++;
        else if (FRAMES.has(lower)) {
          determiner = lower;
          k++;
        } else if (VAGUE_DETERMINERS.has(lower)) {
          determiner = lower;
          k++;
        } else break;
      }
      if (!determiner || determiner === 'first' || determiner === 'final' || determiner === 'other') return null;
      const unit = unitAt(words, k);
      if (!unit?.plural || unit.value === 'TS' || isAgeBehind(words, unit.next)) return null;
      if (determiner === 'recent') return { to: unit.next, type: 'DATE', meaning: fixed('PAST_REF') };
      if (determiner === 'coming') return { to: unit.next, type: 'DATE', meaning: fixed('FUTURE_REF') };
      return stretch(unit.next, vagueDuration(unit.value));
    },
  },
  {
    id: 'read.timexes.duration-bare',
    finds: 'a bare plural unit as a stretch of its own: "for years", "hours before the vote"',
    examples: {
      fires: 'Residents had complained for years about the smell.',
      not: 'The opening hours are posted at the gate.',
    },
    source: 'TIMEX3 guidelines; our corpus',
    at(words, i) {
      const unit = unitAt(words, i);
      if (!unit?.plural || unit.value === 'TS' || unit.value === 'WE' || unit.value === 'Q') return null;
      const before = lowerAt(words, i - 1);
      const after = lowerAt(words, unit.next);
      const led = BEFORE_BARE.has(before) || i === 0;
      const trailed = after === 'before' || after === 'after' || after === 'later' || after === 'earlier';
      if (!trailed && !(led && before !== '')) return null;
      if (before === 'of' && !trailed && lowerAt(words, i - 2) !== 'couple' && lowerAt(words, i - 2) !== 'question')
        return null;
      if ((before === 'and' || before === 'or' || before === 'not') && !trailed && unit.value === 'N') return null;
      return stretch(unit.next, vagueDuration(unit.value));
    },
  },
];
