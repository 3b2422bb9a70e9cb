// How sure a number is meant: "at least", "up to", "about", "more than", "or more", before and behind it.
// Does not read the number.
import type { Figure } from '../../model/index.js';
import { isHyphen, lowerAt, type Words } from '../timexes/words.js';

export type Bound = Figure['bound'];

/** Phrases in front of a number, longest first where one opens another. */
const FRONT = new Map<string, [parts: string[], bound: Bound | 'none'][]>();
const FRONT_PHRASES: readonly [string, Bound | 'none'][] = [
  ['at least', 'at-least'],
  ['not less than', 'at-least'],
  ['no fewer than', 'at-least'],
  ['no less than', 'at-least'],
  ['more than', 'at-least'],
  ['well over', 'at-least'],
  ['just over', 'at-least'],
  ['a little over', 'at-least'],
  ['a little more than', 'about'],
  ['over', 'at-least'],
  ['above', 'at-least'],
  ['beyond', 'at-least'],
  ['in excess of', 'at-least'],
  ['upwards of', 'at-least'],
  ['a minimum of', 'at-least'],
  ['exceeding', 'at-least'],
  ['topped', 'at-least'],
  ['closer than', 'at-least'],
  ['starting at', 'at-least'],
  ['capped at', 'at-most'],
  ['within', 'at-most'],
  ['up to', 'at-most'],
  ['as many as', 'at-most'],
  ['as much as', 'at-most'],
  ['as high as', 'at-most'],
  ['no more than', 'at-most'],
  ['not more than', 'at-most'],
  ['at most', 'at-most'],
  ['fewer than', 'at-most'],
  ['less than', 'at-most'],
  ['under', 'at-most'],
  ['below', 'at-most'],
  ['a maximum of', 'at-most'],
  ['just under', 'at-most'],
  ['about', 'about'],
  ['around', 'about'],
  ['roughly', 'about'],
  ['approximately', 'about'],
  ['some', 'about'],
  ['nearly', 'about'],
  ['almost', 'about'],
  ['close to', 'about'],
  ['an estimated', 'about'],
  ['estimated at', 'about'],
  ['estimated', 'about'],
  ['perhaps', 'about'],
  ['maybe', 'about'],
  ['nearer', 'about'],
  ['circa', 'about'],
  ['only', 'none'],
  ['just', 'none'],
  ['exactly', 'none'],
  ['precisely', 'none'],
  ['a total of', 'none'],
  ['a further', 'none'],
  ['a combined', 'none'],
  ['another', 'none'],
  ['the other', 'none'],
];
for (const [phrase, bound] of FRONT_PHRASES) {
  const parts = phrase.split(' ');
  const list = FRONT.get(parts[0]!) ?? [];
  list.push([parts, bound]);
  list.sort((a, b) => b[0].length - a[0].length);
  FRONT.set(parts[0]!, list);
}

/** First words of the phrases above. */
export const BOUND_OPENERS: readonly string[] = [...FRONT.keys()];

/** Words behind which "over" is a bound; elsewhere it belongs to a verb or noun: "handed over two", "a row over £2m". */
const BEFORE_OVER: ReadonlySet<string> = new Set([
  '',
  ',',
  '“',
  '"',
  '(',
  'of',
  'by',
  'to',
  'for',
  'with',
  'and',
  'or',
  'in',
  'from',
  'at',
  'is',
  'was',
  'were',
  'are',
  'be',
  'been',
  'has',
  'have',
  'had',
  'that',
  'than',
  'after',
  'just',
  'well',
  'killed',
  'injured',
  'wounded',
  'killing',
  'injuring',
  'leaving',
  'worth',
  'cost',
  'costs',
  'costing',
  'reached',
  'employs',
  'holds',
  'a',
]);

/** Words of bound in front of a number at `i`; the index of the number, the same `i` where there are none. */
export function boundAt(words: Words, i: number): { bound: Bound; next: number } {
  let next = i;
  let bound: Bound = 'exact';
  for (let k = 0; k < 3; k++) {
    const hit = FRONT.get(lowerAt(words, next))?.find(([parts]) =>
      parts.every((p, n) => lowerAt(words, next + n) === p),
    );
    if (!hit || (hit[0][0] === 'over' && k === 0 && !BEFORE_OVER.has(lowerAt(words, next - 1)))) break;
    next += hit[0].length;
    if (hit[1] !== 'none' && bound === 'exact') bound = hit[1];
  }
  return { bound, next };
}

/** Words of bound behind a number or its unit: "or more", "or so", "-odd", "-plus", "at least", "at most". */
export function boundBehind(words: Words, i: number): { bound: Bound; next: number } | null {
  const first = lowerAt(words, i);
  const second = lowerAt(words, i + 1);
  if (first === 'or' && (second === 'more' || second === 'above')) return { bound: 'at-least', next: i + 2 };
  if (first === 'or' && (second === 'less' || second === 'fewer')) return { bound: 'at-most', next: i + 2 };
  if (first === 'or' && second === 'so') return { bound: 'about', next: i + 2 };
  if (first === '+' && !words.list[i]!.spaced) return { bound: 'at-least', next: i + 1 };
  if (isHyphen(words, i) && (second === 'odd' || second === 'ish')) return { bound: 'about', next: i + 2 };
  if (isHyphen(words, i) && second === 'plus') return { bound: 'at-least', next: i + 2 };
  return null;
}
