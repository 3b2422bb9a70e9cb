// export, seal and verify as a person meets them: what is printed, what is written, what a changed folder gives.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { buildProgram } from '../../src/show/cli/program.js';

const EXAMPLE = resolve(import.meta.dirname, '../../examples/strait');
const folder = mkdtempSync(join(tmpdir(), 'onrecord-export-'));
const at = (...path: string[]) => join(folder, ...path);

/** Runs a command in this process: what it printed, and the exit code it set. */
async function onrecord(...args: string[]): Promise<{ stdout: string; code: number }> {
  const printed: string[] = [];
  const spy = vi.spyOn(process.stdout, 'write').mockImplementation(text => printed.push(String(text)) > 0);
  const before = process.exitCode;
  process.exitCode = 0;
  try {
    const program = await buildProgram(args[0]);
    await program.parseAsync(['node', 'onrecord', ...args]);
    return { stdout: printed.join(''), code: Number(process.exitCode) };
  } finally {
    process.exitCode = before;
    spy.mockRestore();
  }
}

beforeAll(async () => {
  await onrecord('build', EXAMPLE, '-o', at('out'), '--export', 'csv', 'gexf', 'obsidian');
});
afterEach(() => vi.restoreAllMocks());
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('export', () => {
  test('build --export writes files beside the record, and folders', () => {
    expect(readdirSync(at('out'))).toEqual(expect.arrayContaining(['csv', 'obsidian', 'record.gexf', 'record.json']));
  });

  test('a format of one file is printed, or written where -o says', async () => {
    const { stdout } = await onrecord('export', 'gexf', '--record', at('out'));
    expect(stdout).toBe(readFileSync(at('out/record.gexf'), 'utf8'));
    await onrecord('export', 'timelinejs', '--record', at('out'), '-o', at('made/timeline.json'));
    expect(JSON.parse(readFileSync(at('made/timeline.json'), 'utf8')).events.length).toBeGreaterThan(0);
  });

  test('a person’s words in a note outlive the next export; a note of theirs stops it before anything is written', async () => {
    const note = at('out/obsidian/Record.md');
    writeFileSync(note, `${readFileSync(note, 'utf8')}\nMine.\n`);
    await onrecord('export', 'obsidian', '--record', at('out'));
    expect(readFileSync(note, 'utf8')).toMatch(/\nMine\.\n$/);
    writeFileSync(note, '# All mine\n');
    await expect(onrecord('export', 'obsidian', '--record', at('out'))).rejects.toThrow('E311');
    expect(readFileSync(note, 'utf8')).toBe('# All mine\n');
  });

  test.each([
    ['a format that is not there', ['export', 'docx', '--record', at('out')], 'E310'],
    ['a folder without a record', ['export', 'csv', '--record', at('nowhere')], 'E201'],
    ['a format that is not there, before anything is read', ['build', EXAMPLE, '--export', 'docx'], 'E310'],
  ])('%s', async (_, args, code) => {
    await expect(onrecord(...args)).rejects.toThrow(code);
  });
});

describe('seal and verify', () => {
  const record = at('out/record.json');

  test('what was sealed verifies, with the pile too', async () => {
    const sealed = await onrecord('seal', '--record', at('out'));
    expect(sealed.stdout).toMatch(/^[0-9a-f]{64}\n$/);
    const { stdout, code } = await onrecord('verify', at('out/seal.json'), '--pile', EXAMPLE);
    expect([stdout.includes('all as sealed'), code]).toEqual([true, 0]);
  });

  test('a word changed in the record is found, with its hash and its pin', async () => {
    const text = readFileSync(record, 'utf8');
    writeFileSync(record, text.replace('"text":"Halyna Drach"}', '"text":"Halina Drach"}'));
    const { stdout, code } = await onrecord('verify', at('out/seal.json'));
    writeFileSync(record, text);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^E304 record\.json/m);
    expect(stdout).toMatch(/^E308 .*Halina Drach.*Halyna Drach/m);
  });

  test('a file that is no seal is refused', async () => {
    await expect(onrecord('verify', record)).rejects.toThrow('E301');
    await expect(onrecord('verify', at('nowhere.json'))).rejects.toThrow('E301');
  });
});
