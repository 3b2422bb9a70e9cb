// One file, one report: plain text, Markdown, or a saved page, told apart by the name and the first signs.
// Does not read anything that holds several reports.
import { decode } from '../decode.js';
import { reportFromHtml } from '../html.js';
import type { Taken } from '../taken.js';
import { reportFromText } from '../text.js';
import { wholeOf } from './bounds.js';
import { type Entry, endingOf, type Format, type Taking } from './entry.js';

const PAGE_ENDINGS = new Set(['html', 'htm', 'xhtml']);

const looksLikePage = (text: string): boolean =>
  /^\s*(?:<!--[^>]{0,200}-->\s*)?(?:<!doctype html|<html[\s>])/i.test(text.slice(0, 1000));

async function* takeSingle(entry: Entry, taking: Taking): AsyncGenerator<Taken> {
  if (taking.isKnown(entry.id)) return;
  const { id, given: { isPage = PAGE_ENDINGS.has(endingOf(entry.name)), encoding, meta } = {} } = entry;
  const { text, warnings } = decode(await wholeOf(entry.open(), taking.bounds.limits.maxBytes, id), id, encoding);
  const report = isPage || looksLikePage(text) ? reportFromHtml(id, text, meta) : reportFromText(id, text, meta);
  yield { report: { ...report, warnings: [...warnings, ...report.warnings] } };
}

export const single: Format = {
  name: 'text or page',
  endings: ['txt', 'text', 'md', 'markdown', ...PAGE_ENDINGS],
  take: takeSingle,
};
