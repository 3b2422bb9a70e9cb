// Runs of capitalised words become names with their titles apart: "Foreign Minister Ana Kovač of Lirania" holds a title,
// a person and a place. Does not say what kind a name is.

import { COUNTRY_BY_NAME } from '../../lists/countries.js';
import { isGivenName } from '../../lists/given-names.js';
import { OPENERS, THING_NOUNS } from '../../lists/named-things.js';
import { LEGAL_FORMS, ORGANISATION_NOUNS } from '../../lists/organisations.js';
import { MIXED_TAILS, PLACE_HEADS, PLACE_TAILS } from '../../lists/places.js';
import type { Span } from '../../model/index.js';
import { isCommonCapital, isDemonym, isHonorific, isOffice, isTitleModifier, type Word } from './words.js';

/** A stretch of words taken for a name, its titles apart. */
export interface Candidate {
  /** Words `from` to `to` (exclusive) of the sentence. */
  from: number;
  to: number;
  roles: Span[];
  /** A title stands directly before it: the name is a person's. */
  titled: boolean;
  /** A form of address stands before it. */
  addressed: boolean;
}

/** Small words inside names of persons and places. */
const PARTICLES = new Set([
  'de',
  'del',
  'della',
  'di',
  'da',
  'do',
  'dos',
  'das',
  'van',
  'der',
  'den',
  'von',
  'zu',
  'la',
  'le',
  'las',
  'los',
  'el',
  'al',
  'bin',
  'ibn',
  'bint',
  'ben',
  'ag',
  'ap',
  'y',
  'e',
  'et',
  'ter',
  'ten',
  'dels',
  'du',
  'des',
  'na',
]);
/** Matters that finish a title: "Secretary of State", "Minister for Works". */
const MATTERS = new Set([
  'state',
  'defense',
  'defence',
  'staff',
  'finance',
  'foreign',
  'interior',
  'justice',
  'health',
  'education',
  'energy',
  'transport',
  'trade',
  'labor',
  'labour',
  'agriculture',
  'culture',
  'police',
  'mission',
  'operations',
  'external',
  'internal',
  'economy',
  'environment',
  'the',
  'affairs',
  'security',
  'homeland',
  'commerce',
  'treasury',
  'works',
  'public',
  'veterans',
]);

const isName = (word: Word | undefined): boolean => word !== undefined && word.capital && !isCommonCapital(word);

const lastOf = (words: readonly Word[], to: number): string => words[to - 1]!.lower.replace(/\.$/, '');

/** Whether a name that ends so is a body, a place or a thing rather than a person. */
const endsLikeBody = (last: string): boolean =>
  ORGANISATION_NOUNS.has(last) ||
  PLACE_TAILS.has(last) ||
  MIXED_TAILS.has(last) ||
  THING_NOUNS.has(last) ||
  LEGAL_FORMS.has(last);

/** How far a run of capitalised words goes from `from`; particles and "of" are kept only between capitals. */
function runEnd(words: readonly Word[], from: number): number {
  let to = from + 1;
  for (;;) {
    const next = words[to];
    if (!next) return to;
    if (
      isName(next) ||
      (/^\d+$/.test(next.text) &&
        next.text.length <= 3 &&
        words[to - 1]!.capital &&
        !isName(words[to + 1]) &&
        words[to + 1]?.lower !== ',' &&
        ORGANISATION_NOUNS.has(words[to - 1]!.lower))
    ) {
      to++;
      continue;
    }
    if (PARTICLES.has(next.lower) && !next.capital) {
      // "Luiz de la Cruz": up to two particles, then a capital
      const after = words[to + 1];
      if (isName(after)) {
        to += 2;
        continue;
      }
      if (after && PARTICLES.has(after.lower) && isName(words[to + 2])) {
        to += 3;
        continue;
      }
      return to;
    }
    if (next.lower === '&' && isName(words[to + 1])) {
      to += 2;
      continue;
    }
    if ((next.lower === 'of' || next.lower === 'for') && joinsAtOf(words, from, to)) {
      const skip = words[to + 1]?.lower === 'the' ? 2 : 1;
      if (isName(words[to + skip])) {
        to += skip + 1;
        continue;
      }
      return to;
    }
    if (next.lower === 'and' && joinsAtAnd(words, from, to)) {
      to += 2;
      continue;
    }
    if ((next.text === "'" || next.text === '’') && /s$/i.test(words[to - 1]!.text) && isName(words[to + 1])) {
      // "Workers' Federation": one name only where a body's noun closes it
      const end = runEnd(words, to + 1);
      if (ORGANISATION_NOUNS.has(lastOf(words, end))) {
        to = end;
        continue;
      }
      return to;
    }
    return to;
  }
}

