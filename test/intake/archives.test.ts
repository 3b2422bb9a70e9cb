// Archives, tables, mail and agency JSON through the one way into a pile: what comes out, under which id, and what is said of the rest.
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { pack } from 'tar-stream';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openPile, type PileOptions, type Taken } from '../../src/intake/index.js';
import type { Report } from '../../src/model/index.js';

const TEXT = 'Dockers at Port Lessa walked out on Tuesday after talks with the harbour board collapsed.\n';
const PAGE = `<!doctype html><title>Dockers walk out</title><body><article>${`<p>${TEXT}</p>`.repeat(4)}</article></body></html>`;
const row = (id: string): string => JSON.stringify({ id, text: TEXT });
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'archives-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function open(files: Record<string, string | Uint8Array>, options: PileOptions = {}): Promise<Taken[]> {
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  const all: Taken[] = [];
  for await (const taken of openPile(
    Object.keys(files).map(name => join(folder, name)),
    options,
  ))
    all.push(taken);
  return all;
}
const names = (all: Taken[]): string[] =>
  all.map(t => ('report' in t ? t.report.id : `${t.skipped.code} ${t.skipped.id}`));
const opened = async (files: Record<string, string | Uint8Array>, options?: PileOptions): Promise<string[]> =>
  names(await open(files, options));
async function firstOf(files: Record<string, string | Uint8Array>, options?: PileOptions): Promise<Report> {
  const [taken] = await open(files, options);
  if (!taken || !('report' in taken)) throw new Error(JSON.stringify(taken));
  return taken.report;
}

const zipOf = (files: Record<string, string | Uint8Array>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, c]) => [name, typeof c === 'string' ? bytes(c) : c])));

async function tarOf(files: Record<string, string | Uint8Array>, links: readonly string[] = []): Promise<Buffer> {
  const archive = pack();
  for (const name of links) archive.entry({ name, type: 'symlink', linkname: '/etc/hostname' });
  for (const [name, content] of Object.entries(files)) archive.entry({ name }, Buffer.from(content));
  archive.finalize();
  const chunks: Uint8Array[] = [];
  for await (const chunk of archive) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}

function warcRecord(fields: Record<string, string>, body: Uint8Array, length = body.length): Buffer {
  const head = Object.entries({ ...fields, 'Content-Length': String(length) }).map(([k, v]) => `${k}: ${v}\r\n`);
  return Buffer.concat([bytes(`WARC/1.1\r\n${head.join('')}\r\n`), body, bytes('\r\n\r\n')]);
}
function answer(url: string, body: string | Uint8Array, fields: Record<string, string> = {}, status = 200): Buffer {
  const lines = Object.entries({ 'Content-Type': 'text/html; charset=utf-8', ...fields }).map(
    ([k, v]) => `${k}: ${v}\r\n`,
  );
  const http = Buffer.concat([bytes(`HTTP/1.1 ${status} OK\r\n${lines.join('')}\r\n`), Buffer.from(body)]);
  return warcRecord({ 'WARC-Type': 'response', 'WARC-Target-URI': url, 'WARC-Date': '2031-05-09T10:00:00Z' }, http);
}

