// One sequence of reports gives one set of stories: whether loaded at once or streamed in pieces, read in order or not,
// and whenever a person decided about them.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { Decision, Report } from '../../src/model/index.js';
import { keepBags } from '../../src/store/bags.js';
import { type Claimed, openStore, type Store } from '../../src/store/index.js';
import { openPostgresEngine } from '../../src/store/postgres/engine.js';
import { openSqliteEngine } from '../../src/store/sqlite/engine.js';
import { ENGINES, freshAddress } from './engines.js';
import { chancesOf, emptyReading, streamOf } from './streams.js';

const AT = '2031-05-12T08:00:00.000Z';
const HOUR_MS = 3_600_000;

const keep = (store: Store, claimed: readonly Claimed[]) =>
  store.keepReadings(
    claimed.map(({ key, report }) => ({ key, read: emptyReading(report) })),
    'test-1',
  );

/** Every story with its reports, and what lists show of it but for the times of change. */
async function storiesOf(store: Store): Promise<string[]> {
  const { stories } = await store.findStories({ limit: 500 });
  const rows = await Promise.all(
    stories.map(async ({ id, title, reports, outlets, from, to }) => {
      const members = (await store.storyReports(id)).map(({ report, version }) => `${report.id}.${version}`);
      return [id, title, reports, outlets, from, to, ...members].join(' ');
    }),
  );
  return rows.sort();
}

const place = (report: string) => ({ report, span: [0, 0] as const, text: '' });
const about = (action: 'same' | 'different', a: string, b: string): Decision => ({
  action,
  about: 'story',
  a: place(a),
  b: place(b),
});

async function atOnce(store: Store, stream: readonly Report[], decisions: readonly Decision[]): Promise<string[]> {
  await store.addReports(stream, AT);
  await keep(store, await store.claim('w', 1_000, 0, HOUR_MS));
  await store.groupStories(AT);
  for (const decision of decisions) await store.addDecision(decision, AT);
  return storiesOf(store);
}

/** In pieces of any length, each read in any order and some of it later, with decisions in between. */
async function inPieces(
  store: Store,
  stream: readonly Report[],
  decisions: readonly Decision[],
  chance: () => number,
): Promise<string[]> {
  let held: Claimed[] = [];
  const waiting = [...decisions];
  for (let from = 0; from < stream.length; ) {
    const piece = stream.slice(from, from + 1 + Math.floor(chance() * 40));
    from += piece.length;
    await store.addReports(piece, AT);
    held.push(...(await store.claim('w', 1_000, 0, HOUR_MS)));
    const isLate = held.map(() => chance() < 0.2);
    await keep(
      store,
      held.filter((_, index) => !isLate[index]),
    );
    held = held.filter((_, index) => isLate[index]);
    if (chance() < 0.3) await Promise.all(waiting.splice(0, 1).map(one => store.addDecision(one, AT)));
    await store.groupStories(AT);
  }
  await keep(store, held.reverse());
  await store.groupStories(AT);
  for (const decision of waiting) await store.addDecision(decision, AT);
  return storiesOf(store);
}

const folder = mkdtempSync(join(tmpdir(), 'onrecord-order-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

for (const engine of ENGINES)
  describe.skipIf(engine.address === undefined)(engine.name, () => {
    test('a process that ends between keeping bags and grouping leaves the rest to the next', async () => {
      const stream = streamOf(5, { reports: 40, stories: 4, days: 20 });
      const whole = await openStore(await freshAddress(engine, folder));
      const address = await freshAddress(engine, folder);
      const first = await openStore(address);
      await first.addReports(stream, AT);
      await keep(first, await first.claim('w', 1_000, 0, HOUR_MS));
      await first.close();
      const half = engine.name === 'postgres' ? openPostgresEngine(address) : openSqliteEngine(address);
      await keepBags(half);
      await half.close();
      const next = await openStore(address);
      try {
        await next.groupStories(AT);
        expect(await storiesOf(next)).toEqual(await atOnce(whole, stream, []));
      } finally {
        await whole.close();
        await next.close();
      }
    });

    test('two that group at once give what one gives', { timeout: 120_000 }, async () => {
      const stream = streamOf(7, { reports: 90, stories: 9, days: 40 });
      const whole = await openStore(await freshAddress(engine, folder));
      const address = await freshAddress(engine, folder);
      const one = await openStore(address);
      // SQLite waits for a lock without letting the process go on, so there the two share a connection.
      const other = engine.name === 'postgres' ? await openStore(address) : one;
      try {
        for (let from = 0; from < stream.length; from += 30) {
          await one.addReports(stream.slice(from, from + 30), AT);
          const claimed = await one.claim('w', 1_000, 0, HOUR_MS);
          await Promise.all(
            [claimed.slice(0, 15), claimed.slice(15)].map(async (half, index) => {
              await keep(index === 0 ? one : other, half);
              await (index === 0 ? one : other).groupStories(AT);
            }),
          );
        }
        expect(await storiesOf(one)).toEqual(await atOnce(whole, stream, []));
      } finally {
        await whole.close();
        await one.close();
        if (other !== one) await other.close();
      }
    });

    test.each([1, 2])('stories of stream %i are the same however it is cut', { timeout: 120_000 }, async seed => {
      const stream = streamOf(seed, { reports: 160, stories: 14, days: 70 });
      const chance = chancesOf(seed + 100);
      const any = () => stream[Math.floor(chance() * stream.length)]!.id;
      const decisions = Array.from({ length: 6 }, (_, index) => about(index % 2 ? 'same' : 'different', any(), any()));
      const whole = await openStore(await freshAddress(engine, folder));
      const cut = await openStore(await freshAddress(engine, folder));
      try {
        expect(await inPieces(cut, stream, decisions, chance)).toEqual(await atOnce(whole, stream, decisions));
      } finally {
        await whole.close();
        await cut.close();
      }
    });
  });
