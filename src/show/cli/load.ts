// `onrecord load` and `onrecord work`: a pile into a store, and the reading of what waits in it.
// The store and its work are store/; this prints.
import { hostname } from 'node:os';
import type { Command } from 'commander';
import { OnrecordError } from '../../errors.js';
import { listFiles, openPile } from '../../intake/index.js';
import { analyserVersion } from '../../read/analyser.js';
import { newReadingPool } from '../../read/pool.js';
import { openPresentStore, openStore, type Store } from '../../store/index.js';
import { heldIds, loadPile } from '../../store/load.js';
import { type Worked, workOff } from '../../store/work.js';
import { plural } from '../html/context.js';
import pc from './colors.js';
import { FIELDS, fieldsOf, jobsOf, PILE, type PileOptions } from './pile.js';
import { progressOf } from './progress.js';
import { keptRejections } from './rejections.js';

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
    .option(
      '--resume',
      'go on where a load broke off: reports that are there are passed over without a look at their text',
    )
    .option('--rejected <file>', 'write what was not taken in to a file, one {id, code, message} a line')
    .option('--later', 'only put them in; onrecord work reads them')
    .addHelpText(
      'after',
      `
Examples:
  onrecord load archive/ --store archive.db
  onrecord load crawl.warc.gz reports.zip --rejected rejected.jsonl
  onrecord load articles.csv --fields text=content,published=date,outlet=publication
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

interface LoadOptions extends PileOptions {
  store: string;
  later?: boolean;
  resume?: boolean;
  rejected?: string;
}

async function runLoad(pile: string[], options: LoadOptions): Promise<void> {
  const rejections = keptRejections(options.rejected);
  const store = await openStore(options.store);
  try {
    const held = options.resume ? await heldIds(store) : undefined;
    let passed = 0;
    const isKnown = (id: string): boolean => {
      const known = held?.has(id) ?? false;
      if (known) passed++;
      return known;
    };
    const bytes = { done: 0, total: await bytesOf(pile) };
    const loading = progressOf('loading reports', 0, () => bytes);
    const { maxBytes, fields } = options;
    const onBytes = (count: number): void => {
      bytes.done += count;
    };
    const items = openPile(pile, { stdin: process.stdin, maxBytes, fields, isKnown, onBytes, isFolderNamed: true });
    const { added, versions, known, rejected } = await loadPile(
      store,
      items,
      new Date().toISOString(),
      (count, skipped) => {
        loading.tick(count);
        rejections.keep(skipped);
      },
    );
    loading.stop();
    if (added + versions + known + passed === 0) {
      rejections.print();
      throw new OnrecordError('E109', pile.join(' '));
    }
    process.stdout.write(
      `${plural(added, 'report')} added, ${plural(versions, 'new version')}, ${known + passed} known, ${rejected} rejected\n`,
    );
    if (!options.later) await readAll(store, options.jobs);
    if (rejected > 0) {
      rejections.print();
      process.exitCode = 2;
    }
  } finally {
    rejections.close();
    await store.close();
  }
}

/** Bytes of all files of a pile, for the time left; counted only where somebody is told it. */
async function bytesOf(pile: readonly string[]): Promise<number> {
  if (!process.stderr.isTTY) return 0;
  let bytes = 0;
  for await (const { size } of listFiles(pile)) bytes += size;
  return bytes;
}

async function runWork(options: { store: string; jobs?: number; again?: boolean }): Promise<void> {
  const store = await openPresentStore(options.store);
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
