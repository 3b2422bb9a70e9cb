// Two records compared by line: what was added, what is gone, what changed, and that the pile's own letters do not count.
import { describe, expect, test } from 'vitest';
import type { StoryRecord } from '../../src/model/index.js';
import { diffRecords, parseRecord, serializeRecord } from '../../src/record/index.js';
import { EMPTY_RECORD } from '../support/empty-record.js';

const utterance = (id: string, text: string): StoryRecord['utterances'][number] => ({
  id,
  speaker: null,
  relation: 'same-words',
  members: [
    { report: 'r1', span: [0, text.length], text, quotation: 'q1', type: 'direct', certainty: 'stated', rule: 'x' },
  ],
  differences: [],
  because: [],
});

const report = (siglum: string) => ({ id: 'r1', siglum }) as StoryRecord['reports'][number];

describe('diff by line', () => {
  test.each([
    ['a line that is new', [], [utterance('U1', 'We sail')], [['added', 'U1', 'We sail']]],
    ['a line that is gone', [utterance('U1', 'We sail')], [], [['gone', 'U1', 'We sail']]],
    [
      'a line whose words changed',
      [utterance('U1', 'We sail')],
      [utterance('U1', 'We stay')],
      [['changed', 'U1', 'We stay']],
    ],
    ['the same line', [utterance('U1', 'We sail')], [utterance('U1', 'We sail')], []],
  ])('%s', (_, before, after, expected) => {
    const changes = diffRecords({ ...EMPTY_RECORD, utterances: before }, { ...EMPTY_RECORD, utterances: after });
    expect(changes.map(({ change, id, label }) => [change, id, label])).toEqual(expected);
  });

  test('a report that only changed its letter in the pile has not changed', () => {
    expect(
      diffRecords({ ...EMPTY_RECORD, reports: [report('A')] }, { ...EMPTY_RECORD, reports: [report('B')] }),
    ).toEqual([]);
  });
});

describe('a record on disk', () => {
  test('comes back as it was written', () => {
    const record = { ...EMPTY_RECORD, utterances: [utterance('U1', 'We “sail” 🚢')] };
    expect(parseRecord(serializeRecord(record), 'record.json')).toEqual(record);
  });

  test('has one line of JSON a line, so that two records can be compared by eye', () => {
    const lines = serializeRecord({ ...EMPTY_RECORD, utterances: [utterance('U1', 'a'), utterance('U2', 'b')] }).split(
      '\n',
    );
    expect(lines.filter(line => line.includes('"quotation"'))).toHaveLength(2);
  });

  test.each([
    ['not JSON', '{"version"', 'E204'],
    ['another program’s file', '{"version": 7}', 'E204'],
    ['a list', '[]', 'E204'],
  ])('%s is refused with a code', (_, text, code) => {
    expect(() => parseRecord(text, 'record.json')).toThrow(code);
  });
});
