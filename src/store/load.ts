// A pile into a store: what intake takes in is added batch by batch, what it cannot take in is remembered with its reason.
// Reads nothing; work.ts does, while this goes on or later.
import { OnrecordError } from '../errors.js';
import { type IdSet, newIdSet, type Taken } from '../intake/index.js';
import type { Report, SkippedReport } from '../model/index.js';
import type { Added, Store } from './store.js';

/** Ids of one asking. */
const IDS = 10_000;

/** The ids that a store holds, for a load that goes on where another broke off. */
export async function heldIds(store: Store): Promise<IdSet> {
  const held = newIdSet();
  for (let ids = await store.ids('', IDS); ids.length > 0; ids = await store.ids(ids.at(-1)!, IDS))
    for (const id of ids) held.add(id);
  return held;
}

export interface Loaded extends Added {
  rejected: number;
}

/** Reports of one transaction; after a crash at most so many are taken in again, and found to be known. */
const BATCH = 200;

/** One half of a pair of UTF-16 units without the other, and NUL: PostgreSQL takes neither. */
const UNKEPT = /[\p{Surrogate}\0]/u;
/** Longer ids fit no index of PostgreSQL, and are no names. */
const MOST_ID_CHARS = 600;

/** A report that no store can keep is rejected by itself and does not take its batch with it. */
function unkept({ id, text }: Report): SkippedReport | undefined {
  const code = id.length > MOST_ID_CHARS ? 'E407' : UNKEPT.test(text) || UNKEPT.test(id) ? 'E404' : undefined;
  if (code === undefined) return undefined;
  const place = id.slice(0, MOST_ID_CHARS).replace(new RegExp(UNKEPT, 'gu'), '\ufffd');
  return { id: place, code, message: new OnrecordError(code, place).message };
}

/**
 * Adds all of a pile. May be stopped at any moment and begun anew: what is there is known by id and text.
 * `at` is the time of loading, ISO 8601.
 */
export async function loadPile(
  store: Store,
  items: AsyncIterable<Taken>,
  at: string,
  onBatch?: (count: number, skipped: readonly SkippedReport[]) => void,
): Promise<Loaded> {
  const loaded: Loaded = { added: 0, known: 0, versions: 0, rejected: 0 };
  let reports: Report[] = [];
  let skipped: SkippedReport[] = [];
  const put = async (): Promise<void> => {
    const { added, known, versions } = await store.addReports(reports, at);
    await store.reject(skipped, at);
    loaded.added += added;
    loaded.known += known;
    loaded.versions += versions;
    loaded.rejected += skipped.length;
    onBatch?.(reports.length + skipped.length, skipped);
    reports = [];
    skipped = [];
  };
  for await (const item of items) {
    const reason = 'skipped' in item ? item.skipped : unkept(item.report);
    if (reason) skipped.push(reason);
    else if ('report' in item) reports.push(item.report);
    if (reports.length + skipped.length >= BATCH) await put();
  }
  if (reports.length + skipped.length > 0) await put();
  return loaded;
}
