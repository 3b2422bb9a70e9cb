// The news as a terminal, a note and a feed show it: the same lines, and nothing of a report can command, mark up or run.
import { describe, expect, test } from 'vitest';
import { parseFeed, wordsOf } from '../../src/intake/feeds/index.js';
import { renderNewsAtom } from '../../src/show/news/atom.js';
import { renderNewsMarkdown } from '../../src/show/news/markdown.js';
import { sectionsOf } from '../../src/show/news/sections.js';
import { renderNewsText } from '../../src/show/news/text.js';
import type { StoryNews } from '../../src/store/story-news.js';

const pin = (text: string, report = 'https://post.example/a', start = 10) => ({
  report,
  span: [start, start + text.length] as [number, number],
  text,
});
const NEWS: StoryNews = {
  story: {
    id: 'S1',
    title: 'Bridge to open',
    reports: 3,
    outlets: 2,
    from: '2031-05-13',
    to: '2031-05-15',
    changed: '2031-05-15T08:00:00.000Z',
    revision: 7,
  },
  isNew: false,
  added: ['https://post.example/a', 'b'],
  silent: ['b'],
  changed: ['c'],
  versions: [
    {
      report: 'c',
      from: 1,
      to: 2,
      changes: [{ before: pin('It opens in June.', 'c'), after: pin('It opens in August.', 'c') }],
    },
  ],
  sources: [
    {
      report: 'https://post.example/a',
      loaded: '2031-05-15T08:00:00.000Z',
      outlet: 'Lessa Post',
      url: 'https://post.example/a',
    },
    { report: 'c', loaded: '2031-05-15T08:00:00.000Z', outlet: 'The Herald' },
  ],
  lines: [
    {
      kind: 'correction',
      id: 'c',
      subject: 'The Herald',
      stateBefore: 'version 1',
      state: 'version 2',
      evidence: [pin('It opens in August.', 'c')],
      was: [pin('It opens in June.', 'c')],
      reports: 1,
      lost: ['U1'],
    },
    {
      kind: 'position',
      id: 'Q1',
      subject: 'Bo Lind',
      stateBefore: 'oppose',
      state: 'support',
      evidence: [pin('Lind supports the toll')],
      was: [pin('Lind opposes the toll', 'c')],
      reports: 1,
    },
    {
      kind: 'statement',
      id: 'U2',
      subject: 'Bo Lind',
      state: 'direct',
      evidence: [pin('“It pays for the lamps,”')],
      was: [],
      reports: 1,
    },
    {
      kind: 'statement',
      id: 'U3',
      subject: 'Bo Lind',
      state: 'direct',
      evidence: [pin('“It pays for the crane,”')],
      was: [],
      reports: 1,
    },
  ],
};
const HOSTILE = '\u001b[2J<script>alert(1)</script> [x](javascript:alert(1)) ]]>';
const hostile = (): StoryNews => ({
  ...NEWS,
  story: { ...NEWS.story, title: HOSTILE },
  sources: NEWS.sources.map(source => ({ ...source, outlet: HOSTILE })),
  lines: NEWS.lines.map(line => ({
    ...line,
    subject: HOSTILE,
    evidence: line.evidence.map(one => ({ ...one, text: HOSTILE })),
  })),
});

describe('in each form the news', () => {
  const forms: [string, string][] = [
    ['text', renderNewsText(NEWS, 6)],
    ['markdown', renderNewsMarkdown(NEWS, 6)],
    [
      'atom',
      wordsOf(parseFeed(renderNewsAtom([NEWS], { name: 'bridge', most: 6, since: '' }), 'news').entries[0]!.content),
    ],
  ];
  test.each(forms)('as %s holds each line with its words, those of before and the counts', (_, shown) => {
    const plain = shown.replace(/\\/g, '');
    for (const words of [
      '2 new reports, 1 of them adding nothing; 1 report changed',
      'The Herald, version 1, now version 2',
      'It opens in June.',
      'It opens in August.',
      'source changed: U1',
      'Bo Lind: oppose, now support',
      'Lind opposes the toll',
      '“It pays for the crane,”',
      'Lessa Post',
    ])
      expect(plain.replace(/: /g, ': ')).toContain(words);
  });

  test('puts the events of one sentence above it together', () => {
    const event = (subject: string, text: string, start: number) => ({
      kind: 'event' as const,
      id: `V${subject}`,
      subject,
      state: 'occurred',
      evidence: [pin(text, 'c', start)],
      was: [],
      reports: 1,
    });
    const walked = 'Pilots walked out and left the ferry.';
    const lines = [event('PROTEST', walked, 0), event('waited', 'Nine ships waited.', 40), event('left', walked, 0)];
    const told = sectionsOf({ ...NEWS, lines }, 6).find(({ kind }) => kind === 'event')!;
    expect(told.items.map(({ head }) => head)).toEqual(['protest: occurred; left: occurred', 'waited: occurred']);
  });

  test('puts statements under their speaker, and says what it leaves out', () => {
    const said = sectionsOf(NEWS, 6).find(({ kind }) => kind === 'statement')!;
    expect(said.items.map(({ head, pins }) => [head, pins.length])).toEqual([['Bo Lind', 2]]);
    expect(sectionsOf({ ...NEWS, lines: [NEWS.lines[1]!, NEWS.lines[1]!] }, 1)).toMatchObject([
      { kind: 'position', more: 1 },
    ]);
  });
});

describe('words of a report', () => {
  test('command no terminal', () => {
    expect(renderNewsText(hostile(), 6)).not.toContain('\u001b[2J');
  });

  test('are no markup in a note', () => {
    const shown = renderNewsMarkdown(hostile(), 6);
    expect(shown).not.toMatch(/(?<!\\)<script/);
    expect(shown).not.toMatch(/(?<!\\)\]\(javascript/);
  });

  test('are no markup in a feed, nor in the page that a feed reader makes of it', () => {
    const shown = renderNewsAtom([hostile()], { name: HOSTILE, most: 6, since: '2031-05-14T00:00:00.000Z' });
    const { entries } = parseFeed(shown, 'news');
    expect(entries).toHaveLength(1);
    expect(entries[0]!.content!.value).not.toContain('<script');
    expect(wordsOf(entries[0]!.content)).toContain('<script>alert(1)</script>');
  });
});

test('a feed of nothing new is a feed', () => {
  const shown = renderNewsAtom([], { name: 'bridge', most: 6, since: '2031-05-14T00:00:00.000Z' });
  expect(parseFeed(shown, 'news')).toEqual({ title: 'Changes of the record: bridge', entries: [] });
});

test('an entry is another when its story changed again', () => {
  const keyOf = (news: StoryNews) =>
    parseFeed(renderNewsAtom([news], { name: 'a', most: 6, since: '' }), 'news').entries[0]!.key;
  expect(keyOf(NEWS)).not.toBe(keyOf({ ...NEWS, story: { ...NEWS.story, revision: 8 } }));
});
