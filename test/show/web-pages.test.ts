// The newsroom's pages over the example story: what each shows, where each leads, and that decisions are kept and undone.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { reportFromText } from '../../src/index.js';
import { safeName } from '../../src/show/web/loading.js';
import { newPageCache } from '../../src/show/web/page-cache.js';
import { newRecordDesk, type RecordDesk } from '../../src/show/web/record-desk.js';
import { changesOf } from '../../src/show/web/text-changes.js';
import { recordOfStory } from '../../src/store/index.js';
import { newsOfStory } from '../../src/store/story-news.js';
import { fill, formKeyOf, type Newsroom, NOW, openNewsroom } from '../support/desk.js';
import { exampleReports, unrelatedReport } from '../support/pile.js';

const FILE_HOST = { host: 'localhost:7377', origin: 'http://localhost:7377' };

describe('pages', () => {
  let room: Newsroom;
  let story = '';
  beforeAll(async () => {
    room = await openNewsroom([...(await exampleReports()), unrelatedReport()]);
    const { stories } = await room.store.findStories({});
    story = stories.find(({ reports }) => reports === 5)!.id;
    return () => room.close();
  });
  afterAll(() => expect(room.errors).toEqual([]));

  const page = async (path: string): Promise<string> => {
    const response = await room.get(path);
    expect(response.status, path).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    return response.text();
  };
  const keyOf = async (path: string) => formKeyOf(await page(path));

  test('every link of every page leads somewhere', async () => {
    const seen = new Set<string>(['/']);
    const waiting = ['/'];
    const kinds = new Map<string, number>();
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      const response = await room.get(path);
      expect([200, 303], `${path} answers ${response.status}`).toContain(response.status);
      if (!response.headers.get('content-type')?.startsWith('text/html')) continue;
      for (const [, href] of (await response.text()).matchAll(/ href="(\/[^"#]*)/g)) {
        const to = href!.replaceAll('&amp;', '&');
        // A few of each kind: a record has hundreds of lines, all on the same page.
        const kind = to.replace(/\/stories\/[^/?]+/, '/stories/S').replace(/(lines\/.|[?].).*$/, '$1');
        if (seen.has(to) || (kinds.get(kind) ?? 0) >= 3) continue;
        seen.add(to);
        kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
        waiting.push(to);
      }
    }
    expect(seen.size).toBeGreaterThan(40);
  });

  test('the list of stories names each with its reports and days', async () => {
    const html = await page('/');
    expect(html).toContain('5 reports');
    expect(html).toContain('Bakers in Pellworth win prize');
    expect(await page('/?words=bakery')).not.toContain(`/stories/${story}"`);
    expect(await page('/?words=nowhereatall')).toContain('No story has such reports');
  });

  test('a dossier is the page that is mailed, with the ways out of it, and its tag holds until the story changes', async () => {
    const response = await room.get(`/stories/${story}`);
    const html = await response.text();
    expect(html).toContain('Check these first');
    expect(html).toContain(`href="/stories/${story}/review"`);
    expect(html).not.toContain('onrecord decide');
    expect(response.headers.get('content-security-policy')).toMatch(/script-src 'sha256-.*frame-ancestors 'none'/);
    const tag = response.headers.get('etag')!;
    expect((await room.get(`/stories/${story}`, { 'if-none-match': tag })).status).toBe(304);
    const packed = await room.get(`/stories/${story}`, { 'accept-encoding': 'gzip, br' });
    expect(packed.headers.get('content-encoding')).toBe('gzip');
    expect(packed.headers.get('vary')).toBe('Accept-Encoding');
  });

  test('a story that is not there is said so', async () => {
    for (const path of ['/stories/S0', '/stories/S0/review', '/report?id=none', '/place?report=none&at=3']) {
      const response = await room.get(path);
      expect([path, response.status]).toEqual([path, 404]);
      expect(await response.text()).toContain('E611');
    }
  });

  test('a line not in the record is said so', async () => {
    const response = await room.get(`/stories/${story}/lines/U0000000000`);
    expect([response.status, (await response.text()).includes('E202')]).toEqual([404, true]);
  });

  test('the place of some words is their sentence', async () => {
    const { hits } = await room.store.find({ words: '"minesweepers and for a seat"', kinds: ['report'] });
    const response = await room.get(`/place?report=${hits[0]!.report}&at=${hits[0]!.span[0]}`);
    const [path, anchor] = response.headers.get('location')!.split('#');
    const html = await page(path!);
    const sentence = html.slice(html.indexOf(`id="${anchor}"`));
    expect(sentence.slice(0, sentence.indexOf('</p>')).replace(/<[^>]+>/g, '')).toContain(
      'minesweepers and for a seat',
    );
  });

  test('a person’s page has every spelling, role and statement, and the story', async () => {
    const html = await page('/people?name=Holubets');
    for (const words of ['Yurii Holubets', 'Yuriy Golubets', 'oreign Minister', `/stories/${story}"`])
      expect(html).toContain(words);
    expect(await page('/people?name=Nobody')).toContain('Nobody of this name');
  });

  test('searching keeps what was asked for, and leads on', async () => {
    const html = await page('/search?words=Soravia&kind=quotation&kind=event&from=&who=');
    expect(html).toMatch(/value="quotation" checked/);
    const next = /href="(\/search\?[^"]+after=[^"]+)"/.exec(html)![1]!.replaceAll('&amp;', '&');
    expect(next).toContain('kinds=quotation%2Cevent');
    expect(await page(next)).not.toBe(html);
  });

  test.each([
    ['/search?words=letter&from=yesterday', 'from'],
    ['/search?words=letter&kind=verse', 'kinds'],
    ['/search?words=%00', 'words'],
    [`/search?words=${'a'.repeat(400)}`, 'words'],
    ['/report', 'id'],
    ['/place?report=a&at=-1', 'at'],
    ['/?after=..%2F', 'after'],
  ])('%s is told which parameter is wrong', async (path, name) => {
    const response = await room.get(path);
    const html = await response.text();
    expect(response.status).toBe(400);
    expect(html).toContain('E610');
    expect(html).toContain(name);
  });

  test.each([
    '/stories/%E0%A4%A',
    '/stories/..%2f..%2fetc%2fpasswd',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/stories/S0/lines/%00',
    '/stories//review',
    '/stories/__proto__/files/constructor',
    '/report?id=%FF%FE',
    '/report?id[]=a',
    '/people?name=%00',
    '/people?name=',
    '/people',
    '/search?words=%E0%A4%A',
    '/search?words="',
    '/search?words=speaker:&kind=quotation',
    '/search?words=kind:verse',
    '/decisions?from=-1',
    '/decisions?from=999999999',
    '/changes?since=2031-13-01',
    '/changes?since=2031-02-31',
    '/review?after=%27',
    '/?words=%22',
    '/?words=-',
    '/style-0000.css',
    '/load/text',
    '/sign-in',
    `/${'a/'.repeat(2000)}`,
  ])('%s is answered, and is no bug of ours', async path => {
    const { status } = await room.get(path);
    expect([200, 303, 400, 404]).toContain(status);
  });

  test('files: the record as it is, one file, and a folder as a zip, the same bytes each time', async () => {
    const record = await room.get(`/stories/${story}/files/record`);
    expect(JSON.parse(await record.text()).reports).toHaveLength(5);
    expect(record.headers.get('content-disposition')).toBe(`attachment; filename="${story}-record.json"`);
    const gexf = await room.get(`/stories/${story}/files/gexf`);
    expect(await gexf.text()).toContain('<gexf');
    const zip = async () => new Uint8Array(await (await room.get(`/stories/${story}/files/obsidian`)).arrayBuffer());
    const first = await zip();
    expect([...first.slice(0, 2)]).toEqual([0x50, 0x4b]);
    expect(await zip()).toEqual(first);
    expect((await room.get(`/stories/${story}/files/nothing`)).status).toBe(404);
  });

  test('a line is set aside, the dossier says by whom, and it is taken back', async () => {
    const before = await (await room.get(`/stories/${story}`)).text();
    const line = /\/lines\/(U[0-9a-f]+)/.exec(before)![1]!;
    const key = await keyOf(`/stories/${story}/lines/${line}`);
    const back = `/stories/${story}/lines/${line}`;
    const fields = { key, action: 'wrong', a: line, note: 'a caption', back };
    const kept = await room.post(`/stories/${story}/decide`, fields);
    expect([kept.status, kept.headers.get('location')]).toEqual([303, back]);
    const decided = await (await room.get(`/stories/${story}`)).text();
    expect(decided).toContain('set aside by ana: a caption');
    const list = await page('/decisions');
    expect(list).toContain('a caption');
    const id = /name="id" value="([^"]+)"/.exec(list)![1]!;
    expect((await room.post('/decisions/undo', { key, id })).status).toBe(303);
    expect(await page('/decisions')).toContain('taken back by ana');
    expect((await room.post('/decisions/undo', { key, id })).status).toBe(404);
    expect(await (await room.get(`/stories/${story}`)).text()).not.toContain('set aside by');
  });

  test('words of the queue that tell too little stand in their sentence', async () => {
    const html = await page(`/stories/${story}/review`);
    const marked = [...html.matchAll(/<a class="said"[^>]*>([^<]*)<mark class="at">([^<]+)<\/mark>([^<]*)<\/a>/g)];
    const told = marked.filter(([, before, words, after]) => words!.length < 40 && `${before}${after}`.length > 20);
    expect(told.length).toBeGreaterThan(3);
  });

  test('a pair of the queue is decided about, and leaves it', async () => {
    const path = `/stories/${story}/review`;
    const html = await page(path);
    const form = /name="a" value="([^"]+)"\/><input type="hidden" name="b" value="([^"]+)"/.exec(html)!;
    const [a, b] = [form[1]!, form[2]!].map(text => text.replaceAll('&amp;', '&').replaceAll('&#39;', "'"));
    const key = formKeyOf(html);
    expect(
      (await room.post(`/stories/${story}/decide`, { key, a: a!, b: b!, action: 'different', back: path })).status,
    ).toBe(303);
    const { record } = (await recordOfStory(room.store, story))!;
    expect(record.decisions.at(-1)).toMatchObject({ action: 'different', by: 'ana', state: 'applied' });
    expect(await page(path)).not.toContain(form[0]);
  });

  test.each([
    [{ action: 'same', a: 'nothing.txt: Nobody' }, 400],
    [{ action: 'set-date', a: 'V0000000000', value: 'soon' }, 400],
    [{ action: 'erase', a: 'U0' }, 400],
    [{ action: 'wrong', a: 'U0000000000' }, 404],
    [{ action: 'wrong' }, 400],
  ])('a decision that cannot be is not kept: %o', async (fields, status) => {
    const key = await keyOf('/load');
    const count = (await room.store.decisions()).length;
    const response = await room.post(`/stories/${story}/decide`, { key, ...fields } as Record<string, string>);
    expect([response.status, (await room.store.decisions()).length]).toEqual([status, count]);
  });

  test('a decision leads back to no other site', async () => {
    const before = await (await room.get(`/stories/${story}`)).text();
    const line = /\/lines\/(V[0-9a-f]+)/.exec(before)![1]!;
    const fields = { key: await keyOf('/load'), action: 'wrong', a: line, back: 'https://evil.example/' };
    expect((await room.post(`/stories/${story}/decide`, fields)).headers.get('location')).toBe('/');
  });
});

