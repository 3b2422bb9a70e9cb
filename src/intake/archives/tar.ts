// A tar: its files one after the other, as they stand in the stream; none touches the disk.
// Does not follow links and does not read devices: they are passed over.
import { pipeline, Readable } from 'node:stream';
import { extract } from 'tar-stream';
import type { Taken } from '../taken.js';
import { baseName, type Entry, entryId, type Format, type Taking, takeInside } from './entry.js';
import { isWanted } from './wanted.js';

async function* takeTar(entry: Entry, taking: Taking): AsyncGenerator<Taken> {
  const files = extract();
  // A failure of the stream reaches whoever reads the files.
  pipeline(Readable.from(entry.open()), files, () => undefined);
  for await (const file of files) {
    const { name, type } = file.header;
    const id = entryId(entry.id, name);
    taking.bounds.countEntry(entry.id);
    const chunks = (file as AsyncIterable<Uint8Array>)[Symbol.asyncIterator]();
    if ((type === 'file' || type === 'contiguous-file') && isWanted(id.slice(entry.id.length + 1)))
      yield* takeInside({ id, name: baseName(id), open: () => restOf(chunks) }, taking);
    // The next file begins where this one ends, and a reader may have left before.
    for await (const _ of restOf(chunks));
  }
}

/** What has not been read; leaving early does not close the stream, as that would end the archive. */
async function* restOf(chunks: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  for (let next = await chunks.next(); !next.done; next = await chunks.next()) yield next.value;
}

export const tar: Format = {
  name: 'tar',
  endings: ['tar'],
  begins: head => new TextDecoder('latin1').decode(head.subarray(257, 262)) === 'ustar',
  take: takeTar,
};
