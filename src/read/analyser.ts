// Which Onrecord read a report: its version and its models, so that a store knows which readings are of an older one.
// Reads no report.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';

const ROOT = new URL('../../', import.meta.url);
const MODELS = new URL('models/en/', ROOT);
/** Hex digits kept of the models' hash. */
const DIGITS = 12;

let known: string | undefined;

/** `0.1.0+3f9c2a71d04b`: the version of the program and the hash of its models' bytes. */
export function analyserVersion(): string {
  if (known === undefined) {
    const { version } = JSON.parse(readFileSync(new URL('package.json', ROOT), 'utf8')) as { version: string };
    const hash = createHash('sha256');
    for (const file of readdirSync(MODELS).sort()) hash.update(file).update(readFileSync(new URL(file, MODELS)));
    known = `${version}+${hash.digest('hex').slice(0, DIGITS)}`;
  }
  return known;
}