describe('what is new', () => {
  test('is worked out once for all who come on a day without a visit of their own', async () => {
    let inner: RecordDesk | undefined;
    const asked: string[] = [];
    let seconds = 0;
    const room = await openNewsroom(await exampleReports(), {
      now: () => NOW + seconds++ * 1000,
      records: {
        ask: (question, ...more) => {
          asked.push(question);
          return inner!.ask(question, ...more);
        },
        close: async () => undefined,
      },
    });
    inner = newRecordDesk(room.store);
    try {
      for (let visit = 0; visit < 3; visit++)
        expect(await (await room.get('/changes')).text()).toContain('5 new reports');
      expect(asked).toEqual(['news']);
    } finally {
      await room.close();
    }
  });

  test('since a day, and since the last visit that a person marked as seen', async () => {
    const [first, ...others] = await exampleReports();
    const room = await openNewsroom([first!]);
    try {
      await fill(room.store, others, '2031-03-11T08:00:00.000Z');
      const [story] = (await room.store.findStories({})).stories;
      const all = await (await room.get('/changes?since=2031-03-11')).text();
      expect(all).toContain('4 new reports');
      const own = await (await room.get(`/stories/${story!.id}/changes?since=2031-03-11`)).text();
      expect(own).toContain('4 new reports');
      const news = await newsOfStory(room.store, story!, '2031-03-11T00:00:00.000Z');
      const statement = news.lines.find(({ kind }) => kind === 'statement')!;
      expect(own).toContain(`/place?report=${statement.evidence[0]!.report}&amp;at=${statement.evidence[0]!.span[0]}`);
      const seen = await room.post('/changes', { key: formKeyOf(all), until: '2031-03-11T09:00:00.000Z' });
      const cookie = seen.headers.get('set-cookie')!.split(';')[0]!;
      const after = await (await room.get('/changes', { cookie })).text();
      expect(after).toContain('when you last said that you had seen all');
      expect(after).toContain('Nothing has changed since then');
      expect(await (await room.get('/changes', { cookie: 'onrecord-seen=junk' })).text()).toContain('5 new reports');
    } finally {
      await room.close();
    }
  });
});

