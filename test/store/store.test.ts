// What a store promises, on every engine: each report once, each reading whole, and its words found again in their place.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { readReport, reportFromText } from '../../src/index.js';
import type { Report } from '../../src/model/index.js';
import { openStore, type Query, type Store } from '../../src/store/index.js';
import { ENGINES, endLeases, freshAddress } from './engines.js';

const AT = '2031-05-16T08:00:00.000Z';
const ANALYSER = 'test-1';
const HOUR_MS = 3_600_000;

const report = (id: string, text: string, outlet = 'Lessa Post', published = '2031-05-14'): Report =>
  reportFromText(id, text, { published, outlet, title: text.split('\n')[0]! });

const BRIDGE = report(
  'bridge.txt',
  'Bridge to open in May\n\nMayor Ana Kovač said on Monday that the new bridge will open in May. “We have waited long enough,” Kovač said. Nine barges wait at the quay.\n',
);
const FERRY = report(
  'ferry.txt',
  'Ferry stays shut\n\nThe councillor Bo Lind opposes the toll. “No one will pay twice,” Lind said. The ferry carried 40 passengers.\n',
  'Harbour Journal',
  '2031-05-16',
);

/** Claims and reads all that waits. */
async function readAll(store: Store): Promise<void> {
  for (let at = 0; ; at++) {
    const claimed = await store.claim('w', 10, at, HOUR_MS);
    if (claimed.length === 0) break;
    await store.keepReadings(
      claimed.map(({ key, report: own }) => ({ key, read: readReport(own) })),
      ANALYSER,
    );
  }
  while ((await store.index(10)) > 0);
}

