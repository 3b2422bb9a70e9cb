// The contract of a store: reports come in once, are read by whoever claims them, and are found again by their words.
// Names no engine; sqlite/ and postgres/ keep what this file promises, and one behaviour test runs on both.
import type { Decision, ReadReport, Report, SkippedReport, Span } from '../model/index.js';
import type { Undoing } from '../record/decisions/index.js';
import type { FollowedStore } from './followed.js';

/** What became of reports that were put in. */
export interface Added {
  added: number;
  /** There already, with the same text. */
  known: number;
  /** Another text under an id that is there: kept as a new version. */
  versions: number;
}

/** Where a report stands: waiting to be read, claimed by a worker, read, or set aside after it failed. */
export type ReportState = 'waiting' | 'reading' | 'read' | 'failed';

export interface Claimed {
  key: number;
  report: Report;
}

/** Kinds of lines that can be searched for, `report` for the whole text. */
export const LINE_KINDS = ['report', 'quotation', 'event', 'figure', 'stance'] as const;
export type LineKind = (typeof LINE_KINDS)[number];

export interface Query {
  /**
   * Words that must all occur; `"a phrase"`, `begin*`, `-without`. Empty where the other fields say enough. The fields may stand
   * among them: `speaker:`, `outlet:`, `type:`, `kind:`, `from:`, `to:`, `story:`, with a value of several words in quotation marks.
   */
  words?: string;
  kinds?: readonly LineKind[];
  /** Who said, holds or did it, under any spelling. */
  who?: string;
  outlet?: string;
  /** Days on which the report was published, inclusive: `2031-05-01`. */
  from?: string;
  to?: string;
  /** Of quotations direct, mixed, indirect; of events their type; of stances which. */
  type?: string;
  /** Only reports of this story. */
  story?: string;
  limit?: number;
  /** Where the next page begins, as the last answer named it. */
  after?: string;
}

/** A line found, pinned to its sentence. */
export interface Hit {
  kind: LineKind;
  report: string;
  /** Which text under that id, from 1. */
  version: number;
  /** Id of the annotation in its reading; absent for a whole report. */
  id?: string;
  /** The words found, and the sentence that holds them. */
  span: Span;
  text: string;
  sentence: Span;
  sentenceText: string;
  who?: string;
  type?: string;
  outlet?: string;
  title?: string;
  published?: string;
}

export interface Found {
  hits: Hit[];
  /** Give this as `after` for the next page; absent at the end. */
  next?: string;
}

export interface Rejected extends SkippedReport {
  at: string;
}

/** A story as lists show it. */
export interface StoredStory {
  /** Made from its first report; an id that went into another story still leads there. */
  id: string;
  /** The title of one of its reports. */
  title: string;
  reports: number;
  outlets: number;
  /** First and last day of publication; empty where no report says. */
  from: string;
  to: string;
  /** When its reports or a decision about it last changed, ISO 8601. */
  changed: string;
  /** Grows with every change, in all stories of the store; an ETag names it. */
  revision: number;
}

export interface StoryQuery {
  /** Words that must all stand in one of its reports, written as in `Query`. */
  words?: string;
  outlet?: string;
  /** Days on which one of its reports was published, inclusive. */
  from?: string;
  to?: string;
  /** Only what changed later than this, ISO 8601. */
  changedSince?: string;
  limit?: number;
  after?: string;
}

/** Reports of one story that tell of the same few days' happening. */
export interface StoredEvent {
  id: string;
  /** Ids, in the order in which they came in. */
  reports: string[];
  /** The words on which its reports were put together, and it with the other events. */
  because: string[];
}

export interface StoredReport {
  report: Report;
  read: ReadReport;
  /** Which text under its id, from 1. */
  version: number;
  loaded: string;
}

export interface StoredVersion {
  version: number;
  sha256: string;
  loaded: string;
  text: string;
}

export interface StoredDecision {
  decision: Decision;
  at: string;
}

/** As decisions are put in: one, or that one is taken back. */
export type DecisionLine = Decision | Undoing;

/** A record as it was built for a story, and what it holds for. */
export interface KeptRecord {
  story: string;
  revision: number;
  /** Which Onrecord built it. */
  analyser: string;
  body: string;
}

