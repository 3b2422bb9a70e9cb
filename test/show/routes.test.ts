// Every route of the newsroom, as the application itself lists them: what it must refuse, and that nothing sent to it breaks it.
// Does not test what a route is for; web-pages.test.ts and api.test.ts do.
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { reachOf } from '../../src/show/web/reach.js';
import { formKeyOf, type Newsroom, openNewsroom } from '../support/desk.js';
import { exampleReports } from '../support/pile.js';

interface Route {
  method: string;
  path: string;
}

const routesOf = ({ app }: Newsroom): Route[] => {
  const named = new Map(app.routes.map(({ method, path }) => [`${method} ${path}`, { method, path }]));
  return [...named.values()].filter(({ method }) => method !== 'ALL');
};
/** The path with what stands for its parts. */
const pathOf = ({ path }: Route, parts: Readonly<Record<string, string>>): string =>
  path.replace(/:(\w+)(?:\{[^}]*\})?/g, (_, name: string) => encodeURIComponent(parts[name] ?? 'x'));

/** Open to all: how a page looks, whether the server is well, and where one signs in. */
const OPEN = /^\/(?:style-[0-9a-f]+\.css|icon\.svg|healthz|sign-in)$/;

const FORMS = 'application/x-www-form-urlencoded';
const MANY_BYTES = 3_000_000;

// biome-ignore format: a list of short words
const HOSTILE = [
  '../../etc/passwd', '..%2f..%2fetc%2fpasswd', '%00', '\0', "' OR 1=1 --", '"; DROP TABLE report; --', '1 UNION SELECT 1', '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>', "javascript:alert('x')", 'https://evil.example/', '//evil.example', '\\\\evil.example', '\r\nSet-Cookie: a=b', '__proto__', 'constructor',
  '-1', '0', '1e9', '999999999999999999999', 'NaN', 'null', '[]', '{}', '*', '"', '(', '{{7*7}}', '\u202e', 'é'.repeat(299), 'a'.repeat(5000), ' ', '%', '%zz', '9999-99-99',
] as const;

describe('every route', () => {
  let room: Newsroom;
  let known: Record<string, string> = {};
  let key = '';
  /** Names of fields, as links and forms of the pages have them. */
  let fields: string[] = [];
  beforeAll(async () => {
    room = await openNewsroom(await exampleReports());
    const [story] = (await room.store.findStories({})).stories;
    const home = `/stories/${story!.id}`;
    const names = new Set<string>();
    for (const path of [
      '/',
      '/search?words=letter',
      '/changes',
      '/review',
      '/load',
      `${home}/review`,
      `${home}/reports`,
    ]) {
      const html = await (await room.get(path)).text();
      for (const [, name] of html.matchAll(/ name="([\w-]+)"/g)) names.add(name!);
      for (const [, name] of html.matchAll(/(?:\?|&amp;)([a-z-]+)=/g)) names.add(name!);
    }
    fields = [...names, 'to', 'back', 'version', 'after', 'limit', 'format'];
    const html = await (await room.get(home)).text();
    known = {
      id: story!.id,
      line: /\/lines\/(\w+)/.exec(html)![1]!,
      entity: /\/people\/(\w+)/.exec(html)?.[1] ?? 'E0',
      format: 'csv',
    };
    key = formKeyOf(await (await room.get('/load')).text());
    return () => room.close();
  });
  afterAll(() => expect(room.errors).toEqual([]));

  test('is shut without a token, but for those that let people in', async () => {
    const at = { host: '10.0.0.5:7377', origin: 'http://10.0.0.5:7377', 'content-type': FORMS };
    const shut = await openNewsroom([], {
      tokens: [{ name: 'ana', secret: 'a1b2c3d4e5f6a7b8c9d0e1f2' }],
      reach: reachOf({ host: '10.0.0.5', port: 7377 }),
    });
    try {
      for (const route of routesOf(shut)) {
        const path = pathOf(route, known);
        if (OPEN.test(path)) continue;
        const asked = { method: route.method, headers: at, ...(route.method === 'POST' ? { body: 'a=b' } : {}) };
        const { status, headers } = await shut.app.request(path, asked);
        const led = status === 303 && headers.get('location')!.startsWith('/sign-in');
        expect([route.method, path, led || status === 401]).toEqual([route.method, path, true]);
      }
    } finally {
      await shut.close();
    }
  });

  test('is for its own name alone', async () => {
    for (const route of routesOf(room)) {
      const path = pathOf(route, known);
      const { status } = await room.app.request(path, { method: route.method, headers: { host: 'evil.example' } });
      expect([path, status]).toEqual([path, 421]);
    }
  });

  test('that changes something takes no form of another site, none without a key and none without end', async () => {
    const changing = routesOf(room).filter(({ method, path }) => method === 'POST' && !path.startsWith('/api/'));
    expect(changing.length).toBeGreaterThan(5);
    for (const route of changing) {
      const path = pathOf(route, known);
      const elsewhere = await room.post(path, { key, a: 'b' }, { origin: 'https://evil.example' });
      expect([path, elsewhere.status]).toEqual([path, 403]);
      if (path === '/sign-in') continue;
      // A form of files is refused before its key is looked for where it is none.
      const keyless = await room.post(path, { a: 'b' });
      expect([path, path === '/load' ? keyless.status === 400 : keyless.status === 403]).toEqual([path, true]);
      const large = await room.post(path, { key, a: 'b'.repeat(MANY_BYTES) });
      expect([path, large.status >= 400 && large.status < 500]).toEqual([path, true]);
    }
  });

  const value = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...HOSTILE) },
    fc.string({ unit: 'binary', maxLength: 40 }).map(text => text.replace(/\p{Surrogate}/gu, '\ufffd')),
    fc.constantFrom('letter', 'quotation', '2031-03-01', '5', 'r1', 'same', 'wrong', 'csv'),
  );

  test('answers whatever it is sent: no fault of ours, nothing run, no other site, no cookie', async () => {
    const all = routesOf(room).filter(({ path }) => path !== '/sign-out');
    await fc.assert(
      fc.asyncProperty(
        fc.nat(),
        fc.array(fc.tuple(fc.nat(), value), { maxLength: 4 }),
        fc.array(value, { minLength: 4, maxLength: 4 }),
        fc.boolean(),
        async (which, given, parts, isKnown) => {
          const route = all[which % all.length]!;
          const [id, line, format, entity] = parts as [string, string, string, string];
          const path = pathOf(route, isKnown ? { ...known, line, format } : { id, line, format, entity });
          const sent = Object.fromEntries(given.map(([at, one]) => [fields[at % fields.length]!, one]));
          const response =
            route.method === 'GET'
              ? await room.get(`${path}?${new URLSearchParams(sent)}`)
              : await room.post(path, { key, ...sent });
          expect([path, sent, response.status < 500]).toEqual([path, sent, true]);
          expect(response.headers.get('location') ?? '/').toMatch(/^\/(?![/\\])/);
          expect(response.headers.get('set-cookie') ?? '').not.toContain('a=b');
          expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
          const body = await response.text();
          expect(body).not.toMatch(/<script>alert|<img src=x|\n\s+at \S+ \(|SQLITE_|node_modules/);
        },
      ),
      { numRuns: 400, seed: 20310313 },
    );
  });
});
