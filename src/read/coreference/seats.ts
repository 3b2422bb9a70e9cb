// Whose an office is, by the names around it: Ana Kovač, mayor of Lessa, is not the mayor of Orm, nor a Kenyan minister a Norwegian one.
// Does not say whom an office means.
import { MONTHS, WEEKDAYS } from '../../lists/calendar.js';
import { COUNTRY_BY_DEMONYM, COUNTRY_BY_NAME, COUNTRY_BY_SEAT } from '../../lists/countries.js';
import { ORGANISATION_NOUNS } from '../../lists/organisations.js';
import { HONORIFICS, OFFICES, TITLE_MODIFIERS } from '../../lists/titles.js';
import type { Span } from '../../model/index.js';
import type { Known } from './clusters.js';
import { officeWords } from './descriptions.js';

/** The countries and the other names that an office is told to belong to. */
export interface Seat {
  lands: ReadonlySet<string>;
  names: readonly string[];
}

const WORD = /\p{L}[\p{L}\d.&-]*/gu;
/** Most words of a country's name: "Papua New Guinea". */
const MOST_COUNTRY_WORDS = 3;
const isTime = (lower: string): boolean => WEEKDAYS.has(lower) || MONTHS.has(lower);

const landOf = (words: string): string | undefined =>
  (COUNTRY_BY_NAME.get(words) ?? COUNTRY_BY_DEMONYM.get(words) ?? COUNTRY_BY_SEAT.get(words))?.name;

/** A capital that the sentence's first word has anyway. */
const opens = (text: string, at: number): boolean => at === 0 || /[\n.!?:“"‘] ?$/.test(text.slice(at - 2, at));

/** The names in a stretch of the text; words of offices and matters are none. */
function namesIn(text: string, from: number, to: number): Seat {
  const found: { word: string; at: number }[] = [];
  for (const match of text.slice(from, to).matchAll(WORD)) {
    const word = match[0].replace(/\.$/, '');
    const lower = word.toLowerCase();
    // "Russian-installed governor": the hyphen makes it another's
    if (!/^\p{Lu}/u.test(word) || word.includes('-') || word.length < 2 || isTime(lower)) continue;
    if (OFFICES.has(lower) || TITLE_MODIFIERS.has(lower) || HONORIFICS.has(lower)) continue;
    found.push({ word: landOf(match[0]) === undefined ? word : match[0], at: from + match.index });
  }
  const lands = new Set<string>();
  const names: string[] = [];
  for (let i = 0; i < found.length; i++) {
    let land: string | undefined;
    for (let n = Math.min(MOST_COUNTRY_WORDS, found.length - i); n > 0 && land === undefined; n--) {
      land = landOf(
        found
          .slice(i, i + n)
          .map(({ word }) => word)
          .join(' '),
      );
      if (land !== undefined) i += n - 1;
    }
    if (land !== undefined) lands.add(land);
    else if (!opens(text, found[i]!.at)) names.push(found[i]!.word);
  }
  return { lands, names };
}

const NAME = "\\p{Lu}[\\p{L}\\d.&-]*(?:[’']s?)?";
const BEHIND = new RegExp(`^ (?:of|for) (?:the )?${NAME}(?:(?: (?:of|and|for|the|de|del|al)){0,2} ${NAME}){0,7}`, 'u');
const BEFORE = /\p{Lu}[\p{L}\d.&-]*(?: \p{Lu}[\p{L}\d.&-]*){0,4}[’']s? $/u;
const REACH_CHARS = 90;

/** The stretch of an office with its owner before it and "of Lessa" behind it. */
function whole(text: string, [start, end]: Span): Span {
  const before = BEFORE.exec(text.slice(Math.max(0, start - REACH_CHARS), start))?.[0].length ?? 0;
  const behind = BEHIND.exec(text.slice(end, end + REACH_CHARS))?.[0].length ?? 0;
  return [start - before, end + behind];
}

const isEmpty = ({ lands, names }: Seat): boolean => lands.size === 0 && names.length === 0;

/** Whose the office of a phrase is; undefined where no name tells it. */
export function seatOf(text: string, span: Span): Seat | undefined {
  const seat = namesIn(text, ...whole(text, span));
  return isEmpty(seat) ? undefined : seat;
}

/** What is said right behind a name: ", chief executive of Betalia Foods". */
const APPOSITION = /^, [^,.;:“”"\n]{3,90}/;

/** Whose an office of this noun a person is told to hold, telling by telling. */
function seatsTold(text: string, { roles, mentions }: Known, noun: string): Seat[] {
  const told = roles
    .filter(role => officeWords(text.slice(...role)).has(noun))
    .map(role => namesIn(text, ...whole(text, role)));
  for (const { form, span } of mentions) {
    if (form !== 'name') continue;
    // "Foreign Minister Ali Kamau of Kenya"
    if (told.length > 0) told.push(namesIn(text, span[1], whole(text, span)[1]));
    const behind = APPOSITION.exec(text.slice(span[1], span[1] + REACH_CHARS))?.[0];
    if (behind && officeWords(behind).has(noun)) told.push(namesIn(text, span[1], span[1] + behind.length));
  }
  return told.filter(seat => !isEmpty(seat));
}

/** The countries of a person's offices of these nouns: "Swedish foreign minister Ana Kovač", "Ana Kovač, Kenya's ambassador". */
export function landsOfOffices(text: string, known: Known, nouns: ReadonlySet<string>): ReadonlySet<string> {
  const held = new Set(
    known.roles.flatMap(role => [...officeWords(text.slice(...role))]).filter(word => nouns.has(word)),
  );
  return new Set([...held].flatMap(noun => seatsTold(text, known, noun).flatMap(({ lands }) => [...lands])));
}

const LEAST_STEM = 3;

/** "Lessa" and "Lessan", "Vellorane" and "Velloranian", "Liberal" and "Liberals". */
function areKin(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return long.startsWith(short.slice(0, Math.max(LEAST_STEM, short.length - 1)));
}

/** Names without the nouns that many bodies share, if any others are left. */
function telling(names: readonly string[]): string[] {
  const lower = names.map(name => name.toLowerCase());
  const own = lower.filter(name => !ORGANISATION_NOUNS.has(name));
  return own.length > 0 ? own : lower;
}

const isShort = (names: readonly string[]): boolean => names.length === 1 && names[0] === names[0]!.toUpperCase();

/** Whether two seats cannot be one; a country and a town or body may be. */
function clash(a: Seat, b: Seat): boolean {
  if (a.names.length === 0 && b.names.length === 0) return ![...a.lands].some(land => b.lands.has(land));
  if (a.names.length === 0 || b.names.length === 0) return false;
  // "UTW" may be the Urban Transport Workers
  if (isShort(a.names) !== isShort(b.names)) return false;
  const theirs = telling(b.names);
  return !telling(a.names).some(name => theirs.some(other => areKin(name, other)));
}

/** Whether a person is told to hold the office of this noun, and only for others than the phrase says. */
export function isOfOtherSeat(text: string, seat: Seat, noun: string, known: Known): boolean {
  const told = seatsTold(text, known, noun);
  return told.length > 0 && told.every(other => clash(seat, other));
}
