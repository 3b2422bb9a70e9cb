// Runs of capitalised words become names with their titles apart: "Foreign Minister Ana Kovač of Lirania" holds a title,
// a person and a place. Does not say what kind a name is.
import { isCommonWord } from '../../language/index.js';
import { COUNTRY_BY_DEMONYM, COUNTRY_BY_NAME } from '../../lists/countries.js';
import { isGivenName } from '../../lists/given-names.js';
import { LEADING_SURNAMES } from '../../lists/leading-names.js';
import { DESCRIBED_BODIES, OPENERS } from '../../lists/named-things.js';
import { ORGANISATION_NOUNS } from '../../lists/organisations.js';
import { KNOWN_PLACES, PLACE_HEADS, PLACE_TAILS } from '../../lists/places.js';
import { GENERATIONS, OFFICES_OF_FIRMS, SHORT_OFFICES } from '../../lists/titles.js';
import type { Span } from '../../model/index.js';
import { meaningOf } from './nouns-beside.js';
import { endsLikeBody, isName, isTime, lowerOf, runEnd } from './run-ends.js';
import { endsTitle, titleOnly, titleStart } from './titles.js';
import { isDemonym, isHonorific, isLetters, isOffice, isTitleModifier, type Word } from './words.js';

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

const spanOf = (words: readonly Word[], from: number, to: number): Span => [words[from]!.start, words[to - 1]!.end];
const bare = (from: number, to: number): Candidate => ({ from, to, roles: [], titled: false, addressed: false });

const GENERAL_BODIES: ReadonlySet<string> = new Set(
  'staff assembly council secretariat directorate court hospital election strike'.split(' '),
);

/** Whether "General" at word `i` is no rank but opens the name of a body. */
export const isGeneralBody = (words: readonly Word[], i: number): boolean =>
  words[i]!.text === 'General' && words[i + 1]?.capital === true && GENERAL_BODIES.has(words[i + 1]!.lower);

/** Titles that are given names as well. */
const GIVEN_TOO = /^(?:earl|duke|prince|king|dean|baron|major|judge|bishop|pope|don|justice|lady)$/;

/** Behind the last title inside the run after which a name remains; -1 where there is none. */
function behindTitle(words: readonly Word[], from: number, to: number, body: boolean): number {
  const last = lowerOf(words[to - 1]!);
  let behind = -1;
  for (let i = from; i < to - 1; i++) {
    if (!endsTitle(words, i) || /^(?:of|for)$/.test(words[i + 1]!.lower)) continue;
    // "Martin Luther King Jr.": what stands behind the title is no name of its own
    if (i === to - 2 && GENERATIONS.has(last)) continue;
    // "General Staff", "General Assembly": no general
    if (isGeneralBody(words, i)) continue;
    // "Gov. Earl Marden": a second title that is a given name too
    const after = i > 0 && (isOffice(words[i - 1]!) || isHonorific(words[i - 1]!));
    if (after && GIVEN_TOO.test(words[i]!.lower) && i < to - 2) continue;
    // "King Street", "Officers Club": the title word belongs to the name of a place or body
    const surely = isHonorific(words[i]!) || SHORT_OFFICES.has(lowerOf(words[i]!));
    const person = surely && to - i > 2 && isGivenName(words[i + 1]!.key);
    if (body && !person && (ORGANISATION_NOUNS.has(last) || PLACE_TAILS.has(last))) continue;
    behind = i + 1;
  }
  return behind;
}

/** "Secretary of State of Lirania Ana Kovač": where the person begins behind an office and its country; -1 where none does. */
function behindOfficeOf(words: readonly Word[], from: number, to: number): number {
  if (!isOffice(words[from]!)) return -1;
  for (let i = from + 3; i < to - 1; i++)
    if (
      words[i - 2]!.lower === 'of' &&
      isGivenName(words[i]!.key) &&
      words[i - 1]!.capital &&
      !isGivenName(words[i - 1]!.key)
    )
      return i;
  return -1;
}

