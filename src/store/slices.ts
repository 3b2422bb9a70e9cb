// Long lists in statements of bearable length.
// Knows no table.

/** Rows of one statement; PostgreSQL takes 65,535 parameters and SQLite 32,766. */
export const MOST_ROWS = 1_000;

export function* slices<T>(list: readonly T[], size = MOST_ROWS): Generator<T[]> {
  for (let at = 0; at < list.length; at += size) yield list.slice(at, at + size);
}