describe('stories', () => {
  test('are split and joined, and both can be taken back', async () => {
    const room = await openNewsroom([...(await exampleReports()), unrelatedReport()]);
    try {
      const stories = async () => (await room.store.findStories({})).stories.map(({ reports }) => reports).sort();
      const big = async () => (await room.store.findStories({})).stories.sort((a, b) => b.reports - a.reports)[0]!.id;
      const key = formKeyOf(await (await room.get('/load')).text());
      expect(await stories()).toEqual([1, 5]);
      const split = await room.post(`/stories/${await big()}/split`, { key, report: 'ledger.txt' });
      expect(split.status).toBe(303);
      expect(await stories()).toEqual([1, 1, 4]);
      const [a, b] = (await room.store.findStories({})).stories.filter(({ reports }) => reports === 1);
      expect((await room.post(`/stories/${a!.id}/join`, { key, other: b!.id })).status).toBe(303);
      expect(await stories()).toEqual([2, 4]);
      const page = await (await room.get('/decisions')).text();
      expect(page).toContain('2 decisions');
      expect(page).toContain('and 3 others with it');
      // A split is several decisions of one act: the one that is shown takes back all.
      const shown = [...page.matchAll(/<li id="(J\w+)"/g)].map(([, id]) => id!);
      expect(shown).toHaveLength(2);
      for (const id of shown) expect((await room.post('/decisions/undo', { key, id })).status).toBe(303);
      expect((await room.store.decisions()).every(({ decision }) => decision.undone)).toBe(true);
      expect(await stories()).toEqual([1, 5]);
      for (const fields of [{ key }, { key, report: 'none' }] as Record<string, string>[])
        expect((await room.post(`/stories/${await big()}/split`, fields)).status).toBe(400);
      expect((await room.post(`/stories/${await big()}/join`, { key, other: 'S0' })).status).toBe(400);
    } finally {
      await room.close();
    }
  });
});

