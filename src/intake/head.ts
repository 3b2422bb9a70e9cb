// What the lines of a text say of its outlet, author and day of publication, gathered from those that hold nothing else.
// Does not look into sentences: a date told in the body is never the day of publication.
import { withoutBracket } from '../lists/outlets.js';
import type { Line, Span, When } from '../model/index.js';
import { findDateline, readDatelineAlone } from './dateline.js';
import { type Header, outletOf, readHeaderLine } from './header.js';
import { isStaffLine, readAuthor } from './line-rules/authors.js';
import { bylineNames, translatedFrom } from './line-rules/bylines.js';
import { readField } from './line-rules/fields.js';
import { type DatePiece, readDateLine, readDatePiece, readPublished } from './published.js';

export interface Head {
  published: When | null;
  outlet?: string;
  byline?: string;
  /** A date in numbers that was not taken since it can be read in two ways. */
  twoWays?: string;
  /** The address a labelled field gives. */
  url?: string;
}

/** Lines of body longer than this are prose: what stands above the first of them is the head. */
const PROSE_CHARS = 120;

/** Shorter lines of body may be captions and notes; a longer one is part of the telling. */
const TOLD_CHARS = 60;

/** Where a date line stands: above all prose, behind its first paragraph or below it all, or between paragraphs. */
type Place = 'top' | 'edge' | 'inside';

interface DatedLine extends DatePiece {
  span: Span;
  place: Place;
}

/**
 * The day of publication among the dates of lines: above the prose one with a label first; elsewhere only a day that no other line
 * contradicts, and none between paragraphs: there stand the entries of a chronicle and the day of a correction.
 */
function choosePublished(dates: readonly DatedLine[]): When | null {
  const full = dates.filter(date => date.when !== null && !date.updated);
  const top = full.filter(date => date.place === 'top');
  const days = new Set(full.map(date => date.when!.lo.slice(0, 10)));
  const edge = days.size === 1 ? full.find(date => date.place === 'edge' || date.labelled) : undefined;
  const chosen = top.find(date => date.labelled) ?? top[0] ?? edge;
  return chosen ? { ...chosen.when!, span: chosen.span } : null;
}

/** Opens a note on the report that carries a day of its own. */
const NOTE = /^\W*(?:corrections?|clarifications?|editors?['’]?s? notes?|editors['’] note|updates?|appended)\b/i;

/** The place of each line among the prose. */
function placesOf(text: string, lines: readonly Line[]): Place[] {
  const isTold = (line: Line, chars: number): boolean => line.role === 'body' && line.span[1] - line.span[0] > chars;
  const first = lines.findIndex(line => isTold(line, PROSE_CHARS));
  const second = lines.findIndex((line, i) => i > first && isTold(line, TOLD_CHARS));
  const last = lines.findLastIndex(line => isTold(line, TOLD_CHARS));
  const note = lines.findIndex((line, i) => i > first && NOTE.test(text.slice(line.span[0], line.span[0] + 24)));
  return lines.map((_, i) => {
    if (i < first) return 'top';
    if (i < second) return 'edge';
    return i > last && (note < 0 || i < note) ? 'edge' : 'inside';
  });
}

/** The day of a dateline, where it is printed with its year. */
function publishedByDateline(text: string, lines: readonly Line[]): When | null {
  for (const line of lines) {
    const words =
      line.role === 'dateline'
        ? readDatelineAlone(text.slice(...line.span))?.day
        : line.dateline && findDateline(text, line.span, true)?.day;
    const when = words === undefined ? null : readPublished(words, 'dateline');
    if (when) return { ...when, span: line.dateline ?? line.span };
  }
  return null;
}

/** `© 2031`, `Copyright 2031 Meridian`: the one year in which the owner of the text claims it. */
const COPYRIGHT = /(?:©|\(c\)|\bcopyright)\s*(?:©|\(c\))?\s*(?:[\p{L} ]{0,30}?\s)?((?:19|20)\d{2})(?!\s*[-–—\d])/iu;
const YEAR_IN_ADDRESS = /\/((?:19|20)\d{2})[/-](\d{1,2})(?:[/-](\d{1,2}))?(?=[/_-]|$)/;

/** A year that stands beside the text: in its address, with the month, or in the mark of its owner. */
function yearBeside(text: string, lines: readonly Line[], url: string | undefined): Beside | null {
  const path = YEAR_IN_ADDRESS.exec(url ?? '');
  if (path) return { year: Number(path[1]), month: Number(path[2]), because: `the address says ${path[0].slice(1)}` };
  for (const line of lines) {
    if (line.role !== 'furniture') continue;
    const words = text.slice(line.span[0], Math.min(line.span[1], line.span[0] + 200));
    const year = COPYRIGHT.exec(words)?.[1];
    if (year !== undefined) return { year: Number(year), because: `“${words.slice(0, 60)}”` };
  }
  return null;
}

