// The title among the first lines, its repetitions, and the name of the section above it.
// Does not invent a title: where the first line is a sentence, there is none.
import { isOutletLike, isOutletName } from '../../lists/outlets.js';
import { kickerLength } from '../kicker.js';
import { lineKey, type SheetLine } from '../lines.js';
import { isProse, type LineFinding, type LineRule, QUOTATION_MARK, type Sheet } from '../sheet.js';

const MAX_TITLE_CHARS = 220;
const MAX_TITLE_WORDS = 32;
/** A title stands within the first lines that are not furniture; below that a matching line is a cross-head. */
const TOP_LINES = 8;

/** Most long words begin with a capital, as English headlines are set. */
function isTitleCase(line: SheetLine): boolean {
  const words = line.words.split(/\s+/).filter(word => word.replace(/[^\p{L}]/gu, '').length >= 4);
  const capitals = words.filter(word => /^[^\p{L}]*\p{Lu}/u.test(word)).length;
  return words.length >= 3 && capitals * 10 >= words.length * 8;
}

/** Small words that stand in titles and in no name of a person or outlet. */
const TITLE_WORDS = new Set(
  'out up down in on off over to for at is are as by with no not from back after amid against into under again'.split(
    ' ',
  ),
);

/** Up to three capitalised words: as likely an author or an outlet as a title, so it is taken for none. */
const isNameLike = (line: SheetLine): boolean => {
  const words = line.words.split(/\s+/);
  return (
    line.wordCount <= 3 &&
    words.every(word => /^\p{Lu}/u.test(word)) &&
    !words.some(word => TITLE_WORDS.has(word.toLowerCase()))
  );
};

function canBeTitle(line: SheetLine): boolean {
  if (line.words.length > MAX_TITLE_CHARS || line.wordCount > MAX_TITLE_WORDS || line.wordCount === 0) return false;
  if (/[,;]$/.test(line.words) || /^\p{Ll}/u.test(line.words)) return false;
  if (!line.stop || /[?!]["'”’]?$/.test(line.words)) return true;
  return line.blankAfter && isTitleCase(line);
}

/** The lines above the first prose that no rule has claimed. */
function topLines(sheet: Sheet): number[] {
  const top: number[] = [];
  for (const [i, line] of sheet.lines.entries()) {
    // An interview begins: what stands above it is its head.
    if (sheet.roles[i] === 'question' || sheet.roles[i] === 'answer') return top;
    if (sheet.roles[i] !== null) continue;
    if (top.length >= TOP_LINES || !canBeTitle(line)) return top;
    top.push(i);
  }
  // Short lines and nothing else: a list, a table, a caption. None of them is the title of anything.
  return [];
}

/** A title's own words, as two printings of it are compared. */
const titleKey = (words: string): string => {
  const behind = outletBehind(words);
  return lineKey(words.slice(kickerLength(words), behind < 0 ? words.length : behind));
};

/** `Dockers walk out | Lessa Herald`; behind a dash a title names the source of its news as often as its page. */
const OUTLET_BEHIND = /\s+\|\s+(\S[^|]{2,48})$/u;
const MIN_WORDS_BEFORE_OUTLET = 3;

/** Where the name of the outlet begins that a title ends in, with its stroke; -1 where it ends in none. */
function outletBehind(words: string): number {
  const m = OUTLET_BEHIND.exec(words);
  if (!m || words.slice(0, m.index).split(/\s+/).length < MIN_WORDS_BEFORE_OUTLET) return -1;
  return isOutletLike(m[1]!) || isOutletName(m[1]!.toLowerCase()) ? m.index : -1;
}

function asTitle(sheet: Sheet, line: number): LineFinding {
  const { span, words } = sheet.lines[line]!;
  const length = kickerLength(words);
  const behind = outletBehind(words);
  const found: LineFinding = { line, role: 'title' };
  if (length > 0) found.kicker = [span[0], span[0] + words.slice(0, length).trimEnd().length];
  if (behind > length) found.outlet = [span[0] + behind, span[1]];
  return found;
}

function findTitle(sheet: Sheet): LineFinding[] {
  if (sheet.roles.includes('title')) return [];
  const top = topLines(sheet);
  const known = sheet.title === undefined ? undefined : titleKey(sheet.title);
  const same = known === undefined ? undefined : top.find(i => titleKey(sheet.lines[i]!.words) === known);
  const marked = top.find(i => sheet.lines[i]!.markdownLevel === 1);
  const long = top.find((i, n) => n < 3 && sheet.lines[i]!.wordCount >= 4);
  const short = top.length === 1 && !isNameLike(sheet.lines[top[0]!]!) ? top[0] : undefined;
  const title = same ?? marked ?? (known === undefined ? (long ?? short) : undefined);
  return title === undefined ? [] : [asTitle(sheet, title)];
}

function findRepeated(sheet: Sheet): LineFinding[] {
  const first = sheet.roles.indexOf('title');
  const words = first < 0 ? sheet.title : sheet.lines[first]!.words;
  const key = words === undefined ? '' : titleKey(words);
  if (key === '') return [];
  return sheet.lines.flatMap((line, i) =>
    i !== first && sheet.roles[i] === null && line.words.length <= MAX_TITLE_CHARS && titleKey(line.words) === key
      ? [asTitle(sheet, i)]
      : [],
  );
}

function findSectionName(sheet: Sheet): LineFinding[] {
  const title = sheet.roles.indexOf('title');
  const found: LineFinding[] = [];
  for (let i = 0; i < title; i++) {
    const line = sheet.lines[i]!;
    const plain = !line.stop && !QUOTATION_MARK.test(line.words) && !isProse(line);
    if (sheet.roles[i] === null && line.wordCount <= 3 && plain) found.push({ line: i, role: 'furniture' });
  }
  return found;
}

export const titleRules: readonly LineRule[] = [
  {
    id: 'intake.lines.title',
    finds:
      'the title: a line above the first prose, short and without a full stop, or the one the file’s own field names',
    examples: {
      fires: 'Dockers walk out at Port Lessa\nDockers at Port Lessa walked out on Tuesday after talks collapsed.',
      not: 'Dockers at Port Lessa walked out on Tuesday after talks collapsed.\nThe union said the board had stopped answering.',
    },
    source: 'shape of news texts',
    find: findTitle,
  },
  {
    id: 'intake.lines.title-again',
    finds: 'the title printed once more',
    examples: {
      fires:
        'Dockers walk out at Port Lessa\n\nDockers walk out at Port Lessa\n\nThe dockers walked out on Tuesday after talks collapsed.',
      not: 'Dockers walk out at Port Lessa\n\nDockers walk out again\n\nThe dockers walked out on Tuesday after talks collapsed.',
    },
    source: 'copied pages print it in the head and above the text',
    find: findRepeated,
  },
  {
    id: 'intake.lines.section-name',
    finds: 'one to three words above the title: the section the page belongs to',
    examples: {
      fires:
        'WorldHarbours\n\nDockers walk out at Port Lessa\n\nThe dockers walked out on Tuesday after talks collapsed.',
      not: 'Dockers walk out at Port Lessa\n\nThe dockers walked out on Tuesday after talks collapsed.',
    },
    source: 'copied pages',
    find: findSectionName,
  },
];
