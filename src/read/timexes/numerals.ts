// Reads numbers, in digits or words, at a place of a sentence: "2,300", "3.5bn", "forty-one", "two and a half", "dozens".
// Does not decide what they count: durations, dates and figures do.
import {
  CARDINALS,
  COLLECTIVES,
  ORDINAL_ENDINGS,
  ORDINALS,
  SCALES,
  SHORT_SCALES,
  TENS,
  VAGUE_COUNTS,
} from '../../lists/numbers.js';
import { CURRENCY_SIGNS, CURRENCY_WORDS, LENGTH_COMPANIONS, MONEY_NOUNS } from '../../lists/units.js';
import { isHyphen, isTightHyphen, lowerAt, tokenAt, type Words } from './words.js';

export interface Numeral {
  value: number;
  /** Index behind its last word. */
  next: number;
  form: 'digits' | 'words' | 'article' | 'vague';
  /** Printed with a scale: "million", "bn". */
  scaled: boolean;
}

/** "2,300" and "1,4": a comma before one or two digits at the end is a decimal one (see words.ts). */
const parseDigits = (form: string): number => Number(form.replace(/,(\d{1,2})$/, '.$1').replaceAll(',', ''));

const VULGAR: ReadonlyMap<string, number> = new Map([
  ['½', 0.5],
  ['¼', 0.25],
  ['¾', 0.75],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
]);

/** Unrounded products such as 2.3 * 1e6 carry a binary tail; nine digits are more than any report prints. */
const tidy = (value: number): number => Number(value.toPrecision(12));

/** "and a half" behind a number: index behind it, or `i`. */
function afterAndAHalf(words: Words, i: number): number {
  let k = i;
  if (isHyphen(words, k)) k++;
  if (lowerAt(words, k) !== 'and') return i;
  k++;
  if (isHyphen(words, k)) k++;
  if (lowerAt(words, k) !== 'a') return i;
  k++;
  if (isHyphen(words, k)) k++;
  return lowerAt(words, k) === 'half' ? k + 1 : i;
}

/** One to 99 in words, hyphen or space between: value and next. */
function belowHundred(words: Words, i: number): { value: number; next: number } | null {
  const word = lowerAt(words, i);
  const ten = TENS.get(word);
  if (ten !== undefined) {
    const k = isTightHyphen(words, i + 1) ? i + 2 : i + 1;
    const one = CARDINALS.get(lowerAt(words, k));
    return one !== undefined && one > 0 && one < 10 ? { value: ten + one, next: k + 1 } : { value: ten, next: i + 1 };
  }
  const small = CARDINALS.get(word);
  return small === undefined ? null : { value: small, next: i + 1 };
}

/** Cardinal in words from "one" on: groups of scales, "and" between. */
function wordNumber(words: Words, i: number): Numeral | null {
  let next = i;
  let total = 0;
  let group = 0;
  let seen = false;
  let scaled = false;
  const article = (lowerAt(words, i) === 'a' || lowerAt(words, i) === 'an') && words.list[i] !== undefined;
  if (article) {
    const after = lowerAt(words, i + 1);
    if (!SCALES.has(after) && !COLLECTIVES.has(after)) return null;
    group = 1;
    next = i + 1;
    seen = true;
  }
  for (;;) {
    const word = lowerAt(words, next);
    const small = seen && group % 100 !== 0 && !SCALES.has(word) ? null : belowHundred(words, next);
    if (small && !(seen && group % 100 !== 0)) {
      group += small.value;
      next = small.next;
      seen = true;
      continue;
    }
    const scale = SCALES.get(word);
    if (scale !== undefined && seen) {
      scaled ||= scale > 100;
      if (scale === 100) group = (group || 1) * 100;
      else {
        total += (group || 1) * scale;
        group = 0;
      }
      next++;
      const half = afterAndAHalf(words, next);
      if (half !== next && scale > 100) {
        total += scale / 2;
        next = half;
      }
      continue;
    }
    if (
      isTightHyphen(words, next) &&
      seen &&
      (SCALES.has(lowerAt(words, next + 1)) || lowerAt(words, next + 1) === 'dozen')
    ) {
      next++;
      continue;
    }
    if (
      word === 'and' &&
      seen &&
      (group >= 100 || total > 0) &&
      belowHundred(words, next + 1) &&
      !SCALES.has(lowerAt(words, next + 2))
    ) {
      // "two hundred and six": but "a hundred and two million" is two numbers to be safe
      const rest = belowHundred(words, next + 1)!;
      group += rest.value;
      next = rest.next;
      break;
    }
    break;
  }
  const collective = COLLECTIVES.get(lowerAt(words, next));
  if (seen && collective !== undefined) {
    return { value: (group || 1) * collective, next: next + 1, form: 'words', scaled: false };
  }
  if (!seen) return null;
  let value = total + group;
  const half = afterAndAHalf(words, next);
  if (half !== next) {
    value += 0.5;
    next = half;
    const scale = SCALES.get(lowerAt(words, next));
    if (scale !== undefined) {
      value *= scale;
      scaled = true;
      next++;
    }
  }
  return { value, next, form: 'words', scaled };
}

