// Loading, working and searching at the command line: a pile goes into a store once and is found again, sentence by sentence.
// Runs the built program (`npm test` builds it first).
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { Hit } from '../../src/store/index.js';

const MAIN = resolve(import.meta.dirname, '../../dist/show/cli/main.js');
const EXAMPLE = resolve(import.meta.dirname, '../../examples/strait');
const folder = mkdtempSync(join(tmpdir(), 'onrecord-cli-store-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const onrecord = (...args: string[]) =>
  spawnSync(process.execPath, [MAIN, ...args], { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 28 });
const hitsOf = (text: string): Hit[] =>
  text
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line) as Hit);

describe('load', () => {
  test('puts a pile in and reads it; a second time everything is known', () => {
    const first = onrecord('load', EXAMPLE);
    expect(first.stderr).toBe('');
    expect(first.stdout).toMatch(/^5 reports added, 0 new versions, 0 known, 0 rejected\n5 read; /);
    expect(onrecord('load', EXAMPLE).stdout).toMatch(/^0 reports added, 0 new versions, 5 known, 0 rejected\n0 read; /);
  });

  test('lists what it cannot take in, does the rest and exits with 2', () => {
    writeFileSync(join(folder, 'empty.txt'), '');
    const { status, stderr } = onrecord('load', EXAMPLE, 'empty.txt', '--store', 'other.db');
    expect(status).toBe(2);
    expect(stderr).toMatch(/^skipped E101 .*empty\.txt/m);
  });

  test('with nothing that can be read exits with 1 and a coded sentence', () => {
    const { status, stderr } = onrecord('load', 'empty.txt', '--store', 'third.db');
    expect(status).toBe(1);
    expect(stderr).toMatch(/E109/);
  });

  test('--later only puts them in; work reads them', () => {
    expect(onrecord('load', EXAMPLE, '--later', '--store', 'later.db').stdout).not.toContain('read;');
    expect(onrecord('work', '--store', 'later.db').stdout).toMatch(/^5 read; the store holds 5 reports read/);
  });

  test.each([['search', 'ferry'], ['stories'], ['news', '--since', '2031-01-01'], ['work'], ['mcp']])(
    '%s asks no store that is not there, and makes none',
    (...args) => {
      const { status, stderr } = onrecord(...args, '--store', 'mistyped.db');
      expect(status).toBe(1);
      expect(stderr).toMatch(/^onrecord: E410 mistyped\.db: There is no store here/);
      expect(existsSync(join(folder, 'mistyped.db'))).toBe(false);
    },
  );

  test('into what is no store exits with 1', () => {
    writeFileSync(join(folder, 'text.db'), 'This is no database, and it is longer than a hundred bytes.'.repeat(4));
    const { status, stderr } = onrecord('load', EXAMPLE, '--store', 'text.db');
    expect(status).toBe(1);
    expect(stderr).toMatch(/^onrecord: E401 text\.db/);
  });
});

describe('search', () => {
  test('gives each hit with its sentence, and one as JSON a line on request', () => {
    const { status, stdout } = onrecord('search', 'minesweepers', '--json');
    expect(status).toBe(0);
    const hits = hitsOf(stdout);
    expect(hits.length).toBeGreaterThan(1);
    for (const hit of hits) expect(hit.sentenceText.toLowerCase()).toContain('minesweeper');
    expect(onrecord('search', 'minesweepers', '--kind', 'report').stdout).toContain('harbour-post.txt');
  });

  test('finds what one person said, under every spelling of the name', () => {
    const said = hitsOf(onrecord('search', '--who', 'Holubets', '--kind', 'quotation', '--json').stdout);
    expect(new Set(said.map(hit => hit.report)).size).toBeGreaterThan(2);
  });

  test.each([
    ['without a word', ['search', ''], /E405/],
    ['with a kind that is none', ['search', 'x', '--kind', 'poem'], /Give one of report/],
    ['with a day that is none', ['search', 'x', '--from', 'May'], /YYYY-MM-DD/],
  ])('%s exits with 1', (_, args, said) => {
    const { status, stderr } = onrecord(...args);
    expect(status).toBe(1);
    expect(stderr).toMatch(said);
  });
});

describe('stories of a store', () => {
  const stored = (...args: string[]) => onrecord('stories', '--store', 'onrecord.db', ...args);
  const linesOf = (text: string) =>
    text
      .split('\n')
      .filter(Boolean)
      .map(line => JSON.parse(line));

  test('are listed, and one is shown by its events', () => {
    const listed = linesOf(stored('--jsonl').stdout);
    expect(listed.reduce((sum, { reports }) => sum + reports, 0)).toBe(5);
    const [{ id, title }] = listed;
    expect(stored().stdout).toContain(title);
    const [shown] = linesOf(stored(id, '--jsonl').stdout);
    expect(shown.events.flatMap((event: { reports: string[] }) => event.reports)).toHaveLength(listed[0].reports);
    expect(stored(id).stdout).toContain(id);
  });

  test('are parted and joined by a person, who can take it back', () => {
    const [{ id, events }] = linesOf(stored(linesOf(stored('--jsonl').stdout)[0].id, '--jsonl').stdout);
    const [first, second] = events.flatMap((event: { reports: string[] }) => event.reports);
    const { stdout, status } = stored('--different', first, second, '--by', 'ana', '--note', 'two matters');
    expect(status).toBe(0);
    expect(stdout).toMatch(/ applied\n/);
    const decision = /--undo (J\w+)/.exec(stdout)![1]!;
    expect(linesOf(stored(second, '--jsonl').stdout)[0].id).not.toBe(linesOf(stored(first, '--jsonl').stdout)[0].id);
    expect(stored('--undo', decision).status).toBe(0);
    expect(linesOf(stored(second, '--jsonl').stdout)[0].id).toBe(id);
  });

  test.each([
    [['S0000000000'], 'E212'],
    [['--same', 'S0000000000'], 'E213'],
    [['--same', 'S0000000000', 'S0000000001'], 'E212'],
    [['--undo', 'J0000000000'], 'E211'],
  ])('%j is refused', (args, code) => {
    const { status, stderr } = stored(...args);
    expect(status).toBe(1);
    expect(stderr).toContain(code);
  });
});