interface Beside {
  year: number;
  month?: number;
  because: string;
}

/** A day without its year, completed by a year that stands beside the text; months must agree where the address gives one. */
function publishedByYear(
  text: string,
  lines: readonly Line[],
  dates: readonly DatedLine[],
  url: string | undefined,
): When | null {
  const beside = yearBeside(text, lines, url);
  if (!beside) return null;
  const days: { words: string; span: Span; day: DatePiece['yearless'] }[] = dates
    .filter(date => date.place === 'top' && !date.updated)
    .map(date => ({ words: '', span: date.span, day: date.yearless }));
  for (const line of lines) {
    const words = line.dateline && findDateline(text, line.span, true)?.day;
    if (words) days.push({ words, span: line.dateline!, day: readDatePiece(words)?.yearless });
  }
  for (const { span, day } of days) {
    if (!day || (beside.month !== undefined && beside.month !== day.month)) continue;
    const when = readPublished(`${beside.year}-${day.month}-${day.day}`, 'text line');
    if (when) return { ...when, basis: 'resolved', span, because: beside.because };
  }
  return null;
}

/** The day in the address of a page, where no line of its text prints another. */
function publishedByAddress(
  text: string,
  lines: readonly Line[],
  dates: readonly DatedLine[],
  url: string | undefined,
): When | null {
  const printed =
    lines.some(({ dateline }) => dateline && /\d/.test(text.slice(...dateline))) ||
    dates.some(date => !date.updated && (date.when || date.yearless || date.twoWays));
  if (printed) return null;
  const [, year, month, day] = YEAR_IN_ADDRESS.exec(url ?? '') ?? [];
  return day === undefined ? null : readPublished(`${year}-${month}-${day}`, 'url');
}

/** Outlet, author and day of publication as the lines of a text print them; `url` may lend the year. */
export function readHead(text: string, all: readonly Line[], url?: string): Head {
  // A second article in the same file has a head of its own.
  const lines = all.filter(line => (line.part ?? 0) === 0);
  const places = placesOf(text, lines);
  const dates: DatedLine[] = [];
  const headers: Header[] = [];
  const head: Head = { published: null };
  for (const [i, line] of lines.entries()) {
    const words = text.slice(...line.span);
    if (line.rule === 'intake.lines.outlet-name' || line.rule === 'intake.lines.masthead')
      head.outlet ??= withoutBracket(words);
    if (line.rule === 'intake.lines.field') {
      const field = readField(words)!;
      if (field.kind === 'outlet') head.outlet ??= withoutBracket(field.value);
      if (field.kind === 'byline') head.byline ??= field.value.replace(/^by\s+/i, '');
      if (field.kind === 'url') head.url ??= field.value;
      const date = field.kind === 'date' ? readDatePiece(field.value) : null;
      if (date) dates.push({ ...date, labelled: true, span: line.span, place: 'top' });
      continue;
    }
    if (line.role !== 'date' && line.role !== 'byline' && line.role !== 'dateline') continue;
    const header = line.rule === 'intake.lines.date' ? null : readHeaderLine(words);
    if (header) headers.push(header);
    const found = header?.dates ?? (line.role === 'date' ? readDateLine(words) : null) ?? [];
    dates.push(...found.map(date => ({ ...date, span: line.span, place: places[i]! })));
    if (line.role === 'byline') {
      const author = header?.byline === undefined ? readAuthor(words) : null;
      const names = header?.byline ?? bylineNames(words) ?? author?.names ?? (isStaffLine(words) ? words : undefined);
      if (names) head.byline ??= names;
      const outlet = author?.outlet ?? translatedFrom(words);
      if (outlet !== undefined) head.outlet ??= outlet;
    }
  }
  for (const header of headers) if (header.outlet !== undefined) head.outlet ??= header.outlet;
  // `Dockers walk out | Lessa Herald`, `[LNA] Dockers walk out`: the page or the agency names itself.
  for (const { role, kicker, outlet } of lines) {
    if (role !== 'title') continue;
    if (outlet) head.outlet ??= text.slice(...outlet).replace(/^[\s|–—-]+/u, '');
    const before = kicker && /^\[(.+)\]$/.exec(text.slice(...kicker).trim())?.[1];
    const agency = before && outletOf(before);
    if (agency) head.outlet ??= agency;
  }
  head.published =
    choosePublished(dates) ??
    publishedByDateline(text, lines) ??
    publishedByYear(text, lines, dates, url) ??
    publishedByAddress(text, lines, dates, url);
  const twoWays = dates.find(date => date.twoWays !== undefined && !date.updated)?.twoWays;
  if (twoWays !== undefined) head.twoWays = `${twoWays}, in two ways`;
  return head;
}
