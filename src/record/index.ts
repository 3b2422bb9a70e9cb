// The sourced record: built, compared with an older one, checked.
export { buildRecord, byPlace, compareText, RECORD_VERSION, serializeRecord, siglum } from './build.js';
export { diffRecords, type LineChange } from './diff.js';
export { parseRecord } from './parse.js';
