// The store in one SQLite file, write-ahead log on: several processes read while one writes, and writers take turns.
// Full text by FTS5, English stems, letters without their accents.
import { Kysely, type RawBuilder, SqliteDialect, sql } from 'kysely';
import { countedOn } from '../counters.js';
import type { Engine, FoundRow, Narrowing } from '../engine.js';
import { META_TABLE } from '../migrations.js';
import { behind, lineNarrowing, narrowingOf, where } from '../narrowing.js';
import type { Tables } from '../tables.js';
import { IS_BEING_READ, IS_FRESH, isSuspect } from '../waiting.js';
import { FOUND_FROM, FOUND_TO, type Term } from '../words.js';
import { openSqlite } from './driver.js';

/** Name of the counter of revisions. */
const REVISION = 'revision';

export function openSqliteEngine(path: string, cacheMiB?: number): Engine {
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: openSqlite(path, cacheMiB) }) });
  return {
    name: 'sqlite',
    db,
    async prepare() {
      await sql.raw(META_TABLE).execute(db);
    },
    statementsOf: migration => migration.sqlite,
    // A file has no months: lines leave it with their reports.
    openMonth: async () => undefined,
    openMonthsOf: async () => undefined,
    // Who writes has the one turn there is, and with it every story and row.
    holdStories: async () => undefined,
    tryStories: async (_trx, stories) => [...stories],
    held: sql``,
    heldFree: sql``,
    async nextRevisions(trx, count) {
      const last = await countedOn(trx, REVISION, count);
      return Array.from({ length: count }, (_, index) => last - count + 1 + index);
    },
    // A report's row says itself that it waits.
    openQueue: async () => undefined,
    putToRead: async () => undefined,
    endReading: async () => undefined,
    async takeTurn(trx) {
      // The first write takes the turn; a transaction that began by reading would be refused one.
      await trx.updateTable('meta').set({ name: 'version' }).where('name', '=', 'version').execute();
    },
    async claim(worker, limit, nowMs, untilMs, ofSuspects) {
      const { rows } = await sql<{ key: number }>`
        UPDATE report SET state = 'reading', worker = ${worker}, lease = ${untilMs}, attempts = attempts + 1
        WHERE key IN (
          SELECT key FROM report WHERE ${ofSuspects ? isSuspect(nowMs) : IS_FRESH}
          ORDER BY attempts, key LIMIT ${limit})
        RETURNING key`.execute(db);
      return rows.map(({ key }) => key);
    },
    async release(worker) {
      await db
        .updateTable('report')
        .set({ state: 'waiting', worker: null, lease: 0 })
        .where(IS_BEING_READ)
        .where('worker', '=', worker)
        .execute();
    },
    async index(trx, keys) {
      const chosen = sql.join(keys.map(key => sql.lit(key)));
      await sql`INSERT INTO report_words (rowid, title, text)
        SELECT key, coalesce(title, ''), text FROM report WHERE key IN (${chosen}) AND indexed = 0`.execute(trx);
      await sql`INSERT INTO line_words (rowid, words)
        SELECT line.key, line.words FROM line WHERE line.report IN (${chosen})`.execute(trx);
    },
    matching: terms => sql`report.key IN (SELECT rowid FROM report_words WHERE report_words MATCH ${matchOf(terms)})`,
    find: (terms, narrowing) => findRows(db, terms, narrowing),
    close: () => db.destroy(),
  };
}

/** The terms in FTS5's language. Words are letters and digits alone, so quoting them is enough. */
function matchOf(terms: readonly Term[]): string {
  const written = ({ words, isPrefix }: Term) => `"${words.join(' ')}"${isPrefix ? ' *' : ''}`;
  const wanted = terms.filter(term => !term.isExcluded).map(written);
  const excluded = terms.filter(term => term.isExcluded).map(written);
  return [`(${wanted.join(' AND ')})`, ...excluded].join(' NOT ');
}

async function findRows(db: Kysely<Tables>, terms: readonly Term[], narrowing: Narrowing): Promise<FoundRow[]> {
  const match = terms.length > 0 ? matchOf(terms) : null;
  const branches: RawBuilder<unknown>[] = [];
  const narrowed = narrowingOf(narrowing);
  if (narrowing.kinds.some(kind => kind !== 'report')) {
    const conditions = [
      ...lineNarrowing(narrowing),
      ...(match === null ? [] : [sql`line_words MATCH ${match}`]),
      ...narrowed,
      ...behind(narrowing, sql`line.key`),
    ];
    branches.push(sql`SELECT line.kind AS kind, line.report AS report, line.key AS line, line.id AS id, line.type AS type,
      line.who AS who, line.start AS start, line.stop AS stop, NULL AS marked
      FROM ${match === null ? sql`line` : sql`line_words JOIN line ON line.key = line_words.rowid`}
      JOIN report ON report.key = line.report ${where(conditions)}`);
  }
  if (narrowing.kinds.includes('report') && match !== null) {
    const conditions = [sql`report_words MATCH ${match}`, ...narrowed, ...behind(narrowing, sql`0`)];
    branches.push(sql`SELECT 'report' AS kind, report.key AS report, 0 AS line, '' AS id, '' AS type, NULL AS who,
      0 AS start, 0 AS stop, NULL AS marked
      FROM report_words JOIN report ON report.key = report_words.rowid ${where(conditions)}`);
  }
  if (branches.length === 0) return [];
  const { rows } = await sql<FoundRow>`SELECT * FROM (${sql.join(branches, sql` UNION ALL `)})
    ORDER BY report DESC, line LIMIT ${narrowing.limit}`.execute(db);
  // Marking reads the whole text, so only those that are shown are marked.
  const texts = rows.filter(row => row.kind === 'report').map(row => row.report);
  if (texts.length === 0) return rows;
  const marked = await sql<{ key: number; marked: string }>`
    SELECT rowid AS key, highlight(report_words, 1, ${FOUND_FROM}, ${FOUND_TO}) AS marked FROM report_words
    WHERE report_words MATCH ${match} AND rowid IN (${sql.join(texts)})`.execute(db);
  const byKey = new Map(marked.rows.map(row => [row.key, row.marked]));
  return rows.map(row => (row.kind === 'report' ? { ...row, marked: byKey.get(row.report) ?? null } : row));
}