const folder = mkdtempSync(join(tmpdir(), 'onrecord-store-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

for (const engine of ENGINES)
  describe.skipIf(engine.address === undefined)(engine.name, () => {
    let store: Store;
    let address = '';
    beforeEach(async () => {
      address = await freshAddress(engine, folder);
      store = await openStore(address);
      return () => store.close();
    });

    describe('reports', () => {
      test('come in once, however often they are put in', async () => {
        expect(await store.addReports([BRIDGE, FERRY], AT)).toEqual({ added: 2, known: 0, versions: 0 });
        expect(await store.addReports([BRIDGE], AT)).toEqual({ added: 0, known: 1, versions: 0 });
        expect(await store.counts()).toMatchObject({ waiting: 2, read: 0 });
      });

      test('of another text under one id are new versions, and the newest is given', async () => {
        await store.addReports([BRIDGE], AT);
        const changed = report('bridge.txt', `${BRIDGE.text}The toll is two crowns.\n`);
        expect(await store.addReports([changed], AT)).toEqual({ added: 0, known: 0, versions: 1 });
        await readAll(store);
        expect((await store.reading('bridge.txt'))!.report.sha256).toBe(changed.sha256);
      });

      test('that go back to an earlier text are newest with it where they are what an address gives now', async () => {
        const changed = report('bridge.txt', `${BRIDGE.text}The toll is two crowns.\n`);
        for (const one of [BRIDGE, changed]) await store.addReports([one], AT, { isPresent: true });
        await readAll(store);
        // An old archive loaded once more takes nothing back.
        expect(await store.addReports([BRIDGE], AT)).toEqual({ added: 0, known: 1, versions: 0 });
        expect((await store.newest('bridge.txt'))!.text).toBe(changed.text);
        expect(await store.addReports([BRIDGE], AT, { isPresent: true })).toEqual({ added: 0, known: 0, versions: 1 });
        expect(await store.addReports([BRIDGE], AT, { isPresent: true })).toEqual({ added: 0, known: 1, versions: 0 });
        expect((await store.newest('bridge.txt'))!.text).toBe(BRIDGE.text);
        await readAll(store);
        expect((await store.reading('bridge.txt'))!.report.text).toBe(BRIDGE.text);
        expect((await store.versions('bridge.txt')).map(({ sha256 }) => sha256)).toEqual([
          BRIDGE.sha256,
          changed.sha256,
          BRIDGE.sha256,
        ]);
        await store.groupStories(AT);
        const [story] = (await store.findStories({})).stories;
        expect((await store.storyReports(story!.id)).map(one => [one.version, one.report.text])).toEqual([
          [3, BRIDGE.text],
        ]);
      });

      test('leave as they came, with their reading', async () => {
        await store.addReports([BRIDGE], AT);
        expect(await store.reading('bridge.txt')).toBeUndefined();
        await readAll(store);
        expect(await store.reading('bridge.txt')).toEqual({ report: BRIDGE, read: readReport(BRIDGE) });
      });

      test('with half of a character are refused, all of their batch', async () => {
        const broken = { ...BRIDGE, text: 'half \ud800 of one' };
        await expect(store.addReports([FERRY, broken], AT)).rejects.toThrow('E404');
        expect(await store.counts()).toMatchObject({ waiting: 0 });
      });

      test('that could not be taken in are listed once', async () => {
        const skipped = { id: 'x.pdf', code: 'E102' as const, message: 'E102 x.pdf' };
        await store.reject([skipped], AT);
        await store.reject([skipped], AT);
        expect(await store.rejected()).toEqual([{ ...skipped, at: AT }]);
      });

      test('are there after the store was closed and opened', async () => {
        await store.addReports([BRIDGE], AT);
        await readAll(store);
        const again = await openStore(address);
        expect((await again.reading('bridge.txt'))!.report).toEqual(BRIDGE);
        await again.close();
      });
    });

    describe('claims', () => {
      test('go to one worker each until their time is up', async () => {
        await store.addReports([BRIDGE, FERRY], AT);
        const [first, second] = await Promise.all([store.claim('a', 1, 0, HOUR_MS), store.claim('b', 1, 0, HOUR_MS)]);
        expect(new Set([...first, ...second].map(claimed => claimed.report.id))).toEqual(
          new Set(['bridge.txt', 'ferry.txt']),
        );
        expect(await store.claim('c', 1, HOUR_MS - 1, HOUR_MS)).toEqual([]);
      });

      test('of a worker that died come back alone, and after the third time no more', async () => {
        await store.addReports([BRIDGE, FERRY], AT);
        await store.claim('a', 2, 0, HOUR_MS);
        const seen: number[] = [];
        for (let at = 1; at < 9; at++) {
          await endLeases(engine, address);
          seen.push((await store.claim('a', 2, at * 2 * HOUR_MS, HOUR_MS)).length);
        }
        expect(seen.filter(count => count > 1)).toEqual([]);
        expect(seen.filter(count => count === 1).length).toBe(6);
        expect(await store.counts()).toMatchObject({ failed: 2, waiting: 0, reading: 0 });
      });

      test('of workers that die one after another come back in turn, those tried least first', async () => {
        await store.addReports([BRIDGE, FERRY], AT);
        await store.claim('a', 2, 0, HOUR_MS);
        const seen: string[] = [];
        for (let at = 1; at < 5; at++) {
          await endLeases(engine, address);
          seen.push(...(await store.claim('a', 2, at * 2 * HOUR_MS, HOUR_MS)).map(claimed => claimed.report.id));
        }
        expect(seen).toEqual(['bridge.txt', 'ferry.txt', 'bridge.txt', 'ferry.txt']);
      });

      test('of a worker that is known to be gone are given back at once', async () => {
        await store.addReports([BRIDGE, FERRY], AT);
        await store.claim('a', 2, 0, HOUR_MS);
        expect(await store.holders()).toEqual(['a']);
        await store.release('a');
        expect(await store.holders()).toEqual([]);
        expect(await store.claim('b', 2, 1, HOUR_MS)).toHaveLength(1);
      });

      test('of a worker that was only slow are undone by its reading, for whoever had them next too', async () => {
        await store.addReports([BRIDGE], AT);
        const [slow] = await store.claim('slow', 1, 0, HOUR_MS);
        await endLeases(engine, address);
        const [next] = await store.claim('next', 1, 2 * HOUR_MS, HOUR_MS);
        expect(next?.key).toBe(slow!.key);
        for (const { key, report: own } of [slow!, next!])
          await store.keepReadings([{ key, read: readReport(own) }], ANALYSER);
        await endLeases(engine, address);
        expect(await store.claim('third', 1, 9 * HOUR_MS, HOUR_MS)).toEqual([]);
        expect(await store.counts()).toMatchObject({ read: 1, waiting: 0, reading: 0, failed: 0 });
        while ((await store.index(10)) > 0);
        expect((await store.find({ words: 'waited', kinds: ['quotation'] })).hits).toHaveLength(1);
      });

      test('of a slow worker whose reading is kept before anybody else came are gone', async () => {
        await store.addReports([BRIDGE, FERRY], AT);
        const claimed = await store.claim('slow', 2, 0, HOUR_MS);
        await endLeases(engine, address);
        // Looks for what ran out of time: both wait to be read alone now.
        const [next] = await store.claim('next', 2, 2 * HOUR_MS, HOUR_MS);
        await store.keepReadings(
          claimed.map(({ key, report: own }) => ({ key, read: readReport(own) })),
          ANALYSER,
        );
        expect(next).toBeDefined();
        expect(await store.claim('third', 2, 3 * HOUR_MS, HOUR_MS)).toEqual([]);
        expect(await store.counts()).toMatchObject({ read: 2, waiting: 0, reading: 0, failed: 0 });
      });

      test('are undone by reading, and what another analyser read waits again', async () => {
        await store.addReports([BRIDGE], AT);
        await readAll(store);
        expect(await store.counts()).toMatchObject({ read: 1, reading: 0, unindexed: 0 });
        expect(await store.readAgain(ANALYSER)).toBe(0);
        expect(await store.readAgain('test-2')).toBe(1);
        await readAll(store);
        // Words of the earlier reading are gone from the index, those of the new stand in it once.
        expect((await store.find({ words: 'waited', kinds: ['quotation'] })).hits).toHaveLength(1);
        expect((await store.find({ words: 'barges', kinds: ['report'] })).hits).toHaveLength(1);
      });
    });

    describe('a search', () => {
      beforeEach(async () => {
        await store.addReports([BRIDGE, FERRY], AT);
        await readAll(store);
      });
      const found = async (query: Query) => (await store.find(query)).hits.map(hit => `${hit.kind} ${hit.text}`);

      test.each<[what: string, query: Query, expected: string[]]>([
        ['a word in any form', { words: 'wait', kinds: ['quotation'] }, ['quotation “We have waited long enough,”']],
        ['a phrase', { words: '"pay twice"', kinds: ['quotation'] }, ['quotation “No one will pay twice,”']],
        ['no phrase in another order', { words: '"twice pay"', kinds: ['quotation'] }, []],
        ['a beginning', { words: 'barg*', kinds: ['report'] }, ['report barges']],
        ['words without others', { words: 'ferry -toll', kinds: ['report'] }, []],
        ['letters without their accents', { words: 'Kovac', kinds: ['report'] }, ['report Kovač']],
        ['an outlet', { words: 'the', kinds: ['report'], outlet: 'nowhere' }, []],
        ['letters with accents where there are none', { words: 'férry', kinds: ['report'] }, ['report Ferry']],
        [
          'a phrase with words that are in every text',
          { words: '"opposes the toll"', kinds: ['report'] },
          ['report opposes the toll'],
        ],
        [
          'a phrase whose words stand in the title too',
          { words: '"on Monday that the new bridge"', kinds: ['report'] },
          ['report on Monday that the new bridge'],
        ],
        [
          'a beginning behind other words',
          { words: '"pay twi*"', kinds: ['quotation'] },
          ['quotation “No one will pay twice,”'],
        ],
        [
          'who said it, among the words',
          { words: 'speaker:Kovatch waited kind:quotation' },
          ['quotation “We have waited long enough,”'],
        ],
        [
          'a field of several words',
          { words: 'passengers outlet:"harbour journal" kind:figure' },
          ['figure 40 passengers'],
        ],
        [
          'what kind and type it is',
          { words: 'kind:quotation type:DIRECT from:2031-05-15' },
          ['quotation “No one will pay twice,”'],
        ],
        [
          'what is said as its quotation alone',
          { words: 'waited', kinds: ['quotation', 'event'] },
          ['quotation “We have waited long enough,”'],
        ],
        ['days by their month', { words: 'kind:figure from:2031 to:2031-04' }, []],
        ['positions as stances', { words: 'kind:position', from: '2031-01-01' }, ['stance the toll']],
        ['a name with a colon that is no field', { words: 'note:barges', kinds: ['report'] }, []],
        ['words of no language', { words: "'; DROP TABLE report; -- NEAR(", kinds: ['report'] }, []],
      ])('finds %s', async (_, query, expected) => {
        expect(await found(query)).toEqual(expected);
      });

      test('finds what someone said under another spelling of the name, each pinned to its sentence', async () => {
        const { hits } = await store.find({ who: 'Kovatch', kinds: ['quotation'] });
        expect(hits.map(hit => hit.who)).toEqual(['Ana Kovač', 'Ana Kovač']);
        for (const hit of hits) {
          expect(BRIDGE.text.slice(...hit.span)).toBe(hit.text);
          expect(hit.sentenceText).toContain(hit.text.slice(0, 10));
        }
      });

      test('is narrowed by days and outlets', async () => {
        expect(
          (await store.find({ words: 'said', from: '2031-05-15' })).hits.every(h => h.report === 'ferry.txt'),
        ).toBe(true);
        expect(
          (await store.find({ words: 'passengers', kinds: ['figure'], outlet: 'harbour journal' })).hits.map(
            h => h.text,
          ),
        ).toEqual(['40 passengers']);
      });

      test('goes on page by page and gives each line once', async () => {
        const all = await store.find({ from: '2031-01-01', kinds: ['quotation', 'event', 'figure'], limit: 500 });
        const paged: string[] = [];
        for (let after: string | undefined; ; ) {
          const page = await store.find({
            from: '2031-01-01',
            kinds: ['quotation', 'event', 'figure'],
            limit: 2,
            ...(after === undefined ? {} : { after }),
          });
          paged.push(...page.hits.map(hit => `${hit.report} ${hit.id}`));
          after = page.next;
          if (after === undefined) break;
        }
        expect(paged).toEqual(all.hits.map(hit => `${hit.report} ${hit.id}`));
        expect(new Set(paged).size).toBe(paged.length);
      });

      test.each(['kind:nothing', 'ferry from:monday', 'to:2031-5'])(
        'for %j says that the field cannot be followed',
        async words => {
          await expect(store.find({ words })).rejects.toThrow('E408');
        },
      );

      test.each(['', '   ', '-ferry', '"', '*'])('for %j is refused', async words => {
        await expect(store.find({ words })).rejects.toThrow('E405');
      });
    });
  });
