// A zip: its directory stands at the end, so it is read from disk in place, or held in memory where it lies inside another archive.
// Does not write anything to disk; a name in it is only ever an id.
import type { Readable } from 'node:stream';
import { fromBufferPromise, getFileNameLowLevel, openPromise, type Entry as ZipEntry, type ZipFile } from 'yauzl';
import { OnrecordError } from '../../errors.js';
import { skip, type Taken } from '../taken.js';
import { counted, wholeOf } from './bounds.js';
import { baseName, type Entry, entryId, type Format, type Taking, takeInside } from './entry.js';
import { isWanted } from './wanted.js';

/** A zip inside another archive is held in memory, up to so many times the largest report. */
const HELD_REPORTS = 20;

async function openZip(entry: Entry, taking: Taking): Promise<ZipFile> {
  // Names are read here, so that one bad name is one bad entry and not the end of the archive.
  const options = { lazyEntries: true, decodeStrings: false, autoClose: false };
  const { maxBytes } = taking.bounds.limits;
  const held = entry.path === undefined ? await wholeOf(entry.open(), maxBytes * HELD_REPORTS, entry.id) : undefined;
  try {
    return held === undefined ? await openPromise(entry.path!, options) : await fromBufferPromise(held, options);
  } catch (cause) {
    throw new OnrecordError('E113', entry.id, { cause });
  }
}

/** The bytes of an entry; the library ends them with an error where they are more or fewer than the directory says. */
async function* bytesOf(zip: ZipFile, file: ZipEntry, id: string, taking: Taking): AsyncGenerator<Uint8Array> {
  const stream = (await zip.openReadStreamPromise(file)) as Readable;
  yield* counted(stream, count => taking.bounds.countUnpacked(count, id));
}

async function* takeZip(entry: Entry, taking: Taking): AsyncGenerator<Taken> {
  const zip = await openZip(entry, taking);
  const isWacz = /\.wacz$/i.test(entry.name);
  try {
    for await (const file of zip.eachEntry()) {
      taking.bounds.countEntry(entry.id);
      const { generalPurposeBitFlag, fileNameRaw, extraFields, compressedSize } = file;
      const written = getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, false);
      const id = entryId(entry.id, written);
      const inside = id.slice(entry.id.length + 1);
      if (entry.path !== undefined) taking.bounds.countPacked(compressedSize);
      if (/[/\\]$/.test(written) || !isWanted(inside)) continue;
      // The pages of a web archive stand in its WARC files; the lists beside them repeat them.
      if (isWacz && !/\.warc(?:\.gz)?$/i.test(inside)) continue;
      if (!file.canDecodeFileData()) {
        yield skip('E116', id);
        continue;
      }
      yield* takeInside({ id, name: baseName(id), open: () => bytesOf(zip, file, id, taking) }, taking);
    }
  } finally {
    zip.close();
  }
}

export const zip: Format = {
  name: 'zip',
  endings: ['zip', 'wacz'],
  begins: head => head[0] === 0x50 && head[1] === 0x4b && (head[2] === 3 || head[2] === 5),
  take: takeZip,
};
