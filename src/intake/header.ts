// What a line above or below a report says of outlet, author and date: `Mardovia Observer | 17 May 2030 | By Edda Maren`.
// Does not look at sentences: a line with any other word on it is no such line. Roles are given in line-rules/headers.ts.
import { FURNITURE_LINES } from '../lists/furniture.js';
import { isAgencyName, isOutletLike, isOutletName, isPlacedOutlet, outletOfUrl } from '../lists/outlets.js';
import { arePersons } from './line-rules/authors.js';
import { bylineNames } from './line-rules/bylines.js';
import { lineKey } from './lines.js';
import { type DatePiece, readDatePiece, readPublished } from './published.js';

export interface Header {
  dates: DatePiece[];
  outlet?: string;
  byline?: string;
  /** Capitalised words that may be a place, a section, an author or an outlet. */
  names: string[];
  pieces: number;
  /** A magazine with its month or season. */
  issue?: true;
}

const MAX_CHARS = 180;
const MAX_NAME_WORDS = 5;
/** Strokes, dots, brackets and dashes between pieces; "By", "Published", "Updated" open a piece by themselves. */
const BREAKS =
  /\s*[|•·;()[\]]\s*|(?<=\p{L}{3})\.\s+(?=\p{Lu}\p{L}{2,8}\.?\s\d|\d{1,2}\s\p{Lu})|\s+[-–—/]{1,2}\s+|,?\s+(?=By:?\s\p{Lu})|,?(?<!\b(?:last|latest|first|originally|and))\s(?:and\s)?(?=(?:(?:last |latest )?(?:updated|modified)|(?:first |originally )?published|posted(?! by))\b)/iu;
