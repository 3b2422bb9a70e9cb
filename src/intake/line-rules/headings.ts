// Cross-heads inside a report.
// Does not take list items for headings: three short lines in a row are a list.
import type { SheetLine } from '../lines.js';
import { isProse, type LineFinding, type LineRule, QUOTATION_MARK, type Sheet } from '../sheet.js';

const MAX_HEADING_CHARS = 110;
const MAX_HEADING_WORDS = 16;
/** A post of a social network set into the text. */
const POSTED = /@\w|https?:|pic\.twitter\.com/;
const CAPTION = /^(?:photos?|pictures?|pictured|images?|videos?)\s*:/i;
/** A line set in bold from end to end may be longer and still head what follows. */
const MAX_BOLD_WORDS = 30;

function canBeHeading(line: SheetLine): boolean {
  if (line.markdownLevel > 0) return true;
  if (line.bold && !line.stop && line.wordCount <= MAX_BOLD_WORDS) return true;
  if (line.words.length > MAX_HEADING_CHARS || line.wordCount > MAX_HEADING_WORDS || line.wordCount === 0) return false;
  if (/[,;:]$/.test(line.words) || !/^[\p{Lu}\p{N}"'“‘«¿¡]/u.test(line.words)) return false;
  if (POSTED.test(line.words) || CAPTION.test(line.words)) return false;
  if (!line.stop) return true;
  // A question or call can head a section, a sentence with a full stop cannot be told from the text.
  return /[?!]$/.test(line.words) && line.wordCount <= 8 && line.blankBefore && !QUOTATION_MARK.test(line.words);
}

function findHeadings(sheet: Sheet): LineFinding[] {
  const { lines, roles } = sheet;
  const open = lines.flatMap((_, i) => (roles[i] === null ? [i] : []));
  const found: LineFinding[] = [];
  for (const [n, i] of open.entries()) {
    const line = lines[i]!;
    if (!canBeHeading(line)) continue;
    if (line.markdownLevel > 0) {
      found.push({ line: i, role: 'heading' });
      continue;
    }
    const before = open[n - 1];
    const after = open[n + 1];
    if (after === undefined || !isProse(lines[after]!)) continue;
    const twoBefore = open[n - 2];
    const inList =
      before !== undefined &&
      twoBefore !== undefined &&
      [before, twoBefore].every(j => canBeHeading(lines[j]!) && !lines[j]!.bold);
    if (!inList || line.bold) found.push({ line: i, role: 'heading' });
  }
  return found;
}

export const headingRules: readonly LineRule[] = [
  {
    id: 'intake.lines.heading',
    finds: 'a cross-head: a short line without a full stop above prose',
    examples: {
      fires:
        'Dockers at Port Lessa walked out on Tuesday after talks collapsed.\nNo agreement in sight\nThe board said it would not meet the union before the summer.',
      not: 'Dockers at Port Lessa walked out on Tuesday after talks collapsed.\nShe said:\nThe board said it would not meet the union before the summer.',
    },
    source: 'shape of news texts',
    find: findHeadings,
  },
];
