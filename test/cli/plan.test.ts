// Planning and resuming at the command line, and what it says of work under way.
// Runs the built program (`npm test` builds it first).
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { type Plan, renderPlan } from '../../src/show/cli/plan.js';
import { duration, progressLine, size } from '../../src/show/cli/progress.js';

const MAIN = resolve(import.meta.dirname, '../../dist/show/cli/main.js');
const EXAMPLE = resolve(import.meta.dirname, '../../examples/strait');
const folder = mkdtempSync(join(tmpdir(), 'onrecord-cli-plan-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const onrecord = (...args: string[]) =>
  spawnSync(process.execPath, [MAIN, ...args], { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 28 });

describe('plan', () => {
  test('counts a small pile, with what cannot be read', () => {
    writeFileSync(join(folder, 'empty.txt'), '');
    const { status, stdout } = onrecord('plan', EXAMPLE, 'empty.txt', '--json', '--jobs', '3');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      files: 6,
      reports: 6,
      isCounted: true,
      sampled: 6,
      unreadable: 1 / 6,
      reasons: [['E101', 1]],
      notEnglish: 0,
      jobs: 3,
    });
  });

  test('estimates a large one from its head', () => {
    const rows = Array.from({ length: 20_000 }, (_, i) => {
      const day = `2031-05-${String((i % 28) + 1).padStart(2, '0')}`;
      const text = `The harbour board of Lessa met for the ${i}th time, its chair Ana Kovač said. `.repeat(4);
      return JSON.stringify({ id: `r${i}`, text, ...(i % 4 === 0 ? {} : { published: day }) });
    });
    writeFileSync(join(folder, 'rows.jsonl'), rows.join('\n'));
    const plan = JSON.parse(onrecord('plan', 'rows.jsonl', '--json', '--sample', '200').stdout) as Plan;
    expect(plan.isCounted).toBe(false);
    expect(plan.reports).toBeGreaterThan(17_000);
    expect(plan.reports).toBeLessThan(23_000);
    expect(plan.undated).toBeCloseTo(0.25, 2);
    expect(plan.bytesSqlite).toBeGreaterThan(1_000_000);
  });

  test('of nothing that can be read exits with 1', () => {
    const { status, stderr } = onrecord('plan', 'empty.txt');
    expect(status).toBe(1);
    expect(stderr).toMatch(/E109/);
  });

  test('reads as sentences', () => {
    const plan: Plan = {
      files: 3,
      bytes: 3_100_000_000,
      reports: 212_000,
      isCounted: false,
      sampled: 400,
      unreadable: 0.02,
      reasons: [['E107', 8]],
      undated: 0.075,
      notEnglish: 0,
      secondsEach: 0.035,
      jobs: 2,
      seconds: 3700,
      bytesSqlite: 6_000_000_000,
      bytesPostgres: 9_600_000_000,
    };
    expect(renderPlan(plan)).toBe(`reports       about 212,000 in 3 files, 3.1 GB
looked at     400
unreadable    2.0 %
              E107 8 times: No article was found in the page.
undated       7.5 %
not English   0.0 %, kept and not read
time          about 1 h 01 min with 2 threads, 29 reports a second each, on a machine like this
disk          about 6.0 GB as a SQLite file, 9.6 GB in PostgreSQL
`);
  });
});

describe('load', () => {
  test('--resume passes over what is there and takes in the rest', () => {
    const row = (id: string): string => JSON.stringify({ id, text: 'The bridge will open in May, the mayor said.' });
    writeFileSync(join(folder, 'a.jsonl'), [1, 2, 3].map(n => row(`r${n}`)).join('\n'));
    expect(onrecord('load', 'a.jsonl', '--later').stdout).toMatch(/^3 reports added/);
    writeFileSync(join(folder, 'a.jsonl'), [1, 2, 3, 4].map(n => row(`r${n}`)).join('\n'));
    expect(onrecord('load', 'a.jsonl', '--later', '--resume').stdout).toMatch(
      /^1 report added, 0 new versions, 3 known/,
    );
    expect(onrecord('load', 'a.jsonl', '--later', '--resume').stdout).toMatch(
      /^0 reports added, 0 new versions, 4 known/,
    );
  });

  test('rejects by itself what no store can keep, with all reasons in a file', () => {
    const text = 'The bridge will open in May, the mayor said.';
    const rows = [
      { id: 'good', text },
      { id: 'half', text: `${text} \ud800` },
      // A sign without a shape was replaced on the way in, and hinders nobody.
      { id: 'nul', text: `${text} \u0000` },
      { id: 'x'.repeat(5000), text },
      { id: 'none' },
      { id: 'good2', text },
    ];
    writeFileSync(join(folder, 'bad.jsonl'), rows.map(row => JSON.stringify(row)).join('\n'));
    const { status, stdout, stderr } = onrecord(
      'load',
      'bad.jsonl',
      '--store',
      'bad.db',
      '--rejected',
      'rejected.jsonl',
    );
    expect(status).toBe(2);
    expect(stdout).toMatch(/^3 reports added, 0 new versions, 0 known, 3 rejected\n3 read/);
    expect(stderr).toContain('E404 half: The text holds half of a character or a NUL');
    const rejected = readFileSync(join(folder, 'rejected.jsonl'), 'utf8').trim().split('\n');
    expect(rejected.map(line => JSON.parse(line).code)).toEqual(['E404', 'E407', 'E106']);
  });
});

describe('progress', () => {
  test.each([
    ['14 s', 14],
    ['3 min 05 s', 185],
    ['2 h 05 min', 7504],
  ])('%s', (words, seconds) => expect(duration(seconds)).toBe(words));
  test.each([
    ['980 bytes', 980],
    ['31.4 MB', 31_400_000],
    ['2.1 TB', 2_100_000_000_000],
  ])('%s', (words, bytes) => expect(size(bytes)).toBe(words));
  test.each([
    ['reading 1,200 of 8,700 · 30 a second · 40 s, 4 min 10 s left', { done: 1200, total: 8700, seconds: 40 }],
    ['reading 12 · 0.5 a second · 24 s', { done: 12, total: 0, seconds: 24 }],
    [
      'reading 500 · 1.0 MB of 4.0 MB · 50 a second · 10 s, 30 s left',
      { done: 500, total: 0, seconds: 10, bytes: { done: 1e6, total: 4e6 } },
    ],
  ])('%s', (line, far) => expect(progressLine('reading', far)).toBe(line));
});
