// Answers with their tags: who has the same bytes already is told so, and gets none.
// Renders nothing.
import { createHash } from 'node:crypto';
import type { Context } from 'hono';
import type { DeskEnv } from './desk.js';

/** Letters of a tag: enough that two answers never share one. */
const TAG_CHARS = 22;

export const tagOf = (body: string | Uint8Array): string =>
  `"${createHash('sha256').update(body).digest('base64url').slice(0, TAG_CHARS)}"`;

export interface Answer {
  body: string | Uint8Array<ArrayBuffer>;
  type: string;
  /** Known without the body; else made from it. */
  tag?: string;
  headers?: Record<string, string>;
}

/** 200 with the body, or 304 for who has it. */
export function answer(c: Context<DeskEnv>, { body, type, tag = tagOf(body), headers = {} }: Answer): Response {
  if (holds(c, tag)) return unchanged(c, tag);
  return c.body(body, 200, { 'Content-Type': type, ETag: tag, ...headers });
}

/** Whether whoever asks holds the answer of a tag. */
export function holds(c: Context<DeskEnv>, tag: string): boolean {
  const known = c.req.header('if-none-match');
  return known?.split(',').some(one => one.trim().replace(/^W\//, '') === tag) ?? false;
}

export const unchanged = (c: Context<DeskEnv>, tag: string): Response => c.body(null, 304, { ETag: tag });

/** A page for people. */
export const answerPage = (c: Context<DeskEnv>, page: unknown): Response =>
  answer(c, { body: `<!doctype html>\n${page}\n`, type: 'text/html; charset=utf-8' });
