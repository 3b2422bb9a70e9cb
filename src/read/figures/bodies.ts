// Whom a number counts that ends the phrase of a group or a body: "a crew of 23", "the council of 21".
// Does not read totals of parts; totals.ts does.
import { lowerAt, type Words } from '../timexes/words.js';

/** Groups told by how many people they are. */
const GROUPS_OF_PEOPLE: ReadonlySet<string> = new Set(
  `crew team gang squad staff workforce family audience jury panel party delegation crowd group class choir cast committee congregation
  household population platoon patrol unit band troupe entourage contingent orchestra`.split(/\s+/),
);

/** Bodies that vote, told by how many sit in them: "the council of 21", whatever was counted before. */
const VOTING_BODIES: ReadonlySet<string> = new Set(
  'council parliament assembly house chamber senate board cabinet commission tribunal legislature'.split(' '),
);
export const isSizeOfBody = (words: Words, i: number): boolean =>
  lowerAt(words, i - 1) === 'of' && VOTING_BODIES.has(lowerAt(words, i - 2));

/** "a crew of 23": a number that ends the phrase of a group counts its people. */
export const isHeadcount = (words: Words, i: number): boolean =>
  lowerAt(words, i - 1) === 'of' && GROUPS_OF_PEOPLE.has(lowerAt(words, i - 2));
