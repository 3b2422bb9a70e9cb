// The API as its own document describes it: every route answers what it says, and refuses what it should, whatever is sent.
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { API_ROUTES } from '../../src/show/api/api.js';
import { reachOf } from '../../src/show/web/reach.js';
import { type Newsroom, openNewsroom } from '../support/desk.js';
import { exampleReports } from '../support/pile.js';

interface Schema {
  type?: string;
  enum?: string[];
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  $ref?: string;
}

interface Operation {
  summary: string;
  parameters?: { name: string; in: 'path' | 'query'; required?: boolean; schema: Schema }[];
  requestBody?: { content: Record<string, { schema: Schema }> };
  responses: Record<string, { content?: Record<string, { schema: Schema }> }>;
}

interface OpenApi {
  openapi: string;
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, Schema> };
}

let room: Newsroom;
let document: OpenApi;
/** Values that are there, by the parameter's name. */
let known: Record<string, string>;

beforeAll(async () => {
  room = await openNewsroom(await exampleReports(), {
    limits: { requestsPerSecond: 0, burst: 0, uploadBytes: 50_000, uploadFiles: 2 },
  });
  document = (await (await room.get('/api/openapi.json')).json()) as OpenApi;
  const [story] = (await room.store.findStories({})).stories;
  const record = (await (await room.get(`/api/stories/${story!.id}/record`)).json()) as {
    utterances: { id: string }[];
  };
  known = {
    id: story!.id,
    line: record.utterances[0]!.id,
    format: 'csv',
    since: '2031-03-01',
    name: 'Holubets',
    words: 'letter',
  };
  return () => room.close();
});

afterAll(() => expect(room.errors).toEqual([]));

const send = (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) =>
  room.app.request(path, {
    method,
    headers: {
      host: 'localhost:7377',
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });

/** Whether a value has the shape that the document gives. */
function fits(value: unknown, schema: Schema): boolean {
  if (schema.$ref) return fits(value, document.components.schemas[schema.$ref.split('/').at(-1)!]!);
  if (schema.enum) return schema.enum.includes(value as string);
  if (schema.type === 'array') return Array.isArray(value) && value.every(item => fits(item, schema.items ?? {}));
  if (schema.type === 'integer') return Number.isInteger(value);
  if (schema.type === 'object') {
    if (value === null || typeof value !== 'object' || Array.isArray(value)) return false;
    const own = value as Record<string, unknown>;
    return (
      (schema.required ?? []).every(name => name in own) &&
      Object.entries(schema.properties ?? {}).every(
        ([name, inner]) => own[name] === undefined || fits(own[name], inner),
      )
    );
  }
  return schema.type === undefined || typeof value === schema.type;
}

const operations = () =>
  Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method: method.toUpperCase(), operation })),
  );

const addressOf = (path: string, operation: Operation, values: Record<string, string>): string => {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(values[name] ?? 'x'));
  const query = (operation.parameters ?? [])
    .filter(
      one =>
        one.in === 'query' && values[one.name] !== undefined && (one.name !== 'format' || !path.includes('{format}')),
    )
    .map((one): [string, string] => [one.name, values[one.name]!]);
  return `/api${filled}${query.length > 0 ? `?${new URLSearchParams(query)}` : ''}`;
};

describe('the document', () => {
  test('lists every route with what it says', () => {
    expect(document.openapi).toBe('3.1.0');
    expect(operations()).toHaveLength(API_ROUTES.length);
    for (const { operation } of operations()) {
      expect(operation.summary.length).toBeGreaterThan(10);
      for (const status of ['200', '400', '401', '404', '429']) expect(operation.responses).toHaveProperty(status);
    }
  });

  test('every route that finds answers what the document says', async () => {
    for (const { path, method, operation } of operations()) {
      if (method !== 'GET') continue;
      const values: Record<string, string> =
        path === '/report' || path === '/versions'
          ? { id: 'harbour-post.txt' }
          : path === '/search' || path === '/stories'
            ? { words: 'Soravia', limit: '2' }
            : { ...known, format: path.includes('{format}') ? 'csv' : 'json' };
      const response = await send(method, addressOf(path, operation, values));
      expect([path, response.status]).toEqual([path, 200]);
      expect(response.headers.get('etag')).toMatch(/^"[^"]+"$/);
      if (path.includes('/files/')) continue;
      const answer = await response.json();
      expect(fits(answer, operation.responses['200']!.content!['application/json']!.schema), path).toBe(true);
    }
  });

  test('every table has its columns, and no cell that a spreadsheet would run', async () => {
    for (const { path, method, operation } of operations()) {
      if (!operation.parameters?.some(({ name }) => name === 'format' && !path.includes('{format}'))) continue;
      const response = await send(method, addressOf(path, operation, { ...known, format: 'csv' }));
      expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
      const lines = (await response.text()).split('\r\n');
      expect(lines.length).toBeGreaterThan(1);
      expect(lines.every(line => !/^[=+@-]/.test(line))).toBe(true);
    }
  });
});