describe('archives give the reports inside, named by their path', () => {
  it('a zip', async () => {
    const zip = zipOf({
      'b/page.html': PAGE,
      'a.txt': TEXT,
      'rows.jsonl': `${row('r1')}\n`,
      'c.png': 'x',
      '__MACOSX/a.txt': TEXT,
      'page_files/x.html': PAGE,
      'd.pdf': '%PDF',
    });
    expect((await opened({ 'p.zip': zip })).sort()).toEqual([
      'E111 p.zip/d.pdf',
      'p.zip/a.txt',
      'p.zip/b/page.html',
      'r1',
    ]);
  });
  it('a tar, packed or not, links passed over', async () => {
    const tar = await tarOf({ 'x/a.txt': TEXT, 'x/b.bin': 'x', 'x/c.html': PAGE }, ['x/link.txt']);
    expect(await opened({ 'p.tar': tar })).toEqual(['p.tar/x/a.txt', 'p.tar/x/c.html']);
    expect(await opened({ 'p.tar.gz': gzipSync(tar), 'q.tgz': gzipSync(tar) })).toEqual([
      'p.tar.gz/x/a.txt',
      'p.tar.gz/x/c.html',
      'q.tgz/x/a.txt',
      'q.tgz/x/c.html',
    ]);
  });
  it('archives inside archives', async () => {
    const tar = await tarOf({ 'in.zip': zipOf({ 'a.txt': TEXT, 'r.jsonl.gz': gzipSync(row('r1')) }), 'b.txt': TEXT });
    expect(await opened({ 'p.tar.gz': gzipSync(tar) })).toEqual(['p.tar.gz/in.zip/a.txt', 'r1', 'p.tar.gz/b.txt']);
  });
  it('by their first bytes where the name says nothing, on standard input too', async () => {
    const tar = await tarOf({ 'a.txt': TEXT });
    expect(await opened({ one: zipOf({ 'a.txt': TEXT }), two: tar, three: gzipSync(tar), four: TEXT })).toEqual([
      'one/a.txt',
      'two/a.txt',
      'three/a.txt',
      'four',
    ]);
    async function* stdin() {
      const packed = gzipSync(tar);
      for (let i = 0; i < packed.length; i += 100) yield packed.subarray(i, i + 100);
    }
    const all: Taken[] = [];
    for await (const taken of openPile(['-'], { stdin: stdin() })) all.push(taken);
    expect(names(all)).toEqual(['stdin/a.txt']);
  });
  it('ids that are known are passed over', async () => {
    const isKnown = (id: string) => ['p.zip/a.txt', 'r2', 't.csv:7'].includes(id);
    const zip = zipOf({ 'a.txt': TEXT, 'b.txt': TEXT });
    const csv = `id,text\n6,"${TEXT}"\n7,"${TEXT}"\n`;
    expect(await opened({ 'p.zip': zip, 'r.jsonl': `${row('r1')}\n${row('r2')}`, 't.csv': csv }, { isKnown })).toEqual([
      'p.zip/b.txt',
      'r1',
      't.csv:6',
    ]);
  });
});

