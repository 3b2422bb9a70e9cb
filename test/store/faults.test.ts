// What a store has to bear: loaders killed at any moment, two at once, no room on the disk. Every report ends up there once,
// with the bytes of an undisturbed run.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { openStore } from '../../src/store/index.js';
import { ENGINES, freshAddress } from './engines.js';

const MAIN = resolve(import.meta.dirname, '../../dist/show/cli/main.js');
const REPORTS = 240;
/** The whole proof kills fifty times (`ONRECORD_TEST_KILLS=50`); every test run some. */
const KILLS = Number(process.env.ONRECORD_TEST_KILLS ?? 6);
/** Milliseconds within which a loader is killed: from before its first write to after its last. */
const KILLED_WITHIN_MS = 1_500;

const folder = mkdtempSync(join(tmpdir(), 'onrecord-faults-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const pile = join(folder, 'pile.jsonl');
writeFileSync(
  pile,
  Array.from({ length: REPORTS }, (_, number) =>
    JSON.stringify({
      id: `r${number}`,
      published: '2031-05-14',
      text: `Bridge ${number} to open\n\nMayor Ana Kovač said on Monday that bridge ${number} will open in May. “We have waited ${number} days,” she said.`,
    }),
  ).join('\n'),
);

const onrecord = (...words: string[]): ChildProcess =>
  spawn(process.execPath, [MAIN, ...words], { stdio: ['ignore', 'ignore', 'pipe'] });

const load = (address: string): ChildProcess => onrecord('load', pile, '--store', address, '--jobs', '2');

/** What a loader said before it ended, so that a failure is told and not only counted. */
const outcome = async (child: ChildProcess): Promise<{ code: number | null; said: string }> => {
  let said = '';
  child.stderr!.on('data', data => {
    said += data;
  });
  const code = await ended(child);
  return { code, said: code === 0 ? '' : said };
};

const ended = (child: ChildProcess): Promise<number | null> => new Promise(done => child.once('exit', done));

/** All reports with their readings and all their lines. */
async function contents(address: string): Promise<string[]> {
  const store = await openStore(address);
  try {
    const out = [JSON.stringify(await store.counts())];
    for (let number = 0; number < REPORTS; number++) out.push(JSON.stringify(await store.reading(`r${number}`)));
    let after: string | undefined;
    do {
      const page = await store.find({ from: '2031-01-01', limit: 500, ...(after === undefined ? {} : { after }) });
      // Keys differ with the order in which workers came; what is pinned does not.
      out.push(...page.hits.map(hit => JSON.stringify(hit)));
      after = page.next;
    } while (after !== undefined);
    return [out[0]!, ...out.slice(1).sort()];
  } finally {
    await store.close();
  }
}

/** Numbers between 0 and 1, the same ones in every run. */
function* chances(seed: number): Generator<number> {
  for (let state = seed; ; ) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield state / 2 ** 32;
  }
}

for (const engine of ENGINES)
  describe.skipIf(engine.address === undefined)(engine.name, () => {
    test(`a loader killed ${KILLS} times leaves every report once, as if nothing had been`, {
      timeout: 600_000,
    }, async () => {
      const calm = await freshAddress(engine, folder);
      expect(await ended(load(calm))).toBe(0);
      const disturbed = await freshAddress(engine, folder);
      const chance = chances(31);
      for (let kill = 0; kill < KILLS; kill++) {
        const child = load(disturbed);
        await new Promise(done => setTimeout(done, chance.next().value! * KILLED_WITHIN_MS));
        child.kill('SIGKILL');
        await ended(child);
      }
      expect(await ended(load(disturbed))).toBe(0);
      expect(await contents(disturbed)).toEqual(await contents(calm));
    });

    test('eight that open a fresh store at once all find its tables', { timeout: 60_000 }, async () => {
      const address = await freshAddress(engine, folder);
      const open = () => outcome(onrecord('work', '--store', address));
      expect(await Promise.all(Array.from({ length: 8 }, open))).toEqual(
        Array.from({ length: 8 }, () => ({ code: 0, said: '' })),
      );
    });

    test('two loaders of one pile at once put each report in once', { timeout: 300_000 }, async () => {
      const address = await freshAddress(engine, folder);
      const both = await Promise.all([outcome(load(address)), outcome(load(address))]);
      expect(both).toEqual([
        { code: 0, said: '' },
        { code: 0, said: '' },
      ]);
      const store = await openStore(address);
      expect(await store.counts()).toMatchObject({ read: REPORTS, waiting: 0, reading: 0, failed: 0 });
      await store.close();
    });
  });

describe.skipIf(process.platform === 'win32')('sqlite', () => {
  test('on a full disk says so in a coded sentence and loses nothing that was kept', { timeout: 120_000 }, async () => {
    const address = join(folder, 'full.db');
    // A limit on the size of files fails a write as a full disk does.
    const child = spawn(
      'bash',
      ['-c', `ulimit -f 700; exec "$0" "$@"`, process.execPath, MAIN, 'load', pile, '--store', address],
      {
        stdio: ['ignore', 'ignore', 'pipe'],
      },
    );
    let said = '';
    child.stderr!.on('data', data => {
      said += data;
    });
    expect(await ended(child)).toBe(1);
    expect(said).toMatch(/^onrecord: E403 /m);
    expect(await ended(load(address))).toBe(0);
    const store = await openStore(address);
    expect(await store.counts()).toMatchObject({ read: REPORTS, waiting: 0, failed: 0 });
    await store.close();
  });
});
