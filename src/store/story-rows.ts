// The rows of stories: who is in which, what lists show of each, and the revision that grows with every change.
// Decides no grouping.
import type { Transaction } from 'kysely';
import { lineId } from '../compare/comparison.js';
import type { Placed } from '../compare/stories/index.js';
import { countedOn } from './counters.js';
import type { Engine } from './engine.js';
import { slices } from './slices.js';
import { putOff } from './story-due.js';
import { joinIds, type ReportPair, type StoryRules } from './story-rules.js';
import { titleOf } from './story-title.js';
import type { MemberTable, StoryTable, Tables } from './tables.js';

/** The counter of all that a grouping rests on: whoever gives places sees that something was written meanwhile. */
export const PLACING = 'placing';

export interface FoundStories {
  /** Where grouping placed reports; all others stay. */
  found: ReadonlyMap<string, Placed>;
  rules: StoryRules;
  /** Reports that changed, wherever they stand. */
  touched: ReadonlySet<string>;
}

/**
 * Writes who is in which story, and anew each story that gained or lost a report or holds a touched one. Returns the ids of
 * those stories, and of those that are no more. Waits for no story: what another process holds is due (see story-due.ts).
 */
export async function writeStories(
  engine: Engine,
  trx: Transaction<Tables>,
  { found, rules, touched }: FoundStories,
  at: string,
): Promise<string[]> {
  const before = await membersOf(trx, [...found.keys()]);
  const threadOf = new Map([...found].map(([report, { story }]) => [report, story]));
  for (const [report, { thread }] of await membersOf(trx, [...rules.same, ...rules.apart].flat()))
    if (!threadOf.has(report)) threadOf.set(report, thread);
  const joined = await joinThreads(trx, rules, threadOf);
  const changed = new Set<string>();
  for (const thread of await writeJoined(trx, joined))
    for (const [report, member] of await threadMembers(trx, thread)) if (!found.has(report)) before.set(report, member);
  const storyOfThread = (thread: string): string => joined.get(thread) ?? storyId(thread);
  const moved: MemberTable[] = [];
  const look = (report: string, { event, story: thread, block }: Placed): void => {
    const old = before.get(report);
    const story = storyOfThread(thread);
    if (old?.story !== story) {
      if (old) changed.add(old.story);
      changed.add(story);
    }
    if (touched.has(report)) changed.add(story);
    const isSame = old && old.story === story && old.event === event && old.thread === thread && old.block === block;
    if (!isSame) moved.push({ report, story, event, thread, block });
  };
  for (const [report, place] of found) look(report, { ...place, event: lineId('V', [place.event]) });
  for (const [report, { event, thread, block }] of before)
    if (!found.has(report)) look(report, { event, story: thread, block });
  for (const { story } of (await membersOf(trx, [...touched])).values()) changed.add(story);
  await writeMembers(trx, moved);
  const ids = [...changed].sort();
  const free = new Set(await engine.tryStories(trx, ids));
  await putOff(
    trx,
    ids.filter(id => !free.has(id)),
  );
  await renewStories(engine, trx, [...free].sort(), at);
  await countedOn(trx, PLACING, 1);
  return ids;
}

const storyId = (thread: string): string => lineId('S', [thread]);

async function membersOf(trx: Transaction<Tables>, reports: readonly string[]): Promise<Map<string, MemberTable>> {
  const found = new Map<string, MemberTable>();
  for (const some of slices(reports))
    for (const row of await trx.selectFrom('member').selectAll().where('report', 'in', some).execute())
      found.set(row.report, row);
  return found;
}

async function threadMembers(trx: Transaction<Tables>, thread: string): Promise<Map<string, MemberTable>> {
  const rows = await trx.selectFrom('member').selectAll().where('thread', '=', thread).execute();
  return new Map(rows.map(row => [row.report, row]));
}

async function writeMembers(trx: Transaction<Tables>, moved: readonly MemberTable[]): Promise<void> {
  for (const some of slices(moved)) {
    const reports = some.map(({ report }) => report);
    await trx.deleteFrom('member').where('report', 'in', reports).execute();
    await trx.insertInto('member').values(some).execute();
    const threads = [...new Set(some.map(({ thread }) => thread))];
    // An id once given leads for ever to the story of the report it was made from.
    await trx
      .insertInto('story_name')
      .values(threads.map(thread => ({ id: storyId(thread), report: thread })))
      .onConflict(conflict => conflict.column('id').doNothing())
      .execute();
  }
}

