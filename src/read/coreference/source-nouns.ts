// What the noun of a source is where no list has it, by the senses of WordNet: somebody, a body, a paper, or a thing that says nothing.
// Knows no sentence; asked only for nouns that no list knows.
import { fieldOf, sensesOf } from '../../language/senses.js';
import { ORGANISATION_NOUNS } from '../../lists/organisations.js';
import type { EntityKind } from '../../model/index.js';

const KIND_OF_FIELD: ReadonlyMap<string, EntityKind> = new Map<string, EntityKind>([
  ['noun.person', 'person'],
  ['noun.group', 'organisation'],
  ['noun.communication', 'other'],
  ['noun.artifact', 'other'],
]);

const known = new Map<string, EntityKind | undefined>();
/** Nouns come back all the time; the store is emptied before reports of made-up words could fill the memory. */
const MOST_KNOWN = 20_000;

/**
 * Kind of a noun in small letters; a word that WordNet lacks is somebody ("the vlogger"), one whose senses are all acts, times or
 * states is nobody. A person comes first, since "the plumber's mate" speaks and a thing seldom does.
 */
export function kindOfSourceNoun(noun: string): EntityKind | undefined {
  if (known.has(noun)) return known.get(noun);
  if (ORGANISATION_NOUNS.has(noun)) return 'organisation';
  // "two", "one", "38,000", "nobody": some of those spoken of
  if (!/^\p{L}{3,}/u.test(noun) || COUNTING.has(noun)) return 'person';
  const kinds = sensesOf(noun, 'noun').map(sense => KIND_OF_FIELD.get(fieldOf(sense)));
  const kind = kinds.length === 0 ? 'person' : (PREFERENCE.find(wanted => kinds.includes(wanted)) ?? undefined);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(noun, kind);
  return kind;
}

/** "Two of them", "several", "most": how many, and of whom is told elsewhere. */
export const countsSeveral = (noun: string): boolean => SEVERAL.has(noun);

const SEVERAL = new Set(
  'two three four five six seven eight nine ten both some many most few several others half dozens all'.split(' '),
);

const COUNTING = new Set(
  'one two three four five six seven eight nine ten none both some all many most few several others other each half dozens nobody everyone everybody'.split(
    ' ',
  ),
);

const PREFERENCE: readonly EntityKind[] = ['person', 'organisation', 'other'];
