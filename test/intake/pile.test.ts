import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openPile, type PileOptions, type Taken } from '../../src/intake/index.js';

const TEXT = 'Dockers at Port Lessa walked out on Tuesday after talks with the harbour board collapsed.\n';
const PAGE = `<!doctype html><title>Dockers walk out</title><body><article>${`<p>${TEXT}</p>`.repeat(4)}</article>`;
const row = (id: string): string => JSON.stringify({ id, text: TEXT });

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pile-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function put(files: Record<string, string | Uint8Array>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
}

async function open(paths: string[], options: PileOptions = {}): Promise<Taken[]> {
  const all: Taken[] = [];
  for await (const taken of openPile(paths, options)) all.push(taken);
  return all;
}
const names = (all: Taken[]): string[] =>
  all.map(t => ('report' in t ? t.report.id : `${t.skipped.code} ${t.skipped.id}`));
async function* stdin(text: string): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  for (let i = 0; i < bytes.length; i += 7) yield bytes.subarray(i, i + 7);
}

describe('a folder', () => {
  it('is read whole, in the order of its names, with paths inside it as ids', async () => {
    put({
      'b.txt': TEXT,
      'a/z.md': TEXT,
      'a/page.html': PAGE,
      'c.jsonl': `${row('r1')}\n${row('r2')}\n`,
      'a/old.txt.gz': gzipSync(TEXT),
    });
    expect(names(await open([folder]))).toEqual(['a/old.txt.gz', 'a/page.html', 'a/z.md', 'b.txt', 'r1', 'r2']);
  });

  it('lends its name to ids where piles of many days come together', async () => {
    put({ 'monday/a.txt': TEXT, 'tuesday/a.txt': TEXT, 'tuesday/rows.jsonl': row('r1') });
    const paths = ['monday', 'tuesday'].map(name => join(folder, name));
    expect(names(await open(paths, { isFolderNamed: true }))).toEqual(['monday/a.txt', 'tuesday/a.txt', 'r1']);
    // A file named by itself is the same report as in its folder.
    expect(names(await open([join(folder, 'monday/a.txt')], { isFolderNamed: true }))).toEqual(['monday/a.txt']);
    expect(names(await open(paths))).toEqual(['a.txt', 'E108 a.txt', 'r1']);
  });

  it('passes over pictures, hidden files, what browsers save beside pages, and what Onrecord wrote', async () => {
    put({
      'a.txt': TEXT,
      'b.png': 'x',
      '.c.txt': TEXT,
      'page_files/d.html': PAGE,
      'record.json': '{}',
      'dossier.html': PAGE,
      'decisions.jsonl': '{}',
    });
    expect(names(await open([folder]))).toEqual(['a.txt']);
  });

  it('lists what cannot be read and does the rest', async () => {
    put({
      'a.txt': '',
      'b.txt': new Uint8Array(300),
      'c.pdf': '%PDF',
      'd.html': '<body><nav><a href=/>Home</a></nav>',
      'e.txt': 'x'.repeat(2000),
      'f.txt': TEXT,
      'g.txt.gz': 'not zipped',
    });
    expect(names(await open([folder], { maxBytes: 1000 }))).toEqual([
      'E101 a.txt',
      'E102 b.txt',
      'E111 c.pdf',
      'E107 d.html',
      'E104 e.txt',
      'f.txt',
      'E113 g.txt.gz',
    ]);
  });

  it('without a readable file says so', async () => {
    put({ 'a.png': 'x' });
    expect(names(await open([folder]))).toEqual([`E109 ${folder}`]);
  });
});

describe('files and standard input', () => {
  it('a file is named by its base name', async () => {
    put({ 'a/b.txt': TEXT });
    expect(names(await open([join(folder, 'a/b.txt')]))).toEqual(['b.txt']);
  });
  it('a path that is not there', async () => {
    expect(names(await open([join(folder, 'nothing')]))).toEqual([`E103 ${join(folder, 'nothing')}`]);
  });
  it('no path at all', async () => {
    await expect(open([])).rejects.toThrow(/E110/);
  });
  it('the second report of one id is skipped', async () => {
    put({ 'a.jsonl': `${row('r1')}\n${row('r1')}\n`, 'b.jsonl': row('r1') });
    expect(names(await open([folder]))).toEqual(['r1', 'E108 r1', 'E108 r1']);
  });
  it('a line of JSONL over the limit is let go by', async () => {
    put({ 'a.jsonl': `${row('r1')}\n${JSON.stringify({ id: 'r2', text: 'x'.repeat(5000) })}\n${row('r3')}` });
    expect(names(await open([folder], { maxBytes: 1000 }))).toEqual(['r1', 'E104 a.jsonl:2', 'r3']);
  });
  it('damaged files of rows are one line in the list of skipped ones, not thousands', async () => {
    put({
      'a.jsonl': new Uint8Array(5000).map((_, i) => (i % 50 === 49 ? 10 : 0)),
      'b.jsonl.gz': 'not zipped',
      'c.jsonl.gz': gzipSync(row('r1')),
    });
    expect(names(await open([folder]))).toEqual(['E102 a.jsonl', 'E113 b.jsonl.gz', 'r1']);
  });
  it('a list in a .json file', async () => {
    put({
      'a.json': `[${row('r1')}, ${row('r2')}]`,
      'b.json': `{"articles": {"results": [${row('r3')}]}}`,
      'c.json': '{"id": ',
    });
    expect(names(await open([folder]))).toEqual(['r1', 'r2', 'r3', 'E105 c.json:1']);
  });
  it('standard input with rows, a text or a page', async () => {
    expect(names(await open(['-'], { stdin: stdin(`${row('r1')}\n${row('r2')}`) }))).toEqual(['r1', 'r2']);
    expect(names(await open(['-'], { stdin: stdin(TEXT) }))).toEqual(['stdin']);
    const [page] = await open(['-'], { stdin: stdin(PAGE) });
    expect(page).toMatchObject({ report: { id: 'stdin', title: 'Dockers walk out' } });
  });
});