describe('a report of several versions', () => {
  test('shows what was taken out and what was put in', async () => {
    const text = 'Bridge opens\n\nMayor Ana Kovač said the bridge opens in May.\n\nThe toll is two crowns.';
    const meta = { outlet: 'Lessa Post', published: '2031-03-10' };
    const room = await openNewsroom([reportFromText('bridge.txt', text, meta)]);
    try {
      await fill(
        room.store,
        [reportFromText('bridge.txt', text.replace('in May', 'in June'), meta)],
        '2031-03-11T08:00:00.000Z',
      );
      const html = await (await room.get('/report?id=bridge.txt')).text();
      expect(html).toContain('2 versions, the last on 11 Mar 2031');
      expect(html).toMatch(/<del>May<\/del><ins>June<\/ins>/);
      expect(html).toContain('… 1 line as before …');
    } finally {
      await room.close();
    }
  });

  test.each([
    ['a\nb', 'a\nb', [{ kind: 'same', lines: 2 }]],
    [
      'a',
      'a\nb',
      [
        { kind: 'same', lines: 1 },
        { kind: 'changed', runs: [{ text: 'b', kind: 'new' }] },
      ],
    ],
    [
      'a\nb',
      'b',
      [
        { kind: 'changed', runs: [{ text: 'a', kind: 'gone' }] },
        { kind: 'same', lines: 1 },
      ],
    ],
  ])('%j to %j', (before, after, changes) => {
    expect(changesOf(before, after)).toEqual(changes);
  });
});

