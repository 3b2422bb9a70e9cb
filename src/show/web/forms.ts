// What a form of ours sends: its fields as text, checked for its key and its size.
// Takes no file; load.ts does.
import type { Context } from 'hono';
import type { DeskEnv } from './desk.js';
import { Refusal } from './refusal.js';
import { isEqual } from './session.js';

/** A form of fields alone is short; files are taken elsewhere. */
const MOST_BYTES = 100_000;

/**
 * The fields of a form that was sent as such; of several fields of one name the first.
 *
 * **Errors**: E606 where it carries no key of ours, E609 where it is too long, E610 where it is no form.
 */
export async function fieldsOf(
  c: Context<DeskEnv>,
  key?: string,
  mostBytes: number = MOST_BYTES,
): Promise<Record<string, string>> {
  const fields: Record<string, string> = Object.create(null) as Record<string, string>;
  for (const [name, [first = '']] of Object.entries(await listsOf(c, key, mostBytes))) fields[name] = first;
  return fields;
}

/** The same with all fields of one name, as marks in a list are sent. */
export async function listsOf(
  c: Context<DeskEnv>,
  key?: string,
  mostBytes: number = MOST_BYTES,
): Promise<Record<string, string[]>> {
  if (!/^application\/x-www-form-urlencoded\b/i.test(c.req.header('content-type') ?? ''))
    throw new Refusal(400, 'E610', 'the form');
  const text = await bodyText(c, mostBytes);
  const fields: Record<string, string[]> = Object.create(null) as Record<string, string[]>;
  for (const [name, value] of new URLSearchParams(text)) {
    fields[name] ??= [];
    fields[name].push(value);
  }
  if (key !== undefined && !isEqual(fields['key']?.[0] ?? '', key)) throw new Refusal(403, 'E606', c.req.path);
  return fields;
}

/** The body as text, read no further than the limit. */
async function bodyText(c: Context<DeskEnv>, mostBytes: number): Promise<string> {
  return new TextDecoder('utf-8').decode(await bodyBytes(c, mostBytes));
}

/**
 * The body, read no further than the limit, whatever length it claims.
 *
 * **Errors**: E609 beyond the limit.
 */
export async function bodyBytes(c: Context<DeskEnv>, mostBytes: number): Promise<Uint8Array<ArrayBuffer>> {
  const tooLong = () => new Refusal(413, 'E609', `more than ${mostBytes} bytes`);
  if (Number(c.req.header('content-length') ?? 0) > mostBytes) throw tooLong();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of c.req.raw.body ?? []) {
    size += chunk.length;
    if (size > mostBytes) throw tooLong();
    chunks.push(chunk);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