/**
 * Whether the "m" glued to digits measures: "200m long", "a 60m tower", "200m champion". It is a million behind a sign of money
 * and before money, or before what is counted: a plural noun.
 */
function isMetres(words: Words, i: number): boolean {
  const before = words.list[i - 2];
  if (before && (CURRENCY_SIGNS.has(before.lower) || before.lower === '.')) return false;
  const behind = words.list[isTightHyphen(words, i + 1) ? i + 2 : i + 1];
  if (behind?.kind !== 'letters') return false;
  if (LENGTH_COMPANIONS.has(behind.lower)) return true;
  if (CURRENCY_WORDS.has(behind.lower) || MONEY_NOUNS.has(behind.lower)) return false;
  const token = tokenAt(words.sentence, behind.start);
  // "200m Danish crowns": a country's adjective goes before its money.
  return token?.xpos === 'NN' || (token?.xpos === 'NNP' && !CURRENCY_WORDS.has(lowerAt(words, i + 2)));
}

/** Scale behind digits: "million", "-million-", "bn" (tight), and its index behind. */
function scaleAt(words: Words, i: number): { scale: number; next: number } | null {
  const here = words.list[i];
  if (!here) return null;
  if (!here.spaced && here.kind === 'letters') {
    const short = SHORT_SCALES.get(here.lower);
    if (short !== undefined) return here.form === 'm' && isMetres(words, i) ? null : { scale: short, next: i + 1 };
  }
  const long = SCALES.get(here.lower);
  if (long !== undefined) return { scale: long, next: i + 1 };
  if (isTightHyphen(words, i)) {
    const behind = SCALES.get(lowerAt(words, i + 1));
    if (behind !== undefined) return { scale: behind, next: i + 2 };
  }
  if (
    here.spaced &&
    (here.lower === 'bn' || here.lower === 'bln' || here.lower === 'mn' || here.lower === 'mln' || here.lower === 'tn')
  )
    return { scale: SHORT_SCALES.get(here.lower)!, next: i + 1 };
  return null;
}

