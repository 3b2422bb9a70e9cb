// What the newsroom asks of the record of a story: its page, its files, a line explained, what to review, what changed, a decision.
// Runs on a thread of its own in a server (record-thread.ts), and as it is in tests; answers are plain values.
import { gzipSync } from 'node:zlib';
import type { Check, DecidedKind, Decision, Entity, StoryRecord } from '../../model/index.js';
import { DECIDABLE, type Deciding, lineOfId, makeDecision } from '../../record/decisions/index.js';
import { buildExport, exporterOf } from '../../record/exports/index.js';
import { serializeRecord } from '../../record/index.js';
import type { RecordOfStory, Store, StoredStory } from '../../store/index.js';
import { newsOfStory, type StoryNews } from '../../store/story-news.js';
import { type Explanation, explain, type StoredReading } from '../../why/index.js';
import { aroundIn, type DossierFrame, dayText, plural } from '../html/context.js';
import { renderDossier } from '../html/index.js';
import { shortened } from '../html/words.js';
import { type Around, type DoubtfulPair, doubtfulPairs, placeKey } from './doubts.js';
import { type Bearer, bearersIn, personIn, personOfReport, type RecordPerson } from './record-person.js';

/** A story with its record, and the store it came from. */
export interface AskedStory extends RecordOfStory {
  story: StoredStory;
  store: Store;
}

/** Bytes as they are sent, plain and packed. */
export interface Packed {
  body: Uint8Array<ArrayBuffer>;
  gzip: Uint8Array<ArrayBuffer>;
}

/** By what a person knows a report: its outlet, its title, or its id. */
export type ReportLabels = Readonly<Record<string, string>>;

export interface ExplainedLine extends Explanation {
  labels: ReportLabels;
  /** Absent for an annotation of one report. */
  lineKind?: DecidedKind;
  /** Of an entity its name. */
  name?: string;
  /** What can be decided about it. */
  actions: (keyof typeof DECIDABLE)[];
  /** Names of the record to choose from: who said it, or whom it is the same as. */
  names: { id: string; name: string; kind: string }[];
  /** Joins of which each can be parted. */
  joins: { a: string; b: string; because: string[] }[];
}

export interface StoryReview {
  labels: ReportLabels;
  checks: Check[];
  checkCount: number;
  pairs: DoubtfulPair[];
  /** The sentence around the words of checks and pairs, by `placeKey`. */
  around: Readonly<Record<string, Around>>;
}

const readingsOf = ({ witnesses }: RecordOfStory): StoredReading[] =>
  witnesses.map(({ report, read }) => ({ ...read, text: report.text }));

