// What a number counts or measures: per cent, a currency, a measure, or the noun behind it, as a plural.
// Does not decide whether the number is a figure.
import { CURRENCY_WORDS, IRREGULAR_PLURALS, LEAST_BARE_DEGREES, MEASURES, SHORT_MEASURES } from '../../lists/units.js';
import type { Token } from '../../model/index.js';
import { isTightHyphen, lowerAt, tokenAt, type Words } from '../timexes/words.js';

export interface Unit {
  unit: string;
  /** Index behind its last word. */
  next: number;
  /** Index of the head noun among the words; -1 for signs. */
  head: number;
  kind: 'percent' | 'money' | 'measure' | 'noun';
}

const PLURALS: ReadonlySet<string> = new Set(IRREGULAR_PLURALS.values());

/** Plural of a noun in lower case: the form under which units are compared. */
export function pluralOf(noun: string): string {
  const lower = noun.toLowerCase();
  const irregular = IRREGULAR_PLURALS.get(lower);
  if (irregular) return irregular;
  if (PLURALS.has(lower)) return lower;
  if (/.(?:men|children|people|folk)$/.test(lower)) return lower;
  if (lower.endsWith('man') && lower.length > 3) return `${lower.slice(0, -3)}men`;
  if (lower.endsWith('s') && !lower.endsWith('ss') && !lower.endsWith('us')) return lower;
  if (/(?:s|x|z|ch|sh)$/.test(lower)) return `${lower}es`;
  if (/[^aeiou]y$/.test(lower)) return `${lower.slice(0, -1)}ies`;
  return `${lower}s`;
}

const BREAKS: ReadonlySet<string> = new Set([
  'of',
  'in',
  'on',
  'at',
  'to',
  'for',
  'from',
  'by',
  'with',
  'and',
  'or',
  'but',
  'as',
  'than',
  'after',
  'before',
  'since',
  'were',
  'was',
  'are',
  'is',
  'be',
  'been',
  'had',
  'has',
  'have',
  'will',
  'would',
  'said',
  'who',
  'which',
  'that',
  'the',
  'a',
  'an',
  'it',
  'he',
  'she',
  'they',
  'we',
  'over',
  'under',
  'into',
  'out',
  'off',
  'up',
  'down',
  'during',
  'between',
  'against',
  'not',
  'so',
  'if',
  'when',
  'while',
  'where',
  'because',
  'until',
  'about',
  'around',
  'per',
  'each',
  'every',
  'his',
  'her',
  'its',
  'their',
  'our',
  'last',
  'next',
  'this',
  'ago',
  'later',
  'earlier',
  'times',
  'did',
  'do',
  'does',
  'can',
  'could',
  'may',
  'might',
  'must',
  'should',
]);

/** Words that may stand between a number and its noun whatever the tagger says of them. */
const FILLERS: ReadonlySet<string> = new Set([
  'more',
  'other',
  'others',
  'additional',
  'further',
  'fewer',
  'less',
  'new',
  'full',
]);

const isPlural = (token: Token | undefined, lower: string): boolean =>
  token?.xpos === 'NNS' || token?.xpos === 'NNPS' || PLURALS.has(lower);

const tagged = (token: Token | undefined): token is Token => token !== undefined && token.upos !== 'X';

/** "three masked men": what the tagger takes for a told verb right before a plural noun tells its kind. */
function isBeforePlural(words: Words, i: number): boolean {
  const word = words.list[i + 1];
  const token = word?.kind === 'letters' ? tokenAt(words.sentence, word.start) : undefined;
  return lowerAt(words, i).endsWith('ed') && token !== undefined && isPlural(token, word!.lower);
}

/** The noun phrase behind a number: its head as a plural, and where it ends. */
function nounBehind(words: Words, i: number, value: number): Unit | null {
  let head = -1;
  let k = i;
  for (let steps = 0; steps < 6; steps++, k++) {
    const word = words.list[k];
    if (!word) break;
    if (word.kind !== 'letters') {
      // "three-stage", "light-blue" run on; any other mark ends the phrase
      if (isTightHyphen(words, k)) continue;
      break;
    }
    const lower = word.lower;
    if (FILLERS.has(lower)) {
      if (lower === 'others') {
        head = k;
        k++;
        break;
      }
      continue;
    }
    if (BREAKS.has(lower)) break;
    const token = tokenAt(words.sentence, word.start);
    if (tagged(token)) {
      if (token.upos === 'NOUN' || token.upos === 'PROPN') {
        if (
          head >= 0 &&
          token.upos === 'PROPN' &&
          isPlural(tokenAt(words.sentence, words.list[head]!.start), lowerAt(words, head))
        )
          break;
        head = k;
        if (isPlural(token, lower) && !isTightHyphen(words, k + 1)) {
          k++;
          break;
        }
      } else if (PLURALS.has(lower)) {
        head = k;
        k++;
        break;
      } else if (
        token.upos !== 'ADJ' &&
        token.upos !== 'ADV' &&
        token.upos !== 'NUM' &&
        !(token.upos === 'VERB' && head < 0 && (/^VB[GN]$/.test(token.xpos) || isBeforePlural(words, k)))
      )
        break;
    } else {
      // without tags: the first word in -s is the noun, or the word right behind "one"
      if (PLURALS.has(lower) || (lower.endsWith('s') && !lower.endsWith('ss')) || (value === 1 && head < 0)) {
        head = k;
        if (value !== 1 || lower.endsWith('s')) {
          k++;
          break;
        }
      } else if (lower.endsWith('ed') || lower.endsWith('ly')) {
        if (head >= 0) break;
      }
    }
  }
  if (head < 0) return null;
  return { unit: pluralOf(words.list[head]!.lower), next: head + 1, head, kind: 'noun' };
}