describe('archives that mean harm or were harmed', () => {
  it('names that climb out are only names', async () => {
    const all = await opened({
      'p.zip': zipOf({ '../../etc/a.txt': TEXT, '/abs/b.txt': TEXT, 'C:\\dir\\c.txt': TEXT }),
      'p.tar': await tarOf({ '../../up.txt': TEXT, '/root/d.txt': TEXT }),
    });
    expect(all).toEqual(['p.zip/etc/a.txt', 'p.zip/abs/b.txt', 'p.zip/dir/c.txt', 'p.tar/up.txt', 'p.tar/root/d.txt']);
  });
  it('a cut-off gzip gives what stands before the cut', async () => {
    // Rows that do not pack to nothing, so that the first of them come before the cut.
    const rows = Array.from({ length: 3000 }, (_, i) =>
      JSON.stringify({ id: `r${i}`, text: `${TEXT}${Math.sin(i)} ${Math.cos(i)} ${Math.tan(i)}` }),
    );
    const packed = gzipSync(rows.join('\n'));
    const all = await opened({ 'r.jsonl.gz': packed.subarray(0, packed.length / 2) });
    expect(all.length).toBeGreaterThan(500);
    expect(all.at(-1)).toBe('E113 r.jsonl.gz');
    expect(all.slice(0, -1)).toEqual(all.slice(0, -1).map((_, i) => `r${i}`));
  });
  it('a cut-off tar, and a cut-off zip, which has lost its directory', async () => {
    const tar = await tarOf({ 'a.txt': TEXT, 'b.txt': TEXT.repeat(100) });
    expect(await opened({ 'p.tar': tar.subarray(0, 3000) })).toEqual(['p.tar/a.txt', 'E113 p.tar/b.txt', 'E113 p.tar']);
    const zip = zipOf({ 'a.txt': TEXT });
    expect(await opened({ 'p.zip': zip.subarray(0, zip.length - 30) })).toEqual(['E113 p.zip']);
  });
  it('an entry that lies about its size is one entry lost', async () => {
    const zip = zipOf({ 'a.txt': TEXT.repeat(3), 'b.txt': TEXT });
    const view = new DataView(zip.buffer, zip.byteOffset);
    // The first entry of the directory: its unpacked size stands 24 bytes in.
    for (let at = 0; at < zip.length - 4; at++)
      if (view.getUint32(at, true) === 0x02014b50) {
        view.setUint32(at + 24, 17, true);
        break;
      }
    expect(await opened({ 'p.zip': zip })).toEqual(['E113 p.zip/a.txt', 'p.zip/b.txt']);
  });
  it('an encrypted entry', async () => {
    const zip = zipOf({ 'a.txt': TEXT, 'b.txt': TEXT });
    const view = new DataView(zip.buffer, zip.byteOffset);
    for (let at = 0; at < zip.length - 4; at++)
      if (view.getUint32(at, true) === 0x02014b50) {
        view.setUint16(at + 8, view.getUint16(at + 8, true) | 1, true);
        break;
      }
    expect(await opened({ 'p.zip': zip })).toEqual(['E116 p.zip/a.txt', 'p.zip/b.txt']);
  });
  it('an entry over the limit is left out, the others are read', async () => {
    const tar = await tarOf({ 'a.txt': TEXT.repeat(1000), 'b.txt': TEXT });
    const limit = { maxBytes: 10_000 };
    expect(await opened({ 'p.tar': tar }, limit)).toEqual(['E104 p.tar/a.txt', 'p.tar/b.txt']);
    expect(await opened({ 'p.zip': zipOf({ 'a.txt': TEXT.repeat(1000), 'b.txt': TEXT }) }, limit)).toEqual([
      'E104 p.zip/a.txt',
      'p.zip/b.txt',
    ]);
  });
  it('a bomb ends its archive, not the pile', async () => {
    const limits = { freeBytes: 100_000, maxRatio: 20 };
    const zeros = gzipSync(Buffer.alloc(5_000_000));
    const zip = zipOf({ 'a.txt': TEXT, 'bomb.jsonl.gz': zeros, 'c.txt': TEXT });
    expect(await opened({ 'p.zip': zip, 'q.txt': TEXT }, { limits })).toEqual(['p.zip/a.txt', 'E114 p.zip', 'q.txt']);
    expect(await opened({ 'bomb.jsonl.gz': zeros }, { limits })).toEqual(['E114 bomb.jsonl.gz']);
  });
  it('more entries than the limit', async () => {
    const tar = await tarOf(Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`${i}.txt`, TEXT])));
    const all = await opened({ 'p.tar': tar }, { limits: { maxEntries: 10 } });
    expect(all).toHaveLength(11);
    expect(all.at(-1)).toBe('E114 p.tar');
  });
  it('archives in archives without end', async () => {
    let inner = zipOf({ 'a.txt': TEXT });
    for (let i = 0; i < 12; i++) inner = zipOf({ 'in.zip': inner });
    const [only] = await opened({ 'p.zip': inner });
    expect(only).toMatch(/^E115 p\.zip(?:\/in\.zip){7}$/);
  });
  it('sixty thousand entries that are nothing', async () => {
    const empty = new Uint8Array();
    const files = Object.fromEntries(Array.from({ length: 60_000 }, (_, i) => [`${i}.png`, empty]));
    const zip = zipSync({ ...files, 'a.txt': bytes(TEXT) }, { level: 0 });
    expect(await opened({ 'p.zip': zip })).toEqual(['p.zip/a.txt']);
  });
});

