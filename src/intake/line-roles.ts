// From lines to their roles: an ordered list of rules; the first that claims a line keeps it, what no rule claims is body.
// Does not delete or change a line: later stages go by the role, and `rule` says who gave it.
import type { Line } from '../model/index.js';
import { bylineRules } from './line-rules/bylines.js';
import { datelineRules, openingRules } from './line-rules/datelines.js';
import { dateRules } from './line-rules/dates.js';
import { fieldRules } from './line-rules/fields.js';
import { frontMatterRules } from './line-rules/front-matter.js';
import { furnitureRules, tailRules } from './line-rules/furniture.js';
import { headerRules } from './line-rules/headers.js';
import { headingRules } from './line-rules/headings.js';
import { scoreRules } from './line-rules/scores.js';
import { titleRules } from './line-rules/titles.js';
import { turnRules } from './line-rules/turns.js';
import { unlabelledRules } from './line-rules/unlabelled.js';
import type { SheetLine } from './lines.js';
import type { LineRule, Sheet } from './sheet.js';

/**
 * THE order. What can be told from the line alone comes first, so that a title is looked for among the lines that are left;
 * turns come before titles and headings, since a question can look like one; the tail needs to know what is prose. The places and
 * days that open body lines come last: they need to know which lines are left as body.
 */
export const lineRules: readonly LineRule[] = [
  ...frontMatterRules,
  ...fieldRules,
  ...dateRules,
  ...furnitureRules,
  ...scoreRules,
  ...headerRules,
  ...bylineRules,
  ...datelineRules,
  ...turnRules,
  ...unlabelledRules,
  ...titleRules,
  ...headingRules,
  ...tailRules,
  ...openingRules,
];

/** Gives each line of a text its role. `title` is the title as the file's own field has it, if it has one. */
export function findLineRoles(text: string, lines: readonly SheetLine[], title?: string): Line[] {
  const sheet: Sheet = { text, lines, roles: lines.map(() => null), title };
  const result: Line[] = lines.map(line => ({ span: line.span, role: 'body' }));
  for (const rule of lineRules)
    for (const finding of rule.find(sheet)) {
      if (sheet.roles[finding.line] !== null) continue;
      sheet.roles[finding.line] = finding.role;
      const line = result[finding.line]!;
      line.role = finding.role;
      line.rule = rule.id;
      if (finding.speaker) line.speaker = finding.speaker;
      if (finding.dateline) line.dateline = finding.dateline;
      if (finding.kicker) line.kicker = finding.kicker;
      if (finding.outlet) line.outlet = finding.outlet;
      if (finding.answerer) line.answerer = finding.answerer;
    }
  return result;
}
