// The news of a store's stories since a time of loading, on every engine: what came by then is known, and a changed text is a correction.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Report, readReport, reportFromText } from '../../src/index.js';
import { openStore, type Store } from '../../src/store/index.js';
import { newsOfStories } from '../../src/store/story-news.js';
import { ENGINES, freshAddress } from './engines.js';

const folder = mkdtempSync(join(tmpdir(), 'onrecord-news-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const [MONDAY, TUESDAY, WEDNESDAY, THURSDAY] = [14, 15, 16, 17].map(day => `2031-05-${day}T08:00:00.000Z`) as [
  string,
  string,
  string,
  string,
];
const report = (id: string, ...paragraphs: string[]): Report =>
  reportFromText(id, paragraphs.join('\n\n'), { published: '2031-05-14', outlet: `The ${id}` });

const BRIDGE = [
  'Lessa bridge to open in June',
  'Mayor Ana Kovač said on Tuesday that the new bridge at Lessa will open in June after the crane is mended.',
  'The bridge at Lessa was hit by a crane in the spring, and the ferry at Lessa carried all lorries since.',
];
const FIRST = report('herald', ...BRIDGE);
const SECOND = report(
  'journal',
  ...BRIDGE,
  '“The toll on the bridge will pay for the lamps and for the crane,” Kovač told reporters on Wednesday.',
);
const COPY = report('echo', ...BRIDGE);
const OTHER = report(
  'seed',
  'Bakers win prize',
  'A bakery in Pellworth won a national prize for rye bread, its owner Marta Quill said.',
);

for (const engine of ENGINES)
  describe.skipIf(engine.address === undefined)(`on ${engine.name}`, () => {
    let store: Store;
    beforeEach(async () => {
      store = await openStore(await freshAddress(engine, folder));
    });
    afterEach(() => store.close());

    async function load(at: string, ...reports: Report[]): Promise<void> {
      await store.addReports(reports, at);
      const claimed = await store.claim('w', 100, 0, 1_000);
      await store.keepReadings(
        claimed.map(({ key, report: own }) => ({ key, read: readReport(own) })),
        'test',
      );
      await store.groupStories(at);
    }

    test('tells what came in since, and counts what adds nothing', async () => {
      await load(MONDAY, FIRST);
      await load(TUESDAY, SECOND, COPY);
      const { stories } = await newsOfStories(store, { since: MONDAY });
      expect(stories).toHaveLength(1);
      const [news] = stories;
      expect(news).toMatchObject({ isNew: false, added: ['echo', 'journal'], silent: ['echo'], changed: [] });
      expect(news!.lines.map(({ kind, evidence }) => `${kind} ${evidence[0]!.report}`)).toContain('statement journal');
      expect((await newsOfStories(store, { since: TUESDAY })).stories).toEqual([]);
    });

    test('tells a changed text as a correction, with the sentences of both', async () => {
      await load(MONDAY, FIRST);
      await load(TUESDAY, report('herald', ...BRIDGE.map(text => text.replace('in June', 'in August'))));
      const [news] = (await newsOfStories(store, { since: MONDAY })).stories;
      expect(news).toMatchObject({ added: [], changed: ['herald'] });
      expect(news!.versions[0]!.changes.length).toBeGreaterThan(0);
      expect(news!.lines[0]).toMatchObject({ kind: 'correction', stateBefore: 'version 1', state: 'version 2' });
    });

    test('of a story that is new is marked so', async () => {
      await load(MONDAY, FIRST);
      await load(TUESDAY, OTHER);
      const { stories } = await newsOfStories(store, { since: MONDAY });
      expect(stories.map(({ isNew, added }) => [isNew, added])).toEqual([[true, ['seed']]]);
    });

    test('is narrowed to a story, to reports, to stories of several reports, to a number of them', async () => {
      await load(MONDAY, FIRST);
      await load(TUESDAY, SECOND);
      await load(WEDNESDAY, OTHER);
      const told = async (query: object) => {
        const { stories, smaller, more } = await newsOfStories(store, { since: MONDAY, ...query });
        return { reports: stories.map(({ added }) => added), smaller, more };
      };
      expect(await told({})).toEqual({ reports: [['seed'], ['journal']], smaller: 0, more: 0 });
      expect(await told({ leastReports: 2 })).toEqual({ reports: [['journal']], smaller: 1, more: 0 });
      expect(await told({ limit: 1 })).toEqual({ reports: [['seed']], smaller: 0, more: 1 });
      expect(await told({ reports: new Set(['herald']) })).toEqual({ reports: [['journal']], smaller: 0, more: 0 });
      expect(await told({ story: await store.storyOf('herald') })).toEqual({
        reports: [['journal']],
        smaller: 0,
        more: 0,
      });
      expect(await told({ since: THURSDAY })).toEqual({ reports: [], smaller: 0, more: 0 });
    });
  });
