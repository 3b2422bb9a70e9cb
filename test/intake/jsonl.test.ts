import { describe, expect, it } from 'vitest';
import { reportFromRow, reportsFromJsonl, type Taken } from '../../src/intake/index.js';

const TEXT = 'Dockers at Port Lessa walked out on Tuesday after talks with the harbour board collapsed.';

async function take(lines: string[]): Promise<Taken[]> {
  const all: Taken[] = [];
  for await (const taken of reportsFromJsonl(lines, 'rows.jsonl')) all.push(taken);
  return all;
}

describe('rows of each known shape', () => {
  const cases: [name: string, row: object, report: object][] = [
    [
      'our own',
      {
        id: 'a',
        text: TEXT,
        title: 'Dockers walk out',
        outlet: 'The Quay Post',
        published: '2031-05-14',
        url: 'https://quay.example/a',
      },
      {
        id: 'a',
        title: 'Dockers walk out',
        outlet: 'The Quay Post',
        url: 'https://quay.example/a',
        published: { lo: '2031-05-14', grain: 'day', basis: 'stated', field: 'jsonl published' },
      },
    ],
    [
      'news-please',
      {
        url: 'https://www.quay.example/a',
        maintext: TEXT,
        title: 'Dockers walk out',
        authors: ['Ana Maly', 'Ivo Dren'],
        date_publish: '2031-05-14 09:20:00',
        source_domain: 'www.quay.example',
      },
      {
        id: 'https://www.quay.example/a',
        outlet: 'quay.example',
        byline: 'Ana Maly, Ivo Dren',
        published: { lo: '2031-05-14T09:20:00', field: 'news-please date_publish' },
      },
    ],
    [
      'Zyte, wrapped in its answer',
      {
        article: {
          url: 'https://quay.example/a',
          headline: 'Dockers walk out',
          articleBody: TEXT,
          datePublished: '2031-05-14T09:20:00Z',
          authors: [{ name: 'Ana Maly' }],
        },
      },
      {
        title: 'Dockers walk out',
        byline: 'Ana Maly',
        published: { lo: '2031-05-14T09:20:00Z', field: 'zyte datePublished' },
      },
    ],
    [
      'Event Registry: the time it found the page is not the time of publication',
      {
        uri: '77',
        body: TEXT,
        title: 'Dockers walk out',
        dateTime: '2031-05-15T00:00:00Z',
        source: { title: 'The Quay Post' },
      },
      { id: '77', outlet: 'The Quay Post', published: null },
    ],
    [
      'a listed domain gives its outlet',
      { id: 'a', text: TEXT, url: 'https://www.bbc.co.uk/news/1' },
      { outlet: 'BBC' },
    ],
    [
      'seconds since 1970',
      { id: 'a', text: TEXT, published: 1936776000 },
      { published: { lo: '2031-05-17T09:20:00Z' } },
    ],
  ];
  for (const [name, row, report] of cases)
    it(name, () => expect(reportFromRow(row, 'rows.jsonl:1')).toMatchObject(report));
});

it('stores the text of a row as it is', () => {
  const text = '  \u201cNo.\u201d\r\n\r\nShe left.\u00a0 \n';
  expect(reportFromRow({ id: 'a', text }, 'x').text).toBe(text);
});

it('a date that does not exist is no date, and is said', () => {
  const report = reportFromRow({ id: 'a', text: TEXT, published: '2031-02-31' }, 'x');
  expect(report.published).toBeNull();
  expect(report.warnings.join()).toMatch(/W303 a: "2031-02-31"/);
});

it('does not make a link of a script', () => {
  expect(reportFromRow({ id: 'a', text: TEXT, url: 'javascript:alert(1)' }, 'x').url).toBeUndefined();
});

it('skips bad rows, names their lines and goes on', async () => {
  const all = await take([
    `\ufeff${JSON.stringify({ id: 'a', text: TEXT })}`,
    '{"id": "b", "text": ',
    '',
    '[1, 2]',
    '{"id": "c", "headline": "Dockers walk out"}',
    '{"id": "d", "text": "   "}',
    JSON.stringify({ text: TEXT }),
  ]);
  expect(all.map(taken => ('report' in taken ? taken.report.id : `${taken.skipped.code} ${taken.skipped.id}`))).toEqual(
    ['a', 'E105 rows.jsonl:2', 'E105 rows.jsonl:4', 'E106 rows.jsonl:5', 'E101 rows.jsonl:6', 'rows.jsonl:7'],
  );
});
