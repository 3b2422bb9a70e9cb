// The working paper of comparing: several read reports and what has been joined so far. Judgements are added, annotations never edited.
// Does not judge anything itself.
import { createHash } from 'node:crypto';
import type {
  Decision,
  Disagreement,
  Entity,
  EntityKind,
  Origin,
  PairJudgement,
  Question,
  ReadReport,
  RecordEvent,
  Report,
  Reuse,
  Span,
  Step,
  Utterance,
} from '../model/index.js';

/** One report with its reading. */
export interface Witness {
  report: Report;
  read: ReadReport;
}

export interface Comparison {
  /** In order of report id. */
  readonly witnesses: readonly Witness[];
  readonly decisions: readonly Decision[];
  entities: Entity[];
  /** `localKey(report, entity)` to the id of the pile's entity. */
  entityOf: Map<string, string>;
  reuse: Reuse[];
  origins: Origin[];
  /** Report id to the ids of the independent origins behind it. */
  originsOf: Map<string, string[]>;
  utterances: Utterance[];
  events: RecordEvent[];
  questions: Question[];
  disagreements: Disagreement[];
  stories: { id: string; reports: string[]; because: string[] }[];
  /** How alike two reports of neighbouring days are as a whole, by `pairKey`; absent where they hardly are. */
  likeReports: Map<string, number>;
  /** Joins and refusals, of every kind, for `onrecord why`. */
  judgements: (PairJudgement & { kind: EntityKind | 'utterance' | 'event' | 'figure' })[];
}

export type ComparisonKey = Exclude<keyof Comparison, 'witnesses' | 'decisions'>;
export type CompareStep = Step<Comparison, ComparisonKey>;

export const newComparison = (witnesses: Witness[], decisions: Decision[] = []): Comparison => ({
  witnesses: [...witnesses].sort((a, b) => (a.report.id < b.report.id ? -1 : 1)),
  decisions,
  entities: [],
  entityOf: new Map(),
  reuse: [],
  origins: [],
  originsOf: new Map(),
  utterances: [],
  events: [],
  questions: [],
  disagreements: [],
  stories: [],
  likeReports: new Map(),
  judgements: [],
});

/** Key of a report's own entity in `Comparison.entityOf`. */
export const localKey = (report: string, entity: string): string => `${report}\u0000${entity}`;

/** Key of two reports, whichever comes first. */
export const pairKey = (a: string, b: string): string => (a < b ? `${a}\u0000${b}` : `${b}\u0000${a}`);

/** Key of a place in a report: what ids of lines are made from. */
export const placeKey = (report: string, span: Span): string =>
  `${report}\u0000${String(span[0]).padStart(9, '0')}\u0000${span[1]}`;

/** A place in a report as readers of the record see it: "abc 12..20"; `placeKey` is for programs alone. */
export const placeName = (report: string, [start, end]: Span): string => `${report} ${start}..${end}`;

/**
 * Id of a line of the record: a letter and ten hex digits made from the smallest of its members' keys,
 * so that neither the order of reports nor an unrelated report changes it.
 */
export function lineId(prefix: string, memberKeys: readonly string[]): string {
  const [first = ''] = [...memberKeys].sort();
  return prefix + createHash('sha256').update(first).digest('hex').slice(0, 10);
}

/** Evidence: words of a report with their pin. */
export const evidenceOf = (witness: Witness, span: Span) => ({
  report: witness.report.id,
  span,
  text: witness.report.text.slice(span[0], span[1]),
});
