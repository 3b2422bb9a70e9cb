// A record read back from its file, checked at the border.
// Checks the outer shape and every line's id; the inner fields are ours and typed.
import { z } from 'zod';
import { OnrecordError } from '../errors.js';
import type { StoryRecord } from '../model/index.js';
import { RECORD_VERSION } from './build.js';

const lines = z.array(z.object({ id: z.string() }).loose());

const RECORD = z.object({
  version: z.literal(RECORD_VERSION),
  reports: lines,
  skipped: lines,
  entities: lines,
  utterances: lines,
  events: lines,
  questions: lines,
  disagreements: lines,
  origins: lines,
  times: z.array(z.object({ value: z.string() }).loose()),
  stories: lines,
  reuse: z.array(z.object({ a: z.string(), b: z.string() }).loose()),
  checks: z.array(z.object({ kind: z.string(), line: z.string() }).loose()),
  judgements: z.array(z.object({ a: z.string(), b: z.string() }).loose()),
  decisions: z.array(z.object({ action: z.string() }).loose()),
});

/**
 * Reads the text of a `record.json`.
 *
 * **Errors**: E204 where it is not JSON or not a record of this version.
 */
export function parseRecord(text: string, where: string): StoryRecord {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new OnrecordError('E204', `${where}: not JSON`, { cause });
  }
  const parsed = RECORD.safeParse(value);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new OnrecordError('E204', `${where}: ${issue?.path.join('.') || 'record'}: ${issue?.message}`);
  }
  return parsed.data as unknown as StoryRecord;
}
