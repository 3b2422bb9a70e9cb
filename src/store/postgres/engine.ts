// The store in PostgreSQL 15 or newer, for many machines: rows are locked as they are claimed, nobody waits for a reader.
// Full text by tsvector, English stems.
import { Kysely, PostgresDialect, type RawBuilder, sql, type Transaction } from 'kysely';
import pg from 'pg';
import type { Engine, FoundRow, Narrowing } from '../engine.js';
import { META_TABLE } from '../migrations.js';
import { behind, lineNarrowing, narrowingOf, where } from '../narrowing.js';
import { slices } from '../slices.js';
import type { Tables } from '../tables.js';
import { bareLetters, FOUND_FROM, FOUND_TO, MARKED_LETTERS, type Term } from '../words.js';
import { holdStories, takeTurn, tryStories } from './locks.js';
import { openMonth, openMonthsOf } from './months.js';
import { openReadingQueue, type ReadingQueue } from './queue.js';

/** Connections of one process: one for each thread of work and a few for reading. */
const MOST_CONNECTIONS = 8;
/** Letters of a text that are searched; a tsvector holds at most a megabyte. */
const SEARCHED_CHARS = 300_000;
/** A letter with a mark, for the server's own expressions. */
const MARKED = `[${MARKED_LETTERS}]`;

export function openPostgresEngine(address: string): Engine {
  // Keys are counted in bigints, which come as strings unless told otherwise; ours stay far below 2^53.
  const types = {
    getTypeParser: (id: number, format?: 'text' | 'binary') =>
      id === pg.types.builtins.INT8 ? Number : pg.types.getTypeParser(id, format ?? 'text'),
  };
  const pool = new pg.Pool({ connectionString: address, max: MOST_CONNECTIONS, types: types as pg.CustomTypesConfig });
  // A server that goes away breaks waiting connections; the next query says so, the process goes on.
  pool.on('error', () => undefined);
  // So does one that is held for a transaction just then, which would end the process instead of failing the query.
  pool.on('connect', client => client.on('error', () => undefined));
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  let opened: Promise<ReadingQueue> | undefined;
  const queue = (): Promise<ReadingQueue> => (opened ??= openReadingQueue(db));
  return {
    name: 'postgres',
    db,
    async prepare() {
      await db.transaction().execute(async trx => {
        // IF NOT EXISTS does not help two that find nothing at the same moment: the later one fails on the name.
        await takeTurn(trx, 'adding');
        await sql.raw(META_TABLE).execute(trx);
      });
    },
    statementsOf: migration => migration.postgres,
    // Before any transaction needs it: it takes connections of its own to open.
    async openQueue() {
      await queue();
    },
    takeTurn,
    openMonth,
    openMonthsOf,
    holdStories,
    tryStories,
    held: sql`FOR UPDATE`,
    heldFree: sql`FOR UPDATE SKIP LOCKED`,
    async nextRevisions(trx, count) {
      const { rows } = await sql<{ revision: number }>`
        SELECT nextval('revision') AS revision FROM generate_series(1, ${sql.lit(count)})`.execute(trx);
      return rows.map(({ revision }) => revision);
    },
    putToRead: async (trx, keys) => (await queue()).put(trx, keys),
    endReading: async (trx, keys) => (await queue()).remove(trx, keys),
    // The server's own clock says whose time is up.
    claim: async (worker, limit, _nowMs, _untilMs, ofSuspects) =>
      ofSuspects ? (await queue()).claimSuspect(worker) : (await queue()).claim(worker, limit),
    release: async worker => (await queue()).release(worker),
    async index(trx, keys) {
      const chosen = sql.join(keys);
      await sql`UPDATE report SET searchable =
        setweight(to_tsvector('english', coalesce(title, '')), 'A') || to_tsvector('english', left(text, ${sql.lit(SEARCHED_CHARS)}))
        WHERE key IN (${chosen}) AND indexed = 0`.execute(trx);
      await sql`UPDATE line SET searchable = to_tsvector('english', words) WHERE report IN (${chosen})`.execute(trx);
      await indexBare(trx, chosen);
    },
    matching: terms => sql`report.searchable @@ ${queryOf(terms)}`,
    find: (terms, narrowing) => findRows(db, terms, narrowing),
    close: () => db.destroy(),
  };
}

