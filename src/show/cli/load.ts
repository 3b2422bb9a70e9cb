// `onrecord load` and `onrecord work`: a pile into a store, and the reading of what waits in it.
// The store and its work are store/; this prints.
import { hostname } from 'node:os';
import type { Command } from 'commander';
import { OnrecordError } from '../../errors.js';
import { openPile } from '../../intake/index.js';
import { analyserVersion } from '../../read/analyser.js';
import { newReadingPool } from '../../read/pool.js';
import { openStore, type Store } from '../../store/index.js';
import { loadPile } from '../../store/load.js';
import { type Worked, workOff } from '../../store/work.js';
import { plural } from '../html/context.js';
import pc from './colors.js';
import { FIELDS, fieldsOf, jobsOf, PILE, type PileOptions, progressOf } from './pile.js';

export const STORE = 'a SQLite file, made where there is none, or postgres://user:password@host/database';
export const DEFAULT_STORE = 'onrecord.db';

export function addLoadCommand(program: Command): void {
  program
    .command('load')
    .argument('<pile...>', PILE)
    .description('put reports into a store and read them; may be stopped and run again, nothing is loaded twice')
    .option('--store <address>', STORE, DEFAULT_STORE)
    .option('--jobs <n>', 'threads that read; else as many as there are cores', jobsOf)
    .option('--max-bytes <n>', 'largest report taken in', Number)
    .option('--fields <map>', FIELDS, fieldsOf)
    .option('--later', 'only put them in; onrecord work reads them')
    .addHelpText(
      'after',
      `
Examples:
  onrecord load archive/ --store archive.db
  onrecord load reports.jsonl.gz --store postgres://desk@server/onrecord --later
  onrecord search "bridge will open" --store archive.db`,
    )
    .action(runLoad);
}

export function addWorkCommand(program: Command): void {
  program
    .command('work')
    .description('read what waits in a store; run it on as many machines as you like')
    .option('--store <address>', STORE, DEFAULT_STORE)
    .option('--jobs <n>', 'threads that read; else as many as there are cores', jobsOf)
    .option('--again', 'read anew what an older version of Onrecord read')
    .action(runWork);
}

async function runLoad(pile: string[], options: PileOptions & { store: string; later?: boolean }): Promise<void> {
  const store = await openStore(options.store);
  try {
    const { maxBytes, fields } = options;
    const loading = progressOf('loading reports');
    const loaded = await loadPile(
      store,
      openPile(pile, { stdin: process.stdin, maxBytes, fields }),
      new Date().toISOString(),
      count => loading.tick(count),
    );
    loading.stop();
    const { added, versions, known, rejected } = loaded;
    if (added + versions + known === 0) {
      await listRejected(store);
      throw new OnrecordError('E109', pile.join(' '));
    }
    process.stdout.write(
      `${plural(added, 'report')} added, ${plural(versions, 'new version')}, ${known} known, ${rejected} rejected\n`,
    );
    if (!options.later) await readAll(store, options.jobs);
    if (rejected > 0) {
      await listRejected(store);
      process.exitCode = 2;
    }
  } finally {
    await store.close();
  }
}

async function runWork(options: { store: string; jobs?: number; again?: boolean }): Promise<void> {
  const store = await openStore(options.store);
  try {
    if (options.again) await store.readAgain(analyserVersion());
    await readAll(store, options.jobs);
  } finally {
    await store.close();
  }
}

/** Reads all that waits. Ctrl-C ends after the batch under way, a second one at once; either way nothing is lost. */
export async function readAll(store: Store, jobs: number | undefined): Promise<void> {
  const stop = new AbortController();
  const onInterrupt = () => {
    process.stderr.write('\nstopping after this batch; Ctrl-C once more stops at once\n');
    stop.abort();
  };
  process.once('SIGINT', onInterrupt);
  await releaseGone(store);
  const pool = newReadingPool(jobs === undefined ? {} : { jobs });
  const { waiting } = await store.counts();
  const reading = progressOf('reading reports', waiting);
  let worked: Worked;
  try {
    worked = await workOff(store, {
      worker: workerName(process.pid),
      analyser: analyserVersion(),
      pool,
      now: Date.now,
      onBatch: count => reading.tick(count),
      signal: stop.signal,
    });
  } finally {
    reading.stop();
    process.off('SIGINT', onInterrupt);
    await pool.close();
  }
  const counts = await store.counts();
  process.stdout.write(
    `${worked.read} read${worked.failed > 0 ? `, ${pc.red(`${worked.failed} could not be`)}` : ''}; the store holds ${plural(counts.read, 'report')} read and ${plural(counts.lines, 'line')}${counts.waiting > 0 ? `, ${counts.waiting} wait` : ''}\n`,
  );
  if (worked.failed > 0) process.exitCode = 2;
}

const workerName = (pid: number | string): string => `${hostname()}:${pid}`;

/** What a process of this machine held that is no more need not wait until its time is up. */
async function releaseGone(store: Store): Promise<void> {
  for (const worker of await store.holders()) {
    const pid = worker.slice(worker.lastIndexOf(':') + 1);
    if (worker === workerName(pid) && !isAlive(Number(pid))) await store.release(worker);
  }
}

function isAlive(pid: number): boolean {
  try {
    // Signal 0 is never sent; it only asks.
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Somebody else's process is alive all the same.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Rejected files printed; the store keeps all of them. */
const MOST_LISTED = 50;

async function listRejected(store: Store): Promise<void> {
  const rejected = await store.rejected();
  for (const { message } of rejected.slice(-MOST_LISTED)) process.stderr.write(`skipped ${message}\n`);
  if (rejected.length > MOST_LISTED) process.stderr.write(`and ${rejected.length - MOST_LISTED} before them\n`);
}
