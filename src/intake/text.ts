// From plain text or Markdown to a report: lines, roles, parts, and what the text itself says of title, byline and date.
// Does not change a letter: the text given is the text stored.
import { warning } from '../errors.js';
import { outletOfUrl } from '../lists/outlets.js';
import type { Line, Report, When } from '../model/index.js';
import { findLineRoles } from './line-roles.js';
import { bylineNames } from './line-rules/bylines.js';
import { frontMatterLines } from './line-rules/front-matter.js';
import { cutLines, type SheetLine } from './lines.js';
import { findParts } from './parts.js';
import { readDateLine } from './published.js';
import { buildReport, type ReportMeta, readMetaDate } from './report.js';

/**
 * Lines beyond this many UTF-16 units are stored and not listed, so that no later stage reads them: about 80,000 words, ten times the
 * longest news report; it bounds the time one report can take to a few seconds.
 */
export const READING_LIMIT = 500_000;

/** Fields that note programs write above a text, under the names in use. */
const FRONT_MATTER_FIELDS = new Map<string, keyof ReportMeta>([
  ['title', 'title'],
  ['headline', 'title'],
  ['author', 'byline'],
  ['authors', 'byline'],
  ['byline', 'byline'],
  ['outlet', 'outlet'],
  ['publisher', 'outlet'],
  ['site', 'outlet'],
  ['published', 'published'],
  ['date', 'published'],
  ['source', 'url'],
  ['url', 'url'],
  ['link', 'url'],
  ['lang', 'language'],
  ['language', 'language'],
]);

function readFrontMatter(lines: readonly SheetLine[]): ReportMeta {
  const meta: ReportMeta = {};
  for (const line of lines.slice(1, Math.max(1, frontMatterLines(lines.map(l => l.words)) - 1))) {
    const colon = line.words.indexOf(':');
    const name = line.words.slice(0, colon).trim().toLowerCase();
    const field = FRONT_MATTER_FIELDS.get(name);
    const value = line.words
      .slice(colon + 1)
      .trim()
      .replace(/^(["'])(.*)\1$/, '$2')
      .replace(/^\[+|\]+$/g, '');
    if (!field || value === '' || meta[field] !== undefined) continue;
    if (field === 'published') meta.publishedField = `front matter ${name}`;
    meta[field] = value as never;
  }
  return meta;
}

/**
 * The publication date of a date line. One date in the text is that of the text; several different ones head the entries of a
 * chronicle and none of them is, unless it stands above all prose.
 */
function publishedByLine(text: string, lines: readonly Line[]): When | null {
  const first = lines.findIndex(line => line.role === 'body' && line.span[1] - line.span[0] > 120);
  const found = lines.flatMap((line, i) => {
    if (line.role !== 'date' || (line.part ?? 0) > 0) return [];
    const when = readDateLine(text.slice(...line.span))?.published;
    return when ? [{ when: { ...when, span: line.span }, top: i < first }] : [];
  });
  const days = new Set(found.map(f => f.when.lo.slice(0, 10)));
  return (found.find(f => f.top) ?? (days.size === 1 ? found[0] : undefined))?.when ?? null;
}

function bylineOf(text: string, lines: readonly Line[]): string | undefined {
  for (const line of lines) {
    if (line.role !== 'byline' || (line.part ?? 0) > 0) continue;
    const names = bylineNames(text.slice(...line.span));
    if (names) return names;
  }
  return undefined;
}

/** A report from text as it is; `meta` is what a row or a caller knows beside it and goes before what the text says. */
export function reportFromText(id: string, text: string, meta: ReportMeta = {}): Report {
  const warnings: string[] = [];
  if (text.length > READING_LIMIT)
    warnings.push(warning('W308', `${id}: ${text.length} characters, ${READING_LIMIT} read`));
  const sheet = cutLines(text, READING_LIMIT);
  const own = readFrontMatter(sheet);
  const known: ReportMeta = { ...own };
  for (const [field, value] of Object.entries(meta)) if (value !== undefined) Object.assign(known, { [field]: value });
  const lines = findLineRoles(text, sheet, known.title);
  const titleLine = lines.find(line => line.role === 'title');
  const title = known.title ?? (titleLine ? text.slice(...titleLine.span) : undefined);
  const parts = findParts(text, lines, sheet, title);
  const { published: stated, unreadable } = readMetaDate(known);
  if (unreadable !== undefined) warnings.push(warning('W303', `${id}: "${unreadable}"`));
  const published = stated ?? publishedByLine(text, lines);
  return buildReport({
    id,
    text,
    lines,
    parts,
    published,
    meta: {
      ...known,
      title,
      byline: known.byline ?? bylineOf(text, lines),
      outlet: known.outlet ?? outletOfUrl(known.url),
    },
    warnings,
  });
}