describe('files that are left before their end', () => {
  const FDS = '/proc/self/fd';
  it.skipIf(!existsSync(FDS))('are closed', async () => {
    const words = Array.from({ length: 20_000 }, (_, i) => Math.sin(i).toString(36)).join(',x\n');
    const files: Record<string, string | Uint8Array> = {};
    for (let i = 0; i < 5; i++) {
      files[`${i}.csv`] = `a,b\n${words}`;
      files[`${i}.txt`] = words;
      files[`${i}.txt.gz`] = gzipSync(words);
      files[`${i}`] = words;
      files[`${i}.tar.gz`] = gzipSync(await tarOf({ 'a.txt': words, 'b.csv': `a,b\n${words}` }));
      files[`${i}.zip`] = zipOf({ 'a.txt': words, 'b.csv': `a,b\n${words}` });
      files[`${i}.warc`] = `WARC/1.1\r\n${words}`;
    }
    const before = readdirSync(FDS).length;
    const all = await opened(files, { maxBytes: 1000 });
    expect(all.every(name => /^E1(?:04|12|13) /.test(name))).toBe(true);
    // A stream that is let go of closes on the next turns of the loop.
    for (let turn = 0; turn < 50; turn++) await new Promise(resolve => setImmediate(resolve));
    expect(readdirSync(FDS).length - before).toBeLessThan(3);
  });
});

describe('web archives', () => {
  const url = 'https://news.example/a';
  it('pages that were answered with, under their addresses; the day of fetching is no day of publication', async () => {
    const all = await open({
      'p.warc.gz': Buffer.concat(
        [
          warcRecord({ 'WARC-Type': 'warcinfo' }, bytes('software: x\r\n')),
          warcRecord({ 'WARC-Type': 'request', 'WARC-Target-URI': url }, bytes('GET / HTTP/1.1\r\n\r\n')),
          answer(url, PAGE),
          answer('https://news.example/b.png', 'x', { 'Content-Type': 'image/png' }),
          answer('https://news.example/c', PAGE, {}, 404),
          answer(url, PAGE.replaceAll('Tuesday', 'Monday')),
        ].map(record => gzipSync(record)),
      ),
    });
    expect(names(all)).toEqual([`p.warc.gz/${url}`, `p.warc.gz/${url}#2`]);
    expect(all[0]).toMatchObject({ report: { url, title: 'Dockers walk out', published: null } });
  });
  it('answers in pieces, packed, or in the encoding that the answer names', async () => {
    const packed = brotliCompressSync(PAGE);
    const pieces = `${PAGE.length.toString(16)}\r\n${PAGE}\r\n0\r\n\r\n`;
    const latin = Buffer.from(PAGE.replaceAll('Lessa', 'Léssa'), 'latin1');
    const all = await open({
      'p.warc': Buffer.concat([
        answer(`${url}1`, gzipSync(PAGE), { 'Content-Encoding': 'gzip' }),
        answer(`${url}2`, packed, { 'Content-Encoding': 'br' }),
        answer(`${url}3`, pieces, { 'Transfer-Encoding': 'chunked' }),
        answer(`${url}4`, latin, { 'Content-Type': 'text/html; charset=iso-8859-1' }),
        answer(`${url}5`, PAGE, { 'Content-Encoding': 'gzip' }),
      ]),
    });
    expect(all.map(t => 'report' in t && /L[eé]ssa/.exec(t.report.text)?.[0])).toEqual([
      'Lessa',
      'Lessa',
      'Lessa',
      'Léssa',
      'Lessa',
    ]);
  });
  it('plain texts of a WET', async () => {
    const wet = warcRecord(
      { 'WARC-Type': 'conversion', 'WARC-Target-URI': url, 'Content-Type': 'text/plain' },
      bytes(TEXT),
    );
    expect(await opened({ 'p.wet.gz': gzipSync(wet), 'q.warc': wet })).toEqual([`p.wet.gz/${url}`, `q.warc/${url}`]);
  });
  it('a web archive in one file reads its WARC and not the lists beside it', async () => {
    const wacz = zipOf({ 'pages/pages.jsonl': row('x'), 'archive/data.warc.gz': gzipSync(answer(url, PAGE)) });
    expect(await opened({ 'p.wacz': wacz })).toEqual([`p.wacz/archive/data.warc.gz/${url}`]);
  });
  it('damage between records is let go by; a cut end, a lying length and an endless head are said', async () => {
    const good = answer(url, PAGE);
    const after = answer(`${url}2`, PAGE);
    expect(await opened({ 'p.warc': Buffer.concat([good, bytes('rubbish\r\n'), after]) })).toEqual([
      `p.warc/${url}`,
      `p.warc/${url}2`,
    ]);
    expect(await opened({ 'q.warc': Buffer.concat([after, good.subarray(0, 400)]) })).toEqual([
      `q.warc/${url}2`,
      'E113 q.warc',
    ]);
    const lying = warcRecord({ 'WARC-Type': 'response', 'WARC-Target-URI': url }, bytes('x'), 1e12);
    expect(await opened({ 'r.warc': lying })).toEqual(['E113 r.warc']);
    expect(await opened({ 's.warc': `WARC/1.1\r\n${'a'.repeat(1_000_000)}` })).toEqual(['E113 s.warc']);
  });
});

