// Reading of bench data: JSON lines, plain or gzipped, and scorers that lie beside them.
// Knows no task.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';

/** Rows of a .jsonl or .jsonl.gz file. */
export function rowsOf<Row>(...path: string[]): Row[] {
  const file = join(...path);
  const bytes = readFileSync(file);
  return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes)
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line) as Row);
}

/** A module of the data folder: its scorers are plain JavaScript. */
// biome-ignore lint/suspicious/noExplicitAny: scorers are untyped modules outside the project
export const scorer = (...path: string[]): Promise<any> => import(pathToFileURL(join(...path)).href);

/** The first twelve hex digits of the sha256 of files: floors hold for the data they were measured on. */
export function fingerprint(...files: string[]): string {
  const hash = createHash('sha256');
  for (const file of files) hash.update(readFileSync(file));
  return hash.digest('hex').slice(0, 12);
}

export const percent = (share: number): number => Math.round(share * 1000) / 10;
