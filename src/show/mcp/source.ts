// What an assistant's questions are answered from: the records of stories, with the sentences their lines stand in.
// Answers no question; tools/ does. store-source.ts and record-source.ts give these.
import type { Evidence, ReadReport, RecordReport, Span, StoryRecord } from '../../model/index.js';
import { fragmentOf, type Searched, searchedText } from '../../record/exports/text-fragments.js';

export interface ListedStory {
  id: string;
  title: string;
  reports: number;
  outlets?: number;
  from?: string;
  to?: string;
}

/** A report as it can be read sentence by sentence. */
export interface SourcedReport {
  read: ReadReport;
  text: string;
  /** Which text under its id, from 1; absent where none is counted. */
  version?: number;
}

/** Where the lines of an answer are to be looked for. */
export interface Wanted {
  /** Id of a story; without one, wherever the words or the name stand. */
  story?: string | undefined;
  words?: string | undefined;
  who?: string | undefined;
}

export interface RecordSource {
  stories(words: string | undefined, limit: number): Promise<ListedStory[]>;
  /** Records in which it may be found. **Errors**: E202 for a story that is none, E701 where one has to be named. */
  records(wanted: Wanted): Promise<SourcedRecord[]>;
  report(id: string): Promise<SourcedReport | undefined>;
  close(): Promise<void>;
}

/** Words of a report as an answer gives them: with their sentence, and the way to the page. */
export interface Pin {
  report: string;
  outlet?: string;
  published?: string;
  span: Span;
  text: string;
  sentence: Span;
  sentenceText: string;
  /** The page, opened at these words where the browser can. */
  link?: string;
}

/** A record, and the texts it rests on. */
export class SourcedRecord {
  readonly #reports: ReadonlyMap<string, RecordReport>;
  readonly #searched = new Map<string, Searched>();

  constructor(
    /** Id of its story; absent for a record without a store. */
    readonly story: string | undefined,
    readonly record: StoryRecord,
    readonly texts: ReadonlyMap<string, SourcedReport>,
  ) {
    this.#reports = new Map(record.reports.map(report => [report.id, report]));
  }

  /** Name of an entity or origin; words that are neither come back as they are. */
  nameOf(id: string | null): string | null {
    if (id === null) return null;
    const { entities, origins } = this.record;
    return entities.find(one => one.id === id)?.name ?? origins.find(one => one.id === id)?.name ?? id;
  }

  pin({ report, span, text }: Evidence): Pin {
    const about = this.#reports.get(report);
    const source = this.texts.get(report);
    const sentence = source?.read.sentences.find(([from, to]) => from <= span[0] && span[0] < to) ?? span;
    const whole: Span = [Math.min(sentence[0], span[0]), Math.max(sentence[1], span[1])];
    const link = about?.url === undefined ? undefined : this.#linkOf(about.url, report, span);
    return {
      report,
      ...(about?.outlet === undefined ? {} : { outlet: about.outlet }),
      ...(about?.published?.lo ? { published: about.published.lo } : {}),
      span,
      text,
      sentence: whole,
      sentenceText: source ? source.text.slice(...whole) : text,
      ...(link === undefined ? {} : { link }),
    };
  }

  #linkOf(url: string, report: string, span: Span): string {
    const text = this.texts.get(report)?.text;
    if (text === undefined) return url;
    const searched = this.#searched.get(report) ?? searchedText(text);
    this.#searched.set(report, searched);
    const directive = fragmentOf(searched, span)?.directive;
    return directive === undefined ? url : `${url.split('#')[0]}#${directive}`;
  }
}
