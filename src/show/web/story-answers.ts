// What pages and routes about a story share: the story of an address, its tag, its bytes made before, its files.
// Renders nothing.
import { z } from '@hono/zod-openapi';
import { zipSync } from 'fflate';
import type { Context } from 'hono';
import { OnrecordError } from '../../errors.js';
import type { StoredStory } from '../../store/index.js';
import { answer, holds, unchanged } from './answers.js';
import type { Desk, DeskEnv } from './desk.js';
import { newPageCache, type PageCache } from './page-cache.js';
import { parametersOf } from './parameters.js';
import type { Packed } from './record-questions.js';
import { Refusal } from './refusal.js';

/** Changes with the story, with what reads it, and with the kind of page. */
export const tagOfStory = ({ analyser }: Desk, { id, revision }: StoredStory, kind: string): string =>
  `"${kind}-${id}-${revision}-${analyser.replace(/[^\w.+-]/g, '')}"`;

/** The story of an address; where it went into another the way there. */
export async function storyAt(c: Context<DeskEnv>, { store }: Desk): Promise<StoredStory | Response> {
  const { id } = parametersOf({ id: z.string().max(200) }, { id: c.req.param('id') });
  const story = await store.story(id);
  if (!story) throw new OnrecordError('E611', `story "${id}"`);
  if (story.id === id || c.req.method !== 'GET') return story;
  return c.redirect(c.req.path.replace(/^((?:\/api)?\/stories\/)[^/]+/, `$1${encodeURIComponent(story.id)}`), 303);
}

/** Pages kept ready: a day's stories of a desk, or the dossier of one very large story. */
const MOST_KEPT_BYTES = 96_000_000;
const kept = new WeakMap<Desk, PageCache<Packed>>();

/** The bytes of a story's page or record by their tag; made where they are not kept ready. */
export function packedOf(
  desk: Desk,
  tag: string,
  make: () => Promise<Packed | undefined>,
): Promise<Packed | undefined> {
  const cache = kept.get(desk) ?? newPageCache<Packed>(MOST_KEPT_BYTES, ({ body, gzip }) => body.length + gzip.length);
  kept.set(desk, cache);
  return cache.get(tag, make);
}

/** Bytes made before, packed where the browser takes them so. */
export function answerPacked(
  c: Context<DeskEnv>,
  { body, gzip }: Packed,
  tag: string,
  type: string,
  headers: Record<string, string> = {},
): Response {
  const isPacked = /\bgzip\b/.test(c.req.header('accept-encoding') ?? '');
  return answer(c, {
    body: isPacked ? gzip : body,
    type,
    tag,
    headers: { ...headers, Vary: 'Accept-Encoding', ...(isPacked ? { 'Content-Encoding': 'gzip' } : {}) },
  });
}

const TYPES: Readonly<Record<string, string>> = {
  json: 'application/json',
  jsonl: 'application/x-ndjson',
  ndjson: 'application/x-ndjson',
  csv: 'text/csv',
  tsv: 'text/tab-separated-values',
  gexf: 'application/xml',
  md: 'text/markdown',
};

/** An export of a story: its one file, or its folder in a zip. */
export async function answerFiles(
  c: Context<DeskEnv>,
  desk: Desk,
  story: StoredStory,
  format: string,
): Promise<Response> {
  const tag = tagOfStory(desk, story, format.replace(/\W/g, ''));
  const offered = (name: string) => ({ 'Content-Disposition': `attachment; filename="${story.id}-${name}"` });
  if (holds(c, tag)) return unchanged(c, tag);
  if (format === 'record') {
    const page = await packedOf(desk, tag, () => desk.records.ask('record', story.id));
    if (!page) throw new Refusal(404, 'E611', c.req.path);
    return answerPacked(c, page, tag, 'application/json; charset=utf-8', offered('record.json'));
  }
  const made = await desk.records.ask('files', story.id, { format });
  if (!made) throw new Refusal(404, 'E611', c.req.path);
  if (made.file !== undefined) {
    const ending = made.file.slice(made.file.lastIndexOf('.') + 1);
    const type = `${TYPES[ending] ?? 'text/plain'}; charset=utf-8`;
    return answer(c, { body: made.files[0]!.text, type, tag, headers: offered(made.file) });
  }
  const zip = zipSync(
    // The same time in every zip, so that the same record gives the same bytes; a zip knows none before 1980.
    Object.fromEntries(
      made.files.map(({ path, text }) => [path, [new TextEncoder().encode(text), { mtime: '1980-01-01' }]]),
    ),
  );
  return answer(c, { body: new Uint8Array(zip), type: 'application/zip', tag, headers: offered(`${format}.zip`) });
}
