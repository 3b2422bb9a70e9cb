// `onrecord read` as a filter under an engine: rows in, readings out, in order; a hostile row costs itself and nothing else.
// Runs the built program (`npm test` builds it first).
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, test } from 'vitest';

const MAIN = resolve(import.meta.dirname, '../../dist/show/cli/main.js');

const text = (n: number): string => `Mayor Ana Kovač said on Monday that bridge ${n} of Lessa will open in May.`;
const row = (id: string, words: string): string => JSON.stringify({ id, text: words });

/** Rows that mean harm, or were harmed on the way; each stands for one in a thousand of a crawl. */
const HOSTILE: readonly [what: string, line: string][] = [
  ['no JSON', 'Mayor Ana Kovač said'],
  ['cut off', row('cut', text(1)).slice(0, 30)],
  ['NULs', '\0'.repeat(300)],
  ['a list', '[1, 2, 3]'],
  ['nothing', 'null'],
  ['no text', '{"id": "none"}'],
  ['an empty text', row('empty', ' ')],
  ['a text that is a number', '{"id": "n", "text": 7}'],
  ['nested without end', `{"id": "deep", "text": ${'['.repeat(45_000)}${']'.repeat(45_000)}}`],
  ['an id nested without end', `{"id": ${'['.repeat(45_000)}${']'.repeat(45_000)}, "text": "${text(3)}"}`],
  ['over the limit', row('large', 'x '.repeat(60_000))],
  ['half of a character', row('half', `${text(2)} \\ud800`).replace('\\\\', '\\')],
  ['signs only', row('signs', '"“”‘’«»—…'.repeat(2_000))],
  ['one word of thousands of letters', row('long', `${'a'.repeat(20_000)} said.`)],
  ['brackets and marks that never close', row('open', `“(["${'“ said ('.repeat(2_000)}`)],
  ['a page of tags', row('tags', `<html>${'<div>'.repeat(5_000)}`)],
  ['a known id of objects', '{"id": {"a": 1}, "text": "x said y."}'],
  ['names of the language itself', '{"id": "__proto__", "text": "constructor said toString.", "__proto__": {"a": 1}}'],
  [
    'another language',
    row('de', 'Die Brücke wird im Mai eröffnet, sagte die Bürgermeisterin am Montag vor dem Rathaus.'),
  ],
];

/** Feeds lines in and gives lines out, with the exit code. */
async function filtered(lines: readonly string[], ...args: string[]): Promise<{ out: string[]; code: number | null }> {
  const child = spawn(process.execPath, [MAIN, 'read', '-', '--jsonl', '--max-bytes', '100000', ...args], {
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const ended = new Promise<number | null>(resolveCode => child.on('close', resolveCode));
  child.stdin.on('error', () => undefined);
  child.stdin.end(lines.join('\n'));
  const out: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) out.push(line);
  return { out, code: await ended };
}

const good = Array.from({ length: 600 }, (_, n) => row(`r${n}`, text(n)));
const lines = good.flatMap((line, n) => (n % 30 === 7 ? [HOSTILE[(n - 7) / 30]?.[1] ?? '', line] : [line]));
const expected = good.map((_, n) => `r${n}`);

test.each([
  ['on one thread', '1'],
  ['on several', '3'],
])('order is kept and no row is lost to another, %s', async (_, jobs) => {
  const { out, code } = await filtered(lines, '--jobs', jobs);
  const ids = out.map(line => (JSON.parse(line) as { id: string }).id);
  expect(ids.filter(id => /^r\d+$/.test(id))).toEqual(expected);
  expect(code).toBe(2);
});

test('a row in, a row out, where the engine asks for it', async () => {
  const some = HOSTILE.map(([, line]) => line);
  const { out, code } = await filtered([...some, good[0]!], '--keep-skipped', '--jobs', '1');
  expect(out).toHaveLength(some.length + 1);
  const rows = out.map(line => JSON.parse(line) as { id: string; skipped?: { code: string } });
  expect(rows.map(({ id, skipped }) => skipped?.code ?? id)).toEqual([
    'E105',
    'E105',
    'E105',
    'E105',
    'E105',
    'E106',
    'E101',
    'E106',
    'E106',
    'stdin:10',
    'E104',
    'half',
    'signs',
    'long',
    'open',
    'E107',
    expect.stringMatching(/^stdin:17$/),
    '__proto__',
    'de',
    'r0',
  ]);
  expect(code).toBe(0);
});

test('a share of the rows that is empty', async () => {
  expect(await filtered([], '--keep-skipped')).toEqual({ out: [], code: 0 });
});
