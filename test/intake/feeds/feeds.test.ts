// Feeds in every dialect give the same entries; what is no feed says so; a saved feed gives reports.
import { assert, constantFrom, integer, property, string, tuple } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { OnrecordError } from '../../../src/errors.js';
import { feedsOfOpml, looksLikeFeed, parseFeed, reportsFromFeed, wordsOf } from '../../../src/intake/feeds/index.js';

const STORY =
  '<p>The bridge at Lessa will open in May, Mayor Ana Kovač said on Tuesday.</p><p>The toll is two crowns.</p>';

const RSS = `<?xml version="1.0"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>Harbour Post</title><link>https://post.example/</link>
<item><title>Bridge &amp; toll</title><link>/bridge?a=1&amp;b=2</link><guid isPermaLink="false">n1</guid>
<pubDate>Wed, 14 May 2031 10:00:00 +0200</pubDate><dc:creator>Ivo Ban</dc:creator>
<description>It opens in May.</description><content:encoded><![CDATA[${STORY}]]></content:encoded></item>
</channel></rss>`;

const ATOM = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Harbour Post</title><link href="https://post.example/"/>
<entry><id>n1</id><title type="html">Bridge &amp;amp; &lt;i>toll&lt;/i></title><link rel="alternate" href="bridge?a=1&amp;b=2"/>
<published>2031-05-14T10:00:00+02:00</published><updated>2031-05-15T10:00:00+02:00</updated><author><name>Ivo Ban</name></author>
<summary>It opens in May.</summary><content type="html"><![CDATA[${STORY}]]></content></entry></feed>`;

const JSON_FEED = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Harbour Post',
  home_page_url: 'https://post.example/',
  items: [
    {
      id: 'n1',
      url: '/bridge?a=1&b=2',
      title: 'Bridge & toll',
      date_published: '2031-05-14T10:00:00+02:00',
      authors: [{ name: 'Ivo Ban' }],
      content_html: STORY,
      summary: 'It opens in May.',
    },
  ],
});

const RDF = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
 xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="https://post.example/"><title>Harbour Post</title>
<link>https://post.example/</link></channel><item rdf:about="n1"><title>Bridge &amp; toll</title>
<link>https://post.example/bridge?a=1&amp;b=2</link><dc:date>2031-05-14T10:00:00+02:00</dc:date><dc:creator>Ivo Ban</dc:creator>
<description>It opens in May.</description></item></rdf:RDF>`;

describe('a feed', () => {
  test.each([
    ['RSS', RSS],
    ['Atom', ATOM],
    ['JSON Feed', JSON_FEED],
    ['RSS 1.0', RDF],
  ])('in %s gives its entries with dates as written', (_, text) => {
    const feed = parseFeed(text, 'feed');
    expect(feed).toMatchObject({ title: 'Harbour Post', url: 'https://post.example/' });
    const [entry] = feed.entries;
    expect(entry).toMatchObject({
      key: 'n1',
      url: 'https://post.example/bridge?a=1&b=2',
      title: 'Bridge & toll',
      byline: 'Ivo Ban',
    });
    expect(entry!.published).toMatch(/14 May 2031 10:00:00 \+0200|2031-05-14T10:00:00\+02:00/);
    expect(wordsOf(entry!.summary)).toBe('It opens in May.');
    expect(looksLikeFeed(text)).toBe(true);
  });

  test.each([
    [
      'an address in the guid serves where no link is',
      '<item><title>A</title><guid>https://post.example/a</guid></item>',
      'https://post.example/a',
    ],
    [
      'a guid that is no address is none',
      '<item><title>A</title><guid isPermaLink="false">https://x.example/a</guid></item>',
      undefined,
    ],
    [
      'a script is no address',
      '<item><title>A</title><link>javascript:alert(1)</link><guid isPermaLink="false">k</guid></item>',
      undefined,
    ],
  ])('%s', (_, item, url) => {
    const { entries } = parseFeed(`<rss version="2.0"><channel><title>T</title>${item}</channel></rss>`, 'feed');
    expect(entries.map(entry => entry.url)).toEqual([url]);
  });

  test('with an entry twice gives it once, and none for an entry that has neither key nor address', () => {
    const item = '<item><title>A</title><link>https://post.example/a</link></item>';
    const text = `<rss version="2.0"><channel><title>T</title>${item}${item}<item><title>B</title></item></channel></rss>`;
    expect(parseFeed(text, 'feed').entries).toHaveLength(1);
  });

  test('that is damaged gives what can be had', () => {
    const text =
      '<rss version="2.0"><channel><title>A & B</title><item><title>One</title><link>https://post.example/1</link>';
    expect(parseFeed(text, 'feed').entries.map(entry => entry.title)).toEqual(['One']);
  });

  test('has no halves of characters, which JSON can spell and no store keeps', () => {
    const text = JSON_FEED.replace('Bridge &', 'Bridge \\ud800\\u0000&').replace('The toll', '\\udc00The toll');
    const [entry] = parseFeed(text, 'feed').entries;
    expect(entry!.title).toBe('Bridge \ufffd\ufffd& toll');
    expect(wordsOf(entry!.content)).toContain('\ufffdThe toll');
  });

  test('keeps entities that a document declares as they are: they are never multiplied', () => {
    const bomb = `<!DOCTYPE r [<!ENTITY a "aaaaaaaaaa">${Array.from({ length: 9 }, (_, n) => `<!ENTITY ${'bcdefghij'[n]} "${`&${'abcdefghi'[n]};`.repeat(10)}">`).join('')}]>`;
    const { title } = parseFeed(`${bomb}<rss version="2.0"><channel><title>&j;</title></channel></rss>`, 'feed');
    expect((title ?? '').length).toBeLessThan(200);
  });

  test.each([
    ['a page', '<!doctype html><title>x</title><p>text</p>'],
    ['nothing', ''],
    ['JSON of another kind', '{"a": 1}'],
    ['elements nested without end', `<rss version="2.0"><channel>${'<a>'.repeat(20_000)}`],
  ])('that is %s says so', (_, text) => {
    expect(() => parseFeed(text, 'feed')).toThrow('E509');
    expect(text.startsWith('<rss') || !looksLikeFeed(text)).toBe(true);
  });
});

