// The store bench: 8,713 reports into a SQLite file and into PostgreSQL, in parts: rate, processor time, disk, memory, questions.
// `npm run bench -- store [DATA] [--readings=FILE] [--most=N] [--engine=sqlite|postgres] [--worked=N] [--keep=FILE]`; readings are made once and kept in FILE, so that the store is timed alone.
import { createReadStream, existsSync, openSync, readSync, rmSync, statSync, writeSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import pg from 'pg';
import type { ReadReport, Report } from '../src/index.js';
import type { Store } from '../src/store/index.js';
import { rowsOf } from './data.js';
import { askStore } from './store-latency.js';
import { compareWorkers } from './store-workers.js';

/** The built code is timed, as it is installed (see speed.ts). */
const built = <Module>(path: string): Promise<Module> => import(new URL(`../dist/${path}`, import.meta.url).href);
const { readReport, reportFromText } = await built<typeof import('../src/index.js')>('index.js');
const { openStore, recordOfStory } = await built<typeof import('../src/store/index.js')>('store/index.js');

interface Row {
  id: string;
  date: string;
  outlet: string;
  title: string;
  text: string;
}
interface Reading {
  report: Report;
  read: ReadReport;
}

/** Reports after which the rates so far are printed. */
const STEP = 1000;
const LOAD_BATCH = 200;
const CLAIM_BATCH = 64;
/** Reports that one and two workers read: enough that two seconds to start a process weigh little. */
const WORKED = 600;

/** Readings in a file, found by the place of their line: held in memory they would be most of what is measured. */
interface ReadingFile {
  count: number;
  at(index: number): Reading;
}

async function openReadings(file: string, data: string): Promise<ReadingFile> {
  if (!existsSync(file)) makeReadings(file, data);
  const places: [start: number, length: number][] = [];
  let start = 0;
  for await (const line of createInterface({ input: createReadStream(file) })) {
    const length = Buffer.byteLength(line);
    places.push([start, length]);
    start += length + 1;
  }
  const opened = openSync(file, 'r');
  return {
    count: places.length,
    at(index) {
      const [from, length] = places[index]!;
      const bytes = Buffer.alloc(length);
      readSync(opened, bytes, 0, length, from);
      return JSON.parse(bytes.toString('utf8')) as Reading;
    },
  };
}

function makeReadings(file: string, data: string): void {
  const rows = [
    ...rowsOf<Row>(data, 'stories/allsides.dev.jsonl'),
    ...rowsOf<Row>(data, 'stories/allsides.distractors.jsonl.gz'),
  ].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const out = openSync(file, 'w');
  for (const { id, text, date, outlet, title } of rows) {
    const report = reportFromText(id, text, { published: date, outlet, title });
    writeSync(out, `${JSON.stringify({ report, read: readReport(report) })}\n`);
  }
}

/** Processor milliseconds of this process, by what they were spent on. */
class Clock {
  readonly spent = new Map<string, number>();

  async run<T>(part: string, work: () => T | Promise<T>): Promise<T> {
    const before = process.cpuUsage();
    const result = await work();
    const { user, system } = process.cpuUsage(before);
    this.spent.set(part, (this.spent.get(part) ?? 0) + (user + system) / 1000);
    return result;
  }

  line(count: number): string {
    return [...this.spent].map(([part, ms]) => `${part} ${(ms / count).toFixed(2)}`).join(', ');
  }
}

const seconds = (since: number): number => (performance.now() - since) / 1000;

/** Loads, keeps, indexes and groups in steps; prints what each thousand took. Returns some of the texts. */
async function fill(store: Store, readings: ReadingFile, most: number): Promise<string[]> {
  const whole = new Clock();
  const texts: string[] = [];
  const start = performance.now();
  console.log('  reports  a second  processor ms a report in this process');
  for (let from = 0; from < most; from += STEP) {
    const clock = new Clock();
    const began = performance.now();
    const until = Math.min(most, from + STEP);
    const byId = new Map<string, ReadReport>();
    for (let at = from; at < until; at += LOAD_BATCH) {
      const batch: Report[] = [];
      await clock.run('(parse)', () => {
        for (let i = at; i < Math.min(until, at + LOAD_BATCH); i++) {
          const { report, read } = readings.at(i);
          batch.push(report);
          byId.set(report.id, read);
          if (i % 40 === 0) texts.push(report.text);
        }
      });
      await clock.run('add', () => store.addReports(batch, new Date().toISOString()));
    }
    for (;;) {
      const claimed = await clock.run('claim', () => store.claim('bench:0', CLAIM_BATCH, Date.now(), 600_000));
      if (claimed.length === 0) break;
      const kept = claimed.map(({ key, report }) => ({ key, read: byId.get(report.id)! }));
      await clock.run('keep', () => store.keepReadings(kept, 'bench'));
    }
    while ((await clock.run('index', () => store.index(LOAD_BATCH))) > 0);
    await clock.run('group', () => store.groupStories(new Date().toISOString()));
    for (const [part, ms] of clock.spent) whole.spent.set(part, (whole.spent.get(part) ?? 0) + ms);
    console.log(
      `  ${String(until).padStart(7)}  ${Math.round((until - from) / seconds(began))
        .toString()
        .padStart(8)}  ${clock.line(until - from)}`,
    );
  }
  console.log(
    `  all      ${Math.round(most / seconds(start))
      .toString()
      .padStart(8)}  ${whole.line(most)}`,
  );
  return texts;
}

async function benchEngine(
  name: string,
  address: string,
  size: () => Promise<number>,
  readings: ReadingFile,
  most: number,
) {
  console.log(`\n${name}: ${most} reports`);
  const store = await openStore(address);
  try {
    const texts = await fill(store, readings, most);
    const counts = await store.counts();
    const bytes = await size();
    console.log(
      `  ${counts.lines} lines; disk ${(bytes / 1e6).toFixed(0)} MB, ${(bytes / most / 1000).toFixed(1)} kB a report`,
    );
    console.log(`  peak memory of this process ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
    console.log('  milliseconds of the wall clock: p50, p95');
    for (const { what, p50, p95 } of await askStore(store, texts, id => recordOfStory(store, id)))
      console.log(`    ${what.padEnd(34)} ${p50.toFixed(1).padStart(8)} ${p95.toFixed(1).padStart(8)}`);
  } finally {
    await store.close();
  }
}

/** A schema of its own on a server, with that of its queue beside it: their size, and their end. */
async function newSchema(server: string, run = '') {
  const name = `bench${process.pid}${run}`;
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  await client.query(`CREATE SCHEMA ${name}`);
  const url = new URL(server);
  url.searchParams.set('options', `-c search_path=${name}`);
  return {
    address: url.href,
    async size() {
      const { rows } = await client.query<{ bytes: string }>(
        `SELECT sum(pg_total_relation_size(c.oid)) AS bytes FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
         WHERE n.nspname = ANY ($1) AND c.relkind IN ('r', 'm')`,
        [[name, `${name}_queue`]],
      );
      return Number(rows[0]!.bytes);
    },
    async end() {
      await client.query(`DROP SCHEMA IF EXISTS ${name}, ${name}_queue CASCADE`);
      await client.end();
    },
  };
}

export interface StoreBenchOptions {
  /** Where the readings are, or are to be put. */
  readings?: string;
  most?: number;
  /** A server; without one PostgreSQL is left out. */
  postgres?: string;
  /** One of the two alone. */
  engine?: string;
  /** How many reports one and two workers read; 0 leaves them out. */
  worked?: number;
  /** Where the filled SQLite file stays; `bench serve` asks it. */
  keep?: string;
}

export async function runStore(data: string, options: StoreBenchOptions): Promise<void> {
  if (!existsSync(join(data, 'stories/allsides.dev.jsonl'))) {
    console.log('store: no stories/ in the data folder: nothing was measured.');
    return;
  }
  const folder = await mkdtemp(join(tmpdir(), 'onrecord-bench-'));
  try {
    const readings = await openReadings(options.readings ?? join(folder, 'readings.jsonl'), data);
    const most = Math.min(readings.count, options.most ?? readings.count);
    const worked = Math.min(options.worked ?? WORKED, most);
    const some = Array.from({ length: worked }, (_, i) => readings.at(i).report);
    const file = options.keep ?? join(folder, 'store.db');
    const sizeOfFile = async () =>
      ['', '-wal'].reduce((sum, end) => sum + (existsSync(file + end) ? statSync(file + end).size : 0), 0);
    if (options.engine !== 'postgres') {
      await benchEngine('SQLite', file, sizeOfFile, readings, most);
      if (some.length > 0) await compareWorkers('SQLite', async run => join(folder, `work-${run}.db`), some);
    }
    if (options.engine === 'sqlite') return;
    if (options.postgres === undefined) {
      console.log('\nPostgreSQL: no server in ONRECORD_TEST_POSTGRES: not measured.');
      return;
    }
    const schema = await newSchema(options.postgres);
    try {
      await benchEngine('PostgreSQL', schema.address, () => schema.size(), readings, most);
    } finally {
      await schema.end();
    }
    if (some.length === 0) return;
    const schemas = new Map<string, Awaited<ReturnType<typeof newSchema>>>();
    const ofRun = async (run: string): Promise<string> => {
      const own = await newSchema(options.postgres!, `_${run}`);
      schemas.set(run, own);
      return own.address;
    };
    try {
      await compareWorkers('PostgreSQL', ofRun, some);
    } finally {
      for (const own of schemas.values()) await own.end();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
