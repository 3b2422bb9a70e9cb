// Stories of a store on every engine: grouped by what was read, followed through changes, and their records as decisions have them.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { readReport, reportFromText } from '../../src/index.js';
import type { Decision, Report } from '../../src/model/index.js';
import { decisionId } from '../../src/record/decisions/index.js';
import { openStore, recordOfStory, type Store } from '../../src/store/index.js';
import { ENGINES, freshAddress } from './engines.js';

const MONDAY = '2031-05-12T08:00:00.000Z';
const TUESDAY = '2031-05-13T08:00:00.000Z';
const FRIDAY = '2031-05-16T08:00:00.000Z';
const HOUR_MS = 3_600_000;

const report = (id: string, published: string, title: string, text: string, outlet = 'Lessa Post'): Report =>
  reportFromText(id, `${title}\n\n${text}\n`, { published, outlet, title });

const STRIKE = report(
  'strike',
  '2031-05-12',
  'Dockers walk out at Port Lessa',
  'Dockers at Port Lessa walked out over wages on Monday. Union leader Ana Kovač said talks with the harbour board had collapsed. “We have waited long enough,” Kovač said. Cranes stood still and nine ferries were held.',
);
const TALKS = report(
  'talks',
  '2031-05-13',
  'Port Lessa dockers strike as wage talks collapse',
  'Cranes stood still in Port Lessa after dockers walked out. Anna Kovac, who leads the union, blamed the harbour board for the collapse of wage talks.',
  'Harbour Journal',
);
const QUAKE = report(
  'quake',
  '2031-05-12',
  'Earthquake damages monastery in Arven',
  'A shallow earthquake cracked the bell tower of the monastery above Arven. Monks slept outside. The seismological institute measured 5.1.',
);

async function put(store: Store, reports: readonly Report[], at: string): Promise<string[]> {
  await store.addReports(reports, at);
  for (;;) {
    const claimed = await store.claim('w', 10, 0, HOUR_MS);
    if (claimed.length === 0) break;
    await store.keepReadings(
      claimed.map(({ key, report: own }) => ({ key, read: readReport(own) })),
      'test-1',
    );
  }
  while ((await store.index(10)) > 0);
  return (await store.groupStories(at)).changed;
}

