// From a stretch of a report to words that can be laid beside another report's: stems, numbers, senses, weights.
// Does not judge pairs; offsets are those of the stored text.
import { EMPTY_WORDS } from '../../lists/content-words.js';
import { CARDINALS, SCALES, SHORT_SCALES, TENS } from '../../lists/numbers.js';
import { SAME_WORD, SYNONYM_SETS } from '../../lists/synonyms.js';
import { IRREGULAR_FORMS } from '../../lists/word-forms.js';
import type { Span } from '../../model/index.js';

export interface Word {
  span: Span;
  /** What equals what: `#90` for a number, else the stem. */
  key: string;
  /** Lower-cased, curly apostrophes made straight. */
  lower: string;
  /** Indices of the sets of synonyms the word stands in. */
  senses: readonly number[];
  /** What sharing the word is worth: 0 for function words, 1 for a full word. */
  weight: number;
  /** The number it is, if it is one. */
  value?: number;
  /** Whether the word says no. */
  negative?: boolean;
}

const NEGATIVE = new Set(['not', 'cannot', 'no', 'none', 'never', 'neither', 'nor', 'without']);

/** Function words that carry part of the claim; they count a little, so that "not until" is more than nothing. */
const HALF_WEIGHT: ReadonlyMap<string, number> = new Map([
  ...[...NEGATIVE].map(word => [word, 0.4] as const),
  ...[
    'must',
    'all',
    'every',
    'only',
    'never',
    'always',
    'before',
    'after',
    'until',
    'unless',
    'without',
    'against',
    'first',
    'last',
    'next',
  ].map(word => [word, 0.3] as const),
]);

/** Full words so frequent in any news report that sharing one says little. */
const PLAIN = new Set(
  (
    'people country government state year day week month time world way thing man woman work part group number case point place fact ' +
    'want need use find give think know see look seem become leave put mean keep let begin help show try call ask turn follow start ' +
    'good great big small large high right different important public able long little official minister president member ' +
    'meet talk plan hold remain continue expect believe lead company firm city town office'
  ).split(' '),
);

const STEM_OF_FORM = new Map<string, string>();
for (const line of IRREGULAR_FORMS) {
  const [base, ...forms] = line.split(' ');
  for (const form of forms) if (!STEM_OF_FORM.has(form)) STEM_OF_FORM.set(form, base!);
}

const VOWEL = /[aeiouy]/;

/** The word without its ending: plural, past, -ing, -ly and a silent e; `moved`, `moving` and `move` meet in `mov`. */
export function stemOf(word: string): string {
  const base = STEM_OF_FORM.get(word) ?? word;
  let stem = base;
  if (stem.length > 4 && stem.endsWith('ies')) stem = `${stem.slice(0, -3)}y`;
  else if (stem.length > 4 && /(?:ss|x|ch|sh|z)es$/.test(stem)) stem = stem.slice(0, -2);
  else if (stem.length > 3 && stem.endsWith('s') && !/(?:ss|us|is)$/.test(stem)) stem = stem.slice(0, -1);
  if (stem.length > 4 && stem.endsWith('ied')) stem = `${stem.slice(0, -3)}y`;
  else if (stem.length > 4 && stem.endsWith('ed') && VOWEL.test(stem.slice(0, -2))) stem = undouble(stem.slice(0, -2));
  else if (stem.length > 5 && stem.endsWith('ing') && VOWEL.test(stem.slice(0, -3))) stem = undouble(stem.slice(0, -3));
  if (stem.length > 5 && stem.endsWith('ly')) stem = stem.slice(0, -2);
  if (stem.length > 3 && stem.endsWith('e')) stem = stem.slice(0, -1);
  if (stem.length > 3 && stem.endsWith('y')) stem = `${stem.slice(0, -1)}i`;
  return stem;
}

/** `stopp` is `stop`, but `pass` and `fill` keep their double letter. */
const undouble = (stem: string): string => (/([bdgmnprt])\1$/.test(stem) ? stem.slice(0, -1) : stem);

