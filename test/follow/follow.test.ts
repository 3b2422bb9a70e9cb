// One pass of following: what is new or changed goes into the store, once; hosts that fail stop nobody; a pass that breaks off loses nothing.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { FETCH_LIMITS } from '../../src/follow/fetcher.js';
import { changeSettings, followedReports, followOnce, openVisitor, type Pass } from '../../src/follow/index.js';
import { readReport } from '../../src/index.js';
import { openStore, type Store } from '../../src/store/index.js';
import { ENGINES, freshAddress } from '../store/engines.js';
import { openHost, type TestHost, testClock } from './hosts.js';

const folder = mkdtempSync(join(tmpdir(), 'onrecord-follow-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const HOUR_MS = 3_600_000;
const PARAGRAPH =
  'Mayor Ana Kovač said on Monday that the new bridge at Lessa will open in May, after a winter of delays.';
const page = (title: string, ...more: string[]) =>
  `<!doctype html><title>${title}</title><body><nav><a href="/">Home</a></nav><article><h1>${title}</h1>${[PARAGRAPH, ...more].map(text => `<p>${text}</p>`).join('')}</article></body>`;
interface Item {
  path: string;
  title?: string;
  summary?: string;
  content?: string;
}
const feed = (...items: Item[]) =>
  `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Lessa Post</title><link>/</link>${items
    .map(
      ({ path, title = `About ${path}`, summary = '', content = '' }) =>
        `<item><title>${title}</title><link>${path}</link><pubDate>Wed, 14 May 2031 10:00:00 GMT</pubDate><description>${summary}</description><content:encoded><![CDATA[${content}]]></content:encoded></item>`,
    )
    .join('')}</channel></rss>`;

for (const engine of ENGINES)
  describe.skipIf(engine.address === undefined)(`on ${engine.name}`, () => {
    let store: Store;
    let host: TestHost;
    let clock: ReturnType<typeof testClock>;
    beforeEach(async () => {
      store = await openStore(await freshAddress(engine, folder));
      host = await openHost();
      clock = testClock();
    });
    afterEach(async () => {
      await host.close();
      await store.close();
    });

    async function pass(options: { totalMs?: number; signal?: AbortSignal } = {}): Promise<Pass> {
      const { totalMs, signal } = options;
      const opened = openVisitor(clock, {
        allowPrivate: true,
        userAgent: 'Onrecord/test',
        ...(totalMs === undefined ? {} : { limits: { ...FETCH_LIMITS, totalMs, maxBytes: 200_000 } }),
      });
      try {
        return await followOnce(store, 'bridge', { clock, visitor: opened.visitor, ...(signal ? { signal } : {}) });
      } finally {
        await opened.close();
      }
    }
    const address = (path: string) => new URL(path, host.origin).href;
    const follow = (paths: string[], searches?: string[]) =>
      changeSettings(store, 'bridge', { add: paths.map(address), ...(searches ? { searches } : {}) });
    const asked = () => host.asked.map(({ path }) => path).filter(path => path !== '/robots.txt');
    async function read(): Promise<string[]> {
      const claimed = await store.claim('w', 100, clock.now(), HOUR_MS);
      await store.keepReadings(
        claimed.map(({ key, report }) => ({ key, read: readReport(report) })),
        'test',
      );
      return claimed.map(({ report }) => report.id).sort();
    }

    test('articles of a feed become reports, with what page and feed know of them', async () => {
      Object.assign(host.pages, { '/feed': feed({ path: '/a' }), '/a': page('Bridge to open in May') });
      await follow(['/feed']);
      expect(await pass()).toMatchObject({ feeds: { asked: 1 }, articles: { asked: 1, added: 1 }, troubles: [] });
      expect(await read()).toEqual([`${host.origin}/a`]);
      const { report } = (await store.reading(`${host.origin}/a`))!;
      expect(report).toMatchObject({
        title: 'Bridge to open in May',
        outlet: 'Lessa Post',
        url: `${host.origin}/a`,
        published: { field: 'feed pubDate' },
      });
      expect(await followedReports(store, 'bridge')).toEqual(new Set([`${host.origin}/a`]));
    });

    test('a second pass asks for nothing before its time, and then with conditions', async () => {
      Object.assign(host.pages, {
        '/feed': { headers: { etag: '"f1"' }, body: feed({ path: '/a' }) },
        '/a': { headers: { etag: '"a1"' }, body: page('Bridge to open in May') },
      });
      await follow(['/feed']);
      await pass();
      await pass();
      expect(asked()).toEqual(['/feed', '/a']);
      Object.assign(host.pages, { '/feed': { status: 304 }, '/a': { status: 304 } });
      clock.pass(2 * HOUR_MS);
      expect(await pass()).toMatchObject({
        feeds: { asked: 1, unchanged: 1 },
        articles: { asked: 1, added: 0, versions: 0 },
      });
      expect(host.asked.slice(-2).map(({ headers }) => headers['if-none-match'])).toEqual(['"f1"', '"a1"']);
    });

    test('an article whose text changed is a new version; one whose furniture changed is not', async () => {
      Object.assign(host.pages, {
        '/feed': feed({ path: '/a' }, { path: '/b' }),
        '/a': page('Bridge to open in May'),
        '/b': page('Toll is set'),
      });
      await follow(['/feed']);
      await pass();
      await read();
      host.pages['/a'] = page('Bridge to open in May').replace('in May, after', 'in June, after');
      host.pages['/b'] = page('Toll is set')
        .replace('<nav>', '<nav><a href="/x">Most read today</a>')
        .replace('</article>', '</article><footer>Share this story</footer>');
      clock.pass(2 * HOUR_MS);
      expect(await pass()).toMatchObject({
        articles: { asked: 2, added: 0, versions: 1 },
        changed: [`${host.origin}/a`],
      });
      expect((await store.versions(`${host.origin}/a`)).map(({ version }) => version)).toEqual([1, 2]);
    });

    test('articles are looked at a few times and then let be', async () => {
      Object.assign(host.pages, { '/feed': feed({ path: '/a' }), '/a': page('Bridge to open in May') });
      await follow(['/feed']);
      for (let day = 0; day < 30; day++) {
        await pass();
        clock.pass(24 * HOUR_MS);
      }
      expect(asked().filter(path => path === '/feed')).toHaveLength(30);
      expect(asked().filter(path => path === '/a').length).toBeLessThan(8);
    });

    test('an entry whose headline changed is looked at at once', async () => {
      Object.assign(host.pages, { '/feed': feed({ path: '/a' }), '/a': page('Bridge to open in May') });
      await follow(['/feed']);
      await pass();
      host.pages['/feed'] = feed({ path: '/a', title: 'Bridge to open in June' });
      clock.pass(HOUR_MS / 4);
      await pass();
      expect(asked().filter(path => path === '/a')).toHaveLength(2);
    });

    test('only entries with the words asked for are fetched', async () => {
      const items = [
        { path: '/a', title: 'The BRIDGE opens' },
        { path: '/b', title: 'Cup final', summary: 'No toll.' },
        { path: '/c', title: 'Ferry', summary: 'Toll at the bridge' },
      ];
      Object.assign(host.pages, { '/feed': feed(...items), '/a': page('A'), '/b': page('B'), '/c': page('C') });
      await follow(['/feed'], ['bridge -ferry', '"cup final" toll']);
      await pass();
      expect(asked().sort()).toEqual(['/a', '/b', '/feed']);
    });

    test('an article in two feeds, under two addresses that count readers, is one', async () => {
      Object.assign(host.pages, {
        '/feed': feed({ path: '/a?utm_source=x' }),
        '/feed2': feed({ path: '/a?fbclid=y' }),
        '/a': page('Bridge'),
      });
      await follow(['/feed', '/feed2']);
      await pass();
      expect(asked().filter(path => path.startsWith('/a'))).toEqual(['/a']);
    });

    test('an article behind a redirect is known by where it leads', async () => {
      Object.assign(host.pages, {
        '/feed': feed({ path: '/go?1' }),
        '/go?1': { status: 302, headers: { location: '/a' } },
        '/a': page('Bridge'),
      });
      await follow(['/feed']);
      await pass();
      expect(await read()).toEqual([`${host.origin}/a`]);
    });

    test('a page that is closed to us gives way to the text its feed carries, but not to a summary', async () => {
      const content = `<p>${PARAGRAPH}</p>`.repeat(8);
      Object.assign(host.pages, {
        '/feed': feed({ path: '/a', content }, { path: '/b', content: `<p>${PARAGRAPH}</p>` }),
        '/a': { status: 403 },
        '/b': { status: 403 },
      });
      await follow(['/feed']);
      expect(await pass()).toMatchObject({
        articles: { asked: 2, added: 1 },
        troubles: [expect.stringMatching(/^E506 .*\/b: 403/)],
      });
      expect(await read()).toEqual([`${host.origin}/a`]);
      host.pages['/feed'] = feed({ path: '/a', content: content.replace('in May', 'in June') });
      clock.pass(HOUR_MS / 4);
      expect(await pass()).toMatchObject({ articles: { asked: 0, versions: 1 } });
    });

    test('a feed that fails is asked less and less; one that is gone no more', async () => {
      Object.assign(host.pages, { '/feed': { status: 500 }, '/gone': { status: 410 } });
      await follow(['/feed', '/gone']);
      for (let hour = 0; hour < 48; hour++) {
        const { troubles } = await pass();
        for (const trouble of troubles) expect(trouble).toMatch(/^E506/);
        clock.pass(HOUR_MS);
      }
      expect(asked().filter(path => path === '/feed').length).toBeLessThan(10);
      expect(asked().filter(path => path === '/gone')).toHaveLength(1);
    });

    test('a feed that could not be had is asked at once where it is named once more', async () => {
      host.pages['/feed'] = { status: 500 };
      await follow(['/feed']);
      expect((await pass()).troubles).toHaveLength(1);
      const idle = await pass();
      expect(idle).toMatchObject({ feeds: { asked: 0 }, troubles: [] });
      expect(idle.nextMs).toBeGreaterThan(clock.now());
      Object.assign(host.pages, { '/feed': feed({ path: '/a' }), '/a': page('Bridge to open') });
      await follow(['/feed']);
      expect(await pass()).toMatchObject({ feeds: { asked: 1 }, articles: { added: 1 } });
    });

    test('hosts that mean harm are listed with their codes, and the others are read', async () => {
      const hostile: Record<string, { code: string; page: TestHost['pages'][string] }> = {
        '/hangs': { code: 'E503', page: { raw: () => undefined } },
        '/lies': {
          code: 'E504',
          page: { raw: (_, response) => response.writeHead(200, { 'content-length': '2000000000' }).write('a') },
        },
        '/circle': { code: 'E505', page: { status: 301, headers: { location: '/circle' } } },
        '/breaks': {
          code: 'E507',
          page: {
            raw: (_, response) =>
              void response.writeHead(200, { 'content-length': '9' }).write('a', () => response.destroy()),
          },
        },
        '/film': { code: 'E507', page: { headers: { 'content-type': 'video/mp4' }, body: 'a' } },
        '/empty': { code: 'E101', page: '' },
        '/links': { code: 'E107', page: '<!doctype html><title>x</title><a href="/">Home</a>' },
        '/inside': { code: 'E511', page: { status: 302, headers: { location: 'file:///etc/passwd' } } },
      };
      const well = Array.from({ length: 20 }, (_, n) => `/well${n}`);
      for (const [path, one] of Object.entries(hostile)) host.pages[path] = one.page;
      for (const path of well) host.pages[path] = page(`About ${path}`);
      host.pages['/feed'] = feed(...[...Object.keys(hostile), ...well].map(path => ({ path })));
      host.pages['/feed2'] = { raw: () => undefined };
      host.pages['/feed3'] = '<!doctype html><p>No feed</p>';
      await follow(['/feed', '/feed2', '/feed3']);
      const expected = [
        ...Object.entries(hostile).map(([path, { code }]) => new RegExp(`^${code} .*${path}\\b`)),
        /^E503 .*\/feed2\b/,
        /^E509 .*\/feed3\b/,
      ];
      // Several times, as a machine that is busy may once be slower than the limit, with any of them.
      const troubles: string[] = [];
      const isTold = (one: RegExp) => troubles.some(trouble => one.test(trouble));
      for (let time = 0; time < 5; time++) {
        troubles.push(...(await pass({ totalMs: 2_000 })).troubles);
        clock.pass(24 * HOUR_MS);
        if (expected.every(isTold) && troubles.every(trouble => !trouble.includes('/well'))) break;
      }
      expect(expected.filter(one => !isTold(one))).toEqual([]);
      expect(await read()).toEqual(well.map(path => `${host.origin}${path}`).sort());
    });

    test('a pass that is stopped goes on where it was', async () => {
      const paths = Array.from({ length: 5 }, (_, n) => `/a${n}`);
      for (const path of paths) host.pages[path] = page(path);
      host.pages['/feed'] = { headers: { etag: '"f1"' }, body: feed(...paths.map(path => ({ path }))) };
      await follow(['/feed']);
      const stop = new AbortController();
      host.pages['/a1'] = {
        raw(_, response) {
          stop.abort();
          response.writeHead(200, { 'content-type': 'text/html' }).end(page('/a1'));
        },
      };
      expect((await pass({ signal: stop.signal })).articles.added).toBeLessThan(5);
      host.pages['/feed'] = { status: 304 };
      clock.pass(HOUR_MS);
      await pass();
      expect(await read()).toEqual(paths.map(path => `${host.origin}${path}`));
    });

    test('a page that gives something else in the place of its article is a trouble and no correction', async () => {
      Object.assign(host.pages, {
        '/feed': feed({ path: '/a' }),
        '/a': page('Bridge to open in May', 'The toll is two crowns for a car.', 'Nine barges wait at the quay.'),
      });
      await follow(['/feed']);
      await pass();
      await read();
      host.pages['/a'] =
        '<!doctype html><title>Subscribe</title><body><article><h1>Subscribe</h1><p>To go on reading, take out a subscription for one crown a week, and read all our articles on every device.</p></article>';
      clock.pass(2 * HOUR_MS);
      expect(await pass()).toMatchObject({
        articles: { versions: 0 },
        troubles: [expect.stringMatching(/^E514 .*\/a/)],
      });
      expect(await store.versions(address('/a'))).toHaveLength(1);
    });

    test('other words to look for find what was passed over, though the host says that nothing changed', async () => {
      Object.assign(host.pages, { '/a': page('A'), '/b': page('B') });
      host.pages['/feed'] = {
        raw(request, response) {
          if (request.headers['if-none-match']) response.writeHead(304).end();
          else
            response
              .writeHead(200, { etag: '"f1"' })
              .end(feed({ path: '/a', title: 'Bridge' }, { path: '/b', title: 'Ferry' }));
        },
      };
      await follow(['/feed'], ['bridge']);
      await pass();
      await follow([], ['ferry']);
      await pass();
      expect(asked()).toEqual(['/feed', '/a', '/feed', '/b']);
    });

    test('a feed that is dropped is asked no more; what came by it stays', async () => {
      Object.assign(host.pages, { '/feed': feed({ path: '/a' }), '/a': page('A') });
      await follow(['/feed']);
      await pass();
      await changeSettings(store, 'bridge', { drop: [address('/feed')] });
      clock.pass(HOUR_MS / 2);
      expect(await pass()).toMatchObject({ feeds: { asked: 0 } });
      expect(await followedReports(store, 'bridge')).toEqual(new Set([address('/a')]));
    });

    test('two passes of one name do not run at once', async () => {
      await follow(['/feed']);
      host.pages['/feed'] = feed();
      expect(await store.takeFollowing('bridge', clock.now(), clock.now() + 1)).toBe(true);
      await expect(pass()).rejects.toThrow('E513');
      clock.pass(1);
      expect(await pass()).toMatchObject({ feeds: { asked: 1 } });
    });

    test('a name under which nothing is followed is an error', async () => {
      await expect(pass()).rejects.toThrow('E512');
      await expect(follow([])).rejects.toThrow('E512');
    });
  });