/** A cardinal number that begins at word `i`, articles left out ("a week" is no number here). */
export function numeralAt(words: Words, i: number): Numeral | null {
  const word = words.list[i];
  if (!word) return null;
  if (word.kind === 'digits') {
    let value = parseDigits(word.form);
    if (!Number.isFinite(value)) return null;
    let next = i + 1;
    // "3 1/2" and "3½"
    const vulgar = VULGAR.get(lowerAt(words, next));
    if (vulgar !== undefined) {
      value += vulgar;
      next++;
    } else if (lowerAt(words, next + 1) === '/' && words.list[next]?.kind === 'digits' && words.list[next]!.spaced) {
      const top = parseDigits(words.list[next]!.form);
      const under = words.list[next + 2]?.kind === 'digits' ? parseDigits(words.list[next + 2]!.form) : 0;
      if (under > top && under <= 100) {
        value += top / under;
        next += 3;
      }
    }
    let scaled = false;
    for (let scale = scaleAt(words, next); scale; scale = scaleAt(words, next)) {
      value *= scale.scale;
      next = scale.next;
      scaled = true;
    }
    const half = afterAndAHalf(words, next);
    if (half !== next && !scaled) {
      value += 0.5;
      next = half;
    }
    return { value: tidy(value), next, form: 'digits', scaled };
  }
  const vulgar = VULGAR.get(word.lower);
  if (vulgar !== undefined) return { value: vulgar, next: i + 1, form: 'digits', scaled: false };
  if (word.lower === 'half' && lowerAt(words, i + 1) === 'a' && SCALES.has(lowerAt(words, i + 2)))
    return { value: SCALES.get(lowerAt(words, i + 2))! / 2, next: i + 3, form: 'words', scaled: true };
  if (word.kind === 'letters') {
    const vague = VAGUE_COUNTS.get(word.lower);
    if (vague !== undefined) {
      let value = vague;
      let next = i + 1;
      // "tens of thousands", "hundreds of thousands"
      while (lowerAt(words, next) === 'of' && VAGUE_COUNTS.has(lowerAt(words, next + 1))) {
        value = value * (VAGUE_COUNTS.get(lowerAt(words, next + 1))! / 2);
        next += 2;
      }
      return { value, next, form: 'vague', scaled: true };
    }
    if (word.lower === 'tens' && lowerAt(words, i + 1) === 'of' && VAGUE_COUNTS.has(lowerAt(words, i + 2)))
      return { value: 10 * VAGUE_COUNTS.get(lowerAt(words, i + 2))!, next: i + 3, form: 'vague', scaled: true };
    const number = wordNumber(words, i);
    return number ? { ...number, value: tidy(number.value) } : null;
  }
  return null;
}

/** An ordinal at word `i`: "third", "21st", "twenty-first". */
export function ordinalAt(words: Words, i: number): { value: number; next: number } | null {
  const word = words.list[i];
  if (!word) return null;
  if (word.kind === 'digits') {
    const ending = words.list[i + 1];
    return ending && !ending.spaced && ORDINAL_ENDINGS.has(ending.lower) && !word.form.includes('.')
      ? { value: parseDigits(word.form), next: i + 2 }
      : null;
  }
  const ten = TENS.get(word.lower);
  if (ten !== undefined) {
    const k = isTightHyphen(words, i + 1) ? i + 2 : i + 1;
    const one = ORDINALS.get(lowerAt(words, k));
    return one !== undefined && one < 10 ? { value: ten + one, next: k + 1 } : null;
  }
  const small = ORDINALS.get(word.lower);
  return small === undefined ? null : { value: small, next: i + 1 };
}

/** A year at word `i`: "1988", "nineteen ninety-six", "two thousand and four". */
export function yearAt(words: Words, i: number): { value: number; next: number } | null {
  const word = words.list[i];
  if (!word) return null;
  if (word.kind === 'digits') {
    if (word.form.length !== 4) return null;
    const value = Number(word.form);
    return value >= 1000 && value <= 2199 ? { value, next: i + 1 } : null;
  }
  const century = CARDINALS.get(word.lower) ?? TENS.get(word.lower);
  if (century !== undefined && century >= 15 && century <= 20) {
    const rest = belowHundred(words, isTightHyphen(words, i + 1) ? i + 2 : i + 1);
    if (rest && rest.value >= 10) return { value: century * 100 + rest.value, next: rest.next };
  }
  // "two thousand", "two thousand and four": only behind "year", where it cannot count
  if (word.lower === 'two' && lowerAt(words, i + 1) === 'thousand' && lowerAt(words, i - 1) === 'year') {
    const rest = lowerAt(words, i + 2) === 'and' ? belowHundred(words, i + 3) : null;
    return rest ? { value: 2000 + rest.value, next: rest.next } : { value: 2000, next: i + 2 };
  }
  return null;
}
