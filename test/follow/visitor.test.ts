// A polite visitor: robots asked, turns kept, redirects followed with every hop checked anew, and time given to hosts that ask for it.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Fetcher, newFetcher } from '../../src/follow/fetcher.js';
import { parseRobots } from '../../src/follow/robots.js';
import { GoneError, newVisitor, type RobotsMemory, type Visitor } from '../../src/follow/visitor.js';
import { openHost, type TestHost, testClock } from './hosts.js';

let host: TestHost;
let other: TestHost;
let fetcher: Fetcher;
let clock: ReturnType<typeof testClock>;
let visitor: Visitor;
let kept: Map<string, { text: string | null; untilMs: number }>;
const memory: RobotsMemory = {
  get: async origin => kept.get(origin),
  put: async (origin, text, untilMs) => void kept.set(origin, { text, untilMs }),
};

beforeEach(async () => {
  [host, other] = [await openHost(), await openHost('127.0.0.2')];
  fetcher = newFetcher({ mayVisit: address => address !== '127.0.0.3', userAgent: 'Onrecord/test' });
  clock = testClock();
  kept = new Map();
  visitor = newVisitor(fetcher, clock, memory);
});
afterEach(async () => {
  await fetcher.close();
  await host.close();
  await other.close();
});

const visit = (path: string, from = host) => visitor.visit(new URL(path, from.origin), { accept: '*/*' });
const paths = (of: TestHost) => of.asked.map(({ path }) => path);

describe('robots.txt', () => {
  test('is asked once, before the first page, and kept', async () => {
    Object.assign(host.pages, { '/robots.txt': 'User-agent: *\nDisallow: /private', '/a': 'a', '/b': 'b' });
    await visit('/a');
    await visit('/b');
    expect(paths(host)).toEqual(['/robots.txt', '/a', '/b']);
    await newVisitor(fetcher, clock, memory).visit(new URL('/a', host.origin), { accept: '*/*' });
    expect(paths(host)).toEqual(['/robots.txt', '/a', '/b', '/a']);
  });

  test('is asked anew a day later', async () => {
    host.pages['/a'] = 'a';
    await visit('/a');
    clock.pass(25 * 3_600_000);
    await visit('/a');
    expect(paths(host)).toEqual(['/robots.txt', '/a', '/robots.txt', '/a']);
  });

  test.each([
    ['forbids all', 'User-agent: *\nDisallow: /'],
    ['forbids us by name', 'User-agent: Onrecord\nDisallow: /\n\nUser-agent: *\nAllow: /'],
    ['forbids by a sign', 'User-agent: *\nDisallow: /*a$'],
  ])('that %s keeps us away', async (_, text) => {
    Object.assign(host.pages, { '/robots.txt': text, '/a': 'a' });
    await expect(visit('/a')).rejects.toThrow('E508');
    expect(paths(host)).toEqual(['/robots.txt']);
  });

  test.each([
    ['forbids others', 'User-agent: Elsebot\nDisallow: /'],
    ['is a page', '<!doctype html><p>Not here</p>'],
    ['allows more exactly than it forbids', 'User-agent: *\nDisallow: /\nAllow: /a'],
  ])('that %s lets us in', async (_, text) => {
    Object.assign(host.pages, { '/robots.txt': text, '/a': 'a' });
    expect(await visit('/a')).toMatchObject({ kind: 'page' });
  });

  test('that cannot be had is a no', async () => {
    Object.assign(host.pages, { '/robots.txt': { status: 500 }, '/a': 'a' });
    await expect(visit('/a')).rejects.toThrow(/E506 .*robots\.txt: 500/);
    expect(paths(host)).toEqual(['/robots.txt']);
  });

  test('of each host on the way is asked', async () => {
    Object.assign(host.pages, { '/a': { status: 301, headers: { location: `${other.origin}/b` } } });
    Object.assign(other.pages, { '/robots.txt': 'User-agent: *\nDisallow: /b', '/b': 'b' });
    await expect(visit('/a')).rejects.toThrow('E508');
    expect(paths(other)).toEqual(['/robots.txt']);
  });

  test('made of signs alone is read in little time, like any', () => {
    const text = `User-agent: *\nDisallow: ${'*'.repeat(200_000)}\nDisallow: /${'a*'.repeat(50_000)}\nDisallow: /b`;
    const robots = parseRobots(text, 'https://post.example');
    expect(robots.allows(new URL(`https://post.example/${'a'.repeat(900)}`))).toBe(true);
    expect(robots.allows(new URL('https://post.example/b'))).toBe(false);
  });
});