/** "Bank of Lirania", "Isle of Carrow", "Treaty of Uist": the noun before "of" asks for what follows. */
function joinsAtOf(words: readonly Word[], from: number, at: number): boolean {
  const head = lastOf(words, at);
  if (words[at]!.lower === 'for') return ORGANISATION_NOUNS.has(head) && isName(words[at + 1]) && at - from <= 3;
  if (isOffice(words[at - 1]!)) {
    const matter = words[at + 1];
    return matter !== undefined && matter.capital && MATTERS.has(matter.lower);
  }
  return (
    ORGANISATION_NOUNS.has(head) ||
    PLACE_TAILS.has(head) ||
    MIXED_TAILS.has(head) ||
    THING_NOUNS.has(head) ||
    PLACE_HEADS.has(head)
  );
}

/** "Rail and Tram Workers' Federation": both sides are words of one body's name. */
function joinsAtAnd(words: readonly Word[], from: number, at: number): boolean {
  const next = words[at + 1];
  if (!isName(next) || words[at - 1]!.acronym || next!.acronym || at - from > 3) return false;
  const left = words.slice(from, at);
  if (left.some(word => isGivenName(word.key) || COUNTRY_BY_NAME.has(word.text) || isDemonym(word) || isOffice(word)))
    return false;
  if (
    left.some(word => ORGANISATION_NOUNS.has(word.lower)) &&
    !/^(ministry|department|office|bureau|board|institute|university)$/.test(left[0]!.lower)
  )
    return false;
  let to = at + 2;
  while (isName(words[to])) to++;
  if ((words[to]?.text === "'" || words[to]?.text === '’') && isName(words[to + 1])) while (isName(words[to + 1])) to++;
  const last = words[to]?.lower === "'" || words[to]?.lower === '’' ? lastOf(words, to) : lastOf(words, to);
  const right = words.slice(at + 1, to);
  if (right.some(word => isGivenName(word.key) || COUNTRY_BY_NAME.has(word.text) || isDemonym(word))) return false;
  const definite =
    words[from - 1]?.lower === 'the' || /^(ministry|department|office|bureau|board|institute)$/.test(left[0]!.lower);
  return (
    definite &&
    (ORGANISATION_NOUNS.has(last) || /^(ministry|department|office|bureau|board|institute)$/.test(left[0]!.lower))
  );
}

const spanOf = (words: readonly Word[], from: number, to: number): Span => [words[from]!.start, words[to - 1]!.end];

/** Where a title that ends before word `at` begins, in small letters or capitals; `at` itself where there is none. */
function titleStart(words: readonly Word[], at: number): number {
  let from = at;
  let offices = 0;
  for (let i = at - 1; i >= 0 && at - i <= 7; i--) {
    const word = words[i]!;
    if (isHonorific(word)) from = i;
    else if (isOffice(word)) {
      offices++;
      from = i;
    } else if (
      MATTERS.has(word.lower) &&
      word.lower !== 'the' &&
      i >= 2 &&
      words[i - 1]!.lower === 'of' &&
      isOffice(words[i - 2]!)
    ) {
      // "Secretary of State"
      offices++;
      i -= 2;
      from = i;
    } else if (/^(general|elect|designate|emeritus)$/.test(word.lower) && i >= 1 && isOffice(words[i - 1]!)) from = i;
    else if (offices > 0 && isTitleModifier(word)) from = i;
    else break;
  }
  return from;
}

