// Numbers that are no figures: ages, rooms and pages, articles of law, names of weapons and mines, scores, ordinals, "one" as a pronoun.
// Does not find figures; the rules ask here first.

import { isPersonFirst } from '../../language/senses.js';
import { FRACTIONS, ORDINAL_ENDINGS } from '../../lists/numbers.js';
import { LEAST_BARE_DEGREES, NUMBERED_THINGS } from '../../lists/units.js';
import type { Numeral } from '../timexes/numerals.js';
import { isApostrophe, isHyphen, isTightHyphen, lowerAt, tokenAt, type Words } from '../timexes/words.js';

const PERSONS: ReadonlySet<string> = new Set([
  'man',
  'woman',
  'boy',
  'girl',
  'child',
  'baby',
  'son',
  'daughter',
  'teenager',
  'pensioner',
  'widow',
  'widower',
  'father',
  'mother',
  'grandmother',
  'grandfather',
  'someone',
  'anyone',
  'nobody',
  'those',
  'people',
  'children',
  'adults',
]);

/** Nouns of work mostly end so; "number" and "order" do too and are no persons. */
const PERSON_ENDING = /^(?!number$|order$|corner$|quarter$).*(?:er|or|ist|man|woman|ian)$/;

const AGE_UNITS: ReadonlySet<string> = new Set(['year', 'years', 'month', 'months', 'week', 'weeks', 'day', 'days']);

/** "29-year-old", "aged 63", "Aksoylu, 51, said", "under 30 years of age". */
function isAge(words: Words, i: number, next: number): boolean {
  const before = lowerAt(words, i - 1);
  if (before === 'aged' || before === 'age' || before === 'ages') return true;
  // "a woman of 33", "children under nine", "those over 75", "between 18 and 50" of people
  if (
    /^(?:of|under|over|above|below|between)$/.test(before) &&
    PERSONS.has(lowerAt(words, i - 2)) &&
    Number(words.list[i]!.form) !== 0
  ) {
    const noun = words.list[next];
    if (noun?.kind !== 'letters' || noun.capital || !noun.lower.endsWith('s'))
      return before !== 'of' || PERSONS.has(lowerAt(words, i - 2));
  }
  // "who is 84", "she was nine", "until he is eighteen"
  if (
    (/^(?:is|was|turned|turns|be|now)$/.test(before) && words.list[next]?.kind !== 'letters') ||
    (/^(?:is|was|turned)$/.test(before) && /^(?:and|when|at|then|in)$/.test(lowerAt(words, next)))
  ) {
    const subject = before === 'now' ? lowerAt(words, i - 3) : lowerAt(words, i - 2);
    if (/^(?:he|she|i|who|you)$/.test(subject) || (before === 'now' && /^(?:who|he|she)$/.test(subject))) return true;
  }
  if (before === 'at' && /^(?:dies|died|dead)$/.test(lowerAt(words, i - 2))) return true;
  const unit = isHyphen(words, next) ? next + 1 : next;
  if (AGE_UNITS.has(lowerAt(words, unit))) {
    const old = isHyphen(words, unit + 1) ? unit + 2 : unit + 1;
    if (/^olds?$/.test(lowerAt(words, old))) return true;
    if (lowerAt(words, old) === 'of' && lowerAt(words, old + 1) === 'age') return true;
  }
  const behind = lowerAt(words, next);
  // "Name, 51, said": a number between commas behind a capital word
  // "the star, 58, told", "a driver of 44 with": two digits beside a person's noun
  const value = words.list[i]!.kind === 'digits' && words.list[i]!.form.length === 2 ? Number(words.list[i]!.form) : 0;
  if (
    value >= 15 &&
    before === ',' &&
    behind === ',' &&
    words.list[i - 2]?.kind === 'letters' &&
    words.list[next + 1]?.kind === 'letters'
  )
    return true;
  if (
    value >= 15 &&
    before === 'of' &&
    (PERSON_ENDING.test(lowerAt(words, i - 2)) || isPersonFirst(lowerAt(words, i - 2))) &&
    /^(?:|with|who|whose|was|is|[,.;])$/.test(behind)
  )
    return true;
  return (
    before === ',' &&
    (behind === ',' || behind === '.' || behind === ';') &&
    words.list[i - 2]?.capital === true &&
    next <= i + 3 &&
    (words.list[i]!.kind === 'letters' || (Number(words.list[i]!.form) >= 1 && Number(words.list[i]!.form) <= 115))
  );
}

