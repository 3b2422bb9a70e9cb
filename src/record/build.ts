// From the comparison to the sourced record: every line with its evidence, in an order that the input's order cannot change.
// Judges nothing; checks.ts picks what to look at first.
import { type Comparison, evidenceOf, type Witness } from '../compare/comparison.js';
import type {
  Decision,
  Evidence,
  RecordEvent,
  RecordReport,
  RecordTime,
  SkippedReport,
  StoryRecord,
} from '../model/index.js';
import { findChecks } from './checks/index.js';
import { applyDecisions, setAsideIds } from './decisions/index.js';

/** Version of the record's shape; a reader of records checks it. */
export const RECORD_VERSION = '1';

/**
 * Builds the record of a pile from its comparison, the list of reports that could not be taken in, and the settled decisions
 * of a person; without them those that comparing followed.
 */
export function buildRecord(
  comparison: Comparison,
  skipped: readonly SkippedReport[] = [],
  settled: readonly Decision[] = comparison.decisions,
): StoryRecord {
  const { lists, decisions } = applyDecisions(comparison, settled);
  const record: StoryRecord = {
    version: RECORD_VERSION,
    reports: buildReports(comparison),
    skipped: [...skipped].sort((a, b) => compareText(a.id, b.id)),
    entities: sortedById(lists.entities),
    utterances: sortedById(lists.utterances),
    events: [...lists.events].sort(byTime),
    times: comparison.witnesses.flatMap(timesOf),
    questions: sortedById(lists.questions),
    disagreements: sortedById(lists.disagreements),
    origins: sortedById(lists.origins),
    reuse: [...comparison.reuse].sort((x, y) => compareText(x.a, y.a) || compareText(x.b, y.b)),
    checks: [],
    stories: sortedById(comparison.stories),
    judgements: [...comparison.judgements].sort(
      (x, y) =>
        compareText(x.kind, y.kind) || compareText(x.a, y.a) || compareText(x.b, y.b) || compareText(x.rule, y.rule),
    ),
    decisions,
  };
  const aside = setAsideIds(lists);
  // What a person has set aside no one need check.
  record.checks = findChecks(record, comparison.witnesses).filter(
    ({ about }) => about.length === 0 || about.some(id => !aside.has(id)),
  );
  return record;
}

function buildReports(comparison: Comparison): RecordReport[] {
  const storyOf = new Map(
    comparison.stories.flatMap(story => story.reports.map(report => [report, story.id] as const)),
  );
  const ordered = [...comparison.witnesses].sort(byPublication);
  return ordered.map(({ report, read }, index) => ({
    id: report.id,
    siglum: siglum(index),
    sha256: report.sha256,
    language: report.language,
    length: report.text.length,
    ...(report.title === undefined ? {} : { title: report.title }),
    ...(report.outlet === undefined ? {} : { outlet: report.outlet }),
    ...(report.byline === undefined ? {} : { byline: report.byline }),
    ...(report.url === undefined ? {} : { url: report.url }),
    published: read.published,
    story: storyOf.get(report.id) ?? '',
    origins: comparison.originsOf.get(report.id) ?? [],
    parts: report.parts,
    warnings: read.warnings,
    lines: report.lines,
  }));
}

/** The calendar times of one report; durations, sets and vague words place nothing. */
const timesOf = (witness: Witness): RecordTime[] =>
  witness.read.timexes.flatMap(({ span, value, lo, hi, grain, basis, because, rule }) =>
    lo === undefined || hi === undefined
      ? []
      : [
          {
            ...evidenceOf(witness, span),
            value,
            lo,
            hi,
            ...(grain === undefined ? {} : { grain }),
            basis,
            ...(because === undefined ? {} : { because }),
            rule,
          },
        ],
  );

/** A, B, ... Z, AA, AB ...: the letters by which the dossier names reports. */
export function siglum(index: number): string {
  let letters = '';
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** Orders strings by UTF-16 units, whatever the machine's locale. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const sortedById = <T extends { id: string }>(lines: readonly T[]): T[] =>
  [...lines].sort((a, b) => compareText(a.id, b.id));

const byPublication = (a: Witness, b: Witness): number =>
  compareText(a.read.published?.lo || '9999', b.read.published?.lo || '9999') || compareText(a.report.id, b.report.id);

/** Time order: by earliest possible day, then by latest; what has no time stands last, in the order of its evidence. */
function byTime(a: RecordEvent, b: RecordEvent): number {
  const [aLo, bLo] = [a.when?.lo || a.when?.hi || '9999', b.when?.lo || b.when?.hi || '9999'];
  return (
    compareText(aLo, bLo) ||
    compareText(a.when?.hi || '9999', b.when?.hi || '9999') ||
    byFirstMember(a, b) ||
    compareText(a.id, b.id)
  );
}

const byFirstMember = (a: RecordEvent, b: RecordEvent): number => byPlace(a.members[0]!, b.members[0]!);

/** Orders evidence by report, then by place in it. */
export const byPlace = (a: Evidence, b: Evidence): number =>
  compareText(a.report, b.report) || a.span[0] - b.span[0] || a.span[1] - b.span[1];

/** The record as bytes: one line of JSON per line of the record, so that two records can be compared by eye and by `diff`. */
export function serializeRecord(record: StoryRecord): string {
  const fields = Object.entries(record).map(([key, value]) => {
    if (!Array.isArray(value)) return `${JSON.stringify(key)}: ${JSON.stringify(value)}`;
    if (value.length === 0) return `${JSON.stringify(key)}: []`;
    return `${JSON.stringify(key)}: [\n${value.map(line => JSON.stringify(line)).join(',\n')}\n]`;
  });
  return `{\n${fields.join(',\n')}\n}\n`;
}
