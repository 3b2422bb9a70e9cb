// The tables as both engines have them, for kysely. Their DDL stands in migrations.ts.
// Holds no query.
import type { Generated } from 'kysely';
import type { ReportState } from './store.js';

export interface ReportTable {
  key: Generated<number>;
  id: string;
  sha256: string;
  /** Counts the texts that came under one id, from 1. */
  version: number;
  title: string | null;
  outlet: string | null;
  language: string;
  /** First and last day of publication, `2031-05-14`; empty where unknown. */
  lo: string;
  hi: string;
  text: string;
  /** The `Report` without its text, as JSON. */
  meta: string;
  /** The `ReadReport` as deflated JSON; see rows.ts. */
  reading: Uint8Array | null;
  analyser: string | null;
  state: ReportState;
  attempts: number;
  worker: string | null;
  /** Milliseconds since 1970 until which a worker holds it. */
  lease: number;
  code: string | null;
  message: string | null;
  /** 1 once the index knows the words of the text, 2 once it knows those of its lines too. */
  indexed: number;
  /** 1 once grouping has kept what it needs of its reading. */
  bagged: Generated<number>;
  loaded: string;
}

/** Each text that came in, by its id and version: on a file a view of the reports. */
export interface ReportTextTable {
  id: string;
  version: number;
  sha256: string;
}

/** One annotation that can be searched for. */
export interface LineTable {
  key: Generated<number>;
  report: number;
  kind: string;
  id: string;
  type: string;
  who: string | null;
  /** Skeletons of the words of `who`, each between spaces: ` ana kvc `. */
  bearer: string | null;
  words: string;
  start: number;
  stop: number;
}

export interface RejectedTable {
  key: Generated<number>;
  id: string;
  code: string;
  message: string;
  at: string;
}

/** What grouping keeps of a text that was read. */
export interface BagTable {
  /** Key of its report. */
  report: number;
  id: string;
  version: number;
  /** Days since 1970; null where none is known. */
  day: number | null;
  /** The day among whose reports it is grouped: its own, or that of the report loaded before it. */
  place: number | null;
  /** The day among whose reports it was grouped last. */
  was: number | null;
  /** `word count` lines, deflated. */
  words: Uint8Array;
  /** 1 once the stories take it into account. */
  grouped: number;
}

/** Which story a report is in. */
export interface MemberTable {
  /** Id of the report, whatever its versions. */
  report: string;
  /** Its story as everybody sees it. */
  story: string;
  event: string;
  /** Its story before a person joined stories: the id of the report that story is named after. */
  thread: string;
  /** The block of days in which it was placed. */
  block: number;
}

/** The story of a thread that a person joined to others. */
export interface JoinedTable {
  thread: string;
  story: string;
}

export interface StoryTable {
  id: string;
  title: string;
  reports: number;
  outlets: number;
  lo: string;
  hi: string;
  changed: string;
  revision: number;
}

/** A story that gained or lost a report and is not written anew yet: another process held it just then. */
export interface StoryDueTable {
  story: string;
  /** The latest day of its reports: the latest told is written last, and so listed first. */
  hi: string;
}

/** Every id a story ever had, with the report it was made from: the story of that report is the one meant. */
export interface StoryNameTable {
  id: string;
  report: string;
}

export interface DecisionTable {
  key: Generated<number>;
  id: string;
  /** The `Decision`, or the `Undoing` of one, as JSON. */
  body: string;
  at: string;
}

export interface StoryRecordTable {
  story: string;
  revision: number;
  analyser: string;
  /** The serialized record, deflated. */
  body: Uint8Array;
}

/** What following keeps between two passes; see followed.ts. */
export interface FollowedTable {
  name: string;
  kind: string;
  key: string;
  due: number;
  value: string;
}

export interface MetaTable {
  name: string;
  value: string;
}

export interface Tables {
  report: ReportTable;
  report_text: ReportTextTable;
  line: LineTable;
  rejected: RejectedTable;
  bag: BagTable;
  member: MemberTable;
  joined: JoinedTable;
  story: StoryTable;
  story_due: StoryDueTable;
  story_name: StoryNameTable;
  decision: DecisionTable;
  story_record: StoryRecordTable;
  followed: FollowedTable;
  meta: MetaTable;
}