/** The story of each thread that a person joined to others: that of the thread whose report came in first. */
async function joinThreads(
  trx: Transaction<Tables>,
  { same, apart }: StoryRules,
  threadOf: ReadonlyMap<string, string>,
): Promise<Map<string, string>> {
  const threadsOf = (pairs: readonly ReportPair[]): ReportPair[] =>
    pairs.flatMap(([a, b]): ReportPair[] => {
      const [x, y] = [threadOf.get(a), threadOf.get(b)];
      return x === undefined || y === undefined || x === y ? [] : [[x, y]];
    });
  const parted = threadsOf(apart);
  let followed: ReportPair[] = [];
  for (const pair of threadsOf(same)) {
    const groups = joinIds([...followed, pair]);
    // Reports beside those decided about may be apart by another decision; then these two stay apart as well.
    if (parted.every(([x, y]) => groups.get(x) === undefined || groups.get(x) !== groups.get(y)))
      followed = [...followed, pair];
  }
  const groups = joinIds(followed);
  const orders = await ordersOf(trx, [...groups.keys()]);
  const names = new Map<string, string>();
  for (const thread of [...groups.keys()].sort((a, b) => orders.get(a)! - orders.get(b)!)) {
    const group = groups.get(thread)!;
    if (!names.has(group)) names.set(group, storyId(thread));
  }
  return new Map([...groups].map(([thread, group]) => [thread, names.get(group)!]));
}

/** Keys of the first texts of some reports: the order in which they came in. */
async function ordersOf(trx: Transaction<Tables>, reports: readonly string[]): Promise<Map<string, number>> {
  if (reports.length === 0) return new Map();
  const rows = await trx
    .selectFrom('report')
    .select(['id', 'key'])
    .where('id', 'in', [...reports])
    .execute();
  const orders = new Map<string, number>();
  for (const { id, key } of rows) orders.set(id, Math.min(orders.get(id) ?? key, key));
  return orders;
}

/** Keeps which threads are joined; returns those for which that changed. */
async function writeJoined(trx: Transaction<Tables>, joined: ReadonlyMap<string, string>): Promise<string[]> {
  const before = new Map((await trx.selectFrom('joined').selectAll().execute()).map(row => [row.thread, row.story]));
  const changed = [...new Set([...before.keys(), ...joined.keys()])]
    .filter(thread => before.get(thread) !== joined.get(thread))
    .sort();
  for (const thread of changed) {
    await trx.deleteFrom('joined').where('thread', '=', thread).execute();
    const story = joined.get(thread);
    if (story !== undefined) await trx.insertInto('joined').values({ thread, story }).execute();
  }
  return changed;
}

/**
 * Writes what lists show of some stories anew, each with a revision of its own; stories without reports go. Whoever calls it holds
 * the stories.
 */
export async function renewStories(
  engine: Engine,
  trx: Transaction<Tables>,
  ids: readonly string[],
  at: string,
): Promise<void> {
  const rows: Omit<StoryTable, 'revision'>[] = [];
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
      });
    }
  }
  // Of stories that change at one time the latest told is listed first.
  rows.sort((a, b) => (a.hi !== b.hi ? (a.hi < b.hi ? -1 : 1) : a.reports - b.reports || (a.id < b.id ? -1 : 1)));
  const revisions = await engine.nextRevisions(trx, rows.length);
  const numbered = rows.map((row, index) => ({ ...row, revision: revisions[index]! }));
  for (const some of slices(numbered)) await trx.insertInto('story').values(some).execute();
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
    // Only of what was read there is a bag; the state of a report stands behind its text, which need not be fetched.
    .innerJoin('bag', 'bag.report', 'report.key')
    .select(['member.story', 'report.id', 'report.title', 'report.outlet', 'report.lo', 'report.hi'])
    .where('member.story', 'in', [...stories])
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