describe('tables', () => {
  it('columns are told by their names', async () => {
    const report = await firstOf({
      't.csv': `\ufeffHeadline,Publication Date,Source,Author,URL,Full Text\nDockers walk out,2031-05-08,The Lessa Post,Ana Kovač,https://news.example/a,"${TEXT}He said ""no""."\n`,
    });
    expect(report).toMatchObject({
      id: 't.csv:2',
      title: 'Dockers walk out',
      outlet: 'The Lessa Post',
      byline: 'Ana Kovač',
      url: 'https://news.example/a',
      published: { lo: '2031-05-08', field: 'table Publication Date' },
      text: `${TEXT}He said "no".`,
    });
  });
  it('other delimiters, line ends and encodings', async () => {
    const lines = `id;title;text\r\n"a;1";x;Ana Kovač spoke at Léssa on Tuesday, the harbour board said.\r\n`;
    for (const [name, content] of [
      ['a.csv', lines],
      ['b.csv', Buffer.from(`\ufeff${lines}`, 'utf16le')],
      ['c.tsv', lines.replaceAll('"', '').replaceAll(';1', '1').replaceAll(';', '\t')],
    ] as const)
      expect((await firstOf({ [name]: content })).text).toBe(
        'Ana Kovač spoke at Léssa on Tuesday, the harbour board said.',
      );
    const latin = Buffer.from(`title,text\nx,"${'Señor Pérez habló en Léssa. '.repeat(20)}"\n`, 'latin1');
    expect((await firstOf({ 'd.csv': latin })).text).toContain('Señor Pérez habló en Léssa.');
  });
  it('a person may name the columns', async () => {
    const csv = `a,b,c\nDockers walk out,2031-05-08,"${TEXT}"\n`;
    expect(await opened({ 't.csv': csv })).toEqual(['E112 t.csv']);
    const fields = { text: 'c', title: 'a', published: 'b' };
    expect(await firstOf({ 't.csv': csv }, { fields })).toMatchObject({
      text: TEXT,
      title: 'Dockers walk out',
      published: { lo: '2031-05-08' },
    });
    const rows = `{"id": "r1", "c": ${JSON.stringify(TEXT)}, "a": "Dockers walk out"}`;
    expect(await firstOf({ 'r.jsonl': rows }, { fields })).toMatchObject({ id: 'r1', title: 'Dockers walk out' });
  });
  it('numbers are ids inside their table only, other ids stand as they are', async () => {
    const csv = `id,text\n1,"${TEXT}"\nhttps://news.example/2,"${TEXT}"\n,"${TEXT}"\n`;
    expect(await opened({ 'a.csv': csv, 'b.csv': `id,text\n1,"${TEXT}"\n` })).toEqual([
      'a.csv:1',
      'https://news.example/2',
      'a.csv:4',
      'b.csv:1',
    ]);
  });
  it('rows without a text, with too few cells, over the limit', async () => {
    const csv = `id,title,text\nr1,x,\nr2\nr3,x,"${TEXT}"\nr4,x,"${'x'.repeat(5000)}"\nr5,x,"${TEXT}"\n`;
    const all = await opened({ 't.csv': csv }, { maxBytes: 2000 });
    expect(all.filter(name => !name.startsWith('E104'))).toEqual(['E101 r1', 'E101 r2', 'r3', 'r5']);
    expect(all.filter(name => name.startsWith('E104'))).toHaveLength(1);
  });
  it('a mark of quotation that is never closed', async () => {
    const csv = `id,text\nr1,"${TEXT}"\nr2,"${TEXT}${'\nx,y'.repeat(5000)}`;
    expect(await opened({ 't.csv': csv }, { maxBytes: 2000 })).toEqual(['r1', 'E113 t.csv']);
  });
  it('a table without rows, and one of NULs', async () => {
    expect(await opened({ 'a.csv': '', 'b.csv': new Uint8Array(500) })).toEqual(['E101 a.csv', 'E102 b.csv']);
  });
});

