// A deed of which somebody is accused stays alleged in the record until one report tells it as its own knowledge.
import { expect, test } from 'vitest';
import { compareReports } from '../../src/compare/index.js';
import { reportFromText } from '../../src/intake/text.js';
import type { RecordEvent } from '../../src/model/index.js';
import { readReport } from '../../src/read/index.js';

/** The events of the record of some reports that tell of a stabbing. */
function stabbingsIn(...reports: readonly string[]): RecordEvent[] {
  const witnesses = reports.map((text, i) => {
    const report = reportFromText(`r${i}.txt`, text, { published: '2031-05-14' });
    return { report, read: readReport(report) };
  });
  return compareReports(witnesses).events.filter(({ members }) =>
    members.some(({ trigger: [start, end], report }) => /^stabb/.test(reports[Number(report[1])]!.slice(start, end))),
  );
}

const ACCUSED = 'Ivo Demir was charged on Tuesday with stabbing a baker in Lessa on Monday.';
const TOLD = 'Ivo Demir stabbed a baker in Lessa on Monday.';

test('what one report knows from a charge is alleged', () => {
  expect(stabbingsIn(ACCUSED).map(({ alleged }) => alleged)).toEqual([true]);
});

test('what one report charges and another tells is alleged in the first alone', () => {
  const [event, ...others] = stabbingsIn(ACCUSED, TOLD);
  expect(others).toEqual([]);
  expect(event?.alleged).toBeUndefined();
  expect(event?.members.map(({ report, alleged }) => [report, alleged])).toEqual([
    ['r0.txt', true],
    ['r1.txt', undefined],
  ]);
});

test('what stands inside a quotation names the quotation', () => {
  const [event] = stabbingsIn('“Ivo Demir stabbed a baker in Lessa,” prosecutor Ana Kovač said on Monday.');
  expect(event?.members[0]).toMatchObject({ attributedTo: 'q1' });
  expect(event?.alleged).toBeUndefined();
});
