// Reports in: text, Markdown, saved pages, rows of JSON, folders and standard input, each with the roles of its lines.

export { DEFAULT_MAX_BYTES } from './archives/bounds.js';
export { listFiles, type SizedFile } from './folder.js';
export { reportFromHtml } from './html.js';
export { type IdSet, newIdSet } from './id-set.js';
export { reportFromRow, reportsFromJsonl } from './jsonl.js';
export { lineRules } from './line-roles.js';
export { openPile, type PileOptions } from './pile.js';
export { FIELD_NAMES, type FieldMap, type FieldName } from './presets.js';
export type { ReportMeta } from './report.js';
export { type Sample, samplePile } from './sample.js';
export type { Taken } from './taken.js';
export { READING_LIMIT, reportFromText } from './text.js';
