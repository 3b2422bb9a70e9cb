// Where one file holds two articles: a report with an interview appended, or two pages pasted together.
// Does not split the text; a part is a span of it.
import type { Line, Part, Span } from '../model/index.js';
import type { SheetLine } from './lines.js';
import { isProse } from './sheet.js';

const INTERVIEW =
  /\b(?:interview|q\s?&\s?a|in conversation|our conversation|questions? and answers?|speaks? to|talks? to)\b/i;
/** A report proper stands above: fewer lines of prose are the standfirst of the interview itself. */
const MIN_PROSE_ABOVE = 3;
/** How far below its heading the interview must announce itself or begin. */
const LOOK_AHEAD = 6;

function isHeadingLike(line: Line, sheetLine: SheetLine): boolean {
  return line.role === 'heading' || (line.role === 'body' && (sheetLine.bold || sheetLine.markdownLevel > 0));
}

/** The line with which a second article begins, -1 if there is only one. */
function findSecond(lines: readonly Line[], sheet: readonly SheetLine[]): number {
  let prose = 0;
  let closed = false;
  for (const [i, line] of lines.entries()) {
    const words = sheet[i]!;
    if (line.role === 'body' && isProse(words)) {
      prose++;
      closed = false;
    }
    // A date, a byline or hashtags below the prose close an article.
    if (prose > 0 && (line.role === 'date' || line.role === 'byline' || line.rule === 'intake.lines.hashtags'))
      closed = true;
    if (prose < MIN_PROSE_ABOVE || !isHeadingLike(line, words)) continue;
    const below = lines.slice(i + 1, i + 1 + LOOK_AHEAD);
    const turnsBelow = lines.slice(i + 1).filter(l => l.role === 'question' || l.role === 'answer').length;
    const announced = [i, i + 1, i + 2].some(
      k => k < lines.length && !isProse(sheet[k]!) && INTERVIEW.test(sheet[k]!.words),
    );
    const soon = below.some(l => l.role === 'question' || l.role === 'answer');
    if (turnsBelow >= 3 && (announced || closed) && soon) return i;
    const anotherPage = words.markdownLevel === 1 || (closed && words.markdownLevel === 2);
    const proseBelow = lines.slice(i + 1).filter((l, k) => l.role === 'body' && isProse(sheet[i + 1 + k]!)).length;
    if (anotherPage && closed && proseBelow >= 2) return i;
  }
  return -1;
}

/** The parts of a text, at least one; gives `part` to the lines of the second. */
export function findParts(text: string, lines: Line[], sheet: readonly SheetLine[], title?: string): Part[] {
  const second = findSecond(lines, sheet);
  const whole = (from: number, to: number, name?: string): Part => {
    const span: Span = [from, to];
    return name === undefined ? { span } : { span, title: name };
  };
  if (second < 0) return [whole(0, text.length, title)];
  const heading = lines[second]!;
  heading.role = 'heading';
  heading.rule ??= 'intake.lines.heading';
  for (const line of lines.slice(second)) line.part = 1;
  const from = heading.span[0] - sheet[second]!.marksBefore;
  return [whole(0, from, title), whole(from, text.length, text.slice(...heading.span))];
}
