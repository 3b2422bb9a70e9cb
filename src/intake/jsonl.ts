// From rows of JSON to reports: our own shape, and those of news-please, Zyte and Event Registry exports.
// Does not open files; pile.ts does. A row that cannot be read is skipped with its code and line number.
import { type Code, OnrecordError } from '../errors.js';
import { outletOfUrl } from '../lists/outlets.js';
import type { Report, SkippedReport } from '../model/index.js';
import { type ReportMeta, readUrl } from './report.js';
import { reportFromText } from './text.js';

export type Taken = { report: Report } | { skipped: SkippedReport };

type Row = Record<string, unknown>;

/** Where an export keeps what; the first preset whose text field is filled reads the row. */
interface Preset {
  name: string;
  text: string;
  id: readonly string[];
  title: readonly string[];
  outlet: readonly string[];
  byline: readonly string[];
  /** In order; fields that say when a crawler found the page are not among them. */
  published: readonly string[];
  url: readonly string[];
  language: readonly string[];
}

const PRESETS: readonly Preset[] = [
  {
    name: 'jsonl',
    text: 'text',
    id: ['id'],
    title: ['title', 'headline'],
    outlet: ['outlet', 'publisher', 'source'],
    byline: ['byline', 'author', 'authors'],
    published: ['published', 'date', 'date_published', 'published_at'],
    url: ['url', 'link'],
    language: ['language', 'lang'],
  },
  {
    name: 'news-please',
    text: 'maintext',
    id: ['id', 'filename', 'url'],
    title: ['title'],
    outlet: ['source_domain'],
    byline: ['authors'],
    published: ['date_publish'],
    url: ['url'],
    language: ['language'],
  },
  {
    name: 'zyte',
    text: 'articleBody',
    id: ['id', 'url', 'canonicalUrl'],
    title: ['headline'],
    outlet: ['publisher', 'siteName'],
    byline: ['authors', 'author'],
    published: ['datePublished', 'datePublishedRaw'],
    url: ['canonicalUrl', 'url'],
    language: ['inLanguage'],
  },
  {
    name: 'event-registry',
    text: 'body',
    id: ['uri', 'id', 'url'],
    title: ['title'],
    outlet: ['source'],
    byline: ['authors'],
    published: ['dateTimePub', 'date_published', 'published'],
    url: ['url'],
    language: ['lang'],
  },
];

/** ISO 639-3 codes in use by exports. */
const THREE_LETTER = new Map([
  ['eng', 'en'],
  ['ukr', 'uk'],
  ['rus', 'ru'],
  ['deu', 'de'],
  ['fra', 'fr'],
  ['spa', 'es'],
  ['ita', 'it'],
  ['por', 'pt'],
  ['pol', 'pl'],
  ['tur', 'tr'],
  ['ara', 'ar'],
  ['zho', 'zh'],
]);

/** A string, or the names in a list or object that exports put there. */
function words(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value;
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) {
    const names = value.flatMap(item => words(item) ?? []);
    return names.length > 0 ? names.join(', ') : undefined;
  }
  if (value !== null && typeof value === 'object') {
    const row = value as Row;
    return words(row['name'] ?? row['title'] ?? row['nameRaw']);
  }
  return undefined;
}

function pick(row: Row, fields: readonly string[]): { value: string; field: string } | undefined {
  for (const field of fields) {
    const value = words(row[field]);
    if (value !== undefined) return { value, field };
  }
  return undefined;
}

function outletName(raw: string | undefined, url: string | undefined): string | undefined {
  if (raw === undefined) return outletOfUrl(url);
  const isDomain = /^(?:https?:\/\/)?[\w-]+(?:\.[\w-]+)+\/?$/.test(raw);
  return isDomain ? (outletOfUrl(raw) ?? raw.replace(/^(?:https?:\/\/)?(?:www\.)?/, '').replace(/\/$/, '')) : raw;
}

function metaOf(row: Row, preset: Preset): ReportMeta {
  const date = pick(row, preset.published);
  const raw = date && typeof row[date.field] === 'number' ? (row[date.field] as number) : date?.value;
  const url = pick(row, preset.url)?.value;
  const language = pick(row, preset.language)?.value.toLowerCase();
  return {
    title: pick(row, preset.title)?.value,
    outlet: outletName(pick(row, preset.outlet)?.value, url),
    byline: pick(row, preset.byline)?.value,
    published: raw,
    publishedField: date && `${preset.name} ${date.field}`,
    url: readUrl(url),
    language: language && (THREE_LETTER.get(language) ?? language),
  };
}

/** A report from one parsed row. `fallbackId` is used where the row has no id. **Errors** E105, E106, E101. */
export function reportFromRow(value: unknown, fallbackId: string): Report {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) throw new OnrecordError('E105', fallbackId);
  const outer = value as Row;
  // Zyte's answers wrap the article.
  const inner = outer['article'];
  const row = typeof outer['text'] !== 'string' && inner !== null && typeof inner === 'object' ? (inner as Row) : outer;
  const preset = PRESETS.find(p => typeof row[p.text] === 'string');
  const id = pick(row, preset?.id ?? ['id'])?.value ?? fallbackId;
  if (!preset) throw new OnrecordError('E106', id);
  const text = row[preset.text] as string;
  if (text.trim() === '') throw new OnrecordError('E101', id);
  return reportFromText(id, text, metaOf(row, preset));
}

/** What a failure leaves in the list of skipped reports; anything but a coded error is our own and goes on up. */
export function skippedBy(error: unknown, id: string): { skipped: SkippedReport } {
  if (!(error instanceof OnrecordError)) throw error;
  return { skipped: { id, code: error.code, message: error.message } };
}

export const skip = (code: Code, id: string, where: string = id): { skipped: SkippedReport } =>
  skippedBy(new OnrecordError(code, where), id);

function parseRow(line: string): { value: unknown } | null {
  try {
    return { value: JSON.parse(line) };
  } catch {
    // Said as E105 with its line number by the caller.
    return null;
  }
}

/** One line of JSONL. */
export function takeRow(line: string, where: string): Taken {
  const parsed = parseRow(line);
  if (!parsed) return skip('E105', where, `${where}: ${JSON.stringify(line.slice(0, 40))}`);
  try {
    return { report: reportFromRow(parsed.value, where) };
  } catch (error) {
    return skippedBy(error, where);
  }
}

/**
 * Reports from the lines of a JSONL file, one at a time and in order. `name` stands before the line number in the id of a row
 * without one and in messages.
 */
export async function* reportsFromJsonl(
  lines: AsyncIterable<string> | Iterable<string>,
  name = 'line',
): AsyncGenerator<Taken> {
  let n = 0;
  for await (const raw of lines) {
    n++;
    const line = n === 1 && raw.startsWith('\ufeff') ? raw.slice(1) : raw;
    if (line.trim() !== '') yield takeRow(line, `${name}:${n}`);
  }
}