const INITIAL = /^\p{Lu}\.$/u;

/** Cuts one run of capitalised words into names; titles in front become roles, adjectives of country stand apart. */
function cutRun(words: readonly Word[], from: number, to: number): Candidate[] {
  // "Czech Republic", "Latin America": one place
  const whole = words
    .slice(from, to)
    .map(word => word.text)
    .join(' ');
  if (to - from > 1 && (COUNTRY_BY_NAME.has(whole) || KNOWN_PLACES.has(whole))) return [bare(from, to)];
  const body = endsLikeBody(lowerOf(words[to - 1]!)) || words.slice(from, to).some(word => word.lower === 'of');
  const person = behindOfficeOf(words, from, to);
  if (person > 0) {
    const name = { from: person, to, roles: [spanOf(words, from, person)], titled: true, addressed: false };
    return [name];
  }
  const behind = behindTitle(words, from, to, body);
  if (behind >= 0) {
    const title = titleStart(words, behind);
    const before = title > from ? cutRun(words, from, title) : [];
    return [
      ...before,
      {
        from: behind,
        to,
        roles: [spanOf(words, roleStart(words, title, from), behind)],
        titled: true,
        addressed: isHonorific(words[behind - 1]!),
      },
    ];
  }
  const out: Candidate[] = [];
  let begin = from;
  // an adjective of country belongs to the name only of a body: "Norwegian Refugee Council"
  while (begin < to - 1 && isDemonym(words[begin]!) && !body) out.push(bare(begin, ++begin));
  // "the minister of Sarnia Suhayl Rahimi", "the student from Sarnia O. Rahimi": a place and a person
  if (
    to - begin >= 3 &&
    /^(?:of|from)$/.test(words[begin - 1]?.lower ?? '') &&
    !body &&
    !PLACE_HEADS.has(words[begin]!.lower) &&
    !isGivenName(words[begin]!.key) &&
    (isGivenName(words[begin + 1]!.key) || INITIAL.test(words[begin + 1]!.text))
  )
    out.push(bare(begin, ++begin));
  out.push(bare(begin, to));
  return out;
}

/**
 * Where the words of a role begin: a body, place or matter with a capital right before a title belongs to it: "[White House] press
 * secretary", "[Red Cross] director". Days and months do not.
 */
function roleStart(words: readonly Word[], title: number, from: number): number {
  let start = title;
  if (isHonorific(words[title]!)) return start;
  while (start > from && isName(words[start - 1]) && !isTime(words[start - 1]!)) start--;
  // The capital of a sentence's first word is the sentence's: "But Mayor"; "Former" is the role's all the same.
  if (start < title && OPENERS.has(words[start]!.lower) && !isTitleModifier(words[start]!)) start++;
  const before = words[start - 1];
  if (before && start < title && isTitleModifier(before)) start--;
  return start;
}

/** "Jan Marden", "June Kovač": a month that is a given name, with a name behind it and nothing before it that asks for a time. */
const isMonthAsName = (words: readonly Word[], i: number): boolean =>
  /^(?:Jan|April|June|August)$/.test(words[i]!.text) &&
  (isName(words[i + 1]) ||
    (/^(?:van|von|de|der|ten|el|al)$/.test(words[i + 1]?.lower ?? '') && isName(words[i + 2]))) &&
  !/^(?:\d+|in|on|of|since|until|till|by|from|between|before|after|during|late|early|mid|last|next|this|and|to)$/.test(
    words[i - 1]?.lower ?? '',
  );

