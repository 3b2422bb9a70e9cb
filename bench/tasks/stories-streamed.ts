// Grouping of reports by story in a store, against AllSides (development part): reports come in piece by piece, as feeds bring them.
// Reads none of them: grouping needs their words alone.
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ReadReport, Report } from '../../src/model/index.js';
import { openStore, type Store } from '../../src/store/index.js';
import { fingerprint, percent } from '../data.js';
import type { Task } from './index.js';
import { type StoryRow, storyData } from './stories.js';

/** Pieces in which the reports come in. */
const PIECES = 12;

const reportOf = ({ id, date, outlet, title, text }: StoryRow): Report => ({
  id,
  text,
  sha256: createHash('sha256').update(text).digest('hex'),
  language: 'en',
  title,
  outlet,
  published: { lo: date, hi: date, grain: 'day', basis: 'stated' },
  lines: [{ span: [0, text.length], role: 'body' }],
  parts: [],
  warnings: [],
});

const unread = ({ id, sha256, language, published, lines, parts }: Report): ReadReport => ({
  ...{ id, sha256, language, published, lines, parts, sentences: [], mentions: [], entities: [], quotations: [] },
  ...{ stances: [], timexes: [], events: [], figures: [], credits: [], warnings: [] },
});

/** Puts rows into a fresh store piece by piece; the event of each. */
async function streamed(rows: readonly StoryRow[], store: Store): Promise<Map<string, string>> {
  const size = Math.ceil(rows.length / PIECES);
  for (let from = 0; from < rows.length; from += size) {
    const at = new Date(from).toISOString();
    await store.addReports(rows.slice(from, from + size).map(reportOf), at);
    const claimed = await store.claim('bench', size, from, size);
    await store.keepReadings(
      claimed.map(({ key, report }) => ({ key, read: unread(report) })),
      'bench',
    );
    await store.groupStories(at);
  }
  const events = new Map<string, string>();
  for (let after: string | undefined; ; ) {
    const { stories, next } = await store.findStories({ limit: 500, ...(after === undefined ? {} : { after }) });
    for (const { id } of stories)
      for (const event of await store.storyEvents(id)) for (const report of event.reports) events.set(report, event.id);
    if (next === undefined) return events;
    after = next;
  }
}

export const storiesStreamed: Task = {
  name: 'stories streamed',
  async run(data) {
    const known = await storyData(data);
    if (!known) return null;
    const { file, gold, others, scoreClusters, truth } = known;
    const byDate = (a: StoryRow, b: StoryRow) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0);
    const folder = mkdtempSync(join(tmpdir(), 'onrecord-bench-'));
    const scoreOf = async (rows: StoryRow[], name: string) => {
      const store = await openStore(join(folder, name));
      try {
        return scoreClusters(truth, await streamed(rows.sort(byDate), store)).bcubed.f1;
      } finally {
        await store.close();
      }
    };
    try {
      return {
        fingerprint: fingerprint(file),
        figures: {
          'BCubed F1': percent(await scoreOf([...gold], 'alone.db')),
          'BCubed F1 among others': percent(await scoreOf([...gold, ...others], 'among.db')),
        },
        known: { 'BCubed F1': 'all at once 93.1' },
      };
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};
