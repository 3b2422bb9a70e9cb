// The way of the data: a folder imports only from folders above it. Read the list top to bottom.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

const SRC = resolve(import.meta.dirname, '../src');
const ORDER = ['model', 'lists', 'language', 'intake', 'read', 'compare', 'record', 'why', 'store', 'follow', 'show'];

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter(file => /\.tsx?$/.test(file));
const folderOf = (path: string) => relative(SRC, path).split(/[\\/]/)[0]!;

test.each(files.filter(file => ORDER.includes(folderOf(join(SRC, file)))))('%s imports only from above', file => {
  const own = ORDER.indexOf(folderOf(join(SRC, file)));
  const text = readFileSync(join(SRC, file), 'utf8');
  for (const [, path] of text.matchAll(/(?:from|import\() ?'(\.[^']+)'/g)) {
    const folder = folderOf(resolve(SRC, dirname(file), path!));
    if (folder === 'errors.js') continue;
    expect(ORDER.indexOf(folder), `${file} imports ${path}`).toBeLessThanOrEqual(own);
    expect(ORDER, `${file} imports ${path}`).toContain(folder);
  }
});

test.each(files)('%s says its place and what it does not do', file => {
  const lines = readFileSync(join(SRC, file), 'utf8')
    .split('\n')
    .filter(line => !line.startsWith('#!'));
  expect(lines[0]).toMatch(/^\/\/ \S/);
});
