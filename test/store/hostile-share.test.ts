// One report in a thousand means to break the pile: of each kind one, between a thousand sound ones. Through load, two workers
// and the store again, every sound report is there once, and every other is accounted for by its code.
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { afterAll, describe, expect, test } from 'vitest';
import { openStore, type Store } from '../../src/store/index.js';
import { ENGINES, freshAddress } from './engines.js';
import { ended, onrecord, outcome } from './loaders.js';

const folder = mkdtempSync(join(tmpdir(), 'onrecord-hostile-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const TEXT =
  'Dockers at Port Lessa walked out on Tuesday after talks with the harbour board collapsed, the union said.';
/** Largest report taken in, in bytes. */
const MAX_BYTES = 200_000;

const row = (fields: object): string => JSON.stringify({ text: TEXT, ...fields });
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const zipOf = (files: Record<string, Uint8Array>): Uint8Array => zipSync(files);

function encrypted(zip: Uint8Array): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset);
  let at = 0;
  while (view.getUint32(at, true) !== 0x02014b50) at++;
  // The flags of the first entry of the directory: the lowest says it is encrypted.
  view.setUint16(at + 8, view.getUint16(at + 8, true) | 1, true);
  return zip;
}

function nested(times: number): Uint8Array {
  let zip = zipOf({ 'a.txt': bytes(TEXT) });
  for (let i = 0; i < times; i++) zip = zipOf({ 'in.zip': zip });
  return zip;
}

/** Twenty-four members of ten million NULs each, which a gzip may hold one behind another. */
const bomb = (): Uint8Array => {
  const member = gzipSync(new Uint8Array(10_000_000));
  return Buffer.concat(Array.from({ length: 24 }, () => member));
};

interface Hostile {
  /** The code it is accounted for by: of a rejection, or of a warning on what was kept. */
  code: string;
  /** What it is called then. */
  id: string | RegExp;
  /** A row between the sound ones, or a file beside them. */
  row?: string;
  file?: [name: string, content: Uint8Array | string];
}

const HOSTILE: readonly Hostile[] = [
  { code: 'E101', id: 'pile/empty.txt', file: ['empty.txt', ''] },
  { code: 'E102', id: 'pile/bytes.txt', file: ['bytes.txt', new Uint8Array(500)] },
  { code: 'E103', id: 'pile/gone.txt' },
  { code: 'E104', id: /^pile\/\d+\.jsonl:\d+$/, row: row({ id: 'large', text: 'x'.repeat(MAX_BYTES) }) },
  { code: 'E105', id: /^pile\/\d+\.jsonl:\d+$/, row: '{"id": "cut", "text": "Dockers at Po' },
  { code: 'E106', id: /^pile\/\d+\.jsonl:\d+$/, row: JSON.stringify({ id: 'bare', title: 'Dockers walk out' }) },
  { code: 'E107', id: 'pile/frame.html', file: ['frame.html', `<body>${'<a <b <'.repeat(10_000)}`] },
  { code: 'E108', id: 's0', row: row({ id: 's0', text: `${TEXT} Another text.` }) },
  { code: 'E111', id: 'pile/paper.pdf', file: ['paper.pdf', '%PDF-1.7'] },
  { code: 'E112', id: 'pile/table.csv', file: ['table.csv', `a,b\nDockers walk out,"${TEXT}"\n`] },
  { code: 'E113', id: 'pile/cut.zip', file: ['cut.zip', zipOf({ 'a.txt': bytes(TEXT) }).subarray(0, -30)] },
  { code: 'E114', id: 'pile/bomb.jsonl.gz', file: ['bomb.jsonl.gz', bomb()] },
  { code: 'E115', id: /^pile\/deep\.zip(?:\/in\.zip)+$/, file: ['deep.zip', nested(9)] },
  { code: 'E116', id: 'pile/shut.zip/a.txt', file: ['shut.zip', encrypted(zipOf({ 'a.txt': bytes(TEXT) }))] },
  {
    code: 'E117',
    id: /^pile\/\d+\.jsonl:\d+$|^urn:back$/,
    row: JSON.stringify({ uri: 'urn:back', pubstatus: 'canceled', body_text: TEXT }),
  },
  { code: 'E404', id: 'half', row: row({ id: 'half' }).replace('Tuesday', 'Tuesday \\ud83d') },
  { code: 'E407', id: /^long-id/, row: row({ id: `long-id${'-'.repeat(2_000)}` }) },
  { code: 'W306', id: 'screen', row: row({ id: 'screen', text: `${TEXT}\u0000\u001b[2J` }) },
  {
    code: 'W307',
    id: 'pile/nested.html',
    file: ['nested.html', `<body>${'<div>'.repeat(9_000)}<p>${TEXT}</p><p>${TEXT}</p>`],
  },
];