/** All candidates of one sentence in order. Openers and titles without a name are left out. */
export function findCandidates(words: readonly Word[]): Candidate[] {
  const out: Candidate[] = [];
  for (let i = 0; i < words.length; i++) {
    if (!isName(words[i]) && !isMonthAsName(words, i)) continue;
    const to = runEnd(words, i);
    const from = beforeOrdinal(words, behindOpener(words, i, to), to);
    if (from < to) {
      for (const candidate of cutRun(words, from, beforeLetters(words, from, to))) {
        const only = words.slice(candidate.from, candidate.to);
        if (only.length === 1 && (isPair(only[0]!) || isShouted(only[0]!) || isSeat(words, only[0]!))) continue;
        if (titleOnly(only) && !(only.length === 1 && candidate.titled)) continue;
        out.push(withTitleBefore(words, candidate));
      }
    }
    i = to - 1;
  }
  return out;
}

/** "Tom Whitcombe KC": where a name of two words or more ends before the letters behind it. */
function beforeLetters(words: readonly Word[], from: number, to: number): number {
  let end = to;
  while (end - from > 2 && isLetters(words[end - 1]!)) end--;
  return end;
}

/** "3rd Guard Regiment": the number belongs to the name of a body. */
function beforeOrdinal(words: readonly Word[], from: number, to: number): number {
  const before = words[from - 1];
  return before &&
    from < to &&
    /^\d+(?:st|nd|rd|th)$/.test(before.lower) &&
    ORGANISATION_NOUNS.has(lowerOf(words[to - 1]!))
    ? from - 1
    : from;
}

/** "Kovač SNUBS the prize", "a HEARTLESS thief": a common word in capitals. */
const isShouted = (word: Word): boolean =>
  word.acronym && word.text.length >= 5 && (isCommonWord(word.lower) || isCommonWord(word.lower.replace(/s$/, '')));

/** "Russia-Ukraine", "Georgian-Turkish", "France-Kovač": a country and somebody else, no name of one thing; "R-KY" is a seat. */
function isPair(word: Word): boolean {
  const [a, b, more] = word.text.split(/[-–]/);
  if (a === undefined || b === undefined || more !== undefined || COUNTRY_BY_NAME.has(word.text)) return false;
  if (/^[A-Z]$/.test(a) && /^\p{Lu}/u.test(b) && PARTY_LETTERS.has(a)) return true;
  const country = (part: string) => COUNTRY_BY_NAME.has(part) || COUNTRY_BY_DEMONYM.has(part);
  return country(a) && (country(b) || (/^\p{Lu}\p{Ll}/u.test(b) && COUNTRY_BY_NAME.has(a) && !SURNAMES_TOO.has(a)));
}

/** Countries whose names begin surnames too: "England-Clarke". */
const SURNAMES_TOO = new Set([
  'England',
  'Ireland',
  'Holland',
  'France',
  'Jordan',
  'Israel',
  'Chad',
  'Georgia',
  'Wales',
  'Scotland',
]);

/** Of a lawmaker's party, before the state: "(D-Ohio)". */
const PARTY_LETTERS = new Set('DRI');

