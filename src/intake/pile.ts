// From paths to reports: folders, files and archives, standard input; whatever cannot be read is skipped with its code, and the rest is done.
// Does not print and does not keep reports: they leave one at a time.
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { OnrecordError } from '../errors.js';
import { Bounds, counted, DEFAULT_LIMITS, type Limits } from './archives/bounds.js';
import type { Taking } from './archives/entry.js';
import { takeEntry } from './archives/index.js';
import { filesOf, type PileFile } from './folder.js';
import { newIdSet } from './id-set.js';
import type { FieldMap } from './presets.js';
import { skip, type Taken } from './taken.js';

export interface PileOptions {
  stdin?: AsyncIterable<Uint8Array> | undefined;
  /** Standard input is rows of JSON, whatever its first bytes look like. */
  stdinIsRows?: boolean | undefined;
  /** Largest file, and largest line of a JSONL file. */
  maxBytes?: number | undefined;
  /** The other limits that keep an archive from filling memory or running for ever. */
  limits?: Partial<Limits> | undefined;
  /** Which field or column holds what. */
  fields?: FieldMap | undefined;
  /**
   * Ids begin with the name of the folder: where piles of many days come together, two folders may each hold an `a.txt`,
   * and neither is a later version of the other.
   */
  isFolderNamed?: boolean | undefined;
  /** Ids to pass over without a look at their text: they were taken in before. */
  isKnown?: ((id: string) => boolean) | undefined;
  /** Called with the bytes of files as they are read. */
  onBytes?: ((count: number) => void) | undefined;
}

function takingOf({ maxBytes, limits, fields, isKnown, onBytes }: PileOptions): Taking {
  const all = { ...DEFAULT_LIMITS, ...limits, ...(maxBytes === undefined ? {} : { maxBytes }) };
  return {
    bounds: new Bounds(all, onBytes),
    fields: fields ?? {},
    isKnown: isKnown ?? (() => false),
    depth: 0,
    take: takeEntry,
  };
}

function takeFile({ path, id }: PileFile, options: PileOptions): AsyncGenerator<Taken> {
  const taking = takingOf(options);
  const count = (bytes: number): void => taking.bounds.countPacked(bytes);
  return takeEntry({ id, name: basename(path), path, open: () => counted(createReadStream(path), count) }, taking);
}

function takeStdin(stdin: AsyncIterable<Uint8Array>, options: PileOptions): AsyncGenerator<Taken> {
  const taking = takingOf(options);
  const count = (bytes: number): void => taking.bounds.countPacked(bytes);
  const name = options.stdinIsRows ? 'stdin.jsonl' : 'stdin';
  return takeEntry({ id: 'stdin', name, open: () => counted(stdin, count) }, taking);
}

async function* takePath(path: string, options: PileOptions): AsyncGenerator<Taken> {
  if (path === '-') {
    if (options.stdin) yield* takeStdin(options.stdin, options);
    else yield skip('E103', 'stdin');
    return;
  }
  let isFolder: boolean;
  try {
    isFolder = (await stat(path)).isDirectory();
  } catch {
    // Not there, or not ours to open.
    yield skip('E103', path);
    return;
  }
  const folder = options.isFolderNamed ? `${basename(isFolder ? resolve(path) : dirname(resolve(path)))}/` : '';
  if (!isFolder) {
    yield* takeFile({ path, id: `${folder}${basename(path)}` }, options);
    return;
  }
  for await (const item of filesOf(path)) {
    if ('path' in item) yield* takeFile({ ...item, id: `${folder}${item.id}` }, options);
    else yield item;
  }
}

/**
 * The reports of a pile, one at a time, and what had to be skipped. Paths are folders, files, archives, or `-` for standard input.
 * A report's id is its path inside the folder or archive named, the base name of a file named, or the id of its row;
 * with `isFolderNamed` paths begin with the folder's own name.
 * **Errors** E110 where no path is given; everything else is yielded as skipped.
 */
export async function* openPile(paths: readonly string[], options: PileOptions = {}): AsyncGenerator<Taken> {
  if (paths.length === 0) throw new OnrecordError('E110', 'no path');
  const ids = newIdSet();
  for (const path of paths)
    for await (const taken of takePath(path, options)) {
      if ('skipped' in taken) yield taken;
      else if (ids.add(taken.report.id)) yield taken;
      else yield skip('E108', taken.report.id);
    }
}