describe('pages of a list', () => {
  test('follow each other by their links, and hold each line once', async () => {
    const seen: string[] = [];
    let path: string | undefined = '/api/search?words=Soravia&kinds=quotation&limit=7';
    while (path !== undefined) {
      const response = await send('GET', path);
      const { hits, next } = (await response.json()) as { hits: { report: string; id: string }[]; next?: string };
      seen.push(...hits.map(({ report, id }) => `${report}#${id}`));
      path = /^<([^>]+)>; rel="next"$/.exec(response.headers.get('link') ?? '')?.[1];
      expect(path === undefined).toBe(next === undefined);
    }
    expect(seen.length).toBeGreaterThan(14);
    expect(new Set(seen).size).toBe(seen.length);
  });
});

describe('changes', () => {
  test('reports are put in, known again, and refused one by one', async () => {
    const reports = [
      {
        id: 'api/a.txt',
        text: 'The quay is shut, the mayor said.',
        outlet: 'Harbour Journal',
        published: '2031-03-11',
      },
      { id: 'api/b.txt', text: ' ' },
    ];
    const put = async () => (await send('POST', '/api/reports', { reports })).json();
    expect(await put()).toMatchObject({ added: 1, known: 0, reports: ['api/a.txt'], skipped: [{ id: 'api/b.txt' }] });
    expect(await put()).toMatchObject({ added: 0, known: 1 });
  });

  test('a decision is made and taken back', async () => {
    const path = `/api/stories/${known['id']}/decisions`;
    const made = await send('POST', path, { action: 'wrong', a: known['line'], note: 'a caption' });
    const { decision } = (await made.json()) as { decision: { id: string; by: string } };
    expect(decision).toMatchObject({ action: 'wrong', by: 'ana', note: 'a caption' });
    const list = async () =>
      (await (await send('GET', path)).json()) as { decisions: { decision: { undone?: object } }[] };
    expect((await list()).decisions[0]!.decision).not.toHaveProperty('undone');
    expect((await send('POST', `/api/decisions/${decision.id}/undo`)).status).toBe(200);
    expect((await list()).decisions[0]!.decision).toHaveProperty('undone');
    expect((await send('POST', `/api/decisions/${decision.id}/undo`)).status).toBe(404);
  });

  test.each([
    ['no JSON', '{"reports":'],
    ['no list', { reports: 'a' }],
    ['an empty list', { reports: [] }],
    ['a row without text', { reports: [{ id: 'a' }] }],
    ['half of a character', { reports: [{ id: 'a', text: 'x \ud800 y' }] }],
    ['NUL', { reports: [{ id: 'a\0', text: 'x' }] }],
    ['a number for a text', { reports: [{ id: 'a', text: 5 }] }],
  ])('%s is refused', async (_, body) => {
    expect((await send('POST', '/api/reports', body)).status).toBe(400);
  });

  test('a body beyond the limit is refused, whatever length it claims', async () => {
    const body = JSON.stringify({ reports: [{ id: 'a', text: 'x'.repeat(60_000) }] });
    expect((await send('POST', '/api/reports', body)).status).toBe(413);
    const stream = new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode(body));
        controller.close();
      },
    });
    const response = await room.app.request('/api/reports', {
      method: 'POST',
      headers: { host: 'localhost:7377', 'content-type': 'application/json' },
      body: stream,
      duplex: 'half',
    } as RequestInit);
    expect(response.status).toBe(413);
  });

  test.each([
    ['another site', { origin: 'https://evil.example' }],
    ['a page of nowhere', { origin: 'null' }],
    ['a browser that names only the relation', { 'sec-fetch-site': 'cross-site' }],
  ])('nothing is changed from %s', async (_, headers) => {
    for (const { path, method, operation } of operations().filter(one => one.method === 'POST')) {
      const response = await send(method, addressOf(path, operation, known), {}, headers);
      expect([path, response.status]).toEqual([path, 403]);
    }
  });
});

