// Stories of a store: what was read since is found a place among the reports of its days, block by block of the calendar.
// Only blocks that a change can reach are grouped anew, and what they give is what grouping all of them would give.
import {
  BLOCK_DAYS,
  BLOCK_REACH,
  blockOf,
  type FoldedBag,
  foldBag,
  groupBlock,
  type Placed,
} from '../compare/stories/index.js';
import { keepBags } from './bags.js';
import { countOf } from './counters.js';
import { decisionLines } from './decision-lines.js';
import type { Engine } from './engine.js';
import { unpackBag } from './rows.js';
import { slices } from './slices.js';
import { writeDue } from './story-due.js';
import { PLACING, renewStories, writeStories } from './story-rows.js';
import { type StoryRules, storyRules } from './story-rules.js';
import { IS_UNGROUPED } from './waiting.js';

export interface Grouped {
  grouped: number;
  changed: string[];
}

/**
 * Groups what was read since. The answer is made without holding anybody up and written only if nobody else wrote one meanwhile;
 * else it is made anew.
 */
export async function groupAll(engine: Engine, at: string): Promise<Grouped> {
  await keepBags(engine);
  for (;;) {
    const done = await groupOnce(engine, at);
    if (!done) continue;
    await writeDue(engine, done.changed, (trx, stories) => renewStories(engine, trx, stories, at));
    return done;
  }
}

async function groupOnce(engine: Engine, at: string): Promise<Grouped | undefined> {
  const { db } = engine;
  const placing = await countOf(db, PLACING);
  const open = await db
    .selectFrom('bag')
    .select(['report', 'id', 'version', 'place', 'was'])
    .where(IS_UNGROUPED)
    .orderBy('report')
    .execute();
  if (open.length === 0) return { grouped: 0, changed: [] };
  const rules = storyRules((await decisionLines(db)).map(({ decision }) => decision));
  const changes = await changesOf(engine, open);
  const found = await placeAnew(engine, changes.days, rules);
  return db.transaction().execute(async trx => {
    await engine.takeTurn(trx, 'grouping');
    if ((await countOf(trx, PLACING)) !== placing) return undefined;
    const changed = await writeStories(engine, trx, { found, rules, touched: new Set(open.map(({ id }) => id)) }, at);
    for (const some of slices(changes.leading))
      await trx
        .updateTable('bag')
        .set(({ ref }) => ({ grouped: 1, was: ref('place') }))
        .where('report', 'in', some)
        .execute();
    for (const some of slices(changes.passed))
      await trx.updateTable('bag').set({ grouped: 1, was: null }).where('report', 'in', some).execute();
    return { grouped: open.length, changed };
  });
}

interface OpenBag {
  report: number;
  id: string;
  version: number;
  place: number | null;
  was: number | null;
}

interface Changes {
  /** Days on which a report came, went or changed. */
  days: number[];
  /** Keys of open bags by which their reports are grouped, and of those by which they are not. */
  leading: number[];
  passed: number[];
}

/** A report is grouped by its first text: a later one is the same report, however it changed. */
async function changesOf({ db }: Pick<Engine, 'db'>, open: readonly OpenBag[]): Promise<Changes> {
  const texts = new Map<number, OpenBag>(open.map(bag => [bag.report, bag]));
  const first = new Map<string, number>();
  for (const some of slices([...new Set(open.map(({ id }) => id))]))
    for (const bag of await db
      .selectFrom('bag')
      .select(['report', 'id', 'version', 'place', 'was'])
      .where('id', 'in', some)
      .execute()) {
      first.set(bag.id, Math.min(first.get(bag.id) ?? bag.version, bag.version));
      // One by which its report was grouped until an earlier text was read.
      if (bag.was !== null) texts.set(bag.report, bag);
    }
  const changes: Changes = { days: [], leading: [], passed: [] };
  const days = new Set<number>();
  for (const { report, id, version, place, was } of texts.values()) {
    const isLeading = first.get(id) === version;
    changes[isLeading ? 'leading' : 'passed'].push(report);
    for (const day of isLeading ? [place, was] : [was]) if (day !== null) days.add(day);
  }
  changes.days = [...days].sort((a, b) => a - b);
  return changes;
}

/** Folded forms of the words met, so that each is folded once. */
type Folds = Map<string, string | null>;

/** A report of a block as it stands in the store. */
interface StoredBag {
  bag: FoldedBag;
  key: number;
  /** Where it was placed last. */
  old?: Placed;
}