const NAME_WORD = /^(?:\p{Lu}[\p{L}\p{M}.&'’-]*|&|of|and|de|the|la|le|von|van|al)$/u;
const COUNTER =
  /^\d{1,3}[- ]?min(?:ute)?s?(?: read)?$|^(?:estimated )?read(?:ing)? time:?.{0,16}$|^\d+ comments?$|^(?:posted|published|written|filed)$|^(?:vol(?:ume)?\.? ?[\divxlc]+)?,? ?(?:(?:no|issue)\.? ?\d+)?$|^(?:page|pages|p|pp)\.? ?[a-z]?\d{1,3}(?:-\d{1,3})?$/i;
const DOMAIN = /^(?:https?:\/\/)?(?:www\.)?[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,6}\/?$/iu;

/** A deadline, a stretch of time or a question opens so, and no name. */
const NOT_A_NAME = /^(?:by|on|in|at|from|until|till|since|after|before|for|to|as|if|what|when|how|why|who|where)\s/i;

const isName = (words: string): boolean => {
  const list = words.split(/\s+/);
  return (
    list.length <= MAX_NAME_WORDS &&
    !NOT_A_NAME.test(words) &&
    /^\p{Lu}/u.test(words) &&
    list.every(word => NAME_WORD.test(word))
  );
};

/** The outlet that the words name, if they are a domain, a known name or have the shape of a masthead. */
export function outletOf(words: string): string | undefined {
  if (DOMAIN.test(words)) return outletOfUrl(words);
  const name = words.replace(/ and agenc(?:ies|y staff)$/, '');
  return isOutletName(name.toLowerCase()) || isOutletLike(name) ? name : undefined;
}

/** `By Edda Quist, Coin Post`, `Posted by Edda Quist on 14 May 2031`, `By Edda Quist of the Lessa Post`. */
function takeByline(piece: string, header: Header): boolean {
  if (!/^\p{L}{0,12}\s?by\b/iu.test(piece) && bylineNames(piece) === null) return false;
  let words = piece;
  let date: DatePiece | null = null;
  for (const m of piece.matchAll(/\s+(?:on\s+)?(?=[\p{Lu}\d])/gu)) {
    date = readDatePiece(piece.slice(m.index));
    if (date?.when) {
      words = piece.slice(0, m.index);
      break;
    }
  }
  const names = bylineNames(words);
  if (names === null) return false;
  const rest = words
    .slice(words.indexOf(names) + names.length)
    .replace(/^\s*(?:,|for|at|of)\s+/, '')
    .trim();
  if (rest.split(/\s+/).length > MAX_NAME_WORDS + 1) return false;
  const paper = /^(.+?) of (?:the )?(.+)$/.exec(names);
  const within = paper ? outletOf(paper[2]!) : undefined;
  const outlet = within ?? outletOf(rest);
  // An agency's name behind an author says whose copy it is, not who printed it.
  if (outlet !== undefined && !isAgencyName(outlet)) header.outlet ??= outlet;
  header.byline = within === undefined ? names : paper![1]!;
  if (date?.when) header.dates.push(date);
  return true;
}

const MONTH_OF_YEAR = /^(.+?),? ((?:\p{Lu}\p{L}+[/–-])?(\p{Lu}\p{L}+) (?:19|20)\d{2})$/u;
const SEASONS: ReadonlySet<string> = new Set(['spring', 'summer', 'autumn', 'fall', 'winter']);

/** `Lessa Quarterly, Spring 2032`, `Harbour Review, May 2031`: an issue of a magazine; a season has no days of its own. */
function takeIssue(piece: string, header: Header): boolean {
  const m = MONTH_OF_YEAR.exec(piece);
  if (!m || !isPlacedOutlet(m[1]!)) return false;
  const when = readPublished(m[2]!, 'text line');
  if (when?.grain !== 'month' && !SEASONS.has(m[3]!.toLowerCase())) return false;
  header.outlet ??= m[1]!;
  header.issue = true;
  if (when) header.dates.push({ when, updated: false, labelled: true });
  return true;
}

const MAX_SPLITS = 5;

/** `Ana Kovač 14 May 2031`, `Lessa Herald May 14, 2031`: nothing stands between a name and the date. */
function takeBeforeDate(piece: string, header: Header): boolean {
  let tried = 0;
  for (const m of piece.matchAll(/\s+(?=[\p{Lu}\d])/gu)) {
    if (++tried > MAX_SPLITS) return false;
    const date = readDatePiece(piece.slice(m.index));
    if (!date?.when) continue;
    const words = piece.slice(0, m.index);
    const outlet = outletOf(words);
    if (outlet === undefined && !arePersons(words)) return false;
    if (outlet !== undefined) header.outlet ??= outlet;
    else header.names.push(words);
    header.dates.push(date);
    return true;
  }
  return false;
}

/** Takes one piece into the header; false where it is none of the things a header holds. */
function take(piece: string, header: Header): boolean {
  const date = readDatePiece(piece);
  if (date) {
    header.dates.push(date);
    return true;
  }
  // `Aldhaven Herald, September 9, 2032`: the date is all that follows one of the commas; or it comes first.
  for (const m of piece.matchAll(/,\s*/g)) {
    const behind = readDatePiece(piece.slice(m.index + m[0].length));
    if (behind && take(piece.slice(0, m.index), header)) {
      header.dates.push(behind);
      return true;
    }
  }
  const comma = piece.lastIndexOf(',');
  const first = comma > 0 ? readDatePiece(piece.slice(0, comma)) : null;
  const behindComma = piece.slice(comma + 1).trim();
  if (first && (isName(behindComma) || COUNTER.test(behindComma))) {
    header.dates.push(first);
    header.pieces++;
    return take(behindComma, header);
  }
  if (takeIssue(piece, header) || takeBeforeDate(piece, header)) return true;
  if (header.byline === undefined && takeByline(piece, header)) return true;
  const outlet = outletOf(piece);
  if (outlet !== undefined) {
    header.outlet ??= outlet;
    return true;
  }
  if (COUNTER.test(piece) || FURNITURE_LINES.has(lineKey(piece)) || DOMAIN.test(piece)) return true;
  const parts = piece.split(/\s*,\s*/);
  if (!parts.every(isName)) return false;
  // `Edda Quist, Lessa Post`
  const last = parts.length === 2 ? outletOf(parts[1]!) : undefined;
  if (last !== undefined) header.outlet ??= last;
  header.names.push(piece);
  return true;
}

/**
 * The pieces of a header line; `null` where the line holds anything else, or neither a date nor an author.
 * A name that does not sound like an outlet is one only in the full form: name, date and author, in this order.
 */
export function readHeaderLine(line: string): Header | null {
  const words = line.trim();
  if (words.length > MAX_CHARS || /["“”«»„?!]/.test(words)) return null;
  const header: Header = { dates: [], names: [], pieces: 0 };
  let nameFirst = false;
  for (const [i, piece] of words
    .split(BREAKS)
    .map(part => part.trim())
    .filter(Boolean)
    .entries()) {
    if (!take(piece.replace(/[,\s]+$/, ''), header)) return null;
    header.pieces++;
    if (i === 0) nameFirst = header.names.length === 1 && header.dates.length === 0;
  }
  if (header.dates.length === 0 && header.byline === undefined && !header.issue) return null;
  const [name] = header.names;
  const full = nameFirst && header.dates.length > 0 && header.byline !== undefined && words.includes('|');
  if (
    full &&
    header.outlet === undefined &&
    header.names.length === 1 &&
    name!.split(/\s+/).length >= 2 &&
    !/,/.test(name!)
  )
    header.outlet = name!;
  if (header.outlet === undefined && header.names.length === 1 && header.dates.length > 0) {
    const isFirst = words.startsWith(name!) && /^the /i.test(name!) && isPlacedOutlet(name!);
    if (isFirst || (words.includes('|') && isPlacedOutlet(name!))) header.outlet = name!;
  }
  takeAuthors(header);
  return header;
}

/** `Lessa Observer | 14 May 2031 | Ana Kovač and Petr Malý`: the one name that begins as persons' do is the author's. */
function takeAuthors(header: Header): void {
  if (header.byline !== undefined) return;
  const authors = header.names.filter(name => name !== header.outlet && arePersons(name));
  if (authors.length === 1 && header.names.length <= 2) header.byline = authors[0]!;
}