describe('turns', () => {
  test('of one host are a second apart', async () => {
    Object.assign(host.pages, { '/a': 'a', '/b': 'b' });
    await Promise.all([visit('/a'), visit('/b')]);
    expect(clock.waits.every(ms => ms <= 1_000)).toBe(true);
    expect(clock.waits.filter(ms => ms === 1_000).length).toBeGreaterThanOrEqual(2);
  });

  test('are as far apart as robots.txt asks, within reason', async () => {
    Object.assign(host.pages, { '/robots.txt': 'User-agent: *\nCrawl-delay: 7', '/a': 'a', '/b': 'b' });
    Object.assign(other.pages, { '/robots.txt': 'User-agent: *\nCrawl-delay: 86400', '/a': 'a', '/b': 'b' });
    await visit('/a');
    await visit('/b');
    expect(clock.waits.at(-1)).toBe(7_000);
    await visit('/a', other);
    await visit('/b', other);
    expect(clock.waits.at(-1)).toBe(30_000);
  });
});

describe('a redirect', () => {
  test('is followed, to its last address', async () => {
    Object.assign(host.pages, {
      '/a': { status: 301, headers: { location: '/b' } },
      '/b': { status: 307, headers: { location: `${other.origin}/c` } },
    });
    other.pages['/c'] = 'c';
    expect(await visit('/a')).toMatchObject({ kind: 'page', url: { href: `${other.origin}/c` } });
  });

  test.each([
    ['in a circle', { '/a': '/b', '/b': '/a' }, 'E505'],
    ['to itself', { '/a': '/a' }, 'E505'],
    [
      'on and on',
      Object.fromEntries(Array.from({ length: 30 }, (_, n) => [n === 0 ? '/a' : `/${n}`, `/${n + 1}`])),
      'E505',
    ],
    ['to a file', { '/a': 'file:///etc/passwd' }, 'E511'],
    ['to an address that may not be visited', { '/a': 'http://127.0.0.3:1/' }, 'E501'],
    ['with a password', { '/a': 'http://desk:word@127.0.0.1/' }, 'E511'],
  ])('%s is an error', async (_, hops, code) => {
    for (const [path, location] of Object.entries(hops)) host.pages[path] = { status: 302, headers: { location } };
    await expect(visit('/a')).rejects.toThrow(code);
    expect(host.asked.length).toBeLessThanOrEqual(8);
  });
});

describe('a host', () => {
  test.each([
    ['for a time in seconds', { 'retry-after': '600' }, 600_000],
    ['for a date', { 'retry-after': 'Wed, 14 May 2031 13:00:00 GMT' }, 3_600_000],
    ['for a time without saying how long', {}, 900_000],
    ['for a year', { 'retry-after': '31536000' }, 86_400_000],
    ['for nothing at all', { 'retry-after': '0' }, 60_000],
  ])('that asks %s is left alone until then', async (_, headers, ms) => {
    Object.assign(host.pages, { '/a': { status: 429, headers }, '/b': 'b' });
    const visited = await visit('/a');
    expect(visited).toMatchObject({ kind: 'later' });
    expect(Math.abs((visited as { atMs: number }).atMs - Date.UTC(2031, 4, 14, 12) - ms)).toBeLessThan(5_000);
    expect(await visit('/b')).toMatchObject({ kind: 'later' });
    expect(paths(host)).toEqual(['/robots.txt', '/a']);
  });

  test('that says a page is gone is believed; an error of its own is another matter', async () => {
    Object.assign(host.pages, { '/b': { status: 500 } });
    await expect(visit('/a')).rejects.toBeInstanceOf(GoneError);
    await expect(visit('/b')).rejects.not.toBeInstanceOf(GoneError);
    await expect(visit('/b')).rejects.toThrow('E506');
  });
});
