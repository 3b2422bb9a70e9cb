// PostgreSQL stopped and started again while a pile is loaded: the loader says so in a coded sentence, and run again it ends as if
// nothing had been. The server is this test's own, from the binaries that are installed.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { openStore } from '../../src/store/index.js';
import { contentsOf, ended, load, outcome, REPORTS, writePile } from './loaders.js';

const VERSIONS = '/usr/lib/postgresql';
const newest = existsSync(VERSIONS) ? readdirSync(VERSIONS).sort((a, b) => Number(b) - Number(a))[0] : undefined;
const bin = newest === undefined ? undefined : join(VERSIONS, newest, 'bin');
const isRoot = process.getuid?.() === 0;
const isLendable = !isRoot || spawnSync('id', ['postgres']).status === 0;
const canRun = bin !== undefined && isLendable;
if (!canRun)
  console.warn(`No server of PostgreSQL can be run here (${VERSIONS}): that a store bears its restart is not tested.`);

/** The server refuses to run as root, so root lends it to the user its package made. */
const run = (command: string, ...words: string[]): string =>
  isRoot
    ? execFileSync('runuser', ['-u', 'postgres', '--', join(bin!, command), ...words], {
        encoding: 'utf8',
        stdio: 'pipe',
      })
    : execFileSync(join(bin!, command), words, { encoding: 'utf8', stdio: 'pipe' });

const freePort = (): Promise<number> =>
  new Promise(done => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });

describe.skipIf(!canRun)('postgres', () => {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-restart-'));
  const data = join(folder, 'cluster', 'data');
  const control = (...words: string[]) => run('pg_ctl', '-D', data, '-w', ...words);
  afterAll(() => {
    if (existsSync(join(data, 'postmaster.pid'))) control('stop', '-m', 'immediate');
    rmSync(folder, { recursive: true, force: true });
  });

  test('restarted in the middle of a load loses nothing and doubles nothing', { timeout: 300_000 }, async () => {
    const cluster = join(folder, 'cluster');
    execFileSync('mkdir', [cluster]);
    if (isRoot) execFileSync('chown', ['postgres', cluster]);
    if (isRoot) execFileSync('chmod', ['711', folder]);
    run('initdb', '-D', data, '-A', 'trust', '-U', 'onrecord', '--no-sync');
    const port = await freePort();
    const options = ['-o', `-p ${port} -k ${cluster} -c listen_addresses=127.0.0.1`, '-l', join(cluster, 'log')];
    control('start', ...options);
    const base = `postgres://onrecord@127.0.0.1:${port}/postgres`;
    const pile = writePile(folder);
    const calm = join(folder, 'calm.db');
    expect(await ended(load(pile, calm))).toBe(0);

    const disturbed = base;
    const watching = await openStore(disturbed);
    const loading = outcome(load(pile, disturbed));
    // As soon as reports are there the loader begins to read them; a restart ends all it holds open.
    while ((await watching.counts()).waiting === 0) await new Promise(done => setTimeout(done, 10));
    control('restart', '-m', 'immediate', ...options);
    const { code, said } = await loading;
    expect([0, 1]).toContain(code);
    if (code === 1) expect(said).toMatch(/^onrecord: E409 /m);
    await watching.close();
    expect(await outcome(load(pile, disturbed))).toEqual({ code: 0, said: '' });
    const store = await openStore(disturbed);
    expect(await store.counts()).toMatchObject({ read: REPORTS, waiting: 0, reading: 0, failed: 0 });
    await store.close();
    expect(await contentsOf(disturbed)).toEqual(await contentsOf(calm));
  });
});
