// What lies at one place of a pile: a file, an entry of an archive, a message's attachment; all give bytes under a name.
// Does not look inside; the formats do (index.ts).
import type { FieldMap } from '../presets.js';
import type { ReportMeta } from '../report.js';
import type { Taken } from '../taken.js';
import type { Bounds } from './bounds.js';

export interface Entry {
  /** Path inside the pile: `archive.zip/folder/a.html`. */
  id: string;
  /** The name its kind is told by: without the folders and without what has been unpacked (`a.jsonl` of `a.jsonl.gz`). */
  name: string;
  /** Where it lies on disk, for formats that must be read from their end. */
  path?: string;
  /** Its bytes; may be asked for once. */
  open(): AsyncIterable<Uint8Array>;
  given?: Given;
}

/** What is known of a text or page beside its bytes. */
export interface Given {
  isPage?: boolean;
  /** The encoding that came with them. */
  encoding?: string;
  meta?: ReportMeta;
}

/** What every format is told about the pile it works for. */
export interface Taking {
  bounds: Bounds;
  fields: FieldMap;
  /** Archives around this entry. */
  depth: number;
  /** Ids to pass over: they were taken in before. */
  isKnown(id: string): boolean;
  /** Takes what lies inside, by whatever format fits it. */
  take(entry: Entry, taking: Taking): AsyncGenerator<Taken>;
}

/** A kind of file: how it is recognised and how its reports are got out. */
export interface Format {
  name: string;
  /** Endings of names, lower case, without the full stop. */
  endings: readonly string[];
  /** Whether the first bytes show it, where a name does not. */
  begins?(head: Uint8Array): boolean;
  take(entry: Entry, taking: Taking): AsyncGenerator<Taken>;
}

/** Takes an entry of an archive. */
export const takeInside = (entry: Entry, taking: Taking): AsyncGenerator<Taken> =>
  taking.take(entry, { ...taking, depth: taking.depth + 1 });

/** An entry whose bytes are held already. */
export const heldEntry = (id: string, name: string, bytes: Uint8Array, given: Given = {}): Entry => ({
  id,
  name,
  given,
  open: async function* () {
    yield bytes;
  },
});

export const endingOf = (name: string): string => /\.([a-z0-9]{1,10})$/i.exec(name)?.[1]?.toLowerCase() ?? '';

/**
 * The id of an entry from the id of its archive and the name written there. The name is never a path on disk; steps upwards,
 * drive letters and control signs are left out so that it cannot pass for one elsewhere either.
 */
export function entryId(archive: string, written: string): string {
  const steps = written
    .replaceAll('\\', '/')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: names in archives are whatever somebody wrote there
    .replace(/[\u0000-\u001f\u007f]/g, '')
    .split('/')
    .filter(step => step !== '' && step !== '.' && step !== '..' && !/^[a-z]:$/i.test(step));
  return [archive, ...steps].join('/');
}

export const baseName = (id: string): string => id.slice(id.lastIndexOf('/') + 1);
