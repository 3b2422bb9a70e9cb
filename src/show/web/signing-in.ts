// Signing in and out: a token against a cookie that says who it was and until when.
// Keeps no list of who is in.
import type { Hono } from 'hono';
import { deleteCookie, setCookie } from 'hono/cookie';
import { answerPage } from './answers.js';
import type { Desk, DeskEnv } from './desk.js';
import { fieldsOf } from './forms.js';
import { SignInPage } from './pages/sign-in.js';
import { newRateLimit } from './rate.js';
import { Refusal } from './refusal.js';
import { SESSION_COOKIE, SESSION_MS, type Sessions } from './session.js';
import { clientOf } from './shield.js';

/** Guesses of one client: tokens are too long to be guessed, and this keeps the log short. */
const GUESSES = { perSecond: 0.2, burst: 10 };

export function addSigningIn(app: Hono<DeskEnv>, desk: Desk, sessions: Sessions): void {
  const guesses = newRateLimit(GUESSES);

  app.get('/sign-in', c =>
    desk.tokens.length === 0
      ? c.redirect('/', 303)
      : answerPage(c, SignInPage({ to: ownPath(c.req.query('to')), isWrong: false })),
  );

  app.post('/sign-in', async c => {
    const seconds = guesses.take(clientOf(c, desk), desk.now());
    if (seconds > 0) throw new Refusal(429, 'E608', c.req.path, { 'Retry-After': String(seconds) });
    const { token = '', to } = await fieldsOf(c);
    const name = sessions.nameOfToken(token.trim());
    if (name === undefined) return c.html(`<!doctype html>\n${SignInPage({ to: ownPath(to), isWrong: true })}\n`, 401);
    setCookie(c, SESSION_COOKIE, sessions.sign(name, desk.now()), {
      path: '/',
      httpOnly: true,
      sameSite: 'Lax',
      secure: desk.reach.isSecure,
      maxAge: SESSION_MS / 1000,
    });
    return c.redirect(ownPath(to), 303);
  });

  app.post('/sign-out', async c => {
    await fieldsOf(c, c.get('formKey'));
    deleteCookie(c, SESSION_COOKIE, { path: '/', secure: desk.reach.isSecure });
    return c.redirect('/sign-in', 303);
  });
}

/** A path of this server; whatever leads elsewhere becomes the first page. */
export function ownPath(to: string | undefined): string {
  if (to === undefined || !/^\/(?![/\\])[^\\\s]*$/.test(to)) return '/';
  return to;
}
