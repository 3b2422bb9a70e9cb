// The summary that `onrecord build` prints: what to check first, then what there is, then where the dossier lies.
// Every quoted word stands in the record with its pin.
import { join } from 'node:path';
import pc from 'picocolors';
import type { StoryRecord } from '../../model/index.js';

/** Checks printed; the dossier holds them all. */
const SHOWN_CHECKS = 8;
/** Longest piece of evidence printed, in UTF-16 units. */
const SHOWN_CHARS = 110;

export function renderSummary(record: StoryRecord, out: string): string {
  const sigla = new Map(record.reports.map(report => [report.id, report.siglum]));
  const shown = record.checks.slice(0, SHOWN_CHECKS);
  const unread = record.reports.filter(report => report.language !== 'en');
  const lines = [
    pc.bold(`CHECK THESE FIRST`) + pc.dim(`  ${shown.length} of ${record.checks.length}`),
    ...shown.flatMap(check => [
      `  ${pc.red(check.kind.padEnd(13))}${check.line}`,
      ...check.evidence
        .slice(0, 3)
        .map(item => `  ${' '.repeat(13)}${pc.cyan(sigla.get(item.report) ?? '?')} ${pc.italic(short(item.text))}`),
    ]),
    ...(shown.length === 0 ? ['  nothing in this pile parts or leans on one source'] : []),
    '',
    `${count(record.reports.length, 'report')}, ${count(record.origins.length, 'origin')} · ${count(record.entities.filter(entity => entity.kind === 'person').length, 'person', 'people')} · ${count(record.utterances.length, 'utterance')} · ${count(record.events.length, 'event')} · ${count(record.questions.length, 'question')} · ${count(record.disagreements.filter(one => !one.apparent).length, 'disagreement')}`,
    ...record.reports.map(
      report =>
        `  ${pc.cyan(report.siglum)} ${report.id}${report.published?.lo ? pc.dim(`  ${dates(report.published)}`) : pc.dim('  no date given')}`,
    ),
    ...(unread.length > 0 ? [`  ${unread.length} not in English: kept and left unread`] : []),
    ...(record.skipped.length > 0 ? [`  ${record.skipped.length} skipped: see below`] : []),
    '',
    `dossier  ${join(out, 'dossier.html')}`,
    `record   ${join(out, 'record.json')}`,
    '',
  ];
  return lines.join('\n');
}

const dates = (when: { lo: string; hi: string; basis: string }): string =>
  `${when.lo === when.hi ? when.lo : `${when.lo || '…'} to ${when.hi || '…'}`}${when.basis === 'bounded' ? ' (bounded by its own words)' : ''}`;

const count = (number: number, one: string, many = `${one}s`): string => `${number} ${number === 1 ? one : many}`;

const short = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > SHOWN_CHARS ? `${line.slice(0, SHOWN_CHARS - 1)}…` : line;
};
