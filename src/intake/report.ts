// The one place where a Report is put together: hash, language, dates and warnings, the same for every format.
// Does not read files or find lines.
import { createHash } from 'node:crypto';
import { warning } from '../errors.js';
import type { Line, Part, Report, When } from '../model/index.js';
import { findLanguage } from './language.js';
import { readEpoch, readPublished } from './published.js';
import { lineOf, withoutCommands } from './signs.js';

/** What a file, row or page says about its report beside the text. */
export interface ReportMeta {
  title?: string | undefined;
  outlet?: string | undefined;
  byline?: string | undefined;
  /** As written in the field. */
  published?: string | number | undefined;
  /** Which field it was: `jsonl published`. */
  publishedField?: string | undefined;
  url?: string | undefined;
  /** Language code as declared; the text's own letters come first. */
  language?: string | undefined;
}

/** The date of a field; `unreadable` where the field is filled with something that is no existing date. */
export function readMetaDate(meta: ReportMeta): { published: When | null; unreadable?: string } {
  const raw = meta.published;
  if (raw === undefined || raw === '') return { published: null };
  const field = meta.publishedField ?? 'published';
  const when = typeof raw === 'number' ? readEpoch(raw, field) : readPublished(raw.trim(), field);
  return when ? { published: when } : { published: null, unreadable: String(raw).slice(0, 60) };
}

/** Web addresses only: nothing else may become a link. */
export function readUrl(raw: string | undefined, base?: string): string | undefined {
  if (raw === undefined || raw.trim() === '') return undefined;
  try {
    const url = new URL(raw.trim(), base);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : undefined;
  } catch {
    // An address that cannot be parsed is no address; the report stands without one.
    return undefined;
  }
}

export interface Pieces {
  id: string;
  text: string;
  lines: Line[];
  parts: Part[];
  published: When | null;
  meta: ReportMeta;
  warnings: string[];
}

function withPlainTitle({ title, ...part }: Part): Part {
  const plain = lineOf(title);
  return plain === undefined ? part : { ...part, title: plain };
}

/** Builds the report and says what is missing. */
export function buildReport({ id: givenId, text: raw, lines, parts, published, meta, warnings }: Pieces): Report {
  const id = withoutCommands(givenId);
  const text = withoutCommands(raw);
  const body = lines
    .filter(line => line.role !== 'furniture' && line.role !== 'byline' && line.role !== 'date')
    .map(line => text.slice(...line.span))
    .join('\n');
  const language = findLanguage(body === '' ? text : body, meta.language);
  const said = [...warnings];
  if (text !== raw) said.push(warning('W306', id));
  if (language !== 'en') said.push(warning('W302', `${id}: language ${language}`));
  if (parts.length > 1) said.push(warning('W305', `${id}: ${parts.length} parts`));
  if (published === null && !said.some(line => line.startsWith('W303'))) said.push(warning('W304', id));
  const report: Report = {
    id,
    text,
    sha256: createHash('sha256').update(text, 'utf8').digest('hex'),
    language,
    published,
    lines,
    parts: parts.map(withPlainTitle),
    warnings: said,
  };
  const title = lineOf(meta.title);
  const outlet = lineOf(meta.outlet);
  const byline = lineOf(meta.byline);
  const url = readUrl(meta.url);
  if (title !== undefined) report.title = title;
  if (outlet !== undefined) report.outlet = outlet;
  if (byline !== undefined) report.byline = byline;
  if (url !== undefined) report.url = url;
  return report;
}
