// How long questions to a store take: each kind asked many times, the middle and the slow end of its times.
// Fills no store; store.ts does.
import type { Query, Store } from '../src/store/index.js';

export interface Asked {
  what: string;
  times: number;
  p50: number;
  p95: number;
}

/** Times each kind of question is asked: enough for a p95 that is the mean of no single stall. */
const TIMES = 60;

/** The value below which a share of the times lies. */
export const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

async function ask(what: string, times: number, question: (i: number) => Promise<unknown>): Promise<Asked> {
  const took: number[] = [];
  for (let i = 0; i < times; i++) {
    const start = performance.now();
    await question(i);
    took.push(performance.now() - start);
  }
  took.sort((a, b) => a - b);
  return { what, times, p50: quantile(took, 0.5), p95: quantile(took, 0.95) };
}

/** Words of the texts by how often they stand there: the questions are of frequent and of rare ones. */
function wordsOf(texts: readonly string[]): { common: string[]; rare: string[] } {
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const word of new Set(text.toLowerCase().match(/\b[a-z]{5,12}\b/g)))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  const byCount = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([word]) => word);
  const rare = [...counts].filter(([, count]) => count === 2).map(([word]) => word);
  return { common: byCount.slice(0, TIMES), rare: rare.slice(0, TIMES) };
}

/** Asks a filled store what its users ask. `texts` are some of its reports; `recordOf` makes the record of a story. */
export async function askStore(
  store: Store,
  texts: readonly string[],
  recordOf: (id: string) => Promise<unknown>,
): Promise<Asked[]> {
  const { common, rare } = wordsOf(texts);
  const find = (query: Query): Promise<unknown> => store.find({ limit: 20, ...query });
  const phrases = texts
    .slice(0, TIMES)
    .map(text => `"${text.split(/\s+/).slice(20, 23).join(' ').replaceAll('"', '')}"`);
  const people = (await store.find({ kinds: ['quotation'], from: '1900-01-01', limit: TIMES })).hits.flatMap(
    ({ who }) => who ?? [],
  );
  const { stories } = await store.findStories({ limit: 200 });
  const largest = [...stories].sort((a, b) => b.reports - a.reports).slice(0, TIMES);
  const some = (i: number): string => largest[i % largest.length]!.id;
  return [
    await ask('search, rare words', TIMES, i => find({ words: rare[i % rare.length]! })),
    await ask('search, common words', TIMES, i => find({ words: common[i % common.length]! })),
    await ask('search, two common words', TIMES, i => find({ words: `${common[i]} ${common[TIMES - 1 - i]}` })),
    await ask('search, a phrase', TIMES, i => find({ words: phrases[i % phrases.length]! })),
    await ask('search, quotations of a person', TIMES, i =>
      find({ who: people[i % people.length]!, kinds: ['quotation'] }),
    ),
    await ask('list of stories', TIMES, () => store.findStories({ limit: 50 })),
    await ask('list of stories, by a word', TIMES, i => store.findStories({ limit: 50, words: common[i]! })),
    await ask('reports of a story', TIMES, i => store.storyReports(some(i))),
    await ask('record of a story, made', largest.length, i => recordOf(some(i))),
    await ask('record of a story, kept', TIMES, i => recordOf(some(i))),
    await ask('one report with its reading', TIMES, async i => store.reading((await store.ids('', TIMES))[i]!)),
  ];
}