/** Cuts one run of capitalised words into names; titles and demonyms in front become roles or go. */
function cutRun(words: readonly Word[], from: number, to: number): Candidate[] {
  const out: Candidate[] = [];
  let begin = from;
  // an adjective of country in front belongs to the name only where it is the name of a body: "Norwegian Refugee Council"
  const last = lastOf(words, to);
  const body = endsLikeBody(last) || words.slice(from, to).some(word => word.lower === 'of');
  // the last office or form of address inside the run after which a name remains
  let cut = -1;
  for (let i = from; i < to - 1; i++) {
    const word = words[i]!;
    if (
      !(
        isHonorific(word) ||
        isOffice(word) ||
        (/^(general|elect|state|affairs|defense|defence)$/.test(word.lower) && titleStart(words, i + 1) <= i)
      )
    )
      continue;
    if (isOffice(word) && words[i + 1]?.lower === 'of' && MATTERS.has(words[i + 2]?.lower ?? '')) continue;
    if (body && !(isHonorific(word) && to - i > 2 && isGivenName(words[i + 1]!.key))) {
      if (ORGANISATION_NOUNS.has(last) || PLACE_TAILS.has(last)) continue;
    }
    if (words[i + 1]!.lower === 'of') continue;
    cut = i;
  }
  if (cut >= 0) {
    const title = Math.max(from, titleStart(words, cut + 1));
    if (title > begin) out.push(...cutRun(words, begin, title));
    begin = cut + 1;
    out.push({
      from: begin,
      to,
      roles: [spanOf(words, title, begin)],
      titled: true,
      addressed: isHonorific(words[cut]!),
    });
    return out;
  }
  while (begin < to && isDemonym(words[begin]!) && !(body && to - begin > 1)) {
    out.push({ from: begin, to: begin + 1, roles: [], titled: false, addressed: false });
    begin++;
  }
  if (begin >= to) return out;
  out.push({ from: begin, to, roles: [], titled: false, addressed: false });
  return out;
}

/** All candidates of one sentence in order. Openers and titles without a name are left out. */
export function findCandidates(words: readonly Word[]): Candidate[] {
  const out: Candidate[] = [];
  for (let i = 0; i < words.length; i++) {
    if (!isName(words[i])) continue;
    let from = i;
    const to = runEnd(words, i);
    // "The Harbour Board", "But Kovač", "In Lessa": the capital is the sentence's
    while (from < to && OPENERS.has(words[from]!.lower) && !(words[from]!.acronym && words[from]!.text.length > 1))
      from++;
    while (from < to && !words[from]!.capital) from++;
    if (from < to) {
      for (const candidate of cutRun(words, from, to)) {
        const only = words.slice(candidate.from, candidate.to);
        // a title with nobody behind it: "the Prime Minister"
        if (
          only.every(word => isOffice(word) || isTitleModifier(word) || isHonorific(word)) &&
          !(only.length === 1 && candidate.titled)
        )
          continue;
        out.push(candidate);
      }
    }
    i = to - 1;
  }
  return out.map(candidate => withTitleBefore(words, candidate));
}

/** Adds a title in small letters that stands right before: "union leader Ana Kovač". */
function withTitleBefore(words: readonly Word[], candidate: Candidate): Candidate {
  if (candidate.titled) return candidate;
  const from = titleStart(words, candidate.from);
  if (from === candidate.from) return candidate;
  const last = lastOf(words, candidate.to);
  const only = words.slice(candidate.from, candidate.to);
  if (endsLikeBody(last) && !only.some(word => isGivenName(word.key))) return candidate;
  const office = words[candidate.from - 1]!;
  if (COUNTRY_BY_NAME.has(only.map(word => word.text).join(' '))) return candidate;
  return {
    ...candidate,
    roles: [spanOf(words, from, candidate.from)],
    titled: true,
    addressed: isHonorific(office),
  };
}