test('whatever is cut out of a feed or put into it, it is read or refused with a code', () => {
  const damage = tuple(
    constantFrom(RSS, ATOM, JSON_FEED, RDF),
    integer({ min: 0, max: 900 }),
    integer({ min: 0, max: 60 }),
    string(),
  );
  assert(
    property(damage, ([feed, from, length, put]) => {
      const damaged = feed.slice(0, from) + put + feed.slice(from + length);
      try {
        for (const { key, url, title, content, summary } of parseFeed(damaged, 'feed').entries) {
          expect(key).not.toBe('');
          expect(url ?? 'http:').toMatch(/^https?:/);
          for (const words of [title ?? '', wordsOf(content), wordsOf(summary)])
            expect(words).not.toMatch(/\p{Surrogate}|\0/u);
        }
      } catch (error) {
        expect(error).toBeInstanceOf(OnrecordError);
      }
    }),
    { seed: 5, numRuns: 400 },
  );
});

describe('a saved feed', () => {
  test('gives a report of each entry that carries its article, in paragraphs, with what the feed knows of it', () => {
    const [taken] = [...reportsFromFeed(RSS, 'feed.xml')];
    expect(taken).toMatchObject({
      report: {
        id: 'https://post.example/bridge?a=1&b=2',
        title: 'Bridge & toll',
        outlet: 'Harbour Post',
        byline: 'Ivo Ban',
        text: 'The bridge at Lessa will open in May, Mayor Ana Kovač said on Tuesday.\n\nThe toll is two crowns.',
        published: { lo: '2031-05-14T10:00:00+02:00', basis: 'stated', field: 'feed pubDate' },
      },
    });
  });

  test('skips an entry that is a headline and a link, with a reason', () => {
    expect([...reportsFromFeed(RDF, 'feed.rdf')]).toMatchObject([
      { skipped: { id: 'https://post.example/bridge?a=1&b=2', code: 'E107' } },
    ]);
  });

  test('that is none is skipped whole', () => {
    expect([...reportsFromFeed('no feed', 'feed.xml')]).toMatchObject([{ skipped: { id: 'feed.xml', code: 'E509' } }]);
  });
});

describe('a list of feeds', () => {
  test('gives the addresses of all folders, each once, in order', () => {
    const text = `<opml version="2.0"><body><outline text="News"><outline type="rss" text="P" xmlUrl="https://post.example/feed"/>
      <outline type="rss" text="Q" xmlUrl="https://q.example/feed"/></outline>
      <outline type="rss" text="again" xmlUrl="https://post.example/feed"/></body></opml>`;
    expect(feedsOfOpml(text, 'a.opml')).toEqual(['https://post.example/feed', 'https://q.example/feed']);
  });

  test.each([
    ['no list', 'plain words'],
    ['an empty list', '<opml version="2.0"><body></body></opml>'],
    [
      'addresses that are not of the web',
      '<opml version="2.0"><body><outline text="a" xmlUrl="file:///etc/passwd"/></body></opml>',
    ],
    ['folders in folders without end', `<opml version="2.0"><body>${'<outline text="a">'.repeat(20_000)}`],
  ])('says so where it holds %s', (_, text) => {
    expect(() => feedsOfOpml(text, 'a.opml')).toThrow('E510');
  });
});