describe('mail', () => {
  const head = (more = ''): string =>
    `From: "The Lessa Post" <news@post.example>\r\nTo: a@b.example\r\nSubject: Dockers =?utf-8?q?walk_out?=\r\nDate: Thu, 8 May 2031 20:40:00 +0200\r\nMessage-ID: <m1@post.example>\r\nMIME-Version: 1.0\r\n${more}`;
  it('a newsletter is its outlet’s, a letter its writer’s; the day is as written', async () => {
    const plain = `Content-Type: text/plain; charset=utf-8\r\n\r\n${TEXT}`;
    expect(await firstOf({ 'a.eml': head('List-Unsubscribe: <https://post.example>\r\n') + plain })).toMatchObject({
      id: 'a.eml',
      title: 'Dockers walk out',
      outlet: 'The Lessa Post',
      published: { lo: '2031-05-08T20:40:00+02:00', field: 'mail date' },
    });
    const letter = await firstOf({ 'b.eml': head() + plain });
    expect(letter.byline).toBe('The Lessa Post');
    expect(letter.outlet).toBeUndefined();
  });
  it('what hangs on a message is taken too', async () => {
    const part = (type: string, name: string, body: string): string =>
      `--X\r\nContent-Type: ${type}\r\nContent-Disposition: attachment; filename="${name}"\r\n\r\n${body}\r\n`;
    const message = `${head('Content-Type: multipart/mixed; boundary=X\r\n')}\r\n--X\r\nContent-Type: text/html\r\n\r\n${PAGE}\r\n${part('text/plain', '../notes.txt', TEXT)}${part('application/pdf', 'x.pdf', '%PDF')}${part('message/rfc822', 'fwd.eml', `${head()}\r\n${TEXT}`)}${part('image/png', 'x.png', 'x')}--X--\r\n`;
    expect(await opened({ 'm.eml': message })).toEqual([
      'm.eml',
      'm.eml/notes.txt',
      'E111 m.eml/x.pdf',
      'm.eml/fwd.eml',
    ]);
  });
  it('a saved page has its address, and not the day of saving', async () => {
    const saved = `From: <Saved by Blink>\r\nSnapshot-Content-Location: https://news.example/a\r\nSubject: x\r\nDate: Thu, 8 May 2031 20:40:00 +0200\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="B"\r\n\r\n--B\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${PAGE.replaceAll('=', '=3D')}\r\n--B\r\nContent-Type: text/html\r\nContent-Location: https://ads.example/\r\n\r\n<html><body><p>Buy now, said the frame.</p></body></html>\r\n--B--\r\n`;
    const report = await firstOf({ 'p.mhtml': saved });
    expect(report).toMatchObject({ url: 'https://news.example/a', title: 'Dockers walk out', published: null });
    expect(report.text).not.toContain('Buy now');
  });
  it('a mailbox', async () => {
    const box = `From a@b Thu May  8 20:40:00 2031\n${head().replaceAll('\r', '')}\n${TEXT}>From there they marched.\n\nFrom a@b Thu May  8 21:00:00 2031\nSubject: Two\n\n${TEXT}`;
    const all = await open({ 'in.mbox': box });
    expect(names(all)).toEqual(['in.mbox/m1@post.example', 'in.mbox:2']);
    expect(all[0]).toMatchObject({ report: { text: expect.stringContaining('\nFrom there they marched.') } });
  });
  it('no message, an empty one, parts without end', async () => {
    const deep = Array.from(
      { length: 2000 },
      (_, i) => `Content-Type: multipart/mixed; boundary=b${i}\r\n\r\n--b${i}\r\n`,
    );
    expect(await opened({ 'a.eml': '', 'b.mbox': 'x', 'c.eml': `Subject: x\r\n${deep.join('')}` })).toEqual([
      'E101 a.eml',
      'E102 b.mbox',
      'E113 c.eml',
    ]);
  });
});

