// Figures of a report: numbers that count or measure, with bound, unit and total.
// Does not compare figures of several reports and does not tie them to events.
import { CARDINALS, TENS, VAGUE_COUNTS } from '../../lists/numbers.js';
import { CURRENCY_SIGNS, MEASURES } from '../../lists/units.js';
import type { Figure, Timex } from '../../model/index.js';
import type { Reading, ReadStep } from '../reading.js';
import { type Word, type Words, wordsOf } from '../timexes/words.js';
import { BOUND_OPENERS } from './bounds.js';
import type { Draft, Memory } from './draft.js';
import { FIGURE_RULES, TIMES } from './rules.js';
import { findState } from './state.js';
import { isDoer, whatBefell } from './what.js';

export { FIGURE_RULES } from './rules.js';

const RELATIVES: ReadonlySet<string> = new Set(['that', 'who', 'which']);

/** Words right before or behind a stretch of time that make it a punishment: a prison term is a time and a figure. */
const TERMS: ReadonlySet<string> = new Set([
  'jailed',
  'sentenced',
  'sentence',
  'prison',
  'imprisoned',
  'jail',
  'imprisonment',
  'suspended',
  'bars',
  'custody',
  'faces',
  'serve',
  'serving',
]);

/** Whether a word of punishment stands within four words of a stretch of time. */
function isTerm(words: Words, from: number, to: number): boolean {
  for (let k = Math.max(0, from - 4); k < Math.min(words.list.length, to + 4); k++)
    if (TERMS.has(words.list[k]!.lower)) return true;
  return false;
}

/** For each word the index behind the time it stands in, 0 outside of times. */
function timesOf(words: Words, timexes: readonly Timex[]): number[] {
  const behind = new Array<number>(words.list.length).fill(0);
  let w = 0;
  for (const timex of timexes) {
    while (w < words.list.length && words.list[w]!.end <= timex.span[0]) w++;
    const from = w;
    while (w < words.list.length && words.list[w]!.start < timex.span[1]) w++;
    if (timex.type === 'DURATION' && isTerm(words, from, w)) continue;
    for (let k = from; k < w; k++) behind[k] = w;
  }
  return behind;
}

/** First words of all figures that are no digits or signs; a test holds the list complete. */
const OPENERS: ReadonlySet<string> = new Set([
  ...'a an all both between half few several tens'.split(' '),
  ...[CARDINALS, TENS, VAGUE_COUNTS, CURRENCY_SIGNS, TIMES].flatMap(list => [...list.keys()]),
  ...BOUND_OPENERS,
]);

/** Whether any rule of figures can fire at a word; most words of a report are passed by here. */
export const mayCount = (word: Word): boolean =>
  word.kind === 'letters'
    ? OPENERS.has(word.lower) || CURRENCY_SIGNS.has(`${word.lower}$`)
    : word.kind === 'digits' || !/[,.;:!?"“”‘’')(–—-]/.test(word.lower);

function draftsOf(words: Words, timexes: readonly Timex[], memory: Memory): { draft: Draft; rule: string }[] {
  const times = timesOf(words, timexes);
  const out: { draft: Draft; rule: string }[] = [];
  let i = 0;
  while (i < words.list.length) {
    if (times[i]! > 0) {
      i = times[i]!;
      continue;
    }
    if (!mayCount(words.list[i]!)) {
      i++;
      continue;
    }
    let to = i + 1;
    for (const rule of FIGURE_RULES) {
      const drafts = rule.at(words, i, memory);
      if (!drafts) continue;
      // a number that a time has taken is no figure, even where a bound in front of it stands outside the time
      if (drafts.some(d => times.slice(d.from, d.to).some(t => t > 0))) continue;
      for (const one of drafts) {
        out.push({ draft: one, rule: rule.id });
        if (one.counts) memory.counted = { value: one.value, unit: one.unit, sentence: words.sentence.i };
        to = one.to;
      }
      break;
    }
    i = to;
  }
  return out;
}

/** Units of numbers whose noun is understood, beside the counted ones. */
const UNDERSTOOD: ReadonlySet<string> = new Set(['people', 'number', 'votes']);

/** Whether something may have befallen what a number counts, rather than that it did it to others. */
const hasState = ({ counts, unit, head, to }: Draft, { sentence, list }: Words): boolean =>
  (counts || UNDERSTOOD.has(unit) || MEASURES.has(unit)) &&
  // "Nine drones that were launched found their targets": those who do something may be told apart by what befell them.
  (RELATIVES.has(list[to]?.lower ?? '') || !isDoer(sentence, list[head]!.start));

/** Counted and measured things have a fate; money and shares have none. */
const tellsFate = ({ counts, unit }: Draft): boolean => counts || unit === 'people' || MEASURES.has(unit);

/** Finds the figures of a report in text order. */
export function findFigures(reading: Reading): Figure[] {
  const figures: Figure[] = [];
  const memory: Memory = { counted: null };
  let next = 0;
  for (const sentence of reading.sentences) {
    if (sentence.role === 'furniture') continue;
    const words = wordsOf(reading.text, sentence);
    while (next < reading.timexes.length && reading.timexes[next]!.span[1] <= sentence.span[0]) next++;
    let last = next;
    while (last < reading.timexes.length && reading.timexes[last]!.span[0] < sentence.span[1]) last++;
    for (const { draft, rule } of draftsOf(words, reading.timexes.slice(next, last), memory)) {
      const befell = tellsFate(draft) ? whatBefell(sentence, words.list[draft.head]!.start) : '';
      const state = hasState(draft, words) ? findState(words, draft, befell) : undefined;
      figures.push({
        id: `f${figures.length + 1}`,
        rule,
        span: [words.list[draft.from]!.start, words.list[draft.to - 1]!.end],
        value: draft.value,
        ...(draft.hi === undefined ? {} : { hi: draft.hi }),
        ...(draft.of === undefined ? {} : { of: draft.of }),
        unit: draft.unit,
        what: befell ? `${draft.unit} ${befell}` : draft.unit,
        ...(state === undefined ? {} : { state }),
        bound: draft.bound,
      });
    }
  }
  return figures;
}

export const figures: ReadStep = {
  id: 'read.figures',
  needs: ['sentences', 'timexes'],
  makes: ['figures'],
  run(reading) {
    reading.figures = findFigures(reading);
  },
};
