// What the newsroom refuses: other names, other origins, no token, too much, too often; and what every answer carries.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Token } from '../../src/show/web/desk.js';
import { newRateLimit } from '../../src/show/web/rate.js';
import { reachOf } from '../../src/show/web/reach.js';
import { newSessions, SESSION_MS } from '../../src/show/web/session.js';
import { ownPath } from '../../src/show/web/signing-in.js';
import { tokensOf } from '../../src/show/web/tokens.js';
import { type Newsroom, NOW, openNewsroom } from '../support/desk.js';
import { exampleReports } from '../support/pile.js';

const SECRET = 'a1b2c3d4e5f6a7b8c9d0e1f2';
const OTHER = 'ffffffffffffffffffffffff';
const TOKENS: Token[] = [{ name: 'ana', secret: SECRET }];

describe('where it is reached', () => {
  test.each([
    [{ host: '127.0.0.1', port: 7377 }, ['127.0.0.1:7377', 'localhost:7377', '[::1]:7377'], true, false],
    [{ host: '127.0.0.1', port: 80 }, ['127.0.0.1', 'localhost', '[::1]'], true, false],
    [{ host: '10.0.0.5', port: 7377 }, ['10.0.0.5:7377'], false, false],
    [{ host: '0.0.0.0', port: 7377, origin: 'https://desk.example.org' }, ['desk.example.org'], false, true],
    [
      { host: '127.0.0.1', port: 7377, origin: 'https://desk.example.org:8443' },
      ['127.0.0.1:7377', 'localhost:7377', '[::1]:7377', 'desk.example.org:8443'],
      false,
      true,
    ],
  ])('%o', (address, hosts, isLocal, isSecure) => {
    const reach = reachOf(address);
    expect([...reach.hosts]).toEqual(hosts);
    expect([reach.isLocal, reach.isSecure]).toEqual([isLocal, isSecure]);
  });

  test.each([
    { host: '0.0.0.0', port: 7377 },
    { host: '::', port: 7377 },
    { host: '127.0.0.1', port: 7377, origin: 'desk.example.org' },
    { host: '127.0.0.1', port: 7377, origin: 'https://desk.example.org/onrecord' },
    { host: '127.0.0.1', port: 7377, origin: 'ftp://desk.example.org' },
  ])('not %o', address => {
    expect(() => reachOf(address)).toThrow('E603');
  });
});

describe('the token file', () => {
  test('names who may come in', () => {
    expect(tokensOf(`# the desk\nana ${SECRET}\n\n${OTHER}\r\n`, 'f')).toEqual([
      { name: 'ana', secret: SECRET },
      { name: 'desk', secret: OTHER },
    ]);
  });

  test.each([
    ['', 'holds no token'],
    ['# only words', 'holds no token'],
    ['ana short', 'f:1'],
    [`ana ${SECRET}\nana ${OTHER}`, 'f:2'],
    [`ana ${SECRET}\nbo ${SECRET}`, 'f:2'],
    [`ana b ${SECRET}`, 'f:1'],
  ])('not %j', (text, where) => {
    expect(() => tokensOf(text, 'f')).toThrow(where);
  });
});

describe('a session', () => {
  const sessions = newSessions(TOKENS);
  const cookie = sessions.sign('ana', NOW);

  test('is known again, after a restart too, until its time is up', () => {
    expect(sessions.nameOf(cookie, NOW)).toBe('ana');
    expect(newSessions(TOKENS).nameOf(cookie, NOW + SESSION_MS - 1)).toBe('ana');
    expect(sessions.nameOf(cookie, NOW + SESSION_MS)).toBeUndefined();
  });

  test('ends when the token is taken from the file', () => {
    expect(newSessions([{ name: 'bo', secret: OTHER }]).nameOf(cookie, NOW)).toBeUndefined();
  });

  test.each(['', '.', '..', 'YW5h', cookie.replace(/^[^.]+/, 'Ym8'), cookie.replace(/\.\d/, '.9'), `${cookie}x`])(
    'is not %j',
    forged => {
      expect(sessions.nameOf(forged, NOW)).toBeUndefined();
    },
  );

  test('forms of another person, or of another server, have another key', () => {
    expect(sessions.isFormKey(sessions.formKey('ana'), 'ana')).toBe(true);
    expect(sessions.isFormKey(sessions.formKey('ana'), 'bo')).toBe(false);
    expect(newSessions([]).formKey('ana')).not.toBe(newSessions([]).formKey('ana'));
  });
});

