// What changed from one text of a report to the next, sentence by sentence, each pinned in its own text.
// Re-pins nothing: a line whose words are gone is said to have lost its source, never moved to words that look alike.
import { diffArrays } from 'diff';
import type { Evidence, ReadReport, Report } from '../model/index.js';
import { overlapOf } from './checks/sure.js';

/** A report under one of its versions. */
export interface VersionedReport {
  report: Report;
  read: ReadReport;
  version: number;
}

/** A sentence that was altered (both), taken out (`before` alone) or put in (`after` alone). */
export interface SentenceChange {
  before?: Evidence;
  after?: Evidence;
}

export interface VersionChange {
  report: string;
  /** The versions compared; spans of `before` lie in the first one's text, of `after` in the second's. */
  from: number;
  to: number;
  changes: SentenceChange[];
}

/** Share of its longer words from which a new sentence is an old one altered. Half: below it, as many words are others as are kept. */
const LEAST_OVERLAP = 0.5;
/** Beyond so many edits a text is another text: the time of comparing grows with their square. */
const MOST_EDITS = 2_000;

/** The sentences that differ, in the order of the newer text. A sentence that only moved is none. */
export function diffVersions(before: VersionedReport, after: VersionedReport): VersionChange {
  const [was, is] = [sentencesOf(before), sentencesOf(after)];
  const parts = diffArrays(was.map(keyOf), is.map(keyOf), { maxEditLength: MOST_EDITS }) ?? [
    { removed: true, added: false, value: was },
    { removed: false, added: true, value: is },
  ];
  const [kept, keptBefore] = [new Set(is.map(keyOf)), new Set(was.map(keyOf))];
  const changes: SentenceChange[] = [];
  let [i, j] = [0, 0];
  let gone: Evidence[] = [];
  let came: Evidence[] = [];
  const flush = (): void => {
    changes.push(...pairUp(gone, came));
    gone = [];
    came = [];
  };
  for (const { removed, added, value } of parts) {
    if (removed) gone.push(...was.slice(i, (i += value.length)).filter(one => !kept.has(keyOf(one))));
    else if (added) came.push(...is.slice(j, (j += value.length)).filter(one => !keptBefore.has(keyOf(one))));
    else {
      i += value.length;
      j += value.length;
      flush();
    }
  }
  flush();
  return { report: after.report.id, from: before.version, to: after.version, changes };
}

const sentencesOf = ({ report, read }: VersionedReport): Evidence[] =>
  read.sentences.map(span => ({ report: report.id, span, text: report.text.slice(...span) }));

/** Words as they are read: a change of spaces or of the form of marks is none. */
const keyOf = ({ text }: Evidence): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[“”„«»]/g, '"')
    .replace(/[’‘]/g, "'")
    .trim();

/** Of one stretch: each old sentence with the first new one that has most of its words, in order. */
function pairUp(gone: readonly Evidence[], came: readonly Evidence[]): SentenceChange[] {
  const changes: SentenceChange[] = [];
  let next = 0;
  for (const after of came) {
    const place = gone.findIndex((before, at) => at >= next && at < next + NEAR && isAltered(before.text, after.text));
    if (place < 0) {
      changes.push({ after });
      continue;
    }
    for (const before of gone.slice(next, place)) changes.push({ before });
    changes.push({ before: gone[place]!, after });
    next = place + 1;
  }
  for (const before of gone.slice(next)) changes.push({ before });
  return changes;
}

/** Sentences ahead that are looked at: one is taken out beside another that is altered, hardly ever ten. */
const NEAR = 10;

const isAltered = (before: string, after: string): boolean =>
  overlapOf(before, after) >= LEAST_OVERLAP || keyWords(before) === keyWords(after);

/** Of sentences too short to be weighed: letters and digits alone. */
const keyWords = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
