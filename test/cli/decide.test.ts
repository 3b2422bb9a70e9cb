// `onrecord decide` as a person meets it: decide, build again, see it in the record, in `why` and in the dossier, take it back.
// Runs the built program (`npm test` builds it first).
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { StoryRecord } from '../../src/index.js';
import { TEXTS } from '../record/decisions/pile.js';

const MAIN = resolve(import.meta.dirname, '../../dist/show/cli/main.js');
const folder = mkdtempSync(join(tmpdir(), 'onrecord-decide-'));
const at = (...path: string[]) => join(folder, ...path);

function onrecord(...args: string[]) {
  const { status, stdout, stderr } = spawnSync('node', [MAIN, ...args], { cwd: folder, encoding: 'utf8' });
  return { status, stdout, stderr };
}

/** A pile in a folder of its own, built. */
function pile(name: string): () => StoryRecord {
  mkdirSync(at(name));
  for (const [id, text] of Object.entries(TEXTS)) writeFileSync(at(name, id), text);
  expect(onrecord('build', name, '-o', `${name}-out`).status).toBe(0);
  return () => JSON.parse(readFileSync(at(`${name}-out`, 'record.json'), 'utf8')) as StoryRecord;
}

const decisionsOf = (path: string) => readFileSync(at(path), 'utf8').split('\n').filter(Boolean);

