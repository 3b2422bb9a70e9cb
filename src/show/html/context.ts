// What every section of the dossier looks things up in: sigla, names, sentences, anchors, counts of origins.
// Renders nothing.
import type { Witness } from '../../compare/comparison.js';
import type { Evidence, Origin, RecordReport, Span, StoryRecord, When } from '../../model/index.js';
import { type Listed, listedOf } from './salience.js';

/** Where a newsroom serves the dossier: the ways out of it. The file that is mailed has none. */
export interface DossierFrame {
  /** The title by which lists name the story. */
  title?: string;
  links: readonly { href: string; label: string }[];
  /** Where a line is explained and decided about. */
  lineHref(id: string): string;
}

export interface DossierContext {
  readonly frame?: DossierFrame | undefined;
  readonly record: StoryRecord;
  readonly witnesses: ReadonlyMap<string, Witness>;
  readonly reportOf: ReadonlyMap<string, RecordReport>;
  /** The long lists in the order of weight, and what the page leaves out of them. */
  readonly listed: Listed;
  /** Name of an entity or origin of the record; words that are neither come back as they are. */
  nameOf(id: string | null): string;
  siglumOf(report: string): string;
  /** `#A-12`: the sentence in which a span begins. */
  anchorOf(evidence: Pick<Evidence, 'report' | 'span'>): string;
  /** Whose words a quotation of a report is; null where nobody is named. */
  speakerOf(report: string, quotation: string): string | null;
  /** What a disagreement is about: words of a report, to be set as such. */
  aboutOf(id: string | undefined): string | undefined;
  /** The rest of the sentence that holds a span, before it and after it; null where no sentence holds all of it. */
  sentenceOf(evidence: Pick<Evidence, 'report' | 'span'>): { before: string; after: string } | null;
  /** `3 reports, 1 origin`: of a line's own origins where it names them, else of those behind its reports. */
  countOf(reports: Iterable<string>, origins?: readonly string[]): string;
}

export function newContext(record: StoryRecord, witnesses: readonly Witness[], frame?: DossierFrame): DossierContext {
  const reportOf = new Map(record.reports.map(report => [report.id, report]));
  const byId = new Map(witnesses.map(witness => [witness.report.id, witness]));
  const siglumOf = (report: string) => reportOf.get(report)?.siglum ?? '?';
  const names = new Map<string, string>([
    ...record.origins.map(origin => [origin.id, originName(origin, siglumOf)] as const),
    ...record.entities.map(entity => [entity.id, entity.name] as const),
  ]);
  const speakers = new Map(
    record.utterances.flatMap(({ speaker, members }) =>
      members.map(({ report, quotation }) => [`${report}\u0000${quotation}`, speaker] as const),
    ),
  );
  const abouts = new Map(record.disagreements.map(line => [line.id, line.about]));
  return {
    frame,
    record,
    witnesses: byId,
    reportOf,
    listed: listedOf(record),
    nameOf: id => (id === null ? 'no one named' : (names.get(id) ?? reportOf.get(id)?.siglum ?? id)),
    siglumOf,
    speakerOf: (report, quotation) => speakers.get(`${report}\u0000${quotation}`) ?? null,
    aboutOf: id => (id === undefined ? undefined : abouts.get(id)),
    anchorOf: ({ report, span }) => `#${sentenceId(siglumOf(report), sentenceAt(byId.get(report), span[0]))}`,
    sentenceOf: ({ report, span }) => aroundIn(byId.get(report), span),
    countOf: (reports, own) => {
      const ids = new Set(reports);
      const origins = new Set(own ?? [...ids].flatMap(id => originsBehind(reportOf.get(id), id)));
      return `${plural(ids.size, 'report')}, ${plural(origins.size, 'origin')}`;
    },
  };
}

/** The rest of the sentence that holds a span, before it and after it; null where no sentence holds all of it. */
export function aroundIn(witness: Witness | undefined, span: Span): { before: string; after: string } | null {
  const sentence = witness?.read.sentences[sentenceAt(witness, span[0])];
  if (!witness || !sentence || span[0] < sentence[0] || span[1] > sentence[1]) return null;
  const { text } = witness.report;
  return { before: text.slice(sentence[0], span[0]), after: text.slice(span[1], sentence[1]) };
}

/** A report without an outlet names its own interview by its id; a reader of the page knows it by its siglum. */
function originName(origin: Origin, siglumOf: (report: string) => string): string {
  const own = origin.reports.find(item => origin.name.startsWith(item.report));
  return own ? `${siglumOf(own.report)}${origin.name.slice(own.report.length)}` : origin.name;
}

/** Ids of the independent origins of a report; one that credits nobody is its own origin. */
export const originsBehind = (report: RecordReport | undefined, id: string): readonly string[] =>
  report && report.origins.length > 0 ? report.origins : [id];

/** Id of a sentence in the page: siglum and number. */
export const sentenceId = (siglum: string, index: number): string => `${siglum}-${index + 1}`;

/** Index of the sentence that holds an offset, or of the last one that begins before it; 0 where there is none. */
function sentenceAt(witness: Witness | undefined, offset: number): number {
  const sentences = witness?.read.sentences ?? [];
  let [low, high] = [0, sentences.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (sentences[middle]![0] <= offset) low = middle;
    else high = middle - 1;
  }
  return Math.max(0, low);
}

export const plural = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `29 Nov 2024`, `Nov 2024`, `2024`: as much as an ISO string says. */
export function dayText(iso: string): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(iso) ?? [];
  if (!year) return iso;
  const time = /T(\d{2}:\d{2})/.exec(iso)?.[1];
  const date = [day ? String(Number(day)) : '', month ? MONTHS[Number(month) - 1] : '', year].filter(Boolean).join(' ');
  return time ? `${date}, ${time}` : date;
}

/** An interval in words: `29 Nov 2024`, `3 Dec 2024 to 4 Dec 2024`, `not after 29 Nov 2024`. */
export function whenText(when: When | null): string {
  if (!when || when.basis === 'unknown' || (!when.lo && !when.hi)) return 'no time stated';
  if (!when.lo) return `not after ${dayText(when.hi)}`;
  if (!when.hi) return `not before ${dayText(when.lo)}`;
  if (when.lo === when.hi) return dayText(when.lo);
  const [year, month] = [when.lo.slice(0, 4), when.lo.slice(0, 7)];
  if (when.grain === 'year' && when.hi.startsWith(year)) return year;
  if (when.grain === 'month' && when.hi.startsWith(month)) return dayText(month);
  if (when.hi.slice(0, 10) === when.lo.slice(0, 10)) return dayText(when.lo.slice(0, 10));
  return `${dayText(when.lo.slice(0, 10))} to ${dayText(when.hi.slice(0, 10))}`;
}
