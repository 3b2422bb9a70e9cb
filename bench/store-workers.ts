// One worker against two on the same reports: processes of their own that read what waits in a store. Beside it the most that two
// processes could gain on this machine at this moment: the same reading without any store, in one process and in two.
// How many cores are free is the machine's affair, so processor time is told with every time of the wall clock.
import { spawn } from 'node:child_process';
import type { Readable } from 'node:stream';
import type { Report } from '../src/index.js';

const built = <Module>(path: string): Promise<Module> => import(new URL(`../dist/${path}`, import.meta.url).href);
const { openStore } = await built<typeof import('../src/store/index.js')>('store/index.js');
const MAIN = new URL('../dist/show/cli/main.js', import.meta.url).pathname;

/** Each kind of run is made so often, one after the other in turn, and the quickest of each counts. */
const ROUNDS = 3;

/** Tells on its fourth stream, as it ends, how many seconds of a processor it took. */
const TELL = `data:text/javascript,${encodeURIComponent(
  "import { writeSync } from 'node:fs'; process.on('exit', () => { const { user, system } = process.cpuUsage(); writeSync(3, String((user + system) / 1e6)); });",
)}`;

interface Took {
  wall: number;
  processor: number;
}

/** Processes begun at one moment, until the last has ended; each may be given its input. */
async function run(words: readonly string[], inputs: readonly (string | undefined)[]): Promise<Took> {
  const start = performance.now();
  const told = await Promise.all(
    inputs.map(async input => {
      const child = spawn(process.execPath, ['--import', TELL, MAIN, ...words], {
        stdio: ['pipe', 'ignore', 'ignore', 'pipe'],
      });
      child.stdin!.end(input ?? '');
      let seconds = '';
      for await (const piece of child.stdio[3] as Readable) seconds += String(piece);
      return Number(seconds);
    }),
  );
  return { wall: (performance.now() - start) / 1000, processor: told.reduce((sum, one) => sum + one, 0) };
}

async function workWith(workers: number, address: string, reports: readonly Report[]): Promise<Took> {
  const store = await openStore(address);
  await store.addReports(reports, new Date().toISOString());
  await store.close();
  return run(['work', '--store', address, '--jobs', '1'], new Array<undefined>(workers).fill(undefined));
}

/** The same texts dealt out to processes that only read. */
function readWith(processes: number, reports: readonly Report[]): Promise<Took> {
  const inputs = Array.from({ length: processes }, (_, own) =>
    reports
      .filter((_one, at) => at % processes === own)
      .map(({ id, text, title, outlet }) => `${JSON.stringify({ id, text, title, outlet })}\n`)
      .join(''),
  );
  return run(['read', '-', '--jsonl', '--jobs', '1'], inputs);
}

export async function compareWorkers(
  name: string,
  address: (run: string) => Promise<string>,
  reports: readonly Report[],
): Promise<void> {
  const kinds = {
    'one that only reads': () => readWith(1, reports),
    'two that only read': () => readWith(2, reports),
    'one worker': async (round: number) => workWith(1, await address(`one${round}`), reports),
    'two workers': async (round: number) => workWith(2, await address(`two${round}`), reports),
  };
  const best = new Map<string, Took>();
  for (let round = 0; round < ROUNDS; round++)
    for (const [kind, of] of Object.entries(kinds)) {
      const took = await of(round);
      const known = best.get(kind);
      best.set(kind, {
        wall: Math.min(took.wall, known?.wall ?? took.wall),
        processor: Math.min(took.processor, known?.processor ?? took.processor),
      });
    }
  console.log(`\n${name}: ${reports.length} reports, best of ${ROUNDS}: seconds of the wall clock, of processors`);
  for (const [kind, { wall, processor }] of best)
    console.log(`  ${kind.padEnd(20)} ${wall.toFixed(1).padStart(7)} ${processor.toFixed(1).padStart(7)}`);
  const gain = (one: string, two: string, of: keyof Took) => best.get(one)![of] / best.get(two)![of];
  const own = gain('one worker', 'two workers', 'wall');
  const most = gain('one that only reads', 'two that only read', 'wall');
  console.log(
    `  two workers ${own.toFixed(2)} times one; two that only read ${most.toFixed(2)} times one: ${Math.round((100 * own) / most)} % of what this machine gives`,
  );
  const dearer = 1 / gain('one worker', 'two workers', 'processor') - 1;
  console.log(`  the second worker costs ${(100 * dearer).toFixed(1)} % more processor time`);
}