/** "Room 6", "Article 19", "No. 7", "Karabulak-7", "F-16", "#4": a name's number. */
function isName(words: Words, i: number): boolean {
  const word = words.list[i]!;
  const before = words.list[i - 1];
  if (!before) return false;
  if (word.kind === 'digits' && !word.spaced) {
    if (before.kind === 'letters') return true;
    if (isHyphen(words, i - 1) && !before.spaced && words.list[i - 2]?.kind === 'letters') return true;
    if (before.lower === '#' || before.lower === '@' || before.lower === '_') return true;
    if ((before.lower === '.' || before.lower === ':' || before.lower === '/') && words.list[i - 2]?.kind === 'digits')
      return true;
  }
  // "the Twelve Sisters", "told Three Rivers": a capital number inside a sentence before a capital is a name's
  if (word.kind === 'letters')
    return (
      // "the Group of Seven"
      (word.capital && before.lower === 'of' && words.list[i - 2]?.capital === true) ||
      (word.capital &&
        before.kind === 'letters' &&
        (words.list[i + 1]?.capital === true ? i > 1 : before.capital && words.sentence.role === 'body'))
    );
  // "No. 20-315": the second half of a number that names
  if (isTightHyphen(words, i - 1) && words.list[i - 2]?.kind === 'digits') {
    const at = lowerAt(words, i - 3) === '.' ? i - 4 : i - 3;
    return NUMBERED_THINGS.has(lowerAt(words, at)) && words.list[at]!.capital;
  }
  const named = before.lower === '.' ? lowerAt(words, i - 2) : before.lower;
  if (!NUMBERED_THINGS.has(named)) return false;
  // "the court 12 times", "the number 12": lower-case common nouns before a counted noun stay figures where a plural follows
  const head = words.list[before.lower === '.' ? i - 2 : i - 1]!;
  if (named === 'number' || named === 'numbers') {
    return /^(?:bus|tram|train|one|two)?$/.test(lowerAt(words, i + 1)) || head.capital;
  }
  return head.capital || words.list[i + 1]?.kind !== 'letters' || !lowerAt(words, i + 1).endsWith('s');
}

const ONE_BREAKS: ReadonlySet<string> = new Set([
  'of',
  'another',
  'day',
  'way',
  'time',
  'thing',
  'side',
  'hand',
  'that',
  'who',
  'which',
  'is',
  'was',
  'can',
  'could',
  'should',
  'would',
  'does',
  'did',
  'has',
  'had',
  'to',
  'in',
  'on',
  'at',
  'by',
  'with',
  'for',
  'and',
  'or',
  'but',
  'the',
  'a',
  'said',
  'he',
  'she',
  'they',
  'it',
  'i',
  'we',
  'you',
  'before',
  'after',
  'as',
  'than',
  'point',
]);

/** "one estimate", "one account": a voice among others. */
const TELLERS: ReadonlySet<string> = new Set(
  'estimate report account version study poll survey source witness analyst expert theory reading'.split(' '),
);

/** "one" that stands for a thing instead of counting it: "the larger one", "one another", "one of the guards", "no one". */
function isPronounOne(words: Words, i: number, next: number): boolean {
  if (lowerAt(words, i) !== 'one' || next !== i + 1) return false;
  const before = lowerAt(words, i - 1);
  if (/^(?:no|any|every|some|each|the|this|that|another|which|next|last|first|second|not)$/.test(before)) return true;
  // the tagger knows the pronoun: "the larger one", "a chair one learns to sit in"
  const token = tokenAt(words.sentence, words.list[i]!.start);
  if (token && token.upos !== 'NUM' && token.upos !== 'X') return true;
  const behind = words.list[next];
  if (behind?.kind !== 'letters')
    return !(
      isTightHyphen(words, next) &&
      lowerAt(words, next + 1) !== 'way' &&
      lowerAt(words, next + 1) !== 'sided' &&
      lowerAt(words, next + 1) !== 'time'
    );
  if (TELLERS.has(behind.lower)) return true;
  if (ONE_BREAKS.has(behind.lower) || isApostrophe(words, next)) return true;
  // "one trader said": a voice, not a count
  for (let k = next + 1; k <= next + 3; k++) if (SPEECH.has(lowerAt(words, k))) return true;
  return SPEECH.has(lowerAt(words, i - 1));
}

const SPEECH: ReadonlySet<string> = new Set([
  'said',
  'says',
  'told',
  'added',
  'conceded',
  'quipped',
  'described',
  'recalled',
  'asked',
  'wrote',
  'shouted',
  'cried',
  'joked',
]);

/** Words before "at" that speak of a count: "the number of dead at seven". */
const COUNTING: ReadonlySet<string> = new Set([
  'stood',
  'stands',
  'stand',
  'toll',
  'number',
  'put',
  'puts',
  'total',
  'remained',
  'remains',
  'figure',
  'dead',
  'missing',
  'injured',
  'wounded',
  'deaths',
  'crowd',
  'start',
]);

