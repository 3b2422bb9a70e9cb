// One report in, all its annotations out: runs the ordered steps of reading.
// Knows no other report; comparing stands in compare/.
import { warning } from '../errors.js';
import type { ReadReport, Report, Span } from '../model/index.js';
import { newReading, type Reading } from './reading.js';
import { keepSound } from './sound.js';
import { READ_STEPS } from './steps.js';

/** The longest stretch of a text that is read, in UTF-16 units; a longer text is kept whole and said to be longer. */
export const READING_LIMIT_CHARS = 500_000;

export interface ReadOptions {
  /** Ids of steps to leave out (`read.credits`). */
  without?: readonly string[];
  /** Called after each step with its time, for `onrecord steps` and the speed bench. */
  onStep?: (id: string, milliseconds: number) => void;
  /** A clock in milliseconds; needed with `onStep`, as the library reads no clock of its own. */
  now?: () => number;
}

/**
 * Reads one report: sentences, times, figures, names, quotations, stances, events and credits.
 * A report that is not English comes back with its lines and no annotation.
 *
 * **Offsets**: all spans are UTF-16 units into `report.text`.
 */
export function readReport(report: Report, options: ReadOptions = {}): ReadReport {
  return toReadReport(readingOf(report, options));
}

/** The working paper itself, with sentences, tokens and parse: for tests and benches. */
export function readingOf(report: Report, options: ReadOptions = {}): Reading {
  const reading = newReading(withinLimit(report));
  if (report.language !== 'en') return reading;
  for (const step of READ_STEPS) {
    if (options.without?.includes(step.id)) continue;
    const start = options.now?.() ?? 0;
    step.run(reading);
    options.onStep?.(step.id, (options.now?.() ?? 0) - start);
  }
  return reading;
}

/** Cuts the lines, never the text, at the reading limit. */
function withinLimit(report: Report): Report {
  if (report.text.length <= READING_LIMIT_CHARS) return report;
  const space = report.text.lastIndexOf(' ', READING_LIMIT_CHARS);
  const limit = space > READING_LIMIT_CHARS / 2 ? space : READING_LIMIT_CHARS;
  const lines = report.lines
    .filter(line => line.span[0] < limit)
    .map(line => (line.span[1] <= limit ? line : { ...line, span: [line.span[0], limit] as Span }));
  return { ...report, lines, warnings: [...report.warnings, warning('W308', `${report.id} from ${limit}`)] };
}

function toReadReport(reading: Reading): ReadReport {
  const { report } = reading;
  const { annotations, warnings } = keepSound(reading);
  return {
    id: report.id,
    sha256: report.sha256,
    language: report.language,
    ...(report.title === undefined ? {} : { title: report.title }),
    ...(report.outlet === undefined ? {} : { outlet: report.outlet }),
    ...(report.byline === undefined ? {} : { byline: report.byline }),
    ...(report.url === undefined ? {} : { url: report.url }),
    published: report.published ?? reading.published,
    lines: report.lines,
    parts: report.parts,
    sentences: reading.sentences.map(sentence => sentence.span),
    ...annotations,
    warnings: [...report.warnings, ...warnings],
  };
}
