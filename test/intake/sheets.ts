// How a text is written in these tests: one line a line, its expected role in front. Does not test anything itself.
import { reportFromText } from '../../src/intake/index.js';
import type { Line, Report } from '../../src/model/index.js';

export interface Marked {
  text: string;
  roles: string[];
}

/** `body | The docks reopened.` A line without a role (blank, or ``) is a blank line of the text. */
export function marked(sheet: string): Marked {
  const roles: string[] = [];
  const lines: string[] = [];
  for (const raw of sheet.replace(/^\n|\n[ \t]*$/g, '').split('\n')) {
    const bar = raw.indexOf('|');
    if (raw.trim() === '') {
      lines.push('');
      continue;
    }
    roles.push(raw.slice(0, bar).trim());
    lines.push(raw.slice(bar + 1).trim());
  }
  return { text: lines.join('\n'), roles };
}

export const roleNames = (report: Report): string[] => report.lines.map((line: Line) => line.role);
export const words = (report: Report, line: Line): string => report.text.slice(...line.span);
export const readText = (text: string, title?: string): Report =>
  reportFromText('r1', text, title === undefined ? {} : { title });
