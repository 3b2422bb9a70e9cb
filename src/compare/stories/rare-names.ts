// Names that two reports share and that hardly any other news has: what tells a later chapter of one story from another story.
// Does not group reports; groups.ts and link.ts do.
import { MONTHS, WEEKDAYS } from '../../lists/calendar.js';
import { foldWord } from './terms.js';
import type { StoryRow } from './vectors.js';

/** A capital inside a sentence: behind a small letter, a comma or a semicolon. */
const NAMED = /(?<=[\p{Ll},;] )\p{Lu}[\p{L}\p{M}]+(?:[’'-][\p{L}\p{M}]+)*/gu;

const OWNER = /[’']s$/;

/**
 * So many rare names in common make one story likely: of 484 pairs of invented reports of one story 375 share as many, of 36,000
 * pairs of two stories two do; with two names a hundred.
 */
export const LEAST_SHARED_NAMES = 3;

/** Folded names of a report that stand in none of the word bands, `isKnown` telling which do. */
export function rareNames({ title, text }: StoryRow, isKnown: (folded: string) => boolean): ReadonlySet<string> {
  const names = new Set<string>();
  for (const [printed] of `${title ?? ''}\n${text ?? ''}`.matchAll(NAMED)) {
    const word = printed.replace(OWNER, '');
    const lower = word.toLowerCase();
    if (MONTHS.has(lower) || WEEKDAYS.has(lower)) continue;
    const folded = foldWord(word);
    if (folded !== null && !isKnown(folded)) names.add(folded);
  }
  return names;
}

/** The share of the fewer names that must be in common: reports of one field of politics name the same few people in many stories. */
export const LEAST_SHARE_OF_NAMES = 0.45;

/** Whether two reports share names enough to be of one story. */
export function shareNames(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  const least = Math.max(LEAST_SHARED_NAMES, LEAST_SHARE_OF_NAMES * few.size);
  let shared = 0;
  for (const name of few) if (many.has(name) && ++shared >= least) return true;
  return false;
}
