// Lines above the first prose, or below the last, that hold outlet, author and date together; and the outlet alone beside such a line.
// Does not read the values for the report; text.ts does.
import { isOutletLike, isPlacedOutlet } from '../../lists/outlets.js';
import { type Header, readHeaderLine } from '../header.js';
import { readDateLine } from '../published.js';
import { isProse, type LineFinding, type LineRule, type Sheet } from '../sheet.js';
import { isStaffLine, readAuthor } from './authors.js';
import { bylineNames } from './bylines.js';

const MAX_WORDS = 30;
/** Lines below the last prose that are looked at. */
const FOOT_LINES = 3;

/** So many lines above the first prose are looked at; menus and lists above them are the page's. */
const HEAD_LINES = 30;

/** Indexes of the lines above the first prose; none where the text has no prose. */
function headLines(sheet: Sheet): number[] {
  const first = sheet.lines.findIndex(line => isProse(line) && readHeaderLine(line.words) === null);
  const from = Math.max(0, first - HEAD_LINES);
  return first < 0 ? [] : [...Array(first - from).keys()].map(k => from + k);
}

function footLines(sheet: Sheet): number[] {
  const last = sheet.lines.findLastIndex(line => isProse(line));
  if (last < 0) return [];
  return [...Array(FOOT_LINES).keys()].map(k => last + 1 + k).filter(i => i < sheet.lines.length);
}

/** A header whose parts are all known, or set off by strokes as no title is. */
const isClear = (header: Header, words: string): boolean =>
  header.names.length === 0 || header.outlet !== undefined || header.byline !== undefined || /[|•·]/.test(words);

const thingsOn = ({ dates, names, byline, outlet }: Header): number =>
  dates.length + names.length + (byline === undefined ? 0 : 1) + (outlet === undefined ? 0 : 1);

function findHeaders(sheet: Sheet): LineFinding[] {
  const found: LineFinding[] = [];
  const head = headLines(sheet);
  for (const i of [...head, ...footLines(sheet)]) {
    const line = sheet.lines[i]!;
    if (sheet.roles[i] !== null || line.wordCount > MAX_WORDS || line.markdownLevel > 0) continue;
    const header = readHeaderLine(line.words);
    // One thing on a line has its own rules.
    if (!header || Math.max(header.pieces, thingsOn(header) + (header.issue ? 1 : 0)) < 2) continue;
    const dated = header.dates.some(date => date.when !== null || date.yearless !== undefined);
    if (!dated && !header.issue && (header.byline === undefined || header.outlet === undefined)) continue;
    if (isClear(header, line.words)) found.push({ line: i, role: header.byline === undefined ? 'date' : 'byline' });
    // `Port Lessa, 14 May 2031`: a place, if a title stands beside it; by itself it may be the title of something.
    else if (head.includes(i) && hasTitleBeside(sheet, head, i)) found.push({ line: i, role: 'dateline' });
  }
  return found;
}

const hasTitleBeside = (sheet: Sheet, head: readonly number[], at: number): boolean =>
  sheet.title !== undefined ||
  head.some(
    i =>
      i !== at &&
      sheet.roles[i] === null &&
      sheet.lines[i]!.wordCount >= 3 &&
      readHeaderLine(sheet.lines[i]!.words) === null,
  );

/** A line of words that is neither date nor author and may be a title. */
const isTitleLike = (sheet: Sheet, i: number): boolean =>
  sheet.title === sheet.lines[i]!.words ||
  (sheet.lines[i]!.wordCount >= 3 && readHeaderLine(sheet.lines[i]!.words) === null);

function findOutletNames(sheet: Sheet): LineFinding[] {
  const head = headLines(sheet);
  const tells = (i: number): boolean => {
    const line = sheet.lines[i];
    if (line === undefined || !head.includes(i)) return false;
    if (readDateLine(line.words) !== null || bylineNames(line.words) !== null) return true;
    // `Posted by Ana Kovač on 14 May 2031` tells as well; a line that names an outlet itself needs none beside it.
    const header = readHeaderLine(line.words);
    return header !== null && header.outlet === undefined && header.names.length === 0;
  };
  return head.flatMap(i => {
    if (sheet.roles[i] !== null || !(tells(i - 1) || tells(i + 1))) return [];
    const { words } = sheet.lines[i]!;
    if (/^by\s/i.test(words)) return [];
    // Behind a title or an author and before the date stands nothing but the outlet or a section of it.
    const isBehindHead =
      i > 0 && (isTitleLike(sheet, i - 1) || (i > 1 && (tells(i - 1) || isAuthorLike(sheet, i - 1))));
    const opensPage = i === 0 && hasTitleBelow(sheet, head, i);
    const isPlaced = (isBehindHead || opensPage) && tells(i + 1);
    return (isPlaced ? isPlacedOutlet(words) : isOutletLike(words)) ? [{ line: i, role: 'furniture' }] : [];
  });
}