describe('the rate of one client', () => {
  test('lets a burst pass, then as many as its rate, and forgets nobody else', () => {
    const limit = newRateLimit({ perSecond: 2, burst: 3 });
    expect([0, 0, 0, 0].map(() => limit.take('a', 0))).toEqual([0, 0, 0, 1]);
    expect(limit.take('b', 0)).toBe(0);
    expect([500, 500, 1000].map(at => limit.take('a', at))).toEqual([0, 1, 0]);
  });

  test('says how long to wait', () => {
    const limit = newRateLimit({ perSecond: 0.2, burst: 1 });
    limit.take('a', 0);
    expect(limit.take('a', 0)).toBe(5);
  });
});

test.each([
  ['/stories/S1?x=1', '/stories/S1?x=1'],
  ['/', '/'],
  [undefined, '/'],
  ['https://elsewhere.example', '/'],
  ['//elsewhere.example', '/'],
  ['/\\elsewhere.example', '/'],
  ['/a b', '/'],
])('after signing in %j leads to %j', (to, path) => {
  expect(ownPath(to)).toBe(path);
});

describe('for this machine alone', () => {
  let room: Newsroom;
  beforeAll(async () => {
    room = await openNewsroom((await exampleReports()).slice(0, 2));
    return () => room.close();
  });
  afterAll(() => expect(room.errors).toEqual([]));

  test.each(['127.0.0.1:7377', 'localhost:7377', '[::1]:7377'])('answers as %s', async host => {
    expect((await room.get('/search', { host })).status).toBe(200);
  });

  test.each(['evil.example', 'localhost', 'localhost:80', '127.0.0.1.evil.example:7377'])(
    'does not answer as %s',
    async host => {
      for (const path of ['/search', '/api/search?words=a', '/healthz']) {
        const response = await room.get(path, { host });
        expect(response.status).toBe(421);
        expect(await response.text()).toContain('E605');
      }
    },
  );

  test('every answer carries its policy and is kept by nobody else', async () => {
    for (const path of ['/search', '/api/search?words=letter', '/nowhere', '/api/nowhere', '/api/openapi.json']) {
      const { headers } = await room.get(path);
      expect(headers.get('content-security-policy'), path).toMatch(/^default-src 'none'; .*frame-ancestors 'none'/);
      expect(headers.get('content-security-policy')).not.toMatch(/unsafe|https?:|\*/);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('same-origin');
      expect(headers.get('cache-control')).toBe('private, no-cache');
      expect(headers.get('access-control-allow-origin')).toBeNull();
    }
  });

  test('pages ask nothing of anybody else, and run nothing', async () => {
    for (const path of ['/search?words=letter', '/report?id=harbour-post.txt']) {
      const html = await (await room.get(path)).text();
      expect(html).not.toMatch(/<(?:script|iframe|img|object|embed|style)\b/);
      expect(html.match(/<link [^>]*href="([^"]+)"/g)!.every(link => link.includes('href="/'))).toBe(true);
    }
  });

  test('an answer held already is not sent again', async () => {
    for (const path of ['/search?words=letter', '/api/search?words=letter', '/report?id=harbour-post.txt']) {
      const tag = (await room.get(path)).headers.get('etag')!;
      const again = await room.get(path, { 'if-none-match': `W/${tag}, "x"` });
      expect([again.status, await again.text()]).toEqual([304, '']);
      expect((await room.get(path, { 'if-none-match': '"x"' })).status).toBe(200);
    }
  });

  test.each([
    ['another site', { origin: 'https://evil.example' }],
    ['a page of nowhere', { origin: 'null' }],
    ['the same name on another port', { origin: 'http://localhost:8000' }],
    ['https of the same name', { origin: 'https://localhost:7377' }],
  ])('takes no change from %s', async (_, headers) => {
    const response = await room.post('/sign-out', {}, headers);
    expect(response.status).toBe(403);
    expect(await response.text()).toContain('E606');
  });

  test('takes no form without its key', async () => {
    expect((await room.post('/sign-out', { key: 'x' })).status).toBe(403);
    expect((await room.post('/sign-out', {}, { 'content-type': 'text/plain' })).status).toBe(400);
  });

  test('takes no endless form', async () => {
    expect((await room.post('/sign-out', { key: 'x'.repeat(200_000) })).status).toBe(413);
  });
});

