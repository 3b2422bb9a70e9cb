// Common nouns for people that no list of ours holds: a dictionary of meanings knows them.
// Does not say who speaks; clauses.ts does.
import { fieldOf, sensesOf } from '../../language/senses.js';

const known = new Map<string, boolean>();
/** Words kept: a language has no more nouns that reports use, so a pile of made-up words cannot fill the memory. */
const KEPT = 20_000;

/** Whether the first sense of a noun is a person: a documentarian, a ninth-grader's "grader". **Source** WordNet 3.1, see language/senses.ts. */
export function isPersonNoun(lemma: string): boolean {
  const before = known.get(lemma);
  if (before !== undefined) return before;
  const [first] = sensesOf(lemma, 'noun');
  const person = first !== undefined && fieldOf(first) === 'noun.person';
  if (known.size >= KEPT) known.clear();
  known.set(lemma, person);
  return person;
}
