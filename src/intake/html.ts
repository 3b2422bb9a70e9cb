// From a saved page to a report: the article's text in blocks, its line roles, and what the page says of itself.
// Does not fetch anything, run scripts or keep markup; the text made here is the text stored.
import { OnrecordError, warning } from '../errors.js';
import type { Report } from '../model/index.js';
import { findLineRoles } from './line-roles.js';
import { cutLines } from './lines.js';
import { readabilityBlocks } from './page/second-opinion.js';
import { parsePage } from './page/tree.js';
import { findParts } from './parts.js';
import { buildReport, type ReportMeta, readMetaDate } from './report.js';

/** A report from a page. **Errors** E107 where no article is found. */
export function reportFromHtml(id: string, html: string, meta: ReportMeta = {}): Report {
  const page = parsePage(html);
  const warnings: string[] = [];
  if (page.tooDeep) warnings.push(warning('W307', id));
  const blocks = readabilityBlocks(html) ?? [];
  if (blocks.length === 0) throw new OnrecordError('E107', id);
  const text = blocks.map(block => block.text).join('\n\n');
  const sheet = cutLines(text);
  const lines = findLineRoles(text, sheet, meta.title);
  const parts = findParts(text, lines, sheet, meta.title);
  const { published, unreadable } = readMetaDate(meta);
  if (unreadable !== undefined) warnings.push(warning('W303', `${id}: "${unreadable}"`));
  return buildReport({ id, text, lines, parts, published, meta, warnings });
}
