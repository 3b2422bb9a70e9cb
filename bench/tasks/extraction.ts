// Article text from HTML pages: word shingles against the article bodies of a public benchmark (development half).
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { OnrecordError, reportFromHtml } from '../../src/index.js';
import { fingerprint, percent, scorer } from '../data.js';
import type { Task } from './index.js';

const BODY = new Set(['title', 'heading', 'body', 'question', 'answer']);

export const extraction: Task = {
  name: 'extraction',
  async run(data) {
    const file = join(data, 'extraction/ground-truth.json');
    if (!existsSync(file)) return null;
    const gold = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
    const predicted: Record<string, { articleBody: string }> = {};
    for (const id of Object.keys(gold)) {
      const html = gunzipSync(readFileSync(join(data, 'extraction/html', `${id}.html.gz`))).toString('utf8');
      predicted[id] = { articleBody: bodyOf(id, html) };
    }
    const { score } = await scorer(data, 'extraction/score.mjs');
    const result = score(gold, predicted);
    return {
      fingerprint: fingerprint(file),
      figures: { F1: percent(result.f1), precision: percent(result.p), recall: percent(result.r) },
      known: { F1: 'trafilatura 95.8, Readability 95.0, rs_trafilatura 96.8 (dev half)' },
    };
  },
};

function bodyOf(id: string, html: string): string {
  try {
    const report = reportFromHtml(id, html);
    return report.lines
      .filter(line => BODY.has(line.role))
      .map(line => report.text.slice(...line.span))
      .join('\n');
  } catch (error) {
    if (error instanceof OnrecordError) return '';
    throw error;
  }
}
