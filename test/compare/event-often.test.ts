// "tested 41 times" tells of many tests, "at twice the legal speed" of one flight: which tellings are one happening; all sentences are invented.
import { expect, test } from 'vitest';
import { compareReports } from '../../src/compare/index.js';
import { reportFromText } from '../../src/intake/text.js';
import { readReport } from '../../src/read/index.js';

/** Whether two reports tell one happening by a word. */
function areOne(word: string, ...texts: readonly [string, string]): boolean {
  const witnesses = texts.map((text, i) => {
    const report = reportFromText(`r${i}.txt`, text, { published: '2031-05-14' });
    return { report, read: readReport(report) };
  });
  return compareReports(witnesses).events.some(({ members }) =>
    texts.every((text, i) =>
      members.some(({ report, trigger: [start, end] }) => report === `r${i}.txt` && text.slice(start, end) === word),
    ),
  );
}

test.each<[what: string, sentence: string, expected: boolean]>([
  ['how fast', 'A sleeper train derailed at almost twice the legal speed on a viaduct near Lessa on Monday.', true],
  ['how often', 'A sleeper train derailed three times on a viaduct near Lessa on Monday.', false],
])('%s', (_, sentence, expected) =>
  expect(areOne('derailed', sentence, 'A sleeper train derailed on Monday on a viaduct near Lessa.')).toBe(expected),
);
