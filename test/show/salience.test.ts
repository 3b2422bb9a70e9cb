// What the timeline draws: events whose line says something by itself, worked on records of a few sentences.
import { describe, expect, test } from 'vitest';
import { compareReports } from '../../src/compare/index.js';
import { readReport, reportFromText } from '../../src/index.js';
import { buildRecord } from '../../src/record/index.js';
import { renderDossier } from '../../src/show/html/index.js';

const LEAD =
  'Dockers at Port Lessa walked out on Tuesday after talks with the harbour board collapsed, the union said. Nobody knew how long it would last.';

/** The words drawn beside the bars of a page made of one report. */
function barsOf(body: string): string[] {
  const report = reportFromText('r.txt', `Dockers walk out at Port Lessa\n\n${LEAD}\n\n${body}`, {
    published: '2031-05-14',
  });
  const witnesses = [{ report, read: readReport(report) }];
  const page = renderDossier(buildRecord(compareReports(witnesses)), witnesses);
  const list = /<ol class="lines small-only">([\s\S]*?)<\/ol>/.exec(page)?.[1] ?? '';
  return [...list.matchAll(/<span class="said">([\s\S]*?)<\/span>/g)].map(([, label]) => label!);
}

describe('the bars of a timeline', () => {
  test.each([
    ['Mayor Ana Kovač closed the old bridge on Monday.', 'Mayor Ana Kovač closed the old bridge'],
    ['Police arrested nine strikers at the gate on Monday night.', 'Police arrested nine strikers'],
  ])('%s', (body, label) => {
    expect(barsOf(body).some(bar => bar.startsWith(label))).toBe(true);
  });

  test.each([['The lamps on the pier had been switched off on Sunday because of a storm.', 'lamps']])(
    'are not drawn for what nobody named did, deep in one report: %s',
    (body, word) => {
      expect(barsOf(body).some(bar => bar.includes(word))).toBe(false);
    },
  );
});
