// Where something stands: the coordinates that every other word of the model leans on.
// Does not know reports, annotations or rules; pure functions over numbers and strings.

/** Half-open interval `[start, end)` of UTF-16 code units into a report's stored text. */
export type Span = readonly [start: number, end: number];

/** Length of a span in UTF-16 units. */
export const lengthOf = (span: Span): number => span[1] - span[0];

/** The words a span covers. */
export const surface = (text: string, span: Span): string => text.slice(span[0], span[1]);

/** Whether `inner` lies wholly inside `outer` (equal spans do). */
export const within = (inner: Span, outer: Span): boolean => inner[0] >= outer[0] && inner[1] <= outer[1];

/** Whether two spans share at least one unit. */
export const overlaps = (a: Span, b: Span): boolean => a[0] < b[1] && b[0] < a[1];

/** Number of units between two spans; 0 where they touch or overlap. */
export const gapBetween = (a: Span, b: Span): number => Math.max(a[0] - b[1], b[0] - a[1], 0);

/** Number of units two spans share. */
export const sharedChars = (a: Span, b: Span): number => Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]));

/** Whether any span of one list shares a unit with any of the other. */
export const anyOverlap = (a: readonly Span[], b: readonly Span[]): boolean => a.some(x => b.some(y => overlaps(x, y)));

/** The smallest span that holds all given ones; `null` for none. */
export function hull(spans: readonly Span[]): Span | null {
  if (spans.length === 0) return null;
  let start = Number.POSITIVE_INFINITY;
  let end = Number.NEGATIVE_INFINITY;
  for (const span of spans) {
    if (span[0] < start) start = span[0];
    if (span[1] > end) end = span[1];
  }
  return [start, end];
}

/** The span without white space at either edge; an all-blank span becomes empty at its start. */
export function trimSpan(text: string, span: Span): Span {
  let [start, end] = span;
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  return [start, end];
}

/** Orders spans by start, then longer first: the order in which a reader meets them. */
export const bySpan = (a: Span, b: Span): number => a[0] - b[0] || b[1] - a[1];
