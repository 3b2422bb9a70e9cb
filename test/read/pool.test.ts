// Reading on several threads: the order of coming in is the order of leaving, and the bytes are those of one thread.
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Report, reportFromText } from '../../src/index.js';

// Threads load built code; `npm test` builds before it tests.
const BUILT = resolve(import.meta.dirname, '../../dist/read/pool.js');
const { readMany } = (await import(BUILT)) as typeof import('../../src/read/pool.js');

const COUNT = 40;
const reportAt = (number: number): Report =>
  reportFromText(`${number}.txt`, `Mayor Ana Kovač said on Monday that bridge ${number} will open in May.`, {
    published: '2031-05-05',
  });

/** Every seventh item is no report. */
const items = Array.from({ length: COUNT }, (_, number) => (number % 7 === 6 ? null : reportAt(number)));

async function* coming<T>(list: readonly T[]): AsyncGenerator<T> {
  yield* list;
}

async function readAll(jobs: number, list: readonly (Report | null)[] = items): Promise<string[]> {
  const out: string[] = [];
  for await (const result of readMany(coming(list), item => item, { jobs }))
    out.push('read' in result ? JSON.stringify(result.read) : 'failed' in result ? 'failed' : 'passed');
  return out;
}

describe('many reports at once', () => {
  test('leave in the order in which they came, with the bytes of one thread', async () => {
    const alone = await readAll(1);
    expect(alone.map((line, number) => line === 'passed' || JSON.parse(line).id === `${number}.txt`)).toEqual(
      Array(COUNT).fill(true),
    );
    expect(await readAll(3)).toEqual(alone);
  });

  test('one that cannot be read comes out as failed in its place; the others are read', async () => {
    const broken = { ...reportAt(30), lines: null } as unknown as Report;
    const results = await readAll(
      2,
      items.map((item, number) => (number === 30 ? broken : item)),
    );
    expect(results.map((line, number) => (line === 'failed' ? number : -1)).filter(number => number >= 0)).toEqual([
      30,
    ]);
    expect(results.filter(line => line.startsWith('{')).length).toBe(items.filter(Boolean).length - 1);
  });

  test('a caller that stops early leaves no thread behind', async () => {
    let seen = 0;
    for await (const _ of readMany(coming(items), item => item, { jobs: 2 })) if (++seen === 20) break;
    expect(seen).toBe(20);
  });
});