export const RECORD_QUESTIONS = {
  dossier: async ({ record, witnesses, story }: AskedStory): Promise<Packed> =>
    packed(renderDossier(record, witnesses, frameOf(story))),

  record: async ({ record }: AskedStory): Promise<Packed> => packed(serializeRecord(record)),

  /** The files of an export format, and the name of its one file. */
  files: async (asked: AskedStory, { format }: { format: string }) => ({
    file: exporterOf(format).file,
    files: buildExport(format, { record: asked.record, readings: readingsOf(asked) }),
  }),

  line: async (asked: AskedStory, { id }: { id: string }): Promise<ExplainedLine> => {
    const { record } = asked;
    const found = lineOfId(record, id);
    const actions = (Object.keys(DECIDABLE) as (keyof typeof DECIDABLE)[]).filter(
      action => found && (DECIDABLE[action] as readonly DecidedKind[]).includes(found.kind),
    );
    const entity = found?.kind === 'entity' ? (found.line as Entity) : undefined;
    return {
      ...explain({ record, readings: readingsOf(asked) }, id),
      ...(found ? { lineKind: found.kind } : {}),
      ...(entity ? { name: entity.name } : {}),
      labels: labelsOf(record),
      actions,
      names: actions.includes('set-speaker') || entity ? namesOf(record, entity) : [],
      joins: entity?.joins.map(({ a, b, because }) => ({ a, b, because })).slice(0, MOST_JOINS) ?? [],
    };
  },

  /** Those of the record who bear a name. */
  bearers: async (asked: AskedStory, { name }: { name: string }): Promise<Bearer[]> => bearersIn(asked, name),

  /** Whom a report of the story calls by a name. */
  'person-of': async (
    asked: AskedStory,
    { report, name }: { report: string; name: string },
  ): Promise<{ id: string } | undefined> => {
    const entity = personOfReport(asked, report, name);
    return entity && { id: entity.id };
  },

  person: async (asked: AskedStory, { id }: { id: string }): Promise<RecordPerson | undefined> => personIn(asked, id),

  review: async (asked: AskedStory, given: { checks: number; pairs: number }): Promise<StoryReview> => {
    const checks = asked.record.checks.slice(0, given.checks);
    const pairs = doubtfulPairs(asked.record, asked.witnesses).slice(0, given.pairs);
    const shown = [
      ...checks.flatMap(({ evidence }) => evidence),
      ...pairs.flatMap(({ aEvidence, bEvidence }) => [aEvidence, bEvidence]),
    ];
    const byId = new Map(asked.witnesses.map(witness => [witness.report.id, witness]));
    const around = shown.flatMap(evidence => {
      const found = evidence && aroundIn(byId.get(evidence.report), evidence.span);
      return found ? [[placeKey(evidence), found] as const] : [];
    });
    return {
      labels: labelsOf(asked.record),
      checks,
      checkCount: asked.record.checks.length,
      pairs,
      around: Object.fromEntries(around),
    };
  },

  news: ({ story, store }: AskedStory, { since }: { since: string }): Promise<StoryNews> =>
    newsOfStory(store, story, since),

  /** A decision as a person chose it, with its places, unsigned. */
  decide: async (asked: AskedStory, deciding: Deciding): Promise<Decision> =>
    makeDecision(deciding, { record: asked.record, readings: readingsOf(asked) }),
} as const;

export type RecordQuestions = typeof RECORD_QUESTIONS;
export type Question = keyof RecordQuestions;
export type Given<Q extends Question> = Parameters<RecordQuestions[Q]>[1];
export type Answer<Q extends Question> = Awaited<ReturnType<RecordQuestions[Q]>>;

const MOST_JOINS = 40;
/** Names to choose from; who is in fewer reports than these is named by words. */
const MOST_NAMES = 200;
/** Packing harder saves little of a page and costs much of the time. */
const LEVEL = 5;

function packed(text: string): Packed {
  const body = new Uint8Array(Buffer.from(text));
  return { body, gzip: new Uint8Array(gzipSync(body, { level: LEVEL })) };
}

/** The ways out of a served dossier. */
const frameOf = (story: StoredStory): DossierFrame => {
  const own = `/stories/${encodeURIComponent(story.id)}`;
  return {
    title: story.title,
    links: [
      { href: '/', label: 'Stories' },
      { href: `${own}/review`, label: 'Review' },
      { href: `${own}/changes`, label: `What is new, last on ${dayText(story.changed.slice(0, 10))}` },
      { href: `${own}/reports`, label: plural(story.reports, 'report') },
      { href: `${own}/files`, label: 'Files' },
      { href: `/search?story=${encodeURIComponent(story.id)}`, label: 'Search in it' },
    ],
    lineHref: id => `${own}/lines/${encodeURIComponent(id)}`,
  };
};

/** People and bodies in order of how many reports name them; those of one kind where an entity is given. */
function namesOf({ entities }: StoryRecord, like: Entity | undefined): ExplainedLine['names'] {
  const reach = (entity: Entity) => new Set(entity.surfaces.map(surface => surface.report)).size;
  return entities
    .filter(entity => (like ? entity.kind === like.kind && entity.id !== like.id : entity.kind !== 'place'))
    .map(entity => ({ entity, reach: reach(entity) }))
    .sort((a, b) => b.reach - a.reach || (a.entity.name < b.entity.name ? -1 : 1))
    .slice(0, MOST_NAMES)
    .map(({ entity: { id, name, kind } }) => ({ id, name, kind }));
}

const LABEL_CHARS = 50;

const labelsOf = ({ reports }: StoryRecord): ReportLabels =>
  Object.fromEntries(reports.map(({ id, outlet, title }) => [id, outlet ?? shortened(title ?? id, LABEL_CHARS)]));
