// The public library: read, compare, record, why. What is exported here is kept; everything else may move.
// Does no input or output of its own but for intake.
import { type CompareOptions, compareReports } from './compare/index.js';
import type { Report, SkippedReport, StoryRecord } from './model/index.js';
import { readReport } from './read/index.js';
import { followDecisions } from './record/decisions/index.js';
import { buildRecord } from './record/index.js';

export { judgeNames } from './compare/names/index.js';
export { groupStories } from './compare/stories/index.js';
export { CODES, type Code, OnrecordError } from './errors.js';
export { openPile, reportFromHtml, reportFromText } from './intake/index.js';
export * from './model/index.js';
export { type ReadOptions, readReport } from './read/index.js';
export { decisionLine, parseDecisions, settleDecisions } from './record/decisions/index.js';
export { buildExport, EXPORTERS } from './record/exports/index.js';
export { diffRecords, type LineChange, parseRecord, serializeRecord } from './record/index.js';
export { type Explanation, explain } from './why/index.js';

/** Reads and compares reports of one pile: the record, whatever their order, as a person's decisions have it. */
export function recordOf(
  reports: readonly Report[],
  options: CompareOptions & { skipped?: readonly SkippedReport[] } = {},
): StoryRecord {
  const read = reports.map(report => ({ report, read: readReport(report) }));
  const { witnesses, settled, pairs } = followDecisions(options.decisions ?? [], read);
  const comparison = compareReports(witnesses, { ...options, decisions: pairs });
  return buildRecord(comparison, options.skipped, settled);
}