export interface Store extends FollowedStore {
  readonly engine: 'sqlite' | 'postgres';
  /**
   * Puts reports in, all of them or none. `at` is the time of loading, ISO 8601. A text that is there under its id is known, however
   * many came after it, so that an old archive may be loaded again. With `isPresent` the texts are what their addresses give at that
   * time: one that went back to an earlier text is a new version with it.
   */
  addReports(reports: readonly Report[], at: string, options?: { isPresent?: boolean }): Promise<Added>;
  /** Remembers what could not be taken in, for the list of the rejected. */
  reject(skipped: readonly SkippedReport[], at: string): Promise<void>;
  rejected(): Promise<Rejected[]>;
  /** Up to `limit` ids of reports behind `after`, each once, in an order of the store's own. */
  ids(after: string, limit: number): Promise<string[]>;
  /**
   * Claims up to `limit` reports that wait, for `leaseMs` from `nowMs`. A report whose last worker died is claimed alone,
   * and set aside as failed (E406) after it was alone with three that died. A server's queue goes by its own clock, and gives each
   * worker ten minutes.
   */
  claim(worker: string, limit: number, nowMs: number, leaseMs: number): Promise<Claimed[]>;
  /** How many reports wait that nobody has claimed yet, counted up to `most`. */
  waiting(most: number): Promise<number>;
  /** The workers that hold reports. */
  holders(): Promise<string[]>;
  /** Gives back what a worker holds that is known to be gone; its reports are claimed alone from then on. */
  release(worker: string): Promise<void>;
  /** Keeps a reading and its lines in one transaction; a later reading of the same text takes the place of an earlier. */
  keepReadings(readings: readonly { key: number; read: ReadReport }[], analyser: string): Promise<void>;
  /** Sets a report aside: it could not be read. */
  fail(key: number, code: string, message: string): Promise<void>;
  /** Reports read by another analyser wait again; returns how many. */
  readAgain(analyser: string): Promise<number>;
  /** Puts the words of up to `limit` reports and their lines into the index; returns how many reports. Restartable. */
  index(limit: number): Promise<number>;
  counts(): Promise<Record<ReportState, number> & { unindexed: number; lines: number }>;
  find(query: Query): Promise<Found>;
  /** The newest text under an id, read or not. */
  newest(id: string): Promise<Report | undefined>;
  /** The newest text under an id with its reading; undefined where there is none, or it is not read yet. */
  reading(id: string): Promise<{ report: Report; read: ReadReport } | undefined>;
  /**
   * Groups what was read since the last time into stories, at the time `at`. The stories depend on the reports and their
   * order alone, however often this is called and by how many. Names the stories that changed.
   */
  groupStories(at: string): Promise<{ grouped: number; changed: string[] }>;
  /** Stories, the latest change first. **Errors**: E405 for words that hold none. */
  findStories(query: StoryQuery): Promise<{ stories: StoredStory[]; next?: string }>;
  /** A story by its present id or one it had: then its `id` is another than was asked for. */
  story(id: string): Promise<StoredStory | undefined>;
  /** The newest text of each report of a story, as of a time of loading where one is given; in order of their ids. */
  storyReports(id: string, loadedBy?: string): Promise<StoredReport[]>;
  /** The events of a story, the earliest first. */
  storyEvents(id: string): Promise<StoredEvent[]>;
  /** The story of a report; undefined where it is in none yet. */
  storyOf(report: string): Promise<string | undefined>;
  /** All texts that came under an id, oldest first. */
  versions(report: string): Promise<StoredVersion[]>;
  /** A person's decisions in the order they came, those that touch reports of a story where one is given; undone ones carry `undone`. */
  decisions(story?: string): Promise<StoredDecision[]>;
  /**
   * Keeps a decision, or that one is taken back, or all of an act: all or none. Stories they are about are grouped anew. Said twice a
   * decision is kept once.
   */
  addDecision(lines: DecisionLine | readonly DecisionLine[], at: string): Promise<void>;
  /**
   * Marks a decision as taken back, with all that was decided in the same act; returns their ids. **Errors**: E211 where there is none,
   * or it is taken back already.
   */
  undoDecision(id: string, by: Omit<Undoing, 'undoes'> & { at: string }): Promise<string[]>;
  /** The record kept of a story, if it is of this revision and analyser. */
  keptRecord(story: string, revision: number, analyser: string): Promise<string | undefined>;
  keepRecord(record: KeptRecord): Promise<void>;
  close(): Promise<void>;
}
