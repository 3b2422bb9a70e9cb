// What a report's other names tell of one of them: "Tavor" takes up "Tavor Seedworks", "Keshtani" is of "Keshtan", "LCE" is
// "Layer Council of Europe". Does not weigh; the weights of clues stand in models/en/names.json.
import { plain } from '../../language/spellings.js';
import type { Found } from './collect.js';

/** What is known of the names of one report together. */
export interface Family {
  /** Words that have a capital somewhere inside a sentence: there it is the name's own. */
  readonly inside: ReadonlySet<string>;
  /** Words that the report writes small somewhere. */
  readonly small: ReadonlySet<string>;
  /** Names of one word, and first and last words of longer ones. */
  readonly alone: ReadonlySet<string>;
  readonly firsts: ReadonlySet<string>;
  readonly lasts: ReadonlySet<string>;
  /** First letters of names of several words. */
  readonly initials: ReadonlySet<string>;
  /** How often each name stands in the report. */
  readonly counts: ReadonlyMap<string, number>;
  /** Plain key of the outlet's name, without its article; empty where it is not known. */
  readonly outlet: string;
}

/** Endings of place names and of the words for their people: Keshtan, Keshtani; Carnova, Carnovan; Osmund, Osmundian. */
const PEOPLE_ENDINGS: readonly (readonly [string, string])[] = [
  ['', 'i'],
  ['', 'n'],
  ['', 'an'],
  ['', 'ian'],
  ['', 'ese'],
  ['', 'ish'],
  ['', 'ite'],
  ['a', 'an'],
  ['a', 'ian'],
  ['e', 'ian'],
  ['ia', 'ian'],
  ['y', 'ian'],
  ['o', 'an'],
  ['land', 'ish'],
];

export function familyOf(found: readonly Found[], small: ReadonlySet<string>, outlet: string | undefined): Family {
  const inside = new Set<string>();
  const alone = new Set<string>();
  const firsts = new Set<string>();
  const lasts = new Set<string>();
  const initials = new Set<string>();
  const counts = new Map<string, number>();
  for (const { words, candidate, opens, key } of found) {
    const name = words.slice(candidate.from, candidate.to);
    if (!opens) for (const word of name) inside.add(word.key);
    counts.set(key, (counts.get(key) ?? 0) + 1);
    if (name.length === 1) alone.add(key);
    else {
      firsts.add(name[0]!.key);
      lasts.add(name[name.length - 1]!.key);
      initials.add(
        name
          .filter(word => word.capital)
          .map(word => word.key[0])
          .join(''),
      );
    }
  }
  const paper = plain((outlet ?? '').replace(/\./g, '')).replace(/^the /, '');
  return { inside, small, alone, firsts, lasts, initials, counts, outlet: paper };
}

/** Clues of a name by the report's other names. */
export function familyClues({ words, candidate, key }: Found, family: Family): string[] {
  const clues: string[] = [];
  const first = words[candidate.from]!;
  if (family.outlet !== '' && (family.outlet === key || family.outlet.endsWith(` ${key}`))) clues.push('outlet');
  const count = family.counts.get(key) ?? 1;
  clues.push(count === 1 ? 'seen:once' : count < 4 ? 'seen:few' : 'seen:often');
  if (candidate.to - candidate.from > 1) {
    const byFirst = family.alone.has(first.key);
    const byLast = family.alone.has(words[candidate.to - 1]!.key);
    if (byFirst) clues.push('first-word-alone');
    if (byLast) clues.push('last-word-alone');
    // people are called by their surname once introduced; what is named in full again and again is none
    if (count > 1 && !byFirst && !byLast) clues.push('full-again');
    return clues;
  }
  if (family.small.has(first.lower)) clues.push('small-elsewhere');
  if (family.firsts.has(key)) clues.push('first-of-longer');
  if (family.lasts.has(key)) clues.push('last-of-longer');
  if (first.acronym && family.initials.has(key)) clues.push('initials-of-longer');
  // "Keshtan" beside "Keshtani": only countries and cities have people
  for (const [cut, ending] of PEOPLE_ENDINGS) {
    if (key.length > 4 && key.endsWith(cut) && family.inside.has(key.slice(0, key.length - cut.length) + ending)) {
      clues.push('has-demonym');
      break;
    }
  }
  for (const [cut, ending] of PEOPLE_ENDINGS) {
    if (key.length > 6 && key.endsWith(ending) && family.inside.has(key.slice(0, key.length - ending.length) + cut)) {
      clues.push('is-demonym');
      break;
    }
  }
  return clues;
}