describe('feeds that were saved', () => {
  it('by their names, as JSON, and by their first words; other XML is no feed', async () => {
    const item = `<item><title>Dockers walk out</title><link>https://news.example/N</link><description>${TEXT}</description></item>`;
    const rss = (n: number): string =>
      `<?xml version="1.0"?><rss version="2.0"><channel><title>The Lessa Post</title>${item.replace('/N', `/${n}`)}</channel></rss>`;
    const json = JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'The Lessa Post',
      items: [{ id: '3', url: 'https://news.example/3', content_text: TEXT }],
    });
    expect(
      await opened({ 'a.rss': rss(1), 'b.xml': rss(2), 'c.json': json, 'd.xml': '<nitf><body/></nitf>', 'e.atom': '' }),
    ).toEqual([
      'https://news.example/1',
      'https://news.example/2',
      'https://news.example/3',
      'E111 d.xml',
      'E101 e.atom',
    ]);
  });
});

describe('agency JSON', () => {
  it('ninjs 1 and 2', async () => {
    const one = {
      uri: 'https://agency.example/1',
      type: 'text',
      versioncreated: '2031-05-08T20:40:00Z',
      headline: 'Dockers walk out',
      byline: 'Ana Kovač',
      copyrightholder: 'Lessa News Agency',
      pubstatus: 'usable',
      body_xhtml: `<div><p>${TEXT}</p><p>${TEXT}</p></div>`,
      language: 'en',
    };
    const two = {
      uri: 'urn:newsml:agency.example:2',
      firstcreated: '2031-05-07T20:40:00Z',
      headlines: [
        { role: 'short', value: 'Dockers' },
        { role: 'main', value: 'Dockers walk out' },
      ],
      bodies: [
        { role: 'main', contentType: 'text/html', value: `<p>${TEXT}</p>` },
        { role: 'main', contentType: 'text/plain', value: TEXT },
      ],
      infosources: [{ name: 'Lessa News Agency' }],
    };
    const all = await open({ 'a.json': JSON.stringify(one), 'b.jsonl': JSON.stringify(two) });
    expect(all).toMatchObject([
      {
        report: {
          id: one.uri,
          title: 'Dockers walk out',
          byline: 'Ana Kovač',
          outlet: 'Lessa News Agency',
          url: one.uri,
          published: { lo: '2031-05-08T20:40:00Z', field: 'ninjs versioncreated' },
          text: `${TEXT.trim()}\n\n${TEXT.trim()}`,
        },
      },
      { report: { id: two.uri, text: TEXT, title: 'Dockers walk out', published: { lo: '2031-05-07T20:40:00Z' } } },
    ]);
  });
  it('what its agency has taken back is not taken in', async () => {
    const item = { uri: 'urn:a', pubstatus: 'canceled', body_text: TEXT };
    expect(await opened({ 'a.json': JSON.stringify(item) })).toEqual(['E117 a.json']);
  });
});
