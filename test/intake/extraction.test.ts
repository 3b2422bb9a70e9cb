// The floor under the reading of pages, on pages kept beside the project; without them the test is skipped and says so.
import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { reportFromHtml } from '../../src/intake/index.js';

const bench = new URL('../../../shared/bench/extraction/', import.meta.url);
const absent = !existsSync(bench);
if (absent) console.warn('extraction.test.ts: skipped, the bench pages are not here');

const READ = new Set(['title', 'heading', 'body', 'question', 'answer']);

describe.skipIf(absent)('article text of 91 saved pages', () => {
  it('has an F1 of at least .970 by shingles of four words', async () => {
    const { score } = await import(new URL('score.mjs', bench).href);
    const truth: Record<string, unknown> = JSON.parse(readFileSync(new URL('ground-truth.json', bench), 'utf8'));
    const found: Record<string, { articleBody: string }> = {};
    for (const id of Object.keys(truth)) {
      const report = reportFromHtml(
        id,
        gunzipSync(readFileSync(new URL(`html/${id}.html.gz`, bench))).toString('utf8'),
      );
      const lines = report.lines.filter(line => READ.has(line.role));
      found[id] = { articleBody: lines.map(line => report.text.slice(...line.span)).join('\n') };
    }
    expect(score(truth, found).f1).toBeGreaterThanOrEqual(0.97);
  });
});
