// What no output may hold of a report, whatever stands in its text, title, names, address and id: signs that command a terminal,
// turn the direction of writing, or hide words from readers. Every output is made and looked through.
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readReport, recordOf } from '../../src/index.js';
import { reportFromHtml, reportFromText } from '../../src/intake/index.js';
import type { Report } from '../../src/model/index.js';
import { buildExport, EXPORTERS } from '../../src/record/exports/index.js';
import { serializeRecord } from '../../src/record/index.js';
import { renderReading } from '../../src/show/cli/reading.js';
import { renderSummary } from '../../src/show/cli/summary.js';
import { renderDossier } from '../../src/show/html/index.js';
import { newRecordSource } from '../../src/show/mcp/record-source.js';
import { newMcpServer } from '../../src/show/mcp/server.js';
import { renderNewsAtom } from '../../src/show/news/atom.js';
import { renderNewsMarkdown } from '../../src/show/news/markdown.js';
import { renderNewsText } from '../../src/show/news/text.js';
import { newsOfStories } from '../../src/store/story-news.js';
import { type Newsroom, openNewsroom } from '../support/desk.js';

/** Clears a screen, turns what follows round, opens an isolate, and says something to programs alone. */
const SIGNS = '\u001b[2J\u009b31m\u202e\u2066\u{e0069}\u{e0067}\u{e006e}\ufff9';
const TEXT = `Bridge ${SIGNS}to open\n\nMayor Ana ${SIGNS}Kovač said the bridge “will open in May${SIGNS}”. Nine ${SIGNS}barges wait. On Monday the board ${SIGNS}rejected the toll.`;
const meta = (name: string) => ({
  title: `Bridge ${SIGNS}to open, ${name}`,
  outlet: `Lessa ${SIGNS}${name}`,
  byline: `Bo ${SIGNS}Lind`,
  published: '2031-03-08',
  url: `https://post.example/${SIGNS}/${name}`,
});

const reports: Report[] = [
  reportFromText(`a${SIGNS}.txt`, TEXT, meta('Post')),
  reportFromText(`b${SIGNS}.txt`, TEXT.replace('in May', 'in June'), meta('Journal')),
  reportFromHtml(
    `c${SIGNS}.html`,
    `<title>Bridge &#x202e;&#27;to open</title><meta name="author" content="Bo &#x2066;Lind"><article><h1>Bridge &#x202e;to open</h1>${TEXT.split(
      '\n\n',
    )
      .map(text => `<p>${text}</p>`)
      .join('')}</article>`,
    meta('Ledger'),
  ),
];
const readings = reports.map(report => ({ ...readReport(report), text: report.text }));
const record = recordOf(reports);

/** Colours are ours; whatever else a terminal would follow is not. */
const uncoloured = (text: string) => text.replaceAll(new RegExp(`${String.fromCharCode(27)}\\[\\d+m`, 'g'), '');
const HIDDEN = /(?![\t\n\f\r\u0085])\p{Cc}|[\u202a-\u202e\u2066-\u206f\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/u;
/** Escapes, which a reader of JSON or of a page turns back; those of an address stay as they are. */
const ESCAPED = /\\u(?:00[01]|007f|202[a-e]|206|fff[9ab])|&#x?(?:27|1b|202[a-e]|8238);/i;
const expectPlain = (shown: string) => {
  expect(shown.length).toBeGreaterThan(40);
  const found = HIDDEN.exec(shown);
  expect(found && JSON.stringify(shown.slice(Math.max(0, found.index - 40), found.index + 20))).toBeNull();
  expect(ESCAPED.exec(shown)).toBeNull();
};

test('the record and its readings', () => {
  expectPlain(serializeRecord(record));
  for (const read of readings) expectPlain(JSON.stringify(read));
});

test('a terminal', () => {
  expectPlain(uncoloured(renderSummary(record, 'out')));
  for (const [at, report] of reports.entries()) expectPlain(uncoloured(renderReading(report, readings[at]!, false)));
});

test('the dossier', () =>
  expectPlain(
    renderDossier(
      record,
      reports.map((report, at) => ({ report, read: readings[at]! })),
    ),
  ));

test.each(EXPORTERS.map(({ format }) => format))('%s', format => {
  for (const { path, text } of buildExport(format, { record, readings }))
    expectPlain(`${path} of an export: ${text}`.padEnd(60));
});

describe('the newsroom', () => {
  let room: Newsroom;
  beforeAll(async () => {
    room = await openNewsroom(reports);
  });
  afterAll(() => room.close());

  test('its pages and its API', async () => {
    const [story] = (await room.store.findStories({})).stories;
    const own = `/stories/${story!.id}`;
    const id = encodeURIComponent(reports[0]!.id);
    for (const path of [
      '/',
      own,
      `${own}/review`,
      `${own}/reports`,
      '/changes?since=2031-01-01',
      '/review',
      '/search?words=bridge',
      '/people?name=Kovac',
      `/report?id=${id}`,
      '/api/stories',
      '/api/stories?format=csv',
      '/api/search?words=bridge&format=csv',
      `/api${own}/record`,
      `/api${own}/news?since=2031-01-01`,
      `/api/report?id=${id}`,
    ]) {
      const response = await room.get(path);
      expect(`${path} ${response.status}`).toBe(`${path} 200`);
      expectPlain(await response.text());
    }
  });

  test('what is new, as text, Markdown and a feed', async () => {
    const { stories } = await newsOfStories(room.store, { since: '2031-01-01T00:00:00.000Z' });
    for (const news of stories) {
      expectPlain(uncoloured(renderNewsText(news, 20)));
      expectPlain(renderNewsMarkdown(news, 20));
    }
    expectPlain(renderNewsAtom(stories, { name: 'bridge', most: 20, since: '2031-01-01T00:00:00.000Z' }));
  });
});

test('what assistants are told', async () => {
  const [near, far] = InMemoryTransport.createLinkedPair();
  const client = new Client({ name: 'test', version: '1' });
  await Promise.all([newMcpServer(newRecordSource({ record, readings }), '0.0.0').connect(far), client.connect(near)]);
  for (const [name, asked] of [
    ['stories', {}],
    ['who_said', { words: 'bridge' }],
    ['timeline', { story: record.stories[0]!.id }],
    ['disagreements', { story: record.stories[0]!.id }],
    ['report', { id: reports[0]!.id }],
  ] as const)
    expectPlain(JSON.stringify(await client.callTool({ name, arguments: asked })));
  await client.close();
});
