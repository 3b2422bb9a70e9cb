// The writing of CSV: RFC 4180, with cells that a spreadsheet would run as a formula made harmless.
// Knows no record; tables.ts says what stands in the tables.

export type Cell = string | number | undefined;

/** What a spreadsheet takes for the start of a formula or a command, its wide forms too. */
const FORMULA_START = /^[=+\-@\t\r\n＝＋－＠]/;

/** A cell as text: empty for undefined; an apostrophe before what would run; in marks where it holds a mark, comma or line end. */
export function renderCell(value: Cell): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const safe = FORMULA_START.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A table with its header; lines end with CR LF, the last one too. */
export function renderCsv<Column extends string>(
  columns: readonly Column[],
  rows: readonly Partial<Record<Column, Cell>>[],
): string {
  const lines = [columns.join(','), ...rows.map(row => columns.map(column => renderCell(row[column])).join(','))];
  return lines.map(line => `${line}\r\n`).join('');
}
