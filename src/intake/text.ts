// From plain text or Markdown to a report: lines, roles, parts, and what the text itself says of title, byline and date.
// Does not change a letter: the text given is the text stored.
import { warning } from '../errors.js';
import { outletOfUrl } from '../lists/outlets.js';
import type { Line, Report } from '../model/index.js';
import { readHead } from './head.js';
import { findLineRoles } from './line-roles.js';
import { frontMatterLines } from './line-rules/front-matter.js';
import { cutLines, type SheetLine } from './lines.js';
import { findParts } from './parts.js';
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

const titleOf = (text: string, { span, kicker, outlet }: Line): string =>
  text.slice(kicker?.[1] ?? span[0], outlet?.[0] ?? span[1]).trim();

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
  const title = known.title ?? (titleLine && titleOf(text, titleLine));
  const parts = findParts(text, lines, sheet, title);
  const { published: stated, unreadable } = readMetaDate(known);
  const head = readHead(text, lines, known.url);
  const published = stated ?? head.published;
  const undated = unreadable ?? (published === null ? head.twoWays : undefined);
  if (undated !== undefined) warnings.push(warning('W303', `${id}: "${undated}"`));
  return buildReport({
    id,
    text,
    lines,
    parts,
    published,
    meta: {
      ...known,
      title,
      byline: known.byline ?? head.byline,
      outlet: known.outlet ?? outletOfUrl(known.url) ?? head.outlet ?? outletOfUrl(head.url),
      url: known.url ?? head.url,
    },
    warnings,
  });
}
