// A pile into a store: what intake takes in is added batch by batch, what it cannot take in is remembered with its reason.
// Reads nothing; work.ts does, while this goes on or later.
import type { Taken } from '../intake/index.js';
import type { Report, SkippedReport } from '../model/index.js';
import type { Added, Store } from './store.js';

export interface Loaded extends Added {
  rejected: number;
}

/** Reports of one transaction; after a crash at most so many are taken in again, and found to be known. */
const BATCH = 200;

/**
 * Adds all of a pile. May be stopped at any moment and begun anew: what is there is known by id and text.
 * `at` is the time of loading, ISO 8601.
 */
export async function loadPile(
  store: Store,
  items: AsyncIterable<Taken>,
  at: string,
  onBatch?: (count: number) => void,
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
    onBatch?.(reports.length + skipped.length);
    reports = [];
    skipped = [];
  };
  for await (const item of items) {
    if ('skipped' in item) skipped.push(item.skipped);
    else reports.push(item.report);
    if (reports.length + skipped.length >= BATCH) await put();
  }
  if (reports.length + skipped.length > 0) await put();
  return loaded;
}
