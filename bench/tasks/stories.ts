// Grouping of reports by story against AllSides (development part), alone and among other reports.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { groupStories } from '../../src/index.js';
import { fingerprint, percent, rowsOf, scorer } from '../data.js';
import type { Task } from './index.js';

export interface StoryRow {
  id: string;
  date: string;
  outlet: string;
  title: string;
  text: string;
  story: string | null;
}

/** The judged reports, unrelated ones to set among them, and the scorer; null where the data are not there. */
export async function storyData(data: string) {
  const file = join(data, 'stories/allsides.dev.jsonl');
  if (!existsSync(file)) return null;
  const gold = rowsOf<StoryRow>(file);
  const others = rowsOf<StoryRow>(data, 'stories/allsides.distractors.jsonl.gz');
  const { scoreClusters } = await scorer(data, 'stories/score.mjs');
  return { file, gold, others, scoreClusters, truth: new Map(gold.map(row => [row.id, row.story])) };
}

export const stories: Task = {
  name: 'stories',
  async run(data) {
    const known = await storyData(data);
    if (!known) return null;
    const { file, gold, others, scoreClusters, truth } = known;
    const scoreOf = (rows: StoryRow[]) => {
      const found = groupStories(rows.map(({ story: _, ...row }) => row));
      return scoreClusters(truth, new Map(found.map(row => [row.id, row.event])));
    };
    const alone = scoreOf(gold);
    const among = scoreOf([...gold, ...others].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)));
    return {
      fingerprint: fingerprint(file),
      figures: { 'BCubed F1': percent(alone.bcubed.f1), 'BCubed F1 among others': percent(among.bcubed.f1) },
      known: { 'BCubed F1': 'single link 89.2, online centroid 89.0, probe 91.1' },
    };
  },
};
