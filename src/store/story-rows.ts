// The rows of stories: who is in which, what lists show of each, and the revision that grows with every change.
// Decides no grouping.
import type { Kysely, Transaction } from 'kysely';
import type { Membership } from './grouping.js';
import { slices } from './slices.js';
import { titleOf } from './story-title.js';
import type { StoryTable, Tables } from './tables.js';

/** Name of the counter of changes in the table of names and values. */
const REVISION = 'revision';

/** The revision that was given last. */
export async function revisionOf(db: Kysely<Tables>): Promise<number> {
  const row = await db.selectFrom('meta').select('value').where('name', '=', REVISION).executeTakeFirst();
  return Number(row?.value ?? 0);
}

async function setRevision(trx: Transaction<Tables>, revision: number): Promise<void> {
  const value = String(revision);
  await trx
    .insertInto('meta')
    .values({ name: REVISION, value })
    .onConflict(conflict => conflict.column('name').doUpdateSet({ value }))
    .execute();
}

/**
 * Writes who is in which story, and anew each story that gained or lost a report or holds one of `touched`.
 * Returns their ids, and those of stories that are no more.
 */
export async function writeStories(
  trx: Transaction<Tables>,
  found: ReadonlyMap<string, Membership>,
  touched: ReadonlySet<string>,
  at: string,
): Promise<string[]> {
  const before = new Map(
    (await trx.selectFrom('member').selectAll().execute()).map(({ report, ...own }) => [report, own]),
  );
  const changed = new Set<string>();
  const moved: Tables['member'][] = [];
  for (const [report, own] of found) {
    const old = before.get(report);
    if (old?.story !== own.story) {
      if (old) changed.add(old.story);
      changed.add(own.story);
    }
    if (old?.story !== own.story || old.event !== own.event) moved.push({ report, ...own });
    if (touched.has(report)) changed.add(own.story);
  }
  for (const some of slices(moved)) {
    const reports = some.map(({ report }) => report);
    await trx.deleteFrom('member').where('report', 'in', reports).execute();
    await trx.insertInto('member').values(some).execute();
  }
  const ids = [...changed].sort();
  await renewStories(trx, ids, at);
  await nameStories(trx, ids, found);
  return ids;
}

/** Keeps which report each story is named after, so that its id leads to the story of that report for ever. */
async function nameStories(
  trx: Transaction<Tables>,
  ids: readonly string[],
  found: ReadonlyMap<string, Membership>,
): Promise<void> {
  const first = new Map<string, string>();
  for (const [report, { story }] of found) if (!first.has(story)) first.set(story, report);
  const names = ids.flatMap(id => {
    const report = first.get(id);
    return report === undefined ? [] : [{ id, report }];
  });
  for (const some of slices(names))
    await trx
      .insertInto('story_name')
      .values(some)
      .onConflict(conflict => conflict.column('id').doNothing())
      .execute();
}

/** Writes what lists show of some stories anew, each with a revision of its own; stories without reports go. */
export async function renewStories(trx: Transaction<Tables>, ids: readonly string[], at: string): Promise<void> {
  if (ids.length === 0) return;
  let revision = await revisionOf(trx);
  const rows: StoryTable[] = [];
  for (const some of slices(ids)) {
    await trx.deleteFrom('story').where('id', 'in', some).execute();
    await trx.deleteFrom('story_record').where('story', 'in', some).execute();
    for (const [id, reports] of await shownOf(trx, some)) {
      const days = (pick: 'lo' | 'hi') =>
        reports
          .map(report => report[pick])
          .filter(Boolean)
          .sort();
      rows.push({
        id,
        title: titleOf(reports),
        reports: reports.length,
        outlets: new Set(reports.flatMap(({ outlet }) => (outlet === null ? [] : [outlet.toLowerCase()]))).size,
        lo: days('lo')[0] ?? '',
        hi: days('hi').at(-1) ?? '',
        changed: at,
        revision: ++revision,
      });
    }
  }
  for (const some of slices(rows)) await trx.insertInto('story').values(some).execute();
  // Grows also where a story only went, so that whoever groups at the same time sees that something did.
  await setRevision(trx, revision + 1);
}

export interface ShownReport {
  id: string;
  title: string | null;
  outlet: string | null;
  lo: string;
  hi: string;
}

/** What lists show is made from: the newest text of each report, in the order in which they came in. */
async function shownOf(trx: Transaction<Tables>, stories: readonly string[]): Promise<Map<string, ShownReport[]>> {
  const rows = await trx
    .selectFrom('member')
    .innerJoin('report', 'report.id', 'member.report')
    .select(['member.story', 'report.id', 'report.title', 'report.outlet', 'report.lo', 'report.hi'])
    .where('member.story', 'in', [...stories])
    .where('report.state', '=', 'read')
    .orderBy('report.key')
    .execute();
  const found = new Map<string, Map<string, ShownReport>>();
  for (const { story, ...report } of rows) {
    const own = found.get(story) ?? new Map<string, ShownReport>();
    own.set(report.id, report);
    found.set(story, own);
  }
  return new Map([...found].map(([story, reports]) => [story, [...reports.values()]]));
}
