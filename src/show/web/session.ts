// Who asks: a token in the head of a request, or a signed cookie from having signed in. The server keeps no list of sessions.
// Sets no cookie; pages/sign-in.tsx does.
import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Token } from './desk.js';

export const SESSION_COOKIE = 'onrecord';
/** Half a month: a desk signs in twice a month, and a stolen laptop is not signed in for ever. */
export const SESSION_MS = 14 * 24 * 3_600_000;

export interface Sessions {
  /** The cookie's value for someone who came in until then. */
  sign(name: string, nowMs: number): string;
  /** Whose cookie it is; undefined where it is none of ours, too old, or its token was taken from the file. */
  nameOf(cookie: string, nowMs: number): string | undefined;
  /** Whose token it is. */
  nameOfToken(secret: string): string | undefined;
  /** What a form must carry: no other site can know it. */
  formKey(name: string): string;
  isFormKey(given: string, name: string): boolean;
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Equal or not in the same time, whatever the length. */
export const isEqual = (a: string, b: string): boolean => timingSafeEqual(digest(a), digest(b));

/**
 * The key is made from the tokens, so that a restart signs nobody out and a token taken out of the file does; without
 * tokens from chance.
 */
export function newSessions(tokens: readonly Token[]): Sessions {
  const key =
    tokens.length > 0 ? digest(`onrecord sessions\n${tokens.map(({ secret }) => secret).join('\n')}`) : randomBytes(32);
  const seal = (...parts: string[]): string =>
    createHmac('sha256', key).update(JSON.stringify(parts)).digest('base64url');
  const formKey = (name: string) => seal('form', name);
  return {
    sign(name, nowMs) {
      const until = String(nowMs + SESSION_MS);
      return [Buffer.from(name).toString('base64url'), until, seal('session', name, until)].join('.');
    },
    nameOf(cookie, nowMs) {
      const [packed = '', until = '', mark = ''] = cookie.split('.');
      const name = Buffer.from(packed, 'base64url').toString('utf8');
      const isOurs = isEqual(mark, seal('session', name, until)) && Number(until) > nowMs;
      return isOurs && tokens.some(token => token.name === name) ? name : undefined;
    },
    nameOfToken: secret => tokens.find(token => isEqual(token.secret, secret))?.name,
    formKey,
    isFormKey: (given, name) => isEqual(given, formKey(name)),
  };
}
