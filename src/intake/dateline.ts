// The place, day and agency that open an agency's report: `LESSA, Mardovia, May 14 (Meridian) — Dockers walked out.`
// Does not give roles and does not decide whether its day is the day of publication; text.ts does.
import { COUNTRIES } from '../lists/countries.js';
import { isAgencyName, isOutletLike, isOutletName } from '../lists/outlets.js';
import { KNOWN_PLACES } from '../lists/places.js';
import type { Span } from '../model/index.js';
import { isDay } from './published.js';

export interface Dateline {
  /** From the first sign to behind the dash. */
  span: Span;
  place?: string;
  /** As printed: `Sept 6, 2032`, `May 14`. */
  day?: string;
  agency?: string;
}

/** The dash stands within so many signs. */
const MAX_CHARS = 110;
const MAX_SEPARATORS = 4;
/** Dashes between spaces, long dashes anywhere, and the colon, dash or stop behind the bracket of an agency. */
const SEPARATOR = /\s+[-–_]{1,2}\s+|\s*(?:--|[—―])\s*|(?<=\))\s*[-–_:]{1,2}\s*|(?<=\p{L}\/)[.:]?\s+|:\s+/gu;
const AGENCY = /\s*[(/]\s*(\p{Lu}[\p{L}\p{N}&.'’-]*(?:[ /][\p{L}\p{N}&.'’-]+){0,4})\s*[)/]\.?$/u;
/** `Sen. HOLT (R-Ohio)`: a party and state, no agency. */
const PARTY = /^[A-Z]{1,4}-/;
const SMALL_WORDS = new Set(
  'of de la le el al les los las del di da do du on upon and the sur am an der den ar as'.split(' '),
);
/** Words in capitals that head a line and are no place. */
const NO_PLACE = new Set(
  (
    'the a an this that these those breaking update updated updates exclusive analysis opinion editorial comment commentary column review explainer watch video live listen read more ' +
    'note notice correction clarification warning alert urgent flash developing just interview question answer q factbox timeline feature profile fact claim verdict background ' +
    'latest news world business sports politics report reports abstract summary photo photos picture caption graphic source sources by from in at on since until after before for with and ' +
    'but as if when while yes no not monday tuesday wednesday thursday friday saturday sunday today tomorrow yesterday mr mrs ms dr pro con myth step part chapter section'
  ).split(' '),
);
const MAX_PLACE_PIECES = 4;

const isAgency = (name: string): boolean =>
  isAgencyName(name) || isOutletName(name.toLowerCase()) || isOutletLike(name);

const PLACES: ReadonlySet<string> = new Set(
  [...KNOWN_PLACES, ...COUNTRIES.flatMap(({ names, seats }) => [...names, ...seats])].map(name => name.toLowerCase()),
);
const isKnownPlace = (place: string): boolean => PLACES.has(place.split(/\s*[,/]\s*/)[0]!.toLowerCase());

const inCapitals = (word: string): boolean => word === word.toUpperCase() && word !== word.toLowerCase();

type PlaceShape = 'capitals' | 'capitalised';

/** How a place is set: `FARGO, N.D.` in capitals (its first piece decides), `Port Lessa` with capitals; null for what is no place. */
function shapeOf(place: string): PlaceShape | null {
  const pieces = place.split(/\s*[,/]\s*/).filter(Boolean);
  if (pieces.length === 0 || pieces.length > MAX_PLACE_PIECES) return null;
  for (const [i, piece] of pieces.entries()) {
    const words = piece.split(/\s+/);
    if (words.length > 4 || !/^\p{Lu}/u.test(piece)) return null;
    for (const word of words) {
      if (!/^[\p{L}\p{M}.'’-]+$/u.test(word) || /['’]s?$/i.test(word)) return null;
      if (!/^\p{Lu}/u.test(word) && !SMALL_WORDS.has(word) && !/^['’]?\p{Ll}{1,2}['’-]\p{Lu}/u.test(word)) return null;
    }
    if (i === 0 && NO_PLACE.has(words[0]!.toLowerCase().replace(/\.$/, ''))) return null;
  }
  const [first] = pieces;
  const words = first!.split(/\s+/).filter(word => !SMALL_WORDS.has(word));
  return words.every(word => inCapitals(word.replace(/^Ma?c(?=\p{Lu})/u, ''))) && /\p{Lu}{3}/u.test(first!)
    ? 'capitals'
    : 'capitalised';
}

