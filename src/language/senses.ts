// What common words mean, by WordNet: senses of a word, what a sense is a kind of, its field, its derivations and opposites.
// Knows no sentence: a word has all its usual senses at once, so what two words share here is a hint and never a proof.
import { loadSenses } from './models.js';
import { linksOf, type PartOfSpeech, wordHash } from './sense-table.js';

export type { PartOfSpeech } from './sense-table.js';

/** A sense of a word: a number without meaning of its own, which words of the same meaning share. */
export type Sense = number;

const NONE: readonly Sense[] = [];

/** How two words are near in meaning, the nearest way first. */
export type Nearness = 'same' | 'derived' | 'kind' | 'sister';

/** Of a word's senses so many are asked where it stands against another: the third is seldom meant. */
const ASKED = 2;
/** A kind lies at most so many steps up: three steps above most verbs lies "move" or "act", which joins anything. */
const KIND_STEPS = 2;
/** A kind with more kinds under it than this is so wide that two of them are no sisters: "person", "change". */
const WIDE = 40;

/**
 * The usual senses of a lemma in lower case, most usual first, at most three; none for a word that is not in the table, as names are.
 * Words of two parts are written with a space: "step down". **Example** `sensesOf('lawsuit', 'noun')`.
 */
export function sensesOf(lemma: string, part: PartOfSpeech): readonly Sense[] {
  const { hashes, senses } = loadSenses().words[part];
  const hash = wordHash(lemma);
  let low = 0;
  let high = hashes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (hashes[middle]! < hash) low = middle + 1;
    else high = middle;
  }
  return hashes[low] === hash ? Array.from(linksOf(senses, low)) : NONE;
}

const ways = new Map<Sense, readonly Sense[]>();

/** All that a sense is a kind of, nearest first: a lawsuit is a proceeding, an act, an event. An adjective is of the kind of its plainest kin. */
export function kindsOf(sense: Sense): readonly Sense[] {
  const known = ways.get(sense);
  if (known !== undefined) return known;
  const { kinds } = loadSenses();
  const way = [...linksOf(kinds, sense)];
  for (let at = 0; at < way.length; at++)
    for (const above of linksOf(kinds, way[at]!)) if (!way.includes(above)) way.push(above);
  ways.set(sense, way);
  return way;
}

/** Lexicographers' field of a sense, such as `noun.person`, `noun.act`, `verb.communication`. */
export function fieldOf(sense: Sense): string {
  const { fields, fieldOf: places } = loadSenses();
  return fields[places[sense]!]!;
}

/** Fields whose nouns are things that happen or are done. */
export const HAPPENING_FIELDS: ReadonlySet<string> = new Set(['noun.event', 'noun.act']);

/** Senses of other parts of speech that share a stem and a meaning with this one: of "to sue", the lawsuit. */
export const derivedOf = (sense: Sense): readonly Sense[] => Array.from(linksOf(loadSenses().derived, sense));

/** Whether a usual sense of the word is the first sense of `of`, or a kind of it: a nurse is a person, a ferry is a vehicle. */
export function isKind(lemma: string, part: PartOfSpeech, of: string): boolean {
  const wanted = sensesOf(of, part)[0];
  if (wanted === undefined) return false;
  return sensesOf(lemma, part).some(sense => sense === wanted || kindsOf(sense).includes(wanted));
}

const asked = (lemma: string, part: PartOfSpeech): readonly Sense[] => sensesOf(lemma, part).slice(0, ASKED);

/** A sense and, of an adjective, the plainest of its kin, which bears the opposites of all. */
const plainest = (sense: Sense, part: PartOfSpeech): readonly Sense[] =>
  part === 'adjective' ? [sense, ...kindsOf(sense)] : [sense];

/** Whether two words of one part of speech are opposites in a usual sense: rise and fall, guilty and innocent. */
export function isOpposite(a: string, b: string, part: PartOfSpeech): boolean {
  const { opposite } = loadSenses();
  const others = asked(b, part).flatMap(sense => plainest(sense, part));
  return asked(a, part)
    .flatMap(sense => plainest(sense, part))
    .some(sense => linksOf(opposite, sense).some(against => others.includes(against)));
}

/** Whether `below` is a kind of `above` in few steps. */
function isUnder(below: Sense, above: Sense): boolean {
  const { kinds } = loadSenses();
  let row: readonly Sense[] = [below];
  for (let step = 0; step < KIND_STEPS; step++) {
    row = row.flatMap(sense => Array.from(linksOf(kinds, sense)));
    if (row.includes(above)) return true;
  }
  return false;
}

let widths: Uint32Array | null = null;

/** How many senses are directly under one. */
function widthOf(sense: Sense): number {
  if (widths === null) {
    const { kinds, fieldOf: places } = loadSenses();
    widths = new Uint32Array(places.length);
    for (const above of kinds.to) widths[above]!++;
  }
  return widths[sense]!;
}

const isSister = (a: Sense, b: Sense): boolean => {
  const { kinds } = loadSenses();
  const above = linksOf(kinds, b);
  return linksOf(kinds, a).some(sense => above.includes(sense) && widthOf(sense) <= WIDE);
};

const isMade = (a: readonly Sense[], b: readonly Sense[], near: (a: Sense, b: Sense) => boolean): boolean =>
  a.some(one => b.some(other => near(one, other)));

/**
 * How near two words are by the first two senses of each, or null: the same (quit, resign), derived (steal, theft), one a kind of the
 * other (robbery, theft), or sisters under one kind that is not too wide (robbery, shoplifting). Words of two parts of speech meet
 * through what derives from the first. **Source** WordNet 3.1; the width by looking at pairs of our corpus.
 */
export function nearness(a: string, partA: PartOfSpeech, b: string, partB: PartOfSpeech): Nearness | null {
  const ofA = asked(a, partA);
  const ofB = asked(b, partB);
  if (partA === partB) {
    if (isMade(ofA, ofB, (one, other) => one === other)) return 'same';
    if (isMade(ofA, ofB, (one, other) => isUnder(one, other) || isUnder(other, one))) return 'kind';
    return isMade(ofA, ofB, isSister) ? 'sister' : null;
  }
  if (isMade(ofA, ofB, (one, other) => derivedOf(one).includes(other))) return 'derived';
  const fromA = ofA.flatMap(derivedOf);
  const fromB = ofB.flatMap(derivedOf);
  const meet = (near: (one: Sense, other: Sense) => boolean): boolean =>
    isMade(fromA, ofB, near) || isMade(ofA, fromB, near);
  if (meet((one, other) => isUnder(one, other) || isUnder(other, one))) return 'kind';
  return meet(isSister) ? 'sister' : null;
}

/** Whether the first sense of a noun is a person: "bigwigs", "documentarian"; asked with the lemma. */
export function isPersonFirst(lemma: string): boolean {
  const [first] = sensesOf(lemma, 'noun');
  return first !== undefined && fieldOf(first) === 'noun.person';
}
