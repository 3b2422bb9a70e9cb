// Two parties reject a thing each on its own; a veto is overridden once, by all that vote against it: all sentences are invented.
import { expect, test } from 'vitest';
import { compareReports } from '../../src/compare/index.js';
import { reportFromText } from '../../src/intake/text.js';
import { readReport } from '../../src/read/index.js';

/** Whether two reports tell one happening by a word each. */
function areOne(...told: readonly (readonly [word: string, text: string])[]): boolean {
  const witnesses = told.map(([, text], i) => {
    const report = reportFromText(`r${i}.txt`, text, { published: '2031-05-14' });
    return { report, read: readReport(report) };
  });
  return compareReports(witnesses).events.some(({ members }) =>
    told.every(([word, text], i) =>
      members.some(({ report, trigger: [start, end] }) => report === `r${i}.txt` && text.slice(start, end) === word),
    ),
  );
}

test('those who want a veto overridden are part of the council that overrides it', () =>
  expect(
    areOne(
      ['override', 'The parties on Tuesday lacked one of the votes they need to override Mayor Ana Kovač’s veto.'],
      ['overrode', 'The council of Lessa overrode Mayor Ana Kovač’s veto of the budget on Wednesday.'],
    ),
  ).toBe(true));

test('two parties that reject a veto are two', () =>
  expect(
    areOne(
      ['rejected', 'The Dock Union on Tuesday rejected the veto.'],
      ['rejected', 'The council of Lessa rejected Mayor Ana Kovač’s veto of the budget.'],
    ),
  ).toBe(false));
