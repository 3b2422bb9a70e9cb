// What changed from one text of a report to the next: sentences altered, taken out, put in; nothing where only spaces or places did.
import { describe, expect, test } from 'vitest';
import { readReport, reportFromText } from '../../src/index.js';
import { diffVersions, type VersionedReport } from '../../src/record/versions.js';

const OPENS = 'Mayor Ana Kovač said the bridge will open in May.';
const TOLL = 'The toll is two crowns for each crossing.';
const BARGES = 'Nine barges wait at the quay in Lessa.';

function textOf(version: number, ...paragraphs: string[]): VersionedReport {
  const report = reportFromText('a.txt', ['Bridge to open', ...paragraphs].join('\n\n'), { published: '2031-05-14' });
  return { report, read: readReport(report), version };
}
/** `old → new`, `- old` or `+ new`. */
const changes = (before: string[], after: string[]): string[] =>
  diffVersions(textOf(1, ...before), textOf(2, ...after)).changes.map(change =>
    change.before && change.after
      ? `${change.before.text} → ${change.after.text}`
      : change.before
        ? `- ${change.before.text}`
        : `+ ${change.after!.text}`,
  );

describe('a sentence', () => {
  test.each([
    [
      'that was altered',
      [OPENS, TOLL],
      [OPENS, TOLL.replace('two', 'three')],
      [`${TOLL} → ${TOLL.replace('two', 'three')}`],
    ],
    ['that was taken out', [OPENS, TOLL], [OPENS], [`- ${TOLL}`]],
    ['that was put in', [OPENS], [OPENS, BARGES], [`+ ${BARGES}`]],
    ['in the place of another', [OPENS, TOLL], [OPENS, BARGES], [`+ ${BARGES}`, `- ${TOLL}`]],
    [
      'altered behind one that was taken out',
      [TOLL, OPENS],
      [OPENS.replace('May', 'June')],
      [`- ${TOLL}`, `${OPENS} → ${OPENS.replace('May', 'June')}`],
    ],
  ])('%s', (_, before, after, expected) => {
    expect(changes(before, after)).toEqual(expected);
  });
});

describe('nothing changed where', () => {
  test.each([
    ['a paragraph moved', [OPENS, TOLL], [TOLL, OPENS]],
    ['two paragraphs became one', [OPENS, TOLL], [`${OPENS} ${TOLL}`]],
    ['spaces did', [OPENS], [OPENS.replace('bridge will', 'bridge  will')]],
    ['marks took another form', [`“${OPENS}”`], [`"${OPENS}"`]],
  ])('%s', (_, before, after) => {
    expect(changes(before, after)).toEqual([]);
  });
});

test('each side is pinned in its own text', () => {
  const [before, after] = [textOf(1, OPENS, TOLL), textOf(4, BARGES, OPENS, TOLL.replace('two', 'three'))];
  const diff = diffVersions(before, after);
  expect(diff).toMatchObject({ report: 'a.txt', from: 1, to: 4 });
  for (const change of diff.changes) {
    if (change.before) expect(before.report.text.slice(...change.before.span)).toBe(change.before.text);
    if (change.after) expect(after.report.text.slice(...change.after.span)).toBe(change.after.text);
  }
});

test('a text that is another altogether is told whole', () => {
  const many = (word: string) =>
    Array.from({ length: 300 }, (_, n) => `The ${word} number ${n} was seen at the quay.`).join(' ');
  expect(changes([many('barge')], [many('lorry')]).length).toBeGreaterThan(0);
});
