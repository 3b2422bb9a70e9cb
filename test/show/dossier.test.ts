// The dossier as bytes: the same for the same reports in any order, closed to everything from outside, small.
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { compareReports } from '../../src/compare/index.js';
import { type Report, readReport, reportFromText } from '../../src/index.js';
import { buildRecord } from '../../src/record/index.js';
import { renderDossier } from '../../src/show/html/index.js';
import { exampleReports } from '../support/pile.js';

const examples = await exampleReports();

function pageOf(reports: readonly Report[]): string {
  const witnesses = reports.map(report => ({ report, read: readReport(report) }));
  return renderDossier(buildRecord(compareReports(witnesses)), witnesses);
}

describe('the dossier', () => {
  const reports = examples;
  const html = pageOf(reports);

  test('has the same bytes whatever the order of the reports', () => {
    expect(pageOf([...reports].reverse())).toBe(html);
  });

  test('gives every line of its record an id of its own', () => {
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id!);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test('allows its own style and script by their hashes, and nothing else', () => {
    const policy = /Content-Security-Policy" content="([^"]+)"/.exec(html)![1]!.replaceAll('&#39;', "'");
    expect(policy).toContain("default-src 'none'");
    for (const [name, text] of [
      ['style', /<style>([\s\S]*?)<\/style>/.exec(html)![1]!],
      ['script', /<script>([\s\S]*?)<\/script>/.exec(html)![1]!],
    ] as const) {
      const hash = createHash('sha256').update(text).digest('base64');
      expect(policy).toContain(`${name}-src 'sha256-${hash}'`);
    }
    expect(html.match(/<(?:script|style|link|iframe|img|object|embed)\b/g)).toEqual(['<style', '<script']);
    expect(html).not.toMatch(/ (?:on[a-z]+|style|src)=/);
  });

  test('prints indirect speech with its cue, so that a denial is never read as what it denies', () => {
    const denial = reportFromText('r.txt', 'Mayor Ana Kovač denied on Monday that she had ignored the warning.', {
      published: '2031-05-14',
    });
    const text = pageOf([denial])
      .replace(/<[^>]+>/g, '')
      .replace(/\s+/g, ' ');
    const said = text.slice(text.indexOf('Who said what'), text.indexOf('What happened when'));
    expect(said).toMatch(/denied: she had ignored the warning/);
  });

  test('says of a deed whose word it is, where no report tells it in its own', () => {
    const charged = reportFromText('r.txt', 'Ivo Demir was charged with stabbing a baker in Lessa on Monday.', {
      published: '2031-05-14',
    });
    const quoted = reportFromText('s.txt', 'Ana Kovač said that the council had sold the bridge on Monday.', {
      published: '2031-05-14',
    });
    const text = pageOf([charged, quoted])
      .replace(/<[^>]+>/g, '')
      .replace(/\s+/g, ' ');
    const happened = text.slice(text.indexOf('What happened when'));
    expect(happened).toMatch(/assault occurred alleged/);
    expect(happened).toMatch(/occurred according to Ana Kovač/);
  });

  test('weighs less than forty times its texts', () => {
    const chars = reports.reduce((sum, report) => sum + report.text.length, 0);
    expect(html.length).toBeLessThan(chars * 40);
  });

  test('of one report, or of none that speaks, is a page all the same', () => {
    expect(pageOf(reports.slice(0, 1))).toContain('Check these first');
    expect(pageOf([{ ...reports[0]!, id: 'short.txt', text: 'Nothing.', lines: [], parts: [] }])).toContain('</html>');
  });
});
