// The command line as a person or a script meets it: exit codes, what goes to which stream, coded sentences, nothing lost.
// Runs the built program (`npm test` builds it first).
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ReadReport, StoryRecord } from '../../src/index.js';

const MAIN = resolve(import.meta.dirname, '../../dist/show/cli/main.js');
const EXAMPLE = resolve(import.meta.dirname, '../../examples/strait');
const folder = mkdtempSync(join(tmpdir(), 'onrecord-cli-'));

function onrecord(args: string[], input?: string | Buffer) {
  const { status, stdout, stderr } = spawnSync('node', [MAIN, ...args], {
    cwd: folder,
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return { status, stdout, stderr };
}

const at = (...path: string[]) => join(folder, ...path);
const jsonLines = <T>(text: string): T[] =>
  text
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line) as T);

beforeAll(() => {
  if (!existsSync(MAIN)) throw new Error('dist/ is missing: run `npm run build` first');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('build', () => {
  test('writes record, readings and dossier, opens its summary with what to check first, and exits with 0', () => {
    const { status, stdout } = onrecord(['build', EXAMPLE, '-o', 'out']);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^CHECK THESE FIRST/);
    const record = JSON.parse(readFileSync(at('out/record.json'), 'utf8')) as StoryRecord;
    expect(record.reports).toHaveLength(5);
    expect(jsonLines(readFileSync(at('out/readings.jsonl'), 'utf8'))).toHaveLength(5);
    expect(readFileSync(at('out/dossier.html'), 'utf8')).toContain('<!doctype html>');
  });

  test('is what happens when a pile is named and no command', () => {
    expect(onrecord([EXAMPLE, '-o', 'out2']).status).toBe(0);
    expect(readFileSync(at('out2/record.json'), 'utf8')).toBe(readFileSync(at('out/record.json'), 'utf8'));
  });

  test('does what it can of a pile of bad input, says each with a code, and exits with 2', () => {
    mkdirSync(at('bad/locked'), { recursive: true });
    writeFileSync(
      at('bad/good.txt'),
      'Bridge opens\n\nMayor Ana Kovač said on Monday that the bridge will open in May.\n',
    );
    writeFileSync(at('bad/empty.txt'), '');
    writeFileSync(at('bad/binary.txt'), Buffer.from([0, 1, 2, 3, 0, 255, 254, 0, 7]));
    writeFileSync(
      at('bad/rows.jsonl'),
      '{"id":"row1","text":"The bridge opened in May, she said."}\n{"id":"row2","te\n{"id":"row3"}\n',
    );
    writeFileSync(
      at('bad/date.jsonl'),
      '{"id":"wrong-date","text":"The bridge opened on Friday.","published":"2024-02-31"}\n',
    );
    writeFileSync(
      at('bad/deep.html'),
      `<html><body>${'<div>'.repeat(20_000)}The bridge opened.${'</div>'.repeat(20_000)}</body></html>`,
    );
    writeFileSync(at('bad/long.txt'), `The bridge opened. ${'word '.repeat(1_000_000)}`);
    writeFileSync(at('bad/huge.txt'), Buffer.alloc(50_000_000, 'The bridge opened in May. '));
    chmodSync(at('bad/locked'), 0o000);
    const { status, stderr } = onrecord(['build', 'bad', '-o', 'bad-out']);
    chmodSync(at('bad/locked'), 0o755);
    expect(status).toBe(2);
    for (const [name, code] of [
      ['empty.txt', 'E101'],
      ['binary.txt', 'E102'],
      ['huge.txt', 'E104'],
      ['rows.jsonl:2', 'E105'],
      ['row', 'E106'],
    ]) {
      expect(
        stderr.split('\n').some(line => line.includes(name!) && line.includes(code!)),
        `${name} ${code}\n${stderr}`,
      ).toBe(true);
    }
    const record = JSON.parse(readFileSync(at('bad-out/record.json'), 'utf8')) as StoryRecord;
    const ids = record.reports.map(report => report.id);
    expect(ids).toEqual(expect.arrayContaining(['good.txt', 'row1', 'wrong-date', 'long.txt']));
    expect(record.reports.find(report => report.id === 'wrong-date')!.published?.basis).not.toBe('stated');
    expect(record.reports.find(report => report.id === 'wrong-date')!.warnings.join()).toContain('W303');
    expect(record.reports.find(report => report.id === 'long.txt')!.warnings.join()).toContain('W308');
  }, 120_000);

  test.each([
    ['no pile', ['build'], 'E110'],
    ['a folder that is not there', ['build', 'nowhere'], 'E103'],
    ['an empty folder', ['build', 'hollow'], 'E109'],
  ])('%s: one coded sentence, exit 1', (_, args, code) => {
    mkdirSync(at('hollow'), { recursive: true });
    const { status, stderr, stdout } = onrecord(args);
    expect(status).toBe(1);
    expect(stderr).toContain(code);
    expect(stderr).not.toContain('    at ');
    expect(stdout).toBe('');
  });
});

describe('read', () => {
  const rows = [
    '{"id":"b","text":"The bridge opened, she said.","published":"2031-05-14"}',
    '{"id":"a","text":"It closed on Monday."}',
  ];

  test('is a filter: JSON lines in, one reading a line out, in input order', () => {
    const { status, stdout } = onrecord(['read', '-', '--jsonl'], `${rows.join('\n')}\n`);
    expect(status).toBe(0);
    expect(jsonLines<ReadReport>(stdout).map(read => read.id)).toEqual(['b', 'a']);
  });

  test('adds the stored text on request, unaltered', () => {
    const [first] = jsonLines<ReadReport & { text: string }>(
      onrecord(['read', '-', '--jsonl', '--text'], rows[0]).stdout,
    );
    expect(first!.text).toBe('The bridge opened, she said.');
  });

  test('prints a readable form for a person', () => {
    expect(onrecord(['read', join(EXAMPLE, 'coastline.jsonl')]).stdout).toContain('Halyna Drach');
  });
});

describe('the other commands', () => {
  test('why explains a line of the record, and an annotation of a report', () => {
    onrecord(['build', EXAMPLE, '-o', 'out']);
    const record = JSON.parse(readFileSync(at('out/record.json'), 'utf8')) as StoryRecord;
    for (const line of [
      record.utterances[0]!,
      record.entities[0]!,
      record.events[0]!,
      record.questions[0]!,
      record.origins[0]!,
    ]) {
      const { status, stdout } = onrecord(['why', line.id, '--record', 'out']);
      expect(status).toBe(0);
      expect(stdout).toContain(line.id);
    }
    expect(onrecord(['why', 'ledger.txt#q1', '--record', 'out']).stdout).toContain('read.quotations.');
  });

  test('why refuses an id that no line has', () => {
    const { status, stderr } = onrecord(['why', 'U0', '--record', 'out']);
    expect([status, stderr.slice(0, 14)]).toEqual([1, 'onrecord: E202']);
  });

  test('diff names the lines that changed', () => {
    onrecord(['build', join(EXAMPLE, 'ledger.txt'), join(EXAMPLE, 'coastline.jsonl'), '-o', 'two']);
    expect(onrecord(['diff', 'out', 'out']).stdout).toBe('no line differs\n');
    expect(onrecord(['diff', 'two', 'out']).stdout).toMatch(/^\+ reports +.*harbour-post/m);
  });

  test('stories groups rows', () => {
    const input = [
      {
        id: '1',
        date: '2031-05-14',
        title: 'Bridge at Lessa opens',
        text: 'The new bridge over the Lessa opened after years of delay, the mayor said.',
      },
      {
        id: '2',
        date: '2031-05-14',
        title: 'Lessa bridge opened at last',
        text: 'After years of delay the bridge over the Lessa has opened, said the mayor.',
      },
      {
        id: '3',
        date: '2031-05-14',
        title: 'Bakers win prize',
        text: 'A bakery in Pellworth won the national prize for rye bread.',
      },
    ];
    const found = jsonLines<{ id: string; story: string; event: string }>(
      onrecord(['stories', '-', '--jsonl'], input.map(row => JSON.stringify(row)).join('\n')).stdout,
    );
    expect(found.map(row => row.id)).toEqual(['1', '2', '3']);
    expect(found[0]!.story).toBe(found[1]!.story);
    expect(found[0]!.story).not.toBe(found[2]!.story);
  });

  test('names judges a pair for a person and pairs as JSON lines', () => {
    expect(onrecord(['names', 'Yuriy Holubets', 'Iurii Golubets']).stdout).toMatch(/^same/);
    expect(
      jsonLines<{ judgement: string }>(onrecord(['names', '--jsonl'], '{"a":"Ana Kovac","b":"Bo Lind"}\n').stdout)[0]!
        .judgement,
    ).toBe('different');
  });

  test.each([['rules'], ['steps'], ['--help'], ['build', '--help'], ['read', '--help'], ['--version']])(
    '%s prints and exits with 0',
    (...args) => {
      const { status, stdout } = onrecord(args as string[]);
      expect(status).toBe(0);
      expect(stdout.length).toBeGreaterThan(3);
    },
  );

  test('an unknown command is said on standard error', () => {
    expect(onrecord(['why']).status).toBe(1);
    const { status, stderr } = onrecord(['serv', '--store', 'a.db']);
    expect(status).toBe(1);
    expect(stderr).toMatch(/unknown command 'serv' \(did you mean serve\?\)/);
  });
});