const folder = mkdtempSync(join(tmpdir(), 'onrecord-stories-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

for (const engine of ENGINES)
  describe.skipIf(engine.address === undefined)(engine.name, () => {
    let store: Store;
    beforeEach(async () => {
      store = await openStore(await freshAddress(engine, folder));
      return () => store.close();
    });

    test('reports of one story are found together, others apart', async () => {
      await put(store, [STRIKE, QUAKE, TALKS], MONDAY);
      expect(await store.storyOf('strike')).toBe(await store.storyOf('talks'));
      expect(await store.storyOf('quake')).not.toBe(await store.storyOf('strike'));
      const strike = await store.story((await store.storyOf('strike'))!);
      expect(strike).toMatchObject({ reports: 2, outlets: 2, from: '2031-05-12', to: '2031-05-13', changed: MONDAY });
      expect([STRIKE.title, TALKS.title]).toContain(strike!.title);
    });

    test('only stories that changed are told, and lists show them first', async () => {
      await put(store, [STRIKE], MONDAY);
      await put(store, [QUAKE], TUESDAY);
      const before = (await store.story((await store.storyOf('strike'))!))!;
      expect(await put(store, [TALKS], FRIDAY)).toEqual([before.id]);
      const { stories, next } = await store.findStories({ limit: 1 });
      expect(stories.map(({ id }) => id)).toEqual([before.id]);
      expect(stories[0]!.revision).toBeGreaterThan(before.revision);
      const behind = await store.findStories({ limit: 1, after: next! });
      expect(behind.stories.map(({ id }) => id)).toEqual([await store.storyOf('quake')]);
      expect(behind.next).toBeUndefined();
      expect((await store.groupStories(FRIDAY)).changed).toEqual([]);
    });

    test.each([
      ['words of a report', { words: 'monastery' }, ['quake']],
      ['an outlet', { outlet: 'harbour journal' }, ['strike']],
      ['days', { from: '2031-05-13' }, ['strike']],
      ['days before', { to: '2031-05-11' }, []],
      ['changes since', { changedSince: MONDAY }, ['strike']],
      ['nothing', {}, ['strike', 'quake']],
    ])('are found by %s', async (_, query, expected) => {
      await put(store, [STRIKE, QUAKE], MONDAY);
      await put(store, [TALKS], TUESDAY);
      const ids = await Promise.all(expected.map(id => store.storyOf(id)));
      expect((await store.findStories(query)).stories.map(({ id }) => id)).toEqual(ids);
    });

    test('a new text of a report changes its story, and both texts are kept', async () => {
      await put(store, [STRIKE, QUAKE], MONDAY);
      const story = (await store.storyOf('strike'))!;
      const changed = report('strike', '2031-05-12', STRIKE.title!, 'Dockers went home. “It is over,” Ana Kovač said.');
      expect(await put(store, [changed], FRIDAY)).toEqual([story]);
      expect((await store.storyReports(story)).map(one => [one.version, one.report.sha256])).toEqual([
        [2, changed.sha256],
      ]);
      expect((await store.storyReports(story, TUESDAY)).map(one => [one.version, one.report.sha256])).toEqual([
        [1, STRIKE.sha256],
      ]);
      expect((await store.versions('strike')).map(({ text }) => text)).toEqual([STRIKE.text, changed.text]);
      expect((await store.story(story))!.reports).toBe(1);
    });

    test('a story stays as it is while its reports are read anew, and changes once they are', async () => {
      await put(store, [STRIKE], MONDAY);
      const story = (await store.story((await store.storyOf('strike'))!))!;
      await store.readAgain('test-2');
      expect((await store.storyReports(story.id)).map(one => one.report)).toEqual([STRIKE]);
      expect((await store.groupStories(TUESDAY)).changed).toEqual([]);
      expect(await put(store, [], FRIDAY)).toEqual([story.id]);
      expect((await store.story(story.id))!.revision).toBeGreaterThan(story.revision);
    });

    test('a search keeps to a story', async () => {
      await put(store, [STRIKE, QUAKE], MONDAY);
      const story = (await store.storyOf('quake'))!;
      const { hits } = await store.find({ words: 'bell tower', story });
      expect(new Set(hits.map(hit => hit.report))).toEqual(new Set(['quake']));
      expect((await store.find({ words: 'dockers', story })).hits).toEqual([]);
    });

    describe('a person’s word', () => {
      const said = (action: 'same' | 'different', a: Report, b: Report): Decision => ({
        action,
        about: 'story',
        a: { report: a.id, span: [0, a.title!.length], text: a.title! },
        b: { report: b.id, span: [0, b.title!.length], text: b.title! },
        by: 'ana',
        at: TUESDAY,
      });
      const storiesOf = async () =>
        Object.fromEntries(
          await Promise.all(
            ['strike', 'talks', 'quake', 'later'].map(async id => [id, await store.storyOf(id)] as const),
          ),
        );
      const states = async () => (await store.decisions()).map(({ decision }) => decision.state);
      const LATER = report(
        'later',
        '2031-05-14',
        'Port Lessa dockers stay out',
        'Dockers of Port Lessa stayed out for a third day. Union leader Ana Kovač said the harbour board had offered no wages worth the name. Cranes stood still, ferries were held.',
      );

      test('parts reports that are alike, and later ones do not bring them together', async () => {
        await put(store, [STRIKE, TALKS, QUAKE], MONDAY);
        await store.addDecision(said('different', STRIKE, TALKS), TUESDAY);
        const parted = await storiesOf();
        expect(new Set([parted.strike, parted.talks, parted.quake]).size).toBe(3);
        expect(await states()).toEqual(['applied']);
        await put(store, [LATER], FRIDAY);
        const later = await storiesOf();
        expect(later).toMatchObject({ strike: parted.strike, talks: parted.talks });
        expect([parted.strike, parted.talks]).toContain(later.later);
      });

      test('joins stories that are not alike, and later ones go on with them', async () => {
        await put(store, [STRIKE, QUAKE], MONDAY);
        const apart = await storiesOf();
        await store.addDecision(said('same', QUAKE, STRIKE), TUESDAY);
        const joined = await storiesOf();
        expect(joined.strike).toBe(joined.quake);
        // The id that went into the other still leads there.
        expect((await store.story(apart.quake!))!.id).toBe(joined.strike);
        expect((await store.find({ words: 'dockers', story: apart.quake! })).hits.length).toBeGreaterThan(0);
        await put(store, [TALKS], FRIDAY);
        expect((await storiesOf()).talks).toBe(joined.strike);
        expect((await store.story(joined.strike!))!.reports).toBe(3);
      });

      test('taken back is followed no more', async () => {
        await put(store, [STRIKE, QUAKE], MONDAY);
        const before = await storiesOf();
        const decision = said('same', QUAKE, STRIKE);
        await store.addDecision(decision, TUESDAY);
        await store.addDecision({ undoes: decisionId(decision) }, FRIDAY);
        expect(await storiesOf()).toEqual(before);
        expect(await states()).toEqual(['undone']);
        expect((await store.story(before.quake!))!.id).toBe(before.quake);
      });

      test('against itself is not followed, and says so', async () => {
        await put(store, [STRIKE, TALKS, QUAKE], MONDAY);
        const before = await storiesOf();
        await store.addDecision(said('same', STRIKE, QUAKE), TUESDAY);
        await store.addDecision(said('different', QUAKE, STRIKE), TUESDAY);
        expect(await storiesOf()).toEqual(before);
        expect(await states()).toEqual(['contradicted', 'contradicted']);
      });

      test('about a report that is not there waits for it', async () => {
        await put(store, [TALKS], MONDAY);
        await store.addDecision(said('different', STRIKE, TALKS), MONDAY);
        expect(await states()).toEqual(['orphaned']);
        await put(store, [STRIKE], TUESDAY);
        expect(await store.storyOf('strike')).not.toBe(await store.storyOf('talks'));
        expect(await states()).toEqual(['applied']);
      });
    });

    test('events of a story are told apart by their days', async () => {
      const months = report('months', '2031-05-19', STRIKE.title!, STRIKE.text.slice(STRIKE.title!.length));
      await put(store, [STRIKE, TALKS, months], MONDAY);
      const events = await store.storyEvents((await store.storyOf('talks'))!);
      expect(events.map(({ reports }) => reports)).toEqual([['strike', 'talks'], ['months']]);
      expect(events[0]!.because[0]).toMatch(/^shared words: .*[Dd]ockers/);
      expect(events[1]!.because).toEqual([expect.stringMatching(/^with the other events: .*[Dd]ockers/)]);
    });

    test('a report without a date is grouped among those it came in with', async () => {
      const { published: _, ...undated } = TALKS;
      const bare = { ...undated, published: null };
      await put(store, [STRIKE, bare, QUAKE], MONDAY);
      expect(await store.storyOf('talks')).toBe(await store.storyOf('strike'));
      expect(await store.story((await store.storyOf('strike'))!)).toMatchObject({
        from: '2031-05-12',
        to: '2031-05-12',
      });
    });

    describe('the record of a story', () => {
      test('is made of its reports, kept, and the same when asked again', async () => {
        await put(store, [STRIKE, QUAKE, TALKS], MONDAY);
        const { record, witnesses } = (await recordOfStory(store, (await store.storyOf('talks'))!))!;
        expect(record.reports.map(({ id }) => id)).toEqual(['strike', 'talks']);
        expect(record.stories.map(({ id, reports }) => [id, reports])).toEqual([
          [await store.storyOf('talks'), ['strike', 'talks']],
        ]);
        expect(witnesses.map(({ report: own }) => own)).toEqual([STRIKE, TALKS]);
        const again = await recordOfStory(store, (await store.storyOf('talks'))!);
        expect(again).toEqual({ record, witnesses });
      });

      test('is as it was by a time of loading', async () => {
        await put(store, [STRIKE], MONDAY);
        await put(store, [TALKS], FRIDAY);
        const id = (await store.storyOf('talks'))!;
        const { record } = (await recordOfStory(store, id, { loadedBy: TUESDAY }))!;
        expect(record.reports.map(own => own.id)).toEqual(['strike']);
      });

      test('follows decisions, and no more once they are undone', async () => {
        await put(store, [STRIKE, TALKS], MONDAY);
        const id = (await store.storyOf('strike'))!;
        const { record } = (await recordOfStory(store, id))!;
        const { evidence } = record.entities.find(({ name }) => /Kova/.test(name))!.surfaces[0]!;
        const decision: Decision = { action: 'wrong', about: 'entity', a: evidence, by: 'ana', at: TUESDAY };
        await store.addDecision(decision, TUESDAY);
        await store.addDecision(decision, TUESDAY);
        const made = { ...decision, id: decisionId(decision) };
        expect(await store.decisions(id)).toEqual([{ decision: made, at: TUESDAY }]);
        expect(await store.decisions((await store.storyOf('strike'))!)).toHaveLength(1);
        const states = async () => (await recordOfStory(store, id))!.record.decisions.map(({ state }) => state);
        expect(await states()).toEqual(['applied']);
        const before = (await store.story(id))!;
        await store.addDecision({ undoes: made.id, by: 'bo', at: FRIDAY }, FRIDAY);
        expect(await states()).toEqual(['undone']);
        expect((await store.story(id))!.revision).toBeGreaterThan(before.revision);
        expect((await store.decisions())[0]!.decision.undone).toEqual({ by: 'bo', at: FRIDAY });
      });

      test('is not there for a story that is not', async () => {
        expect(await recordOfStory(store, 'S0000000000')).toBeUndefined();
        expect(await store.story('S0000000000')).toBeUndefined();
        expect(await store.storyReports('S0000000000')).toEqual([]);
      });
    });
  });