describe('for others', () => {
  let room: Newsroom;
  const at = { host: 'desk.example.org', origin: 'https://desk.example.org' };
  beforeAll(async () => {
    room = await openNewsroom((await exampleReports()).slice(0, 1), {
      tokens: TOKENS,
      reach: reachOf({ host: '127.0.0.1', port: 7377, origin: 'https://desk.example.org' }),
      limits: { requestsPerSecond: 1, burst: 25, uploadBytes: 1000, uploadFiles: 2 },
    });
    return () => room.close();
  });

  const from = (address: string) => ({ ...at, 'x-forwarded-for': `6.6.6.6, ${address}` });

  test('no page and no route without a token', async () => {
    const page = await room.get('/search?words=a', from('1.0.0.1'));
    expect([page.status, page.headers.get('location')]).toEqual([303, '/sign-in?to=%2Fsearch%3Fwords%3Da']);
    const route = await room.get('/api/search?words=a', from('1.0.0.1'));
    expect([route.status, route.headers.get('www-authenticate')]).toEqual([401, 'Bearer realm="onrecord"']);
    expect((await room.post('/sign-out', {}, from('1.0.0.1'))).status).toBe(401);
    expect((await room.get('/api/openapi.json', from('1.0.0.1'))).status).toBe(401);
  });

  test.each([`Bearer ${OTHER}`, 'Bearer', `Basic ${SECRET}`, SECRET])('not with %s', async authorization => {
    expect((await room.get('/api/search?words=a', { ...from('1.0.0.2'), authorization })).status).toBe(401);
  });

  test('with the token in the head', async () => {
    const authorization = `Bearer ${SECRET}`;
    expect((await room.get('/api/search?words=a', { ...from('1.0.0.3'), authorization })).status).toBe(200);
  });

  test('signing in, looking, and signing out', async () => {
    const wrong = await room.post('/sign-in', { token: OTHER }, from('1.0.0.4'));
    expect([wrong.status, wrong.headers.get('set-cookie')]).toEqual([401, null]);
    const signedIn = await room.post('/sign-in', { token: SECRET, to: '/search' }, from('1.0.0.4'));
    expect([signedIn.status, signedIn.headers.get('location')]).toEqual([303, '/search']);
    const set = signedIn.headers.get('set-cookie')!;
    expect(set).toMatch(/HttpOnly; Secure; SameSite=Lax/);
    const cookie = set.split(';')[0]!;
    const page = await room.get('/search', { ...from('1.0.0.4'), cookie });
    const html = await page.text();
    expect(html).toContain('sign out');
    const key = /name="key" value="([^"]+)"/.exec(html)![1]!;
    const out = await room.post('/sign-out', { key }, { ...from('1.0.0.4'), cookie });
    expect(out.headers.get('set-cookie')).toMatch(/^onrecord=; Max-Age=0/);
  });

  test('who asks too often waits, others do not', async () => {
    const statuses: number[] = [];
    for (let n = 0; n < 27; n++) statuses.push((await room.get('/healthz', from('1.0.0.5'))).status);
    expect(statuses.filter(status => status === 429)).toHaveLength(2);
    const refused = await room.get('/healthz', from('1.0.0.5'));
    expect(refused.headers.get('retry-after')).toBe('1');
    expect((await room.get('/healthz', from('1.0.0.6'))).status).toBe(200);
  });

  test('who guesses tokens waits long', async () => {
    let last: Response | undefined;
    for (let n = 0; n < 11; n++) last = await room.post('/sign-in', { token: `${n}` }, from('1.0.0.7'));
    expect([last!.status, last!.headers.get('retry-after')]).toEqual([429, '5']);
  });

  test('comes by TLS for good', async () => {
    expect((await room.get('/healthz', from('1.0.0.8'))).headers.get('strict-transport-security')).toMatch(/max-age/);
  });
});
