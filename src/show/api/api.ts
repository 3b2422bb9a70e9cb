// The HTTP API: every route of the lists beside this file, its parameters checked, its answer tagged, its document printed.
// Looks nothing up; the routes do.
import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { bodyLimit } from 'hono/body-limit';
import { renderCsv } from '../../record/exports/csv.js';
import { answer } from '../web/answers.js';
import type { Desk, DeskEnv } from '../web/desk.js';
import { Refusal } from '../web/refusal.js';
import { CHANGING_ROUTES } from './changing.js';
import type { ApiRoute } from './route.js';
import { SEARCH_ROUTES } from './search.js';
import { ERROR } from './shapes.js';
import { STORY_ROUTES } from './stories.js';

export const API_ROUTES: readonly ApiRoute[] = [...STORY_ROUTES, ...SEARCH_ROUTES, ...CHANGING_ROUTES];

const json = (schema: z.ZodType, description: string) => ({ description, content: { 'application/json': { schema } } });

const REFUSALS = {
  400: json(ERROR, 'a parameter is not what it should be'),
  401: json(ERROR, 'no token, or another'),
  403: json(ERROR, 'a change from a page of another site'),
  404: json(ERROR, 'there is no such thing'),
  409: json(ERROR, 'the decision cannot be made as things are'),
  413: json(ERROR, 'more than is taken at once'),
  421: json(ERROR, 'the server does not go by this name'),
  429: json(ERROR, 'too many requests'),
  503: json(ERROR, 'the store cannot be reached just now'),
  507: json(ERROR, 'the store has no room'),
};

/** The routes under `/api`, with the document that lists them. */
export function newApi(desk: Desk, version: string): OpenAPIHono<DeskEnv> {
  const api = new OpenAPIHono<DeskEnv>({
    defaultHook: result => {
      if (result.success) return;
      const issue = result.error.issues[0];
      throw new Refusal(400, 'E610', `${issue?.path.join('.') || result.target} (${issue?.message})`);
    },
  });
  api.use(
    bodyLimit({
      maxSize: desk.limits.uploadBytes,
      onError: () => {
        throw new Refusal(413, 'E609', `more than ${desk.limits.uploadBytes} bytes`);
      },
    }),
  );
  for (const route of API_ROUTES) mount(api, desk, route);
  api.openAPIRegistry.registerComponent('securitySchemes', 'token', { type: 'http', scheme: 'bearer' });
  const title = {
    title: 'Onrecord',
    version,
    description: 'Sourced records of news stories. Every line is pinned to its sentence.',
  };
  const document = JSON.stringify(
    api.getOpenAPI31Document({
      openapi: '3.1.0',
      info: title,
      servers: [{ url: '/api' }],
      security: [{ token: [] }, {}],
    }),
  );
  api.get('/openapi.json', c => answer(c, { body: document, type: 'application/json; charset=utf-8' }));
  return api;
}

function mount(api: OpenAPIHono<DeskEnv>, desk: Desk, route: ApiRoute): void {
  const { method, path, summary, inPath, parameters = {}, body, csv } = route;
  const format = csv ? { format: z.enum(['json', 'csv']).optional() } : {};
  const described = createRoute({
    method,
    path,
    summary,
    request: {
      ...(inPath ? { params: z.object(inPath) } : {}),
      query: z.strictObject({ ...parameters, ...format }),
      ...(body ? { body: { required: true, content: { 'application/json': { schema: body } } } } : {}),
    },
    responses: {
      200: csv
        ? {
            description: 'the answer',
            content: { 'application/json': { schema: route.answer }, 'text/csv': { schema: z.string() } },
          }
        : json(route.answer, 'the answer'),
      304: { description: 'you have it already, by the tag you sent' },
      ...REFUSALS,
    },
  });
  api.openapi(described, (async (c: never) => {
    const context = c as Parameters<typeof answer>[0];
    const valid = (part: string): object => (context.req.valid as (part: string) => object)(part) ?? {};
    const query = { ...valid('query') } as Record<string, unknown>;
    const isTable = csv !== undefined && query['format'] === 'csv';
    if (csv) delete query['format'];
    const given = { ...query, ...(inPath ? valid('param') : {}) };
    const result = await route.run(
      given,
      { desk, who: context.get('who'), context },
      (body ? valid('json') : undefined) as never,
    );
    if (result instanceof Response) return result;
    if (isTable) {
      const { columns, rows } = csv(result);
      return answer(context, { body: renderCsv(columns, rows), type: 'text/csv; charset=utf-8' });
    }
    const { next } = result as { next?: string };
    return answer(context, {
      body: JSON.stringify(result),
      type: 'application/json; charset=utf-8',
      ...(next === undefined ? {} : { headers: { Link: `<${nextUrl(context.req.url, next)}>; rel="next"` } }),
    });
  }) as never);
}

/** The same request for the next page, as a path: what stands before it is the proxy's to know. */
function nextUrl(url: string, after: string): string {
  const { pathname, searchParams } = new URL(url);
  searchParams.set('after', after);
  return `${pathname}?${searchParams}`;
}