const soundIds = (count: number): string[] => Array.from({ length: count }, (_, i) => `s${i}`);

/** A pile in which each hostile one stands among so many sound ones: in the middle of a file of rows, or beside it. */
function writePile(pile: string, soundOfEach: number): void {
  mkdirSync(pile);
  symlinkSync(join(pile, 'nowhere'), join(pile, 'gone.txt'));
  HOSTILE.forEach(({ row: hostile, file }, number) => {
    const rows = Array.from({ length: soundOfEach }, (_, at) => {
      const sound = number * soundOfEach + at;
      const day = new Date(Date.UTC(2029, 0, 1 + Math.floor(sound / 8))).toISOString().slice(0, 10);
      return row({ id: `s${sound}`, published: day, text: `Pier ${sound} opened.` });
    });
    if (hostile !== undefined) rows.splice(soundOfEach / 2, 0, hostile);
    writeFileSync(join(pile, `${number + 10}.jsonl`), rows.join('\n'));
    if (file) writeFileSync(join(pile, file[0]), file[1]);
  });
}

async function allIds(store: Store): Promise<string[]> {
  const all: string[] = [];
  for (let ids = await store.ids('', 5_000); ids.length > 0; ids = await store.ids(ids.at(-1)!, 5_000))
    all.push(...ids);
  return all;
}

/** The hostile ones that were kept, and those that were not. */
const kept = HOSTILE.filter(({ code }) => code.startsWith('W'));
const refused = HOSTILE.filter(({ code }) => code.startsWith('E'));

for (const engine of ENGINES) {
  // The share is one in a thousand on SQLite; PostgreSQL runs the same code and fewer reports.
  const soundOfEach = engine.name === 'sqlite' ? 1_000 : 100;
  describe.skipIf(engine.address === undefined)(engine.name, () => {
    test(`one hostile report in ${soundOfEach + 1} costs no sound one`, { timeout: 600_000 }, async () => {
      const pile = join(folder, engine.name, 'pile');
      mkdirSync(join(folder, engine.name));
      writePile(pile, soundOfEach);
      const address = await freshAddress(engine, folder);
      const limit = ['--max-bytes', String(MAX_BYTES)];
      // 2: some were refused, all others were taken.
      expect(await ended(onrecord('load', pile, '--store', address, '--later', ...limit))).toBe(2);
      const work = () => outcome(onrecord('work', '--store', address, '--jobs', '1'));
      expect(await Promise.all([work(), work()])).toEqual([
        { code: 0, said: '' },
        { code: 0, said: '' },
      ]);
      const store = await openStore(address);
      try {
        const sound = soundOfEach * HOSTILE.length;
        expect(await store.counts()).toMatchObject({
          read: sound + kept.length,
          waiting: 0,
          reading: 0,
          failed: 0,
          unindexed: 0,
        });
        expect((await allIds(store)).sort()).toEqual([...soundIds(sound), ...kept.map(({ id }) => String(id))].sort());
        for (let i = 0; i < sound; i += soundOfEach / 2) {
          const found = await store.reading(`s${i}`);
          expect(found?.report.text).toBe(`Pier ${i} opened.`);
          expect(found?.read.sentences).toHaveLength(1);
          expect(await store.storyOf(`s${i}`)).toBeDefined();
        }
        const rejected = (await store.rejected()).map(({ id, code }) => `${code} ${id}`).sort();
        expect(rejected).toHaveLength(refused.length);
        for (const [at, { code, id }] of [...refused].sort((a, b) => (a.code < b.code ? -1 : 1)).entries()) {
          expect(rejected[at]!.slice(0, 4)).toBe(code);
          const said = rejected[at]!.slice(5);
          if (typeof id === 'string') expect(said).toBe(id);
          else expect(said).toMatch(id);
        }
        for (const { id, code } of kept) {
          const found = await store.reading(String(id));
          expect(found?.report.warnings.join()).toContain(code);
          expect(found?.report.text).toContain('harbour board');
        }
      } finally {
        await store.close();
      }
    });
  });
}