const SENSES = new Map<string, number[]>();
SYNONYM_SETS.forEach((line, set) => {
  for (const word of line.split(' ')) {
    const stem = stemOf(word);
    const known = SENSES.get(stem);
    if (known && !known.includes(set)) known.push(set);
    else if (!known) SENSES.set(stem, [set]);
  }
});

/** Names are what the whole story is about: sharing one says less than sharing a word. First words may only look like names. */
export const NAME_WEIGHT = 0.6;

const NO_SENSES: readonly number[] = [];
/** A letter in square brackets at a word's head is an editor's capital: `[I]t` is `It`. */
const WORD = /(?:\[\p{L}\](?=\p{L}))?[\p{L}\p{N}]+(?:[-'’.,][\p{L}\p{N}]+)*|[%€$£₩¥]/gu;

/** The words of a stretch of the stored text, in order. */
export function wordsOf(text: string, span: Span): Word[] {
  const words: Word[] = [];
  const stretch = text.slice(span[0], span[1]);
  for (const match of stretch.matchAll(WORD)) {
    let at = span[0] + match.index;
    for (const form of partsOf(match[0])) {
      pushWord(words, form, [at, at + form.length]);
      at += form.length;
    }
  }
  return joinWords(words);
}

/** Splits contractions (`don't`, `we'll`, `Lessa's`) and hyphenated words whose parts are words of their own. */
function partsOf(form: string): string[] {
  const apostrophe = form.search(/['’]/);
  if (apostrophe > 0) {
    const tail = form.slice(apostrophe);
    if (/^n['’]t$/i.test(form.slice(apostrophe - 1)) && apostrophe > 1) {
      return [form.slice(0, apostrophe - 1), form.slice(apostrophe - 1)];
    }
    return [...partsOf(form.slice(0, apostrophe)), tail];
  }
  if (/^\d/.test(form)) {
    const digits = /^[\d.,]*\d/.exec(form)![0];
    const rest = form.slice(digits.length);
    return rest && /^-?\p{L}/u.test(rest) ? [digits, ...partsOf(rest)] : [form];
  }
  if (!form.includes('-')) return [form];
  const parts: string[] = [];
  for (const [index, part] of form.split('-').entries()) parts.push(index === 0 ? part : `-${part}`);
  return parts;
}

/** A word wherever it stands; `null` for what is no word of its own. */
type Form = Omit<Word, 'span'> | null;

/** Reports of one story print the same words over and over; the store is emptied before it grows large. */
const FORMS = new Map<string, Form>();
const MOST_FORMS = 50_000;

function pushWord(words: Word[], form: string, span: Span): void {
  let known = FORMS.get(form);
  if (known === undefined) {
    known = readForm(form);
    if (FORMS.size >= MOST_FORMS) FORMS.clear();
    FORMS.set(form, known);
  }
  if (known === null) return;
  const { lower, key, senses, weight, value, negative } = known;
  const word: Word = { span, lower, key, senses, weight };
  if (value !== undefined) word.value = value;
  else if (words.length > 0 && weight > NAME_WEIGHT && CAPITAL.test(form)) word.weight = NAME_WEIGHT;
  if (negative) word.negative = true;
  words.push(word);
}

const CAPITAL = /^\p{Lu}/u;

function readForm(form: string): Form {
  let lower = form.toLowerCase().replace(/[[\]]/g, '').replace(/’/g, "'").replace(/^-/, '');
  if (lower === "'s" || lower === "'" || lower === '') return null;
  if (lower === "n't") lower = 'not';
  const same = SAME_WORD[lower];
  if (same === '') return null;
  if (same) lower = same;
  if (/^\d/.test(lower)) {
    const value = Number(lower.replace(/,/g, ''));
    if (Number.isFinite(value)) return { lower, key: `#${value}`, senses: NO_SENSES, weight: 1, value };
    return { lower, key: lower, senses: NO_SENSES, weight: 1 };
  }
  const value = CARDINALS.get(lower) ?? TENS.get(lower);
  if (value !== undefined && lower !== 'one') {
    return { lower, key: `#${value}`, senses: NO_SENSES, weight: 0.8, value };
  }
  const stem = stemOf(lower);
  const word = { lower, key: stem, senses: SENSES.get(stem) ?? NO_SENSES, weight: weightOf(lower, stem) };
  return NEGATIVE.has(lower) ? { ...word, negative: true } : word;
}

const PLAIN_STEMS = new Set([...PLAIN].map(stemOf));

function weightOf(lower: string, stem: string): number {
  const half = HALF_WEIGHT.get(lower);
  if (half !== undefined) return half;
  if (EMPTY_WORDS.has(lower) || lower.length < 2) return 0;
  return PLAIN_STEMS.has(stem) ? 0.5 : 1;
}

/** Brings `no one`, `4.2 billion`, `4.2bn`, `ninety-four` and `nineteen hundred` down to one word. */
function joinWords(words: Word[]): Word[] {
  const out: Word[] = [];
  for (const word of words) {
    const last = out.at(-1);
    if (word.lower === 'one' && last?.lower === 'no' && word.span[0] - last.span[1] <= 1) {
      out[out.length - 1] = { ...last, span: [last.span[0], word.span[1]], key: 'none', lower: 'none' };
      continue;
    }
    const scale = SCALES.get(word.lower) ?? (last?.value === undefined ? undefined : SHORT_SCALES.get(word.lower));
    if (last?.value !== undefined && word.span[0] - last.span[1] <= 1) {
      let value: number | undefined;
      if (scale !== undefined) value = last.value * scale;
      else if (word.value !== undefined && last.value % 10 === 0 && last.value < 100 && word.value < 10) {
        value = last.value + word.value;
      }
      if (value !== undefined) {
        out[out.length - 1] = { ...last, span: [last.span[0], word.span[1]], key: `#${value}`, value, weight: 1 };
        continue;
      }
    }
    out.push(word);
  }
  return out;
}

/** What a shared sense is worth beside a shared word. */
export const SENSE_SHARE = 0.7;

/** Share of few words from which the shorter wording is in the other as a whole: a hair below one shared sense of one word. */
export const NEARLY_WHOLE = 0.65;

/** How far two words say the same: 1 for one word, `SENSE_SHARE` for two of one sense, 0 otherwise. */
export function likeness(a: Word, b: Word): number {
  if (a.key === b.key) return 1;
  if (a.senses.length === 0 || b.senses.length === 0) return 0;
  for (const sense of a.senses) if (b.senses.includes(sense)) return SENSE_SHARE;
  return 0;
}

/** Whether a wording is a question. */
export const asks = (wording: string): boolean => /\?[”"’'\s]*$/.test(wording);

export const weigh = (words: readonly Word[]): number => words.reduce((sum, word) => sum + word.weight, 0);

const OPENING = new Set(['“', '‘', '«', '„']);
const CLOSING: Readonly<Record<string, string>> = { '“': '”', '‘': '’', '«': '»', '„': '“', '"': '"' };

/** The words between quotation marks in a stretch; `all` where the marks hold everything, none where nothing is marked. */
export function markedWords(text: string, spans: readonly Span[], words: readonly Word[]): readonly Word[] | 'all' {
  const marked: Word[] = [];
  for (const [from, to] of spans) {
    let closing: string | undefined;
    let start = from;
    for (let at = from; at < to; at++) {
      const char = text[at]!;
      if (closing === undefined && (OPENING.has(char) || char === '"')) {
        closing = CLOSING[char];
        start = at;
      } else if (char === closing && !/\p{L}/u.test(text[at + 1] ?? ' ')) {
        marked.push(...words.filter(word => word.span[0] > start && word.span[1] <= at));
        closing = undefined;
      }
    }
    if (closing !== undefined) marked.push(...words.filter(word => word.span[0] > start && word.span[1] <= to));
  }
  return marked.length > 0 && marked.length === words.length ? 'all' : marked;
}
