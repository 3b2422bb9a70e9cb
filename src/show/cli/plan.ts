// `onrecord plan`: what loading a pile would take, from a sample of it: reports, time, disk, and what cannot be read.
// Loads nothing: the sample goes into a store of its own, which is gone afterwards.
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Command } from 'commander';
import { OnrecordError } from '../../errors.js';
import { type Sample, samplePile } from '../../intake/index.js';
import type { Report } from '../../model/index.js';
import { readReport } from '../../read/index.js';
import { defaultJobs } from '../../read/pool.js';
import { openStore } from '../../store/index.js';
import { workOff } from '../../store/work.js';
import { FIELDS, fieldsOf, jobsOf, PILE, type PileOptions } from './pile.js';
import { duration, progressOf, rate, size } from './progress.js';
import { reasonLines } from './rejections.js';

export function addPlanCommand(program: Command): void {
  program
    .command('plan')
    .argument('<pile...>', PILE)
    .description('say what loading a pile would take, from a sample: reports, time, disk, what cannot be read')
    .option('--sample <n>', 'reports looked at, about', jobsOf, 400)
    .option('--jobs <n>', 'threads that will read; else as many as there are cores', jobsOf)
    .option('--max-bytes <n>', 'largest report taken in', Number)
    .option('--fields <map>', FIELDS, fieldsOf)
    .option('--json', 'as JSON')
    .addHelpText(
      'after',
      `
Examples:
  onrecord plan archive/
  onrecord plan crawl-2031.warc.gz articles.csv --sample 2000 --jobs 8`,
    )
    .action(runPlan);
}

/** What loading a pile would take. Shares are of the reports looked at. */
export interface Plan {
  files: number;
  bytes: number;
  reports: number;
  /** Whether the reports were counted; else their number is an estimate. */
  isCounted: boolean;
  sampled: number;
  unreadable: number;
  reasons: [code: string, count: number][];
  undated: number;
  notEnglish: number;
  /** Processor time of one report, taking in and reading. */
  secondsEach: number;
  jobs: number;
  seconds: number;
  bytesSqlite: number;
  bytesPostgres: number;
}

/** Reports of the sample that are read and stored: so many give time and size to within a tenth. */
const READ = 120;
/** Readings before time is taken: the compiler is done with most of the code then, and the first hundred take twice as long as later ones. */
const WARM_UP = 80;
/** Bytes of a PostgreSQL store for one of a SQLite store with the same reports (`bench store`, docs/scale.md). */
const POSTGRES_SHARE = 1.65;

async function runPlan(
  pile: string[],
  options: PileOptions & { sample: number; json?: boolean; jobs?: number },
): Promise<void> {
  const { sample: reports, fields, maxBytes, jobs = defaultJobs() } = options;
  const looking = progressOf('looking at a sample');
  const intake = startClock();
  const sample = await samplePile(pile, { reports, fields, maxBytes });
  const intakeSeconds = intake() / Math.max(1, sample.taken.length);
  const good = sample.taken.flatMap(one => ('report' in one ? [one.report] : []));
  if (good.length === 0) {
    // One file that cannot be opened is no empty folder.
    const [only, ...more] = sample.taken.flatMap(one => ('skipped' in one ? [one.skipped] : []));
    if (only?.code === 'E103' && more.length === 0) throw new OnrecordError('E103', only.id);
    throw new OnrecordError('E109', pile.join(' '));
  }
  const plan = await planOf(sample, good, intakeSeconds, jobs, () => looking.tick());
  looking.stop();
  process.stdout.write(options.json ? `${JSON.stringify(plan)}\n` : renderPlan(plan));
}

/** Processor seconds since it was called: other work on the machine does not count. */
function startClock(): () => number {
  const before = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1e6;
  };
}

