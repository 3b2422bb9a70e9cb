// Common nouns for people and bodies that the list of speakers does not hold: a dictionary of meanings knows them.
// Does not say who speaks; clauses.ts does.
import { isPersonFirst } from '../../language/senses.js';
import { SPEAKING_BODIES } from '../../lists/cues/index.js';

const known = new Map<string, boolean>();
/** Words kept: a language has no more nouns that reports use, so a pile of made-up words cannot fill the memory. */
const KEPT = 20_000;

/** Whether a noun is one for bodies, or its first sense is a person: a service, a documentarian, a ninth-grader's "grader". **Source** WordNet 3.1, see language/senses.ts. */
export function isPersonNoun(lemma: string): boolean {
  const before = known.get(lemma);
  if (before !== undefined) return before;
  const person = SPEAKING_BODIES.has(lemma) || isPersonFirst(lemma);
  if (known.size >= KEPT) known.clear();
  known.set(lemma, person);
  return person;
}
