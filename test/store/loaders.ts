// A pile and its loaders for tests of what a store has to bear: the built program in processes of their own.
// Judges nothing.
import { type ChildProcess, spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { openStore } from '../../src/store/index.js';

export const MAIN = resolve(import.meta.dirname, '../../dist/show/cli/main.js');
export const REPORTS = 240;

/** What the reports of a few days tell of, each with words of its own, so that they fall into stories. */
const MATTERS = [
  ['bridge', 'will open', 'waited for the pontoon', 'engineers and barges'],
  ['ferry', 'stays in dock', 'paid for the crossing', 'captains and deckhands'],
  ['quarry', 'must close', 'breathed the dust', 'miners and neighbours'],
] as const;

/** Writes the pile; its reports come in by day, some without one. */
export function writePile(folder: string): string {
  const pile = join(folder, 'pile.jsonl');
  const lines = Array.from({ length: REPORTS }, (_, number) => {
    const [thing, does, waited, people] = MATTERS[number % MATTERS.length]!;
    const day = new Date(Date.UTC(2031, 4, 1 + Math.floor(number / 6))).toISOString().slice(0, 10);
    return JSON.stringify({
      id: `r${number}`,
      ...(number % 11 === 0 ? {} : { published: day }),
      title: `Lessa ${thing} ${does}, mayor says`,
      text: `Mayor Ana Kovač said on Monday that the ${thing} ${does} in May. “We have ${waited} ${number} days,” she said. ${number} ${people} came to the ${thing}.`,
    });
  });
  writeFileSync(pile, lines.join('\n'));
  return pile;
}

export const onrecord = (...words: string[]): ChildProcess =>
  spawn(process.execPath, [MAIN, ...words], { stdio: ['ignore', 'ignore', 'pipe'] });

export const load = (pile: string, address: string): ChildProcess =>
  onrecord('load', pile, '--store', address, '--jobs', '2');

/** The exit status, null for a killed one; of a child that has ended already, too, whose event is past. */
export const ended = (child: ChildProcess): Promise<number | null> =>
  child.exitCode !== null || child.signalCode !== null
    ? Promise.resolve(child.exitCode)
    : new Promise(done => child.once('exit', done));

/** What a loader said before it ended, so that a failure is told and not only counted. */
export async function outcome(child: ChildProcess): Promise<{ code: number | null; said: string }> {
  let said = '';
  child.stderr!.on('data', data => {
    said += data;
  });
  const code = await ended(child);
  return { code, said: code === 0 ? '' : said };
}

/** All reports with their readings, all their lines, and all stories. */
export async function contentsOf(address: string): Promise<string[]> {
  const store = await openStore(address);
  try {
    const out: string[] = [];
    for (let number = 0; number < REPORTS; number++) out.push(JSON.stringify(await store.reading(`r${number}`)));
    for (let after: string | undefined; ; ) {
      const page = await store.find({ from: '2031-01-01', limit: 500, ...(after === undefined ? {} : { after }) });
      // Keys differ with the order in which workers came; what is pinned does not.
      out.push(...page.hits.map(hit => JSON.stringify(hit)));
      after = page.next;
      if (after === undefined) break;
    }
    for (const { changed: _, revision: __, ...story } of (await store.findStories({ limit: 500 })).stories)
      out.push(JSON.stringify({ ...story, events: await store.storyEvents(story.id) }));
    return [JSON.stringify(await store.counts()), ...out.sort()];
  } finally {
    await store.close();
  }
}