describe('refusals', () => {
  test('what is not a method, a route or a parameter', async () => {
    for (const { path, operation } of operations()) {
      const address = addressOf(path, operation, known);
      for (const method of ['PUT', 'DELETE', 'PATCH'])
        expect([path, (await send(method, address, {})).status]).toEqual([path, 404]);
      expect((await send('GET', `${address.split('?')[0]}/nowhere`)).status).toBeGreaterThanOrEqual(400);
    }
    expect((await send('GET', '/api/search?words=letter&words=other')).status).toBe(400);
    expect((await send('GET', '/api/search?words=letter&wordz=other')).status).toBe(400);
    expect((await send('GET', '/api/search')).status).toBe(400);
    expect((await send('GET', '/api')).status).toBe(404);
  });

  test('without a token nothing at all', async () => {
    const shut = await openNewsroom([], {
      tokens: [{ name: 'ana', secret: 'a1b2c3d4e5f6a7b8c9d0e1f2' }],
      reach: reachOf({ host: '10.0.0.5', port: 7377 }),
    });
    try {
      for (const { path, method, operation } of operations()) {
        const response = await shut.app.request(addressOf(path, operation, known), {
          method,
          headers: { host: '10.0.0.5:7377' },
        });
        expect([path, response.status]).toEqual([path, 401]);
        expect(await response.json()).toMatchObject({ code: 'E607' });
      }
    } finally {
      await shut.close();
    }
  });

  /** What people and programs send who try a door. */
  // biome-ignore format: a list of short words
  const HOSTILE = [
    '../../etc/passwd', '..%2f..%2fetc%2fpasswd', '%00', '\0', '\ud800', "' OR 1=1 --", '"; DROP TABLE report; --', '1 UNION SELECT 1',
    '*', '"', '""', '-', '^', 'NEAR(a b)', 'speaker:x kind:nothing', 'from:2031-99 x', 'story:S0 speaker:', 'a AND', 'text:x', '{title}: x', '(', '<script>alert(1)</script>', '__proto__',
    'constructor', '-1', '0', '1e9', '999999999999999999999', 'null', 'true', '[]', '{}', '\r\nSet-Cookie: a=b', '\u202e', 'é'.repeat(299), ' ', '%', '%zz',
    ':*', 'a & b', '!a', "a'b", '\\', '9999-99-99', '2031-02-30', 'S0-1', '1-1', '-1-1', '0-0',
  ] as const;

  const value = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...HOSTILE) },
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.string({ maxLength: 400 }),
    fc.constantFrom('letter', 'Holubets', 'quotation', '2031-03-01', '5', '3-1'),
  );

  test('whatever is sent in an address, the answer is one the document knows, and never our bug', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(),
        fc.array(fc.tuple(fc.nat(), value), { maxLength: 4 }),
        fc.boolean(),
        async (which, given, isKnownStory) => {
          const all = operations().filter(({ method }) => method === 'GET');
          const { path, method, operation } = all[which % all.length]!;
          const names = (operation.parameters ?? []).map(({ name }) => name);
          const values: Record<string, string> =
            isKnownStory && path.startsWith('/stories/{id}') ? { id: known['id']! } : {};
          for (const [at, one] of given) {
            const name = names[at % Math.max(1, names.length)];
            // Half of a character cannot stand in an address.
            if (name !== undefined && !(name === 'id' && isKnownStory))
              values[name] = one.replace(/\p{Surrogate}/gu, '\ufffd');
          }
          const response = await send(method, addressOf(path, operation, values));
          expect(['200', '303', ...Object.keys(operation.responses)]).toContain(String(response.status));
          expect(response.headers.get('set-cookie')).toBeNull();
          if (response.status >= 400) {
            const { code, message } = (await response.json()) as { code: string; message: string };
            expect(code).toMatch(/^E\d{3}$/);
            expect(message).not.toMatch(/\n\s+at |SQLITE|node_modules/);
          }
        },
      ),
      { numRuns: 250, seed: 20310311 },
    );
  });

  test('whatever is sent in a body, nothing is our bug', async () => {
    const body = fc.oneof(
      fc.json(),
      value.map(one => JSON.stringify({ action: 'wrong', a: one, b: one, value: one })),
      value.map(one => JSON.stringify({ action: 'same', a: one, b: one })),
      value.map(one => JSON.stringify({ action: 'set-date', a: one, value: one })),
      value.map(one => JSON.stringify({ reports: [{ id: one, text: one, published: one, url: one }] })),
    );
    await fc.assert(
      fc.asyncProperty(fc.nat(), body, async (which, sent) => {
        const all = operations().filter(({ method }) => method === 'POST');
        const { path, method, operation } = all[which % all.length]!;
        const response = await send(method, addressOf(path, operation, known), sent);
        expect(Object.keys(operation.responses)).toContain(String(response.status));
      }),
      { numRuns: 150, seed: 20310312 },
    );
  });
});
