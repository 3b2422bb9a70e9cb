// Reports in: text, Markdown, saved pages, rows of JSON, folders and standard input, each with the roles of its lines.
export { reportFromHtml } from './html.js';
export { reportFromRow, reportsFromJsonl, type Taken } from './jsonl.js';
export { lineRules } from './line-roles.js';
export { DEFAULT_MAX_BYTES, openPile, type PileOptions } from './pile.js';
export type { ReportMeta } from './report.js';
export { READING_LIMIT, reportFromText } from './text.js';
