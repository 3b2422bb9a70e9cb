// A gzip file: one stream unpacked, then taken by the name without `.gz`; `.tgz` holds a tar.
// Does not gather what it unpacks.
import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { counted } from './bounds.js';
import { type Entry, type Format, type Taking, takeInside } from './entry.js';

function innerName(name: string): string {
  if (/\.tgz$/i.test(name)) return name.replace(/\.tgz$/i, '.tar');
  return name.replace(/\.gz$/i, '');
}

/** The stream unpacked; members that follow each other in one file are one stream. */
export function gunzipped(entry: Entry, taking: Taking): AsyncIterable<Uint8Array> {
  const unpacked = createGunzip();
  // A failure of either end reaches the other, and whoever reads what comes out.
  pipeline(Readable.from(entry.open()), unpacked, () => undefined);
  return counted(unpacked, count => taking.bounds.countUnpacked(count, entry.id));
}

export const gzip: Format = {
  name: 'gzip',
  endings: ['gz', 'tgz'],
  begins: head => head[0] === 0x1f && head[1] === 0x8b,
  take: (entry, taking) =>
    takeInside({ id: entry.id, name: innerName(entry.name), open: () => gunzipped(entry, taking) }, taking),
};
