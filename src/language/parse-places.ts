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
