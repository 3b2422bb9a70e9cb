// Reports and readings as rows, and back: what is searched stands in columns, the rest as one JSON document.
// Reads and writes no store.
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Bag } from '../compare/stories/index.js';
import { plain, skeleton } from '../language/spellings.js';
import { hull, type ReadReport, type Report, type Span } from '../model/index.js';
import type { LineKind } from './store.js';
import type { LineTable, ReportTable } from './tables.js';

export type NewReport = Omit<ReportTable, 'key' | 'version' | 'bagged'>;
export type NewLine = Omit<LineTable, 'key' | 'report'>;

const dayOf = (iso: string | undefined): string => iso?.slice(0, 10) ?? '';

export function reportRow(report: Report, loaded: string): NewReport {
  const { text, ...meta } = report;
  return {
    id: report.id,
    sha256: report.sha256,
    title: report.title ?? null,
    outlet: report.outlet ?? null,
    language: report.language,
    lo: dayOf(report.published?.lo),
    hi: dayOf(report.published?.hi),
    text,
    meta: JSON.stringify(meta),
    reading: null,
    analyser: null,
    state: 'waiting',
    attempts: 0,
    worker: null,
    lease: 0,
    code: null,
    message: null,
    indexed: 0,
    loaded,
  };
}

export const reportOfRow = ({ text, meta }: { text: string; meta: string }): Report =>
  ({ ...(JSON.parse(meta) as Omit<Report, 'text'>), text }) as Report;

/** The text form of a bag: a word and how it counts on each line. */
export const packBag = ({ words, counts }: Pick<Bag, 'words' | 'counts'>): Uint8Array =>
  deflateRawSync(words.map((word, at) => `${word} ${counts[at]}`).join('\n'), { level: LEVEL });

export function unpackBag(bytes: Uint8Array): Pick<Bag, 'words' | 'counts'> {
  const lines = inflateRawSync(bytes).toString('utf8').split('\n').filter(Boolean);
  const pairs = lines.map(line => line.split(' '));
  return { words: pairs.map(([word]) => word!), counts: pairs.map(([, count]) => Number(count)) };
}

/** JSON of a reading is seven times its text and folds to a fifth of that; higher levels gain a tenth for twice the time. */
const LEVEL = 3;

export const packReading = (read: ReadReport): Uint8Array => deflateRawSync(JSON.stringify(read), { level: LEVEL });

export const unpackReading = (bytes: Uint8Array): ReadReport =>
  JSON.parse(inflateRawSync(bytes).toString('utf8')) as ReadReport;

/** Skeletons of the words of a name, each between spaces, so that one of them can be looked for: ` ana kvc `. */
export const bearerOf = (name: string): string =>
  ` ${plain(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .map(word => skeleton(word) || word)
    .join(' ')} `;

/** The lines of a reading that can be searched for. What is said is found as its quotation, and not once more as the event of saying it. */
export function lineRows(read: ReadReport, text: string): NewLine[] {
  const names = new Map(read.entities.map(entity => [entity.id, entity.name]));
  const words = (spans: readonly Span[]): string =>
    spans
      .map(([start, end]) => text.slice(start, end))
      .join(' … ')
      .replace(/\s+/g, ' ');
  const row = (kind: LineKind, id: string, type: string, spans: readonly Span[], who: string | null): NewLine[] => {
    const whole = hull(spans);
    if (whole === null) return [];
    const bearer = who === null ? null : bearerOf(who);
    return [{ kind, id, type, who, bearer, words: words(spans), start: whole[0], stop: whole[1] }];
  };
  const cues = new Set(read.quotations.flatMap(({ cue }) => cue.map(([start]) => start)));
  const nameOf = (id: string | null): string | null => (id === null ? null : (names.get(id) ?? null));
  return [
    ...read.quotations.flatMap(({ id, type, content, speaker }) =>
      row('quotation', id, type, content, nameOf(speaker)),
    ),
    ...read.stances.flatMap(({ id, stance, content, holder }) => row('stance', id, stance, content, nameOf(holder))),
    ...read.events
      .filter(({ type, trigger }) => type !== 'STATEMENT' || !cues.has(trigger[0]))
      .flatMap(({ id, type, evidence, actors }) =>
        row('event', id, type, [evidence], nameOf(actors.find(actor => actor.entity !== null)?.entity ?? null)),
      ),
    ...read.figures.flatMap(({ id, unit, span }) => row('figure', id, unit, [span], null)),
  ];
}