const isAuthorLike = (sheet: Sheet, i: number): boolean => readAuthor(sheet.lines[i]!.words) !== null;

const MIN_TITLE_WORDS = 4;
const hasTitleBelow = (sheet: Sheet, head: readonly number[], at: number): boolean =>
  head.some(i => i > at && sheet.lines[i]!.wordCount >= MIN_TITLE_WORDS && isTitleLike(sheet, i));

/** The masthead: the first line of all, above a title. */
function findMastheads(sheet: Sheet): LineFinding[] {
  const head = headLines(sheet);
  if (head[0] !== 0 || sheet.roles[0] !== null || !isOutletLike(sheet.lines[0]!.words)) return [];
  return hasTitleBelow(sheet, head, 0) ? [{ line: 0, role: 'furniture' }] : [];
}

/** So many lines stand between an author and the date at most: the outlet, a post, or the title, where the date is above it. */
const AUTHOR_TO_DATE = 2;
const DATE_TO_AUTHOR = 3;
const MAX_AUTHOR_WORDS = 12;

function findAuthors(sheet: Sheet): LineFinding[] {
  const head = headLines(sheet);
  const isDated = (i: number): boolean =>
    head.includes(i) && (sheet.roles[i] === 'date' || readDateLine(sheet.lines[i]!.words) !== null);
  const near = (i: number, above: number, below: number): boolean => {
    for (let k = i - above; k <= i + below; k++) if (k !== i && isDated(k)) return true;
    return false;
  };
  const found = head.filter(i => {
    const { words, wordCount } = sheet.lines[i]!;
    if (sheet.roles[i] !== null || i === 0 || wordCount > MAX_AUTHOR_WORDS || isPlacedOutlet(words)) return false;
    const author = readAuthor(words);
    // Behind the title, with the date beside it: there stands who wrote.
    const behindTitle = isTitleLike(sheet, i - 1);
    if (author && (behindTitle || author.placed)) return near(i, DATE_TO_AUTHOR, AUTHOR_TO_DATE);
    return isStaffLine(words) && (isDated(i - 1) || isDated(i + 1));
  });
  return found.slice(0, 1).map(line => ({ line, role: 'byline' }));
}

export const headerRules: readonly LineRule[] = [
  {
    id: 'intake.lines.header',
    finds: 'a line of outlet, date and author above or below the report',
    examples: {
      fires:
        'Dockers walk out\nLessa Observer | 14 May 2031 | By Ana Kovac and Petr Maly\nDockers at Port Lessa walked out on Tuesday after talks collapsed.',
      not: 'Dockers walk out\nThe Lessa Observer, 14 May 2031, named nine dockers\nDockers at Port Lessa walked out on Tuesday after talks collapsed.',
    },
    source: 'shapes of the heads of news texts; a line with any other word is left alone',
    find: findHeaders,
  },
  {
    id: 'intake.lines.outlet-name',
    finds: 'a line that is only the name of an outlet, beside the line of the date or the author',
    examples: {
      fires:
        'Dockers walk out at Port Lessa\nHarbour Journal\n14 May 2031\nDockers at Port Lessa walked out on Tuesday after talks collapsed.',
      not: 'Dockers walk out at Port Lessa\nHarbour Journal\nDockers at Port Lessa walked out on Tuesday after talks collapsed.',
    },
    source: 'shapes of the heads of news texts',
    find: findOutletNames,
  },
  {
    id: 'intake.lines.author',
    finds: 'a line between title and date that is only the name of a person, with or without where they wrote',
    examples: {
      fires:
        'Dockers walk out at Port Lessa\nEleanor Quist in Lessa\n14 May 2031\nDockers at Port Lessa walked out on Tuesday after talks collapsed.',
      not: 'Dockers walk out at Port Lessa\nEleanor Quist in Talks\nDockers at Port Lessa walked out on Tuesday after talks collapsed.',
    },
    source: 'shapes of the heads of news texts; the first name must be a listed given name',
    find: findAuthors,
  },
  {
    id: 'intake.lines.masthead',
    finds: 'the name of an outlet on the first line of all, above the title',
    examples: {
      fires:
        'Lessa Gazette\n\nDockers walk out at Port Lessa\n\nDockers at Port Lessa walked out on Tuesday after talks collapsed.',
      not: 'Lessa Gazette\n\nDockers at Port Lessa walked out on Tuesday after talks with the board collapsed.',
    },
    source: 'shapes of the heads of news texts',
    find: findMastheads,
  },
];
