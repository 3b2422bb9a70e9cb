// Place, day and agency from which a report was sent: on a line of their own, or at the head of a body line.
// Does not cut anything: the line keeps its role and its span, `dateline` says which of its words open it.
import { findDateline, readDatelineAlone } from '../dateline.js';
import { eachLine, type LineFinding, type LineRule, type Sheet } from '../sheet.js';

function findOpenings(sheet: Sheet): LineFinding[] {
  const found: LineFinding[] = [];
  let opens = true;
  for (const [i, line] of sheet.lines.entries()) {
    if (sheet.roles[i] !== null) continue;
    const dateline = findDateline(sheet.text, line.span, opens);
    if (dateline) found.push({ line: i, role: 'body', dateline: dateline.span });
    // A standfirst may stand above the line with which the report begins.
    if (dateline || line.wordCount > MAX_STANDFIRST_WORDS) opens = false;
  }
  return found;
}

const MAX_STANDFIRST_WORDS = 40;

export const datelineRules: readonly LineRule[] = [
  {
    id: 'intake.lines.dateline',
    finds: 'a line that holds only place, date and agency',
    examples: {
      fires: 'LESSA, May 14 (LNA) —\nDockers at Port Lessa walked out on Tuesday after talks collapsed.',
      not: 'LESSA, May 14 (LNA) — Dockers at Port Lessa walked out on Tuesday.',
    },
    source: 'habit of news agencies',
    find: eachLine('dateline', line => line.wordCount <= 12 && readDatelineAlone(line.words) !== null),
  },
];

export const openingRules: readonly LineRule[] = [
  {
    id: 'intake.lines.dateline-before-body',
    finds: 'place, date and agency before the first sentence of a body line; the line stays body',
    examples: {
      fires: 'LESSA, May 14 (LNA) — Dockers at Port Lessa walked out on Tuesday after talks collapsed.',
      not: 'LESSA’s dockers — all 2,300 of them — walked out on Tuesday after talks collapsed.',
    },
    source: 'habit of news agencies',
    find: findOpenings,
  },
];
