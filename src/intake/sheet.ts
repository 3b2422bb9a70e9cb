// The working paper of line rules: the lines of one text and the roles given so far.
// Does not hold rules; line-rules/ does.
import type { LineRole, Rule, Span } from '../model/index.js';
import type { SheetLine } from './lines.js';

export interface Sheet {
  readonly text: string;
  readonly lines: readonly SheetLine[];
  /** Role by line; null where no rule has claimed it yet. */
  roles: (LineRole | null)[];
  /** The title, where a field of the file names it. */
  readonly title: string | undefined;
}

/** One line claimed by a rule. */
export interface LineFinding {
  /** Index into `Sheet.lines`. */
  line: number;
  role: LineRole;
  /** The words that name who speaks, for lines of an interview. */
  speaker?: Span;
  /** Place, day and agency at the head of a body line. */
  dateline?: Span;
  /** What stands before a title and is no part of it. */
  kicker?: Span;
  /** The name of the outlet behind a title, with the stroke before it. */
  outlet?: Span;
  /** The words of the head that name who answers, where the lines of an interview bear no labels. */
  answerer?: Span;
}

/** A rule of line roles: sees the whole sheet, claims lines; a line already claimed stays with its rule. */
export interface LineRule extends Rule {
  find(sheet: Sheet): LineFinding[];
}

/** A rule that looks at one line at a time. */
export const eachLine =
  (role: LineRole, fits: (line: SheetLine, index: number, sheet: Sheet) => boolean) =>
  (sheet: Sheet): LineFinding[] => {
    const found: LineFinding[] = [];
    for (const [i, line] of sheet.lines.entries())
      if (sheet.roles[i] === null && fits(line, i, sheet)) found.push({ line: i, role });
    return found;
  };

/** A line that reads as running text: a sentence of some length, or several. */
export const isProse = (line: SheetLine): boolean =>
  line.markdownLevel === 0 && ((line.stop && line.wordCount >= 8) || line.wordCount >= 25);

/** Any quotation mark: furniture does not quote. */
export const QUOTATION_MARK = /["“”«»„]/;