async function planOf(
  sample: Sample,
  good: readonly Report[],
  intakeSeconds: number,
  jobs: number,
  onReport: () => void,
): Promise<Plan> {
  const english = good.filter(({ language }) => language === 'en');
  const measured = good.filter((_, i) => i % Math.ceil(good.length / READ) === 0);
  for (let i = 0; i < WARM_UP && english.length > 0; i++) readReport(english[i % english.length]!);
  const { seconds, bytes } = await measureStore(measured, onReport);
  const share = (count: number, of: number): number => (of === 0 ? 0 : count / of);
  const skipped = sample.taken.flatMap(one => ('skipped' in one ? [one.skipped.code] : []));
  const unreadable = share(skipped.length, sample.taken.length);
  const stored = sample.estimated * (1 - unreadable);
  const secondsEach = seconds / measured.length + intakeSeconds;
  const bytesSqlite = Math.round((bytes / measured.length) * stored);
  const counts = new Map<string, number>();
  for (const code of skipped) counts.set(code, (counts.get(code) ?? 0) + 1);
  return {
    files: sample.files,
    bytes: sample.bytes,
    reports: sample.estimated,
    isCounted: sample.isCounted,
    sampled: sample.taken.length,
    unreadable,
    reasons: [...counts],
    undated: share(good.filter(({ published }) => published === null).length, good.length),
    notEnglish: share(good.length - english.length, good.length),
    secondsEach,
    jobs,
    // Taking in is the work of one thread; the readers wait for it where it is slower than they are.
    seconds: Math.max((secondsEach - intakeSeconds) / jobs, intakeSeconds) * stored,
    bytesSqlite,
    bytesPostgres: Math.round(bytesSqlite * POSTGRES_SHARE),
  };
}

/** Reads and stores reports as loading would, in a store that is deleted: processor seconds and bytes of all. */
async function measureStore(
  reports: readonly Report[],
  onReport: () => void,
): Promise<{ seconds: number; bytes: number }> {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-plan-'));
  const file = join(folder, 'sample.db');
  try {
    await (await openStore(file)).close();
    const empty = statSync(file).size;
    const store = await openStore(file);
    const clock = startClock();
    try {
      await store.addReports(reports, new Date().toISOString());
      await workOff(store, {
        worker: `plan:${process.pid}`,
        analyser: 'plan',
        now: Date.now,
        pool: {
          room: 1,
          read: async report => {
            onReport();
            return readReport(report);
          },
          close: async () => undefined,
        },
      });
    } finally {
      await store.close();
    }
    return { seconds: clock(), bytes: statSync(file).size - empty };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Smaller stores are mostly empty tables, and what a report adds cannot be told. */
const LEAST_DISK = 1_000_000;

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

/** The plan for a person. */
export function renderPlan(plan: Plan): string {
  const about = plan.isCounted ? '' : 'about ';
  const row = (name: string, words: string): string => `${name.padEnd(14)}${words}\n`;
  return [
    row(
      'reports',
      `${about}${plan.reports.toLocaleString('en')} in ${plan.files.toLocaleString('en')} files, ${size(plan.bytes)}`,
    ),
    row('looked at', plan.sampled.toLocaleString('en')),
    row('unreadable', percent(plan.unreadable)),
    ...reasonLines(new Map(plan.reasons)).map(line => row('', line)),
    row('undated', percent(plan.undated)),
    row('not English', `${percent(plan.notEnglish)}, kept and not read`),
    row(
      'time',
      `about ${duration(plan.seconds)} with ${plan.jobs === 1 ? 'one thread' : `${plan.jobs} threads`}, ${rate(1, plan.secondsEach)} reports a second each, on a machine like this`,
    ),
    row(
      'disk',
      plan.bytesSqlite < LEAST_DISK
        ? `under ${size(LEAST_DISK)}`
        : `about ${size(plan.bytesSqlite)} as a SQLite file, ${size(plan.bytesPostgres)} in PostgreSQL`,
    ),
  ].join('');
}
