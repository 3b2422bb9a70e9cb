// From UTF-16 units, in which our spans count, to Unicode code points, in which the Web Annotation standard counts.
// Changes no text.
import type { Span } from '../../model/index.js';
import { isLowSurrogate } from './exporter.js';

/** A function from offsets in UTF-16 units to offsets in code points; the text is gone through once. */
export function codePointsOf(text: string): (span: Span) => [start: number, end: number] {
  /** Where the second halves of surrogate pairs stand, in order. */
  const seconds: number[] = [];
  for (let index = 1; index < text.length; index++) {
    if (isLowSurrogate(text.charCodeAt(index)) && isHighSurrogate(text.charCodeAt(index - 1))) seconds.push(index);
  }
  const convert = (offset: number): number => offset - countBelow(seconds, offset);
  return ([start, end]) => [convert(start), convert(end)];
}

const isHighSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdbff;

/** How many of the ordered values are smaller. */
function countBelow(values: readonly number[], limit: number): number {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (values[middle]! < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