/** The unit behind a number at `i`; a hyphen between belongs to a compound ("620-shop chain"). */
export function unitBehind(words: Words, i: number, value: number): Unit | null {
  const k = isTightHyphen(words, i) ? i + 1 : i;
  const word = words.list[k];
  if (!word) return null;
  if (word.lower === '%') return { unit: 'percent', next: k + 1, head: -1, kind: 'percent' };
  if (word.lower === 'percent' || word.lower === 'pc' || word.lower === 'pct') return percentOrPoints(words, k, k + 1);
  if (word.lower === 'per' && lowerAt(words, k + 1) === 'cent') return percentOrPoints(words, k, k + 2);
  if (word.lower === 'percentage' && lowerAt(words, k + 1).startsWith('point'))
    return { unit: 'percentage points', next: k + 2, head: k + 1, kind: 'percent' };
  const currency = currencyBehind(words, k);
  if (currency) return currency;
  const degrees = degreesBehind(words, k, value);
  if (degrees) return degrees;
  const short = words.list[k]!.form.length <= 3 ? SHORT_MEASURES.get(word.lower) : undefined;
  if (short !== undefined && (word.form === word.lower || word.form.length > 1))
    return withRate(words, { unit: short, next: k + 1, head: k, kind: 'measure' });
  if (POWERS.has(word.lower)) {
    const measured = k + (isTightHyphen(words, k + 1) ? 2 : 1);
    const root = pluralOf(lowerAt(words, measured));
    if (MEASURES.has(root))
      return withRate(words, { unit: `${word.lower} ${root}`, next: measured + 1, head: measured, kind: 'measure' });
  }
  if (MEASURES.has(word.lower)) return withRate(words, { unit: word.lower, next: k + 1, head: k, kind: 'measure' });
  if (k > i) {
    // "620-shop chain", "three-stage plan": the compound's own noun is counted
    const behind = words.list[k]!;
    if (behind.kind !== 'letters' || BREAKS.has(behind.lower)) return null;
    // "a four-strong gang" is of four people
    if (behind.lower === 'strong') return { unit: 'people', next: k + 1, head: k, kind: 'noun' };
    return { unit: pluralOf(behind.lower), next: k + 1, head: k, kind: 'noun' };
  }
  return nounBehind(words, i, value);
}

/** "41°C", "41 degrees Celsius", "900C" */
function degreesBehind(words: Words, k: number, value: number): Unit | null {
  const sign = /^(?:°|degrees?)$/.test(lowerAt(words, k));
  const letter = words.list[sign ? k + 1 : k];
  const scale = /^(?:C|Celsius|F|Fahrenheit)$/.exec(letter?.form ?? '')?.[0];
  const bare = !sign && letter?.spaced === false && letter.form.length === 1 && value >= LEAST_BARE_DEGREES;
  if (scale === undefined || !(sign || bare)) return null;
  const unit = `degrees ${scale.startsWith('C') ? 'Celsius' : 'Fahrenheit'}`;
  const at = sign ? k + 1 : k;
  return { unit, next: at + 1, head: at, kind: 'measure' };
}

/** "Cubic metres", "square miles": volumes and areas, by the words of length in them. */
const POWERS: ReadonlySet<string> = new Set(['cubic', 'square']);

/** What moves or flows so much in a time: "120 kilometres an hour", "290 cubic metres a second". */
const FLOWING =
  /^(?:kilomet(?:re|er)s|miles|met(?:re|er)s|feet|knots|cubic .+|lit(?:re|er)s|gallons|barrels|tonnes|tons)$/;
const WAYS: ReadonlySet<string> = new Set('kilometres kilometers miles metres meters feet knots'.split(' '));

const RATES: ReadonlyMap<string, string> = new Map([
  ['hour', 'an hour'],
  ['h', 'an hour'],
  ['hr', 'an hour'],
  ['second', 'a second'],
  ['s', 'a second'],
  ['minute', 'a minute'],
]);

/** "120 kilometres an hour", "140km/h", "290 cubic metres of water a second": a speed is no length, a flow no volume. */
function withRate(words: Words, unit: Unit): Unit {
  if (!FLOWING.test(unit.unit)) return unit;
  const flows =
    !WAYS.has(unit.unit) && lowerAt(words, unit.next) === 'of' && words.list[unit.next + 1]?.kind === 'letters';
  const at = flows ? unit.next + 2 : unit.next;
  const joint = lowerAt(words, at);
  const rate = RATES.get(lowerAt(words, at + 1));
  if (rate === undefined || (joint !== 'an' && joint !== 'a' && joint !== 'per' && joint !== '/')) return unit;
  return { ...unit, unit: `${unit.unit} ${rate}`, next: flows ? unit.next : at + 2 };
}

const percentOrPoints = (words: Words, head: number, next: number): Unit =>
  lowerAt(words, next).startsWith('point')
    ? { unit: 'percentage points', next: next + 1, head, kind: 'percent' }
    : { unit: 'percent', next, head, kind: 'percent' };

/** "euros", "US dollars", "Danish crowns", "pounds" (of money where no weight is spoken of). */
function currencyBehind(words: Words, i: number): Unit | null {
  for (let k = i; k <= i + 2; k++) {
    const word = words.list[k];
    if (word?.kind !== 'letters') return null;
    const unit = CURRENCY_WORDS.get(word.lower);
    // "won" and "real" are words too; a currency stands right behind its number or behind its country
    if (unit && !(k > i && (word.lower === 'won' || word.lower === 'real')))
      return { unit, next: k + 1, head: k, kind: 'money' };
    if (!word.capital && !(k === i && word.lower === 'us')) return null;
  }
  return null;
}
