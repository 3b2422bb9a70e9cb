// The formats in which a record leaves Onrecord: the literal list, in the order in which the command line names them.
// Each format has a file of its own beside this one.
import { OnrecordError } from '../../errors.js';
import { CSL } from './csl.js';
import { type ExportedFile, type Exporter, type ExportInput, newExportContext } from './exporter.js';
import { FOLLOWTHEMONEY } from './followthemoney.js';
import { GEXF } from './gexf.js';
import { OBSIDIAN } from './obsidian.js';
import { PLOVER } from './plover.js';
import { CSV } from './tables.js';
import { TEXT_FRAGMENTS } from './text-fragments.js';
import { TIMELINEJS } from './timelinejs.js';
import { WEB_ANNOTATION } from './web-annotation.js';

export const EXPORTERS: readonly Exporter[] = [
  CSV,
  WEB_ANNOTATION,
  TEXT_FRAGMENTS,
  OBSIDIAN,
  TIMELINEJS,
  PLOVER,
  GEXF,
  FOLLOWTHEMONEY,
  CSL,
];

/** **Errors**: E310 for a format that is not in the list. */
export function exporterOf(format: string): Exporter {
  const exporter = EXPORTERS.find(one => one.format === format);
  if (!exporter) throw new OnrecordError('E310', `"${format}" (${EXPORTERS.map(one => one.format).join(', ')})`);
  return exporter;
}

/**
 * The files of one format for a record: the same bytes for the same record.
 *
 * **Errors**: E310 for an unknown format, E312 where the format needs the texts and the readings do not hold them.
 */
export const buildExport = (format: string, input: ExportInput): ExportedFile[] =>
  exporterOf(format).build(newExportContext(input));

export type { ExportedFile, Exporter, ExportInput, ReadingWithText } from './exporter.js';
export { mergeNote, NOTE_END } from './notes.js';