describe('loading', () => {
  let room: Newsroom;
  let key = '';
  beforeAll(async () => {
    room = await openNewsroom([], { limits: { requestsPerSecond: 0, burst: 0, uploadBytes: 20_000, uploadFiles: 3 } });
    key = formKeyOf(await (await room.get('/load')).text());
    return () => room.close();
  });
  afterAll(() => expect(room.errors).toEqual([]));

  const send = (files: readonly (readonly [string, string])[], fields: Record<string, string> = { key }) => {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.set(name, value);
    for (const [name, text] of files) form.append('file', new File([text], name));
    return room.app.request('/load', { method: 'POST', body: form, headers: FILE_HOST });
  };

  test('files come in under their names, are read, and what cannot be is told', async () => {
    const response = await send([
      ['../../etc/harbour.txt', 'Harbour shut\n\nThe harbour is shut, the mayor said.'],
      ['empty.txt', ' '],
    ]);
    expect(response.status).toBe(200);
    const html = await response.text();
    expect(html).toContain('1 report added, 0 new versions, 0 known, 1 skipped.');
    expect(html).toContain('E101');
    expect(room.woken).toBe(1);
    expect((await room.store.versions('harbour.txt')).map(({ version }) => version)).toEqual([1]);
  });

  test('a copied text comes in with what is said of it', async () => {
    const text = 'The ferry is late.\r\n“We wait,” Bo Lind said.';
    const fields = { key, title: 'Ferry late', outlet: 'Harbour Journal', published: '2031-03-11', url: '', text };
    const response = await room.post('/load/text', fields);
    expect(await response.text()).toMatch(/copied\/2031-03-12-[0-9a-f]{12}\.txt/);
    const [row] = await room.store
      .claim('w', 9, 0, 1)
      .then(rows => rows.filter(({ report }) => report.outlet === 'Harbour Journal'));
    expect(row!.report).toMatchObject({ title: 'Ferry late', text: 'The ferry is late.\n“We wait,” Bo Lind said.' });
  });

  test.each([
    ['no key', () => send([['a.txt', 'a']], {}), 403],
    ['a key of another', () => send([['a.txt', 'a']], { key: 'x' }), 403],
    ['no file', () => send([]), 400],
    [
      'too many files',
      () =>
        send([
          ['a', 'a'],
          ['b', 'b'],
          ['c', 'c'],
          ['d', 'd'],
        ]),
      413,
    ],
    ['too much', () => send([['a.txt', 'a'.repeat(30_000)]]), 413],
    [
      'no form at all',
      () =>
        room.app.request('/load', {
          method: 'POST',
          body: 'x',
          headers: { ...FILE_HOST, 'content-type': 'multipart/form-data; boundary=b' },
        }),
      400,
    ],
    ['a text with NUL', () => room.post('/load/text', { key, text: 'a\0b' }), 400],
    ['a text beyond the limit', () => room.post('/load/text', { key, text: 'a'.repeat(30_000) }), 413],
  ])('%s is refused', async (_, ask, status) => {
    const before = await room.store.counts();
    expect((await ask()).status).toBe(status);
    expect(await room.store.counts()).toEqual(before);
  });

  test.each([
    ['a.txt', 'a.txt'],
    ['/etc/passwd', 'passwd'],
    ['..\\..\\boot.ini', 'boot.ini'],
    ['..', 'report.txt'],
    ['.hidden.html', 'hidden.html'],
    ['a\0b\n.txt', 'a_b_.txt'],
    ['taken.txt', 'taken (2).txt'],
    ['', 'report.txt'],
  ])('a file called %j is kept as %j', (name, safe) => {
    expect(safeName(name, new Set(['taken.txt']))).toBe(safe);
  });
});

describe('pages kept ready', () => {
  test('are made once for all who ask, and let go by age when there is no room', async () => {
    const cache = newPageCache<string>(10, page => page.length);
    let made = 0;
    const make = (page: string) => async () => {
      made++;
      return page;
    };
    await Promise.all([cache.get('a', make('aaaa')), cache.get('a', make('aaaa'))]);
    expect(made).toBe(1);
    await cache.get('b', make('bbbb'));
    await cache.get('a', make('aaaa'));
    await cache.get('c', make('cccc'));
    expect(made).toBe(3);
    await cache.get('a', make('aaaa'));
    expect(made).toBe(3);
    await cache.get('b', make('bbbb'));
    expect(made).toBe(4);
  });

  test('what failed is made anew, and what is too large is not kept', async () => {
    const cache = newPageCache<string>(10, page => page.length);
    await expect(cache.get('a', async () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await cache.get('a', async () => 'a'.repeat(11))).toHaveLength(11);
    expect(await cache.get('a', async () => 'b')).toBe('b');
  });
});
