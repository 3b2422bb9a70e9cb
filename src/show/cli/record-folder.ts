// What `onrecord build` left on disk, read back: the record and its readings.
// Writes nothing.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { OnrecordError } from '../../errors.js';
import type { StoryRecord } from '../../model/index.js';
import { parseRecord } from '../../record/index.js';
import type { Explained, StoredReading } from '../../why/index.js';

/**
 * Reads `record.json` and `readings.jsonl` of a record folder.
 *
 * **Errors**: E201 where there is none, E204 where it is not ours.
 */
export function loadRecordFolder(dir: string): Explained {
  const record = loadRecord(dir);
  const file = join(dir, 'readings.jsonl');
  const readings = existsSync(file)
    ? readFileSync(file, 'utf8')
        .split('\n')
        .filter(Boolean)
        .map(line => JSON.parse(line) as StoredReading)
    : [];
  return { record, readings };
}

/** Reads a record from its folder or its file. */
export function loadRecord(path: string): StoryRecord {
  const file = existsSync(path) && statSync(path).isDirectory() ? join(path, 'record.json') : path;
  if (!existsSync(file)) throw new OnrecordError('E201', path);
  return parseRecord(readFileSync(file, 'utf8'), file);
}
