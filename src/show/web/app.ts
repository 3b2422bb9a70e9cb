// The newsroom as one application: what every request passes, then the pages, then the API.
// Opens no port; cli/serve.ts does, and tests call it as it is.
import { type Context, Hono } from 'hono';
import { newApi } from '../api/api.js';
import { addChangePages } from './changes.js';
import { addDecidingPages } from './deciding.js';
import type { Desk, DeskEnv } from './desk.js';
import { addFindingPages } from './finding.js';
import { visitorOf } from './frame.js';
import { addLoadingPages } from './loading.js';
import { RefusedPage } from './pages/refused.js';
import { addPersonPages } from './people.js';
import { Refusal, refusalOf } from './refusal.js';
import { newSessions } from './session.js';
import { checkHost, checkOrigin, checkWho, limitRate, sealAnswers } from './shield.js';
import { addSigningIn } from './signing-in.js';
import { addStoryPages } from './stories.js';
import { DESK_STYLE, ICON, STYLE_PATH } from './style.js';

export function newNewsroom(desk: Desk, version: string): Hono<DeskEnv> {
  const sessions = newSessions(desk.tokens);
  const app = new Hono<DeskEnv>();
  app.use(sealAnswers(desk), checkHost(desk), limitRate(desk), checkWho(desk, sessions), checkOrigin(desk));
  app.get(STYLE_PATH, c =>
    c.body(DESK_STYLE, 200, {
      'Content-Type': 'text/css; charset=utf-8',
      'Cache-Control': 'public, max-age=31536000, immutable',
    }),
  );
  app.get('/icon.svg', c =>
    c.body(ICON, 200, { 'Content-Type': 'image/svg+xml', 'Cache-Control': 'public, max-age=86400' }),
  );
  app.get('/healthz', c => c.text('well\n'));
  addSigningIn(app, desk, sessions);
  addStoryPages(app, desk);
  addDecidingPages(app, desk);
  addChangePages(app, desk);
  addFindingPages(app, desk);
  addPersonPages(app, desk);
  addLoadingPages(app, desk);
  app.route('/api', newApi(desk, version));
  app.notFound(c => refuse(c, desk, new Refusal(404, 'E611', c.req.path.slice(0, 200))));
  app.onError((error, c) => refuse(c, desk, refusalOf(error, desk.onError)));
  return app;
}

/** Programs are told as JSON, people by a page. */
function refuse(c: Context<DeskEnv>, desk: Desk, refusal: Refusal): Response | Promise<Response> {
  const { status, code, message, headers } = refusal;
  if (c.req.path.startsWith('/api/') || c.req.path === '/api') return c.json({ code, message }, status, headers);
  return c.html(`<!doctype html>\n${RefusedPage({ refusal, visitor: visitorOf(c, desk) })}\n`, status, headers);
}
