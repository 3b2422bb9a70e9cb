// What holds for any pile: the order of reports changes no byte, an unrelated report changes no other line,
// and every value of the record stands where its pin says.
import { describe, expect, test } from 'vitest';
import { diffRecords, recordOf, serializeRecord } from '../../src/index.js';
import { exampleReports, unrelatedReport } from '../support/pile.js';

const reports = await exampleReports();
const record = recordOf(reports);

describe('a pile', () => {
  test.each([
    ['backwards', [...reports].reverse()],
    ['from the middle', [...reports.slice(2), ...reports.slice(0, 2)]],
  ])('read %s gives the same bytes', (_, order) => {
    expect(serializeRecord(recordOf(order))).toBe(serializeRecord(record));
  });

  test('read twice gives the same bytes', () => {
    expect(serializeRecord(recordOf(reports))).toBe(serializeRecord(record));
  });

  test('with an unrelated report beside it keeps every line as it was', () => {
    const changes = diffRecords(record, recordOf([...reports, unrelatedReport()]));
    expect(changes.filter(change => change.change !== 'added')).toEqual([]);
  });
});

describe('evidence', () => {
  const texts = new Map(reports.map(report => [report.id, report.text]));

  test('stands in its report, word for word', () => {
    let checked = 0;
    walk(record, ({ report, span, text }) => {
      checked++;
      expect(texts.get(report)!.slice(...span)).toBe(text);
    });
    expect(checked).toBeGreaterThan(100);
  });

  test.each(['utterances', 'events', 'questions', 'disagreements', 'origins', 'checks'] as const)(
    'is there for every line of %s',
    kind => {
      for (const line of record[kind]) {
        let found = 0;
        walk(line, () => found++);
        expect(found, JSON.stringify(line).slice(0, 200)).toBeGreaterThan(0);
      }
    },
  );
});

type Pin = { report: string; span: [number, number]; text: string };

function walk(value: unknown, visit: (pin: Pin) => void): void {
  if (Array.isArray(value)) for (const item of value) walk(item, visit);
  else if (value && typeof value === 'object') {
    const pin = value as Partial<Pin>;
    if (typeof pin.report === 'string' && Array.isArray(pin.span) && typeof pin.text === 'string') visit(pin as Pin);
    for (const item of Object.values(value)) walk(item, visit);
  }
}
