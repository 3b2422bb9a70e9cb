// What a store has to bear: loaders killed at any moment, two at once, no room on the disk. Every report ends up there once,
// with the bytes and the stories of an undisturbed run.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { openStore } from '../../src/store/index.js';
import { ENGINES, freshAddress } from './engines.js';
import { contentsOf, ended, load, MAIN, outcome, REPORTS, writePile } from './loaders.js';
import { chancesOf } from './streams.js';

/** The whole proof kills fifty times (`ONRECORD_TEST_KILLS=50`); every test run some. */
const KILLS = Number(process.env.ONRECORD_TEST_KILLS ?? 6);
/** Milliseconds within which a loader is killed: from before its first write to after its last. */
const KILLED_WITHIN_MS = Number(process.env.ONRECORD_TEST_KILLED_WITHIN_MS ?? 2_500);

const folder = mkdtempSync(join(tmpdir(), 'onrecord-faults-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const pile = writePile(folder);
const one = join(folder, 'one.txt');
writeFileSync(one, 'Bridge to open\n\nThe bridge of Lessa will open in May, Mayor Ana Kovač said.');

for (const engine of ENGINES)
  describe.skipIf(engine.address === undefined)(engine.name, () => {
    test(`a loader killed ${KILLS} times leaves every report once, as if nothing had been`, {
      timeout: 300_000 + KILLS * 30_000,
    }, async () => {
      const calm = await freshAddress(engine, folder);
      expect(await ended(load(pile, calm))).toBe(0);
      const disturbed = await freshAddress(engine, folder);
      const chance = chancesOf(31);
      for (let kill = 0; kill < KILLS; kill++) {
        const child = load(pile, disturbed);
        await new Promise(done => setTimeout(done, chance() * KILLED_WITHIN_MS));
        child.kill('SIGKILL');
        await ended(child);
      }
      expect(await ended(load(pile, disturbed))).toBe(0);
      const [counts, ...lines] = await contentsOf(disturbed);
      const [calmCounts, ...calmLines] = await contentsOf(calm);
      expect(counts).toBe(calmCounts);
      expect(lines).toEqual(calmLines);
    });

    test('eight that open a fresh store at once all find its tables', { timeout: 60_000 }, async () => {
      const address = await freshAddress(engine, folder);
      const open = () => outcome(load(one, address));
      expect(await Promise.all(Array.from({ length: 8 }, open))).toEqual(
        Array.from({ length: 8 }, () => ({ code: 0, said: '' })),
      );
    });

    test('two loaders of one pile at once put each report in once', { timeout: 300_000 }, async () => {
      const address = await freshAddress(engine, folder);
      const both = await Promise.all([outcome(load(pile, address)), outcome(load(pile, address))]);
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
    expect(await ended(load(pile, address))).toBe(0);
    const store = await openStore(address);
    expect(await store.counts()).toMatchObject({ read: REPORTS, waiting: 0, failed: 0 });
    await store.close();
  });
});
