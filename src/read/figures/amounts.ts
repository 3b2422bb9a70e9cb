// The numbers of a figure: one value, or the two ends of a range, with sign of currency and scale.
// Does not know units or bounds.
import { CURRENCY_SIGNS } from '../../lists/units.js';
import { type Numeral, numeralAt } from '../timexes/numerals.js';
import { isHyphen, lowerAt, type Words } from '../timexes/words.js';

export interface Amount {
  value: number;
  hi?: number;
  /** Index behind the last number. */
  next: number;
  /** Currency given by a sign in front. */
  currency?: string;
  form: Numeral['form'];
  scaled: boolean;
}

const SIGN = /^[$€£¥₹₽₴₺₩₪₦₱]$/;
const WORD_SIGNS: ReadonlySet<string> = new Set([...CURRENCY_SIGNS.keys()].filter(sign => /^[a-zł]+$/.test(sign)));

/** A sign of currency in front of digits: "$", "US$", "SEK ", "Rs ". */
export function signAt(words: Words, i: number): { currency: string; next: number } | null {
  const word = words.list[i];
  if (!word) return null;
  if (SIGN.test(word.lower)) {
    return words.list[i + 1]?.kind === 'digits' ? { currency: CURRENCY_SIGNS.get(word.lower)!, next: i + 1 } : null;
  }
  if (word.kind !== 'letters' || !word.capital) return null;
  if (lowerAt(words, i + 1) === '$' && !words.list[i + 1]!.spaced && words.list[i + 2]?.kind === 'digits')
    return { currency: CURRENCY_SIGNS.get(`${word.lower}$`) ?? 'dollars', next: i + 2 };
  if (!WORD_SIGNS.has(word.lower)) return null;
  const k = lowerAt(words, i + 1) === '.' && !words.list[i + 1]!.spaced ? i + 2 : i + 1;
  return words.list[k]?.kind === 'digits' ? { currency: CURRENCY_SIGNS.get(word.lower)!, next: k } : null;
}

/** How many times its lower end the upper end of a range of changes may be: what is left of a change is most often far more than it. */
const MOST_OF_CHANGE = 5;

/** One number or a range at a place: "12", "$3.5bn", "4 to 5", "between 6 and 9", "£415m to £430m", "70m-85m". */
export function amountAt(words: Words, i: number): Amount | null {
  const between = lowerAt(words, i) === 'between';
  const start = between ? i + 1 : i;
  const sign = signAt(words, start);
  const first = numeralAt(words, sign?.next ?? start);
  if (!first) return null;
  const base: Amount = {
    value: first.value,
    next: first.next,
    form: first.form,
    scaled: first.scaled,
    ...(sign ? { currency: sign.currency } : {}),
  };
  // "1% or 2%": the sign of per cent may stand on both
  let joint = first.next;
  const percent = lowerAt(words, joint) === '%';
  if (percent) joint++;
  const word = lowerAt(words, joint);
  // "rose from $18,000 to $36,000" is a change, not a range
  const change = lowerAt(words, start - 1) === 'from' && word === 'to';
  const joined = between
    ? word === 'and'
    : !change &&
      (word === 'to' ||
        word === 'or' ||
        (isHyphen(words, joint) && !words.list[joint]!.spaced === !words.list[joint + 1]?.spaced));
  if (!joined || first.form === 'vague') return between ? null : base;
  const sign2 = signAt(words, joint + 1);
  const last = numeralAt(words, sign2?.next ?? joint + 1);
  if (!last || last.form === 'vague' || (percent && lowerAt(words, last.next) !== '%')) return between ? null : base;
  let lo = first.value;
  // "4 to 5 million": the first number shares the scale of the second
  if (last.scaled && !first.scaled && lo < 1000 && last.value >= 1e5) {
    const scale = 10 ** (3 * Math.floor(Math.log10(last.value) / 3));
    lo = Number((lo * scale).toPrecision(12));
  }
  if (last.value <= lo || last.value > lo * 1000) return between ? null : base;
  // "fell by 20,000 to 385,000": by how much, and to what; "rose by 10 to 30 degrees" has two ends.
  if (word === 'to' && lowerAt(words, start - 1) === 'by' && last.value > lo * MOST_OF_CHANGE) return base;
  return { ...base, value: lo, hi: last.value, next: last.next, scaled: first.scaled || last.scaled };
}
