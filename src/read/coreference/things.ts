// "The vessel", "the stricken tanker", "the novel": the one named thing that the report has told to be such a thing.
// Does not look at people, places or bodies; and says nothing where another of the sort has been told of.
import { SORTS_OF_THINGS } from '../../lists/named-things.js';
import type { Known } from './clusters.js';
import { INDEFINITE, type Nominal } from './phrases.js';
import type { Resolution, Seen } from './resolve.js';

/** What has become of a thing says no more of which it is. */
const STATES: ReadonlySet<string> = new Set(
  `stricken sunken burning drifting doomed crippled grounded stranded ill-fated wrecked damaged seized captured missing listing
  abandoned hijacked derailed capsized sinking crashed same`.split(/\s+/),
);

/** What a report has told of things so far. */
export interface Things {
  named: Known[];
  /** Nouns of others: "a fishing boat", "another tanker". */
  others: Set<string>;
}

/** A report that names more ships, films and dogs is a list, and in a list "the ship" means none of them for sure. */
const MOST_NAMED = 100;

/** Notes that a name was called a ship, a film, a dog. */
export function noteThing({ named }: Things, known: Known): void {
  if (named.length < MOST_NAMED && known.kind !== 'person' && tellings(known).length > 0 && !named.includes(known))
    named.push(known);
}

const tellings = ({ beside, spokenOf }: Known): string[] =>
  [...(beside ?? []), ...(spokenOf ?? [])].filter(word => SORTS_OF_THINGS.has(word));

/** Whether two nouns may mean one thing: "ferry" and "vessel", not "ferry" and "tug". */
function mayBeOne(a: string, b: string): boolean {
  if (a === b) return true;
  const others = SORTS_OF_THINGS.get(b) ?? [];
  return (SORTS_OF_THINGS.get(a) ?? []).some(x => others.some(y => x.sort === y.sort && (x.any || y.any)));
}

/** Every noun by which it was told has to go with this one: a tanker that was called a ship is no ferry. */
const fits = (known: Known, noun: string): boolean => {
  const told = tellings(known);
  return told.length > 0 && told.every(word => mayBeOne(word, noun));
};

/** `near` are the mentions before it, the nearest last. */
export function resolveThing(
  things: Things,
  { determiner, noun, modifiers, sentence }: Nominal,
  near: readonly Seen[],
): Resolution | undefined {
  if (INDEFINITE.test(determiner)) things.others.add(noun);
  const plain =
    things.named.length < MOST_NAMED &&
    /^(?:the|this|that)$/.test(determiner) &&
    modifiers.every(word => STATES.has(word));
  if (!plain || [...things.others].some(other => mayBeOne(other, noun))) return undefined;
  const [one, more] = things.named.filter(known => fits(known, noun));
  if (!one || more) return undefined;
  // "The tug Bold Tamsin reached the ship": two in one sentence
  for (let n = near.length - 1; n >= 0 && near[n]!.sentence === sentence; n--)
    if (near[n]!.known === one && near[n]!.form === 'name') return undefined;
  return { known: one, because: `the only ${noun} named before: ${one.name}`, rule: 'read.coreference.thing' };
}
