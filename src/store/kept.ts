// A store over an engine: the contract of store.ts in SQL that both engines run.
// Reads no report itself; whoever claims reports reads them.
import type { Transaction } from 'kysely';
import { CODES, OnrecordError } from '../errors.js';
import type { ReadReport } from '../model/index.js';
import { decisionMembers } from './decided.js';
import type { Engine } from './engine.js';
import { findLines } from './find.js';
import { followedIn } from './followed.js';
import { groupAll } from './grouping.js';
import { lineRows, type NewLine, packReading, reportOfRow, reportRow, unpackReading } from './rows.js';
import { slices } from './slices.js';
import type { Added, Rejected, ReportState, Store } from './store.js';
import { storyMembers } from './story-list.js';
import type { Tables } from './tables.js';
import { IS_BEING_READ, IS_FRESH, IS_UNINDEXED } from './waiting.js';

/**
 * Times a report may be claimed, once among others and three times alone, before it is taken for the cause of its workers'
 * deaths. Those that were tried least come first, so that it takes three deaths over one report and not three in a row.
 */
const MOST_ATTEMPTS = 4;
/** One half of a pair of UTF-16 units without the other. */
const HALF_CHARACTER = /\p{Surrogate}/u;

export function newStore(engine: Engine): Store {
  const { db } = engine;
  return {
    engine: engine.name,

    async addReports(reports, at, { isPresent = false } = {}) {
      for (const { id, text } of reports) if (HALF_CHARACTER.test(text)) throw new OnrecordError('E404', id);
      return db.transaction().execute(async trx => {
        await engine.takeTurn(trx, 'adding');
        const latest = await versionsOf(trx, [...new Set(reports.map(({ id }) => id))]);
        const counts: Added = { added: 0, known: 0, versions: 0 };
        const rows = reports.flatMap(report => {
          const texts = latest.get(report.id) ?? [];
          if (isPresent ? texts.at(-1) === report.sha256 : texts.includes(report.sha256)) {
            counts.known++;
            return [];
          }
          if (texts.length > 0) counts.versions++;
          else counts.added++;
          texts.push(report.sha256);
          latest.set(report.id, texts);
          return [{ ...reportRow(report, at), version: texts.length }];
        });
        if (rows.length > 0) await engine.openMonth(trx, at);
        for (const some of slices(rows)) {
          const added = await trx.insertInto('report').values(some).returning('key').execute();
          await engine.putToRead(
            trx,
            added.map(({ key }) => key),
          );
        }
        return counts;
      });
    },

    async reject(skipped, at) {
      for (const some of slices(skipped))
        await db
          .insertInto('rejected')
          .values(some.map(({ id, code, message }) => ({ id, code, message, at })))
          .onConflict(conflict => conflict.columns(['id', 'code']).doNothing())
          .execute();
    },

    async rejected() {
      const rows = await db.selectFrom('rejected').select(['id', 'code', 'message', 'at']).orderBy('key').execute();
      return rows as Rejected[];
    },

    async ids(after, limit) {
      const rows = await db
        .selectFrom('report_text')
        .select('id')
        .where('id', '>', after)
        .where('version', '=', 1)
        .orderBy('id')
        .limit(limit)
        .execute();
      return rows.map(({ id }) => id);
    },

    async claim(worker, limit, nowMs, leaseMs) {
      let keys = await engine.claim(worker, limit, nowMs, nowMs + leaseMs, false);
      if (keys.length === 0) keys = await engine.claim(worker, 1, nowMs, nowMs + leaseMs, true);
      if (keys.length === 0) return [];
      const rows = await db
        .selectFrom('report')
        .select(['key', 'text', 'meta', 'attempts'])
        .where('key', 'in', keys)
        .orderBy('key')
        .execute();
      const [suspect] = rows;
      if (suspect && suspect.attempts > MOST_ATTEMPTS) {
        await this.fail(suspect.key, 'E406', CODES.E406.what);
        return this.claim(worker, limit, nowMs, leaseMs);
      }
      return rows.map(row => ({ key: row.key, report: reportOfRow(row) }));
    },

    async waiting(most) {
      const fresh = db.selectFrom('report').select('key').where(IS_FRESH).limit(most).as('fresh');
      const { count } = await db
        .selectFrom(fresh)
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .executeTakeFirstOrThrow();
      return Number(count);
    },

    async holders() {
      const rows = await db
        .selectFrom('report')
        .select('worker')
        .distinct()
        .where(IS_BEING_READ)
        .where('worker', 'is not', null)
        .execute();
      return rows.flatMap(({ worker }) => (worker === null ? [] : [worker])).sort();
    },

    release: worker => engine.release(worker),

    async keepReadings(readings, analyser) {
      if (readings.length === 0) return;
      const keys = readings.map(({ key }) => key);
      await db.transaction().execute(async trx => {
        await engine.takeTurn(trx, 'rows');
        await engine.openMonthsOf(trx, keys);
        await engine.endReading(trx, keys);
        await keepAll(engine, trx, readings, analyser);
      });
    },

    async fail(key, code, message) {
      await db.transaction().execute(async trx => {
        await engine.takeTurn(trx, 'rows');
        await engine.endReading(trx, [key]);
        await trx
          .updateTable('report')
          .set({ state: 'failed', worker: null, lease: 0, code, message })
          .where('key', '=', key)
          .execute();
      });
    },

    async readAgain(analyser) {
      return db.transaction().execute(async trx => {
        await engine.takeTurn(trx, 'rows');
        const rows = await trx
          .selectFrom('report')
          .select('key')
          .where('state', '=', 'read')
          .where('analyser', '<>', analyser)
          .orderBy('key')
          .execute();
        for (const some of slices(rows.map(({ key }) => key))) {
          await engine.putToRead(trx, some);
          await trx.updateTable('report').set({ state: 'waiting', attempts: 0 }).where('key', 'in', some).execute();
        }
        return rows.length;
      });
    },

    async index(limit) {
      return db.transaction().execute(async trx => {
        await engine.takeTurn(trx, 'rows');
        const rows = await trx
          .selectFrom('report')
          .select('key')
          .where(IS_UNINDEXED)
          .orderBy('key')
          .limit(limit)
          // Others may index too: each takes what nobody else has.
          .modifyEnd(engine.heldFree)
          .execute();
        const keys = rows.map(({ key }) => key);
        if (keys.length === 0) return 0;
        await engine.index(trx, keys);
        await trx.updateTable('report').set({ indexed: 2 }).where('key', 'in', keys).execute();
        return keys.length;
      });
    },

    async counts() {
      const states = await db
        .selectFrom('report')
        .select(({ fn }) => ['state', fn.countAll<number>().as('count')])
        .groupBy('state')
        .execute();
      const count = (state: ReportState) => Number(states.find(row => row.state === state)?.count ?? 0);
      const { unindexed } = await db
        .selectFrom('report')
        .select(({ fn }) => fn.countAll<number>().as('unindexed'))
        .where('indexed', '<', 2)
        .executeTakeFirstOrThrow();
      const { lines } = await db
        .selectFrom('line')
        .select(({ fn }) => fn.countAll<number>().as('lines'))
        .executeTakeFirstOrThrow();
      return {
        waiting: count('waiting'),
        reading: count('reading'),
        read: count('read'),
        failed: count('failed'),
        unindexed: Number(unindexed),
        lines: Number(lines),
      };
    },

    ...followedIn(db),

    find: query => findLines(engine, query),

    async newest(id) {
      const row = await db
        .selectFrom('report')
        .select(['text', 'meta'])
        .where('id', '=', id)
        .orderBy('version', 'desc')
        .limit(1)
        .executeTakeFirst();
      return row && reportOfRow(row);
    },

    async reading(id) {
      const row = await db
        .selectFrom('report')
        .select(['text', 'meta', 'reading'])
        .where('id', '=', id)
        .where('reading', 'is not', null)
        .orderBy('version', 'desc')
        .limit(1)
        .executeTakeFirst();
      return row && { report: reportOfRow(row), read: unpackReading(row.reading!) };
    },

    groupStories: at => groupAll(engine, at),
    ...storyMembers(engine),
    ...decisionMembers(engine),

    close: () => engine.close(),
  };
}

