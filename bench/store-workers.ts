// One worker against two on the same reports: processes of their own that read what waits in a store.
// Says a ratio only: how many cores are free is the machine's affair.
import { spawn } from 'node:child_process';
import type { Report } from '../src/index.js';

const built = <Module>(path: string): Promise<Module> => import(new URL(`../dist/${path}`, import.meta.url).href);
const { openStore } = await built<typeof import('../src/store/index.js')>('store/index.js');
const MAIN = new URL('../dist/show/cli/main.js', import.meta.url).pathname;

/** Seconds until so many worker processes have read all that waits. */
async function workWith(workers: number, address: string, reports: readonly Report[]): Promise<number> {
  const store = await openStore(address);
  await store.addReports(reports, new Date().toISOString());
  await store.close();
  const start = performance.now();
  await Promise.all(
    Array.from({ length: workers }, () => {
      const child = spawn(process.execPath, [MAIN, 'work', '--store', address, '--jobs', '1'], { stdio: 'ignore' });
      return new Promise(resolve => child.on('close', resolve));
    }),
  );
  return (performance.now() - start) / 1000;
}

export async function compareWorkers(
  name: string,
  address: (workers: number) => Promise<string>,
  reports: readonly Report[],
): Promise<void> {
  const one = await workWith(1, await address(1), reports);
  const two = await workWith(2, await address(2), reports);
  console.log(
    `\n${name}: ${reports.length} reports read by one worker process in ${one.toFixed(1)} s, by two in ${two.toFixed(1)} s: ${(one / two).toFixed(2)} times`,
  );
}
