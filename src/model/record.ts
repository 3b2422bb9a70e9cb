// The sourced record: every line of it with its evidence.
// Does not build itself; record/build.ts does.
import type { Evidence } from './annotation.js';
import type { Decided, Decision } from './decision.js';
import type { Disagreement } from './disagreement.js';
import type { Entity } from './entity.js';
import type { ActorRole, EventPlace } from './event.js';
import type { PairJudgement } from './judgement.js';
import type { EntityKind } from './mention.js';
import type { Origin } from './origin.js';
import type { Question } from './position.js';
import type { Line, Part } from './report.js';
import type { Reuse } from './reuse.js';
import type { Span } from './span.js';
import type { Utterance } from './utterance.js';
import type { When } from './when.js';

export interface RecordReport {
  id: string;
  sha256: string;
  language: string;
  /** Length of the text in UTF-16 units. */
  length: number;
  title?: string;
  outlet?: string;
  byline?: string;
  url?: string;
  published: When | null;
  /** Letter by which the dossier names it. */
  siglum: string;
  warnings: string[];
  parts: Part[];
  lines: Line[];
  /** Ids of the independent origins its claims lead to; its own id where it credits nobody. */
  origins: string[];
  /** Id of the story of the pile it belongs to. */
  story: string;
}

/** A report that could not be taken in, or was kept unread. */
export interface SkippedReport {
  id: string;
  code: string;
  message: string;
}

/** What one report says of an event: `span` is the sentence, `trigger` lies inside it. */
export interface EventMember extends Evidence {
  /** Id of the event in that report's `ReadReport`. */
  event: string;
  trigger: Span;
  status: string;
  when: When | null;
  /** Id of that report's quotation inside which it stands: it is the speaker's word, and not the report's. */
  attributedTo?: string;
  /** What somebody is accused or suspected of, charged with or held for. */
  alleged?: true;
  rule: string;
}

export interface RecordEvent {
  id: string;
  type: string;
  mode?: string;
  status: string;
  when: When | null;
  place?: Omit<EventPlace, 'span'> & Evidence;
  actors: { role: ActorRole; entity: string | null; evidence: Evidence[] }[];
  figures: (Evidence & { value: number; hi?: number; of?: number; unit: string; what: string; bound: string })[];
  members: EventMember[];
  /** Names of the fields on which the members differ: `status`, `when`, `place`, `figures`, `actors`. */
  differs: string[];
  /** What became of a plan: statuses in order of publication. */
  history?: { report: string; status: string; when: When | null; evidence: Evidence }[];
  because: string[];
  refused?: { report: string; event: string; because: string[] }[];
  background?: boolean;
  /** No report tells it otherwise than as what somebody is accused or suspected of. */
  alleged?: true;
  origins?: string[];
  /** Decisions of a person that touch this line. */
  decided?: Decided[];
}

/** A calendar date or time as a report words it, with what it rests on. */
export interface RecordTime extends Evidence {
  /** TIMEX3 value. */
  value: string;
  lo: string;
  hi: string;
  grain?: string;
  basis: string;
  because?: string;
  rule: string;
}

export interface Check {
  /** wording, marks, number, date, origin, single-source, undated, role, names, part, unread ... */
  kind: string;
  /** Built from fixed patterns; every value in it stands in the evidence. */
  line: string;
  evidence: Evidence[];
  /** Higher is more pressing; ties by id. */
  weight: number;
  /** Ids of the record lines it is about: utterance, event, disagreement, entity, origin. */
  about: string[];
}

export interface StoryRecord {
  version: string;
  reports: RecordReport[];
  skipped: SkippedReport[];
  entities: Entity[];
  utterances: Utterance[];
  events: RecordEvent[];
  /** Every calendar date and time the reports word, in the order of reports and words. */
  times: RecordTime[];
  questions: Question[];
  disagreements: Disagreement[];
  origins: Origin[];
  reuse: Reuse[];
  checks: Check[];
  stories: { id: string; reports: string[]; because: string[] }[];
  /** Joins and refusals that are not printed with a line. */
  judgements: (PairJudgement & { kind: EntityKind | 'utterance' | 'event' | 'figure' })[];
  decisions: Decision[];
}