/** The longest tail of the words that is a day, with or without its year, and what stands before it. */
function splitDay(words: string): { before: string; day?: string } {
  let at = 0;
  for (const m of words.matchAll(/[^\s]+/gu)) {
    at = m.index;
    const day = words.slice(at).replace(/[.,\s]+$/, '');
    if (isDay(day)) return { before: words.slice(0, at).replace(/[\s,.]+$/, ''), day };
  }
  return { before: words.replace(/[\s,]+$/, '') };
}

interface Head {
  place?: string;
  day?: string;
  agency?: string;
  shape: PlaceShape | null;
}

/** Place, day and agency, each at most once and nothing else; null for other words. */
function readHead(words: string): Head | null {
  const bracket = AGENCY.exec(words);
  if (bracket && PARTY.test(bracket[1]!)) return null;
  const agency = bracket?.[1];
  let rest = bracket ? words.slice(0, bracket.index) : words;
  let { before, day } = splitDay(rest);
  let inner: string | undefined;
  if (!agency && day !== undefined) {
    // `LESSA (Meridian), May 14`: the agency before the day.
    const early = AGENCY.exec(before);
    if (early && !PARTY.test(early[1]!)) {
      inner = early[1];
      before = before.slice(0, early.index);
    }
  }
  if (day === undefined) before = rest.replace(/[\s,]+$/, '');
  rest = before;
  const head: Head = { shape: null };
  if (rest !== '') {
    head.shape = shapeOf(rest);
    if (head.shape === null) return null;
    head.place = rest;
  }
  const named = agency ?? inner;
  if (named !== undefined) head.agency = named;
  if (day !== undefined) head.day = day;
  return head;
}

/** Whether the words before a dash or colon open a report. `opens`: the line is the first of the body, where a bare place will do. */
function isDateline(head: Head, separator: string, opens: boolean, next: string): boolean {
  const sentence = /^["“„«'‘(]*[\p{Lu}\p{N}]/u.test(next);
  const { shape, place } = head;
  const colon = separator.includes(':');
  const agency = head.agency !== undefined && (isAgency(head.agency) || shape === 'capitals' || head.day !== undefined);
  if (head.agency !== undefined && !agency) return false;
  if (agency && (head.day !== undefined || place === undefined)) return true;
  if (agency) return sentence && (shape === 'capitals' || isAgency(head.agency!));
  if (place === undefined || !sentence) return false;
  if (head.day !== undefined) return shape === 'capitals' || (opens && !colon);
  if (shape !== 'capitals' || (!opens && (colon || !isKnownPlace(place)))) return false;
  if (colon) return isKnownPlace(place);
  // Four capitals are the letters of a body as often as a town, and two bare hyphens join a surname to its notice.
  return (separator !== '--' && place.replace(/[^\p{L}]/gu, '').length >= 5) || isKnownPlace(place);
}

/**
 * The dateline at the head of a line of text, null where there is none. `opens` says that the line is the first of the body: only
 * there any place in capitals and a dash are enough; elsewhere it must be a known one, or a day or an agency stands beside it.
 */
export function findDateline(text: string, line: Span, opens: boolean): Dateline | null {
  const head = text.slice(line[0], Math.min(line[1], line[0] + MAX_CHARS));
  if (!/^[\p{Lu}(/]/u.test(head) && !/^\d{1,2} \p{Lu}/u.test(head)) return null;
  let tried = 0;
  for (const m of head.matchAll(SEPARATOR)) {
    if (++tried > MAX_SEPARATORS) break;
    const end = line[0] + m.index + m[0].length;
    if (end >= line[1]) break;
    const found = readHead(head.slice(0, m.index));
    if (!found || !isDateline(found, m[0], opens, text.slice(end, end + 4))) continue;
    const { shape: _, ...pieces } = found;
    return { span: [line[0], line[0] + m.index + m[0].trimEnd().length], ...pieces };
  }
  return null;
}

/** The same for a line that holds nothing else: `LESSA, May 14 (LNA) —`. */
export function readDatelineAlone(words: string): Omit<Dateline, 'span'> | null {
  const m = /\s*(?:[-–_]{1,2}|[—―])$/u.exec(words);
  if (!m || words.length > MAX_CHARS) return null;
  const head = readHead(words.slice(0, m.index));
  if (!head || (head.place === undefined && head.agency === undefined)) return null;
  if (head.shape === 'capitalised' && head.day === undefined && head.agency === undefined) return null;
  const { shape: _, ...pieces } = head;
  return pieces;
}
