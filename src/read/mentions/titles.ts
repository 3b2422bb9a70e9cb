// Titles in front of names, in capitals or small letters: where they begin and end.
// Does not say who bears them.

import { isPersonFirst } from '../../language/senses.js';
import { ORGANISATION_NOUNS } from '../../lists/organisations.js';
import { TITLE_MATTERS } from '../../lists/titles.js';
import { lowerOf } from './run-ends.js';
import { isDemonym, isHonorific, isOffice, isTitleModifier, type Word } from './words.js';

/** A title is at most so many words long: "Deputy Assistant Secretary of State for European Affairs" is eight. */
const LONGEST_TITLE = 8;
const POSTS = /^(?:charge|command|chief|residence)$/;
const TAILS = /^(?:general|elect|designate|emeritus)$/;

/**
 * Where a title that ends before word `at` begins; `at` itself where there is none.
 * **Example**: before "Ana Kovač" in "deputy foreign minister Ana Kovač" it begins at "deputy".
 */
export function titleStart(words: readonly Word[], at: number): number {
  let from = at;
  let offices = 0;
  for (let i = at - 1; i >= 0 && at - i <= LONGEST_TITLE; i--) {
    const word = words[i]!;
    if (isHonorific(word)) from = i;
    else if (isOffice(word)) {
      offices++;
      from = i;
    } else if (TAILS.test(word.lower) && i >= 1 && isOffice(words[i - 1]!)) from = i;
    else if (i === at - 1 && isPost(words, i)) {
      offices++;
      from = i - 2;
      i = from;
    } else if (TITLE_MATTERS.has(word.lower)) {
      // "Secretary of State", "Minister for European Affairs"
      const office = matterStart(words, i);
      if (office < 0) {
        if (offices > 0 && isTitleModifier(word)) {
          from = i;
          continue;
        }
        break;
      }
      offices++;
      from = office;
      i = office;
    } else if (offices > 0 && isTitleModifier(word)) from = i;
    else break;
  }
  return from;
}

/** "The nurse in charge Ana Kovač", "the editor in chief Ana Kovač": whether word `i` ends a post that somebody has. */
function isPost(words: readonly Word[], i: number): boolean {
  const [who, link] = [words[i - 2], words[i - 1]];
  if (!POSTS.test(words[i]!.lower) || link?.lower !== 'in' || who === undefined) return false;
  return isOffice(who) || (!who.capital && isPersonFirst(who.lower));
}

/** Index of the office whose matter ends at word `i`; -1 where there is none. */
function matterStart(words: readonly Word[], i: number): number {
  for (let j = i; j >= 1 && i - j <= 4; j--) {
    const link = words[j - 1]!;
    if (link.lower === 'of' || link.lower === 'for') return j >= 2 && isOffice(words[j - 2]!) ? j - 2 : -1;
    if (!TITLE_MATTERS.has(words[j]!.lower) && !isDemonym(words[j]!) && words[j]!.lower !== 'and') return -1;
  }
  return -1;
}

/** Whether word `i` ends a title after which a name may begin. */
export function endsTitle(words: readonly Word[], i: number): boolean {
  const word = words[i]!;
  if (isHonorific(word) || isOffice(word)) {
    // "Secretary of State": the office is not yet the end
    const [link, matter] = [words[i + 1], words[i + 2]];
    return !(
      link &&
      /^(?:of|for)$/.test(link.lower) &&
      matter &&
      (TITLE_MATTERS.has(matter.lower) || isDemonym(matter))
    );
  }
  if (TAILS.test(word.lower)) return i >= 1 && isOffice(words[i - 1]!);
  return TITLE_MATTERS.has(word.lower) && matterStart(words, i) >= 0;
}

/** A title with nobody behind it; "Supreme Court" and "Coast Guard" are bodies although their words make titles too. */
export function titleOnly(words: readonly Word[]): boolean {
  const last = words[words.length - 1]!;
  if (
    words.length > 1 &&
    ORGANISATION_NOUNS.has(lowerOf(last)) &&
    (!isOffice(last) || lowerOf(last) === 'guard') &&
    // "Head of Mission", "Chief of Police"
    !(isOffice(words[0]!) && words[1]!.lower === 'of')
  )
    return false;
  return words.every(
    word =>
      isOffice(word) ||
      isTitleModifier(word) ||
      isHonorific(word) ||
      TITLE_MATTERS.has(word.lower) ||
      word.lower === 'of' ||
      word.lower === 'for',
  );
}
