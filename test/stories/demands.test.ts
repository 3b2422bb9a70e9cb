// What a reader who knows the invented stories demands of their records: one fact a line, whatever else the records say.
// Holds nothing of their whole wording; golden.test.ts compares that.
import { resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { ReadReport, Report, StoryRecord } from '../../src/index.js';
import { openPile, readReport, recordOf } from '../../src/index.js';

interface Story {
  reports: Map<string, Report>;
  readings: Map<string, ReadReport>;
  record: StoryRecord;
}

async function readStory(folder: string): Promise<Story> {
  const found: Report[] = [];
  for await (const item of openPile([resolve(import.meta.dirname, folder)]))
    if ('report' in item) found.push(item.report);
  return {
    reports: new Map(found.map(report => [report.id, report])),
    readings: new Map(found.map(report => [report.id, readReport(report)])),
    record: recordOf(found),
  };
}

let silo: Story;
let takeover: Story;
let strait: Story;

beforeAll(async () => {
  silo = await readStory('silo/reports');
  takeover = await readStory('takeover/reports');
  strait = await readStory('../../examples/strait');
});

/** Name of the speaker of the quotation whose content has these words; `nobody` without one. */
function speakerOf({ reports, readings }: Story, id: string, words: string): string {
  const text = reports.get(id)!.text;
  const read = readings.get(id)!;
  const quotation = read.quotations.find(one => one.content.some(span => text.slice(...span).includes(words)));
  if (!quotation) return 'no quotation';
  return read.entities.find(entity => entity.id === quotation.speaker)?.name ?? 'nobody';
}

/** Stances of one report as `holder stance words`. */
function stancesOf({ reports, readings }: Story, id: string): string[] {
  const text = reports.get(id)!.text;
  const read = readings.get(id)!;
  return read.stances.map(stance => {
    const holder = read.entities.find(entity => entity.id === stance.holder)?.name ?? 'nobody';
    return `${holder} ${stance.stance} ${stance.content.map(span => text.slice(...span)).join(' … ')}`;
  });
}

/** Intervals given to the events whose trigger is `trigger`, in the sentence with `words`. */
function datesOf({ reports, readings }: Story, id: string, trigger: string, words: string): string[] {
  const text = reports.get(id)!.text;
  return readings
    .get(id)!
    .events.filter(event => text.slice(...event.trigger) === trigger && text.slice(...event.evidence).includes(words))
    .map(event => (event.when ? `${event.when.lo}..${event.when.hi}` : 'no date'));
}

describe('a plain file says its outlet and day in the lines above the report', () => {
  test.each([
    ['silo', 'daily-signal.txt', 'The Daily Signal', '2030-05-15'],
    ['silo', 'mardovia-observer.txt', 'Mardovia Observer', '2030-05-17'],
    ['takeover', 'aldhaven-herald.txt', 'Aldhaven Herald', '2032-09-09'],
    ['takeover', 'money-post.txt', 'Money Post', '2032-09-14'],
    // the agency of a dateline is where it is from, not who printed it
    ['takeover', 'ledger-wire.txt', undefined, '2032-09-06'],
  ] as const)('%s %s', (story, id, outlet, day) => {
    const report = (story === 'silo' ? silo : takeover).reports.get(id)!;
    expect([report.outlet, report.published?.lo.slice(0, 10)]).toEqual([outlet, day]);
  });
});

describe('who speaks', () => {
  test.each([
    ['behind a dateline', () => speakerOf(takeover, 'ledger-wire.txt', 'it had agreed to buy'), 'Castellan Freight'],
    ['a participle goes on', () => speakerOf(strait, 'tribune-one.html', 'should not rule out'), 'Maya Lund'],
    ['adding that', () => speakerOf(strait, 'vesna-daily.txt', 'a lasting settlement'), 'Harriet Ames'],
    ['of a letter to staff', () => speakerOf(silo, 'mardovia-observer.txt', 'were cleaned on April 9'), 'Viktor Hale'],
    ['the fire chief', () => speakerOf(silo, 'corvane-0514', 'digging by hand'), 'Ilka Varga'],
  ] as const)('%s', (_, found, speaker) => expect(found()).toBe(speaker));
});

describe('who stands where', () => {
  test('to vote against an offer is to oppose it', () => {
    expect(stancesOf(takeover, 'ledger-wire.txt')).toContain('Quayside Capital oppose the offer');
  });

  test('what is called for keeps its verb', () => {
    expect(stancesOf(silo, 'ostrel-times.txt').filter(stance => stance.endsWith(' the terminal'))).toEqual([]);
  });

  test('the invitation is one question, with its rule of decision', () => {
    const asked = strait.record.questions.filter(question => /invit|member|approval/i.test(question.text));
    expect(asked).toHaveLength(1);
    expect(asked[0]!.tally.needed).toBe(32);
  });
});

describe('when', () => {
  test.each([
    ['a blast is not dated by another', () => datesOf(silo, 'kanal-seven.html', 'explosion', 'Thirty-one'), /05-15T/],
    ['what is known in general has no day', () => datesOf(silo, 'corvane-0514', 'explosions', 'known danger'), /\d/],
  ] as const)('%s', (_, found, never) => expect(found().filter(date => never.test(date))).toEqual([]));
});

describe('where the reports differ', () => {
  test('a toll that rises is told as a later count', () => {
    const killed = silo.record.disagreements.filter(line => /killed/.test(line.about));
    expect(killed.map(line => line.apparent)).toEqual(['a later count']);
  });

  test('the letter of the example has two wordings, both in marks', () => {
    const values = strait.record.disagreements.flatMap(line => line.values.map(value => value.text));
    expect(values.some(text => text.includes('It is essential to support the decision'))).toBe(true);
    expect(values.some(text => text.includes('I ask you to back the decision'))).toBe(true);
  });

  test('a share that is needed is not compared with a count of holders', () => {
    expect(takeover.record.checks.filter(check => check.kind === 'count')).toEqual([]);
  });
});