/** Places of the reports of all blocks that a change on some days can reach. */
async function placeAnew(engine: Engine, days: readonly number[], rules: StoryRules): Promise<Map<string, Placed>> {
  const found = new Map<string, Placed>();
  const done = new Set<number>();
  const folds: Folds = new Map();
  const shelf = new Map<number, readonly StoredBag[]>();
  const bound = await boundReports(engine, rules, folds);
  /** Reached from a block before it, though no day of its own changed. */
  let reached = Number.NEGATIVE_INFINITY;
  const [firstDay] = days;
  if (firstDay === undefined) return found;
  for (
    let block = await nextReached(engine, blockOf(firstDay - BLOCK_REACH.behind) - 1, days, reached);
    block !== undefined;
    block = await nextReached(engine, block, days, reached)
  ) {
    const around = await blocksAround(engine, block, shelf, folds);
    const own: number = block;
    const known = new Map([...bound, ...around.map((one): [string, StoredBag] => [one.bag.id, one])]);
    /** Where a report stands once the blocks before `until` were done, as it was and as it is now. */
    const before = (id: string, until: number): Placed | undefined => {
      const old = known.get(id)?.old;
      return old && old.block < until ? old : undefined;
    };
    const placed = (id: string, until: number): Placed | undefined => {
      const old = before(id, until);
      return found.get(id) ?? (old && !done.has(old.block) ? old : undefined);
    };
    const given = groupBlock({
      block,
      bags: around.map(({ bag }) => bag),
      orderOf: id => known.get(id)?.key ?? Number.POSITIVE_INFINITY,
      placed: id => placed(id, own),
      apart: rules.apart,
    });
    done.add(block);
    for (const [id, place] of given) found.set(id, place);
    const isMoved = (id: string): boolean => placed(id, own + 1)?.story !== before(id, own + 1)?.story;
    for (const { bag } of around)
      if (bag.day >= (own + 1) * BLOCK_DAYS - BLOCK_REACH.open && isMoved(bag.id))
        reached = Math.max(reached, blockOf(bag.day + BLOCK_REACH.open));
    for (const [a, b] of rules.apart)
      for (const [moved, other] of [
        [a, b],
        [b, a],
      ] as const)
        if (isMoved(moved)) reached = Math.max(reached, blockOf(bound.get(other)?.bag.day ?? Number.NEGATIVE_INFINITY));
  }
  return found;
}

/** The next block behind one that a day which changed, or the block before it, can reach. */
async function nextReached(
  engine: Engine,
  behind: number,
  days: readonly number[],
  reached: number,
): Promise<number | undefined> {
  for (let from = behind + 1; ; ) {
    const isFar = (day: number): boolean => blockOf(day + BLOCK_REACH.before) < from;
    const next = days.find(day => !isFar(day));
    const first = next === undefined ? Number.POSITIVE_INFINITY : blockOf(next - BLOCK_REACH.behind);
    const least = from <= reached ? from : Math.max(from, first);
    const block = Number.isFinite(least) ? await nextBlock(engine, least) : undefined;
    if (block === undefined || block <= reached || days.some(day => reaches(day, block))) return block;
    from = block + 1;
  }
}

/** Whether the grouping of a block looks at a day. */
const reaches = (day: number, block: number): boolean =>
  day >= block * BLOCK_DAYS - BLOCK_REACH.before && day < (block + 1) * BLOCK_DAYS + BLOCK_REACH.behind;

/** The next block, from one on, that holds reports. */
async function nextBlock({ db }: Pick<Engine, 'db'>, block: number): Promise<number | undefined> {
  const { day } = await db
    .selectFrom('bag')
    .select(({ fn }) => fn.min('place').as('day'))
    .where('place', '>=', block * BLOCK_DAYS)
    .executeTakeFirstOrThrow();
  return day === null ? undefined : blockOf(day);
}

/** The reports of the days around a block; the shelf keeps the blocks that the next ones need too. */
async function blocksAround(
  engine: Engine,
  block: number,
  shelf: Map<number, readonly StoredBag[]>,
  folds: Folds,
): Promise<StoredBag[]> {
  const [from, to] = [block * BLOCK_DAYS - BLOCK_REACH.before, (block + 1) * BLOCK_DAYS + BLOCK_REACH.behind];
  for (const kept of [...shelf.keys()]) if (kept < blockOf(from)) shelf.delete(kept);
  const around: StoredBag[] = [];
  for (let one = blockOf(from); one <= blockOf(to - 1); one++) {
    const reports = shelf.get(one) ?? (await loadBags(engine, one * BLOCK_DAYS, (one + 1) * BLOCK_DAYS, folds));
    shelf.set(one, reports);
    for (const report of reports) if (report.bag.day >= from && report.bag.day < to) around.push(report);
  }
  return around;
}

interface StoredRow {
  report: number;
  id: string;
  place: number | null;
  words: Uint8Array;
  event: string | null;
  thread: string | null;
  block: number | null;
}

const storedBag = ({ report, id, place, words, event, thread, block }: StoredRow, folds: Folds): StoredBag => ({
  bag: foldBag({ id, day: place ?? 0, ...unpackBag(words) }, folds),
  key: report,
  ...(event === null || thread === null || block === null ? {} : { old: { event, story: thread, block } }),
});

/** Bags by which reports are grouped, with where these were placed last. */
const bagsOf = ({ db }: Pick<Engine, 'db'>) =>
  db
    .selectFrom('bag')
    .leftJoin('member', 'member.report', 'bag.id')
    .select(['bag.report', 'bag.id', 'place', 'words', 'event', 'thread', 'block'])
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('bag as earlier')
            .select('earlier.report')
            .whereRef('earlier.id', '=', 'bag.id')
            .whereRef('earlier.version', '<', 'bag.version'),
        ),
      ),
    );

async function loadBags(engine: Engine, from: number, to: number, folds: Folds): Promise<StoredBag[]> {
  const rows = await bagsOf(engine).where('place', '>=', from).where('place', '<', to).orderBy('bag.report').execute();
  return rows.map(row => storedBag(row, folds));
}

/** The reports that must not share a story with others, wherever they are. */
async function boundReports(engine: Engine, { apart }: StoryRules, folds: Folds): Promise<Map<string, StoredBag>> {
  const bound = new Map<string, StoredBag>();
  for (const some of slices([...new Set(apart.flat())]))
    for (const row of await bagsOf(engine).where('bag.id', 'in', some).execute())
      bound.set(row.id, storedBag(row, folds));
  return bound;
}
