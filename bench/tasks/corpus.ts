// Our own annotated corpus: its dev part, report by report, and its stories told by several outlets.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readReport, recordOf, reportFromText } from '../../src/index.js';
import { fingerprint, percent, scorer } from '../data.js';
import type { Task } from './index.js';

interface CorpusReport {
  id: string;
  text: string;
  outlet: string;
  published: string;
}

/** The corpus as the shared folder has it, with its scorer. */
export async function load(data: string) {
  const dir = join(data, '../corpus');
  const accept = join(data, '../accept');
  if (!existsSync(dir) || !existsSync(accept)) return null;
  const { readCorpus } = await scorer(dir, 'check.mjs');
  const files = readdirSync(dir)
    .filter(file => file.endsWith('.txt'))
    .sort();
  const reports: CorpusReport[] = files.flatMap(
    file => readCorpus(readFileSync(join(dir, file), 'utf8'), file).reports,
  );
  return { dir, accept, reports, print: fingerprint(...files.map(file => join(dir, file))) };
}

export const taken = ({ id, text, outlet, published }: CorpusReport) =>
  reportFromText(id, text, { outlet, ...(published === 'none' ? {} : { published }) });

export const corpus: Task = {
  name: 'corpus',
  async run(data) {
    const loaded = await load(data);
    if (!loaded) return null;
    const { corpusScore, partOf } = await scorer(loaded.accept, 'corpus.mjs');
    const dev = loaded.reports.filter(report => partOf(report.id) === 'dev');
    const reads = new Map(dev.map(report => [report.id, readReport(taken(report))]));
    return {
      fingerprint: loaded.print,
      figures: corpusScore(dev, reads),
      known: {},
      note: `${dev.length} reports, its dev part`,
    };
  },
};

export const groups: Task = {
  name: 'groups',
  async run(data) {
    const loaded = await load(data);
    if (!loaded) return null;
    const { groupScore, addScores } = await scorer(loaded.accept, 'groups.mjs');
    const byId = new Map(loaded.reports.map(report => [report.id, report]));
    const stories: { group: string; reports: string[] }[] = readdirSync(loaded.dir)
      .filter(file => file.endsWith('.groups.json'))
      .flatMap(file => JSON.parse(readFileSync(join(loaded.dir, file), 'utf8')));
    const scores = stories.map(story => {
      const reports = story.reports.map(id => taken(byId.get(id)!));
      return groupScore(
        story,
        byId,
        recordOf(reports),
        new Map(reports.map(report => [report.id, readReport(report)])),
      );
    });
    const total = addScores(scores) as Record<string, [number, number]>;
    return {
      fingerprint: loaded.print,
      figures: Object.fromEntries(
        Object.entries(total).map(([name, [right, of]]) => [
          `${name} (${right} of ${of})`,
          percent(of > 0 ? right / of : 0),
        ]),
      ),
      known: {},
      note: `${stories.length} stories; of wrong..., made-up and clash figures less is better`,
    };
  },
};