/** The texts kept under some ids, by their hashes, in the order of their versions. */
async function versionsOf(trx: Transaction<Tables>, ids: readonly string[]): Promise<Map<string, string[]>> {
  const texts = new Map<string, string[]>();
  for (const some of slices(ids)) {
    const rows = await trx
      .selectFrom('report_text')
      .select(['id', 'sha256'])
      .where('id', 'in', some)
      .orderBy('version')
      .execute();
    for (const { id, sha256 } of rows) {
      const own = texts.get(id);
      if (own) own.push(sha256);
      else texts.set(id, [sha256]);
    }
  }
  return texts;
}

/** Few statements for many readings: on a server each is a journey. */
async function keepAll(
  engine: Engine,
  trx: Transaction<Tables>,
  readings: readonly { key: number; read: ReadReport }[],
  analyser: string,
): Promise<void> {
  const rows = new Map<number, { text: string; indexed: number }>();
  for (const keys of slices(readings.map(({ key }) => key))) {
    const found = await trx
      .selectFrom('report')
      .select(['key', 'text', 'indexed'])
      .where('key', 'in', keys)
      .orderBy('key')
      // A worker that was taken for dead may keep its reading at the same moment: then the lines are those of one of the two.
      .modifyEnd(engine.held)
      .execute();
    for (const { key, ...row } of found) rows.set(key, row);
    await trx.deleteFrom('line').where('report', 'in', keys).execute();
  }
  const lines: (NewLine & { report: number })[] = [];
  for (const { key, read } of readings) {
    const row = rows.get(key);
    // Taken out of the store while it was read.
    if (!row) continue;
    await trx
      .updateTable('report')
      .set({
        reading: packReading(read),
        analyser,
        state: 'read',
        attempts: 0,
        worker: null,
        lease: 0,
        code: null,
        message: null,
        bagged: 0,
        indexed: Math.min(row.indexed, 1),
      })
      .where('key', '=', key)
      .execute();
    for (const line of lineRows(read, row.text)) lines.push({ ...line, report: key });
  }
  for (const some of slices(lines)) await trx.insertInto('line').values(some).execute();
}
