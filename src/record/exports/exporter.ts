// What all exports share: the record with its readings in, files out; names, texts and reports looked up by id.
// Does not write to disk; show/cli/export.ts does.
import { OnrecordError } from '../../errors.js';
import type {
  ActorRole,
  Decided,
  Evidence,
  ReadReport,
  RecordEvent,
  RecordReport,
  StoryRecord,
} from '../../model/index.js';

/** A reading as `readings.jsonl` holds it: with the stored text beside it. */
export type ReadingWithText = ReadReport & { text?: string };

export interface ExportInput {
  record: StoryRecord;
  readings: readonly ReadingWithText[];
}

export interface ExportedFile {
  /** Name inside the export; a folder's files are divided by `/`. */
  path: string;
  text: string;
  /** A note that may hold a person's own words behind its end mark; they are kept when it is written again. */
  isNote?: boolean;
}

/** A format as a value: what the command line lists, and what it gives for a record. */
export interface Exporter {
  format: string;
  /** What it gives, for whom; one sentence. */
  gives: string;
  /** Name of its one file; absent for a format that is a folder. */
  file?: string;
  build(context: ExportContext): ExportedFile[];
}

export interface ExportContext {
  /** Without the lines that a person set aside as wrong. */
  readonly record: StoryRecord;
  /** In order of report id. */
  readonly readings: readonly ReadingWithText[];
  reportOf(id: string): RecordReport | undefined;
  readingOf(id: string): ReadingWithText | undefined;
  /** The stored text. **Errors**: E312 where the readings do not hold it. */
  textOf(report: string): string;
  /** Name of an entity or origin of the record; words that are neither come back as they are. */
  nameOf(id: string): string;
  /** Letter by which the dossier names a report. */
  siglumOf(report: string): string;
}

export function newExportContext({ record, readings }: ExportInput): ExportContext {
  const reports = new Map(record.reports.map(report => [report.id, report]));
  const byId = new Map(readings.map(reading => [reading.id, reading]));
  const names = new Map([...record.origins, ...record.entities].map(({ id, name }) => [id, name]));
  return {
    record: withoutSetAside(record),
    readings: [...readings].sort((a, b) => (a.id < b.id ? -1 : 1)),
    reportOf: id => reports.get(id),
    readingOf: id => byId.get(id),
    textOf: id => {
      const text = byId.get(id)?.text;
      if (text === undefined) throw new OnrecordError('E312', id);
      return text;
    },
    nameOf: id => names.get(id) ?? id,
    siglumOf: id => reports.get(id)?.siglum ?? '?',
  };
}

/** A line that a person called wrong stays in the record, marked; it goes to nobody else. */
function withoutSetAside(record: StoryRecord): StoryRecord {
  const kept = <Line extends { decided?: readonly Decided[] }>(lines: readonly Line[]): Line[] =>
    lines.filter(({ decided }) => !decided?.some(({ action }) => action === 'wrong'));
  return {
    ...record,
    entities: kept(record.entities),
    utterances: kept(record.utterances),
    events: kept(record.events),
    questions: kept(record.questions),
    disagreements: kept(record.disagreements),
    origins: kept(record.origins),
  };
}

/** Words on one line: runs of white space become one space. */
export const flat = (words: string): string => words.replace(/\s+/g, ' ').trim();

/** The same with a limit, cut between words. */
export function shortTo(words: string, limitChars: number): string {
  const line = flat(words);
  if (line.length <= limitChars) return line;
  const space = line.lastIndexOf(' ', limitChars - 1);
  const end = space > limitChars / 2 ? space : limitChars - 1;
  return `${line.slice(0, isLowSurrogate(line.charCodeAt(end)) ? end - 1 : end)}…`;
}

/** Halves of surrogate pairs that stand alone become the replacement character: no encoder takes them. */
export const wellFormed = (words: string): string => words.replace(/\p{Surrogate}/gu, '\ufffd');

export const isLowSurrogate = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;

/** The three columns that every row of every export carries. */
export const pinOf = ({ report, span, text }: Evidence) => ({ report, start: span[0], end: span[1], words: text });

/** The member to show for a merged event: the first whose own words give the event's time, else the first of all. */
export const leadMemberOf = ({ when, members }: RecordEvent): RecordEvent['members'][number] =>
  members.find(member => when && member.when?.lo === when.lo && member.when.hi === when.hi) ?? members[0]!;

/** Number of the sentence in which words begin, from 1; null where no sentence holds them. */
export function sentenceNumber({ report, span }: Evidence, { readingOf }: ExportContext): number | null {
  const sentences = readingOf(report)?.sentences ?? [];
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]![1] <= span[0]) low = middle + 1;
    else high = middle;
  }
  const found = sentences[low];
  return found && found[0] <= span[0] ? low + 1 : null;
}

/** JSON lines. */
export const jsonLines = (rows: readonly unknown[]): string => rows.map(row => `${JSON.stringify(row)}\n`).join('');

/** The two sides that formats of events know; what an event is about stands on neither. */
export const SIDE_OF_ROLE: Readonly<Record<ActorRole, 'actor' | 'recipient' | null>> = {
  actor: 'actor',
  mediator: 'actor',
  recipient: 'recipient',
  host: 'recipient',
  victim: 'recipient',
  about: null,
};
