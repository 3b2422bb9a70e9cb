// Input meant to break programs, or only very large. Each case ends in a report or a coded sentence, and soon.
import { describe, expect, it } from 'vitest';
import { READING_LIMIT, reportFromHtml, reportFromText } from '../../src/intake/index.js';

const LEAD =
  'Dockers at Port Lessa walked out on Tuesday after talks with the harbour board collapsed, the union said.';
/** Generous: what is guarded against takes minutes or never ends. */
const MAX_MS = 8000;

function soon<T>(run: () => T): T {
  const start = performance.now();
  const result = run();
  expect(performance.now() - start).toBeLessThan(MAX_MS);
  return result;
}

describe('texts', () => {
  it('commands to a terminal give way to a sign each, so that no offset moves', () => {
    const raw = `${LEAD}\u001b[2J\u001b]0;title\u0007\u009b31m\t${LEAD}\n`;
    const report = reportFromText('r1', raw);
    expect(report.text).toBe(`${LEAD}\ufffd[2J\ufffd]0;title\ufffd\ufffd31m\t${LEAD}\n`);
    expect(report.text).toHaveLength(raw.length);
    expect(report.warnings.join()).toMatch(/W306/);
    expect(reportFromText('r2', `${LEAD}\r\n${LEAD}\f`).warnings.join()).not.toMatch(/W306/);
  });
});

describe('pages', () => {
  it('twenty thousand nested elements', () => {
    const report = soon(() =>
      reportFromHtml('r1', `<body>${'<div>'.repeat(20_000)}<p>${LEAD}</p><p>${LEAD}</p>${'</div>'.repeat(20_000)}`),
    );
    expect(report.text).toContain(LEAD);
    expect(report.warnings.join()).toMatch(/W307/);
  });
  it('a million elements that are never closed', () => {
    const report = reportFromHtml('r1', `<body><p>${LEAD}</p><p>${LEAD}</p>${'<div>'.repeat(1_000_000)}`);
    expect(report.text).toBe(`${LEAD}\n\n${LEAD}`);
    expect(report.warnings.join()).toMatch(/W307/);
  });
  it('sixty thousand paragraphs', () => {
    soon(() => reportFromHtml('r1', `<body>${`<p>${LEAD}<br>`.repeat(60_000)}`));
  });
  it('a hundred thousand open tags and brackets', () => {
    soon(() => expect(() => reportFromHtml('r1', `<body>${'<a <b <'.repeat(100_000)}`)).toThrow(/E107/));
  });
  it('scripts, handlers and entities leave text only', () => {
    const html = `<body onload="alert(1)"><article><p>${LEAD}</p><script>alert("x")</script><p onclick="alert(2)">Five &lt;b&gt; six &amp; seven, <a href="javascript:alert(3)">she said</a>.</p><iframe src="//x"></iframe><style>p{}</style><p>${LEAD}</p></article>`;
    const report = reportFromHtml('r1', html);
    expect(report.text).toBe(`${LEAD}\n\nFive <b> six & seven, she said.\n\n${LEAD}`);
  });
  it('commands for a terminal leave no sign, in text, title and names', () => {
    const esc = '\u001b[2J';
    const report = reportFromHtml(
      'r1',
      `<title>Dockers ${esc}walk out</title><meta name="author" content="Ana ${esc}Kov&#x9b;31mač"><article><p>${esc}${LEAD}</p><p>${LEAD}</p></article>`,
    );
    expect(JSON.stringify([report.text, report.title, report.byline])).not.toMatch(/\\u00[01789]/);
    expect([report.text, report.title, report.byline].join('')).not.toMatch(/[^\P{Cc}\n]/u);
  });
  it('JSON-LD that nests without end', () => {
    const deep = `<script type="application/ld+json">${'[{"a":'.repeat(3000)}1${'}]'.repeat(3000)}</script>`;
    expect(soon(() => reportFromHtml('r1', `<head>${deep}</head><body><p>${LEAD}</p><p>${LEAD}</p>`)).text).toContain(
      LEAD,
    );
  });
});

describe('texts', () => {
  it('one line of five million letters is stored whole and read to the limit', () => {
    const text = `${LEAD} `.repeat(48_000);
    const report = soon(() => reportFromText('r1', text));
    expect(report.text.length).toBe(text.length);
    expect(report.lines.map(line => line.span)).toEqual([[0, READING_LIMIT]]);
    expect(report.warnings.join()).toMatch(/W308/);
  });
  it.each([
    ['a million spaces', ' '.repeat(1_000_000) + LEAD],
    ['a million line breaks', '\n'.repeat(1_000_000) + LEAD],
    ['stars', '*'.repeat(400_000)],
    ['number signs', '#'.repeat(400_000)],
    ['colons', 'A: '.repeat(150_000)],
    ['short lines', 'Ana: No.\n'.repeat(50_000)],
    [
      'wrapped lines without end',
      `Dockers at Port Lessa walked out on Tuesday after the talks with\n${'the harbour board about the new contract had collapsed once more\n'.repeat(8000)}`,
    ],
    ['commas and dots', '., '.repeat(150_000)],
    ['lone surrogates', '\ud83d'.repeat(200_000)],
    ['quotation marks', '“"'.repeat(200_000)],
    ['dates', '2031-05-14 '.repeat(40_000)],
    ['By By By', 'By '.repeat(150_000)],
  ])('%s', (_, text) => {
    const report = soon(() => reportFromText('r1', text));
    for (const line of report.lines) expect(line.span[0]).toBeLessThan(line.span[1]);
  });
});
