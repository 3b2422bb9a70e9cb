// Finds what lies in a stretch of a report without walking the whole report for each stretch.
// Does not know what the spans stand for.
import type { Span } from '../../model/index.js';

/** A finder of the items that lie wholly in a span; made once a report, each look costs the items found. */
export function itemsWithin<T>(items: readonly T[], spanOf: (item: T) => Span): (span: Span) => T[] {
  const sorted = [...items].sort((a, b) => spanOf(a)[0] - spanOf(b)[0] || spanOf(b)[1] - spanOf(a)[1]);
  return span => {
    const found: T[] = [];
    for (let at = lowerBound(sorted, spanOf, span[0]); at < sorted.length && spanOf(sorted[at]!)[0] < span[1]; at++) {
      if (spanOf(sorted[at]!)[1] <= span[1]) found.push(sorted[at]!);
    }
    return found;
  };
}

/** Whether any of the spans shares a unit with a span: they are melted into stretches that do not overlap first. */
export function touching(spans: readonly Span[]): (span: Span) => boolean {
  const melted: [number, number][] = [];
  for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0])) {
    const last = melted.at(-1);
    if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end);
    else melted.push([start, end]);
  }
  return span => {
    const at = lowerBound(melted, x => x, span[0]);
    const [before, after] = [melted[at - 1], melted[at]];
    return (before !== undefined && before[1] > span[0]) || (after !== undefined && after[0] < span[1]);
  };
}

function lowerBound<T>(sorted: readonly T[], spanOf: (item: T) => Span, start: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spanOf(sorted[middle]!)[0] < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
