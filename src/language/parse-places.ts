// What features of the parser call places that hold no word, and how they count distance.
// Looks at no sentence; action-features.ts and relation-features.ts do.

/** No such word. */
export const NONE = -11;
/** The root, behind the last word. */
export const ROOT = -13;
/** Behind the root. */
export const BEHIND = -17;
/** Distances up to this many words count one by one. */
const FAR = 6;

/** A distance in words, told exactly while it is short. */
export const near = (distance: number): number =>
  distance > FAR ? (distance > 2 * FAR ? FAR + 2 : FAR + 1) : distance;

/** Rows of a sentence's words have a place in front of the first word and some behind the last, so that no look beyond the ends needs asking: word `i` is at `i + FRONT`. */
export const FRONT = 1;
/** Places behind the last word: the root's, and three more. */
const TAIL = 4;

/** A row for so many words, with what stands for no word before and behind them. */
export function wordRow(count: number): Int32Array {
  const row = new Int32Array(count + FRONT + TAIL).fill(BEHIND, count + FRONT);
  row[0] = NONE;
  row[count + FRONT] = ROOT;
  return row;
}
