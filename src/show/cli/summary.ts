// The summary that `onrecord build` prints: what to check first, the reports with their dates, what there is, where the dossier lies.
// Every quoted word stands in the record with its pin.
import { join } from 'node:path';
import type { Evidence, RecordReport, StoryRecord } from '../../model/index.js';
import { originsBehind, plural, whenText } from '../html/context.js';
import { alignedProof, shownFirst } from '../html/proof.js';
import pc from './colors.js';

/** Checks printed; the dossier holds them all. */
const SHOWN_CHECKS = 6;
/** Pieces of evidence printed under one check. */
const SHOWN_EVIDENCE = 3;
/** Longest piece of evidence printed, in UTF-16 units. */
const SHOWN_CHARS = 100;
/** Reports listed one by one. */
const SHOWN_REPORTS = 15;
const KIND_WIDTH = 13;
const OUTLET_WIDTH = 34;

export function renderSummary(record: StoryRecord, out: string): string {
  const sigla = new Map(record.reports.map(report => [report.id, report.siglum]));
  const shown = shownFirst(record.checks, SHOWN_CHECKS);
  const lines = [
    `${pc.bold('CHECK THESE FIRST')}  ${pc.dim(`${shown.length} of ${record.checks.length}`)}`,
    ...shown.flatMap(check => [
      `  ${pc.red(check.kind.padEnd(KIND_WIDTH))}${check.line}`,
      ...proofLines(check.kind, check.evidence.slice(0, SHOWN_EVIDENCE), sigla),
    ]),
    ...(shown.length === 0 ? ['  nothing in this pile parts or leans on one source'] : []),
    '',
    `${pc.bold('REPORTS')}  ${pc.dim(countsOf(record))}`,
    ...record.reports.slice(0, SHOWN_REPORTS).map(reportLine),
    ...(record.reports.length > SHOWN_REPORTS ? [pc.dim(`  and ${record.reports.length - SHOWN_REPORTS} more`)] : []),
    ...unreadLines(record),
    '',
    `${pc.bold('RECORD')}   ${pc.dim(linesOf(record))}`,
    `  ${join(out, 'dossier.html')}  ${pc.dim('open it in a browser')}`,
    `  ${join(out, 'record.json')}   ${pc.dim('the same lines as data; onrecord why ID explains one')}`,
    '',
  ];
  return lines.join('\n');
}

/** Each piece of proof beside its siglum; of several wordings the words that differ are red. */
function proofLines(kind: string, evidence: readonly Evidence[], sigla: ReadonlyMap<string, string>): string[] {
  const texts = evidence.map(item => item.text.replace(/\s+/g, ' ').trim());
  const aligned = alignedProof(kind, texts, SHOWN_CHARS);
  return evidence.map((item, index) => {
    const words = aligned
      ? aligned[index]!.map(run => (run.isLoud ? pc.red(run.text) : run.text)).join(' ')
      : shortTo(texts[index]!, SHOWN_CHARS);
    return `  ${' '.repeat(KIND_WIDTH)}${pc.cyan((sigla.get(item.report) ?? '?').padEnd(3))}${words}`;
  });
}

const reportLine = (report: RecordReport): string => {
  const name = shortTo(report.outlet ?? report.title ?? report.id, OUTLET_WIDTH - 2).padEnd(OUTLET_WIDTH);
  const { published } = report;
  const date = published && published.basis !== 'unknown' ? whenText(published) : 'no date given';
  const basis = published?.basis === 'bounded' ? ' (bounded by its own words)' : '';
  return `  ${pc.cyan(report.siglum.padEnd(3))}${name}${pc.dim(`${date}${basis}  ${report.id}`)}`;
};

const unreadLines = (record: StoryRecord): string[] => {
  const unread = record.reports.filter(report => report.language !== 'en').length;
  return [
    ...(unread > 0 ? [`  ${unread} not in English: kept and left unread`] : []),
    ...(record.skipped.length > 0 ? [pc.red(`  ${record.skipped.length} skipped: see below`)] : []),
  ];
};

const countsOf = (record: StoryRecord): string =>
  [
    plural(record.reports.length, 'report'),
    plural(new Set(record.reports.flatMap(report => originsBehind(report, report.id))).size, 'origin'),
    plural(record.stories.length, 'story', 'stories'),
  ].join(' · ');

const linesOf = (record: StoryRecord): string =>
  [
    plural(record.entities.filter(entity => entity.kind === 'person').length, 'person', 'people'),
    plural(record.utterances.length, 'utterance'),
    plural(record.events.length, 'event'),
    plural(record.questions.length, 'question'),
    plural(record.disagreements.filter(one => !one.apparent).length, 'disagreement'),
  ].join(' · ');

const shortTo = (text: string, limit: number): string => {
  if (text.length <= limit) return text;
  const space = text.lastIndexOf(' ', limit - 1);
  return `${text.slice(0, space > limit / 2 ? space : limit - 1)}…`;
};