beforeAll(() => {
  if (!existsSync(MAIN)) throw new Error('dist/ is missing: run `npm run build` first');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a decision', () => {
  test('is kept beside the reports, followed by the next build, shown, and taken back', () => {
    const record = pile('story');
    const women = (): string[] => record().entities.flatMap(({ name }) => (name.startsWith('Ana') ? [name] : []));
    expect(women()).toEqual(['Ana Kovač']);
    const args = ['--record', 'story-out', '--by', 'ana', '--note', 'two women'];
    const made = onrecord('decide', 'different', 'a.txt: Ana Kovač', 'c.txt: Ana Kovač-Lind', ...args);
    expect([made.status, made.stderr]).toEqual([0, '']);
    expect(made.stdout).toMatch(/^1 {2}different {2}entity/);
    expect(decisionsOf('story/decisions.jsonl')).toHaveLength(1);
    expect(onrecord('decide', 'list', '--record', 'story-out').stdout).toContain('not built yet');

    expect(onrecord('build', 'story', '-o', 'story-out').status).toBe(0);
    expect(women()).toEqual(['Ana Kovač', 'Ana Kovač-Lind']);
    expect(record().reports).toHaveLength(6);
    expect(record().decisions.map(one => [one.state, one.by, one.note])).toEqual([['applied', 'ana', 'two women']]);
    const { id } = record().entities.find(entity => entity.name === 'Ana Kovač-Lind')!;
    expect(onrecord('why', id, '--record', 'story-out').stdout).toMatch(/decided .*"Ana Kovač".*by ana.*two women/);
    const page = readFileSync(at('story-out/dossier.html'), 'utf8');
    expect(page).toContain('kept apart by ana: two women');
    expect(page).toContain('A decision of a person');

    expect(onrecord('decide', 'undo', '1', '--record', 'story-out', '--by', 'bo').status).toBe(0);
    expect(onrecord('decide', 'undo', '1', '--record', 'story-out').stderr).toContain('E211');
    expect(decisionsOf('story/decisions.jsonl')).toHaveLength(2);
    onrecord('build', 'story', '-o', 'story-out');
    expect(women()).toEqual(['Ana Kovač']);
    expect(onrecord('decide', 'list', '--record', 'story-out').stdout).toMatch(/undone.*by bo/);
  }, 60_000);

  test('that the page offers can be copied and run', () => {
    pile('copied');
    const page = readFileSync(at('copied-out/dossier.html'), 'utf8');
    const commands = [...page.matchAll(/<code>(onrecord decide (?:different|wrong) [^<]+)<\/code>/g)]
      .map(([, command]) => command!.replaceAll('&#39;', "'").replaceAll('&quot;', '"').replaceAll('&amp;', '&'))
      .filter(command => !command.endsWith(' ID'));
    expect(commands.map(command => command.split(' ')[2])).toEqual(expect.arrayContaining(['different', 'wrong']));
    for (const command of [commands.find(one => one.includes("'"))!, commands.at(-1)!]) {
      const { status, stderr } = spawnSync(`${command.replace('onrecord', `node ${MAIN}`)} --record copied-out`, {
        cwd: folder,
        encoding: 'utf8',
        shell: '/bin/sh',
      });
      expect([command, status, stderr]).toEqual([command, 0, '']);
    }
  }, 60_000);

  test('that is contradicted or has lost its words is said once by build, with a code, and the rest is done', () => {
    const record = pile('torn');
    const here = ['--record', 'torn-out'];
    onrecord('decide', 'same', 'a.txt: Ana Kovač', 'd.txt: Bo Lind', ...here);
    expect(onrecord('decide', 'different', 'a.txt: Ana Kovač', 'd.txt: Bo Lind', ...here).stderr).toContain('E206');
    onrecord('decide', 'wrong', 'c.txt: The quay is in good order', ...here);
    writeFileSync(at('torn/c.txt'), 'Harbour talks\n\nThe engineer inspected the harbour.\n');
    const { status, stderr } = onrecord('build', 'torn', '-o', 'torn-out');
    expect(status).toBe(0);
    expect(stderr.match(/E206/g)).toHaveLength(2);
    expect(stderr.match(/E205/g)).toHaveLength(1);
    expect(record().decisions.map(one => one.state)).toEqual(['contradicted', 'contradicted', 'orphaned']);
    expect(readFileSync(at('torn-out/dossier.html'), 'utf8')).toContain('contradicted, not followed');
  }, 60_000);

  test('about several files is kept beside the record; --decisions names another file', () => {
    pile('files');
    cpSync(at('files'), at('others'), { recursive: true });
    onrecord('build', 'others/a.txt', 'others/c.txt', '-o', 'others-out');
    const pair = ['different', 'a.txt: Ana Kovač', 'c.txt: Ana Kovač-Lind', '--record', 'others-out'];
    onrecord('decide', ...pair);
    expect(decisionsOf('others-out/decisions.jsonl')).toHaveLength(1);
    onrecord('decide', ...pair, '--decisions', 'shared.jsonl');
    expect(decisionsOf('shared.jsonl')).toHaveLength(1);
    onrecord('build', 'files', '-o', 'files-out', '--decisions', 'shared.jsonl');
    const record = JSON.parse(readFileSync(at('files-out/record.json'), 'utf8')) as StoryRecord;
    expect(record.decisions.map(one => one.state)).toEqual(['applied']);
  }, 60_000);

  test.each([
    ['a line that is not there', ['wrong', 'U0'], 'E202'],
    ['words that stand nowhere', ['wrong', 'a.txt: no such words'], 'E205'],
    ['a date that is none', ['date', 'b.txt: Workers blocked the road', '2031-02-30'], 'E207'],
    ['a date for a person', ['date', 'a.txt#m1', '2031-02-28'], 'E210'],
    ['a number that no decision has', ['undo', '7'], 'E211'],
  ])('about %s is refused with one coded sentence', (_, args, code) => {
    const { status, stderr, stdout } = onrecord('decide', ...args, '--record', 'files-out');
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain(code);
  });

  test('needs a record; a broken file of decisions stops the build and is left as it is', () => {
    expect(onrecord('decide', 'list', '--record', 'nowhere').stderr).toContain('E201');
    writeFileSync(at('files/decisions.jsonl'), '<<<<<<< ours\n');
    expect(onrecord('build', 'files', '-o', 'files-out').stderr).toContain('E209');
    expect(readFileSync(at('files/decisions.jsonl'), 'utf8')).toBe('<<<<<<< ours\n');
  });
});
