// The newsroom at the command line: it answers on a port, refuses to stand open to others, and ends when it is asked to.
// Runs the built program (`npm test` builds it first).
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

const MAIN = resolve(import.meta.dirname, '../../dist/show/cli/main.js');
const STRAIT = resolve(import.meta.dirname, '../../examples/strait');
const folder = mkdtempSync(join(tmpdir(), 'onrecord-cli-serve-'));
const children: ChildProcess[] = [];
afterAll(() => {
  for (const child of children) child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

const onrecord = (...args: string[]): Promise<{ status: number; stderr: string }> =>
  new Promise(done => {
    execFile(process.execPath, [MAIN, ...args], { cwd: folder, encoding: 'utf8' }, (error, _, stderr) =>
      done({ status: error ? Number(error.code) : 0, stderr }),
    );
  });

/** A port that nobody listens on. */
const freePort = (): Promise<number> =>
  new Promise(done => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => done(port));
    });
  });

/** Runs until it says where it is reached. */
async function serve(...args: string[]): Promise<{ child: ChildProcess; url: string; ended: Promise<number | null> }> {
  const child = spawn(process.execPath, [MAIN, 'serve', ...args], { cwd: folder });
  children.push(child);
  const ended = new Promise<number | null>(done => child.once('exit', done));
  const url = await new Promise<string>((done, fail) => {
    let said = '';
    child.stderr!.on('data', chunk => {
      said += String(chunk);
      const found = /onrecord: (http\S+)/.exec(said)?.[1];
      if (found) done(found);
    });
    child.once('exit', code => fail(new Error(`ended with ${code}: ${said}`)));
  });
  return { child, url, ended };
}

describe('serve', () => {
  test('answers over a store, makes records on threads of its own, reads what is put in, and ends on SIGTERM', async () => {
    expect((await onrecord('load', STRAIT, '--store', 'desk.db')).status).toBe(0);
    const { child, url, ended } = await serve('--store', 'desk.db', '--port', String(await freePort()));
    const { stories } = (await (await fetch(`${url}/api/stories`)).json()) as { stories: { id: string }[] };
    const dossier = await fetch(`${url}/stories/${stories[0]!.id}`);
    expect(await dossier.text()).toContain('Check these first');
    const missing = await fetch(`${url}/stories/${stories[0]!.id}/lines/U0`);
    expect([missing.status, (await missing.text()).includes('E202')]).toEqual([404, true]);
    const reports = [{ id: 'more.txt', text: 'The lighthouse keeper Bo Lind said on Monday that no ship had passed.' }];
    const put = await fetch(`${url}/api/reports`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ reports }),
    });
    expect(await put.json()).toMatchObject({ added: 1 });
    let read: Response;
    do {
      await new Promise(next => setTimeout(next, 100));
      read = await fetch(`${url}/api/report?id=more.txt`);
    } while (read.status === 404);
    expect(read.status).toBe(200);
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
  });

  test('lets others in by a token alone', async () => {
    const port = String(await freePort());
    const secret = 'a1b2c3d4e5f6a7b8c9d0e1f2';
    writeFileSync(join(folder, 'tokens.txt'), `ana ${secret}\n`);
    chmodSync(join(folder, 'tokens.txt'), 0o600);
    const { child, ended } = await serve(
      ...['--store', 'others.db', '--port', port, '--origin', 'https://desk.example.org', '--token-file', 'tokens.txt'],
    );
    const url = `http://127.0.0.1:${port}/api/counts`;
    expect((await fetch(url)).status).toBe(401);
    expect((await fetch(url, { headers: { authorization: `Bearer ${secret}` } })).status).toBe(200);
    child.kill('SIGINT');
    expect(await ended).toBe(0);
  });

  test.each([
    ['open to others without a token', ['--host', '10.0.0.5'], 'E601'],
    ['behind a proxy without a token', ['--origin', 'https://desk.example.org'], 'E601'],
    ['on every address without a name', ['--host', '0.0.0.0'], 'E603'],
    ['under what is no address', ['--origin', 'desk.example.org'], 'E603'],
    ['with a token file that is not there', ['--token-file', 'none.txt'], 'E602'],
    ['over what is no store', ['--store', '/nowhere/at/all.db'], 'E401'],
  ])('does not start %s', async (_, args, code) => {
    const { status, stderr } = await onrecord('serve', '--port', String(await freePort()), ...args);
    expect([status, stderr.includes(code)]).toEqual([1, true]);
  });

  test.each([
    ['--port', 'many'],
    ['--port', '70000'],
    ['--rate', '-1'],
    ['--max-upload', 'x'],
  ])('does not start with %s %s', async (flag, value) => {
    const { status, stderr } = await onrecord('serve', flag, value);
    expect([status, stderr.includes(flag)]).toEqual([1, true]);
  });

  test('does not start on a port that is taken', async () => {
    const taken = createServer();
    const port = await new Promise<number>(done =>
      taken.listen(0, '127.0.0.1', () => done((taken.address() as { port: number }).port)),
    );
    const { status, stderr } = await onrecord('serve', '--store', 'taken.db', '--port', String(port));
    taken.close();
    expect([status, stderr.includes('E604')]).toEqual([1, true]);
  });
});
