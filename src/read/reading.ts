// The working paper that all steps of reading write on: one report, its language analysis, and the annotations so far.
// Does not find anything itself.
import type {
  Credit,
  Figure,
  MarkedStretch,
  Mention,
  Quotation,
  Report,
  ReportEntity,
  Rule,
  Sentence,
  Span,
  Stance,
  Step,
  StoryEvent,
  Timex,
  When,
} from '../model/index.js';

/** A name as first found: a span and a guess at its kind, not yet tied to an entity. */
export interface NameSpan {
  span: Span;
  kind: Mention['kind'];
  /** Titles and roles beside it ("Foreign Minister", ", the mayor of Lessa,"). */
  roles: Span[];
}

export interface Reading {
  readonly report: Report;
  readonly text: string;
  sentences: Sentence[];
  marks: MarkedStretch[];
  timexes: Timex[];
  figures: Figure[];
  names: NameSpan[];
  mentions: Mention[];
  entities: ReportEntity[];
  quotations: Quotation[];
  stances: Stance[];
  events: StoryEvent[];
  possibleEvents: StoryEvent[];
  credits: Credit[];
  /** For a report without a publication date: what its own words allow; null where they allow nothing. */
  published: When | null;
}

export type ReadingKey = Exclude<keyof Reading, 'report' | 'text'>;
export type ReadStep = Step<Reading, ReadingKey>;

/** A rule of reading: looks at a reading and returns what it finds there. */
export interface ReadRule<Found> extends Rule {
  find(reading: Reading): Found[];
}

export const newReading = (report: Report): Reading => ({
  report,
  text: report.text,
  sentences: [],
  marks: [],
  timexes: [],
  figures: [],
  names: [],
  mentions: [],
  entities: [],
  quotations: [],
  stances: [],
  events: [],
  possibleEvents: [],
  credits: [],
  published: null,
});
