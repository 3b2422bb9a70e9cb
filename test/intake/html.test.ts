import { describe, expect, it } from 'vitest';
import { reportFromHtml } from '../../src/intake/index.js';
import { roleNames, words } from './sheets.js';

const LEAD =
  'Dockers at Port Lessa walked out on Tuesday after talks with the harbour board collapsed, the union said.';
const QUOTE = '“We will not sign a blank page,” union leader Ana Kovač told reporters at the gate of the eastern pier.';
const REPLY = 'The board, which employs 2,300 people, said that it would not meet the union again before the summer.';

const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><title>Dockers walk out at Port Lessa | The Quay Post</title>${head}</head><body>${body}</body></html>`;
const bodyOf = (html: string): string[] => {
  const report = reportFromHtml('r1', html);
  return report.lines.filter(line => line.role === 'body').map(line => words(report, line));
};

describe('the article of a page', () => {
  it('leaves out menus, teasers, share bars, comments and the footer', () => {
    const teaser =
      '<div class="card"><a href="/x">Five harbours seen from above</a><p>They are quiet now, and the cranes stand still at dusk.</p></div>';
    const html = page(`
      <nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul></nav>
      <main><h1>Dockers walk out at Port Lessa</h1><div class="share-bar"><a href="#">Facebook</a> <a href="#">WhatsApp</a></div>
      <div class="text"><p>${LEAD}</p><p>${QUOTE}</p><p>${REPLY}</p></div></main>
      <section>${teaser.repeat(5)}</section>
      <div id="comments"><p>I was there at the gate, and it was cold, and nobody from the board came out to talk to us at all.</p></div>
      <footer><p>The Quay Post is published by Quay Media, 1 Pier Street, Lessa. All rights reserved.</p></footer>`);
    expect(bodyOf(html)).toEqual([LEAD, QUOTE, REPLY]);
  });

  it('keeps headings and list items as lines of their own', () => {
    const report = reportFromHtml(
      'r1',
      page(
        `<article><p>${LEAD}</p><h2>What the board says</h2><p>${REPLY}</p><ul><li>The pay offer stands.</li><li>The gates stay shut.</li></ul></article>`,
      ),
    );
    expect(report.lines.map(line => [line.role, words(report, line)])).toEqual([
      ['body', LEAD],
      ['heading', 'What the board says'],
      ['body', REPLY],
      ['body', 'The pay offer stands.'],
      ['body', 'The gates stay shut.'],
    ]);
  });

  it('never glues words of two blocks together, and never parts a word at an inline element', () => {
    const report = reportFromHtml(
      'r1',
      page(
        `<article><p>${LEAD}</p><div>The <b>b</b>oard said no.</div><div>The union said yes.</div><p>${REPLY}</p></article>`,
      ),
    );
    expect(report.text).toContain('The board said no.\n\nThe union said yes.');
  });

  it('reads paragraphs made by line breaks', () => {
    expect(bodyOf(page(`<div class="story">${LEAD}<br><br>${QUOTE}<br /><br />${REPLY}</div>`))).toEqual([
      LEAD,
      QUOTE,
      REPLY,
    ]);
  });

  it('keeps the headline out of the text and in the title', () => {
    const report = reportFromHtml(
      'r1',
      page(`<article><h1>Dockers walk out at Port Lessa</h1><p>${LEAD}</p><p>${REPLY}</p></article>`),
    );
    expect(report.title).toBe('Dockers walk out at Port Lessa');
    expect(roleNames(report)).toEqual(['body', 'body']);
  });

  it('a page without an article', () => {
    expect(() => reportFromHtml('r1', page('<nav><a href="/">Home</a></nav>'))).toThrow(/E107/);
  });
});

describe('what a page says of itself', () => {
  const article = `<article><p>${LEAD}</p><p>${QUOTE}</p><p>${REPLY}</p></article>`;
  const jsonLd = (value: object): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
  const cases: [name: string, head: string, body: string, report: object][] = [
    [
      'JSON-LD before meta; the offset stays as given',
      `${jsonLd({
        '@context': 'https://schema.org',
        '@graph': [
          { '@type': 'WebSite', name: 'x' },
          {
            '@type': 'NewsArticle',
            headline: 'Dockers walk out at Port Lessa',
            datePublished: '2031-05-14T23:30:00-04:00',
            author: [{ '@type': 'Person', name: 'Ana Maly' }],
            publisher: { name: 'The Quay Post' },
          },
        ],
      })}<meta property="article:published_time" content="2031-05-15T03:30:00Z">`,
      '',
      {
        outlet: 'The Quay Post',
        byline: 'Ana Maly',
        published: { lo: '2031-05-14T23:30:00-04:00', basis: 'stated', field: 'json-ld datePublished' },
      },
    ],
    [
      'meta fields',
      '<meta property="og:site_name" content="The Quay Post"><meta name="author" content="By Ana Maly"><meta property="article:published_time" content="2031-05-14T09:20:00+02:00"><link rel="canonical" href="https://quay.example/a">',
      '',
      {
        outlet: 'The Quay Post',
        byline: 'Ana Maly',
        url: 'https://quay.example/a',
        published: { lo: '2031-05-14T09:20:00+02:00', field: 'meta article:published_time' },
      },
    ],
    [
      'a time element',
      '',
      '<time class="published" datetime="2031-05-14">14 May</time>',
      { published: { lo: '2031-05-14', grain: 'day', field: 'time published' } },
    ],
    [
      'the address',
      '<link rel="canonical" href="https://quay.example/2031/05/14/dockers">',
      '',
      { published: { lo: '2031-05-14', field: 'url' } },
    ],
    [
      'broken JSON-LD is passed over',
      '<script type="application/ld+json">{"@type": "NewsArticle", </script>',
      '',
      { published: null },
    ],
    [
      'JSON-LD with line breaks inside its strings',
      '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Dockers\nwalk out", "datePublished": "2031-05-14",}</script>',
      '',
      { published: { lo: '2031-05-14' } },
    ],
    [
      'a date that does not exist',
      '<meta property="article:published_time" content="2031-02-31">',
      '',
      { published: null },
    ],
    [
      'SingleFile tells the address in a comment',
      '<!--\n Page saved with SingleFile \n url: https://quay.example/b \n saved date: Wed May 14 2031\n-->',
      '',
      { url: 'https://quay.example/b', published: null },
    ],
    ['only http addresses', '<link rel="canonical" href="javascript:alert(1)">', '', { published: null }],
  ];
  for (const [name, head, body, report] of cases)
    it(name, () => {
      const read = reportFromHtml('r1', page(body + article, head));
      expect(read).toMatchObject(report);
      expect(read.url ?? 'https:').toMatch(/^https?:/);
    });

  it('an undated page stays undated', () => {
    const read = reportFromHtml('r1', page(`${article}<footer>© 2031 The Quay Post</footer>`));
    expect(read.published).toBeNull();
    expect(read.warnings.join()).toMatch(/W304/);
  });
});
