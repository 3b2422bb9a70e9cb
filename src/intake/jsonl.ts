// From rows of JSON to reports: our own shape, and those of news-please, Zyte and Event Registry exports.
// Does not open files; pile.ts does. A row that cannot be read is skipped with its code and line number.
import { OnrecordError } from '../errors.js';
import { outletOfUrl } from '../lists/outlets.js';
import type { Report } from '../model/index.js';
import { reportFromHtml } from './html.js';
import { isNinjs, partsOfNinjs } from './ninjs.js';
import { type FieldMap, PRESETS, type Preset, presetOfFields } from './presets.js';
import { type ReportMeta, readUrl } from './report.js';
import { skip, skippedBy, type Taken } from './taken.js';
import { reportFromText } from './text.js';

type Row = Record<string, unknown>;

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

/** Lists in lists that are looked into for names; deeper ones are no names. */
const MOST_NESTED = 4;

/** A string, or the names in a list or object that exports put there. */
function words(value: unknown, depth = 0): string | undefined {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value;
  if (typeof value === 'number') return String(value);
  if (depth > MOST_NESTED) return undefined;
  if (Array.isArray(value)) {
    const names = value.flatMap(item => words(item, depth + 1) ?? []);
    return names.length > 0 ? names.join(', ') : undefined;
  }
  if (value !== null && typeof value === 'object') {
    const row = value as Row;
    return words(row['name'] ?? row['title'] ?? row['nameRaw'], depth + 1);
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

/** Text that is a whole page, or pieces of one as feeds and agencies send them. */
const MARKUP = /^\s*<(?:!doctype html|html|head|body|article|section|main|div|p|h[1-6]|blockquote|ul|figure)\b[^<>]*>/i;

/** The id that a row gives itself; undefined where it gives none. */
export function idOfRow(value: unknown, fields: FieldMap = {}): string | undefined {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return undefined;
  const row = articleOf(value as Row);
  if (isNinjs(row)) return words(row['uri']);
  return pick(row, (presetOf(row, fields)?.id ?? ['id']) as readonly string[])?.value;
}

/** Zyte's answers wrap the article. */
function articleOf(outer: Row): Row {
  const inner = outer['article'];
  return typeof outer['text'] !== 'string' && inner !== null && typeof inner === 'object' ? (inner as Row) : outer;
}

/** A person's fields first, the rest as the export has it that fills its text field. */
function presetOf(row: Row, fields: FieldMap): Preset | undefined {
  const own = fields.text;
  if (own !== undefined) return typeof row[own] === 'string' ? presetOfFields(fields, PRESETS[0]) : undefined;
  const known = PRESETS.find(preset => typeof row[preset.text] === 'string');
  return known && presetOfFields(fields, known);
}

/** A report from one parsed row. `fallbackId` is used where the row has no id. **Errors** E105, E106, E101, E107, E117. */
export function reportFromRow(value: unknown, fallbackId: string, fields: FieldMap = {}): Report {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) throw new OnrecordError('E105', fallbackId);
  const row = articleOf(value as Row);
  const id = idOfRow(row, fields) ?? fallbackId;
  if (isNinjs(row)) return reportOfParts(id, partsOfNinjs(row, id));
  const preset = presetOf(row, fields);
  if (!preset) throw new OnrecordError('E106', id);
  return reportFromPreset(row, preset, id);
}

/** A report from a row whose fields are known. **Errors** E101 where the text is empty, E107. */
export const reportFromPreset = (row: Row, preset: Preset, id: string): Report =>
  reportOfParts(id, { text: words(row[preset.text]) ?? '', meta: metaOf(row, preset) });

function reportOfParts(id: string, { text, meta }: { text: string; meta: ReportMeta }): Report {
  if (text.trim() === '') throw new OnrecordError('E101', id);
  return MARKUP.test(text.slice(0, 500)) ? reportFromHtml(id, text, meta) : reportFromText(id, text, meta);
}

function parseRow(line: string): { value: unknown } | null {
  try {
    return { value: JSON.parse(line) };
  } catch {
    // Said as E105 with its line number by the caller.
    return null;
  }
}

/** What a row is taken by. */
export interface RowTaking {
  fields?: FieldMap;
  /** Rows of these ids are passed over. */
  isKnown?(id: string): boolean;
}

/** A parsed row; undefined where it is passed over. */
export function takeValue(value: unknown, where: string, { fields, isKnown }: RowTaking = {}): Taken | undefined {
  try {
    if (isKnown?.(idOfRow(value, fields) ?? where)) return undefined;
    return { report: reportFromRow(value, where, fields) };
  } catch (error) {
    return skippedBy(error, where);
  }
}

/** One line of JSONL; undefined where it is passed over. */
export function takeRow(line: string, where: string, taking: RowTaking = {}): Taken | undefined {
  const parsed = parseRow(line);
  if (!parsed) return skip('E105', where, `${where}: ${JSON.stringify(line.slice(0, 40))}`);
  return takeValue(parsed.value, where, taking);
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
    if (line.trim() !== '') yield takeRow(line, `${name}:${n}`)!;
  }
}
