// A table in CSV or TSV: its columns by their names, one report a row; of any number of rows.
// Does not read spreadsheets, and does not guess at columns without names.
import { pipeline, Readable } from 'node:stream';
import { parse } from 'csv-parse';
import { OnrecordError } from '../../errors.js';
import { decodeStream } from '../decode.js';
import { reportFromPreset } from '../jsonl.js';
import { type Preset, presetOfColumns } from '../presets.js';
import { skip, skippedBy, type Taken } from '../taken.js';
import { type Entry, endingOf, type Format, type Taking } from './entry.js';

/** A mark of quotation that is never closed makes one row of all that follows: beyond so many rows of the largest size it is one. */
const OPEN_QUOTE_ROWS = 4;

const DELIMITERS = [',', ';', '\t', '|'];

/** The sign that stands most often between the names of columns; quoted names may hold others. */
function delimiterOf(head: string): string {
  const names = head.split(/\r?\n/, 1)[0]!.replace(/"[^"]*"/g, '');
  const counts = DELIMITERS.map(sign => names.split(sign).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))]!;
}

/** A number is a place in this table and says nothing outside it; a name or an address does. */
const idOfRow = (written: unknown, table: string): string | undefined => {
  if (typeof written !== 'string' || written.trim() === '') return undefined;
  return /^\d{1,12}$/.test(written.trim()) ? `${table}:${written.trim()}` : written;
};

interface Columns {
  names: readonly string[];
  preset: Preset;
}

function readColumns(cells: readonly string[], entry: Entry, taking: Taking): Columns {
  const names = cells.map(cell => cell.trim());
  const preset = presetOfColumns(names, taking.fields);
  if (!preset) throw new OnrecordError('E112', `${entry.id}: ${JSON.stringify(names.join(', ').slice(0, 200))}`);
  return { names, preset };
}

/** The first piece of text and all of it: the delimiter is told by the first. */
async function headOf(text: AsyncGenerator<string>): Promise<{ head: string; all: AsyncGenerator<string> }> {
  let head = '';
  while (!head.includes('\n') && head.length < 65_536) {
    const next = await text.next();
    if (next.done) break;
    head += next.value;
  }
  async function* all(): AsyncGenerator<string> {
    yield head;
    yield* text;
  }
  return { head, all: all() };
}

async function* takeTable(entry: Entry, taking: Taking): AsyncGenerator<Taken> {
  const { head, all } = await headOf(decodeStream(entry.open()));
  if (head.includes('\u0000')) throw new OnrecordError('E102', entry.id);
  const { maxBytes } = taking.bounds.limits;
  let soundRows = Number.POSITIVE_INFINITY;
  const parser = parse({
    delimiter: endingOf(entry.name) === 'tsv' ? '\t' : delimiterOf(head),
    bom: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: maxBytes * OPEN_QUOTE_ROWS,
    // Rows that stand before damage are still on their way when it is found, and would be lost with an error.
    skip_records_with_error: true,
    on_skip: () => {
      soundRows = Math.min(soundRows, parser.info.records);
      return undefined;
    },
  });
  // Whoever leaves early, for want of a column, closes the file too.
  pipeline(Readable.from(all), parser, () => undefined);
  let columns: Columns | undefined;
  let n = 0;
  for await (const cells of parser as AsyncIterable<string[]>) {
    if (n >= soundRows) break;
    n++;
    if (!columns) {
      columns = readColumns(cells, entry, taking);
      continue;
    }
    const where = `${entry.id}:${n}`;
    const row = Object.fromEntries(columns.names.map((name, i) => [name, cells[i]]));
    const id = idOfRow(row[columns.preset.id[0] ?? ''], entry.id) ?? where;
    if (taking.isKnown(id)) continue;
    if (cells.reduce((sum, cell) => sum + cell.length, 0) > maxBytes) {
      yield skip('E104', id);
      continue;
    }
    try {
      yield { report: reportFromPreset(row, columns.preset, id) };
    } catch (error) {
      yield skippedBy(error, id);
    }
  }
  if (soundRows < Number.POSITIVE_INFINITY) throw new OnrecordError('E113', `${entry.id}:${n + 1}`);
  if (!columns) throw new OnrecordError('E101', entry.id);
}

export const table: Format = { name: 'table', endings: ['csv', 'tsv'], take: takeTable };