/** The server keeps the marks of letters; texts that have some are indexed without, as the question is asked without. */
async function indexBare(trx: Transaction<Tables>, chosen: RawBuilder<unknown>): Promise<void> {
  const reports = await sql<{ key: number; title: string; text: string }>`
    SELECT key, coalesce(title, '') AS title, left(text, ${sql.lit(SEARCHED_CHARS)}) AS text FROM report
    WHERE key IN (${chosen}) AND indexed = 0 AND (title ~ ${MARKED} OR text ~ ${MARKED})`.execute(trx);
  for (const { key, title, text } of reports.rows)
    await sql`UPDATE report SET searchable =
      setweight(to_tsvector('english', ${bareLetters(title)}), 'A') || to_tsvector('english', ${bareLetters(text)})
      WHERE key = ${key}`.execute(trx);
  const lines = await sql<{ report: number; key: number; words: string }>`
    SELECT report, key, words FROM line WHERE report IN (${chosen}) AND words ~ ${MARKED}`.execute(trx);
  for (const some of slices(lines.rows)) {
    const bare = some.map(({ report, key, words }) => sql`(${report}::bigint, ${key}::bigint, ${bareLetters(words)})`);
    await sql`UPDATE line SET searchable = to_tsvector('english', bare.words)
      FROM (VALUES ${sql.join(bare)}) AS bare (report, key, words)
      WHERE line.report = bare.report AND line.key = bare.key`.execute(trx);
  }
}

/** The terms as a tsquery. Words are letters and digits alone and travel as parameters. */
function queryOf(terms: readonly Term[]): RawBuilder<unknown> {
  const written = ({ words: asked, isPrefix, isExcluded }: Term): RawBuilder<unknown> => {
    const words = asked.map(bareLetters);
    const term = isPrefix
      ? sql`to_tsquery('english', ${words.map((word, at) => (at === words.length - 1 ? `${word}:*` : word)).join(' <-> ')})`
      : sql`phraseto_tsquery('english', ${words.join(' ')})`;
    return isExcluded ? sql`!!(${term})` : term;
  };
  return sql`(${sql.join(terms.map(written), sql` && `)})`;
}

async function findRows(db: Kysely<Tables>, terms: readonly Term[], narrowing: Narrowing): Promise<FoundRow[]> {
  const query = terms.length > 0 ? queryOf(terms) : null;
  const branches: RawBuilder<unknown>[] = [];
  const narrowed = narrowingOf(narrowing);
  if (narrowing.kinds.some(kind => kind !== 'report')) {
    const conditions = [
      ...lineNarrowing(narrowing),
      ...(query === null ? [] : [sql`line.searchable @@ ${query}`]),
      ...narrowed,
      ...behind(narrowing, sql`line.key`),
    ];
    branches.push(sql`SELECT line.kind AS kind, line.report AS report, line.key AS line, line.id AS id, line.type AS type,
      line.who AS who, line.start AS start, line.stop AS stop, NULL::text AS marked
      FROM line JOIN report ON report.key = line.report ${where(conditions)}`);
  }
  if (narrowing.kinds.includes('report') && query !== null) {
    const conditions = [sql`report.searchable @@ ${query}`, ...narrowed, ...behind(narrowing, sql`0`)];
    branches.push(sql`SELECT 'report' AS kind, report.key AS report, 0::bigint AS line, '' AS id, '' AS type, NULL AS who,
      0 AS start, 0 AS stop, NULL::text AS marked FROM report ${where(conditions)}`);
  }
  if (branches.length === 0) return [];
  const { rows } = await sql<FoundRow>`SELECT * FROM (${sql.join(branches, sql` UNION ALL `)}) AS found
    ORDER BY report DESC, line LIMIT ${narrowing.limit}`.execute(db);
  const texts = rows.filter(row => row.kind === 'report').map(row => row.report);
  if (texts.length === 0) return rows;
  const options = `HighlightAll=true, StartSel=${FOUND_FROM}, StopSel=${FOUND_TO}`;
  const shown = await sql<{ key: number; text: string }>`
    SELECT key, left(text, ${sql.lit(SEARCHED_CHARS)}) AS text FROM report WHERE key IN (${sql.join(texts)})`.execute(
    db,
  );
  const bare = shown.rows.map(({ key, text }) => sql`(${key}::bigint, ${bareLetters(text)})`);
  const marked = await sql<{ key: number; marked: string }>`
    SELECT key, ts_headline('english', text, ${query}, ${options}) AS marked
    FROM (VALUES ${sql.join(bare)}) AS shown (key, text)`.execute(db);
  const byKey = new Map(marked.rows.map(row => [row.key, row.marked]));
  return rows.map(row => (row.kind === 'report' ? { ...row, marked: byKey.get(row.report) ?? null } : row));
}
