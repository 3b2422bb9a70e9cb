// The version of this program, as its package says.
// Says nothing of records or stores, which have versions of their own.
import { readFileSync } from 'node:fs';

export const { version: VERSION } = JSON.parse(
  readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'),
) as { version: string };
