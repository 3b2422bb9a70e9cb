// Adjectives of countries and places: "Ukrainian" before a noun names no one, "the Ukrainians" are a group.
// Does not resolve anything.

import { peopleOf } from '../../language/peoples.js';
import { COUNTRY_BY_DEMONYM, REGION_DEMONYMS } from '../../lists/countries.js';
import type { Sentence } from '../../model/index.js';
import type { NameSpan } from '../reading.js';

/** Whether a name is only an adjective of a country: a singular demonym with a word right behind it. */
export function isDemonymAlone(text: string, name: NameSpan, sentences: readonly Sentence[]): boolean {
  if (name.kind !== 'group') return false;
  const word = text.slice(name.span[0], name.span[1]);
  if (!COUNTRY_BY_DEMONYM.has(word) && !REGION_DEMONYMS.has(word)) return false;
  if (word.endsWith('s') && COUNTRY_BY_DEMONYM.has(word.slice(0, -1))) return false;
  const after = text.slice(name.span[1], name.span[1] + 2);
  if (/^[ -][\p{L}\d]/u.test(after)) return true;
  return sentences.length === 0;
}

/**
 * Names that only say from which of the report's own places something is: "the Arlenian port" where it names Arlenia. Standing for
 * themselves ("Arlenian, her mother tongue") they remain names.
 */
export function placesAsAdjectives(text: string, names: readonly NameSpan[]): ReadonlySet<NameSpan> {
  const printed = (name: NameSpan): string => text.slice(...name.span);
  const peoples = new Set(names.filter(({ kind }) => kind === 'place').flatMap(name => peopleOf(printed(name))));
  return new Set(
    names.filter(name => peoples.has(printed(name)) && /^[ -]\p{L}/u.test(text.slice(name.span[1], name.span[1] + 2))),
  );
}
