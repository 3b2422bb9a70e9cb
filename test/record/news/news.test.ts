// News of the record: what an earlier record did not have, and nothing that it had; reports that add nothing are only counted.
import { describe, expect, test } from 'vitest';
import { type Report, readReport, recordOf, reportFromText } from '../../../src/index.js';
import { buildNews, type News, type NewsKind } from '../../../src/record/news/index.js';
import { diffVersions } from '../../../src/record/versions.js';
import { exampleReports, unrelatedReport } from '../../support/pile.js';

const report = (id: string, published: string, ...paragraphs: string[]): Report =>
  reportFromText(id, paragraphs.join('\n\n'), { published, outlet: `The ${id}` });

const FIRST = report(
  'herald',
  '2031-05-14',
  'Toll plan for Lessa bridge',
  'Mayor Ana Kovač said on Tuesday that the new bridge at Lessa will open in June.',
  'Councillor Bo Lind opposes the toll on the bridge.',
  'Three workers were injured when a crane fell at the bridge on Monday.',
);
const COPY = report(
  'echo',
  '2031-05-14',
  'Bridge at Lessa to open',
  'Mayor Ana Kovač said on Tuesday that the new bridge at Lessa will open in June.',
);
const SECOND = report(
  'journal',
  '2031-05-15',
  'Lind turns on toll',
  'Councillor Bo Lind supports the toll on the bridge.',
  '“The toll will pay for the lamps and for the crane,” Bo Lind told reporters on Wednesday.',
  'Mayor Ana Kovač said on Tuesday that the new bridge at Lessa will open in June.',
);

const newsOf = (before: Report[], after: Report[]): News =>
  buildNews(recordOf(before), recordOf([...before, ...after]));
const told = (news: News, kind: NewsKind): string[] =>
  news.lines
    .filter(line => line.kind === kind)
    .map(
      ({ subject, state, stateBefore, evidence }) =>
        `${subject}: ${stateBefore ? `${stateBefore}, now ` : ''}${state}: ${evidence[0]?.text ?? ''}`,
    );

describe('a new report', () => {
  const news = newsOf([FIRST], [SECOND]);

  test('brings what was not said before', () => {
    expect(told(news, 'statement')).toEqual(['Bo Lind: direct: “The toll will pay for the lamps and for the crane,”']);
  });

  test('brings a position that changed, with the words of both', () => {
    expect(told(news, 'position')).toEqual([expect.stringMatching(/^Bo Lind: oppose, now support: /)]);
    const [line] = news.lines.filter(({ kind }) => kind === 'position');
    expect(line!.was.map(({ report: id }) => id)).toEqual(['herald']);
  });

  test('does not bring again what was said before', () => {
    expect(JSON.stringify(told(news, 'statement'))).not.toContain('June');
  });

  test('that adds nothing is counted', () => {
    expect(newsOf([FIRST], [COPY])).toEqual({ lines: [], added: ['echo'], silent: ['echo'], changed: [] });
  });
});

describe('nothing is new', () => {
  test('in the same record', async () => {
    const record = recordOf(await exampleReports());
    expect(buildNews(record, record)).toEqual({ lines: [], added: [], silent: [], changed: [] });
  });

  test('of the others where an unrelated report comes in', async () => {
    const reports = await exampleReports();
    const { lines } = newsOf(reports, [unrelatedReport()]);
    for (const { evidence } of lines) for (const pin of evidence) expect(pin.report).toBe('zz-bakery.txt');
  });

  test('in what a person has set aside', () => {
    const record = recordOf([FIRST, SECOND]);
    const utterances = record.utterances.map(line => ({
      ...line,
      decided: [{ decision: 'X1', action: 'wrong' as const, by: 'desk' }],
    }));
    const { lines } = buildNews(recordOf([FIRST]), { ...record, utterances } as typeof record);
    expect(lines.filter(({ kind }) => kind === 'statement')).toEqual([]);
  });

  test('that a plan came true where the words are of another day', () => {
    const plan = report('a', '2031-05-14', 'Talks', 'The harbour board will meet the dockers on 20 May 2031.');
    const past = report('b', '2031-05-15', 'Talks', 'The harbour board met the dockers on 12 May 2031.');
    expect(told(newsOf([plan], [past]), 'event').filter(line => line.includes('planned, now'))).toEqual([]);
  });
});

test('every line is pinned: its words stand at their place in the report', async () => {
  const reports = await exampleReports();
  const { lines } = newsOf(reports.slice(0, 3), reports.slice(3));
  const texts = new Map(reports.map(one => [one.id, one.text]));
  expect(lines.length).toBeGreaterThan(10);
  for (const { evidence, was } of lines)
    for (const pin of [...evidence, ...was]) expect(texts.get(pin.report)!.slice(...pin.span)).toBe(pin.text);
});

test('the order of the reports changes nothing', async () => {
  const reports = await exampleReports();
  const [before, after] = [reports.slice(0, 3), reports.slice(3)];
  expect(newsOf([...before].reverse(), [...after].reverse())).toEqual(newsOf(before, after));
});

describe('a correction', () => {
  const later = report(
    'herald',
    '2031-05-14',
    FIRST.text.replace('in June', 'in August').replace('Three workers', 'Two lorries passed. Three workers'),
  );
  const before = recordOf([FIRST]);
  const versions = [
    diffVersions(
      { report: FIRST, read: readReport(FIRST), version: 1 },
      { report: later, read: readReport(later), version: 2 },
    ),
  ];
  const news = buildNews(before, recordOf([later]), versions);
  const [line] = news.lines;

  test('is told first, with the old words and the new', () => {
    expect(line).toMatchObject({
      kind: 'correction',
      id: 'herald',
      subject: 'The herald',
      stateBefore: 'version 1',
      state: 'version 2',
    });
    expect(line!.was[0]!.text).toContain('in June');
    expect(line!.evidence[0]!.text).toContain('in August');
    expect(news.changed).toEqual(['herald']);
  });

  test('names the lines whose words it took away, and no others', () => {
    const said = before.utterances.find(({ members }) => members.some(({ text }) => text.includes('June')))!;
    const stance = before.questions[0]!;
    expect(line!.lost).toContain(said.id);
    expect(line!.lost).not.toContain(stance.id);
  });

  test('tells what its sentences now say with the old words beside, and not again as new', () => {
    expect(told(news, 'statement').filter(words => words.includes('August'))).toEqual([]);
    const added = report(
      'herald',
      '2031-05-14',
      `${FIRST.text}\n\n“Nobody will pay twice for this bridge,” Bo Lind said.`,
    );
    const put = diffVersions(
      { report: FIRST, read: readReport(FIRST), version: 1 },
      { report: added, read: readReport(added), version: 2 },
    );
    expect(told(buildNews(before, recordOf([added]), [put]), 'statement')).toEqual([
      'Bo Lind: direct: “Nobody will pay twice for this bridge,”',
    ]);
  });

  test('makes no news of sentences that only moved on', () => {
    expect(news.lines.filter(({ evidence }) => evidence.some(({ text }) => text.includes('crane fell')))).toEqual([]);
  });
});
