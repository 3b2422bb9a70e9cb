// Pages by which reports are put in: files of a form, or a copied text. They are taken in as the command line takes them.
// Reads none; the reader does, woken from here.
import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { z } from '@hono/zod-openapi';
import type { Context, Hono } from 'hono';
import { openPile, reportFromText, type Taken } from '../../intake/index.js';
import { loadPile } from '../../store/load.js';
import { answerPage } from './answers.js';
import type { Desk, DeskEnv } from './desk.js';
import { bodyBytes, fieldsOf } from './forms.js';
import { visitorOf } from './frame.js';
import { LoadPage, type LoadResult } from './pages/load.js';
import { DAY, ID, isKeepable, parametersOf, WORDS } from './parameters.js';
import { Refusal } from './refusal.js';
import { isEqual } from './session.js';

type UploadedFile = Exclude<ReturnType<FormData['get']>, string | null>;

const TEXT_SHAPE = {
  title: WORDS.optional(),
  outlet: WORDS.optional(),
  published: DAY.optional(),
  url: ID.optional(),
  text: z.string().min(1).refine(isKeepable, 'holds a character that cannot be kept'),
};

export function addLoadingPages(app: Hono<DeskEnv>, desk: Desk): void {
  const { limits } = desk;
  const told = (c: Context<DeskEnv>, result: LoadResult) =>
    answerPage(c, LoadPage({ result, limits, visitor: visitorOf(c, desk) }));

  app.get('/load', c => answerPage(c, LoadPage({ limits, visitor: visitorOf(c, desk) })));

  app.post('/load', async c => told(c, await loadFiles(desk, await filesOf(c, desk))));

  app.post('/load/text', async c => {
    const fields = await fieldsOf(c, c.get('formKey'), limits.uploadBytes);
    const { text, ...meta } = parametersOf(TEXT_SHAPE, fields);
    const name = createHash('sha256').update(text).digest('hex').slice(0, 12);
    const day = new Date(desk.now()).toISOString().slice(0, 10);
    const report = reportFromText(`copied/${day}-${name}.txt`, text.replace(/\r\n?/g, '\n'), meta);
    return told(c, await loadTaken(desk, of([{ report }])));
  });
}

async function* of(items: readonly Taken[]): AsyncGenerator<Taken> {
  yield* items;
}

/** The files of a form, its key checked before anything of them is kept. */
async function filesOf(c: Context<DeskEnv>, { limits }: Desk): Promise<UploadedFile[]> {
  const type = c.req.header('content-type') ?? '';
  if (!/^multipart\/form-data\b/i.test(type)) throw new Refusal(400, 'E610', 'the form');
  const bytes = await bodyBytes(c, limits.uploadBytes);
  let form: FormData;
  try {
    form = await new Response(bytes, { headers: { 'content-type': type } }).formData();
  } catch {
    // Bytes that are no form say so by a TypeError that names none of them.
    throw new Refusal(400, 'E610', 'the form');
  }
  const key = form.get('key');
  if (typeof key !== 'string' || !isEqual(key, c.get('formKey'))) throw new Refusal(403, 'E606', c.req.path);
  const files = form.getAll('file').filter((one): one is UploadedFile => typeof one !== 'string' && one.size > 0);
  if (files.length === 0) throw new Refusal(400, 'E610', 'file');
  if (files.length > limits.uploadFiles) throw new Refusal(413, 'E609', `more than ${limits.uploadFiles} files`);
  return files;
}

const MOST_NAME_CHARS = 120;

/** A file's name as it is kept on disk: no folder of it, nothing hidden, and never twice. */
export function safeName(name: string, taken: ReadonlySet<string>): string {
  const last = basename(name.replaceAll('\\', '/'));
  const plain = last
    .replace(/[^\p{L}\p{N} ._()+,@-]/gu, '_')
    .replace(/^[.\s]+/, '')
    .slice(-MOST_NAME_CHARS);
  const whole = plain === '' ? 'report.txt' : plain;
  if (!taken.has(whole)) return whole;
  const dot = whole.lastIndexOf('.');
  const [stem, ending] = dot > 0 ? [whole.slice(0, dot), whole.slice(dot)] : [whole, ''];
  let count = 2;
  while (taken.has(`${stem} (${count})${ending}`)) count++;
  return `${stem} (${count})${ending}`;
}

/** Files go by way of a folder of their own, so that they are taken in as any other. */
async function loadFiles(desk: Desk, files: readonly UploadedFile[]): Promise<LoadResult> {
  const folder = await mkdtemp(join(tmpdir(), 'onrecord-load-'));
  try {
    const names = new Set<string>();
    for (const file of files) {
      const name = safeName(file.name, names);
      names.add(name);
      await writeFile(join(folder, name), new Uint8Array(await file.arrayBuffer()));
    }
    const paths = [...names].map(name => join(folder, name));
    return await loadTaken(desk, openPile(paths, { maxBytes: desk.limits.uploadBytes }));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Puts into the store what was taken in, and has it read. */
export async function loadTaken(desk: Desk, items: AsyncIterable<Taken>): Promise<LoadResult> {
  const [reports, skipped]: [string[], LoadResult['skipped'][number][]] = [[], []];
  async function* noted(): AsyncGenerator<Taken> {
    for await (const item of items) {
      if ('report' in item) reports.push(item.report.id);
      else skipped.push(item.skipped);
      yield item;
    }
  }
  const { added, known, versions } = await loadPile(desk.store, noted(), new Date(desk.now()).toISOString());
  if (added + versions > 0) desk.wakeReader();
  return { added, known, versions, reports, skipped };
}