/** "at six", "ten past nine", "a little after three": the clock in words, and the time that opens a line of a live blog. */
function isClock(words: Words, i: number, next: number): boolean {
  const before = lowerAt(words, i - 1);
  const behind = words.list[next];
  const value = words.list[i]!;
  if (
    value.kind === 'digits' &&
    i === 0 &&
    /^(?:[01]?\d|2[0-3])\.[0-5]\d$/.test(value.form) &&
    (!behind || behind.capital)
  )
    return true;
  const open = !behind || behind.kind === 'mark' || /^(?:in|on|and|this|that|when|past|to|sharp)$/.test(behind.lower);
  if (behind?.lower === 'past' && next === i + 1) return true;
  if (!open || next !== i + 1 || behind?.lower === '%' || value.form.length > 6) return false;
  if (before === 'past' || before === 'midnight') return true;
  if (before === 'after' || before === 'before' || before === 'about' || before === 'until' || before === 'since')
    return (
      /^(?:little|shortly|just|soon|at|taken)$/.test(lowerAt(words, i - 2)) ||
      (behind?.lower === 'in' &&
        lowerAt(words, next + 1) === 'the' &&
        /^(?:morning|afternoon|evening)$/.test(lowerAt(words, next + 2)))
    );
  return (
    before === 'at' &&
    (value.kind === 'letters' ? value.lower !== 'zero' : Number(value.form) <= 12) &&
    !COUNTING.has(lowerAt(words, i - 2)) &&
    !COUNTING.has(lowerAt(words, i - 3))
  );
}

/** "4-0", "50–1": a score or odds, the second number no larger. */
function isScore(words: Words, i: number, next: number): boolean {
  const digits = (k: number): number =>
    words.list[k]?.kind === 'digits' ? Number(words.list[k]!.form.replaceAll(',', '')) : Number.NaN;
  if (isTightHyphen(words, next) && digits(next + 1) <= digits(i)) return true;
  return isTightHyphen(words, i - 1) && digits(i - 2) >= digits(i);
}

/** "1. Election night", "2) After the recount": the number of a point in a list. */
function isPoint(words: Words, i: number): boolean {
  const behind = words.list[i + 1];
  const point = i === 0 && words.list[0]!.form.length <= 2 && behind !== undefined && !behind.spaced;
  return point && (behind.lower === '.' || behind.lower === ')') && words.list[i + 2]?.spaced === true;
}

/** Groups of digits side by side of which one opens with a zero: "0800 555 0199". */
function isDialled(words: Words, i: number): boolean {
  const isGroup = (k: number): boolean => words.list[k]?.kind === 'digits' && !/[.,]/.test(words.list[k]!.form);
  if (!isGroup(i - 1) && !isGroup(i + 1)) return false;
  for (const step of [-1, 1])
    for (let k = i + step; Math.abs(k - i) <= 4 && isGroup(k); k += step)
      if (/^0\d/.test(words.list[k]!.form)) return true;
  return false;
}

/** Whether the number at `i` is of no account as a figure. */
export function isNoFigure(words: Words, i: number, numeral: Numeral): boolean {
  const word = words.list[i]!;
  const behind = words.list[numeral.next];
  if (word.kind === 'digits') {
    if (behind && !behind.spaced && ORDINAL_ENDINGS.has(behind.lower)) return true;
    // "3G", "5th", "747s": letters glued on that are no scale or measure
    if (
      behind &&
      !behind.spaced &&
      behind.kind === 'letters' &&
      !/^(?:km|m|cm|mm|kg|g|mph|kph|ft|mw|gw|kwh|mwh|gwh|twh|ha|bpd|pc|pts|x)$/.test(behind.lower) &&
      !(/^[CF]$/.test(behind.form) && numeral.value >= LEAST_BARE_DEGREES)
    )
      return true;
    // a telephone number, a sum of digits: leading zero
    if (/^0\d/.test(word.form) || isDialled(words, i) || isPoint(words, i)) return true;
    // "24/7", "9/11", "1:2"
    if (
      (lowerAt(words, i + 1) === '/' || lowerAt(words, i + 1) === ':') &&
      words.list[i + 2]?.kind === 'digits' &&
      !words.list[i + 2]!.spaced
    )
      return true;
  }
  // "one-quarter the size of": a likeness
  const part = isHyphen(words, numeral.next) ? numeral.next + 1 : numeral.next;
  if (FRACTIONS.has(lowerAt(words, part)) && /^(?:the|as)$/.test(lowerAt(words, part + 1))) return true;
  if (lowerAt(words, i) === 'zero' && isTightHyphen(words, i + 1)) return true;
  if (isTightHyphen(words, i - 1) && words.list[i - 2]?.kind === 'letters' && word.kind === 'letters') return true;
  return (
    isName(words, i) ||
    isAge(words, i, numeral.next) ||
    isPronounOne(words, i, numeral.next) ||
    isClock(words, i, numeral.next) ||
    isScore(words, i, numeral.next)
  );
}