/** "Kovač (R-KY)", "Lind, D-Mass.,": the party and seat of the one named before, no name. */
function isSeat(words: readonly Word[], { text, i }: Word): boolean {
  const [, seat] = /^\p{Lu}-(\p{Lu}[\p{L}.]+)$/u.exec(text) ?? [];
  if (seat === undefined || !/^[(,]$/.test(words[i - 1]?.text ?? '') || !isName(words[i - 2])) return false;
  const isShortened = seat.endsWith('.') || words[i + 1]?.text === '.';
  return /^\p{Lu}{2}$/u.test(seat) || isShortened || KNOWN_PLACES.has(seat);
}

/** "New York", "Upper Austria": a place whose first word may open a sentence too. */
const isPlaceOfTwo = (words: readonly Word[], at: number): boolean => {
  const [first, second] = [words[at]!, words[at + 1]];
  return second !== undefined && KNOWN_PLACES.has(`${first.text} ${second.text}`);
};

/** "The Harbour Board", "But Kovač", "In Lessa": the capital is the sentence's, or an article's. */
function behindOpener(words: readonly Word[], i: number, to: number): number {
  let from = i;
  const opens =
    !words.slice(0, i).some(word => /\p{L}/u.test(word.text)) || /^[“"‘'«:—]$/.test(words[i - 1]?.text ?? '');
  if (/^(?:the|a|an)$/.test(words[from]!.lower)) from++;
  while (
    opens &&
    from < to &&
    OPENERS.has(words[from]!.lower) &&
    !isPlaceOfTwo(words, from) &&
    !(words[from]!.acronym && words[from]!.text.length > 1)
  )
    from++;
  // "Blaming NATO": a word of the sentence, by its tag, before the name
  if (
    opens &&
    to - from > 1 &&
    !isGivenName(words[from]!.key) &&
    // "Nam Hyo-jin": a surname that is a word besides
    !(LEADING_SURNAMES.has(words[from]!.key) && words[from + 1]!.text.includes('-')) &&
    /^(?:VERB|AUX|ADV|ADP|SCONJ|CCONJ|PRON|INTJ)$/.test(words[from]!.upos)
  )
    from++;
  // "Utility Carrow Power": what it is stands before its name
  if (opens && to - from > 1 && DESCRIBED_BODIES.has(words[from]!.lower)) from++;
  // "Welder Kwesi Brandvold", "Bride Chantal Eze": somebody of whom no list has the given name either
  if (
    opens &&
    to - from > 2 &&
    words[from + 1]!.capital &&
    !endsLikeBody(lowerOf(words[to - 1]!)) &&
    !isGivenName(words[from]!.key) &&
    isSomebody(words[from]!)
  )
    from++;
  // "Brave Ana, 43": one given name alone
  if (
    opens &&
    to - from === 2 &&
    words[from]!.upos === 'ADJ' &&
    isCommonWord(words[from]!.lower) &&
    !isGivenName(words[from]!.key) &&
    isGivenName(words[from + 1]!.key)
  )
    from++;
  // "Tearful Ana Kovač", "Member Ana Kovač", "Bartender Ana Kovač"
  if (
    opens &&
    to - from > 2 &&
    (words[from]!.upos === 'ADJ' || isCommonWord(words[from]!.lower) || meaningOf(words[from]!.lower) === 'somebody') &&
    !isDemonym(words[from]!) &&
    !isGivenName(words[from]!.key) &&
    isGivenName(words[from + 1]!.key)
  )
    from++;
  while (from < to && !words[from]!.capital) from++;
  return from;
}

/** A common noun whose first sense is a person: "Pensioner", "Bride"; with capitals inside it is a name. */
const isSomebody = ({ lower, text, upos }: Word): boolean =>
  upos === 'NOUN' && /^\p{Lu}\p{Ll}+(?:-\p{Ll}+)?$/u.test(text) && meaningOf(lower) === 'somebody';

const isOfficeOfFirm = (word: Word): boolean => !word.capital && OFFICES_OF_FIRMS.has(word.lower);

/** Adds a title in small letters that stands right before: "union leader Ana Kovač". */
function withTitleBefore(words: readonly Word[], candidate: Candidate): Candidate {
  if (candidate.titled) return candidate;
  const from = titleStart(words, candidate.from);
  if (from === candidate.from) return candidate;
  const only = words.slice(candidate.from, candidate.to);
  if (only.length === 1 && from === candidate.from - 1 && isOfficeOfFirm(words[from]!) && !isGivenName(only[0]!.key))
    return candidate;
  if (endsLikeBody(lowerOf(only[only.length - 1]!)) && !only.some(word => isGivenName(word.key))) return candidate;
  if (COUNTRY_BY_NAME.has(only.map(word => word.text).join(' ')) || isDemonym(only[0]!)) return candidate;
  return {
    ...candidate,
    roles: [spanOf(words, roleStart(words, from, 0), candidate.from)],
    titled: true,
    addressed: isHonorific(words[candidate.from - 1]!),
  };
}
