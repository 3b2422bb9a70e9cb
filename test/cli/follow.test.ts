// Following and news at the command line, with a host on this machine. Runs the built program (`npm test` builds it first).
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openHost, type TestHost } from '../follow/hosts.js';

const MAIN = resolve(import.meta.dirname, '../../dist/show/cli/main.js');
const folder = mkdtempSync(join(tmpdir(), 'onrecord-cli-follow-'));
let host: TestHost;
beforeAll(async () => {
  host = await openHost();
});
afterAll(async () => {
  await host.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Ran {
  status: number;
  stdout: string;
  stderr: string;
}
/** Beside this process, which answers it. */
const onrecord = (...args: string[]): Promise<Ran> =>
  new Promise(done => {
    execFile(process.execPath, [MAIN, ...args], { cwd: folder, encoding: 'utf8' }, (error, stdout, stderr) =>
      done({ status: error ? Number(error.code) : 0, stdout, stderr }),
    );
  });

const page = (title: string, ...more: string[]) =>
  `<!doctype html><title>${title}</title><body><article><h1>${title}</h1>${['Mayor Ana Kovač said on Monday that the new bridge at Lessa will open in May, after a winter of delays at the quay.', ...more].map(text => `<p>${text}</p>`).join('')}</article></body>`;
const feed = (...paths: string[]) =>
  `<rss version="2.0"><channel><title>Lessa Post</title><link>/</link>${paths.map(path => `<item><title>Bridge ${path}</title><link>${path}</link><pubDate>Wed, 14 May 2031 10:00:00 GMT</pubDate></item>`).join('')}</channel></rss>`;

describe('follow', () => {
  test('takes in the articles of the feeds of a list, reads them and keeps the list', async () => {
    Object.assign(host.pages, {
      '/feed': feed('/a', '/b'),
      '/a': page('Bridge to open in May'),
      '/b': page('Bridge to open in May at last', '“We have waited long enough for this bridge,” Kovač said.'),
    });
    writeFileSync(
      join(folder, 'desks.opml'),
      `<opml version="2.0"><body><outline text="P" xmlUrl="${host.origin}/feed"/></body></opml>`,
    );
    const { status, stdout, stderr } = await onrecord(
      'follow',
      'bridge',
      '--opml',
      'desks.opml',
      '--allow-private',
      '--jobs',
      '1',
      '--contact',
      'desk@post.example',
    );
    expect(stderr).toBe('');
    expect(stdout).toMatch(/^1 feed asked, 0 unchanged; 2 articles asked: 2 new, 0 changed\n2 read; /);
    expect(status).toBe(0);
    expect(host.asked[0]!.headers['user-agent']).toMatch(
      /^Onrecord\/\d+\.\d+\.\d+ \(feed reader; \+desk@post\.example\)$/,
    );
  });

  test('without a name lists what is followed', async () => {
    expect((await onrecord('follow')).stdout).toBe(`bridge  1 feed, 2 reports\n  ${host.origin}/feed\n`);
  });

  test('asks nothing of this machine unless that is allowed', async () => {
    const before = host.asked.length;
    const { status, stderr } = await onrecord(
      'follow',
      'inside',
      '--feed',
      `${host.origin}/feed`,
      '--store',
      'inside.db',
    );
    expect(status).toBe(2);
    expect(stderr).toMatch(/^E501 /);
    expect(host.asked).toHaveLength(before);
    // Allowed, it is asked at once; and a third time nothing is due, which is said.
    const again = await onrecord('follow', 'inside', '--allow-private', '--store', 'inside.db', '--jobs', '1');
    expect(again.stdout).toMatch(/^1 feed asked, /);
    const soon = await onrecord('follow', 'inside', '--allow-private', '--store', 'inside.db', '--jobs', '1');
    expect(soon.stdout).toMatch(/^0 feeds asked, .*; nothing is due before \d/);
  });

  test.each([
    ['under a name that is not followed', ['follow', 'nothing'], /E512 nothing/],
    ['what is no web address', ['follow', 'x', '--feed', 'file:///etc/passwd'], /E511/],
    ['a list that is not there', ['follow', 'x', '--opml', 'none.opml'], /E103 none\.opml/],
    ['every so many minutes that are none', ['follow', 'x', '--every', 'day'], /Give minutes/],
  ])('%s exits with 1', async (_, args, said) => {
    const { status, stderr } = await onrecord(...args);
    expect(status).toBe(1);
    expect(stderr).toMatch(said);
  });
});

describe('news', () => {
  test.each([
    ['text', /new story\n {2}2 new reports[\s\S]*“We have waited long enough for this bridge,”/],
    ['markdown', /^# Changes of the record since 2000-01-01T00:00:00\.000Z\n\n## [\s\S]*“We have waited/],
    ['atom', /<feed [\s\S]*<entry>[\s\S]*“We have waited/],
    ['json', /^\{.*"isNew":true,.*“We have waited/],
  ])('tells what came by what is followed, as %s', async (format, said) => {
    const { status, stdout } = await onrecord('news', 'bridge', '--since', '2000-01-01', '--format', format);
    expect(status).toBe(0);
    expect(stdout).toMatch(said);
  });

  test('says so where nothing is new', async () => {
    const { status, stdout, stderr } = await onrecord('news', '--since', '2999-01-01');
    expect([status, stdout]).toEqual([0, '']);
    expect(stderr).toContain('nothing new since 2999-01-01');
  });

  test.each([
    ['without a time', ['news'], /--since/],
    ['since what is no day', ['news', '--since', 'Tuesday'], /YYYY-MM-DD/],
    ['since a day that does not exist', ['news', '--since', '2031-02-31T25:00Z'], /YYYY-MM-DD/],
    ['under a name that is not followed', ['news', 'nothing', '--since', '2031-01-01'], /E512/],
    ['in a form that is none', ['news', '--since', '2031-01-01', '--format', 'poem'], /Allowed choices/],
  ])('%s exits with 1', async (_, args, said) => {
    const { status, stderr } = await onrecord(...args);
    expect(status).toBe(1);
    expect(stderr).toMatch(said);
  });
});
