// What every request passes before a page sees it: its host, its rate, who asks, and where a change comes from.
// Knows no page.
import type { Context, MiddlewareHandler } from 'hono';
import { getCookie } from 'hono/cookie';
import type { Desk, DeskEnv } from './desk.js';
import { newRateLimit } from './rate.js';
import { Refusal } from './refusal.js';
import { SESSION_COOKIE, type Sessions } from './session.js';

/** Nothing from elsewhere, nothing inline, in nobody's frame. Pages need no script; the dossier brings its own policy. */
const POLICY =
  "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

const HEADERS: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  // Without the origin a browser would send forms as from nowhere.
  'Referrer-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
};

/** Heads that every answer carries. A page's own policy stands. */
export function sealAnswers({ reach: { isSecure } }: Desk): MiddlewareHandler<DeskEnv> {
  return async (c, next) => {
    await next();
    for (const [name, value] of Object.entries(HEADERS)) c.header(name, value);
    if (!c.res.headers.has('Content-Security-Policy')) c.header('Content-Security-Policy', POLICY);
    if (!c.res.headers.has('Cache-Control')) c.header('Cache-Control', 'private, no-cache');
    if (isSecure) c.header('Strict-Transport-Security', 'max-age=31536000');
  };
}

/** A page of another site that got its name to lead here is not answered: the name is not ours. */
export function checkHost({ reach: { hosts } }: Desk): MiddlewareHandler<DeskEnv> {
  return async (c, next) => {
    const host = (c.req.header('host') ?? new URL(c.req.url).host).toLowerCase();
    if (!hosts.has(host)) throw new Refusal(421, 'E605', `"${host.slice(0, 80)}"`);
    await next();
  };
}

export function limitRate(desk: Desk): MiddlewareHandler<DeskEnv> {
  const { requestsPerSecond, burst } = desk.limits;
  const limit = newRateLimit({ perSecond: requestsPerSecond, burst });
  return async (c, next) => {
    const seconds = limit.take(clientOf(c, desk), desk.now());
    if (seconds > 0) throw new Refusal(429, 'E608', c.req.path, { 'Retry-After': String(seconds) });
    await next();
  };
}

/** Who is counted as one: the address of the other end, or what the proxy on this machine says it is. */
export function clientOf(c: Context<DeskEnv>, { reach: { isBehindProxy } }: Desk): string {
  const forwarded = isBehindProxy ? c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined;
  return forwarded || (c.env?.incoming?.socket.remoteAddress ?? 'here');
}

/** What is open to all: signing in, and what its page is set with. */
const OPEN = /^\/(?:sign-in|style-[\w-]+\.css|icon\.svg|healthz)$/;

/** Whoever asks has a token or has signed in; where there are no tokens, is the user of this machine. */
export function checkWho(desk: Desk, sessions: Sessions): MiddlewareHandler<DeskEnv> {
  return async (c, next) => {
    const who = desk.tokens.length === 0 ? desk.userName : signedIn(c, desk, sessions);
    c.set('who', who ?? '');
    c.set('formKey', sessions.formKey(who ?? ''));
    if (who === undefined && !OPEN.test(c.req.path)) {
      if (c.req.path.startsWith('/api/') || c.req.method !== 'GET')
        throw new Refusal(401, 'E607', c.req.path, { 'WWW-Authenticate': 'Bearer realm="onrecord"' });
      const to = `${c.req.path}${new URL(c.req.url).search}`;
      return c.redirect(`/sign-in${to === '/' ? '' : `?to=${encodeURIComponent(to)}`}`, 303);
    }
    await next();
  };
}

function signedIn(c: Context<DeskEnv>, desk: Desk, sessions: Sessions): string | undefined {
  const bearer = /^Bearer (\S+)$/i.exec(c.req.header('authorization') ?? '')?.[1];
  if (bearer !== undefined) return sessions.nameOfToken(bearer);
  const cookie = getCookie(c, SESSION_COOKIE);
  return cookie === undefined ? undefined : sessions.nameOf(cookie, desk.now());
}

const SAFE: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * A change must come from a page of ours, or from a program. A browser names the origin of every change it sends, so that
 * a page elsewhere gives itself away; a program names none. What forms carry besides is checked where they are taken.
 */
export function checkOrigin({ reach: { origins } }: Desk): MiddlewareHandler<DeskEnv> {
  return async (c, next) => {
    if (!SAFE.has(c.req.method)) {
      const origin = c.req.header('origin');
      const site = c.req.header('sec-fetch-site');
      const isOurs = origin === undefined ? site === undefined || site === 'same-origin' : origins.has(origin);
      if (!isOurs) throw new Refusal(403, 'E606', c.req.path);
    }
    await next();
  };
}
